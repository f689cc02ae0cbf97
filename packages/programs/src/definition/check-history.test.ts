import type { ProgramDefinition } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { describe, expect, it } from 'vitest';
import { slipway } from '../candlefish/candlefish.demo.js';
import { candlefish } from '../candlefish/candlefish.js';
import { miseMargin } from '../clario/clario.demo.js';
import { clario } from '../clario/clario.js';
import { sunshine } from '../cloudfran/cloudfran.demo.js';
import { cloudfran } from '../cloudfran/cloudfran.js';
import { tarnHolt } from '../quickstart/quickstart.demo.js';
import { quickstart } from '../quickstart/quickstart.js';
import { checkHistory } from './check-history.js';

const now = '2026-04-14T17:20:00Z';
const soon = '2026-04-14T17:20:01Z';
const cases = {
  slipway: [candlefish, slipway],
  clario: [clario, miseMargin],
  sunshine: [cloudfran, sunshine],
  tarnHolt: [quickstart, tarnHolt],
} as const satisfies Record<string, readonly [ProgramDefinition, (now: string) => PartnerHistory]>;

const found = <T>(list: readonly T[], is: (each: T) => boolean): T => list.find(is) as T;
const task = (history: PartnerHistory, key: string) => found(history.tasks, (each) => each.task === key);
const enrolment = (history: PartnerHistory, id: string) =>
  history.learners.find((each) => each.id === id)
    ?.enrolments[0] as PartnerHistory['learners'][number]['enrolments'][number];
const by = { name: 'Somebody', side: 'partner' as const };

it.each<[what: string, who: keyof typeof cases, change: (history: PartnerHistory) => void, fault: RegExp]>([
  ['of another program', 'slipway', (h) => (h.program = 'clario'), /is one of clario/],
  ['with a tier that is not there', 'slipway', (h) => (h.partner.tier = 'iron'), /the tier iron/],
  ['with a fact that nobody records', 'slipway', (h) => (h.partner.recordedFacts = { certified: now }), /certified/],
  ['without engagement where models are', 'tarnHolt', (h) => (h.partner.engagement = null), /Engagement/],
  [
    'with a model that is not there',
    'tarnHolt',
    (h) => h.partner.engagement && (h.partner.engagement.confirmed = { model: 'none', by: 'June' }),
    /the model none/,
  ],
  ['with a contact twice', 'slipway', (h) => h.contacts.push(found(h.contacts, () => true)), /one contact con_mia/],
  ['without personas', 'slipway', (h) => (h.personas = []), /nobody to stand for/],
  ['with a persona of nobody', 'slipway', (h) => (found(h.personas, () => true).contactId = 'con_x'), /con_x/],
  ['with a persona of no learner', 'slipway', (h) => (found(h.personas, () => true).learnerId = 'lrn_x'), /lrn_x/],
  ['with a task that is not there', 'slipway', (h) => (found(h.tasks, () => true).task = 'none'), /the task none/],
  ['with a task of nobody', 'slipway', (h) => (found(h.tasks, () => true).assignee = 'con_x'), /con_x/],
  [
    'with a task done twice',
    'slipway',
    (h) => task(h, 'videos').events.push({ kind: 'completed', at: now, by, reason: null }),
    /videos is done, so it cannot be completed/,
  ],
  [
    'with a task completed that wants a signature',
    'slipway',
    (h) =>
      (task(h, 'implementation_plan').events = [
        { kind: 'started', at: now, by, reason: null },
        { kind: 'completed', at: now, by, reason: null },
      ]),
    /implementation_plan is in_progress/,
  ],
  [
    'with a signature of the wrong side',
    'slipway',
    (h) => (found(task(h, 'implementation_plan').events, ({ kind }) => kind === 'signed_off').by = by),
    /signed by the wrong side/,
  ],
  [
    'with events out of order',
    'slipway',
    (h) => (found(task(h, 'videos').events, () => true).at = now),
    /of videos are not in/,
  ],
  [
    'without the proof of what is done',
    'slipway',
    (h) => (task(h, 'implementation_plan').evidence = []),
    /without the proof plan/,
  ],
  [
    'with a proof of another kind',
    'slipway',
    (h) => (found(task(h, 'implementation_plan').evidence, () => true).kind = 'file'),
    /another kind/,
  ],
  [
    'with a start before its predecessor',
    'slipway',
    (h) => (found(task(h, 'labs').events, () => true).at = found(task(h, 'videos').events, () => true).at),
    /labs was started before videos/,
  ],
  [
    'with a hard gate waived',
    'sunshine',
    (h) => h.gates.push({ gate: 'sso', kind: 'waived', at: now, by, reason: 'Hurry', expiresAt: null }),
    /sso is hard/,
  ],
  [
    'with a signature that no gate wants',
    'sunshine',
    (h) => h.gates.push({ gate: 'live5', kind: 'signed_off', at: now, by, reason: null, expiresAt: null }),
    /Nobody signs the gate live5/,
  ],
  [
    'with a gate that is not there',
    'sunshine',
    (h) => h.gates.push({ gate: 'none', kind: 'passed', at: now, by, reason: null, expiresAt: null }),
    /the gate none/,
  ],
  [
    'with a meeting that is not there',
    'tarnHolt',
    (h) => (found(h.meetings, () => true).key = 'none'),
    /the meeting none/,
  ],
  [
    'with a meeting held tomorrow',
    'tarnHolt',
    (h) => (found(h.meetings, ({ held }) => !held).held = true),
    /in the future/,
  ],
  [
    'with a curriculum that is not there',
    'clario',
    (h) => (enrolment(h, 'lrn_ana').curriculum = 'none'),
    /curriculum none/,
  ],
  [
    'with a question that is not there',
    'clario',
    (h) => (found(enrolment(h, 'lrn_ana').attempts, () => true).answers = { none: 'a' }),
    /question none/,
  ],
  [
    'with an answer that is no choice',
    'clario',
    (h) => (found(enrolment(h, 'lrn_ana').attempts, () => true).answers = { fit: 'z' }),
    /choice of fit z/,
  ],
  [
    'with a certificate that nothing earned',
    'clario',
    (h) => (enrolment(h, 'lrn_ana').certifiedAt = now),
    /lrn_ana is not certified/,
  ],
  [
    'without a certificate that was earned',
    'clario',
    (h) => (enrolment(h, 'lrn_dev').certifiedAt = null),
    /lrn_dev is certified/,
  ],
  [
    'with a failed exam behind a certificate',
    'clario',
    (h) => (found(enrolment(h, 'lrn_dev').scores, () => true).scoreBps = 7900),
    /lrn_dev is not/,
  ],
  [
    'with a module that is not there',
    'clario',
    (h) => (found(enrolment(h, 'lrn_ben').modules, () => true).module = 'none'),
    /the module none/,
  ],
  ['with learning before enrolling', 'clario', (h) => (enrolment(h, 'lrn_ben').enrolledAt = now), /before enrolling/],
  [
    'with a measure that is not there',
    'slipway',
    (h) =>
      (found(h.customers, ({ measures }) => measures.length > 0).measures = [
        { key: 'mood', value: 3, at: now, note: null },
      ]),
    /health measure mood/,
  ],
  [
    'with a measure off the scale',
    'slipway',
    (h) =>
      (found(h.customers, ({ measures }) => measures.length > 0).measures = [
        { key: 'usage', value: 300, at: now, note: null },
      ]),
    /not between/,
  ],
  [
    'with a customer live since never',
    'slipway',
    (h) => (found(h.customers, ({ state }) => state === 'live').goLiveAt = null),
    /live since never/,
  ],
  [
    'with a customer live before its contract',
    'slipway',
    (h) => (found(h.customers, ({ state }) => state === 'live').contractAt = now),
    /before its contract/,
  ],
  [
    'with a customer that left and did not',
    'slipway',
    (h) => (found(h.customers, () => true).churnedAt = now),
    /has left/,
  ],
  ['with revenue where nothing is paid', 'tarnHolt', (h) => (h.revenue = slipway(now).revenue), /pays nothing/],
  ['with revenue of nobody', 'slipway', (h) => (found(h.revenue, () => true).customerId = 'cus_x'), /cus_x/],
  [
    'with revenue before the agreement',
    'slipway',
    (h) => (found(h.revenue, () => true).period = '2025-01'),
    /before the agreement/,
  ],
  ['with revenue of next month', 'slipway', (h) => (found(h.revenue, () => true).period = '2026-05'), /has not begun/],
  [
    'with a refund of nothing',
    'slipway',
    (h) => (found(h.revenue, ({ gross }) => gross < 0).reversesId = null),
    /names no line/,
  ],
  [
    'with a refund that is too large',
    'slipway',
    (h) => (found(h.revenue, ({ gross }) => gross < 0).gross = -1e9),
    /does not fit/,
  ],
  [
    'with a statement twice',
    'slipway',
    (h) => h.statements.push(found(h.statements, () => true)),
    /more than one statement/,
  ],
  [
    'with a statement before its time',
    'slipway',
    (h) => (found(h.statements, () => true).issuedOn = '2025-02-28'),
    /month was over/,
  ],
  [
    'with a payout that leaps',
    'slipway',
    (h) => found(h.statements, () => true).payout?.events.splice(1, 2),
    /from approved to paid/,
  ],
  ['with a ticket of nobody', 'slipway', (h) => (found(h.tickets, () => true).customerId = 'cus_x'), /cus_x/],
  [
    'with a ticket that was never opened',
    'slipway',
    (h) => found(h.tickets, () => true).events.shift(),
    /being opened/,
  ],
  [
    'with a ticket that climbs to nowhere',
    'slipway',
    (h) =>
      found(h.tickets, () => true).events.push({
        id: 'tev_x',
        kind: 'escalated',
        at: now,
        by: 'Mia',
        side: 'partner',
        body: null,
        to: 'l9',
      }),
    /the level l9/,
  ],
  [
    'with a ticket resumed that did not wait',
    'slipway',
    (h) =>
      found(h.tickets, () => true).events.push({
        id: 'tev_x',
        kind: 'resumed',
        at: now,
        by: 'Mia',
        side: 'partner',
        body: null,
        to: null,
      }),
    /cannot be resumed/,
  ],
  ['with what lies ahead', 'slipway', (h) => (found(h.outcomes, () => true).occurredAt = soon), /ahead of now/],
])('a history %s is refused', (_, who, change, fault) => {
  const [program, history] = cases[who];
  const changed = structuredClone(history(now));
  change(changed);
  expect(checkHistory(program, changed)).toContainEqual(expect.stringMatching(fault));
});

describe('a history without a change', () => {
  it.each(Object.entries(cases))('of %s is fine', (_, [program, history]) => {
    expect(checkHistory(program, history(now))).toEqual([]);
  });
});
