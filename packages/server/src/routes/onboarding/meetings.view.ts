import type { Cadence, Phase, Plan } from '@gangway/contract';
import { cadencesFor, occurrences, rhythmOf } from '@gangway/rules/calendar';
import type { PlanFacts } from './facts.js';

const held = (plan: PlanFacts, key: string) =>
  plan.meetings.filter((meeting) => meeting.key === key).sort((a, b) => (a.on < b.on ? -1 : 1));

const isAhead = (phases: readonly Phase[], keys: readonly string[]): boolean =>
  phases.some(({ key, state }) => keys.includes(key) && state !== 'done');

/** Rhythms that the partner's tier has, now or in a phase to come. */
export function upcomingCadences(plan: PlanFacts, phases: readonly Phase[]): Cadence[] {
  const current = phases.find(({ state, buffer }) => !buffer && state !== 'done')?.key ?? null;
  return plan.program.cadences.filter(
    (cadence) =>
      (cadence.phases === null ||
        cadencesFor([cadence], plan.partner.tier, current).length > 0 ||
        isAhead(phases, cadence.phases)) &&
      (cadence.tiers?.includes(plan.partner.tier) ?? true),
  );
}

/** The next dates of a rhythm; none where the program names no rhythm. */
export function cadenceDates(
  plan: PlanFacts,
  phases: readonly Phase[],
  { rrule, phases: within }: Cadence,
  today: string,
  count: number,
): string[] {
  const calendar = plan.program.calendars.find(({ alwaysOpen }) => !alwaysOpen);
  if (rrule === null || !calendar) return [];
  const start = within === null ? today : (phases.find(({ key }) => within.includes(key))?.forecast.start ?? today);
  const from = start > today ? start : today;
  const anchor = plan.partner.agreementEffectiveOn ?? plan.partner.kickoffOn ?? from;
  return occurrences(rrule, anchor < from ? anchor : from, from, count, calendar);
}

export function meetingViews(plan: PlanFacts, phases: readonly Phase[], today: string): Plan['meetings'] {
  const single = plan.program.meetings.map(({ key, title, minutes }) => {
    const dates = held(plan, key);
    return {
      key,
      title,
      minutes,
      nextOn: dates.find((meeting) => !meeting.held && meeting.on >= today)?.on ?? null,
      lastOn: dates.findLast((meeting) => meeting.held)?.on ?? null,
      rhythm: null,
      required: true,
      done: dates.some((meeting) => meeting.held),
    };
  });
  const recurring = upcomingCadences(plan, phases).map((cadence) => ({
    key: cadence.key,
    title: cadence.title,
    minutes: cadence.minutes,
    nextOn: cadenceDates(plan, phases, cadence, today, 1)[0] ?? null,
    lastOn: held(plan, cadence.key).findLast((meeting) => meeting.held)?.on ?? null,
    rhythm: cadence.rrule === null ? null : rhythmOf(cadence.rrule),
    required: cadence.required,
    done: false,
  }));
  return [...single, ...recurring];
}
