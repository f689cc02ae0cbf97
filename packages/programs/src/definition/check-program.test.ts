import type { ProgramDefinition } from '@gangway/contract';
import { describe, expect, it } from 'vitest';
import { candlefish } from '../candlefish/candlefish.js';
import { cloudfran } from '../cloudfran/cloudfran.js';
import { quickstart } from '../quickstart/quickstart.js';
import { checkProgram } from './check-program.js';
import { liveSession, fact, gate, phase, task } from './parts.js';

const faultsAfter = (base: ProgramDefinition, change: (program: ProgramDefinition) => void): string[] => {
  const program = structuredClone(base);
  change(program);
  return checkProgram(program);
};
const first = <T>(list: readonly T[] | null | undefined): T => list?.[0] as T;

describe('a definition', () => {
  it.each<[what: string, base: ProgramDefinition, change: (program: ProgramDefinition) => void, fault: RegExp]>([
    ['two tasks of one key', candlefish, (p) => first(p.phases).tasks.push(task('portal', 'Again')), /one task portal/],
    ['a meeting named twice', candlefish, (p) => p.cadences.push(first(p.cadences)), /one meeting daily_slack/],
    ['a zone that is not there', candlefish, (p) => (p.timeZone.name = 'Moon/Tycho'), /time zone Moon/],
    ['a calendar that never opens', candlefish, (p) => (first(p.calendars).hours = []), /office never opens/],
    ['hours back to front', candlefish, (p) => (first(first(p.calendars).hours).open = '18:00'), /closes before/],
    [
      'a fact about an unknown task',
      candlefish,
      (p) => p.facts.push(fact('x', 'X', 'partner', { kind: 'task_done', task: 'nowhere' })),
      /fact x refers to the task nowhere/,
    ],
    [
      'a fact about an unknown proof',
      cloudfran,
      (p) => p.facts.push(fact('x', 'X', 'partner', { kind: 'evidence_accepted', task: 'sso', evidence: 'none' })),
      /fact x refers to the proof none/,
    ],
    [
      'a fact about an unknown curriculum',
      cloudfran,
      (p) => p.facts.push(fact('x', 'X', 'partner', { kind: 'certified', curriculum: 'none', minCount: 1 })),
      /curriculum none/,
    ],
    [
      'a fact about an unknown tier',
      cloudfran,
      (p) => p.facts.push(fact('x', 'X', 'partner', { kind: 'tier_in', tiers: ['regional', 'cosmic'] })),
      /tier cosmic/,
    ],
    [
      'a fact about an unknown gate',
      cloudfran,
      (p) => p.facts.push(fact('x', 'X', 'partner', { kind: 'gate_passed', gate: 'none' })),
      /gate none/,
    ],
    ['a phase back to front', candlefish, (p) => (first(p.phases).dayEnd = 0), /day_one ends before/],
    ['a phase with one day', candlefish, (p) => (first(p.phases).dayEnd = null), /only one of its days/],
    [
      'work in the buffer',
      cloudfran,
      (p) => p.phases.push(phase('late', 'Late', [91, 92], { buffer: true, tasks: [task('late_work', 'Late work')] })),
      /buffer late holds tasks/,
    ],
    [
      'an unknown predecessor',
      candlefish,
      (p) => first(first(p.phases).tasks).dependsOn.push('none'),
      /task portal refers to the task none/,
    ],
    [
      'tasks in a circle',
      candlefish,
      (p) => first(p.phases).tasks.push(task('a', 'A', { dependsOn: ['b'] }), task('b', 'B', { dependsOn: ['a'] })),
      /in a circle/,
    ],
    [
      'a predecessor in a later phase',
      candlefish,
      (p) => first(first(p.phases).tasks).dependsOn.push('labs'),
      /labs, whose phase waits/,
    ],
    [
      'a condition on an unknown fact',
      candlefish,
      (p) => (first(first(p.phases).tasks).condition = { not: { fact: 'none' } }),
      /task portal refers to the fact none/,
    ],
    [
      'a lead time that shrinks',
      candlefish,
      (p) => (first(first(p.phases).tasks).leadTime = { min: 5, max: 3, clock: 'calendar' }),
      /lead time of portal/,
    ],
    ['a gate on an unknown fact', candlefish, (p) => (first(p.gates).expression = { fact: 'none' }), /the fact none/],
    ['a gate before nothing', candlefish, (p) => (first(p.gates).blocks = []), /certificate blocks nothing/],
    [
      'a gate before what is not there',
      candlefish,
      (p) => first(p.gates).blocks.push('leads.recieve'),
      /leads.recieve/,
    ],
    [
      'a gate that blocks what opens it',
      cloudfran,
      (p) => p.gates.push(gate('knot', 'Knot', { fact: 'portal_signed_off' }, ['integration'])),
      /knot waits for the task portal_qa, which it blocks/,
    ],
    [
      'a gate that blocks what opens it, by way of another',
      cloudfran,
      (p) => {
        p.facts.push(fact('via', 'Via', 'partner', { kind: 'gate_passed', gate: 'portal_qa' }));
        p.gates.push(gate('knot', 'Knot', { all: [{ fact: 'via' }] }, ['portal_qa']));
      },
      /knot waits for the task portal_qa/,
    ],
    ['a meeting of no phase', quickstart, (p) => (first(p.meetings).phase = 'none'), /the phase none/],
    ['a rhythm that nobody reads', candlefish, (p) => (first(p.cadences).rrule = 'FREQ=SOMETIMES'), /rhythm of daily/],
    ['a cadence of no tier', candlefish, (p) => (first(p.cadences).tiers = ['iron']), /the tier iron/],
    [
      'a model that is not there',
      quickstart,
      (p) => p.engagementModels && (p.engagementModels.express = 'none'),
      /engagement model none/,
    ],
    [
      'an answer that is no choice',
      candlefish,
      (p) => (first(first(p.curricula).modules.at(-1)?.questions).answer = 'z'),
      /the choice z/,
    ],
    [
      'a pass mark on what is not passed',
      candlefish,
      (p) => (first(first(p.curricula).modules).passBps = 8000),
      /platform has a pass mark/,
    ],
    [
      'a renewal of what there is not',
      candlefish,
      (p) => (first(p.curricula).renewal = ['nothing']),
      /the module nothing/,
    ],
    [
      'dates of what is not attended',
      candlefish,
      (p) => (first(first(p.curricula).modules).sessions = []),
      /platform has sessions/,
    ],
    [
      'a session whose rhythm cannot be read',
      candlefish,
      (p) => (first(first(p.curricula).modules).sessions = [liveSession('first', 'FREQ=NEVER', '10:00', 'UTC')]),
      /rhythm of the session first/,
    ],
    [
      'a duty without a rhythm',
      candlefish,
      (p) => ((first(p.curricula).requirements.at(-1) ?? { every: null }).every = null),
      /quarterly_update is recurring/,
    ],
    ['tiers out of order', candlefish, (p) => p.tierPolicy.tiers.reverse(), /order of their minima/],
    [
      'an uncounted tier with a minimum',
      cloudfran,
      (p) => (first(p.tierPolicy.tiers).minimum = 3),
      /Nothing is counted/,
    ],
    ['a goal on no calendar', candlefish, (p) => (first(p.support.policies).calendar = 'none'), /the calendar none/],
    ['a severity without words', candlefish, (p) => p.support.severities.pop(), /the severity question/],
    ['a route to nobody', candlefish, (p) => (first(p.support.routes).contact = 'none'), /the contact none/],
    [
      'a ladder with a level missing',
      candlefish,
      (p) => p.support.ladder && (p.support.ladder.entry.major = 'l9'),
      /the level l9/,
    ],
    [
      'a month between revenue phases',
      candlefish,
      (p) => p.revenueShare?.phases && ((p.revenueShare.phases[1] ?? { fromMonth: 0 }).fromMonth = 14),
      /starts in month 14, not in 13/,
    ],
    [
      'a revenue that ends',
      candlefish,
      (p) => p.revenueShare?.phases && ((p.revenueShare.phases[2] ?? { toMonth: 0 }).toMonth = 36),
      /mature does not end/,
    ],
    ['a payout behind no gate', candlefish, (p) => p.revenueShare && (p.revenueShare.payoutGate = 'none'), /gate none/],
    ['weights that do not add up', candlefish, (p) => (first(p.scorecard).weightBps = 2400), /add up to 9900/],
    [
      'exclusivity from no tier',
      candlefish,
      (p) => p.exclusivity && (p.exclusivity.grantedFromTier = 'iron'),
      /tier iron/,
    ],
    ['bands out of order', candlefish, (p) => (p.health.amberFrom = 80), /bounds of health/],
    [
      'a resource that nothing opens',
      candlefish,
      (p) => (first(p.resources).unlockedBy = 'none'),
      /scope or badge none/,
    ],
    ['a contact of no tier', candlefish, (p) => (first(p.contacts).tiers = ['iron']), /contact partner_success/],
  ])('is refused for %s', (_, base, change, fault) => {
    const faults = faultsAfter(base, change);
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });

  it('may name a gate that needs another', () => {
    expect(
      faultsAfter(cloudfran, (p) => {
        p.facts.push(fact('sso_passed', 'Sign-on passed', 'vendor', { kind: 'gate_passed', gate: 'sso' }));
        p.gates.push(gate('later', 'Later', { fact: 'sso_passed' }, ['scale_ramp']));
      }),
    ).toEqual([]);
  });
});
