// How many tests a stage ran, read from what its runner wrote for machines.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

export const noCounts = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/** @param {readonly Counts[]} all @returns {Counts} */
export function addCounts(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    noCounts,
  );
}

/** The closing line of a run; tools read it, so its form is fixed. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A check that counts nothing itself is one test. */
export function countsOfExit(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Vitest's JSON report. A file that could not be loaded has no tests in it, yet it failed.
 * @returns {Counts}
 */
export function countsOfVitest(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Our own reports (browser tests, stories) hold the counts as they are. */
export function countsOfOwn(report) {
  for (const key of ['passed', 'failed', 'skipped']) {
    if (!Number.isInteger(report[key])) throw new Error(`The report has no count "${key}".`);
  }
  return { passed: report.passed, failed: report.failed, skipped: report.skipped };
}

/**
 * Brings a report and an exit code together: a runner that failed without a failing test (a crash, an unhandled error, a
 * time limit, no report at all) is one failure more, so that no failure is ever green.
 * @param {number} code
 * @param {(() => Counts) | undefined} read
 * @returns {Counts}
 */
export function countsOfRun(code, read) {
  if (!read) return countsOfExit(code);
  let counts;
  try {
    counts = read();
  } catch {
    return countsOfExit(1);
  }
  const silent = counts.failed === 0 && code !== 0;
  const empty = counts.passed + counts.failed + counts.skipped === 0;
  return silent || empty ? { ...counts, failed: counts.failed + 1 } : counts;
}
