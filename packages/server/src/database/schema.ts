import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { PartnerHistory } from '@gangway/contract/history';

/** What every row of a tenant has. Unique and foreign keys carry the partner and the mode. */
interface Row {
  partner_id: string;
  livemode: boolean;
  id: string;
  version: Generated<number>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
}
type Instant = ColumnType<Date, Date | string, Date | string>;
type MaybeInstant = ColumnType<Date | null, Date | string | null, Date | string | null>;

/** A row whose shape is the contract's and that nothing queries inside. Parsed by the contract when read. */
interface Document extends Row {
  position: number;
  data: JSONColumnType<object>;
}

interface Event {
  partner_id: string;
  livemode: boolean;
  id: string;
  position: Generated<number>;
  at: Instant;
}

export interface Tables {
  partners: Row & { program: string; handle: string; data: JSONColumnType<object> };
  contacts: Document;
  personas: Document;
  gate_events: Document;
  meetings: Document;
  outcomes: Document;
  deals: Document;
  quarterly_mrr: Document;
  revenue_lines: Document;
  statements: Document;
  payout_accounts: Document;
  /** What was published. The latest is what pages show. */
  brand_versions: Row & {
    number: number;
    content: JSONColumnType<object>;
    note: string | null;
    by_name: string;
    restored_from: number | null;
    acknowledged: ColumnType<number, number | undefined, never>;
  };
  /** One row a partner, once somebody worked on it; no content: as what is published. */
  brand_drafts: Row & { content: JSONColumnType<object> | null; by_name: string };
  logos: Row & { public_id: string; width: number; height: number; by_name: string };
  logo_pictures: {
    partner_id: string;
    livemode: boolean;
    id: string;
    logo_id: string;
    scale: number;
    bytes: Uint8Array;
  };
  fonts: Row & {
    public_id: string;
    facts: JSONColumnType<object>;
    size: number;
    bytes: Uint8Array;
    by_name: string;
  };
  brand_domains: Row & {
    host: string;
    token: string;
    state: string;
    found: string | null;
    set_at: Instant;
    checked_at: MaybeInstant;
    asked_at: MaybeInstant;
    missed_at: MaybeInstant;
    verified_at: MaybeInstant;
    by_name: string;
  };
  /** Of all partners: whose name is to be looked at, and when. */
  domain_checks: { partner_id: string; livemode: boolean; due_at: Instant };
  /** Of all partners: whose a verified name is, by a digest of it. */
  domain_owners: { host_hash: string; partner_id: string; livemode: boolean };
  tasks: Row & { key: string; assignee: string | null };
  task_events: Event & {
    task_id: string;
    kind: string;
    by_name: string;
    by_side: string;
    reason: string | null;
    detail: JSONColumnType<object> | null;
  };
  evidence: Event & {
    task_id: string;
    key: string;
    kind: string;
    value: string | null;
    state: string;
    by_name: string;
    by_side: string;
    file_id: string | null;
    reason: string | null;
  };
  task_comments: Event & { task_id: string; body: string; by_name: string; by_side: string };
  files: Row & {
    purpose: string;
    subject_id: string;
    name: string;
    type: string;
    size: number;
    state: string;
    refused_because: string | null;
    sha256: string | null;
    scan: string | null;
    by_name: string;
  };
  file_parts: { partner_id: string; livemode: boolean; id: string; file_id: string; part: number; bytes: Uint8Array };
  learners: Row & { name: string; role: string | null; designated: boolean };
  enrolments: Row & {
    learner_id: string;
    curriculum: string;
    enrolled_at: Instant;
    certified_at: MaybeInstant;
    credential_id: string | null;
    renewal_started_at: MaybeInstant;
  };
  /** Every badge that was given, renewed ones included. */
  credentials: Row & {
    enrolment_id: string;
    public_id: string;
    status_index: number;
    issued_at: Instant;
    shared: ColumnType<boolean, boolean | undefined, boolean>;
    revoked_at: MaybeInstant;
    revoked_because: string | null;
  };
  status_lists: Row & { public_id: string };
  calendar_feeds: Row & {
    digest: string;
    external_user: string;
    name: string;
    role: string;
    contact_id: string | null;
    learner_id: string | null;
    last_read_at: MaybeInstant;
  };
  /** What a calendar has told of an entry, so that its SEQUENCE goes up when it changes. */
  calendar_entries: Row & { feed_id: string; uid: string; sequence: number; hash: string };
  module_events: Event & {
    enrolment_id: string;
    module: string;
    kind: string;
    booked_for: MaybeInstant;
    detail: JSONColumnType<object> | null;
  };
  scores: Event & { enrolment_id: string; module: string; score_bps: number };
  requirements: Event & { enrolment_id: string; requirement: string; state: string; statement: string };
  attempts: Row & {
    enrolment_id: string;
    module: string;
    started_at: Instant;
    closed_at: MaybeInstant;
    answers: JSONColumnType<Record<string, string>>;
    flagged: JSONColumnType<string[], string | undefined, string>;
    paused_at: MaybeInstant;
    paused_ms: ColumnType<string, number | undefined, number>;
  };
  start_proposals: Row & {
    start_on: string;
    by_name: string;
    by_side: string;
    at: Instant;
    withdrawn_at: MaybeInstant;
  };
  reminders: Row & { learner_id: string; curriculum: string; module: string; by_name: string; at: Instant };
  customers: Row & {
    name: string;
    segment: string | null;
    vertical: string | null;
    state: PartnerHistory['customers'][number]['state'];
    mrr: ColumnType<string, number, number>;
    contract_at: MaybeInstant;
    go_live_at: MaybeInstant;
    churned_at: MaybeInstant;
    renewal_on: string | null;
    owner: string | null;
    email: string | null;
    external_id: string | null;
    csat: number | null;
    nps: JSONColumnType<object> | null;
    override: JSONColumnType<object> | null;
    tags: Generated<string[]>;
    updated_by: string | null;
  };
  measures: Event & { customer_id: string; key: string; value: number; note: string | null };
  tickets: Row & {
    number: string;
    subject: string;
    body: string;
    kind: string;
    severity: string;
    blocking: boolean;
    opened_at: Instant;
    customer_id: string | null;
    rating: JSONColumnType<object> | null;
  };
  ticket_events: Event & {
    ticket_id: string;
    kind: string;
    by_name: string;
    by_side: string;
    body: string | null;
    to_value: string | null;
  };
  disputes: Row & {
    line_id: string;
    side: string;
    reason: string;
    claimed_gross: ColumnType<string, number, number>;
    claimed_rate_bps: number | null;
    body: string;
    by_name: string;
    opened_at: Instant;
    answer_by: string | null;
    resolved_at: MaybeInstant;
    outcome: string | null;
    note: string | null;
  };
  saved_views: Row & {
    name: string;
    shared: boolean;
    owner_id: string | null;
    owner_name: string;
    data: JSONColumnType<object>;
  };
  /** What the columns of files with one header are; the id is made from that. */
  import_forms: Row & { targets: JSONColumnType<object>; by_name: string };
  /** What a change to many customers can be taken back with. */
  undos: Row & { action: string; expires_at: Instant; used_at: MaybeInstant; entries: JSONColumnType<object> };
  attachments: Row & {
    ticket_id: string | null;
    event_id: string | null;
    name: string;
    type: string;
    size: number;
    sha256: string;
    bytes: Uint8Array;
    scan: string;
    by_name: string;
  };
  api_keys: Row & {
    kind: 'publishable' | 'secret' | 'restricted';
    name: string;
    digest: string;
    previous_digest: string | null;
    previous_until: MaybeInstant;
    hint: string;
    scopes: string[];
    origins: string[];
    expires_at: MaybeInstant;
    revoked_at: MaybeInstant;
    last_used_at: MaybeInstant;
  };
  sessions: Row & {
    digest: string;
    key_id: string;
    external_user: string;
    name: string;
    role: string;
    contact_id: string | null;
    learner_id: string | null;
    scopes: string[];
    origin: string | null;
    expires_at: Instant;
    revoked_at: MaybeInstant;
    /** Place in the partner's events when the session began. */
    events_after: ColumnType<string | number, number | undefined, never>;
  };
  /** What has changed, in the order in which it was committed: positions of a partner and mode count up by one. */
  events: {
    partner_id: string;
    livemode: boolean;
    position: ColumnType<string | number, number, never>;
    at: Instant;
    type: string;
    subject: string;
    version: number | null;
    connection: string | null;
  };
  audit: Event & { actor: string; action: string; subject: string; previous_hash: string; hash: string };
  idempotency: {
    partner_id: string;
    livemode: boolean;
    operation: string;
    key: string;
    body_hash: string;
    status: number;
    response: string;
    created_at: Instant;
  };
  /** Seats of live sessions that are taken, by all partners: a count and nothing else. */
  live_seats: { program: string; livemode: boolean; module: string; starts_at: Instant; taken: number };
  /** Places of those who wait for such a seat, of all partners in one order; `given_at`: one was given back, and is theirs. */
  live_waits: {
    place: string;
    program: string;
    livemode: boolean;
    module: string;
    starts_at: Instant;
    position: Generated<string>;
    given_at: MaybeInstant;
  };
  /** When reminders come that learners asked for, of all partners. */
  due_reminders: { place: string; due_at: Instant };
  /** Whose such a reminder is; `id` is the place. */
  own_reminders: Row & { enrolment_id: string; module: string; at: Instant };
  /** Of all partners: whose credentials are to be looked at, and when. */
  expiry_checks: { partner_id: string; livemode: boolean; due_at: Instant };
  /** Of which day a holder was reminded that their credential runs out. */
  expiry_reminders: Row & { credential_id: string; day: string; at: Instant };
  /** Whose such a place is; `id` is the place. */
  waits: Row & { enrolment_id: string; captions: boolean };
  /** One row: the latest instant that was written, so that the demo clock never runs backwards. */
  clock: { id: number; latest: Instant };
}

/** Tables whose rows belong to a partner, i.e. all but the clock. */
export const documentTables = [
  'contacts',
  'personas',
  'gate_events',
  'meetings',
  'outcomes',
  'deals',
  'quarterly_mrr',
  'revenue_lines',
  'statements',
  'payout_accounts',
] as const;
export type DocumentTable = (typeof documentTables)[number];
