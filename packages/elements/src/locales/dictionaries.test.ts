import { expect } from '@open-wc/testing';
import { brandStudioMessages } from '../brand-studio/brand-studio.messages.js';
import { domainMessages } from '../brand-studio/acts/domain.messages.js';
import { themeImportMessages } from '../brand-studio/import/import.messages.js';
import { learningMessages } from '../certification-tracker/acts/acts.messages.js';
import { certificationTrackerMessages } from '../certification-tracker/certification-tracker.messages.js';
import { badgeMessages } from '../certification-tracker/badge/badge.messages.js';
import { datesMessages } from '../certification-tracker/dates/dates.messages.js';
import { handInMessages } from '../certification-tracker/hand-in/hand-in.messages.js';
import { quizMessages } from '../certification-tracker/quiz/quiz.messages.js';
import { teamMessages } from '../certification-tracker/team/team.messages.js';
import { rosterActMessages } from '../customer-roster/acts/acts.messages.js';
import { columnMessages } from '../customer-roster/columns/columns.messages.js';
import { importMessages } from '../customer-roster/import/import.messages.js';
import { filteredMessages } from '../customer-roster/grid/filtered.messages.js';
import { printMessages } from '../customer-roster/rows/print-rows.messages.js';
import { tagMessages } from '../customer-roster/tags/tags.messages.js';
import { viewMessages } from '../customer-roster/views/views.messages.js';
import { circumstancesMessages, type CircumstancesMessages } from '../circumstances/circumstances.messages.js';
import { customerRosterMessages } from '../customer-roster/customer-roster.messages.js';
import { ticketActMessages } from '../escalation-widget/dialogs/acts.messages.js';
import { clockNewsMessages } from '../escalation-widget/clocks/clock-news.messages.js';
import { escalationWidgetMessages } from '../escalation-widget/escalation-widget.messages.js';
import { taskActMessages } from '../onboarding-timeline/acts/acts.messages.js';
import { beyondMessages } from '../onboarding-timeline/beyond/beyond.messages.js';
import { boardMessages } from '../onboarding-timeline/board/board.messages.js';
import { ganttMessages } from '../onboarding-timeline/gantt/gantt.messages.js';
import { onboardingTimelineMessages } from '../onboarding-timeline/onboarding-timeline.messages.js';
import { planningMessages } from '../onboarding-timeline/planning/planning.messages.js';
import { payoutActMessages } from '../payout-card/acts/acts.messages.js';
import { payoutDetailsMessages } from '../payout-card/details/details.messages.js';
import { payoutExtrasMessages } from '../payout-card/extras/extras.messages.js';
import { payoutCardMessages } from '../payout-card/payout-card.messages.js';
import type { Language } from './dictionary.js';
import { circumstances as arCircumstances } from './ar/circumstances.js';
import { language as ar } from './ar/index.js';
import { circumstances as deCircumstances } from './de/circumstances.js';
import { language as de } from './de/index.js';
import { circumstances as esCircumstances } from './es/circumstances.js';
import { language as es } from './es/index.js';
import { circumstances as frCircumstances } from './fr/circumstances.js';
import { language as fr } from './fr/index.js';
import { circumstances as jaCircumstances } from './ja/circumstances.js';
import { language as ja } from './ja/index.js';
import { circumstances as ptCircumstances } from './pt-BR/circumstances.js';
import { language as pt } from './pt-BR/index.js';

/** All that a language says, whose parts load by themselves. */
const wholeOf = async (language: Language, circumstances: CircumstancesMessages): Promise<object> => ({
  circumstances,
  brandStudio: await language.brandStudio(),
  certificationTracker: await language.certificationTracker(),
  customerRoster: await language.customerRoster(),
  escalationWidget: await language.escalationWidget(),
  onboardingTimeline: await language.onboardingTimeline(),
  payoutCard: await language.payoutCard(),
});

const languages: Readonly<Record<string, () => Promise<object>>> = {
  ar: () => wholeOf(ar, arCircumstances),
  de: () => wholeOf(de, deCircumstances),
  es: () => wholeOf(es, esCircumstances),
  fr: () => wholeOf(fr, frCircumstances),
  ja: () => wholeOf(ja, jaCircumstances),
  pt: () => wholeOf(pt, ptCircumstances),
};

const english = {
  circumstances: circumstancesMessages,
  brandStudio: { ...brandStudioMessages, ...domainMessages, ...themeImportMessages },
  certificationTracker: {
    ...certificationTrackerMessages,
    ...learningMessages,
    ...badgeMessages,
    ...datesMessages,
    ...handInMessages,
    ...quizMessages,
    ...teamMessages,
  },
  customerRoster: {
    ...customerRosterMessages,
    ...rosterActMessages,
    ...columnMessages,
    ...filteredMessages,
    ...importMessages,
    ...tagMessages,
    ...viewMessages,
    ...printMessages,
  },
  escalationWidget: { ...escalationWidgetMessages, ...ticketActMessages, ...clockNewsMessages },
  onboardingTimeline: {
    ...onboardingTimelineMessages,
    ...beyondMessages,
    ...boardMessages,
    ...ganttMessages,
    ...planningMessages,
    ...taskActMessages,
  },
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

/** What a text says with one thing for all that it takes: as it is, or as a word or words where it takes such only. */
function say(text: Text, one: number | string): unknown {
  if (typeof text === 'string') return text;
  const said = [one, String(one), [String(one)]].map((value) => {
    try {
      return { words: text(...Array.from({ length: text.length }, () => value)) };
    } catch {
      return null;
    }
  });
  const first = said.find((each) => each !== null);
  if (!first) throw new Error(`Says nothing of ${one}: ${String(text)}`);
  return first.words;
}

describe('every language', () => {
  const keys = textsOf(english).map(([path]) => path);
  for (const [name, whole] of Object.entries({ en: () => Promise.resolve(english), ...languages })) {
    it(`${name} has every text, and says something with any data`, async () => {
      const texts = textsOf(await whole());
      expect(texts.map(([path]) => path)).to.have.members(keys);
      for (const [path, text] of texts) {
        for (const one of data) {
          const said = say(text, one);
          // A figure and its note come as a pair; the figure may be passed on as it came.
          const all = Array.isArray(said) ? said.map(String) : typeof said === 'object' ? [] : [said];
          for (const words of all) {
            expect(words, path).to.be.a('string');
            expect(words, path).not.to.match(typeof one === 'string' ? /undefined|\[object|#/ : /NaN|\[object|#/);
          }
        }
      }
    });
  }

  it('has words of its own', async () => {
    const words = textsOf(english).filter(([, text]) => typeof text === 'string');
    for (const whole of Object.values(languages)) {
      const own = new Map(textsOf(await whole()));
      const same = words.filter(([path, text]) => own.get(path) === text);
      // Names and abbreviations are the same in several: MRR, NPS, Software.
      expect(same.length / words.length, JSON.stringify(same)).to.be.below(0.12);
    }
  });
});
