import { describe, expect, it } from 'vitest';
import { addCounts, closingLine, countsOfExit, countsOfOwn, countsOfRun, countsOfVitest } from './counts.mjs';

const vitestReport = {
  numPassedTests: 4,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
    { status: 'failed', assertionResults: [] },
  ],
};

describe('counts', () => {
  it('reads a report of vitest, a file that did not load included', () => {
    expect(countsOfVitest(vitestReport)).toEqual({ passed: 4, failed: 2, skipped: 3 });
  });

  it('takes a check without a count of its own as one test', () => {
    expect(countsOfExit(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countsOfExit(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('never calls a crash green', () => {
    const green = () => ({ passed: 3, failed: 0, skipped: 0 });
    expect(countsOfRun(1, green)).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(countsOfRun(0, green)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  it('adds no second failure where the runner told of one', () => {
    expect(countsOfRun(1, () => ({ passed: 3, failed: 2, skipped: 0 }))).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  it('fails where there is no report, an unreadable one, or one of no tests', () => {
    const unreadable = () => countsOfOwn(JSON.parse('{"passed":"many"}'));
    expect(countsOfRun(0, unreadable)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countsOfRun(0, () => ({ passed: 0, failed: 0, skipped: 0 })).failed).toBe(1);
  });

  it('adds up', () => {
    const sum = addCounts([countsOfExit(0), countsOfExit(1), { passed: 5, failed: 0, skipped: 2 }]);
    expect(sum).toEqual({ passed: 6, failed: 1, skipped: 2 });
    expect(addCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('closes with a line of a fixed form', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed, 3 skipped');
  });
});
