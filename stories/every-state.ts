// Which states the contract knows, by the widget that shows them. `states.mjs` says where.
import type {
  BillingSummary,
  BlockerKind,
  BlockReason,
  BrandDomain,
  DomainFinding,
  Credential,
  Customer,
  CustomerState,
  Dispute,
  EnrolmentState,
  Evidence,
  GateState,
  HealthBand,
  LiveSession,
  Attempt,
  ModuleState,
  PayoutAccount,
  PayoutState,
  PayoutStory,
  RevenueLine,
  SlaClock,
  Statement,
  TaskDetail,
  TaskState,
  TicketState,
  Enrolment,
  Ticket,
} from '@gangway/contract';

/** The end of a story's address, and words by which a reader sees the state in it. Null: it is never on screen, by design. */
type Seen = readonly [story: string, words: string] | null;
type Every<State extends string> = Readonly<Record<State, Seen>>;

/** By title of the stories, as addresses have it. */
export interface EveryState {
  'onboarding-timeline': {
    task: Every<TaskState>;
    gate: Every<GateState>;
    proof: Every<Evidence['state']>;
    kindOfProof: Every<Evidence['kind']>;
    waiver: Every<NonNullable<TaskDetail['waiver']>['state']>;
    point: Every<TaskDetail['points'][number]['state']>;
    blocker: Every<BlockerKind>;
  };
  'certification-tracker': {
    enrolment: Every<EnrolmentState>;
    module: Every<ModuleState>;
    requirement: Every<Enrolment['requirements'][number]['state']>;
    credential: Every<Credential['status']>;
    date: Every<LiveSession['state']>;
    attempt: Every<Attempt['state']>;
  };
  'customer-roster': {
    customer: Every<CustomerState>;
    health: Every<HealthBand | 'none'>;
    measure: Every<Customer['health']['measures'][number]['state']>;
  };
  'payout-card': {
    ledger: Every<BillingSummary['ledger']>;
    account: Every<PayoutAccount['state']>;
    payout: Every<PayoutState>;
    outcome: Every<PayoutStory['outcome']>;
    heldUp: Every<BlockReason>;
    line: Every<RevenueLine['state']>;
    dispute: Every<Dispute['state']>;
    adjustment: Every<Statement['adjustments'][number]['kind']>;
  };
  'escalation-widget': {
    ticket: Every<TicketState>;
    clock: Every<SlaClock['state']>;
    severity: Every<Ticket['severity']>;
  };
  'brand-studio': {
    domain: Every<BrandDomain['state']>;
    finding: Every<DomainFinding>;
  };
}
