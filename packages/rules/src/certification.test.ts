import type { Curriculum, ModuleDefinition } from '@gangway/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestScore,
  credentialState,
  dayToRemindOf,
  expiresOn,
  isCertified,
  moduleSatisfied,
  scoreBps,
  type ModuleRecord,
} from './certification.js';

const module = (rest: Partial<ModuleDefinition>): ModuleDefinition => ({
  key: 'quiz',
  title: 'Quiz',
  kind: 'quiz',
  minutes: null,
  passBps: 8000,
  maxAttempts: null,
  cooldownHours: null,
  timeLimitMinutes: null,
  moveOn: 'pass',
  required: true,
  dayStart: null,
  dayEnd: null,
  questions: [],
  ...rest,
});
const blank: ModuleRecord = { completed: false, attended: false, accepted: false, scores: [] };

describe('module', () => {
  it.each<[what: string, Partial<ModuleDefinition>, Partial<ModuleRecord>, boolean]>([
    ['8 of 10 where 80 % pass', {}, { scores: [scoreBps(8, 10)] }, true],
    ['7 of 10 where 80 % pass', {}, { scores: [scoreBps(7, 10)] }, false],
    ['the best of three attempts', {}, { scores: [3000, 9000, 7000] }, true],
    ['no attempt', {}, {}, false],
    ['any attempt where no mark is set', { passBps: null }, { scores: [0] }, true],
    ['no attempt where no mark is set', { passBps: null }, {}, false],
    ['attendance of a live session', { moveOn: 'attend' }, { attended: true }, true],
    ['a completed live session that nobody attended', { moveOn: 'attend' }, { completed: true }, false],
    ['a video watched to the end', { moveOn: 'complete' }, { completed: true }, true],
    ['a demo that is accepted', { moveOn: 'accept' }, { accepted: true }, true],
    ['a demo that is handed in', { moveOn: 'accept' }, { completed: true }, false],
  ])('%s', (_, definition, record, satisfied) => {
    expect(moduleSatisfied(module(definition), { ...blank, ...record })).toBe(satisfied);
  });

  it('stays satisfied whatever attempts follow', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10_000 }));
    fc.assert(
      fc.property(scores, scores, fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: null }), (a, b, passBps) => {
        const before = moduleSatisfied(module({ passBps }), { ...blank, scores: a });
        const after = moduleSatisfied(module({ passBps }), { ...blank, scores: [...a, ...b] });
        if (before) expect(after).toBe(true);
        expect(bestScore([...a, ...b]) ?? -1).toBe(Math.max(-1, ...a, ...b));
      }),
    );
  });
});

describe('score', () => {
  it.each([
    [8, 10, 8000],
    [2, 3, 6666],
    [0, 10, 0],
    [10, 10, 10_000],
    [0, 0, 0],
  ])('%i of %i is %i', (correct, total, score) => {
    expect(scoreBps(correct, total)).toBe(score);
  });

  it('passes exactly those whose share reaches the mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), fc.integer({ min: 0, max: 100 }), (total, n, mark) => {
        const correct = Math.min(n, total);
        expect(scoreBps(correct, total) >= mark * 100).toBe(correct * 100 >= mark * total);
      }),
    );
  });
});

describe('certificate', () => {
  const curriculum: Curriculum = {
    key: 'operator',
    title: 'Operator',
    roles: [],
    totalMinutes: null,
    badge: { name: 'Badge', unlocks: [] },
    modules: [
      module({ key: 'exam' }),
      module({ key: 'live', moveOn: 'attend' }),
      module({ key: 'extra', required: false }),
    ],
    requirements: [
      { key: 'sample', title: 'Sample', kind: 'evidence', group: null, every: null },
      { key: 'webinar', title: 'Webinar', kind: 'recurring', group: null, every: 'month' },
    ],
    validForYears: 1,
    targetDay: null,
  };
  const all: Record<string, ModuleRecord> = {
    exam: { ...blank, scores: [8000] },
    live: { ...blank, attended: true },
  };

  it.each<[what: string, change: Record<string, ModuleRecord>, accepted: string[], certified: boolean]>([
    ['everything', {}, ['sample'], true],
    ['the exam failed', { exam: { ...blank, scores: [7900] } }, ['sample'], false],
    ['the live session missed', { live: blank }, ['sample'], false],
    ['the proof not accepted', {}, [], false],
    ['a missed webinar, which takes no badge away', {}, ['sample'], true],
    ['only the webinar', {}, ['webinar'], false],
  ])('%s', (_, change, accepted, certified) => {
    const records = { ...all, ...change };
    expect(isCertified(curriculum, (key) => records[key] ?? blank, new Set(accepted))).toBe(certified);
  });
});

describe('end of a credential', () => {
  it.each([
    ['2026-04-14', 1, '2027-04-14'],
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2027-02-28', 1, '2028-02-28'],
    ['2026-12-31', 2, '2028-12-31'],
  ])('issued on %s for %i years it is %s', (issued, years, expires) => {
    expect(expiresOn(issued, years)).toBe(expires);
  });

  it.each([
    ['2027-01-13', 'certified'],
    ['2027-01-14', 'expiring'],
    ['2027-04-13', 'expiring'],
    ['2027-04-14', 'expired'],
    ['2030-01-01', 'expired'],
  ])('on %s, of one that ends on 14 April 2027, it is %s', (today, state) => {
    expect(credentialState('2027-04-14', today)).toBe(state);
  });

  it('never comes for one without an end', () => {
    expect(credentialState(null, '2099-01-01')).toBe('certified');
  });

  it('goes one way: certified, expiring, expired', () => {
    const days = fc.integer({ min: 18_000, max: 30_000 });
    const date = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
    const order = ['certified', 'expiring', 'expired'];
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 5 }), days, days, (issued, years, a, b) => {
        const expires = expiresOn(date(issued), years);
        expect(new Date(`${expires}T00:00:00Z`).toISOString().slice(0, 10)).toBe(expires);
        const at = (day: number) => order.indexOf(credentialState(expires, date(day)));
        expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
      }),
    );
  });
});

describe('a day to remind of', () => {
  const days = ['2027-01-14', '2027-02-13', '2027-03-15', '2027-04-07'];
  it.each([
    ['', '2027-01-13', null],
    ['', '2027-01-14', '2027-01-14'],
    ['2027-01-14', '2027-01-14', null],
    ['2027-01-14', '2027-02-12', null],
    ['2027-01-14', '2027-02-13', '2027-02-13'],
    ['2027-01-14', '2027-03-20', '2027-03-15'],
    ['', '2027-04-13', '2027-04-07'],
    // Known since a day between.
    ['2027-02-20', '2027-02-28', null],
    ['2027-02-20', '2027-03-15', '2027-03-15'],
    // The clock was set back.
    ['2027-03-15', '2027-01-20', null],
  ])('for who has heard of %j is, on %s, %s', (heard, today, day) => {
    expect(dayToRemindOf(days, heard, today)).toBe(day);
  });

  it('comes at most once, in order, and is the last that has come, however the clock goes', () => {
    const dates = fc
      .integer({ min: 20_000, max: 20_400 })
      .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(dates), dates, fc.array(dates), (some, known, walk) => {
        const inOrder = [...some].sort();
        let heard = known;
        for (const today of walk) {
          const day = dayToRemindOf(inOrder, heard, today);
          if (day === null) continue;
          expect(day > heard && day <= today).toBe(true);
          expect(inOrder.filter((each) => each > day && each <= today)).toEqual([]);
          heard = day;
          expect(dayToRemindOf(inOrder, heard, today)).toBeNull();
        }
      }),
    );
  });
});
