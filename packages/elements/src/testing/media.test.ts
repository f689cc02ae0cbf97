import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../certification-tracker/certification-tracker.define.js';
import '../customer-roster/customer-roster.define.js';
import '../escalation-widget/escalation-widget.define.js';
import '../onboarding-timeline/onboarding-timeline.define.js';
import '../payout-card/payout-card.define.js';
import { widgets } from './answers.fixtures.js';
import { find, mount, until } from './mount.fixtures.js';
import { isChromium } from './page.fixtures.js';

const seen = (widget: Element, selector: string): HTMLElement[] =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(
    (each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.visually-hidden'),
  );

// Only Chromium's page can be told of them; elsewhere there is nothing that the test could bring about.
(isChromium ? describe : describe.skip)('on paper', () => {
  before(async function () {
    // The first request starts the API.
    this.timeout(120_000);
    await fetch('/__gangway/partners');
  });
  afterEach(() => emulateMedia({ media: 'screen', colorScheme: 'light' }));

  for (const tag of widgets) {
    it(`${tag} is dark on light, whole, and without what can only be pressed`, async () => {
      await emulateMedia({ colorScheme: 'dark' });
      const widget = await mount(tag, 'slipway');
      const figures = () =>
        seen(widget, 'dt, dd, td, th, [part~=cell], .name, .task-name, .t-title, .step-name').length;
      await until(() => figures() > 3);
      const before = figures();
      await emulateMedia({ media: 'print' });
      // What prints comes with a part that is loaded when there is time for it.
      await until(() => seen(widget, '.button').length === 0, 'without buttons');
      expect(seen(widget, 'select, input, .tabs, .segmented, .chip').map((each) => each.outerHTML)).to.deep.equal([]);
      expect(figures()).to.be.at.least(before);
      const frame = getComputedStyle(find(widget, '.frame'));
      expect([frame.colorScheme, frame.borderTopWidth, frame.boxShadow]).to.deep.equal(['light', '0px', 'none']);
      const lightness = (color: string) => Number(/oklch\(([\d.]+)/.exec(color)?.[1]);
      expect(lightness(getComputedStyle(find(widget, '#title')).color)).to.be.below(0.4);
      widget.parentElement!.style.cssText = 'display: block; inline-size: 680px';
      await until(() => widget.getBoundingClientRect().width <= 680);
      const out = seen(widget, '.frame *').filter(
        (each) => each.getBoundingClientRect().right > widget.getBoundingClientRect().right + 1,
      );
      expect(out.map((each) => each.outerHTML.slice(0, 120))).to.deep.equal([]);
    });
  }
});

(isChromium ? describe : describe.skip)('without motion', () => {
  before(async function () {
    this.timeout(120_000);
    await fetch('/__gangway/partners');
  });
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  for (const tag of widgets) {
    it(`${tag} moves nothing, while it loads and after`, async () => {
      const moving = (root: ParentNode) =>
        [...root.querySelectorAll('*')].flatMap((each) =>
          [null, '::before', '::after'].flatMap((part) => {
            const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(
              each,
              part,
            );
            const lasts = (duration: string) => duration.split(', ').some((time) => Number.parseFloat(time) > 0);
            const moves = (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration);
            return moves || scrollBehavior === 'smooth'
              ? `${each.localName}.${each.getAttribute('class')}${part ?? ''}`
              : [];
          }),
        );
      // It has to move for those who have not asked for less, or the test would prove nothing.
      const lively = await mount(tag, 'slipway');
      expect(moving(lively.shadowRoot!)).not.to.deep.equal([]);
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(moving(lively.shadowRoot!)).to.deep.equal([]);
      const loading = document.createElement(tag);
      loading.client = {
        send: () => new Promise(() => {}),
        serverNow: () => 0,
        subscribe: () => () => {},
        close: () => {},
      };
      lively.parentElement!.append(loading);
      await until(() => find(loading, '.skeleton'));
      expect(moving(loading.shadowRoot!)).to.deep.equal([]);
    });
  }
});
