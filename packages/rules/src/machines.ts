import type { EnrolmentState, PayoutState, TaskAction, TaskState, TicketAction, TicketState } from '@gangway/contract';
import { transition, type Machine, type Transition } from './machine.js';

/**
 * A task that asks for proof or a signature. Handing it in opens the review at once. `unblock` stands for the way back to where the
 * block found the task: {@link taskStep} goes it.
 */
export const reviewedTask: Machine<TaskState, TaskAction> = {
  locked: { block: 'blocked', skip: 'skipped' },
  available: { start: 'in_progress', block: 'blocked', skip: 'skipped' },
  in_progress: { submit: 'in_review', block: 'blocked', skip: 'skipped' },
  submitted: { block: 'blocked', skip: 'skipped', 'sign-off': 'done', 'request-changes': 'changes_requested' },
  in_review: { 'sign-off': 'done', 'request-changes': 'changes_requested', block: 'blocked', skip: 'skipped' },
  changes_requested: { start: 'in_progress', block: 'blocked', skip: 'skipped' },
  done: { reopen: 'in_progress' },
  blocked: { unblock: 'in_progress', skip: 'skipped' },
  skipped: { reopen: 'available' },
  not_applicable: {},
};

/** A task without proof or signature: done when its owner says so. */
export const plainTask: Machine<TaskState, TaskAction> = {
  ...reviewedTask,
  in_progress: { complete: 'done', block: 'blocked', skip: 'skipped' },
  submitted: {},
  in_review: {},
  changes_requested: {},
};

/** One step of a task. A block keeps the state that it found, so that `unblock` opens no lock. */
export function taskStep(
  machine: Machine<TaskState, TaskAction>,
  at: { readonly state: TaskState; readonly before: TaskState | null },
  action: TaskAction,
): Transition<TaskState> & { readonly before: TaskState | null } {
  const step = transition(machine, at.state, action);
  if (!step.ok) return { ...step, before: at.before };
  if (action === 'unblock' && at.before !== null) return { ok: true, state: at.before, before: null };
  return { ...step, before: action === 'block' ? at.state : null };
}

/** What a partner does to its ticket; the vendor's side waits, resumes and closes. */
export const ticketMachine: Machine<TicketState, TicketAction> = {
  new: { reply: 'open', escalate: 'open', 'set-severity': 'new', resolve: 'resolved' },
  open: { reply: 'open', escalate: 'open', 'set-severity': 'open', resolve: 'resolved' },
  waiting_partner: {
    reply: 'open',
    escalate: 'waiting_partner',
    'set-severity': 'waiting_partner',
    resolve: 'resolved',
  },
  waiting_third_party: {
    reply: 'waiting_third_party',
    escalate: 'waiting_third_party',
    'set-severity': 'waiting_third_party',
    resolve: 'resolved',
  },
  resolved: { reopen: 'reopened' },
  reopened: { reply: 'open', escalate: 'open', 'set-severity': 'reopened', resolve: 'resolved' },
  closed: {},
};

export type EnrolmentEvent =
  | 'begin'
  | 'fail'
  | 'lock_out'
  | 'pass'
  | 'certify'
  | 'near_expiry'
  | 'expire'
  | 'recertify'
  | 'revoke'
  | 'suspend'
  | 'resume';
export const enrolmentMachine: Machine<EnrolmentState, EnrolmentEvent> = {
  not_enrolled: { begin: 'enrolled' },
  enrolled: { begin: 'in_progress' },
  in_progress: { pass: 'passed', fail: 'in_progress', lock_out: 'locked_out' },
  passed: { certify: 'certified' },
  certified: { near_expiry: 'expiring', suspend: 'suspended', revoke: 'revoked' },
  expiring: { expire: 'expired', recertify: 'recertifying' },
  expired: { recertify: 'recertifying' },
  recertifying: { certify: 'certified' },
  locked_out: {},
  suspended: { resume: 'certified' },
  revoked: {},
};

export type PayoutEvent = 'block' | 'ready' | 'approve' | 'process' | 'send' | 'pay' | 'fail' | 'cancel' | 'reverse';
export const payoutMachine: Machine<PayoutState, PayoutEvent> = {
  draft: { block: 'blocked', ready: 'ready' },
  blocked: { ready: 'ready' },
  ready: { block: 'blocked', approve: 'approved', cancel: 'canceled' },
  approved: { process: 'processing' },
  processing: { send: 'in_transit' },
  in_transit: { pay: 'paid', fail: 'failed' },
  paid: { fail: 'failed', reverse: 'reversed' },
  failed: { ready: 'ready' },
  canceled: {},
  reversed: {},
};

export type LineState = 'accrued' | 'held' | 'disputed' | 'approved' | 'voided' | 'in_statement' | 'paid';
export type LineEvent = 'hold' | 'dispute' | 'approve' | 'void' | 'state' | 'pay';
export const revenueLineMachine: Machine<LineState, LineEvent> = {
  accrued: { hold: 'held' },
  held: { approve: 'approved', dispute: 'disputed' },
  disputed: { approve: 'approved', void: 'voided' },
  approved: { state: 'in_statement' },
  in_statement: { pay: 'paid' },
  voided: {},
  paid: {},
};

export type EvidenceLife =
  | 'draft'
  | 'uploading'
  | 'scanning'
  | 'submitted'
  | 'accepted'
  | 'rejected'
  | 'superseded'
  | 'expired';
export type EvidenceEvent = 'upload' | 'scan' | 'submit' | 'accept' | 'reject' | 'supersede' | 'expire';
export const evidenceMachine: Machine<EvidenceLife, EvidenceEvent> = {
  draft: { upload: 'uploading' },
  uploading: { scan: 'scanning' },
  scanning: { submit: 'submitted' },
  submitted: { accept: 'accepted', reject: 'rejected' },
  accepted: { expire: 'expired' },
  rejected: { supersede: 'superseded' },
  superseded: {},
  expired: {},
};

export type KeyState = 'active' | 'rotating' | 'expired' | 'revoked';
export type KeyEvent = 'rotate' | 'finish' | 'expire' | 'revoke';
export const apiKeyMachine: Machine<KeyState, KeyEvent> = {
  active: { rotate: 'rotating', expire: 'expired', revoke: 'revoked' },
  rotating: { finish: 'active', revoke: 'revoked' },
  expired: { revoke: 'revoked' },
  revoked: {},
};

export type LeadState =
  | 'new'
  | 'offered'
  | 'accepted'
  | 'rejected'
  | 'timed_out'
  | 'contacted'
  | 'qualified'
  | 'converted'
  | 'lost'
  | 'vendor_queue';
export type LeadEvent =
  | 'offer'
  | 'accept'
  | 'reject'
  | 'time_out'
  | 'contact'
  | 'qualify'
  | 'convert'
  | 'lose'
  | 'queue';
export const leadMachine: Machine<LeadState, LeadEvent> = {
  new: { offer: 'offered', queue: 'vendor_queue' },
  offered: { accept: 'accepted', reject: 'rejected', time_out: 'timed_out' },
  rejected: { offer: 'offered', queue: 'vendor_queue' },
  timed_out: { offer: 'offered', queue: 'vendor_queue' },
  accepted: { contact: 'contacted' },
  contacted: { qualify: 'qualified' },
  qualified: { convert: 'converted', lose: 'lost' },
  converted: {},
  lost: {},
  vendor_queue: {},
};

export type DealReview =
  | 'draft'
  | 'submitted'
  | 'in_review'
  | 'approved'
  | 'action_required'
  | 'rejected'
  | 'appealed'
  | 'expired'
  | 'withdrawn';
export type DealEvent = 'submit' | 'review' | 'approve' | 'ask' | 'reject' | 'appeal' | 'expire' | 'withdraw';
export const dealReviewMachine: Machine<DealReview, DealEvent> = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { review: 'in_review', withdraw: 'withdrawn' },
  in_review: { approve: 'approved', ask: 'action_required', reject: 'rejected' },
  action_required: { submit: 'submitted' },
  rejected: { appeal: 'appealed' },
  appealed: { review: 'in_review' },
  approved: { expire: 'expired' },
  expired: {},
  withdrawn: {},
};

export type DealStage = 'prospect' | 'demo' | 'proposal' | 'negotiation' | 'closed_won' | 'closed_lost';
export type DealStageEvent = 'demonstrate' | 'propose' | 'negotiate' | 'win' | 'lose';
export const dealStageMachine: Machine<DealStage, DealStageEvent> = {
  prospect: { demonstrate: 'demo' },
  demo: { propose: 'proposal' },
  proposal: { negotiate: 'negotiation' },
  negotiation: { win: 'closed_won', lose: 'closed_lost' },
  closed_won: {},
  closed_lost: {},
};

export type ExitState = 'active' | 'warned' | 'notice' | 'run_off' | 'terminated';
export type ExitEvent = 'warn' | 'cure' | 'give_notice' | 'run_off' | 'terminate';
export const partnerExitMachine: Machine<ExitState, ExitEvent> = {
  active: { warn: 'warned' },
  warned: { cure: 'active', give_notice: 'notice' },
  notice: { run_off: 'run_off' },
  run_off: { terminate: 'terminated' },
  terminated: {},
};
