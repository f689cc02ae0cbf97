import { expect } from '@open-wc/testing';
import { learningMessages } from '../certification-tracker/acts.messages.js';
import { certificationTrackerMessages } from '../certification-tracker/certification-tracker.messages.js';
import { teamMessages } from '../certification-tracker/team.messages.js';
import { rosterActMessages } from '../customer-roster/acts.messages.js';
import { circumstancesMessages, type CircumstancesMessages } from '../circumstances/circumstances.messages.js';
import { customerRosterMessages } from '../customer-roster/customer-roster.messages.js';
import { ticketActMessages } from '../escalation-widget/acts.messages.js';
import { escalationWidgetMessages } from '../escalation-widget/escalation-widget.messages.js';
import { taskActMessages } from '../onboarding-timeline/acts.messages.js';
import { onboardingTimelineMessages } from '../onboarding-timeline/onboarding-timeline.messages.js';
import { payoutActMessages } from '../payout-card/acts.messages.js';
import { payoutDetailsMessages } from '../payout-card/details.messages.js';
import { payoutExtrasMessages } from '../payout-card/extras.messages.js';
import { payoutCardMessages } from '../payout-card/payout-card.messages.js';
import type { Dictionary } from './dictionary.js';
import { circumstances as arCircumstances } from './ar/circumstances.js';
import { dictionary as arDictionary } from './ar/index.js';
import { circumstances as deCircumstances } from './de/circumstances.js';
import { dictionary as deDictionary } from './de/index.js';
import { circumstances as esCircumstances } from './es/circumstances.js';
import { dictionary as esDictionary } from './es/index.js';
import { circumstances as frCircumstances } from './fr/circumstances.js';
import { dictionary as frDictionary } from './fr/index.js';
import { circumstances as jaCircumstances } from './ja/circumstances.js';
import { dictionary as jaDictionary } from './ja/index.js';
import { circumstances as ptCircumstances } from './pt-BR/circumstances.js';
import { dictionary as ptDictionary } from './pt-BR/index.js';

/** What loads in two parts. */
type Whole = Dictionary & { readonly circumstances: CircumstancesMessages };

const ar: Whole = { ...arDictionary, circumstances: arCircumstances };
const de: Whole = { ...deDictionary, circumstances: deCircumstances };
const es: Whole = { ...esDictionary, circumstances: esCircumstances };
const fr: Whole = { ...frDictionary, circumstances: frCircumstances };
const ja: Whole = { ...jaDictionary, circumstances: jaCircumstances };
const pt: Whole = { ...ptDictionary, circumstances: ptCircumstances };

const english: Whole = {
  circumstances: circumstancesMessages,
  dir: 'ltr',
  certificationTracker: { ...certificationTrackerMessages, ...learningMessages, ...teamMessages },
  customerRoster: { ...customerRosterMessages, ...rosterActMessages },
  escalationWidget: { ...escalationWidgetMessages, ...ticketActMessages },
  onboardingTimeline: { ...onboardingTimelineMessages, ...taskActMessages },
  payoutCard: {
    ...payoutCardMessages,
    ...payoutExtrasMessages,
    ...payoutDetailsMessages,
    ...payoutActMessages,
  },
};

type Text = string | ((...data: unknown[]) => unknown);
const isText = (value: unknown): value is Text => typeof value === 'string' || typeof value === 'function';

/** Every text of a dictionary, by its path. */
const textsOf = (value: object, path = ''): [string, Text][] =>
  Object.entries(value).flatMap(([key, each]: [string, unknown]): [string, Text][] => {
    const at = path ? `${path}.${key}` : key;
    if (isText(each)) return [[at, each]];
    return typeof each === 'object' && each !== null ? textsOf(each, at) : [];
  });

/** Counts for every form of a plural that there is in Arabic, and a word, which is one of a list where a text asks for such. */
const data = [0, 1, 2, 3, 11, 100, 'red'];

/** What a text says with one thing for all that it takes, as a word where it takes words only. */
function say(text: Text, one: number | string): unknown {
  if (typeof text === 'string') return text;
  const all = (value: unknown) => Array.from({ length: text.length }, () => value);
  try {
    return text(...all(one));
  } catch {
    return text(...all(String(one)));
  }
}

describe('every language', () => {
  const keys = textsOf(english).map(([path]) => path);
  for (const [name, dictionary] of Object.entries({ en: english, ar, de, es, fr, ja, pt })) {
    it(`${name} has every text, and says something with any data`, () => {
      const texts = textsOf(dictionary);
      expect(texts.map(([path]) => path)).to.have.members(keys);
      for (const [path, text] of texts) {
        for (const one of data) {
          const said = say(text, one);
          if (typeof said === 'object') continue;
          expect(said, path).to.be.a('string');
          expect(said, path).not.to.match(typeof one === 'string' ? /undefined|\[object|#/ : /NaN|\[object|#/);
        }
      }
    });
  }

  it('has words of its own', () => {
    const words = textsOf(english).filter(([, text]) => typeof text === 'string');
    for (const dictionary of [ar, de, es, fr, ja, pt]) {
      const own = new Map(textsOf(dictionary));
      const same = words.filter(([path, text]) => own.get(path) === text);
      // Names and abbreviations are the same in several: MRR, NPS, Software.
      expect(same.length / words.length, JSON.stringify(same)).to.be.below(0.12);
    }
  });
});
