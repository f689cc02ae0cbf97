import type { ProgramDefinition, Question } from '@gangway/contract';
import { question } from '../definition/parts.js';

type Options = ProgramDefinition['options'];
const option = (key: string, ask: string, value: string | number | boolean): Options[number] => ({
  key,
  question: ask,
  value,
  source: 'default',
});

const options: Options = [
  option(
    'bonus_mode',
    'Is a bonus of 10 % percentage points or relative, and on which stream?',
    'points, software only, capped at 100 %',
  ),
  option(
    'agreement_month',
    'Which month is month n?',
    'calendar months from the one in which the agreement took effect; a partial first month is 1',
  ),
  option('tier_of_none', 'Which tier has a partner without customers?', 'the entry tier'),
  option(
    'exclusivity_customers',
    'Gold starts at 16 customers, exclusivity asks for 15',
    'granting needs Gold, keeping needs 15',
  ),
  option(
    'goal_calendar',
    'Do 24 h, 48 h and 1 week run by the clock?',
    'critical by the clock; else days are business days and a week is 5 of them',
  ),
  option(
    'ladder_entry',
    'Critical is answered in 2 h but would reach L3 after 28 h',
    'question and minor start at L1, major at L2, critical at L3; L4 from 75 % of the resolution time',
  ),
  option('ladder_timers', 'From when do the ladder’s timers run?', 'from entering the level'),
  option('certification_days', 'Which days are the ten of the certification?', 'business days'),
  option(
    'before_exam',
    'What may an operator do before the exam?',
    'prospect; receiving leads and going live need the certificate',
  ),
  option(
    'specialists',
    'Does the specialist branch look at capacity, and what is performance?',
    'eligibility and capacity on both later branches; performance is the scorecard',
  ),
  option(
    'exclusive_operator',
    'The exclusive operator is suspended or full',
    'suspended is skipped; full is still offered and falls through',
  ),
  option(
    'growth',
    'Which growth, and with what grace?',
    'recurring revenue; the first 4 full quarters; one quarter to cure',
  ),
  option('vesting', 'How does it vest after the cliff?', 'monthly'),
  option(
    'net_30',
    'From when do the 30 days run?',
    'from the statement’s issue date; a non-business day moves to the next business day',
  ),
  option('strict_signs', 'Does exactly 90 % meet "over 90 %"?', 'no'),
  option('hours', 'Which business hours?', 'Mon–Fri 09:00–17:00'),
];

const resource = (key: string, title: string, kind: ProgramDefinition['resources'][number]['kind']) => ({
  key,
  title,
  kind,
  unlockedBy: null,
});
const resources: ProgramDefinition['resources'] = [
  resource('material', 'Material library', 'library'),
  resource('videos', 'Video library', 'library'),
  resource('documents', 'Document library', 'library'),
  resource('api', 'API library', 'library'),
  resource('sales_deck', 'Sales deck', 'template'),
  resource('roi_calculator', 'ROI calculator for each vertical', 'tool'),
  resource('case_studies', 'Case studies', 'document'),
  resource('demo_scripts', 'Demo scripts', 'document'),
  resource('battlecards', 'Battlecards', 'document'),
  resource('co_branded_site', 'Co-branded site', 'template'),
  resource('campaigns', 'E-mail, social, blog and webinar templates', 'template'),
  resource('migration_kit', 'Excel migration kit', 'tool'),
  resource('validation_list', 'Validation list', 'document'),
  resource('project_plan', 'Project plan', 'template'),
  resource('training_plan', 'Training plan', 'template'),
  resource('go_live_list', 'Go-live list', 'document'),
  resource('customer_wizard', 'Customer onboarding wizard', 'tool'),
];

const terms: ProgramDefinition['terms'] = [
  { topic: 'Standing', text: 'Operators are independent contractors.' },
  { topic: 'Payment', text: 'NET 30.' },
  { topic: 'Termination', text: '90 days’ notice, with customers handed over and revenue running off.' },
  { topic: 'Data', text: 'A customer owns its data; GDPR, CCPA and SOC 2 are followed.' },
  {
    topic: 'Support tiers',
    text: 'T1 self-service at once; T2 partner success within 4 h; T3 engineering within 24 h.',
  },
  {
    topic: 'Monthly review',
    text: 'Customer feedback, a sample of implementations, tickets, reconciliation of revenue.',
  },
  { topic: 'Quarterly review', text: 'Targets, territory, training, relationship.' },
  { topic: 'Annual review', text: 'Certification, contract, territory, strategy.' },
  {
    topic: 'Growing',
    text: 'Months 1–6 establish one vertical; 7–12 expand to a second and hire; from 13 scale to several, with managed services.',
  },
  {
    topic: 'Network',
    text: '50–100 operators by year 2, in the major metros, two or more specialists a vertical, $15K monthly revenue on average, over 85 % of operators retained a year.',
  },
  {
    topic: 'Case study',
    text: 'Challenge, solution, process, results and ROI; in hours saved, errors, speed, cost, revenue and satisfaction.',
  },
  {
    topic: 'Roadmap',
    text: 'Automated lead distribution, self-service portal, performance dashboards, certification marketplace, more languages, extensions built by operators.',
  },
  {
    topic: 'Interfaces',
    text: 'Leads, customers, billing, support and training under /api/partner; events for leads assigned, customers created, payments processed, tickets escalated and certifications expired.',
  },
];

const examQuestions: Question[] = [
  question(
    'share_13',
    'An agreement enters its 13th month. What happens to the operator’s share of software?',
    ['It stays at 70 %', 'It goes to 60 %', 'It goes to 50 %', 'It is negotiated anew'],
    1,
    'Months 13 to 24 are the growth phase: 60 % to the operator.',
  ),
  question(
    'bonus',
    'Which revenue does the Gold bonus raise?',
    ['All of it', 'Software and implementation', 'Software only', 'Support only'],
    2,
    'The bonus is added to the software rate only.',
  ),
  question(
    'gold',
    'From how many customers is an operator Gold?',
    ['15', '16', '20', '31'],
    1,
    'Silver reaches to 15; Gold starts at 16.',
  ),
  question(
    'critical',
    'How soon is a critical ticket answered?',
    ['Within 2 hours', 'Within 4 hours', 'On the same day', 'Within 24 hours'],
    0,
    'Two hours, day and night.',
  ),
  question(
    'ladder',
    'Where does a major ticket start on the ladder?',
    ['L1', 'L2', 'L3', 'L4'],
    1,
    'Partner success takes it at once.',
  ),
  question(
    'retention',
    'At which annual retention does somebody have to act?',
    ['Below 95 %', 'Below 90 %', 'Below 80 %', 'Below 70 %'],
    2,
    'The target is over 90 %; action is due below 80 %.',
  ),
  question(
    'recertify',
    'How often does an operator recertify?',
    ['Never', 'Each quarter', 'Each year', 'Every two years'],
    2,
    'The certificate lasts a year.',
  ),
  question(
    'leads',
    'What does receiving leads need?',
    ['A signed agreement', 'The certificate', 'Ten customers', 'A territory'],
    1,
    'Prospecting is open to all; leads go to certified operators.',
  ),
];

export const candlefishTerms = { options, resources, terms, examQuestions };
