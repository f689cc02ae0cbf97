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
}

/** What stands in mails that are only looked at. */
export const sampleFacts: MailFacts = {
  by: 'Lena Ortiz',
  next: 'Quiz',
  path: 'Certified Partner',
  when: '23 Jan 2026, 15:00',
};

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
