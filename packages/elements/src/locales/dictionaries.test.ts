import { expect } from '@open-wc/testing';
import { learningMessages } from '../certification-tracker/acts.messages.js';
import { certificationTrackerMessages } from '../certification-tracker/certification-tracker.messages.js';
import { teamMessages } from '../certification-tracker/team.messages.js';
import { rosterActMessages } from '../customer-roster/acts.messages.js';
import { importMessages } from '../customer-roster/import.messages.js';
import { viewMessages } from '../customer-roster/views.messages.js';
import { customerRosterMessages } from '../customer-roster/customer-roster.messages.js';
import { ticketActMessages } from '../escalation-widget/acts.messages.js';
import { escalationWidgetMessages } from '../escalation-widget/escalation-widget.messages.js';
import { taskActMessages } from '../onboarding-timeline/acts.messages.js';
import { onboardingTimelineMessages } from '../onboarding-timeline/onboarding-timeline.messages.js';
import { payoutCardMessages } from '../payout-card/payout-card.messages.js';
import type { Dictionary } from './dictionary.js';
import { dictionary as ar } from './ar/index.js';
import { dictionary as de } from './de/index.js';
import { dictionary as es } from './es/index.js';
import { dictionary as fr } from './fr/index.js';
import { dictionary as ja } from './ja/index.js';
import { dictionary as pt } from './pt-BR/index.js';

const english: Dictionary = {
  dir: 'ltr',
  certificationTracker: { ...certificationTrackerMessages, ...learningMessages, ...teamMessages },
  customerRoster: { ...customerRosterMessages, ...rosterActMessages, ...importMessages, ...viewMessages },
  escalationWidget: { ...escalationWidgetMessages, ...ticketActMessages },
  onboardingTimeline: { ...onboardingTimelineMessages, ...taskActMessages },
  payoutCard: payoutCardMessages,
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
