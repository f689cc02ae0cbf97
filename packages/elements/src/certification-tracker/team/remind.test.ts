import { retrieveTraining } from '@gangway/contract';
import { expect, oneEvent } from '@open-wc/testing';
import { button, connection, find, mount, textOf, until } from '../../testing/mount.fixtures.js';
import '../certification-tracker.define.js';
import { TAG } from '../certification-tracker.fixtures.js';
import type { PartnerTrainingRequestEvent } from '../certification-tracker.events.js';

describe('the team of <partner-certification-tracker>', () => {
  it('is reminded by whoever leads it, each once in a day, and reads it', async () => {
    const tracker = await mount(TAG, 'mise-margin');
    const client = await connection('mise-margin', 'owner');
    const waiting = async () =>
      (await client.send(retrieveTraining, { query: {} })).team!.rows.filter(({ remindable }) => remindable);
    const before = await waiting();
    expect(before.length).to.be.greaterThan(0);
    const words = `Remind ${before.length}`;
    await until(() => button(tracker, words));
    await expect(tracker).to.be.accessible();

    tracker.addEventListener('partner-training-request', (event) => event.preventDefault(), { once: true });
    const asked = oneEvent(tracker, 'partner-training-request');
    button(tracker, words).click();
    expect(((await asked) as Event as PartnerTrainingRequestEvent).act).to.equal('remind');
    expect(await waiting()).to.have.length(before.length);

    await until(() => button(tracker, words).getAttribute('aria-disabled') === 'false');
    const told = oneEvent(tracker, 'partner-training');
    button(tracker, words).click();
    await told;
    await until(() => !button(tracker, words));
    expect(await waiting()).to.deep.equal([]);
    expect(textOf(tracker, '.team')).to.match(/Reminded [A-Z][a-z]+ \d/);
    client.close();
  });

  it('is not reminded by who may only look', async () => {
    const tracker = await mount(TAG, 'kvarts');
    await until(() => find(tracker, '.team'));
    tracker.readonly = true;
    await tracker.updateComplete;
    expect(textOf(tracker, '.team')).not.to.include('Remind');
  });
});
