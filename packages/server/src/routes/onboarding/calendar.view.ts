import { createHash } from 'node:crypto';
import { reminderDays, type Curriculum } from '@gangway/contract';
import { expiresOn } from '@gangway/rules';
import { dateIn } from '@gangway/rules/calendar';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Revision, Told } from '../../store/calendar.store.js';
import type { StoredEnrolment } from '../training/training.facts.js';
import { isRevoked } from '../training/training.view.js';
import { dateOf, dayNumber } from './calendar-days.js';
import type { PlanFacts } from './facts.js';
import { cadenceDates, upcomingCadences } from './meetings.view.js';
import { planView } from './plan.view.js';

/** Dates of a rhythm that are told ahead. */
const AHEAD = 12;
const DAY = 86_400_000;

/** Something in a calendar: a day, or a time with its length. */
export interface Entry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string | null;
  readonly start: Date;
  readonly end: Date;
  readonly allDay: boolean;
}

const day = (date: string) => ({
  start: new Date(`${date}T00:00:00Z`),
  end: new Date(Date.parse(`${date}T00:00:00Z`) + DAY),
});

/** Due days of open tasks, meetings, the live sessions that the reader has booked, and when a badge of theirs runs out. */
export function calendarEntries(
  plan: PlanFacts,
  learning: readonly { readonly curriculum: Curriculum; readonly enrolment: StoredEnrolment }[],
): Entry[] {
  const view = planView(plan);
  const uid = (...parts: string[]) => `${[...parts, plan.partner.id].join('-')}@gangway`;
  const tasks = view.phases
    .flatMap((phase) => phase.tasks)
    .filter(({ state }) => state !== 'done' && state !== 'skipped' && state !== 'not_applicable')
    .flatMap(({ key, title, forecast, owner, description }) =>
      forecast.end === null
        ? []
        : [
            {
              uid: uid('task', key),
              summary: owner === 'vendor' ? `${title} (${plan.program.vendor.short})` : title,
              description,
              ...day(forecast.end),
              allDay: true,
            },
          ],
    );
  const single = plan.program.meetings.flatMap(({ key, title }) =>
    plan.meetings
      .filter((meeting) => meeting.key === key && !meeting.held && meeting.on >= view.today)
      .map(({ on }) => ({ uid: uid('meeting', key), summary: title, description: null, ...day(on), allDay: true })),
  );
  const recurring = upcomingCadences(plan, view.phases).flatMap((cadence) =>
    cadenceDates(plan, view.phases, cadence, view.today, AHEAD).map((on) => ({
      uid: uid('meeting', cadence.key, on),
      summary: cadence.title,
      description: cadence.channel,
      ...day(on),
      allDay: true,
    })),
  );
  return [...tasks, ...single, ...recurring, ...bookings(learning, plan.now, uid), ...reminders(learning, plan, uid)];
}

function bookings(
  learning: Parameters<typeof calendarEntries>[1],
  now: number,
  uid: (...parts: string[]) => string,
): Entry[] {
  return learning.flatMap(({ curriculum, enrolment }) =>
    curriculum.modules.flatMap((module) => {
      const last = enrolment.modules.findLast(
        (each) => each.module === module.key && (each.kind === 'booked' || each.kind === 'cancelled'),
      );
      if (last?.kind !== 'booked' || last.bookedFor === null || Date.parse(last.bookedFor) < now - DAY) return [];
      const start = new Date(last.bookedFor);
      return [
        {
          uid: uid('session', enrolment.id, module.key),
          summary: `${module.title}: ${curriculum.title}`,
          description: null,
          start,
          end: new Date(start.getTime() + (module.minutes ?? 60) * 60_000),
          allDay: false,
        },
      ];
    }),
  );
}

/** The days on which the end of a badge is called to mind, and the day itself. */
function reminders(
  learning: Parameters<typeof calendarEntries>[1],
  { partner, now }: PlanFacts,
  uid: (...parts: string[]) => string,
): Entry[] {
  const today = dateIn(partner.timeZone, now);
  return learning.flatMap(({ curriculum, enrolment }) => {
    if (curriculum.validForYears === null || enrolment.certifiedAt === null || isRevoked(enrolment)) return [];
    const end = expiresOn(dateIn(partner.timeZone, Date.parse(enrolment.certifiedAt)), curriculum.validForYears);
    const { name } = curriculum.badge;
    return [...reminderDays, 0]
      .map((daysBefore) => ({ daysBefore, on: dateOf(dayNumber(end) - daysBefore) }))
      .filter(({ on }) => on >= today)
      .map(({ daysBefore, on }) => ({
        uid: uid('expiry', enrolment.id, String(daysBefore)),
        summary: daysBefore === 0 ? `${name} runs out` : `${name} runs out in ${daysBefore} days`,
        description: null,
        ...day(on),
        allDay: true,
      }));
  });
}

/** What an entry says, for telling whether it has changed. */
export const told = ({ uid, ...entry }: Entry): Told => ({
  uid,
  hash: createHash('sha256').update(JSON.stringify(entry)).digest('hex'),
});

/** The calendar as text (RFC 5545). */
export function calendarText(
  name: string,
  entries: readonly Entry[],
  revisions: ReadonlyMap<string, Revision>,
): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Gangway', product: 'Partner calendar', language: 'EN' },
    ttl: 3600,
  });
  for (const entry of entries) {
    const revision = revisions.get(entry.uid);
    calendar.createEvent({
      id: entry.uid,
      summary: entry.summary,
      description: entry.description,
      start: entry.start,
      end: entry.end,
      allDay: entry.allDay,
      sequence: revision?.sequence ?? 0,
      stamp: revision?.changedAt ?? entry.start,
      lastModified: revision?.changedAt ?? null,
      // A due day does not make anybody busy.
      transparency: entry.allDay ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  return calendar.toString();
}
