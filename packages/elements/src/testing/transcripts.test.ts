import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { expect } from '@open-wc/testing';
import { compareSnapshot } from '@web/test-runner-commands';
import '../brand-studio/brand-studio.define.js';
import '../certification-tracker/certification-tracker.define.js';
import '../customer-roster/customer-roster.define.js';
import '../escalation-widget/escalation-widget.define.js';
import '../onboarding-timeline/onboarding-timeline.define.js';
import '../payout-card/payout-card.define.js';
import { find, mount } from './mount.fixtures.js';
import { sizePage } from './page.fixtures.js';

/** More than any widget says; a reader that never comes to the end is at fault. */
const LIMIT = 2000;

/** What runs on between two runs: time that is left, and how much of it is used. */
const running = /\d+[hms]( \d+[ms])?\b|\d+(?=% of the time)/g;

/** Everything that a screen reader says of a widget from its first word to its last. */
async function transcript(widget: HTMLElement): Promise<string> {
  await virtual.start({ container: find(widget, '.frame') });
  try {
    const first = await virtual.lastSpokenPhrase();
    for (let step = 0; step < LIMIT; step += 1) {
      await virtual.next();
      if ((await virtual.lastSpokenPhrase()) === first) break;
    }
    const said = await virtual.spokenPhraseLog();
    expect(said.length, 'steps').to.be.within(10, LIMIT);
    return said.slice(0, -1).join('\n').replace(running, '…');
  } finally {
    await virtual.stop();
  }
}

// What a screen reader says of each widget, word by word. A change shows as a difference to read: `npm run elements -- --update-snapshots`.
describe('transcript of a screen reader', () => {
  before(() => sizePage(800, 900));

  const widgets = [
    ['partner-onboarding-timeline', 'sunshine'],
    ['partner-certification-tracker', 'slipway'],
    ['partner-customer-roster', 'slipway'],
    ['partner-payout-card', 'slipway'],
    ['partner-escalation-widget', 'slipway'],
    ['partner-brand-studio', 'sunshine'],
  ] as const;
  for (const [tag, handle] of widgets) {
    it(tag, async () => {
      const content = await transcript(await mount(tag, handle));
      await compareSnapshot({ name: tag, content });
    });
  }
});
