import {
  retrieveTraining,
  submitAttempt,
  type Attempt,
  type LearnerModule,
  type Operation,
  type Training,
} from '@gangway/contract';
import type { Change, Connection, SendOptions } from '@gangway/client';
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { button, connection, find, mount, refusing, textOf, until } from '../testing/mount.fixtures.js';
import './certification-tracker.define.js';
import { altered, TAG, withOpenAttempt } from './certification-tracker.fixtures.js';
import type { PartnerTrainingEvent } from './certification-tracker.events.js';
import type { PartnerCertificationTracker } from './certification-tracker.js';

/** The exam of kvarts not taken, whatever other tests did to it. */
const beforeTheExam =
  (change: Partial<LearnerModule>) =>
  (training: Training): Training => ({
    ...training,
    enrolment: {
      ...training.enrolment!,
      credential: null,
      modules: training.enrolment!.modules.map((module) =>
        module.questions > 0 ? { ...module, state: 'todo', doneAt: null, reviewId: null, ...change } : module,
      ),
    },
  });

describe('<partner-certification-tracker>', () => {
  for (const handle of ['mise-margin', 'sunshine', 'slipway', 'kvarts', 'sample']) {
    it(`shows the training of ${handle} as the API has it`, async () => {
      const tracker = await mount(TAG, handle);
      const training = await (await connection(handle, 'owner')).send(retrieveTraining, { query: {} });
      const text = textOf(tracker);
      expect(text).to.include(training.enrolment!.curriculum.title);
      if (training.enrolment?.credential) expect(text).to.include(training.enrolment.credential.name);
      else for (const { title } of training.enrolment!.modules) expect(text).to.include(title);
      if (!training.team) return;
      expect(text).to.include(`${training.team.certified} of ${training.team.total} certified.`);
      for (const { learner } of training.team.rows) expect(text).to.include(learner.name);
    });
  }

  it('says so where a program certifies nobody', async () => {
    expect(textOf(await mount(TAG, 'tarn-holt'))).to.include('Nothing to certify here');
  });

  it('goes on with an open attempt, saves each choice, and certifies nobody who has not passed', async () => {
    const tracker = await mount(TAG, 'mise-margin');
    expect(textOf(tracker)).to.include('Question 4 of 10');
    for (let at = 4; at <= 10; at += 1) {
      expect(textOf(tracker)).to.include(`Question ${at} of 10`);
      const saved = oneEvent(tracker, 'partner-training');
      find<HTMLInputElement>(tracker, '.answer input').click();
      expect(((await saved) as Event as PartnerTrainingEvent).act).to.equal('save');
      const again = await mount(TAG, 'mise-margin');
      if (at < 10) expect(textOf(again)).to.include(`Question ${at + 1} of 10`);
      again.parentElement!.remove();
      if (at === 10) break;
      button(tracker, 'Next question').click();
      await tracker.updateComplete;
    }
    const submitted = oneEvent(tracker, 'partner-training');
    button(tracker, 'Hand in').click();
    expect(((await submitted) as Event as PartnerTrainingEvent).act).to.equal('submit');
    await until(() => find(tracker, '.result'));
    expect(textOf(tracker)).to.match(/\d of 10\./);
    expect(find(tracker, '.review li')).to.exist;
    button(tracker, 'Close').click();
    await tracker.updateComplete;
    expect(button(tracker, 'Start attempt 3')).to.exist;
  });

  it('takes an exam to its pass, and the path moves on', async () => {
    const tracker = await mount(TAG, 'kvarts');
    button(tracker, 'Start attempt 1').click();
    await until(() => find(tracker, '.question'));
    while (!button(tracker, 'Hand in')) {
      find<HTMLInputElement>(tracker, '.answer input').click();
      button(tracker, 'Next question').click();
      await tracker.updateComplete;
    }
    find<HTMLInputElement>(tracker, '.answer input').click();
    const done = new Promise<void>((resolve) =>
      tracker.addEventListener('partner-training', (event) => {
        if ((event as PartnerTrainingEvent).act === 'submit') resolve();
      }),
    );
    button(tracker, 'Hand in').click();
    await done;
    await until(() => find(tracker, '.result'));
    const training = await (await connection('kvarts', 'owner')).send(retrieveTraining, { query: {} });
    expect(training.enrolment!.modules.find(({ key }) => key === 'exam')!.attempts).to.equal(1);
  });

  it('certifies the learner who did every module, and lets an attempt be learnt from', async () => {
    const tracker = await mount(TAG, 'sample');
    button(tracker, 'Mark as done').click();
    await until(() => button(tracker, 'Start attempt 1'), 'the exam is open');
    const right = new Map<string, string>();
    for (let attempt = 1; ; attempt += 1) {
      button(tracker, `Start attempt ${attempt}`).click();
      await until(() => find(tracker, '.question'), `attempt ${attempt} has begun`);
      await until(() => tracker.shadowRoot!.activeElement === find(tracker, '.asked'), 'focus');
      for (let at = 1; at <= 2; at += 1) {
        const answers = [...tracker.shadowRoot!.querySelectorAll<HTMLLabelElement>('.answer')];
        const known = right.get(textOf(tracker, 'legend .title'));
        const choice = answers.find((each) => known === undefined || each.textContent!.trim() === known)!;
        choice.querySelector('input')!.click();
        await tracker.updateComplete;
        find(tracker, '.question .primary').click();
        await tracker.updateComplete;
      }
      await until(() => find(tracker, '.result'), `attempt ${attempt} has a result`);
      if (button(tracker, 'Go on')) break;
      for (const line of tracker.shadowRoot!.querySelectorAll('.review li')) {
        const [prompt, , answer] = [...line.querySelectorAll('p')].map((each) => each.textContent!.trim());
        right.set(prompt!, answer!.replace('Right: ', ''));
      }
      expect(right.size, 'what was wrong is told').to.be.greaterThan(0);
      expect(attempt).to.be.lessThan(3);
    }
    button(tracker, 'Go on').click();
    await until(() => find(tracker, '[part=credential]'), 'the badge is there');

    const later = await mount(TAG, 'sample');
    [...later.shadowRoot!.querySelectorAll<HTMLElement>('.step-name')].at(-2)!.click();
    await until(() => button(later, 'Review answers'));
    button(later, 'Review answers').focus();
    button(later, 'Review answers').click();
    await until(() => find(later, '.result'), 'what was handed in can be looked at again');
    await until(() => later.shadowRoot!.activeElement === find(later, '#panel'), 'focus');
    expect(textOf(later, '.result')).to.match(/\d of 2\. Passed/);
    expect(textOf(later, '.all-answers summary')).to.equal('All 2 answers');
    expect(later.shadowRoot!.querySelectorAll('.all-answers li').length).to.equal(2);
    button(later, 'Go on').click();
    await until(() => button(later, 'Review answers'));
    later.parentElement!.remove();
    const { enrolment } = await (await connection('sample', 'owner')).send(retrieveTraining, { query: {} });
    expect(enrolment!.state).to.equal('certified');
    expect(textOf(tracker, '[part=credential]')).to.include(enrolment!.credential!.name);
  });

  it('leads to a question left open before it hands in', async () => {
    const tracker = await altered('mise-margin', (training) => training, withOpenAttempt);
    for (let at = 1; at < 10; at += 1) {
      button(tracker, 'Next question').click();
      await tracker.updateComplete;
    }
    button(tracker, 'To question 1').click();
    await tracker.updateComplete;
    expect(textOf(tracker)).to.include('Question 1 of 10');
  });

  it('takes no answer once the time is up, and still hands in', async () => {
    const tracker = await altered('mise-margin', (training) => training, {
      ...withOpenAttempt,
      endsAt: '2026-04-14T17:00:00Z',
    });
    expect(find(tracker, '.answer input').getAttribute('aria-disabled')).to.equal('true');
    find(tracker, '.answer input:not(:checked)').click();
    await tracker.updateComplete;
    expect(tracker.shadowRoot!.querySelectorAll('.answer.chosen, .answer input:checked').length).to.equal(0);
    expect(button(tracker, 'Hand in')).to.exist;
    expect(textOf(tracker)).to.include('Time is over');
  });

  it('keeps a result away that was put away while the answer to its hand-in was on its way', async () => {
    const attempt: Partial<Attempt> = { ...withOpenAttempt, endsAt: '2026-04-14T17:00:00Z' };
    const tracker = await altered('mise-margin', (training) => training, attempt);
    const client = tracker.client!;
    let hear: ((change: Change) => void) | undefined;
    let answer = (): void => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const send = async (operation: Operation, input: object, options?: SendOptions): Promise<unknown> => {
      if (operation.name === submitAttempt.name) {
        Object.assign(attempt, { state: 'passed', result: { correct: 10, total: 10, review: [] } });
        await answered;
      }
      return client.send(operation, input, options);
    };
    const subscribe: Connection['subscribe'] = (listener) => {
      hear = listener;
      return () => {};
    };
    tracker.client = { ...client, send, subscribe } as Connection;
    await until(() => hear && button(tracker, 'Hand in'));
    button(tracker, 'Hand in').click();
    await until(() => attempt.state === 'passed');
    hear!({ kind: 'reset' });
    await until(() => find(tracker, '.result'), 'the result is there by another way');
    const handedIn = oneEvent(tracker, 'partner-training');
    button(tracker, 'Go on').click();
    await tracker.updateComplete;
    expect(find(tracker, '.result') === null).to.equal(true);
    const elsewhere = await fixture<HTMLButtonElement>(html`<button>Of the page</button>`);
    elsewhere.focus();
    answer();
    await handedIn;
    await nextFrame();
    expect(find(tracker, '.result') === null, 'it stays away').to.equal(true);
    expect(document.activeElement === elsewhere, 'the reader has gone on').to.equal(true);
  });

  it('says from when an attempt is open again, and does not start one before', async () => {
    const tracker = await altered('kvarts', beforeTheExam({ state: 'failed', retryAt: '2099-01-01T08:00:00Z' }));
    let asked = false;
    tracker.addEventListener('partner-training-request', () => (asked = true));
    const start = find(tracker, '.module-actions button');
    expect(start.getAttribute('aria-disabled')).to.equal('true');
    start.click();
    expect(asked).to.equal(false);
    expect(textOf(tracker, '.module')).to.include('Next attempt from');
  });

  it('hands in what a requirement asks for', async () => {
    const sent: unknown[] = [];
    const tracker = await altered(
      'slipway',
      (training) => ({
        ...training,
        enrolment: {
          ...training.enrolment!,
          requirements: training.enrolment!.requirements.map((each) => ({ ...each, state: 'missing' })),
        },
      }),
      null,
      sent,
    );
    find(tracker, '.requirements button').click();
    await until(() => find(tracker, 'dialog[open]'));
    await expect(tracker).to.be.accessible();
    find<HTMLTextAreaElement>(tracker, '#statement').value = 'https://example.com/migration';
    const handedIn = oneEvent(tracker, 'partner-training');
    find(tracker, 'dialog .primary').click();
    expect(((await handedIn) as Event as PartnerTrainingEvent).act).to.equal('require');
    await until(() => !find(tracker, 'dialog'));
    expect(sent).to.deep.equal([{ requirement: 'sample_migration', statement: 'https://example.com/migration' }]);
  });

  it('shows another path, and offers to enrol in it', async () => {
    const tracker = await mount(TAG, 'kvarts');
    const tracks = find<HTMLSelectElement>(tracker, 'select');
    tracks.value = 'support';
    tracks.dispatchEvent(new Event('change'));
    await until(() => button(tracker, 'Enrol'));
    expect(textOf(tracker)).to.include('Support path');
    button(tracker, 'Enrol').click();
    await until(() => find(tracker, '.study'));
    expect(tracker.shadowRoot!.activeElement?.id).to.equal('panel');
  });

  it('sends nothing that the host cancels, and keeps the choice', async () => {
    const sent: unknown[] = [];
    const tracker = await altered('mise-margin', (training) => training, withOpenAttempt, sent);
    tracker.addEventListener('partner-training-request', (event) => event.preventDefault());
    find<HTMLInputElement>(tracker, '.answer input').click();
    await tracker.updateComplete;
    expect(find<HTMLInputElement>(tracker, '.answer input').checked).to.equal(true);
    expect(sent).to.deep.equal([]);
  });

  it('offers no act to someone who may only look', async () => {
    const tracker = await altered('kvarts', beforeTheExam({}), null, [], ['training:read']);
    expect(find(tracker, '.module-actions button')).to.equal(null);
    expect(textOf(tracker)).to.include('You may only look at it here.');
  });

  it('says what failed, and what to do when the session ended', async () => {
    const failed = await fixture<PartnerCertificationTracker>(
      html`<partner-certification-tracker .client=${refusing(500, 'internal')}></partner-certification-tracker>`,
    );
    await until(() => find(failed, '[role=alert]'));
    expect(textOf(failed)).to.include('req_test1');
    const lost = await fixture<PartnerCertificationTracker>(
      html`<partner-certification-tracker .client=${refusing(401, 'session_expired')}></partner-certification-tracker>`,
    );
    await until(() => find(lost, 'slot[name=session-lost]'));
  });

  for (const handle of ['mise-margin', 'slipway', 'kvarts'])
    it(`is accessible for ${handle}`, async () => {
      await expect(await mount(TAG, handle)).to.be.accessible();
    });
});
