// Every change of every widget: what the page hears of it, and what becomes of what was typed.
import {
  createTicket,
  listCustomers,
  listRevenueLines,
  retrieveBilling,
  retrieveCustomer,
  retrievePlan,
  retrieveTraining,
  type Dispute,
  type ImportForm,
  type SavedView,
  type Ticket,
} from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import * as learn from '../certification-tracker/learning/learn.js';
import * as bulk from '../customer-roster/acts/send-bulk.js';
import * as customers from '../customer-roster/acts/send-customers.js';
import * as health from '../customer-roster/customer-acts/health.js';
import * as ofCustomer from '../customer-roster/customer-acts/ticket-dialog.view.js';
import { putView } from '../customer-roster/views/views.js';
import * as tickets from '../escalation-widget/desk/send-ticket.js';
import { Uploads } from '../escalation-widget/desk/uploads.js';
import { MutationController } from '../foundation/mutation.controller.js';
import { PortalController } from '../foundation/portal.controller.js';
import * as elements from '../index.js';
import { PlanningController } from '../onboarding-timeline/planning/planning.controller.js';
import { propose } from '../onboarding-timeline/planning/propose.js';
import { comment } from '../onboarding-timeline/acts/send-task.js';
import * as money from '../payout-card/acts/send-changes.js';
import '../provider/provider.define.js';
import { faulty, problem, type Faulty } from './line.fixtures.js';
import { until } from './mount.fixtures.js';

/** A form of a widget, with something typed. */
class ActingForm extends LitElement {
  readonly portal = new PortalController(this, 'payoutCard');
  readonly mutation = new MutationController(this, this.portal);
  closed = 0;
  override render() {
    return html`<dialog open @cancel=${() => (this.closed += 1)}><textarea name="body"></textarea></dialog>`;
  }
}
customElements.define('acting-form', ActingForm);

interface Row {
  readonly request: { readonly type: string };
  readonly after: { readonly type: string };
  readonly run: (form: ActingForm, line: Faulty) => Promise<unknown>;
}

const csv = 'Company name,MRR\nQuiet Harbour,960\n';
const shared = { name: 'By the table', shared: false, query: {}, columns: ['name'] };
const minor = { subject: 'Labels print twice', body: 'Since noon.', kind: 'platform', severity: 'minor' } as const;
const none = () => null;
const first = async ({ connection }: Faulty) => {
  const { data } = await connection.send(listCustomers, { query: { limit: 1, sort: '-name' } });
  return connection.send(retrieveCustomer, { params: { id: data[0]!.id } });
};
// What one row has made, a later one acts on.
let ticket: Ticket;
let view: SavedView | null = null;
let dispute: Dispute;
let undos: readonly string[] = [];
let form: ImportForm;

const rows: readonly Row[] = [
  {
    request: elements.PartnerTicketCreateRequestEvent,
    after: elements.PartnerTicketCreateEvent,
    run: async ({ mutation }) => {
      const made = await tickets.create(mutation, minor, {});
      if (made) ticket = made;
      return made;
    },
  },
  ...(['reply', 'escalate', 'set-severity', 'resolve'] as const).map((action) => ({
    request: elements.PartnerTicketActRequestEvent,
    after: elements.PartnerTicketActEvent,
    run: async ({ mutation }: ActingForm) => {
      const body = action === 'set-severity' ? { severity: 'major' as const } : { body: 'In words.' };
      const moved = await tickets.act(mutation, ticket, action, body, {});
      if (moved) ticket = moved;
      return moved;
    },
  })),
  {
    request: elements.PartnerTicketRateRequestEvent,
    after: elements.PartnerTicketRateEvent,
    run: ({ mutation }) => tickets.rate(mutation, ticket, { score: 4 }, {}),
  },
  {
    request: elements.PartnerTicketAttachRequestEvent,
    after: elements.PartnerTicketAttachEvent,
    run: async (form) => {
      const uploads = new Uploads(form, form.portal, '', () => {});
      uploads.add([new File(['what it says'], 'log.txt', { type: 'text/plain' })]);
      await until(() => !uploads.busy);
      return uploads.ids[0] ?? null;
    },
  },
  {
    request: elements.PartnerCustomerAddRequestEvent,
    after: elements.PartnerCustomerAddEvent,
    run: ({ mutation }) => customers.add(mutation, { name: 'Acts By Table', mrr: { amount: 96_000, currency: 'USD' } }),
  },
  ...([false, true] as const).map((dryRun) => ({
    request: elements.PartnerCustomersImportRequestEvent,
    after: elements.PartnerCustomersImportEvent,
    run: ({ mutation }: ActingForm) =>
      customers.importFile(
        mutation,
        { name: 'list.csv', text: csv, delimiter: 'comma', targets: ['name', 'mrr'], remember: !dryRun },
        dryRun,
      ),
  })),
  {
    request: elements.PartnerCustomersImportRequestEvent,
    after: elements.PartnerCustomersInspectEvent,
    run: async ({ mutation }) => {
      const columns = await customers.inspect(mutation, 'list.csv', csv);
      if (columns?.remembered) form = columns.remembered;
      return columns;
    },
  },
  {
    request: elements.PartnerImportFormForgetRequestEvent,
    after: elements.PartnerImportFormForgetEvent,
    run: ({ mutation }) => customers.forget(mutation, form),
  },
  {
    request: elements.PartnerCustomersChangeRequestEvent,
    after: elements.PartnerCustomersChangeEvent,
    run: async ({ mutation }, line) => {
      const changed = await bulk.changeMany(mutation, [(await first(line)).id], { action: 'tag', tag: 'by-table' });
      if (changed) ({ undos } = changed);
      return changed;
    },
  },
  {
    request: elements.PartnerCustomersUndoRequestEvent,
    after: elements.PartnerCustomersUndoEvent,
    run: ({ mutation }) => customers.undo(mutation, undos),
  },
  ...([true, false] as const).map((byHand) => ({
    request: elements.PartnerCustomerHealthRequestEvent,
    after: elements.PartnerCustomerHealthEvent,
    run: async ({ mutation }: ActingForm, line: Faulty) => {
      const customer = await first(line);
      const until = new Date(line.connection.serverNow() + 864e5).toISOString();
      return byHand
        ? health.override(mutation, customer, { value: 60, reason: 'A call.', until }, none)
        : health.endOverride(mutation, customer, none);
    },
  })),
  {
    request: elements.PartnerCustomerTicketCreateRequestEvent,
    after: elements.PartnerCustomerTicketCreateEvent,
    run: async ({ mutation }, line) => ofCustomer.create(mutation, { ...minor, customerId: (await first(line)).id }),
  },
  ...([1, 2] as const).map(() => ({
    request: elements.PartnerRosterViewRequestEvent,
    after: elements.PartnerRosterViewEvent,
    run: async ({ mutation }: ActingForm) => {
      const saved = await putView(mutation, view, () => shared, none);
      if (saved) view = saved;
      return saved;
    },
  })),
  {
    request: elements.PartnerDisputeRequestEvent,
    after: elements.PartnerDisputeEvent,
    run: async ({ mutation }, { connection }) => {
      const { balances } = await connection.send(retrieveBilling, {});
      const { data } = await connection.send(listRevenueLines, {
        query: { statement: balances[0]!.next!.statementId!, stream: 'software' },
      });
      const made = await money.dispute(mutation, data.at(-1)!, { reason: 'not_ours', body: 'Not ours.' });
      if (made) dispute = made;
      return made;
    },
  },
  {
    request: elements.PartnerDisputeWithdrawRequestEvent,
    after: elements.PartnerDisputeWithdrawEvent,
    run: ({ mutation }) => money.withdraw(mutation, dispute),
  },
  {
    request: elements.PartnerAccountLinkRequestEvent,
    after: elements.PartnerAccountLinkEvent,
    run: ({ mutation }) => money.link(mutation),
  },
  {
    request: elements.PartnerTaskActRequestEvent,
    after: elements.PartnerTaskActEvent,
    run: async ({ mutation }, { connection }) => {
      const plan = await connection.send(retrievePlan, {});
      return comment({ mutation, plan, task: plan.phases[0]!.tasks[0]! }, 'Said by the table.');
    },
  },
  ...(['rotate', 'revoke'] as const).map((act) => ({
    request: elements.PartnerCalendarRequestEvent,
    after: elements.PartnerCalendarEvent,
    run: async (form: ActingForm) => {
      const planning = new PlanningController(form);
      return (await planning[act](form)) || null;
    },
  })),
  {
    request: elements.PartnerPlanProposeRequestEvent,
    after: elements.PartnerPlanProposeEvent,
    run: ({ mutation }) => propose(mutation, '2026-05-04', ''),
  },
  {
    request: elements.PartnerTrainingRequestEvent,
    after: elements.PartnerTrainingEvent,
    run: async ({ mutation }, { connection }) => {
      const { enrolment } = await connection.send(retrieveTraining, { query: {} });
      return learn.open(mutation, enrolment!.id!, enrolment!.modules[0]!.key);
    },
  },
];

const json = (body: string) => new Response(body, { headers: { 'content-type': 'application/json' } });
/** What may stand in the place of an answer, after which nobody knows whether the change was made. */
const answersLost: readonly (() => Response)[] = [
  () => problem(500, 'internal'),
  () => json('{"id":7}'),
  () => json(''),
  () => new Response('<!doctype html><p>Bad gateway', { headers: { 'content-type': 'text/html' } }),
];

/** Asks for a form, and changes nothing. */
const noChange = [elements.PartnerCustomerTicketRequestEvent.name];
/** The studio's parts act only together: its own tests try its changes. */
const ofStudio = /^PartnerBrand/;

describe('every change of every widget', () => {
  let line: Faulty;
  let form: ActingForm;
  const heard: string[] = [];
  const types = new Map(
    Object.entries(elements).flatMap(([name, each]) =>
      typeof each === 'function' && 'type' in each ? [[name, String(each.type)] as const] : [],
    ),
  );
  const changes = () => line.requests.filter((request) => !request.startsWith('GET'));

  before(async function () {
    // The first request starts the API.
    this.timeout(120_000);
    line = await faulty('slipway');
    await line.connection.send(createTicket, { body: minor });
    // One for all rows: a fixture leaves with its test.
    const provider = document.createElement('partner-provider');
    Object.assign(provider, { client: line.connection, locale: 'en-US' });
    form = new ActingForm();
    provider.append(form);
    document.body.append(provider);
    await form.updateComplete;
    for (const type of types.values()) form.addEventListener(type, () => heard.push(type));
    form.renderRoot.querySelector('textarea')!.value = 'Typed';
  });
  after(() => {
    form.parentElement?.remove();
    line.connection.close();
  });
  beforeEach(() => {
    heard.length = line.requests.length = line.tries.length = 0;
  });
  const kept = () => {
    expect(form.renderRoot.querySelector('textarea')!.value).to.equal('Typed');
    expect(form.closed).to.equal(0);
    expect(form.mutation.pending).to.equal(null);
  };

  it('is in the table', () => {
    const tried = new Set(rows.map(({ request }) => request.type));
    const missing = [...types].filter(
      ([name, type]) => name.endsWith('RequestEvent') && !ofStudio.test(name) && !tried.has(type),
    );
    expect(missing.map(([name]) => name)).to.deep.equal(noChange);
    expect(tried.size).to.be.greaterThan(10);
  });

  for (const [at, { request, after, run }] of rows.entries()) {
    it(`${at}: ${request.type} can be cancelled, and ${after.type} is told once it is done`, async () => {
      const cancel = (event: Event) => event.preventDefault();
      form.addEventListener(request.type, cancel);
      expect(await run(form, line)).to.equal(null);
      form.removeEventListener(request.type, cancel);
      expect(heard).to.deep.equal([request.type]);
      expect(changes()).to.deep.equal([]);
      kept();

      heard.length = 0;
      line.fault = (_, method) => (method === 'GET' ? null : problem(422, 'validation_failed'));
      expect(await run(form, line)).to.equal(null);
      line.fault = null;
      expect(heard).to.deep.equal([request.type, elements.PartnerErrorEvent.type]);
      expect(changes()).to.have.length(1);
      kept();

      // Done, but what comes back says nothing of it: the same again is not another one. PUT and PATCH are so by themselves, the
      // address of a calendar takes the place of the one before, and a file that is added again is another file.
      const keyed = line.tries.length > 0 && request !== elements.PartnerTicketAttachRequestEvent;
      heard.length = line.tries.length = 0;
      line.after = true;
      for (const lost of keyed ? answersLost : []) {
        line.fault = (_, method) => (method === 'GET' ? null : lost());
        expect(await run(form, line)).to.equal(null);
        kept();
      }
      line.after = false;
      line.fault = null;

      heard.length = 0;
      expect((await run(form, line)) !== null).to.equal(true);
      expect(heard).to.deep.equal([request.type, after.type]);
      kept();
      const keys = new Set(line.tries);
      const paths = new Set(line.tries.map((each) => each.slice(0, each.lastIndexOf(' '))));
      if (keyed) expect([...keys]).to.have.length(paths.size).and.not.to.be.empty;
    });
  }
});
