import type { Rhythm } from '@gangway/contract';
import type { Format } from '../../foundation/format.js';
import type { BeyondMessages } from './beyond.messages.js';

/** A Monday: weekdays have their names from the days that follow. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** How often, and on which days: `Every 3 months, first Monday`. */
export function rhythmText(
  { every, unit, weekdays, nth }: Rhythm,
  { locale, list }: Format,
  messages: BeyondMessages,
): string {
  const often = messages.rhythms[unit](every);
  if (weekdays.length === 0) return often;
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const days = list(weekdays.map((weekday) => names.format(MONDAY + ((weekday - 1) % 7) * DAY)));
  return messages.rhythmOn(often, nth === null ? days : messages.nthOf(nth, days));
}
