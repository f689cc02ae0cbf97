import { retrievePlan } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { button, connection, find, mount, textOf, until } from '../../testing/mount.fixtures.js';
import '../onboarding-timeline.define.js';
import type { PartnerPlanShareEvent } from '../onboarding-timeline.events.js';
import type { PartnerOnboardingTimeline } from '../onboarding-timeline.js';

const TAG = 'partner-onboarding-timeline';
const proposalOf = async (handle: string) => {
  const client = await connection(handle, 'owner');
  const { proposal } = await client.send(retrievePlan, {});
  client.close();
  return proposal;
};

/** Opens the trial by its attribute, on this day. */
async function tries(timeline: PartnerOnboardingTimeline, day: string): Promise<void> {
  timeline.setAttribute('what-if', day);
  await until(() => find(timeline, 'dialog .changed'));
}

describe('another first day', () => {
  it('is proposed to the other side, told, and taken back', async () => {
    const timeline = await mount(TAG, 'sunshine');
    const told: Event[] = [];
    for (const name of ['partner-plan-propose-request', 'partner-plan-propose'])
      timeline.addEventListener(name, (event) => told.push(event));
    await tries(timeline, '2026-05-04');
    await expect(timeline).to.be.accessible();
    expect(await proposalOf('sunshine')).to.equal(null);
    find(timeline, 'dialog .primary').click();
    await until(() => !find(timeline, 'dialog'));
    expect(await proposalOf('sunshine')).to.deep.include({ startOn: '2026-05-04', side: 'partner' });
    expect(told.map(({ type }) => type)).to.deep.equal(['partner-plan-propose-request', 'partner-plan-propose']);
    expect(textOf(timeline, '.changes')).to.match(/May 4 is proposed as the first day\. .+ decides\./);

    timeline.removeAttribute('what-if');
    await timeline.updateComplete;
    await tries(timeline, '2026-05-04');
    expect(textOf(timeline, 'dialog')).to.match(/proposed Mon, May 4 as the first day/);
    expect(textOf(timeline, 'dialog .why-not')).to.include('has been proposed already');
    expect(find(timeline, 'dialog .primary')).to.equal(null);
    button(timeline, 'Take it back').click();
    await until(() => !find(timeline, 'dialog'));
    expect(await proposalOf('sunshine')).to.equal(null);
  });

  it('says why it cannot be proposed to who may only look, and is shared by a link that the page may make', async () => {
    const timeline = await mount(TAG, 'sunshine', 'viewer');
    await tries(timeline, '2026-05-04');
    expect(find(timeline, 'dialog .primary')).to.equal(null);
    expect(textOf(timeline, 'dialog .why-not')).to.include('may look at the plan but not change it');
    let url = '';
    timeline.addEventListener(
      'partner-plan-share',
      (event) => {
        ({ url } = event as PartnerPlanShareEvent);
        event.preventDefault();
      },
      { once: true },
    );
    button(timeline, 'Copy link').click();
    expect(new URL(url).searchParams.get('what-if')).to.equal('2026-05-04');
  });
});
