/** Adds up how far the page moved; null where the browser does not measure it. */
export function watchLayoutShift(): { stop(): number } | null {
  if (!('PerformanceObserver' in globalThis) || !PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    return null;
  let total = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) if ('value' in entry && typeof entry.value === 'number') total += entry.value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: false });
  return {
    stop() {
      add(observer.takeRecords());
      observer.disconnect();
      return total;
    },
  };
}
