/**
 * The clock of the demo: it begins at a fixed instant, so that everyone sees the same numbers, and ticks on from there. After a
 * restart it goes on from what was written last and never runs backwards.
 */
export function demoClock(start: Date, latest: Date | null): () => Date {
  const from = Math.max(start.getTime(), latest?.getTime() ?? 0);
  const begun = performance.now();
  return () => new Date(Math.floor(from + performance.now() - begun));
}
