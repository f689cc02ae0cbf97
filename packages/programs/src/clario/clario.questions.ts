import type { Question } from '@gangway/contract';
import { question } from '../definition/parts.js';

/** The quiz: ten questions about the program's own rules. */
export const clarioQuestions: Question[] = [
  question(
    'fit',
    'Which businesses is Clario made for?',
    ['Law firms', 'Food and beverage', 'Car dealers', 'Any of them'],
    1,
    'The self-assessment asks for fit in food and beverage.',
  ),
  question(
    'decision',
    'You have handed in the application. When do you hear back?',
    ['Within 3 business days', 'Within 2 weeks', 'After the kickoff', 'Only when it is declined'],
    0,
    'An application is decided within three business days.',
  ),
  question(
    'certificate',
    'What opens the full portal?',
    ['The signed agreement', 'The kickoff call', 'The badge', 'The first deal'],
    2,
    'Basic access comes with the kickoff, full access with the badge.',
  ),
  question(
    'milestone',
    'A café you pitched signs on day 48 after your kickoff. Which milestone have you just met?',
    [
      'None: the review is at the end of the quarter',
      'The first deal within 60 days',
      'Silver, because one deal is closed',
      'A blocker check-in',
    ],
    1,
    'The first deal should come within 60 days of the kickoff.',
  ),
  question(
    'pass',
    'How many of the ten answers have to be right?',
    ['6', '7', '8', '10'],
    2,
    'Eighty percent, so eight of ten.',
  ),
  question(
    'silver',
    'From how many closed deals are you Silver?',
    ['3', '5', '10', '20'],
    1,
    'Silver from 5, Gold from 20.',
  ),
  question(
    'gold',
    'What does Gold bring for support?',
    ['E-mail within 24 h', 'Priority support within 2 h', 'A hotline', 'Nothing more'],
    1,
    'Gold is answered within two hours.',
  ),
  question(
    'demos',
    'Who joins your first two demos?',
    ['Nobody', 'Your own manager', 'Clario', 'The customer’s bank'],
    2,
    'Clario joins the first two.',
  ),
  question(
    'blocker',
    'Sixty days have gone by without a deal. What comes next?',
    ['The agreement ends', 'A check-in about what is in the way', 'A lower tier', 'A new quiz'],
    1,
    'A check-in looks for what blocks you.',
  ),
  question(
    'ending',
    'What may end the partnership?',
    ['A month without a deal', 'Selling below the minimum advertised price', 'Missing a newsletter', 'Being Bronze'],
    1,
    'A breach of policy may, such as prices below the minimum advertised one.',
  ),
];
