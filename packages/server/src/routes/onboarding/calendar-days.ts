import type { Calendar, PhaseDefinition, ProgramDefinition } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { addBusinessDays, dateIn } from '@gangway/rules/calendar';
import { Temporal } from 'temporal-polyfill';

const DAY = 86_400_000;

/** A local date as days since 1 January 1970, and back. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The calendar by which a program counts business days; one that is always open leaves out no day. */
export function calendarOf({ key, calendars }: ProgramDefinition): Calendar {
  const calendar = calendars.find(({ alwaysOpen }) => !alwaysOpen) ?? calendars[0];
  if (!calendar) throw new Error(`The program ${key} has no calendar.`);
  return calendar;
}

/** Local date of the anchor; null until it is known. */
export function anchorDate(partner: PartnerHistory['partner'], anchor: PhaseDefinition['anchor']): string | null {
  if (anchor === 'contractSignedAt')
    return partner.contractSignedAt === null ? null : dateIn(partner.timeZone, Date.parse(partner.contractSignedAt));
  return partner[anchor];
}

/** Plan day n of a phase (day 1 is the anchor) as a day number; null without an anchor. */
export function planDay(
  program: ProgramDefinition,
  partner: PartnerHistory['partner'],
  phase: PhaseDefinition,
  day: number,
): number | null {
  const anchor = anchorDate(partner, phase.anchor);
  if (anchor === null) return null;
  if (phase.unit === 'calendar') return dayNumber(anchor) + day - 1;
  const calendar = program.calendars.find(({ alwaysOpen }) => !alwaysOpen);
  return calendar ? dayNumber(addBusinessDays(calendar, Temporal.PlainDate.from(anchor), day - 1).toString()) : null;
}
