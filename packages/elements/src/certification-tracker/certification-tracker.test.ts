import { retrieveTraining } from '@gangway/contract';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { button, connection, find, mount, refusing, textOf, until } from '../testing/mount.fixtures.js';
import './certification-tracker.define.js';
import type { PartnerTrainingEvent } from './certification-tracker.events.js';
import type { PartnerCertificationTracker } from './certification-tracker.js';

const TAG = 'partner-certification-tracker';

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

  it('sends nothing that the host cancels, and keeps the choice', async () => {
    const tracker = await mount(TAG, 'mise-margin');
    tracker.addEventListener('partner-training-request', (event) => event.preventDefault());
    const start = button(tracker, 'Start attempt 3') ?? button(tracker, 'Next question');
    start.click();
    await tracker.updateComplete;
    expect(find(tracker, '.frame')).to.exist;
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
