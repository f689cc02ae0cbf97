import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transition, type Machine } from './machine.js';
import {
  apiKeyMachine,
  dealReviewMachine,
  dealStageMachine,
  enrolmentMachine,
  evidenceMachine,
  leadMachine,
  partnerExitMachine,
  payoutMachine,
  plainTask,
  revenueLineMachine,
  reviewedTask,
  taskStep,
  ticketMachine,
} from './machines.js';

type Any = Machine<string, string>;
interface Case {
  readonly name: string;
  readonly machine: Any;
  /** Where a life begins. */
  readonly start: readonly string[];
  /** `from > to to …`, one line a state; what no line names leads nowhere. */
  readonly table: string;
}

const cases: readonly Case[] = [
  {
    name: 'task with proof or signature',
    machine: reviewedTask,
    // Dependencies and gates unlock it: facts, not events.
    start: ['locked', 'available', 'submitted', 'not_applicable'],
    table: `
      locked > blocked skipped
      available > in_progress blocked skipped
      in_progress > in_review blocked skipped
      submitted > done changes_requested blocked skipped
      in_review > done changes_requested blocked skipped
      changes_requested > in_progress blocked skipped
      done > in_progress
      blocked > in_progress skipped
      skipped > available`,
  },
  {
    name: 'task without',
    machine: plainTask,
    start: ['locked', 'available', 'submitted', 'in_review', 'changes_requested', 'not_applicable'],
    table: `
      locked > blocked skipped
      available > in_progress blocked skipped
      in_progress > done blocked skipped
      done > in_progress
      blocked > in_progress skipped
      skipped > available`,
  },
  {
    name: 'evidence',
    machine: evidenceMachine,
    start: ['draft'],
    table: `
      draft > uploading
      uploading > scanning
      scanning > submitted
      submitted > accepted rejected
      rejected > superseded
      accepted > expired`,
  },
  {
    name: 'enrolment',
    machine: enrolmentMachine,
    start: ['not_enrolled'],
    table: `
      not_enrolled > enrolled
      enrolled > in_progress
      in_progress > passed in_progress locked_out
      passed > certified
      certified > expiring revoked suspended
      suspended > certified
      expiring > expired recertifying
      expired > recertifying
      recertifying > certified`,
  },
  {
    name: 'revenue line',
    machine: revenueLineMachine,
    start: ['accrued'],
    table: `
      accrued > held
      held > approved disputed
      disputed > approved voided
      approved > in_statement
      in_statement > paid`,
  },
  {
    name: 'payout',
    machine: payoutMachine,
    start: ['draft'],
    table: `
      draft > blocked ready
      blocked > ready
      ready > blocked approved canceled
      approved > processing
      processing > in_transit
      in_transit > paid failed
      failed > ready
      paid > failed reversed`,
  },
  {
    name: 'ticket, from its partner’s side',
    machine: ticketMachine,
    // The vendor waits, resumes and closes.
    start: ['new', 'waiting_partner', 'waiting_third_party', 'closed'],
    table: `
      new > new open resolved
      open > open resolved
      waiting_partner > waiting_partner open resolved
      waiting_third_party > waiting_third_party resolved
      resolved > reopened
      reopened > reopened open resolved`,
  },
  {
    name: 'key',
    machine: apiKeyMachine,
    start: ['active'],
    table: `
      active > rotating expired revoked
      rotating > active revoked
      expired > revoked`,
  },
  {
    name: 'lead',
    machine: leadMachine,
    start: ['new'],
    table: `
      new > offered vendor_queue
      offered > accepted rejected timed_out
      rejected > offered vendor_queue
      timed_out > offered vendor_queue
      accepted > contacted
      contacted > qualified
      qualified > converted lost`,
  },
  {
    name: 'review of a deal',
    machine: dealReviewMachine,
    start: ['draft'],
    table: `
      draft > submitted withdrawn
      submitted > in_review withdrawn
      in_review > approved action_required rejected
      action_required > submitted
      rejected > appealed
      appealed > in_review
      approved > expired`,
  },
  {
    name: 'stage of a deal',
    machine: dealStageMachine,
    start: ['prospect'],
    table: `
      prospect > demo
      demo > proposal
      proposal > negotiation
      negotiation > closed_won closed_lost`,
  },
  {
    name: 'end of a partnership',
    machine: partnerExitMachine,
    start: ['active'],
    table: `
      active > warned
      warned > active notice
      notice > run_off
      run_off > terminated`,
  },
];

const read = (table: string): Map<string, Set<string>> =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [from = '', to = ''] = line.split('>');
        return [from.trim(), new Set(to.trim().split(' '))];
      }),
  );
const eventsOf = (machine: Any): string[] => [...new Set(Object.values(machine).flatMap((each) => Object.keys(each)))];

describe.each(cases)('$name', ({ machine, start, table }) => {
  const expected = read(table);
  const states = Object.keys(machine);

  it('has the transitions of its table and no other', () => {
    const actual = new Map(
      Object.entries(machine)
        .map(([state, steps]) => [state, new Set(Object.values(steps))] as const)
        .filter(([, targets]) => targets.size > 0),
    );
    expect(actual).toEqual(expected);
  });

  it('reaches every state from where a life begins', () => {
    const reached = new Set(start);
    for (const state of reached) for (const next of Object.values(machine[state] ?? {})) reached.add(next ?? '');
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('refuses what is not listed, and says what is', () => {
    for (const state of states) {
      for (const event of [...eventsOf(machine), 'no_such_event', 'constructor']) {
        const step = transition(machine, state, event);
        const target = Object.hasOwn(machine[state] ?? {}, event) ? machine[state]?.[event] : undefined;
        if (target === undefined) expect(step).toEqual({ ok: false, allowed: Object.keys(machine[state] ?? {}) });
        else expect(step).toEqual({ ok: true, state: target });
      }
    }
  });

  it('never leaves its table on any walk', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...start),
        fc.array(fc.constantFrom(...eventsOf(machine)), { maxLength: 40 }),
        (from, events) => {
          let state = from;
          for (const event of events) {
            const step = transition(machine, state, event);
            if (!step.ok) continue;
            expect(expected.get(state)?.has(step.state)).toBe(true);
            state = step.state;
          }
          expect(states).toContain(state);
        },
      ),
    );
  });
});

describe('blocking a task', () => {
  it.each(['locked', 'available', 'in_progress', 'in_review', 'changes_requested'] as const)(
    'brings %s back when it ends',
    (state) => {
      const blocked = taskStep(reviewedTask, { state, before: null }, 'block');
      expect(blocked).toEqual({ ok: true, state: 'blocked', before: state });
      expect(blocked.ok && taskStep(reviewedTask, blocked, 'unblock')).toEqual({ ok: true, state, before: null });
    },
  );

  it('never opens a lock', () => {
    const actions = fc.array(fc.constantFrom('block', 'unblock', 'start', 'submit', 'complete', 'sign-off'));
    fc.assert(
      fc.property(fc.constantFrom(reviewedTask, plainTask), actions, (machine, walk) => {
        let at: Parameters<typeof taskStep>[1] = { state: 'locked', before: null };
        for (const action of walk) {
          const step = taskStep(machine, at, action as 'block');
          if (step.ok) at = step;
          expect(['locked', 'blocked']).toContain(at.state);
        }
      }),
    );
  });

  it('is refused for what is done', () => {
    expect(taskStep(plainTask, { state: 'done', before: null }, 'block').ok).toBe(false);
  });
});
