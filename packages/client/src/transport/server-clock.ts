/** Estimates the server's time from the Date header of its answers. */
export interface ServerClock {
  /** Server's now, in epoch milliseconds. */
  now(): number;
  /** Learns from an answer: when it was asked for and when it came, by the local monotone clock. */
  observe(date: string | null, sent: number, received: number): void;
}

/** The header counts whole seconds. */
const SECOND = 1000;

/**
 * Each answer bounds how far the server's clock is from ours: it was written between asking and receiving, within the second that
 * it names. Bounds are narrowed as long as they agree, and begin anew where they do not: a clock was set, or the device slept.
 * Time goes on by the monotone clock, so that a device whose clock is set while a page is open changes nothing.
 *
 * @param wall the device's own time in epoch milliseconds, until the first answer
 */
export function serverClock(monotone: () => number, wall: () => number): ServerClock {
  const device = wall() - monotone();
  let [low, high] = [device, device];
  let known = false;
  return {
    now: () => monotone() + (low + high) / 2,
    observe(date, sent, received) {
      const at = date === null ? Number.NaN : Date.parse(date);
      if (Number.isNaN(at)) return;
      const [from, to] = [at - received, at + SECOND - sent];
      const agrees = known && from <= high && to >= low;
      [low, high] = agrees ? [Math.max(low, from), Math.min(high, to)] : [from, to];
      known = true;
    },
  };
}
