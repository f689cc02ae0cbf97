import type { Rhythm } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { formatOf } from '../../foundation/format.js';
import { dictionaryOf } from '../../foundation/language.js';
import { beyondMessages, type BeyondMessages } from './beyond.messages.js';
import { rhythmText } from './rhythm.js';

const daily: Rhythm = { every: 1, unit: 'day', weekdays: [], nth: null };
const weekly: Rhythm = { every: 2, unit: 'week', weekdays: [1, 4], nth: null };
const quarterly: Rhythm = { every: 3, unit: 'month', weekdays: [2], nth: 1 };
const monthly: Rhythm = { every: 1, unit: 'month', weekdays: [5], nth: -1 };

const said = {
  en: [
    'Every business day',
    'Every 2 weeks, Monday and Thursday',
    'Every 3 months, first Tuesday',
    'Monthly, last Friday',
  ],
  de: [
    'An jedem Werktag',
    'Alle 2 Wochen, Montag und Donnerstag',
    'Alle 3 Monate, erster Dienstag',
    'Monatlich, letzter Freitag',
  ],
  fr: [
    'Chaque jour ouvré',
    'Toutes les 2 semaines, lundi et jeudi',
    'Tous les 3 mois, premier mardi',
    'Chaque mois, dernier vendredi',
  ],
  es: ['Cada día hábil', 'Cada 2 semanas, lunes y jueves', 'Cada 3 meses, primer martes', 'Cada mes, último viernes'],
  'pt-BR': [
    'Todo dia útil',
    'A cada 2 semanas, segunda-feira e quinta-feira',
    'A cada 3 meses, primeira terça-feira',
    'Todo mês, última sexta-feira',
  ],
  ja: ['毎営業日', '2週間ごと、月曜日、木曜日', '3か月ごと、第1火曜日', '毎月、最終金曜日'],
  ar: [
    'كل يوم عمل',
    'كل أسبوعين، الاثنين والخميس',
    // Which digits Arabic is written with is the engine's to say: 3 in Chromium, ٣ in WebKit.
    `كل ${new Intl.NumberFormat('ar').format(3)} أشهر، يوم الثلاثاء الأول`,
    'كل شهر، يوم الجمعة الأخير',
  ],
};

describe('the rhythm of a meeting', () => {
  for (const [locale, sentences] of Object.entries(said))
    it(`is said in ${locale}`, async () => {
      const dictionary = await dictionaryOf(locale, 'onboardingTimeline');
      const messages = { ...beyondMessages, ...(dictionary?.words as Partial<BeyondMessages> | undefined) };
      const format = formatOf(locale, 'UTC', null);
      expect([daily, weekly, quarterly, monthly].map((rhythm) => rhythmText(rhythm, format, messages))).to.deep.equal(
        sentences,
      );
    });
});
