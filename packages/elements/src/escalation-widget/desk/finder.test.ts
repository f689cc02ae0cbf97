import { aTimeout, expect } from '@open-wc/testing';
import { button, find, mount, textOf, until } from '../../testing/mount.fixtures.js';
import { typeKeys } from '../../testing/page.fixtures.js';
import { all, ticketsOf } from '../desk.fixtures.js';
import '../escalation-widget.define.js';

describe('the search of <partner-escalation-widget>', () => {
  it('searches, filters and sorts, closed tickets too, and shows all again', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    find(widget, '#tab-closed').click();
    await until(() => textOf(widget, '[role=tab][aria-selected=true]').startsWith('Closed'));
    find(widget, '.list-head > .button').click();
    await until(() => widget.shadowRoot!.activeElement?.id === 'find');
    const closedOnes = await ticketsOf('slipway', 'closed');
    const majors = closedOnes.filter(({ severity }) => severity === 'major').length;
    const [severity, , order] = all(widget, '.finder select') as HTMLSelectElement[];
    const pick = (select: HTMLSelectElement, value: string) => {
      select.value = value;
      select.dispatchEvent(new Event('change'));
    };
    pick(severity!, 'major');
    await until(() => textOf(widget, '.found') === `${majors} tickets fit`);
    pick(order!, 'oldest');
    const oldest = closedOnes.filter((each) => each.severity === 'major').at(-1)!.subject;
    await until(() => textOf(widget, '.t-title') === oldest);
    await typeKeys('no such words');
    await until(() => textOf(widget, '.found') === '0 tickets fit');
    button(widget, 'Show all').click();
    await until(() => all(widget, '.ticket').length === 10);
    expect(find<HTMLInputElement>(widget, '#find').value).to.equal('');
  });

  it('leaves what is typed into the search as it was typed, and forgets it with the search', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    find(widget, '.list-head > .button').click();
    await until(() => find(widget, '#find'));
    const field = find<HTMLInputElement>(widget, '#find');
    const put = (words: string) => {
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    // Somebody who thinks before the next word.
    put('no such ');
    await until(() => textOf(widget, '.found') === '0 tickets fit');
    expect(field.value).to.equal('no such ');
    // They have gone on, and something is drawn meanwhile.
    put('no such words');
    widget.requestUpdate();
    await widget.updateComplete;
    expect(field.value).to.equal('no such words');
    button(widget, 'Show all').click();
    await widget.updateComplete;
    expect(field.value).to.equal('');
    await until(() => all(widget, '.ticket').length > 0);
    await aTimeout(400);
    expect(textOf(widget, '.found'), 'nothing is searched for any more').to.equal('');
  });
});
