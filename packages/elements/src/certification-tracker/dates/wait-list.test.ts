import {
  joinWaitList,
  leaveWaitList,
  listLiveSessions,
  retrieveTraining,
  type LiveSession,
  type Operation,
} from '@gangway/contract';
import type { Connection, SendOptions } from '@gangway/client';
import { expect, fixture, html } from '@open-wc/testing';
import { button, connection, find, textOf, until } from '../../testing/mount.fixtures.js';
import '../certification-tracker.define.js';
import type { PartnerTrainingEvent } from '../certification-tracker.events.js';
import type { PartnerCertificationTracker } from '../certification-tracker.js';

/** Dates of the API, of which the first is full: three others wait for it. What is asked of its wait list is kept. */
async function withFullDate(sent: unknown[]): Promise<PartnerCertificationTracker> {
  const real = await connection('mise-margin', 'learner');
  let place: number | null = null;
  const full = (): Partial<LiveSession> => ({
    state: 'full',
    seatsLeft: 0,
    waiting: place === null ? 3 : 4,
    place,
  });
  const send = async (operation: Operation, input: { body?: unknown }, options?: SendOptions): Promise<unknown> => {
    if (operation.name === joinWaitList.name || operation.name === leaveWaitList.name) {
      sent.push(input);
      place = operation.name === joinWaitList.name ? 4 : null;
      return real.send(retrieveTraining, { query: {} });
    }
    const answer: unknown = await real.send(operation, input, options);
    if (operation.name !== listLiveSessions.name) return answer;
    const { data } = listLiveSessions.response.parse(answer);
    return { data: data.map((each, at) => (at === 0 ? { ...each, ...full() } : each)) };
  };
  return fixture<PartnerCertificationTracker>(
    html`<partner-certification-tracker
      lang="en"
      .client=${{ ...real, send } as Connection}></partner-certification-tracker>`,
  );
}

describe('a date that is full', () => {
  it('is waited for, with the place in line, and no longer', async () => {
    const sent: unknown[] = [];
    const tracker = await withFullDate(sent);
    const acts: string[] = [];
    tracker.addEventListener('partner-training', (event) => acts.push((event as PartnerTrainingEvent).act));
    await until(() => button(tracker, 'Live webinar'));
    button(tracker, 'Live webinar').click();
    await until(() => button(tracker, 'Book a date'));
    button(tracker, 'Book a date').click();
    await until(() => textOf(tracker, '.option').includes('Full; 3 wait'));

    find(tracker, '.option input').click();
    await until(() => button(tracker, 'Wait for a seat'));
    await expect(tracker).to.be.accessible();
    const captions = find(tracker, 'dialog [name=captions]');
    const act = button(tracker, 'Wait for a seat');
    // Asked before the act, for the eye and for the keyboard.
    expect(captions.getBoundingClientRect().bottom).to.be.lessThan(act.getBoundingClientRect().top);
    expect(captions.compareDocumentPosition(act)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    captions.click();
    button(tracker, 'Wait for a seat').click();
    await until(() => textOf(tracker, '.option').includes('You are number 4 in line'));
    expect(sent[0]).to.have.nested.property('body.captions', true);

    find(tracker, '.option input').click();
    await until(() => button(tracker, 'Wait no longer'));
    button(tracker, 'Wait no longer').click();
    await until(() => textOf(tracker, '.option').includes('Full; 3 wait'));
    expect(acts).to.deep.equal(['wait', 'unwait']);
  });
});
