import { expect } from '@open-wc/testing';
import '../certification-tracker/certification-tracker.define.js';
import '../customer-roster/customer-roster.define.js';
import '../escalation-widget/escalation-widget.define.js';
import type { RowAction } from '../index.js';
import '../onboarding-timeline/onboarding-timeline.define.js';
import '../payout-card/payout-card.define.js';
import { button, find, mount, until } from './mount.fixtures.js';
import { calmPage } from './page.fixtures.js';

const READY = '.frame:not(.skeleton)';

/** How somebody gets to a row of each widget, and what its events say of it. */
const rows = [
  {
    tag: 'partner-onboarding-timeline',
    handle: 'sunshine',
    way: [`${READY} .next .primary`],
    subject: 'task',
  },
  {
    tag: 'partner-certification-tracker',
    handle: 'mise-margin',
    way: [`${READY} .step:nth-child(4) button`],
    subject: 'module',
  },
  {
    tag: 'partner-customer-roster',
    handle: 'slipway',
    way: [`${READY} .row[data-at="0"]`],
    subject: 'customer',
  },
  {
    tag: 'partner-payout-card',
    handle: 'slipway',
    way: [`${READY} .why tbody .as-link`, '.lines-table .as-link'],
    subject: 'line',
  },
  {
    tag: 'partner-payout-card',
    handle: 'slipway',
    way: [`${READY} .marks .as-link`],
    subject: 'payout',
  },
  {
    tag: 'partner-escalation-widget',
    handle: 'slipway',
    way: [`${READY} [data-ticket=tkt_2019]`],
    subject: 'ticket',
  },
] as const;

describe('acts of the page on a row', () => {
  beforeEach(() => calmPage());

  for (const { tag, handle, way, subject } of rows)
    it(`are there for a ${subject}, beside what the page puts there, and say which one`, async () => {
      const widget = await mount(tag, handle);
      const told: Event[] = [];
      const names = [`partner-${subject}-open`, `partner-${subject}-action`];
      for (const name of names) document.addEventListener(name, (event) => told.push(event));
      widget.rowActions = [{ id: 'call', label: 'Call them' }];
      widget.innerHTML = '<a slot="row-actions" href="#notes">Notes</a>';
      for (const selector of way) {
        await until(() => find(widget, selector));
        find(widget, selector).click();
      }
      await until(() => button(widget, 'Call them'));
      await until(() => widget.querySelector('a')!.checkVisibility());
      button(widget, 'Call them').click();
      await until(() => told.some(({ type }) => type === names[1]));
      const opened = told.findLast(({ type }) => type === names[0]);
      const chosen = told.findLast(({ type }) => type === names[1]);
      const row: { id?: string; key?: string } = Reflect.get(chosen!, subject);
      expect(Reflect.get(chosen!, 'action')).to.equal('call');
      expect(Reflect.get(opened!, 'id') ?? Reflect.get(opened!, 'key')).to.equal(
        subject === 'module' ? row.key : row.id,
      );
      await expect(widget).to.be.accessible();
      widget.parentElement!.remove();
    });

  it('are left out, and named to whoever makes the page, where they are none', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    const errors: string[] = [];
    const before = console.error;
    console.error = (text: string) => errors.push(text);
    try {
      const given: unknown = [{ id: 'call' }, { id: 'note', label: 'Take a note' }];
      widget.rowActions = given as RowAction[];
      await until(() => button(widget, 'Take a note'));
    } finally {
      console.error = before;
    }
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include('<partner-escalation-widget> rowActions[0]');
    widget.parentElement!.remove();
  });
});
