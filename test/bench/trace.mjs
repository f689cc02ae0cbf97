/**
 * What the main thread of a page does in the meantime, as Chromium traces it.
 *
 * @param {import('playwright-core').Page} page
 * @param {readonly string[]} categories
 * @param {() => Promise<unknown>} act
 * @returns {Promise<{ name: string, dur?: number, args?: any }[]>} events, durations in microseconds
 */
export async function traceOf(page, categories, act) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories] },
  });
  // All processes hear of it somewhat later than this one.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}
