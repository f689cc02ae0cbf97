import { retrievePlan, type Plan } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { connection } from '../testing/mount.fixtures.js';
import { columnsOf } from './board/board.model.js';
import { linksTo, rowsOf, shifted, ticksOf } from './gantt/gantt.model.js';
import { onboardingTimelineMessages } from './onboarding-timeline.messages.js';
import type { TaskFilter } from './onboarding-timeline.js';
import { isDated, linesOf, tasksOf } from './plan.js';
import { timeScale } from './time-scale.js';

const plans = new Map<string, Plan>();
const planOf = (handle: string): Plan => plans.get(handle)!;
const handles = ['sunshine', 'tarn-holt', 'mise-margin', 'slipway', 'kvarts', 'sample'];

describe('the model of a plan', () => {
  before(async () => {
    for (const handle of handles) plans.set(handle, await (await connection(handle, 'owner')).send(retrievePlan, {}));
  });

  for (const handle of handles)
    for (const [filter, count] of [
      ['all', ({ counts }: Plan) => counts.total],
      ['mine', ({ counts }: Plan) => counts.mine],
      ['vendor', ({ counts }: Plan) => counts.vendor],
    ] as const satisfies readonly (readonly [TaskFilter, (plan: Plan) => number])[]) {
      it(`shows the same tasks of ${handle} in list, board and Gantt: ${filter}`, () => {
        const plan = planOf(handle);
        const lines = linesOf(plan, filter);
        const listed = lines.flatMap(({ tasks }) => tasks.map(({ id }) => id)).sort();
        const carded = columnsOf(lines).flatMap(({ cards }) => cards.map(({ task }) => task.id));
        const drawn = rowsOf(lines, () => true).flatMap((row) => (row.kind === 'task' ? [row.key] : []));
        expect(listed.length).to.equal(count(plan));
        expect(carded.sort()).to.deep.equal(listed);
        expect(drawn.sort()).to.deep.equal(listed);
      });
    }

  it('puts every state in one column, what has to be looked at first, and the latest done first', () => {
    const lines = linesOf(planOf('sunshine'), 'all');
    const columns = columnsOf(lines);
    expect(columns.map(({ key, cards }) => [key, cards.length])).to.deep.equal([
      ['todo', 13],
      ['doing', 3],
      ['review', 1],
      ['done', 6],
    ]);
    const [line] = lines.filter(({ tasks }) => tasks.some(({ key }) => key === 'sso'));
    const blocked = line!.tasks.map((task) => (task.key === 'phone' ? { ...task, state: 'blocked' as const } : task));
    const doing = columnsOf([{ ...line!, tasks: blocked }])[1]!.cards.map(({ task }) => task.key);
    expect(doing[0]).to.equal('phone');
    const done = columns[3]!.cards.map(({ task }) => task.forecast.end ?? '');
    expect(done).to.deep.equal([...done].sort().reverse());
  });

  it('waits for the first gates that are shut, and for no others', () => {
    const awaited = linesOf(planOf('sunshine'), 'all').filter((lines) => lines.awaited);
    expect(awaited.map(({ phase }) => phase.key)).to.deep.equal(['soft_launch']);
    expect(linesOf(planOf('slipway'), 'all').some((lines) => lines.awaited)).to.equal(false);
  });

  it('keeps the tasks of shut phases out of the Gantt, and stands gates before their phase', () => {
    const plan = planOf('sunshine');
    const rows = rowsOf(linesOf(plan, 'all'), ({ phase }) => phase.key === 'integration');
    expect(rows.map(({ key }) => key)).to.deep.equal([
      'phase-foundations',
      'phase-integration',
      ...plan.phases[1]!.tasks.map(({ id }) => id),
      ...['soft_launch', 'scale_ramp', 'general_availability'].flatMap((key) => [`gate-${key}`, `phase-${key}`]),
      'phase-buffer',
    ]);
  });

  it('leads from a task to the one that waits for it, over the lines between', () => {
    const plan = planOf('sunshine');
    const rows = rowsOf(linesOf(plan, 'all'), () => true);
    const scale = timeScale(plan)!;
    const at = rows.findIndex(({ key }) => key === 'tsk_onboard5');
    const before = tasksOf(plan).find(({ key }) => key === 'pick5')!;
    expect(linksTo(rows, at, scale)).to.deep.equal([
      {
        from: scale.at(before.forecast.end!) + scale.span(before.forecast.end!, before.forecast.end!),
        to: scale.at('2026-04-21'),
        up: 1,
        critical: true,
      },
    ]);
    expect(linksTo(rows, 0, scale)).to.deep.equal([]);
  });

  for (const [from, days, to] of [
    ['2026-04-17', 1, '2026-04-18'],
    ['2026-04-17', 7, '2026-04-24'],
    ['2026-04-17', -2, '2026-04-15'],
    ['2026-04-17', -9, '2026-04-14'],
    ['2026-06-24', 400, '2026-06-25'],
    ['2026-04-30', 1, '2026-05-01'],
  ] as const) {
    it(`moves ${from} by ${days} days to ${to}: not before today, not beyond the last day`, () => {
      const plan = planOf('sunshine');
      expect(shifted(from, days, plan, timeScale(plan)!)).to.equal(to);
    });
  }

  it('says of a plan that was opened again how far it is past its end', () => {
    const { dayOf } = onboardingTimelineMessages;
    expect(dayOf(18, 90)).to.deep.equal(['Day 18', 'of 90']);
    expect(dayOf(459, 68)).to.deep.equal(['Day 459', '391 days past the end']);
  });

  it('lays days on a line from 0 to 100, today and a margin on it', () => {
    const plan = planOf('sunshine');
    const scale = timeScale(plan, 10)!;
    expect(scale.first).to.equal('2026-03-28');
    expect(scale.last).to.equal('2026-07-05');
    expect(scale.days).to.equal(100);
    expect([scale.at(scale.first), scale.today, scale.span('2026-03-28', '2026-04-01')]).to.deep.equal([0, 17, 5]);
    expect(ticksOf(scale, 'days').length).to.equal(100);
    expect(ticksOf(scale, 'weeks')[0]).to.deep.equal({ at: 2, on: '2026-03-30' });
    const { phases, ...rest } = plan;
    const none = { start: null, end: null };
    const undated = { ...rest, phases: phases.map((phase) => ({ ...phase, planned: none, forecast: none })) };
    expect([timeScale(undated), isDated(undated), isDated(plan)]).to.deep.equal([null, false, true]);
  });
});
