import { commentTask, rescheduleTask, retrievePlan, type Plan } from '@gangway/contract';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { faulty, problem } from '../../testing/line.fixtures.js';
import { button, connection, find, mount, textOf, until } from '../../testing/mount.fixtures.js';
import '../onboarding-timeline.define.js';
import type { PartnerTaskActEvent } from '../onboarding-timeline.events.js';
import type { PartnerOnboardingTimeline } from '../onboarding-timeline.js';

const TAG = 'partner-onboarding-timeline';
const planOf = async (handle: string): Promise<Plan> => (await connection(handle, 'owner')).send(retrievePlan, {});
const endOf = (plan: Plan, id: string) =>
  plan.phases.flatMap(({ tasks }) => tasks).find((task) => task.id === id)?.forecast.end;

async function gantt(handle: string, persona = 'owner'): Promise<PartnerOnboardingTimeline> {
  const timeline = await mount(TAG, handle, persona);
  timeline.view = 'gantt';
  await until(() => find(timeline, '.gantt'));
  return timeline;
}
const handle = (timeline: PartnerOnboardingTimeline, id: string) =>
  timeline.shadowRoot!.querySelector<SVGElement>(`#bar-${id}`)!;
const press = (bar: SVGElement, key: string, shiftKey = false) =>
  bar.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true }));

describe('the Gantt', () => {
  it('reschedules by keys: what moves is said first, the reason is asked for, and the plan is as it was said', async () => {
    const timeline = await gantt('sunshine');
    const bar = handle(timeline, 'tsk_sso');
    bar.focus();
    expect(bar.getAttribute('aria-valuetext')).to.equal('Ends on Fri, Apr 17');
    press(bar, 'ArrowRight', true);
    press(bar, 'ArrowLeft');
    await timeline.updateComplete;
    expect(bar.getAttribute('aria-valuetext')).to.equal('Ends on Thu, Apr 23');
    await until(() => find(timeline, '.preview li'));
    expect(textOf(timeline, '.preview')).to.include('Single sign-on ends on Thu, Apr 23 (+6 d).');
    await until(() => textOf(timeline, '.news-of-others').includes('Single sign-on ends on Thu, Apr 23'));
    expect(timeline.shadowRoot!.activeElement === bar, 'focus stays').to.equal(true);
    const before = await planOf('sunshine');
    expect(endOf(before, 'tsk_sso')).to.equal('2026-04-17');

    press(bar, 'Enter');
    await until(() => find(timeline, 'dialog .moves'));
    const said = [...timeline.shadowRoot!.querySelectorAll('.moves tr')].map((row) =>
      row.textContent!.replace(/\s+/g, ' ').trim(),
    );
    find<HTMLInputElement>(timeline, 'dialog [name=reason]').value = 'Away until then.';
    const cancel = (event: Event) => event.preventDefault();
    timeline.addEventListener('partner-task-act-request', cancel);
    button(timeline, 'Move to Apr 23').click();
    await timeline.updateComplete;
    timeline.removeEventListener('partner-task-act-request', cancel);
    expect(endOf(await planOf('sunshine'), 'tsk_sso')).to.equal('2026-04-17');

    const events: string[] = [];
    timeline.addEventListener('partner-task-act', (event) => events.push((event as PartnerTaskActEvent).action));
    button(timeline, 'Move to Apr 23').click();
    await until(() => !find(timeline, 'dialog'));
    expect(bar.getAttribute('aria-valuetext'), 'at once').to.match(/^Ends on Thu, Apr 23/);
    await until(() => events.length > 0);
    expect(events).to.deep.equal(['reschedule']);
    const plan = await planOf('sunshine');
    expect(endOf(plan, 'tsk_sso')).to.equal('2026-04-23');
    expect(said).to.include(`Forecast finish Mon, Jun 22 Thu, Jun 25 +3 d`);
    expect(plan.forecastFinish).to.equal('2026-06-25');
    await until(() => textOf(timeline, '.changes').includes('Single sign-on ends on Thu, Apr 23.'));
    expect(find(timeline, '.preview')).to.equal(null);
  });

  it('leaves a trial without a trace, and offers the best day where one does not fit', async () => {
    const timeline = await gantt('sunshine');
    const bar = handle(timeline, 'tsk_email');
    bar.focus();
    for (let week = 0; week < 4; week += 1) press(bar, 'ArrowRight', true);
    await until(() => find(timeline, '.preview.late'));
    const instead = [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('.preview button')][0]!;
    expect(instead.textContent!.trim()).to.match(/^Use Apr \d+ instead$/);
    instead.click();
    await until(() => find(timeline, '.preview:not(.late) li'));
    press(bar, 'Escape');
    await timeline.updateComplete;
    expect(find(timeline, '.preview')).to.equal(null);
    expect(bar.getAttribute('aria-valuetext')).to.equal('Ends on Fri, Apr 17');
    press(bar, 'ArrowLeft', true);
    await timeline.updateComplete;
    expect(bar.getAttribute('aria-valuetext'), 'not before today').to.equal('Ends on Tue, Apr 14');
  });

  it('moves a bar with the pointer, a day for each day of its line', async () => {
    const timeline = await gantt('tarn-holt');
    find(timeline, '[aria-label="Zoom in"]').click();
    const moved = timeline.shadowRoot!.querySelector<SVGElement>('.handle')!;
    moved.scrollIntoView({ block: 'center' });
    await timeline.updateComplete;
    await new Promise(requestAnimationFrame);
    const box = moved.querySelector('.grab')!.getBoundingClientRect();
    const at = (x: number): [number, number] => [Math.round(x), Math.round(box.top + box.height / 2)];
    const from = Number(moved.getAttribute('aria-valuenow'));
    const x = Math.max(box.left + 4, Math.min(box.right - 4, innerWidth / 2));
    await sendMouse({ type: 'move', position: at(x) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(x + 33) });
    await sendMouse({ type: 'up' });
    await timeline.updateComplete;
    expect(Number(moved.getAttribute('aria-valuenow'))).to.equal(from + 3);
    await until(() => find(timeline, '.preview li'));
  });

  it('is taken by a grip of 24 pixels at least, however short a bar is', async () => {
    const timeline = await gantt('sunshine');
    for (const name of timeline.shadowRoot!.querySelectorAll<HTMLElement>('.name[aria-expanded=false]')) name.click();
    await timeline.updateComplete;
    timeline.style.inlineSize = '360px';
    await until(() => find(timeline, '.gantt').getBoundingClientRect().width < 361);
    const bars = [...timeline.shadowRoot!.querySelectorAll<SVGElement>('.handle')];
    let shortest = Infinity;
    for (const bar of bars) {
      bar.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, width, top, height } = bar.querySelector('.grab')!.getBoundingClientRect();
      shortest = Math.min(shortest, width);
      const [x, y] = [left + width / 2, top + height / 2];
      for (const [right, down] of [
        [-11.5, 0],
        [11.5, 0],
        [0, -11.5],
        [0, 11.5],
      ] as const)
        expect(
          timeline.shadowRoot!.elementFromPoint(x + right, y + down)?.closest('.handle') === bar,
          `${bar.id}, ${width} wide, ${right} to the right, ${down} down`,
        ).to.equal(true);
    }
    expect(shortest, 'a bar that is too short by itself').to.be.below(20);
  });

  it('tells planned and expected days of what cannot be moved, and of phases, in words', async () => {
    const timeline = await gantt('sunshine');
    timeline.readonly = true;
    await timeline.updateComplete;
    const row = (words: string) =>
      [...timeline.shadowRoot!.querySelectorAll('.gantt-row')]
        .map((each) => each.textContent!.replace(/\s+/g, ' '))
        .find((each) => each.includes(words));
    expect(row('Integration')).to.match(/Planned: Apr 4 – 17, Forecast: Apr 4 – \d+/);
    expect(row('Toll-free')).to.match(/Planned: .*Forecast: /);
  });

  it('says why somebody may not move a day who may only look, and moves nothing where it only shows', async () => {
    const timeline = await gantt('sunshine', 'viewer');
    press(handle(timeline, 'tsk_email'), 'ArrowRight');
    await until(() => find(timeline, '.preview li'));
    button(timeline, 'Reschedule …').click();
    await until(() => find(timeline, 'dialog .why-not'));
    expect(textOf(timeline, 'dialog .why-not')).to.include('may look at the plan but not change it');
    expect(find(timeline, 'dialog .primary')).to.equal(null);
    const shown = await gantt('sunshine');
    shown.readonly = true;
    await shown.updateComplete;
    expect(find(shown, '.handle')).to.equal(null);
  });

  it('zooms by keys and buttons, shows a board as well, and moves nothing of a plan that goes by proof', async () => {
    const timeline = await gantt('sunshine');
    const width = () => find(timeline, '.gantt-axis').getBoundingClientRect().width;
    const whole = width();
    find(timeline, '.gantt').dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
    await until(() => width() > whole);
    button(timeline, 'Board').click();
    await until(() => find(timeline, '.board'));
    expect(timeline.view).to.equal('board');
    await expect(timeline).to.be.accessible();
    const proof = await mount(TAG, 'kvarts');
    proof.view = 'gantt';
    await until(() => find(proof, '.gantt [part=bar]'));
    expect(find(proof, '.handle')).to.equal(null);
  });

  it('is accessible, with a trial on the way too', async () => {
    const timeline = await gantt('sunshine');
    press(handle(timeline, 'tsk_email'), 'ArrowRight');
    await until(() => find(timeline, '.preview li'));
    await expect(timeline).to.be.accessible();
  });

  it('leaves a bar where it was put while that is sent, takes it back with the reason, and tries once more', async () => {
    const line = await faulty('sunshine');
    const timeline = document.createElement('partner-onboarding-timeline');
    Object.assign(timeline, { client: line.connection, view: 'gantt' });
    await fixture(html`<div lang="en">${timeline}</div>`);
    await until(() => handle(timeline, 'tsk_email'));
    const ends = () => handle(timeline, 'tsk_email').getAttribute('aria-valuetext');
    const before = ends();
    const gate = Promise.withResolvers<undefined>();
    const { send } = line.connection;
    Object.assign(line.connection, {
      send: async (...args: Parameters<typeof send>) => {
        if (args[0].name === rescheduleTask.name) await gate.promise;
        return send(...args);
      },
    });
    line.fault = (path) => (path.endsWith('/reschedule') ? problem(422, 'validation_failed') : null);
    handle(timeline, 'tsk_email').focus();
    press(handle(timeline, 'tsk_email'), 'ArrowRight', true);
    await until(() => find(timeline, '.preview li'));
    press(handle(timeline, 'tsk_email'), 'Enter');
    await until(() => find(timeline, 'dialog .moves'));
    find<HTMLInputElement>(timeline, 'dialog [name=reason]').value = 'The domain is late.';
    find(timeline, 'dialog .primary').click();
    await until(() => !find(timeline, 'dialog'));
    const after = ends();
    expect(after).not.to.equal(before);
    // What changes elsewhere meanwhile does not take it away.
    const other = await connection('sunshine', 'owner');
    const { phases } = await other.send(retrievePlan, {});
    const { id } = phases.flatMap(({ tasks }) => tasks).find(({ key }) => key === 'sso')!;
    await other.send(commentTask, { params: { id }, body: { body: 'Meanwhile.' } });
    other.close();
    await aTimeout(500);
    expect(ends()).to.equal(after);
    // One that takes long is listed as on its way.
    await until(() => textOf(timeline, '.waits').includes('Sending'));

    gate.resolve(undefined);
    await until(() => textOf(timeline, '.waits.refused').includes('The domain is late.'));
    expect(ends()).to.equal(before);
    expect(textOf(timeline, '.waits .error')).to.equal('Refused: validation_failed');
    await until(() => textOf(timeline, '.news-of-others').includes('Refused: validation_failed'));
    line.fault = null;
    button(timeline, 'Send again').click();
    await until(() => find(timeline, '.waits') === null);
    expect(ends()).to.match(new RegExp(`^${after!.replace(/ ·.*| \(.*/, '')}`));
    line.connection.close();
  });
});
