import {
  actOnTicket,
  assignTask,
  commentTask,
  createSavedView,
  createTicket,
  deleteSavedView,
  listContacts,
  listCustomers,
  listSavedViews,
  retrieveCustomer,
  retrievePlan,
  retrieveTask,
  retrieveTicket,
  updateCustomer,
  updateSavedView,
} from '@gangway/contract';
import type { Connection } from '@gangway/client';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../customer-roster/customer-roster.define.js';
import '../escalation-widget/escalation-widget.define.js';
import '../onboarding-timeline/onboarding-timeline.define.js';
import { all, choose, open, type } from '../escalation-widget/desk.fixtures.js';
import { names, rows } from '../customer-roster/roster-page.fixtures.js';
import { cut, faulty } from '../testing/line.fixtures.js';
import { button, connection, find, mount, textOf, until } from '../testing/mount.fixtures.js';
import { lineOf } from './line.js';
import { differences } from './meanwhile.js';

const ticket = { subject: 'Labels print twice', body: 'Since noon.', kind: 'platform', severity: 'minor' } as const;
const shown = (widget: Element) => textOf(widget, '.conflict');
const versions = (widget: Element) => all(widget, '.versions > label').map((each) => each.innerText.split(/\s*\n\s*/));
const radio = (widget: Element, version: string) => find<HTMLInputElement>(widget, `.conflict [value=${version}]`);
const over = (widget: Element) => until(() => !find(widget, 'dialog'));
const submitForm = (widget: Element) => find<HTMLFormElement>(widget, 'dialog form').requestSubmit();
const save = (widget: Element) => button(widget, 'Save this version').click();
/** What the widget tells the page of its change. */
function heard(widget: Element, ...names: string[]): string[] {
  const told: string[] = [];
  for (const name of names) widget.addEventListener(name, ({ type: kind }) => told.push(kind));
  return told;
}

describe('two versions of one thing', () => {
  it('touch where both differ from what was seen, and from each other', () => {
    const field = { label: 'Owner', seen: 'A', saved: 'B', mine: 'C' };
    expect(differences([field]).touch).to.equal(true);
    expect(differences([{ ...field, mine: 'B' }]).touch).to.equal(false);
    const apart = differences([
      { label: 'Owner', seen: 'A', saved: 'B' },
      { label: 'Stage', seen: 'A', saved: 'A', mine: 'C' },
      { label: 'Due', seen: 'A', saved: 'A', mine: 'A' },
    ]);
    expect(apart.touch).to.equal(false);
    expect([apart.mine.length, apart.theirs.length]).to.deep.equal([1, 1]);
  });
});

describe('a conflict', () => {
  let other: Connection;
  before(async function () {
    // The first request starts the API.
    this.timeout(120_000);
    await fetch('/__gangway/partners');
  });
  afterEach(() => other.close());

  it('over a ticket offers both where the changes do not touch, and is said who was first', async () => {
    other = await connection('slipway', 'owner');
    const { id, version } = await other.send(createTicket, { body: ticket });
    const widget = await mount('partner-escalation-widget', 'slipway');
    const told = heard(widget, 'partner-ticket-act-request', 'partner-ticket-act', 'partner-error');
    await choose(widget, id);
    await open(widget, 'Escalate now');
    type(widget, 'body', 'The warehouse stands.');
    const said = { params: { id, action: 'reply' as const }, body: { body: 'It printed once now.' } };
    const { version: theirs } = await other.send(actOnTicket, said, { ifMatch: version });
    submitForm(widget);
    await until(() => find(widget, '.conflict[open]'));
    expect(textOf(widget, '#conflict-title')).to.match(/ saved this .*before you$/);
    expect(shown(widget)).to.include('replied: It printed once now.').and.include('The warehouse stands.');
    expect(radio(widget, 'mine') === null).to.equal(true);
    expect(radio(widget, 'both').checked).to.equal(true);
    // The form waits below with all that was typed.
    button(widget, 'Go on typing').click();
    await until(() => !find(widget, '.conflict'));
    expect(find<HTMLTextAreaElement>(widget, 'dialog textarea').value).to.equal('The warehouse stands.');
    expect((await other.send(retrieveTicket, { params: { id } })).version).to.equal(theirs);
    submitForm(widget);
    await until(() => find(widget, '.conflict[open]'));
    save(widget);
    await over(widget);
    const { events } = await other.send(retrieveTicket, { params: { id } });
    expect(events.map(({ kind }) => kind)).to.deep.equal(['opened', 'replied', 'escalated']);
    expect(told).to.deep.equal(['partner-ticket-act-request', 'partner-ticket-act-request', 'partner-ticket-act']);
  });

  it('over a task lets the reader keep theirs or take what is saved, and a comment is none', async () => {
    other = await connection('sunshine', 'owner');
    const { phases } = await other.send(retrievePlan, {});
    const title = 'E-mail templates and sender domain';
    const { id } = phases.flatMap(({ tasks }) => tasks).find((each) => each.title === title)!;
    const { data: contacts } = await other.send(listContacts, {});
    const [mine, theirs] = contacts.filter(({ side }) => side === 'partner');
    const params = { id };
    const timeline = await mount('partner-onboarding-timeline', 'sunshine');
    const assign = async (from: string, to: string): Promise<void> => {
      button(timeline, title).click();
      await until(() => find(timeline, 'dialog details'));
      find(timeline, 'dialog [aria-haspopup]').click();
      all(timeline, 'dialog .menu-item')
        .find((item) => item.textContent!.trim().startsWith('Assign'))!
        .click();
      await until(() => find(timeline, 'dialog select'));
      const select = find<HTMLSelectElement>(timeline, 'dialog select');
      if (select.value === from) return void (select.value = to);
      // What was done last is on its way to the widget, which waits while a dialog is open.
      button(timeline, 'Cancel').click();
      await over(timeline);
      await aTimeout(200);
      return assign(from, to);
    };
    const assignee = async () => (await other.send(retrieveTask, { params })).assignee?.name ?? null;

    await other.send(assignTask, { params, body: { contactId: null } });
    await assign('', mine!.id);
    await other.send(commentTask, { params, body: { body: 'Mind the SPF record.' } });
    submitForm(timeline);
    await over(timeline);
    await until(async () => (await assignee()) === mine!.name);

    await assign(mine!.id, '');
    await other.send(assignTask, { params, body: { contactId: theirs!.id } });
    submitForm(timeline);
    await until(() => find(timeline, '.conflict[open]'));
    // What is asked about is not on its way, however long they think.
    await aTimeout(1500);
    expect(find(timeline, '.waiting') === null).to.equal(true);
    const [yours, saved] = versions(timeline);
    expect(yours!.join(' ')).to.include('Assigned to none (changed)').and.include('1 change');
    expect(saved!.join(' ')).to.include(`Assigned to ${theirs!.name} (changed)`);
    // Nobody decides for the reader.
    expect([radio(timeline, 'mine').checked, radio(timeline, 'saved').checked]).to.deep.equal([false, false]);
    save(timeline);
    expect(find(timeline, '.conflict').matches('[open]')).to.equal(true);
    radio(timeline, 'saved').click();
    save(timeline);
    await over(timeline);
    expect(await assignee()).to.equal(theirs!.name);
    // What was shown at once is taken back.
    await until(() => textOf(timeline).includes(theirs!.name));

    await assign(theirs!.id, '');
    await other.send(assignTask, { params, body: { contactId: mine!.id } });
    submitForm(timeline);
    await until(() => find(timeline, '.conflict[open]'));
    radio(timeline, 'mine').click();
    save(timeline);
    await over(timeline);
    await until(async () => (await assignee()) === null);

    // Somebody has done what the reader wants: there is nothing to decide.
    await assign('', mine!.id);
    await other.send(assignTask, { params, body: { contactId: mine!.id } });
    const told = heard(timeline, 'partner-task-act', 'partner-error');
    submitForm(timeline);
    await until(() => told.length > 0, 'it is done without a question');
    expect(told).to.deep.equal(['partner-task-act']);
    expect(await assignee()).to.equal(mine!.name);
  });

  it('over a customer keeps what somebody else has changed beside a health by hand', async () => {
    other = await connection('slipway', 'owner');
    const { data } = await other.send(listCustomers, { query: { limit: 1, sort: 'name' } });
    const { id, name } = data[0]!;
    const roster = await mount('partner-customer-roster', 'slipway');
    roster.query = `search=${encodeURIComponent(name)}`;
    await until(() => names(roster)[0] === name);
    rows(roster)[0]!.click();
    await until(() => button(roster, 'Set health by hand'));
    button(roster, 'Set health by hand').click();
    await until(() => find(roster, 'dialog [name=value]'));
    type(roster, 'value', '61');
    type(roster, 'reason', 'A renewal call went well.');
    await other.send(updateCustomer, { params: { id }, body: { owner: 'Somebody New' } });
    submitForm(roster);
    await until(() => find(roster, '.conflict[open]'));
    expect(shown(roster)).to.include('Owner').and.include('Somebody New').and.include('A renewal call went well.');
    expect(radio(roster, 'both').checked).to.equal(true);
    save(roster);
    await over(roster);
    const after = await other.send(retrieveCustomer, { params: { id } });
    expect([after.owner, after.health.override?.value]).to.deep.equal(['Somebody New', 61]);
  });

  it('over a saved view puts both together field by field', async () => {
    other = await connection('slipway', 'owner');
    const body = { name: 'Mine to change', shared: false, query: {}, columns: ['name'] };
    const made = await other.send(createSavedView, { body });
    const roster = await mount('partner-customer-roster', 'slipway');
    find(roster, '[popovertarget=menu-views]').click();
    await until(() => find(roster, '#menu-views:popover-open'));
    all(roster, '#menu-views .menu-item')
      .find((item) => item.textContent!.includes('Mine to change'))!
      .click();
    await roster.updateComplete;
    find(roster, '[popovertarget=menu-views]').click();
    await until(() => button(roster, 'Rename or share'));
    button(roster, 'Rename or share').click();
    await until(() => find(roster, 'dialog [name=name]'));
    find<HTMLInputElement>(roster, 'dialog [name=name]').value = 'Renamed here';
    await other.send(updateSavedView, { params: { id: made.id }, body: { ...body, shared: true } });
    submitForm(roster);
    await until(() => find(roster, '.conflict[open]'));
    expect(shown(roster)).to.include('Visible to').and.include('The team');
    // Its own version alone would undo what the other one did, and can be chosen for that.
    expect(radio(roster, 'mine').checked).to.equal(false);
    expect(radio(roster, 'both').checked).to.equal(true);
    expect(roster.shadowRoot!.activeElement === radio(roster, 'both')).to.equal(true);
    // Each in a line: what a view shows is said in sentences, which no list has room for.
    const both = all(roster, '.both > span').map((line) => line.textContent);
    expect(both).to.deep.equal(['Name: Renamed here', 'Visible to: The team']);
    save(roster);
    await over(roster);
    const { data } = await other.send(listSavedViews, {});
    const view = data.find(({ id }) => id === made.id)!;
    expect([view.name, view.shared]).to.deep.equal(['Renamed here', true]);
    await other.send(deleteSavedView, { params: { id: made.id } });
  });

  it('over what has waited is asked about when the reader sends it again', async () => {
    other = await connection('slipway', 'owner');
    const line = await faulty('slipway');
    const { id, version } = await other.send(createTicket, { body: ticket });
    const provider = await fixture<HTMLElement>(
      html`<partner-provider .client=${line.connection} locale="en-US" time-zone="UTC"></partner-provider>`,
    );
    const widget = document.createElement('partner-escalation-widget');
    const ready = new Promise((resolve) => widget.addEventListener('partner-ready', resolve, { once: true }));
    provider.append(widget);
    await ready;
    await choose(widget, id);
    find(widget, '[aria-label^="Change severity"]').click();
    await until(() => find(widget, 'dialog [value=major]'));
    find<HTMLInputElement>(widget, 'dialog [value=major]').click();
    line.fault = cut;
    submitForm(widget);
    await over(widget);
    const worse = { params: { id, action: 'set-severity' as const }, body: { severity: 'critical' as const } };
    await other.send(actOnTicket, worse, { ifMatch: version });
    line.fault = null;
    await lineOf(line.connection).tryNow();
    await until(() => textOf(widget, '.waits').includes('Send it again to compare both'));
    button(widget, 'Send again').click();
    await until(() => find(widget, '.conflict[open]'));
    expect(versions(widget).map((each) => each.join(' '))[1]).to.include('Severity Critical (changed)');
    radio(widget, 'mine').click();
    save(widget);
    // What is on its way again is no longer listed as waiting.
    await until(() => !find(widget, '.waits'));
    await until(async () => (await other.send(retrieveTicket, { params: { id } })).severity === 'major');
    line.connection.close();
  });
});
