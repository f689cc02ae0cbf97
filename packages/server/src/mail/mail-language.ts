import type { Mail } from '@gangway/contract';

/** What one mail says. */
interface Words {
  readonly subject: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly act: string;
  readonly foot: string;
}

/** What mails say in one language. */
export interface MailLanguage {
  /** BCP 47, for whoever reads it aloud. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly fallback: { readonly question: string; readonly act: string };
  readonly mails: Readonly<Record<Mail, (partner: string, about: MailFacts) => Words>>;
}

/** What a mail says of its occasion. */
export interface MailFacts {
  /** Who asks. */
  readonly by: string;
  /** What comes next, and on which path. */
  readonly next: string;
  readonly path: string;
  /** When a seat is that somebody got; empty: it is about none. */
  readonly when: string;
  /** The day on which a badge runs out, the days until then, and what its renewal still asks for. */
  readonly end: { readonly on: string; readonly days: number; readonly toDo: readonly string[] };
}

/** For a mail that says less. */
export const nothingSaid: MailFacts = {
  by: '',
  next: '',
  path: '',
  when: '',
  end: { on: '1970-01-01', days: 0, toDo: [] },
};

/** What stands in mails that are only looked at. */
export const sampleFacts: MailFacts = {
  by: 'Lena Ortiz',
  next: 'Quiz',
  path: 'Certified Partner',
  when: '23 Jan 2026, 15:00',
  end: { on: '2027-01-05', days: 30, toDo: ['Quiz'] },
};

/** A date as it is written in a language. */
export const mailDate = (language: string, date: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** In so many days, or tomorrow. */
export const inDays = (language: string, days: number): string =>
  new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');

/** Names one after the other, as a language puts them. */
export const mailList = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(language).format(names);

/** An instant as it is written in a language, with the zone that it is in: readers of a mail may be in another. */
export const mailMoment = (language: string, timeZone: string, at: Date): string =>
  new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(at);
