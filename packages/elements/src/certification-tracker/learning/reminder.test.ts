import { createAttempt, retrieveBadge, retrieveTraining, submitAttempt, type LearnerModule } from '@gangway/contract';
import type { Connection } from '@gangway/client';
import { expect, fixture, html } from '@open-wc/testing';
import { altering, button, connection, find, textOf, until } from '../../testing/mount.fixtures.js';
import '../certification-tracker.define.js';
import type { PartnerCertificationTracker } from '../certification-tracker.js';

/** The tracker of Ben of mise-margin over the real API, which may say a module's reminder otherwise. */
async function trackerOf(
  real: Connection,
  change: (module: LearnerModule) => LearnerModule = (module) => module,
): Promise<PartnerCertificationTracker> {
  const client = altering(real, retrieveTraining, ({ enrolment, ...training }) => ({
    ...training,
    enrolment: enrolment && { ...enrolment, modules: enrolment.modules.map(change) },
  }));
  const tracker = await fixture<PartnerCertificationTracker>(
    html`<partner-certification-tracker lang="en" .client=${client}></partner-certification-tracker>`,
  );
  await until(() => find(tracker, '.frame:not(.skeleton)'));
  return tracker;
}
const focused = (tracker: PartnerCertificationTracker) => tracker.shadowRoot!.activeElement;

describe('a reminder of a failed quiz', () => {
  it('is asked for below the result and taken back with the module, by one button that keeps focus', async () => {
    const real = await connection('mise-margin', 'learner');
    const { enrolment } = await real.send(retrieveTraining, { query: {} });
    const enrolmentId = enrolment!.id!;
    const { id } = await real.send(createAttempt, { body: { enrolmentId, module: 'quiz' } });
    await real.send(submitAttempt, { params: { id } });

    const failed = await trackerOf(real);
    await until(() => button(failed, 'Quiz'));
    button(failed, 'Quiz').click();
    await until(() => button(failed, 'Review answers'));
    button(failed, 'Review answers').click();
    await until(() => find(failed, '.result') && button(failed, 'Remind me tomorrow'));
    button(failed, 'Remind me tomorrow').focus();
    button(failed, 'Remind me tomorrow').click();
    await until(() => /We will remind you on .*\d:00/.test(textOf(failed, '.quiz-foot')));
    expect(focused(failed) === button(failed, 'Do not remind me')).to.equal(true);

    button(failed, 'Close').click();
    await until(() => textOf(failed, '.module').includes('We will remind you on'));
    button(failed, 'Do not remind me').focus();
    button(failed, 'Do not remind me').click();
    await until(() => button(failed, 'Remind me tomorrow'));
    expect(focused(failed) === button(failed, 'Remind me tomorrow')).to.equal(true);
    expect(textOf(failed, '.module')).not.to.include('We will remind you');
    // A button that may be used again fades into its colour.
    await Promise.all(failed.shadowRoot!.getAnimations().map(({ finished }) => finished));
    await expect(failed).to.be.accessible();
  });

  it('says the date where tomorrow is too early, and is a note once it has come', async () => {
    const real = await connection('mise-margin', 'learner');
    const reminded =
      (state: 'offered' | 'due') =>
      (module: LearnerModule): LearnerModule =>
        module.key === 'quiz'
          ? { ...module, state: 'failed', attemptId: null, reminder: { at: '2099-01-05T08:00:00Z', state } }
          : module;
    const offered = await trackerOf(real, reminded('offered'));
    button(offered, 'Quiz').click();
    await until(() => textOf(offered, '.module-actions').includes('Remind me on Jan 5, 2099'));
    offered.remove();
    const due = await trackerOf(real, reminded('due'));
    button(due, 'Quiz').click();
    await until(() => textOf(due, '.module').includes('You wanted to be reminded'));
    expect(textOf(due, '.module-actions')).not.to.include('emind');
  });
});

describe('reminders that a badge runs out', () => {
  it('are said where it is renewed: the last that came, and those that are ahead', async () => {
    const told = new Map([[90, '2026-03-19T15:00:00Z']]);
    const client = altering(await connection('slipway', 'owner'), retrieveBadge, (badge) => ({
      ...badge,
      reminders: badge.reminders.map((each) => ({ ...each, toldAt: told.get(each.daysBefore) ?? null })),
    }));
    const opened = async () => {
      const tracker = await trackerOf(client);
      button(tracker, 'Renew').click();
      await until(() => find(tracker, '.takes li'));
      return textOf(tracker, 'dialog');
    };
    expect(await opened()).to.match(/last reminded on .*19.*are reminded on .*18.*18.*10/);
    told.clear();
    expect(await opened()).not.to.include('last reminded');
  });
});
