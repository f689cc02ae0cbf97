import { listContacts, retrievePlan, type Plan } from '@gangway/contract';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { altering, button, connection, find, mount, refusing, textOf, until } from '../testing/mount.fixtures.js';
import './onboarding-timeline.define.js';
import type { PartnerTaskActEvent } from './onboarding-timeline.events.js';
import type { PartnerOnboardingTimeline } from './onboarding-timeline.js';

const TAG = 'partner-onboarding-timeline';

describe('<partner-onboarding-timeline>', () => {
  for (const handle of ['sunshine', 'tarn-holt', 'mise-margin', 'slipway', 'kvarts', 'sample']) {
    it(`shows the plan of ${handle} as the API has it`, async () => {
      const timeline = await mount(TAG, handle);
      const plan = await (await connection(handle, 'owner')).send(retrievePlan, {});
      const text = textOf(timeline);
      expect(text).to.include(`${plan.counts.done} of ${plan.counts.total}`);
      for (const { title } of plan.phases) expect(text).to.include(title);
      if (plan.next) expect(text).to.include(plan.next.title);
      if (plan.day && plan.counts.done < plan.counts.total) expect(text).to.include(`Day ${plan.day.number}`);
      for (const phase of plan.phases.filter(({ state }) => state === 'in_progress'))
        for (const task of phase.tasks.filter(({ state }) => state !== 'not_applicable'))
          expect(text).to.include(task.title);
    });
  }

  for (const handle of ['tarn-holt', 'slipway', 'kvarts'])
    it(`names every meeting of ${handle} and everybody to ask`, async () => {
      const timeline = await mount(TAG, handle);
      const line = await connection(handle, 'owner');
      const { meetings } = await line.send(retrievePlan, {});
      const { data } = await line.send(listContacts, {});
      const foot = textOf(timeline, '.foot');
      for (const { title, rhythm } of meetings) {
        expect(foot).to.include(title);
        if (rhythm?.unit === 'week') expect(foot).to.match(/Weekly, [MTWF][a-z]+day/);
      }
      for (const { name, side } of data) if (side === 'vendor') expect(foot).to.include(name);
      line.close();
    });

  it('says of each gate what is missing and who owes it, and of a waived one by whom, why and until when', async () => {
    const line = await connection('kvarts', 'owner');
    const client = altering(line, retrievePlan, (plan) => {
      const missing: Plan['gates'][number]['missing'] = [
        { fact: 'a', label: 'Someone is certified', owner: 'partner', progress: '0 of 1' },
        { fact: 'b', label: 'The architecture is validated', owner: 'vendor', progress: null },
      ];
      const gate = { ...plan.gates[0]!, beforePhase: null, met: [], missing };
      const waiver = { by: 'Ida Strand', reason: 'The pilot may start.', expiresAt: '2026-05-04T12:00:00Z' };
      const gates: Plan['gates'] = [
        { ...gate, key: 'two', title: 'Gate 2', state: 'pending' },
        { ...gate, key: 'three', title: 'Gate 3', state: 'waived', waiver },
        { ...gate, key: 'four', title: 'Gate 4', state: 'passed', missing: [], revalidateOn: '2026-06-01' },
      ];
      return { ...plan, gates };
    });
    const timeline = await fixture<PartnerOnboardingTimeline>(
      html`<partner-onboarding-timeline lang="en" .client=${client}></partner-onboarding-timeline>`,
    );
    await until(() => textOf(timeline, '.foot').includes('Gate 4'));
    const gates = [...timeline.shadowRoot!.querySelectorAll('[aria-labelledby=gates] li')].map((each) =>
      each.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(gates[0]).to.match(
      /^Gate 2 ?0 of 2 proofs ?Someone is certified ?You ?0 of 1.*The architecture is validated ?(?!You)Customer Science/,
    );
    expect(gates[1]).to.match(/waived ?Waived by Ida Strand: The pilot may start\..*Valid until .*4/);
    expect(gates[2]).to.match(/passed ?Valid until /);
    line.close();
  });

  it('names whose work a phase is on both sides, also before anybody has a task of it', async () => {
    const timeline = await mount(TAG, 'sunshine');
    button(timeline, 'Scale ramp').click();
    await timeline.updateComplete;
    expect(textOf(timeline)).to.match(/CloudFran: Customer success manager and Product manager · You: Marketing lead/);
  });

  it('signs off a task, after an event that the host may cancel, and says what changed', async () => {
    const timeline = await mount(TAG, 'sunshine');
    const before = find(timeline, '.facts').textContent;
    const cancel = (event: Event) => event.preventDefault();
    timeline.addEventListener('partner-task-act-request', cancel);
    button(timeline, 'Review and sign off').click();
    await until(() => find(timeline, 'dialog [name=may-sign]'));
    find(timeline, 'dialog [name=may-sign]').click();
    button(timeline, 'Sign off').click();
    await timeline.updateComplete;
    expect(find(timeline, '.facts').textContent).to.equal(before);
    timeline.removeEventListener('partner-task-act-request', cancel);

    setTimeout(() => button(timeline, 'Sign off').click());
    const event = (await oneEvent(timeline, 'partner-task-act')) as PartnerTaskActEvent;
    expect(event.action).to.equal('sign-off');
    await until(() => !find(timeline, 'dialog'));
    expect(find(timeline, '.changes').textContent).to.include('The gate “Portal” is open.');
    const plan = await (await connection('sunshine', 'owner')).send(retrievePlan, {});
    expect(plan.counts.done).to.equal(7);
    expect(textOf(timeline)).to.include('7 of 23');
  });

  it('hands in a proof and keeps what was typed when it is refused', async () => {
    const timeline = await mount(TAG, 'kvarts');
    button(timeline, 'Open the task').click();
    await until(() => find(timeline, 'dialog[open]'));
    const box = find<HTMLInputElement>(timeline, 'dialog .check');
    expect(find<HTMLFormElement>(timeline, 'dialog form').checkValidity()).to.equal(false);
    box.click();
    setTimeout(() => button(timeline, 'Hand in').click());
    const event = (await oneEvent(timeline, 'partner-task-act')) as PartnerTaskActEvent;
    expect(event.task.title).to.equal('Security attestation');
    const plan = await (await connection('kvarts', 'owner')).send(retrievePlan, {});
    const task = plan.phases.flatMap(({ tasks }) => tasks).find(({ title }) => title === 'Security attestation');
    expect(task?.state).to.equal('in_review');
  });

  it('shows only what waits for the reader, and says so where nothing does', async () => {
    const timeline = await mount(TAG, 'tarn-holt');
    const plan = await (await connection('tarn-holt', 'owner')).send(retrievePlan, {});
    timeline.filter = 'mine';
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.querySelectorAll('.task').length).to.equal(plan.counts.mine);
    const finished = await mount(TAG, 'slipway');
    finished.filter = 'mine';
    await finished.updateComplete;
    expect(textOf(finished)).to.include('Nothing waits for you');
    button(finished, 'Show all 12 tasks').click();
    await finished.updateComplete;
    expect(finished.filter).to.equal('all');
  });

  it('offers no act to someone who may only look', async () => {
    const timeline = await mount(TAG, 'mise-margin', 'viewer');
    expect(find(timeline, '.frame')).to.exist;
    expect(timeline.shadowRoot!.querySelector('.button.primary')).to.equal(null);
  });

  it('gives focus back to what opened a dialog', async () => {
    const timeline = await mount(TAG, 'tarn-holt');
    const opener = find<HTMLButtonElement>(timeline, '.task-name');
    opener.focus();
    opener.click();
    await until(() => find(timeline, 'dialog[open]'));
    find(timeline, 'dialog [aria-label=Close]').click();
    await until(() => !find(timeline, 'dialog'));
    await until(() => timeline.shadowRoot!.activeElement === opener, 'focus');
  });

  it('says what failed, and what to do when the session ended', async () => {
    const failed = await fixture<PartnerOnboardingTimeline>(
      html`<partner-onboarding-timeline .client=${refusing(500, 'internal')}></partner-onboarding-timeline>`,
    );
    await until(() => find(failed, '[role=alert]'));
    expect(textOf(failed)).to.include('req_test1');
    const lost = await fixture<PartnerOnboardingTimeline>(
      html`<partner-onboarding-timeline .client=${refusing(401, 'session_expired')}></partner-onboarding-timeline>`,
    );
    await until(() => find(lost, 'slot[name=session-lost]'));
  });

  it('is accessible, with a task open as well', async () => {
    const timeline = await mount(TAG, 'tarn-holt');
    await expect(timeline).to.be.accessible();
    find(timeline, '.task-name').click();
    await until(() => find(timeline, 'dialog[open]'));
    await expect(timeline).to.be.accessible();
  });
});
