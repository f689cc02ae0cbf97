/** Estimates the server's time from the Date header of its answers. */
export interface ServerClock {
  /** Server's now, in epoch milliseconds. */
  now(): number;
  /** Learns from an answer: when it was asked for and when it came, by the local monotone clock. */
  observe(date: string | null, sent: number, received: number): void;
}

// The header counts whole seconds, so a sample is right to half a second beside its round trip.
const HALF_SECOND = 500;

/**
 * The sample with the shortest round trip wins. Time goes on by the monotone clock, so that a device whose clock is set while a
 * page is open changes nothing.
 */
export function serverClock(monotone: () => number, wall: () => number): ServerClock {
  let offset = wall() - monotone();
  let best = Number.POSITIVE_INFINITY;
  return {
    now: () => monotone() + offset,
    observe(date, sent, received) {
      const at = date === null ? Number.NaN : Date.parse(date);
      const trip = received - sent;
      if (Number.isNaN(at) || trip > best) return;
      best = trip;
      offset = at + HALF_SECOND - (sent + trip / 2);
    },
  };
}
