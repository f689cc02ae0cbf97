/** A clock that stands still until somebody moves it. */
export interface SettableClock {
  now(): Date;
  /** @param instant ISO 8601 in UTC */
  set(instant: string): void;
  advance(milliseconds: number): void;
}

/** @throws RangeError for an instant that does not exist */
export function settableClock(instant: string): SettableClock {
  const read = (text: string): number => {
    const at = Date.parse(text);
    if (Number.isNaN(at)) throw new RangeError(`"${text}" is no instant. Give one like 2026-04-14T17:20:00Z.`);
    return at;
  };
  let at = read(instant);
  return {
    now: () => new Date(at),
    set: (to) => {
      at = read(to);
    },
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
}
