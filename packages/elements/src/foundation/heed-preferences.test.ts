import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../payout-card/payout-card.define.js';
import { find, mount, until } from '../testing/mount.fixtures.js';
import { isChromium } from '../testing/page.fixtures.js';

// Only Chromium's page can be told of them; elsewhere there is nothing that the test could bring about.
(isChromium ? describe : describe.skip)('forced colours', () => {
  before(function () {
    // The first request starts the API.
    this.timeout(120_000);
  });
  afterEach(() => emulateMedia({ forcedColors: 'none' }));

  it('reach widgets that are there already, and leave them again', async () => {
    const widget = await mount('partner-payout-card', 'slipway');
    // Data may be there before the brand is, which has another border.
    await until(() => !widget.matches(':state(unpainted)'));
    const border = () => getComputedStyle(find(widget, '.frame')).getPropertyValue('--_border');
    const before = border();
    expect(before).to.match(/oklch/);
    await emulateMedia({ forcedColors: 'active' });
    await until(() => border() === 'CanvasText');
    await emulateMedia({ forcedColors: 'none' });
    await until(() => border() === before);
  });
});
