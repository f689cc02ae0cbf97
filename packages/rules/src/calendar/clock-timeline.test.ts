import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { office } from './calendars.fixtures.js';
import { clockTimeline } from './clock-timeline.js';
import { clockOf } from './sla-clock.js';

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);

describe('clockTimeline', () => {
  it('tells of a pause, what it cost and when it was due from then on', () => {
    const events = clockTimeline({
      startedAt: at('2026-04-14T04:23:00Z'),
      stoppedAt: null,
      pauses: [{ from: at('2026-04-14T05:07:00Z'), until: at('2026-04-14T06:34:00Z') }],
      goal: { unit: 'hours', value: 24 },
      calendar: office,
      now: at('2026-04-15T06:00:00Z'),
    });
    expect(events.map(({ kind }) => kind)).toEqual([
      'started',
      'paused',
      'resumed',
      'warned',
      'warned',
      'warned',
      'breached',
    ]);
    expect(events[2]).toMatchObject({ paused: 87 * 60_000, dueAt: at('2026-04-15T05:50:00Z') });
    expect(events.at(-1)).toMatchObject({ at: at('2026-04-15T05:50:00Z'), usedBps: 10_000 });
  });

  it('agrees with the clock at every instant that it names', () => {
    const start = at('2026-03-02T00:00:00Z');
    const hours = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        hours,
        fc.array(fc.tuple(hours, fc.integer({ min: 1, max: 60 })), { maxLength: 3 }),
        fc.boolean(),
        fc.option(fc.integer({ min: 0, max: 99 })),
        fc.constantFrom(
          { unit: 'hours', value: 20 } as const,
          { unit: 'business_hours', value: 6 } as const,
          { unit: 'business_days', value: 2 } as const,
        ),
        (from, gaps, lasts, stop, goal) => {
          const startedAt = start + from * HOUR;
          const now = start + 500 * HOUR;
          const stoppedAt = stop === null ? null : startedAt + stop * HOUR;
          const pauses = gaps.map(([after, length], index) => ({
            from: startedAt + after * HOUR,
            until: lasts && index === gaps.length - 1 ? null : startedAt + (after + length) * HOUR,
          }));
          const input = { startedAt, stoppedAt, pauses, goal, calendar: office, now };
          const events = clockTimeline(input);
          const { state } = clockOf(input);
          const kinds = events.map(({ kind }) => kind);
          expect(kinds[0]).toBe('started');
          expect(events.map((event) => event.at)).toEqual(events.map((event) => event.at).sort((a, b) => a - b));
          expect(kinds.includes('breached')).toBe(state === 'breached' || state === 'met_late');
          expect(kinds.includes('met')).toBe(state === 'met');
          expect(kinds.includes('met_late')).toBe(state === 'met_late');
          if (state === 'paused')
            expect(kinds.filter((kind) => kind === 'paused').length).toBeGreaterThan(
              kinds.filter((kind) => kind === 'resumed').length,
            );
          for (const event of events) {
            if (event.kind === 'breached')
              expect(clockOf({ ...input, stoppedAt: null, now: event.at }).state).toBe('breached');
            if (event.kind === 'warned')
              expect(clockOf({ ...input, stoppedAt: null, now: event.at }).usedBps).toBeGreaterThanOrEqual(
                event.usedBps,
              );
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
