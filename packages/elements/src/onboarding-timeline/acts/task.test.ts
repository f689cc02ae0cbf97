import { evidenceStateSchema, previewTask, retrievePlan, retrieveTask, simulateStart } from '@gangway/contract';
import { connect, testSession } from '@gangway/client';
import { expect, fixture, html } from '@open-wc/testing';
import { pageOf, tokenOf } from '../../testing/answers.fixtures.js';
import { faulty, problem as refusal } from '../../testing/line.fixtures.js';
import { button, connection, find, keyOf, mount, textOf, until } from '../../testing/mount.fixtures.js';
import '../onboarding-timeline.define.js';
import type { PartnerOnboardingTimeline } from '../onboarding-timeline.js';

const TAG = 'partner-onboarding-timeline';
const taskOf = async (handle: string, id: string) =>
  (await connection(handle, 'owner')).send(retrieveTask, { params: { id } });

/** Opens a task from the list and waits until all of it is there. */
async function open(timeline: PartnerOnboardingTimeline, title: string): Promise<void> {
  button(timeline, title).click();
  await until(() => find(timeline, 'dialog .comments, dialog details'));
}
/** Takes an act from the menu of a task. */
async function take(timeline: PartnerOnboardingTimeline, words: string): Promise<void> {
  find(timeline, 'dialog [aria-haspopup]').click();
  [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('dialog .menu-item')]
    .find((item) => item.textContent!.trim().startsWith(words))!
    .click();
  await timeline.updateComplete;
}
/** Opens the one task that asks for a file, and starts it. */
async function shadow(timeline: PartnerOnboardingTimeline): Promise<void> {
  for (const name of timeline.shadowRoot!.querySelectorAll<HTMLElement>('.name[aria-expanded=false]')) name.click();
  await timeline.updateComplete;
  await open(timeline, 'First customer shadow');
  button(timeline, 'Start')?.click();
  await until(() => find(timeline, 'dialog input[type=file]'));
}
const problem = (status: number, code: string): Response =>
  new Response(
    JSON.stringify({
      type: 'about:blank',
      title: code,
      status,
      detail: code,
      instance: '/',
      code,
      requestId: 'req_test1',
    }),
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
const type = (timeline: PartnerOnboardingTimeline, name: string, value: string) =>
  (find<HTMLInputElement>(timeline, `dialog [name=${name}]`).value = value);
const done = (timeline: PartnerOnboardingTimeline) => until(() => !find(timeline, 'dialog'));

describe('the dialog of a task', () => {
  it('takes a comment, which is shown at once, and keeps its log', async () => {
    const timeline = await mount(TAG, 'sunshine');
    await open(timeline, 'E-mail templates and sender domain');
    type(timeline, 'comment', '<b>The SPF record</b> follows.');
    button(timeline, 'Send').click();
    await timeline.updateComplete;
    expect(textOf(timeline, '.comments .pending')).to.include('<b>The SPF record</b> follows.');
    await until(() => find(timeline, '.comments time'));
    expect(textOf(timeline, '.comments')).to.include('<b>The SPF record</b> follows.');
    find<HTMLDetailsElement>(timeline, 'dialog details').open = true;
    await until(() => find(timeline, 'dialog .log li'));
    expect(textOf(timeline, 'dialog .log')).to.include('commented on E-mail templates and sender domain');
    expect((await taskOf('sunshine', 'tsk_email')).comments).to.have.length(1);
  });

  it('puts a comment back where it was typed when it is refused', async () => {
    const apiUrl = location.origin;
    const client = connect({
      apiUrl,
      getSession: testSession({ apiUrl, publishableKey: await keyOf('sunshine'), persona: 'owner' }),
      retry: { retries: 0 },
      fetch: (input, init) =>
        String(input instanceof Request ? input.url : input).endsWith('/comments')
          ? Promise.resolve(problem(422, 'validation_failed'))
          : fetch(input, init),
    });
    const timeline = await fixture<PartnerOnboardingTimeline>(
      html`<partner-onboarding-timeline .client=${client}></partner-onboarding-timeline>`,
    );
    await until(() => button(timeline, 'Single sign-on'));
    await open(timeline, 'Single sign-on');
    type(timeline, 'comment', 'Is anybody there?');
    button(timeline, 'Send').click();
    await until(() => find(timeline, 'dialog .error'));
    expect(find<HTMLTextAreaElement>(timeline, 'dialog [name=comment]').value).to.equal('Is anybody there?');
    expect(find(timeline, '.comments .pending')).to.equal(null);
  });

  it('says why its details, its log or a proof did not come, and gets them with another try', async () => {
    const line = await faulty('kvarts');
    const timeline = await fixture<PartnerOnboardingTimeline>(
      html`<div lang="en"><partner-onboarding-timeline .client=${line.connection}></partner-onboarding-timeline></div>`,
    ).then((box) => box.firstElementChild as PartnerOnboardingTimeline);
    await until(() => button(timeline, 'Security attestation'));
    const errors = () => [...timeline.shadowRoot!.querySelectorAll('dialog .error')].length;
    const failing = (path: string) =>
      (line.fault = (asked) => (asked.includes(path) ? refusal(500, 'internal') : null));
    failing('/tasks/');
    button(timeline, 'Security attestation').click();
    await until(() => errors() === 1);
    line.fault = null;
    button(timeline, 'Try again').click();
    await until(() => find(timeline, 'dialog details'));
    expect(errors()).to.equal(0);

    failing('/onboarding/activity');
    find<HTMLDetailsElement>(timeline, 'dialog details').open = true;
    await until(() => errors() === 1);
    expect(textOf(timeline, 'dialog details')).not.to.include('Working');
    line.fault = null;
    button(timeline, 'Try again').click();
    await until(() => find(timeline, 'dialog .log li, dialog details .muted'));
    expect(errors()).to.equal(0);
    line.connection.close();
  });

  it('shows the tags that a program gives it', async () => {
    const timeline = await mount(TAG, 'kvarts');
    const { tags } = await taskOf('kvarts', 'tsk_security_attestation');
    button(timeline, 'Security attestation').click();
    await until(() => find(timeline, 'dialog .tags'));
    for (const tag of tags) expect(textOf(timeline, 'dialog .tags')).to.include(tag);
  });

  it('keeps its log up to date while somebody looks at it', async () => {
    const timeline = await mount(TAG, 'tarn-holt');
    const plan = await (await connection('tarn-holt', 'owner')).send(retrievePlan, {});
    const task = plan.phases
      .flatMap(({ tasks }) => tasks)
      .find(({ actions }) => actions.some(({ name, allowed }) => name === 'start' && allowed));
    if (!task) throw new Error('There is no task to start.');
    for (const name of timeline.shadowRoot!.querySelectorAll<HTMLElement>('.name[aria-expanded=false]')) name.click();
    await timeline.updateComplete;
    await open(timeline, task.title);
    find<HTMLDetailsElement>(timeline, 'dialog details').open = true;
    await until(() => !textOf(timeline, 'dialog details').includes('Working'));
    button(timeline, 'Start').click();
    await until(() => textOf(timeline, 'dialog .log').includes(`started ${task.title}`));
  });

  it('says of a file that is not accepted why, and sends none of it', async () => {
    const timeline = await mount(TAG, 'kvarts');
    await shadow(timeline);
    const files = new DataTransfer();
    files.items.add(new File(['x'], 'letter.pages', { type: 'application/x-pages' }));
    find<HTMLInputElement>(timeline, 'dialog input[type=file]').files = files.files;
    find(timeline, 'dialog input[type=file]').dispatchEvent(new Event('change'));
    await until(() => find(timeline, '.file .error'));
    expect(textOf(timeline, '.file')).to.include('letter.pages');
    find(timeline, '.file .icon-only').click();
    await timeline.updateComplete;
    expect(find(timeline, '.file')).to.equal(null);
  });

  it('sends a file with its progress as a proof, and hands it in once it has arrived', async () => {
    const timeline = await mount(TAG, 'kvarts');
    await shadow(timeline);
    const field = find<HTMLInputElement>(timeline, 'dialog input[type=file]');
    expect(find<HTMLFormElement>(timeline, 'dialog form').checkValidity()).to.equal(false);
    const files = new DataTransfer();
    files.items.add(new File(['%PDF-1.7\n%%EOF\n'], 'shadow.pdf', { type: 'application/pdf' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
    await until(() => find(timeline, 'dialog [role=progressbar]') ?? textOf(timeline, '.file').includes('has arrived'));
    await until(() => textOf(timeline, '.file').includes('has arrived'));
    expect(textOf(timeline, '.file')).to.include('1 kB');
    button(timeline, 'Hand in').click();
    await done(timeline);
    expect(await taskOf('kvarts', 'tsk_first_shadow')).to.deep.include({ state: 'in_review' });
    const [proof] = (await taskOf('kvarts', 'tsk_first_shadow')).proofs;
    expect(proof?.file?.name).to.equal('shadow.pdf');
    await open(timeline, 'First customer shadow');
    expect(textOf(timeline, 'dialog .files')).to.include('shadow.pdf');
    expect(button(timeline, 'Open').getAttribute('aria-label')).to.equal('Open shadow.pdf');
  });

  it('gives a tick to a proof that is accepted, and to no other', async () => {
    const states = evidenceStateSchema.options;
    const each = (proof: string) =>
      states.map((state) => proof.replace('"missing"', `"${state}"`).replace('test_login', state)).join(',');
    const { client } = pageOf(await tokenOf('sunshine'), {
      change: (text, path) =>
        path === '/onboarding' ? text.replace(/\{"id":null,"key":"test_login"[^}]*\}/, each) : text,
    });
    const timeline = await fixture<PartnerOnboardingTimeline>(
      html`<partner-onboarding-timeline .client=${client} lang="en"></partner-onboarding-timeline>`,
    );
    await until(() => button(timeline, 'Single sign-on'));
    await open(timeline, 'Single sign-on');
    const proofs = [...timeline.shadowRoot!.querySelectorAll('dialog .proof')];
    expect(proofs.length).to.equal(states.length);
    expect(states.filter((_, at) => proofs[at]!.querySelector('.ok'))).to.deep.equal(['accepted']);
  });

  it('reports a blocker with who holds it up and until when, and says what that moves', async () => {
    const timeline = await mount(TAG, 'sunshine');
    await open(timeline, 'Single sign-on');
    await take(timeline, 'Report a blocker');
    type(timeline, 'reason', 'Our administrator is away.');
    type(timeline, 'expectedOn', '2026-04-24');
    find(timeline, 'dialog [name=expectedOn]').dispatchEvent(new Event('change'));
    await until(() => find(timeline, 'dialog .tint'));
    expect(textOf(timeline, 'dialog .tint')).to.include('Soft launch starts on');
    button(timeline, 'Report a blocker').click();
    await done(timeline);
    expect(await taskOf('sunshine', 'tsk_sso')).to.deep.include({ state: 'blocked' });
    expect((await taskOf('sunshine', 'tsk_sso')).blocker).to.deep.include({
      kind: 'outside',
      reason: 'Our administrator is away.',
      expectedOn: '2026-04-24',
    });
    await open(timeline, 'Single sign-on');
    expect(textOf(timeline, 'dialog .tint')).to.include('Blocked: Our administrator is away.');
    button(timeline, 'Blocker is gone').click();
    await until(() => button(timeline, 'Hand in'));
    expect(await taskOf('sunshine', 'tsk_sso')).to.deep.include({ state: 'in_progress' });
  });

  it('gives a task to one of the own people, and asks for a waiver with a reason of some length', async () => {
    const timeline = await mount(TAG, 'sunshine');
    await open(timeline, 'E-mail templates and sender domain');
    await take(timeline, 'Assign');
    const field = find<HTMLSelectElement>(timeline, 'dialog select');
    field.value = [...field.options].find(({ text }) => text.startsWith('Luz Ortega'))!.value;
    button(timeline, 'Assign').click();
    await done(timeline);
    expect((await taskOf('sunshine', 'tsk_email')).assignee).to.deep.include({ name: 'Luz Ortega', you: true });
    expect(textOf(timeline, '.changes')).to.include('Luz Ortega has it now.');

    await open(timeline, 'E-mail templates and sender domain');
    await take(timeline, 'Waive');
    type(timeline, 'reason', 'Too short.');
    const form = find<HTMLFormElement>(timeline, 'dialog form');
    type(timeline, 'reason', 'We send no e-mail of our own before general availability.');
    [...timeline.shadowRoot!.querySelectorAll<HTMLInputElement>('dialog [name=how-long]')][1]!.click();
    await timeline.updateComplete;
    expect(form.checkValidity(), 'a day is missing').to.equal(false);
    type(timeline, 'until', '2026-05-26');
    button(timeline, 'Waive').click();
    await done(timeline);
    expect((await taskOf('sunshine', 'tsk_email')).waiver).to.deep.include({ state: 'asked', until: '2026-05-26' });
    expect(textOf(timeline, '.changes')).to.include('a waiver has been asked for');
  });

  it('asks for changes with a reason that both sides see, and says before what a day of them moves', async () => {
    const timeline = await mount(TAG, 'sunshine');
    const client = await connection('sunshine', 'owner');
    const { moves } = await client.send(previewTask, { params: { id: 'tsk_portal_qa' }, query: { laterBy: 1 } });
    const phases = moves.filter(({ kind }) => kind === 'phase');
    client.close();
    button(timeline, 'Ask for changes').click();
    await until(() => find(timeline, 'dialog .tint'));
    const price = textOf(timeline, 'dialog .tint');
    expect(price).to.match(/^The task goes back to CloudFran\. If the change takes one business day: /);
    for (const { title, businessDays } of phases)
      expect(price).to.match(new RegExp(`${title} starts on [^(]+ \\(\\+${businessDays} business days?\\)\\.`));
    expect(price).to.match(/The plan (still ends|ends) on /);
    expect((await taskOf('sunshine', 'tsk_portal_qa')).state).to.equal('in_review');
    type(timeline, 'reason', 'The prices are those of December.');
    find(timeline, 'dialog .primary').click();
    await done(timeline);
    expect(await taskOf('sunshine', 'tsk_portal_qa')).to.deep.include({ state: 'changes_requested' });
  });

  it('shows why acts are not open to somebody who may only look, and none where it only shows', async () => {
    const timeline = await mount(TAG, 'sunshine', 'viewer');
    await open(timeline, 'Single sign-on');
    expect(find(timeline, 'dialog .primary')).to.equal(null);
    expect(find(timeline, 'dialog textarea')).to.equal(null);
    const items = [...timeline.shadowRoot!.querySelectorAll('dialog .menu-item')];
    expect(items.length).to.be.greaterThan(2);
    for (const item of items) {
      expect(item.getAttribute('aria-disabled')).to.equal('true');
      expect(item.textContent).to.include('may look at the plan but not change it');
    }
    await expect(timeline).to.be.accessible();
    const shown = await mount(TAG, 'sunshine');
    shown.readonly = true;
    await open(shown, 'Single sign-on');
    expect(find(shown, 'dialog .primary, dialog textarea, dialog .menu-item')).to.equal(null);
  });
});

describe('the plan as a whole', () => {
  const choose = async (timeline: PartnerOnboardingTimeline, words: string) => {
    find(timeline, '.tools [aria-haspopup]').click();
    [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('.tools .menu-item')]
      .find((item) => item.textContent!.trim() === words)!
      .click();
    await until(() => find(timeline, 'dialog[open]'));
  };

  it('is tried from another first day by nobody but who asks', async () => {
    const timeline = await mount(TAG, 'sunshine');
    await choose(timeline, 'What if we start on another day?');
    const field = find<HTMLInputElement>(timeline, '#startOn');
    field.value = '2026-05-04';
    field.dispatchEvent(new Event('change'));
    await until(() => find(timeline, 'dialog .changed'));
    const client = await connection('sunshine', 'owner');
    const { milestones } = await client.send(simulateStart, { query: { startOn: '2026-05-04' } });
    const rows = [...timeline.shadowRoot!.querySelectorAll('dialog tbody tr')];
    expect(rows.length).to.equal(milestones.length);
    expect(rows.at(-1)!.textContent!.replace(/\s+/g, ' ').trim()).to.equal('End of the plan Jun 25 Aug 1');
    const plan = await client.send(retrievePlan, {});
    expect(plan.anchor.on).to.equal('2026-03-28');
  });

  it('tells its log, and gives the calendar an address once', async () => {
    const timeline = await mount(TAG, 'sunshine');
    await choose(timeline, 'Activity log');
    await until(() => find(timeline, 'dialog .log li'));
    button(timeline, 'Close').click();
    await done(timeline);
    await choose(timeline, 'Subscribe to the dates');
    await until(() => button(timeline, 'Make an address'));
    const told: Event[] = [];
    timeline.addEventListener('partner-calendar', (event) => told.push(event));
    button(timeline, 'Make an address').click();
    await until(() => find(timeline, '#calendar-url'));
    const { value } = find<HTMLInputElement>(timeline, '#calendar-url');
    expect(value).to.match(/\/onboarding\/calendar\.ics\?token=[\w-]{43}$/);
    expect(told).to.have.length(1);
    expect(find<HTMLAnchorElement>(timeline, 'dialog .link').href).to.match(/^webcal:/);
    button(timeline, 'Take the address away').click();
    await until(() => button(timeline, 'Make an address'));
  });

  it('is printed with every phase open, and is as before after it', async () => {
    const timeline = await mount(TAG, 'sunshine');
    timeline.view = 'gantt';
    await until(() => find(timeline, '.gantt'));
    dispatchEvent(new Event('beforeprint'));
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.querySelectorAll('.task').length).to.equal(23);
    dispatchEvent(new Event('afterprint'));
    await timeline.updateComplete;
    expect(timeline.view).to.equal('gantt');
    expect(timeline.shadowRoot!.querySelectorAll('.row.task').length).to.equal(0);
  });
});
