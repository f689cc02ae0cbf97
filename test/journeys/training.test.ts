import { programs } from '@gangway/programs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { figuresOf, nowOf } from './numbers/agreement.js';
import { figuresIn } from './numbers/figures.js';
import { readTraining, trainingLines } from './numbers/training.figures.js';
import { launchBrowser, openPortal, patience, whileAway } from './portal.js';
import { startDemo, type RunningDemo } from './running-demo.js';

let demo: RunningDemo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

/** The right choices of a quiz, by the prompt of the question: they are known to the programs and never reach a browser. */
const answers = new Map(
  programs
    .flatMap(({ curricula }) => curricula.flatMap(({ modules }) => modules.flatMap(({ questions }) => questions)))
    .map(({ prompt, choices, answer }) => [prompt, choices.find(({ key }) => key === answer)?.text ?? '']),
);

describe('the way to the badge', () => {
  it('leads through the exam to the certificate, with the server killed in the middle of it', async () => {
    const owner = demo.clientOfOwner('kvarts');
    const portal = await openPortal(browser, demo, 'kvarts');
    const widget = portal.widget('training');
    const before = await owner.training.retrieve();
    expect(before.enrolment).toMatchObject({ state: 'in_progress', credential: null });

    await widget.getByRole('button', { name: 'Start attempt 1' }).click();
    const questions = before.enrolment?.modules.find(({ state }) => state !== 'done')?.questions ?? 0;
    for (let number = 1; number <= questions; number += 1) {
      const question = widget.getByRole('group', { name: `Question ${number} of ${questions}` });
      const prompt = (await question.locator('legend .title').textContent()) ?? '';
      const right = question.getByRole('radio', { name: answers.get(prompt) ?? '', exact: true });
      if (number === 3) await demo.kill();
      await right.check();
      if (number === 3) {
        await widget.getByRole('alert').waitFor();
        await demo.restart();
        // What was acknowledged before is there; what was not is still chosen on the page.
        const { attempt } = await readTraining(owner);
        expect(Object.keys(attempt?.answers ?? {})).toHaveLength(2);
        expect(await right.isChecked()).toBe(true);
      } else await widget.getByText('Saved. You can leave and come back.').waitFor();
      await widget.getByRole('button', { name: number === questions ? 'Hand in' : 'Next question' }).click();
    }
    await widget.getByRole('heading', { name: `${questions} of ${questions}. Passed` }).waitFor();
    await widget.getByRole('button', { name: 'Go on' }).click();
    await widget.getByRole('img', { name: /^Badge: / }).waitFor();

    const { training, attempt } = await readTraining(owner);
    expect(training.enrolment).toMatchObject({ state: 'certified', credential: { status: 'active' } });
    expect(training.team?.certified).toBe((before.team?.certified ?? 0) + 1);
    await vi.waitFor(
      async () =>
        expect(await figuresOf(widget)).toEqual(figuresIn(trainingLines(training, attempt, await nowOf(owner)))),
      patience,
    );
    expect(portal.faults.filter((fault) => !whileAway.test(fault))).toEqual([]);
    expect(await portal.isTheSame()).toBe(true);
    await portal.close();
    owner.close();
  });
});
