import { brandDraftSchema, importColumnsSchema } from '@gangway/contract';
import { woff2Of } from '../fonts/fonts.fixtures.js';
import { pngOf } from '../images/pictures.fixtures.js';
import { dispute, idOf, badgeOf, ofOperator, type Step } from './changes.fixtures.js';
import { ticket } from './live-server.fixtures.js';

const rememberedIn = (answer: unknown): string => importColumnsSchema.parse(answer).remembered?.id ?? '';
const picture = pngOf(64, 32);
const fontOf = (draft: unknown): string => brandDraftSchema.parse(draft).fonts[0]?.id ?? '';

/** Changes of customers, money, support and access, and what ends a badge. */
export const changesOfBusiness: readonly Step[] = [
  {
    operation: 'customers.create',
    line: () => 'POST /customers',
    body: () => ({ name: 'Example', state: 'live', mrr: { amount: 1, currency: 'EUR' } }),
    announces: ['customer.created'],
  },
  {
    operation: 'customers.import',
    line: () => 'POST /customers/import',
    body: () => 'Record ID,Company name,Annual Revenue\n1001,Example GmbH,15000\n1002,Another GmbH,15000\n',
    announces: ['customer.imported'],
  },
  {
    operation: 'customers.import',
    line: () => 'POST /customers/import?dryRun=true',
    body: () => 'Record ID,Company name,Annual Revenue\n1003,Third GmbH,15000\n',
    announces: [],
  },
  {
    operation: 'customers.import',
    line: () => 'POST /customers/import?delimiter=semicolon&columns=name,mrr-comma&remember=true',
    body: () => 'Firma;MRR\nThird GmbH;1.250,00\n',
    announces: ['customer.imported'],
  },
  {
    operation: 'customers.inspectImport',
    line: () => 'POST /customers/import/columns',
    body: () => 'Firma;MRR\nThird GmbH;1.250,00\n',
    announces: [],
  },
  {
    operation: 'customers.forgetImportForm',
    line: (answers) => `DELETE /customers/import/forms/${rememberedIn(answers['customers.inspectImport'])}`,
    announces: [],
  },
  {
    operation: 'customers.update',
    line: () => 'PATCH /customers/cus_alpha0',
    body: () => ({ owner: 'Demo Owner' }),
    announces: ['customer.updated'],
  },
  {
    operation: 'customers.bulk',
    line: () => 'POST /customers/bulk',
    body: () => ({ ids: ['cus_alpha0'], action: 'tag', tag: 'pilot' }),
    announces: ['customer.bulk_changed'],
  },
  {
    operation: 'customers.undo',
    line: (answers) => `POST /customers/undo/${String(answers['customers.bulk']?.['undo']?.['id'])}`,
    announces: ['customer.bulk_changed'],
  },
  {
    operation: 'customers.overrideHealth',
    line: () => 'PUT /customers/cus_alpha0/health-override',
    body: () => ({ value: 40, reason: 'Pilot ends.', until: '2026-05-01T00:00:00Z' }),
    announces: ['customer.updated'],
  },
  {
    operation: 'customers.endHealthOverride',
    line: () => 'DELETE /customers/cus_alpha0/health-override',
    announces: ['customer.updated'],
  },
  {
    operation: 'views.create',
    line: () => 'POST /customers/views',
    body: () => ({ name: 'Mine', shared: true, query: {}, columns: ['name'] }),
    announces: ['view.created'],
  },
  {
    operation: 'views.update',
    line: (answers) => `PUT /customers/views/${idOf(answers, 'views.create')}`,
    body: () => ({ name: 'Ours', shared: true, query: {}, columns: ['name'] }),
    announces: ['view.updated'],
  },
  {
    operation: 'views.delete',
    line: (answers) => `DELETE /customers/views/${idOf(answers, 'views.create')}`,
    announces: ['view.deleted'],
  },
  {
    operation: 'disputes.create',
    line: () => 'POST /revenue-lines/rev_first/disputes',
    body: dispute,
    announces: ['dispute.opened'],
  },
  {
    operation: 'disputes.withdraw',
    line: (answers) => `POST /disputes/${idOf(answers, 'disputes.create')}/withdraw`,
    announces: ['dispute.withdrawn'],
  },
  {
    operation: 'disputes.create',
    line: () => 'POST /revenue-lines/rev_first/disputes',
    body: dispute,
    announces: ['dispute.opened'],
  },
  {
    operation: 'disputes.resolve',
    line: (answers) => `POST /disputes/${idOf(answers, 'disputes.create')}/resolve`,
    body: () => ({ outcome: 'rejected' }),
    announces: ['dispute.rejected'],
  },
  {
    operation: 'billing.updateAccount',
    line: () => 'PUT /billing/account',
    body: () => ({
      provider: 'stripe',
      connected: false,
      payoutsEnabled: false,
      currentlyDue: [],
      eventuallyDue: [],
      pastDue: [],
      pendingVerification: [],
      deadline: null,
      disabledReason: null,
      disabledSince: null,
      errors: [],
      onboardingUrl: 'https://connect.example.com/start',
      last4: null,
    }),
    announces: ['account.updated'],
  },
  { operation: 'billing.link', line: () => 'POST /billing/account/link', announces: [] },
  {
    operation: 'attachments.create',
    line: () => 'POST /attachments?name=note.txt',
    body: () => 'What the log says.',
    announces: [],
  },
  {
    operation: 'attachments.delete',
    line: (answers) => `DELETE /attachments/${idOf(answers, 'attachments.create')}`,
    announces: [],
  },
  { operation: 'tickets.create', line: () => 'POST /tickets', body: () => ticket(), announces: ['ticket.created'] },
  {
    operation: 'tickets.act',
    line: (answers) => `POST /tickets/${String(answers['tickets.create']?.['id'])}/reply`,
    body: () => ({ body: 'More.' }),
    announces: ['ticket.replied'],
  },
  {
    operation: 'tickets.act',
    line: (answers) => `POST /tickets/${idOf(answers, 'tickets.create')}/resolve`,
    announces: ['ticket.resolved'],
  },
  {
    operation: 'tickets.rate',
    line: (answers) => `PUT /tickets/${idOf(answers, 'tickets.create')}/rating`,
    body: () => ({ score: 5 }),
    announces: ['ticket.rated'],
  },
  {
    operation: 'keys.create',
    line: () => 'POST /keys',
    body: () => ({ kind: 'restricted', name: 'K', scopes: [] }),
    announces: ['key.created'],
  },
  {
    operation: 'keys.rotate',
    line: (answers) => `POST /keys/${String(answers['keys.create']?.['id'])}/rotate`,
    body: () => ({}),
    announces: ['key.rotated'],
  },
  {
    operation: 'keys.revoke',
    line: (answers) => `POST /keys/${String(answers['keys.create']?.['id'])}/revoke`,
    announces: ['key.revoked'],
  },
  {
    operation: 'brandDraft.update',
    line: () => 'PATCH /branding/draft',
    body: () => ({ brand: { radius: 2 } }),
    announces: ['branding.draft_changed'],
  },
  {
    operation: 'brandDraft.uploadLogo',
    line: () => 'PUT /branding/draft/logo/light',
    body: () => picture,
    announces: ['branding.draft_changed'],
  },
  {
    operation: 'brandDraft.removeLogo',
    line: () => 'DELETE /branding/draft/logo/light',
    announces: ['branding.draft_changed'],
  },
  {
    operation: 'brandDraft.uploadFont',
    line: () => 'POST /branding/draft/fonts',
    body: () => woff2Of(),
    announces: ['branding.draft_changed'],
  },
  {
    operation: 'brandDraft.removeFont',
    line: (answers) => `DELETE /branding/draft/fonts/${fontOf(answers['brandDraft.uploadFont'])}`,
    announces: ['branding.draft_changed'],
  },
  {
    operation: 'brandDraft.publish',
    line: () => 'POST /branding/draft/publish',
    announces: ['branding.updated'],
  },
  {
    operation: 'brandVersions.restore',
    line: () => 'POST /branding/versions/1/restore',
    announces: ['branding.updated'],
  },
  {
    operation: 'brandDomain.set',
    line: () => 'PUT /branding/domain',
    body: () => ({ host: 'portal.example.com' }),
    announces: ['branding.domain_changed'],
  },
  {
    operation: 'brandDomain.check',
    line: () => 'POST /branding/domain/check',
    announces: ['branding.domain_changed'],
  },
  {
    operation: 'brandDomain.remove',
    line: () => 'DELETE /branding/domain',
    announces: ['branding.domain_changed'],
  },
  {
    operation: 'brandDraft.discard',
    line: () => 'DELETE /branding/draft',
    announces: ['branding.draft_changed'],
  },
  {
    operation: 'enrolments.renew',
    at: '2027-03-20T10:00:00Z',
    line: () => `POST ${ofOperator('/renew')}`,
    announces: ['enrolment.renewal_started'],
  },
  {
    operation: 'credentials.revoke',
    line: (answers) => `POST /credentials/${badgeOf(answers)}/revoke`,
    body: () => ({ reason: 'It was not their own work.' }),
    announces: ['certification.revoked'],
  },
];
