// For tests of what happens to a line: a widget on one, and what it says of that.
import { aTimeout, fixture, html } from '@open-wc/testing';
import type { Faulty } from '../testing/line.fixtures.js';
import { textOf, until } from '../testing/mount.fixtures.js';

/** A widget on a line that can be cut, with its notices loaded. */
export async function mounted(line: Faulty, tag = 'partner-escalation-widget') {
  const provider = await fixture<HTMLElement>(
    html`<partner-provider .client=${line.connection} locale="en-US" time-zone="UTC"></partner-provider>`,
  );
  const widget = document.createElement(tag);
  const ready = new Promise((resolve) => widget.addEventListener('partner-ready', resolve, { once: true }));
  provider.append(widget);
  await ready;
  // From the stream on it hears of everything; with its first look it has its notices.
  await until(() => line.streams > 0 && line.requests.includes('GET /sessions/current'));
  await aTimeout(300);
  return widget;
}
export const notices = (widget: Element) => textOf(widget, '.circumstances');
export const waiting = (widget: Element) =>
  [...widget.shadowRoot!.querySelectorAll('.waits')].map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
