import { createAttempt, retrieveAttempt, retrieveTraining } from '@gangway/contract';
import { expect, fixture, html } from '@open-wc/testing';
import { faulty, problem } from '../../testing/line.fixtures.js';
import { altering, button, connection, find, mount, textOf, until } from '../../testing/mount.fixtures.js';
import { pressKeys } from '../../testing/page.fixtures.js';
import '../certification-tracker.define.js';
import type { PartnerTrainingEvent } from '../certification-tracker.events.js';
import type { PartnerCertificationTracker } from '../certification-tracker.js';

// Ben of mise-margin, whom no other test is.
const PARTNER = ['partner-certification-tracker', 'mise-margin', 'learner'] as const;

/** What has focus inside the widget. */
const focused = (tracker: PartnerCertificationTracker): HTMLElement | null =>
  tracker.shadowRoot!.activeElement as HTMLElement | null;

/** Goes on with Tab until something fits, as somebody without a mouse does. */
async function tabTo(tracker: PartnerCertificationTracker, fits: (element: HTMLElement) => boolean): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const element = focused(tracker);
    if (element && fits(element)) return;
    await pressKeys('Tab');
  }
  throw new Error('Tab does not lead there.');
}
const says = (words: string) => (element: HTMLElement) => element.textContent!.trim() === words;

/** Every answer of the API from now on, as it came over the wire. */
function listen(): { readonly heard: string[]; stop(): void } {
  const { fetch } = window;
  const heard: string[] = [];
  window.fetch = async (...call) => {
    const answer = await fetch(...call);
    if (!answer.headers.get('content-type')?.includes('event-stream')) heard.push(await answer.clone().text());
    return answer;
  };
  return { heard, stop: () => (window.fetch = fetch) };
}

const act = (tracker: PartnerCertificationTracker, wanted: string): Promise<void> =>
  new Promise((resolve) =>
    tracker.addEventListener('partner-training', (event) => {
      if ((event as PartnerTrainingEvent).act === wanted) resolve();
    }),
  );

describe('a quiz', () => {
  it('is taken with the keyboard alone, goes on after a reload, and hears no right answer before it is closed', async () => {
    const wire = listen();
    const tracker = await mount(...PARTNER);
    try {
      await tabTo(tracker, says('Quiz'));
      await pressKeys('Enter');
      await until(
        () => /Pass mark 8 of 10 .*Attempts left/.test(textOf(tracker, '.module')),
        'what it takes is said before it is begun',
      );
      await tabTo(tracker, says('Start attempt 1'));
      await pressKeys('Enter');
      await until(() => find(tracker, '.question'));
      await until(() => focused(tracker) === find(tracker, '.asked'), 'focus');
      for (let at = 1; at <= 4; at += 1) {
        expect(textOf(tracker, 'legend')).to.include(`Question ${at} of 10`);
        await pressKeys(String(1 + (at % 3)));
        if (at === 2) await pressKeys('f');
        await pressKeys('Enter');
        await tracker.updateComplete;
      }
      await until(() => textOf(tracker, '.saved').startsWith('Saved.'));
      tracker.parentElement!.remove();

      const again = await mount(...PARTNER);
      expect(textOf(again, 'legend')).to.include('Question 5 of 10');
      expect(find(again, '.t-flag'), 'the flag of question 2').to.exist;
      await tabTo(again, (element) => element.matches('.answer input'));
      for (let at = 5; at <= 10; at += 1) {
        expect(textOf(again, 'legend')).to.include(`Question ${at} of 10`);
        await pressKeys('1');
        if (at < 10) await pressKeys('Enter');
        await again.updateComplete;
      }
      const before = wire.heard.join('\n');
      const closed = act(again, 'submit');
      await pressKeys('Enter');
      await closed;
      await until(() => find(again, '.result'));
      await until(() => focused(again) === find(again, '#panel'), 'focus');
      expect(find(again, '.review li'), 'what was wrong can be learnt from').to.exist;

      expect(before).to.include('"questions":').and.to.include('"choices":');
      expect(before).not.to.match(/"(?:answer|right|explanation)":/);
      const after = wire.heard.find((answer) => answer.includes('"explanation":'))!;
      const { result } = JSON.parse(after) as { result: { review: { explanation: string }[] } };
      expect(result.review).to.have.length(10);
      for (const { explanation } of result.review) expect(before).not.to.include(explanation);
      again.parentElement!.remove();
    } finally {
      wire.stop();
    }
    const { enrolment } = await (await connection('mise-margin', 'learner')).send(retrieveTraining, { query: {} });
    expect(enrolment!.modules.find(({ key }) => key === 'quiz')!.attempts).to.equal(1);
  });

  it('stands still while it is left, and goes on where it was', async () => {
    const real = await connection('mise-margin', 'learner');
    const { enrolment } = await real.send(retrieveTraining, { query: {} });
    await real.send(createAttempt, { body: { enrolmentId: enrolment!.id!, module: 'quiz' } });
    // No demo program has a limit: this one is the page's, everything else the server's.
    const client = altering(real, retrieveAttempt, (attempt) => ({ ...attempt, endsAt: '2099-01-01T00:00:00Z' }));
    const tracker = await fixture<PartnerCertificationTracker>(
      html`<partner-certification-tracker .client=${client}></partner-certification-tracker>`,
    );
    await until(() => find(tracker, '.question'));
    const saved = act(tracker, 'save');
    find<HTMLInputElement>(tracker, '.answer input').click();
    await saved;
    const left = act(tracker, 'leave');
    button(tracker, 'Leave').click();
    await left;
    await until(() => textOf(tracker, '.module').includes('Go on at question 2'));
    expect(textOf(tracker, '.module')).to.include('1 answered, 0 flagged.').and.to.include('Kept until');
    button(tracker, 'Go on').click();
    await until(() => find(tracker, '.question'));
    expect(textOf(tracker, 'legend')).to.include('Question 2 of 10');
    await until(() => focused(tracker) === find(tracker, '.asked'), 'focus');
  });

  it('says that an answer is not saved yet, and sends it with the next one', async () => {
    const line = await faulty('mise-margin', 30_000, 'learner');
    const { enrolment } = await line.connection.send(retrieveTraining, { query: {} });
    const { id, answers: before } = await line.connection.send(createAttempt, {
      body: { enrolmentId: enrolment!.id!, module: 'quiz' },
    });
    const tracker = await fixture<PartnerCertificationTracker>(
      html`<partner-certification-tracker lang="en" .client=${line.connection}></partner-certification-tracker>`,
    );
    await until(() => find(tracker, '.question'));
    line.fault = (_, method) => (method === 'GET' ? null : problem(500, 'internal'));
    find(tracker, '.answer input').click();
    await until(() => textOf(tracker, '.quiz-foot').includes('Not saved yet.'));
    line.fault = null;
    const saved = act(tracker, 'save');
    button(tracker, 'Next question').click();
    await saved;
    await until(() => textOf(tracker, '.quiz-foot').includes('Saved.'));
    const { answers } = await line.connection.send(retrieveAttempt, { params: { id } });
    expect(Object.keys(answers)).to.have.length(Object.keys(before).length + 1);
    line.connection.close();
  });
});
