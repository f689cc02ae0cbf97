import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptClock, PAUSE_HOURS } from './attempt-clock.js';

const MINUTE = 60_000;
const start = Date.parse('2026-04-14T10:00:00Z');
const times = { startedAt: start, limitMinutes: 30, pausedMs: 0, pausedAt: null };

describe('attemptClock', () => {
  it('runs until the limit, and is over at the limit itself', () => {
    expect(attemptClock(times, start + 30 * MINUTE - 1)).toMatchObject({ state: 'running', left: 1 });
    expect(attemptClock(times, start + 30 * MINUTE)).toMatchObject({ state: 'over', endsAt: start + 30 * MINUTE });
  });

  it('stands still while it is left, for a day', () => {
    const left = { ...times, pausedAt: start + 10 * MINUTE };
    const kept = left.pausedAt + PAUSE_HOURS * 60 * MINUTE;
    expect(attemptClock(left, start + 600 * MINUTE)).toEqual({
      state: 'paused',
      endsAt: null,
      keptUntil: kept,
      left: 20 * MINUTE,
    });
    expect(attemptClock(left, kept)).toMatchObject({ state: 'over', endsAt: kept });
  });

  it('does not come back by being left after its time', () => {
    expect(attemptClock({ ...times, pausedAt: start + 31 * MINUTE }, start + 32 * MINUTE).state).toBe('over');
  });

  it('has no end without a limit', () => {
    expect(attemptClock({ ...times, limitMinutes: null }, start + 10 ** 9)).toMatchObject({
      state: 'running',
      left: null,
    });
  });

  it('gives the same time in all, however often it is left', () => {
    const minutes = fc.integer({ min: 1, max: PAUSE_HOURS * 60 - 1 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ work: fc.integer({ min: 0, max: 4 }), rest: minutes }), { maxLength: 6 }),
        (turns) => {
          let now = start;
          let state: Parameters<typeof attemptClock>[0] = times;
          let used = 0;
          for (const { work, rest } of turns) {
            now += work * MINUTE;
            used += work * MINUTE;
            state = { ...state, pausedAt: now };
            expect(attemptClock(state, now + rest * MINUTE - 1)).toMatchObject({
              state: 'paused',
              left: 30 * MINUTE - used,
            });
            now += rest * MINUTE;
            state = { ...state, pausedAt: null, pausedMs: state.pausedMs + rest * MINUTE };
          }
          expect(attemptClock(state, now)).toMatchObject({ state: 'running', left: 30 * MINUTE - used });
          expect(attemptClock(state, now + 30 * MINUTE - used).state).toBe('over');
        },
      ),
    );
  });
});
