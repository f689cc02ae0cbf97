import type { Support, Ticket } from '@gangway/contract';

/** A moment later, so that the server is past it as well. */
const SLACK = 1500;

/** The next instant at which something changes by itself: hours open or close, or a ticket climbs. Epoch milliseconds. */
export function nextChangeOf(support: Support, tickets: readonly Ticket[], now: number): number {
  const instants = [support.hours.changesAt, ...tickets.map(({ level }) => level?.next?.at ?? null)];
  const coming = instants.flatMap((instant) => (instant === null ? [] : Date.parse(instant))).filter((at) => at > now);
  return Math.min(...coming) + SLACK;
}
