import type { SlaClock, Support, Ticket, TicketEvent } from '@gangway/contract';
import { date, dayOf, duration, moment, number, percent } from './say.js';

export interface Desk {
  readonly support: Support;
  /** Those of the tab that is shown. */
  readonly tickets: readonly Ticket[];
}

/**
 * What the widget says with one of the tickets open.
 *
 * @param now an instant of the server's
 * @param notice what the last act did, in words
 */
export function supportLines({ support, tickets }: Desk, open: Ticket | undefined, now: number, notice = ''): string[] {
  return [
    hoursLine(support, now),
    ...[support.counts.open, support.counts.waiting, support.counts.closed].map((count) => number(count)),
    ...tickets.flatMap((ticket) => listLine(ticket, now)),
    ...support.answers.map(
      ({ for: what, contact, expectation, until }) =>
        `${what} ${contact} ${expectation ?? ''} ${until === null ? '' : moment(until, now)}`,
    ),
    support.hours.alwaysOpen ? '' : support.hours.wording,
    ...(open ? [open.subject, open.number, notice, ...ticketLines(support, open, now)] : []),
  ];
}

function hoursLine({ hours: { alwaysOpen, changesAt } }: Support, now: number): string {
  if (alwaysOpen || changesAt === null) return '';
  return `${duration((Date.parse(changesAt) - now) / 1000)} ${moment(changesAt, now)}`;
}

interface Reading {
  readonly clock: SlaClock;
  /** Seconds of open time left. */
  readonly left: number;
  readonly late: boolean;
}

/** The clock by which a ticket is measured: the first that has not stopped. */
function clockOf({ clocks, asOf }: Ticket, now: number): Reading | null {
  const clock = clocks.find(({ stoppedAt, state }) => stoppedAt === null && state !== 'canceled');
  return clock ? readingOf(clock, asOf, now) : null;
}

/** Counts on from the API's own figure; for the seconds of a journey its calendar is either open or shut. */
function readingOf(clock: SlaClock, asOf: string, now: number): Reading {
  const open = clock.openWindows.some((window) => window.open <= asOf && asOf < window.close);
  const left = clock.remainingSeconds - (open ? (now - Date.parse(asOf)) / 1000 : 0);
  return { clock, left, late: left <= 0 && clock.pausedSince === null };
}

const timeOf = ({ clock, left }: Reading): string => duration(left, clock.calendar.alwaysOpen);
/** Share of the goal that is used, in whole per cent. */
function usedOf({ clock: { goalSeconds }, left }: Reading): string {
  const share = goalSeconds ? (goalSeconds - left) / goalSeconds : 1;
  return percent(Math.round(Math.min(1, Math.max(0, share)) * 100) * 100);
}

const isOver = ({ state }: Ticket): boolean => state === 'closed' || state === 'resolved';
const solvedAt = ({ events }: Ticket): string | undefined => events.findLast(({ kind }) => kind === 'resolved')?.at;

function listLine(ticket: Ticket, now: number): string[] {
  const head = `${ticket.subject} ${ticket.level?.name ?? ''} ${ticket.number}`;
  const reading = clockOf(ticket, now);
  if (!reading) {
    const solved = isOver(ticket) ? solvedAt(ticket) : undefined;
    return [`${head} ${date(dayOf(solved ?? ticket.openedAt))}`];
  }
  const { clock } = reading;
  const due =
    clock.pausedSince !== null ? (clock.pausedFor ?? '') : clock.dueAt === null ? '' : moment(clock.dueAt, now);
  return [`${head} ${timeOf(reading)} ${due} ${usedOf(reading)}`];
}

function ticketLines(support: Support, ticket: Ticket, now: number): string[] {
  const reading = clockOf(ticket, now);
  const solved = isOver(ticket) ? solvedAt(ticket) : undefined;
  const { contact, events } = ticket;
  const until = support.answers.find((answer) => answer.contact === contact?.name)?.until ?? null;
  const last = events.slice(-2);
  return [
    ...(reading ? figureLines(ticket, reading, now) : []),
    ...(reading ? dueLines(support, ticket, reading, now) : [inZones(support, ticket.openedAt, now)]),
    solved ? inZones(support, solved, now) : '',
    ...ticket.clocks
      .filter((clock) => clock !== reading?.clock)
      .map((clock) => otherLine(readingOf(clock, ticket.asOf, now), now)),
    ...ladderLines(support, ticket, now),
    ...(contact
      ? [contact.name, contact.expectation ?? '', until === null ? '' : moment(until, now), contact.email ?? '']
      : []),
    ...ticket.actions.flatMap(({ allowed, reason }) => (allowed ? [] : [reason ?? ''])),
    events.length > last.length ? `All ${events.length}` : '',
    ...last.map((event) => eventLine(support, ticket, event, now)),
  ];
}

function figureLines({ level }: Ticket, reading: Reading, now: number): string[] {
  const { clock, left } = reading;
  const used = duration((clock.goalSeconds ?? 0) - left, clock.calendar.alwaysOpen);
  return [timeOf(reading), `${used} of ${clock.goal} used`, ...climbMark(level, reading, now)];
}

/** Where on the bar the ticket climbs by itself; nowhere when that is after its end. */
function climbMark(level: Ticket['level'], { clock, left }: Reading, now: number): string[] {
  const { goalSeconds, state, dueAt } = clock;
  const at = level?.next?.at;
  if (!level?.next || !at || !goalSeconds || !dueAt || state !== 'running' || at > dueAt) return [];
  const used = goalSeconds - left + openSeconds(clock, now, Date.parse(at));
  return [`${level.next.name.split(' ')[0]} at ${percent(Math.round((used * 100) / goalSeconds) * 100)}`];
}

const openSeconds = ({ openWindows }: SlaClock, from: number, to: number): number =>
  openWindows.reduce(
    (sum, { open, close }) => sum + Math.max(0, Math.min(to, Date.parse(close)) - Math.max(from, Date.parse(open))),
    0,
  ) / 1000;

function dueLines(support: Support, ticket: Ticket, { clock, late }: Reading, now: number): string[] {
  if (clock.pausedSince !== null) return [inZones(support, clock.pausedSince, now), clock.pausedFor ?? ''];
  return [
    clock.dueAt === null ? '' : inZones(support, clock.dueAt, now),
    late ? `${moment(ticket.openedAt, now)} goal: ${clock.goal}` : '',
  ];
}

function otherLine(reading: Reading, now: number): string {
  const { clock } = reading;
  const used = duration(Math.max(60, clock.elapsedSeconds - (clock.elapsedSeconds % 60)), clock.calendar.alwaysOpen);
  switch (clock.state) {
    case 'met':
      return `${clock.elapsedSeconds > 0 ? used : ''} of ${clock.goal}`;
    case 'met_late':
    case 'breached':
      return `${used} of ${clock.goal}`;
    case 'canceled':
      return '';
    default:
      return `${timeOf(reading)} ${clock.dueAt === null ? '' : moment(clock.dueAt, now)}`;
  }
}

function ladderLines(support: Support, ticket: Ticket, now: number): string[] {
  const { level } = ticket;
  if (!support.ladder || !level || isOver(ticket)) return [];
  const at = support.ladder.findIndex(({ key }) => key === level.key);
  const skipped = level.enteredAt === ticket.openedAt;
  return support.ladder.map(({ key, name, description }, index) => {
    if (index < at) return `${name} ${skipped && index === at - 1 ? level.name : ''}`;
    if (index === at) return `${name} ${moment(level.enteredAt, now)}`;
    if (level.next?.key !== key) return `${name} ${description}`;
    if (!level.next.at) return name;
    const time = Date.parse(level.next.at);
    return `${name} ${duration((time - now) / 1000)} ${moment(level.next.at, now)} ${there(support, level.next.at, now)}`;
  });
}

/** The program's own time, where its clocks show another than the reader's. */
function there({ hours: { timeZone } }: Support, instant: string, now: number): string {
  if (moment(instant, 0) === moment(instant, 0, timeZone)) return '';
  // With its day, unless it is today for the reader.
  const today = dayOf(instant) === dayOf(now);
  return moment(instant, today ? now : 0, timeZone);
}

const inZones = (support: Support, instant: string, now: number): string =>
  `${moment(instant, now)} ${there(support, instant, now)}`;

function eventLine({ ladder, severities }: Support, ticket: Ticket, event: TicketEvent, now: number): string {
  const to = [...(ladder ?? []), ...severities].find(({ key }) => key === event.to);
  const words = event.body ?? (event.kind === 'opened' ? ticket.body : null);
  return `${to && 'name' in to ? to.name : ''} ${words ?? ''} ${moment(event.at, now)}`;
}
