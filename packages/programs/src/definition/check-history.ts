import type { ProgramDefinition } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { moneyFaults } from './check-ledger.js';
import { taskFaults } from './check-tasks.js';
import { ticketFaults } from './check-tickets.js';
import { trainingFaults } from './check-training.js';
import { keysOf, missing, twice, when } from './faults.js';

/**
 * What is wrong with a history beyond its schema: references that lead nowhere, events out of order or against a state machine,
 * results that do not follow from what happened. One sentence each; empty where all is well.
 */
export function checkHistory(program: ProgramDefinition, history: PartnerHistory): string[] {
  return [
    ...when(history.program !== program.key, `The history is one of ${history.program}, not of ${program.key}.`),
    ...partnerFaults(program, history),
    ...peopleFaults(history),
    ...taskFaults(program, history),
    ...gateFaults(program, history),
    ...trainingFaults(program, history),
    ...customerFaults(program, history),
    ...moneyFaults(program, history),
    ...ticketFaults(program, history),
    ...futureFaults(history),
  ];
}

function partnerFaults(program: ProgramDefinition, { partner }: PartnerHistory): string[] {
  const recorded = program.facts.filter(({ source }) => source.kind === 'recorded');
  const models = program.engagementModels;
  const { engagement } = partner;
  return [
    ...missing('The partner', 'tier', [partner.tier], keysOf(program.tierPolicy.tiers)),
    ...missing('The partner', 'recorded fact', Object.keys(partner.recordedFacts), keysOf(recorded)),
    ...when((engagement === null) !== (models === null), 'Engagement and the models of the program do not fit.'),
    ...(engagement?.confirmed && models
      ? missing('The engagement', 'model', [engagement.confirmed.model], keysOf(models.models))
      : []),
  ];
}

function peopleFaults({ contacts, personas, learners, tasks }: PartnerHistory): string[] {
  const ids = new Set(contacts.map(({ id }) => id));
  const learnerIds = new Set(learners.map(({ id }) => id));
  return [
    ...twice(
      'contact',
      contacts.map(({ id }) => id),
    ),
    ...twice(
      'learner',
      learners.map(({ id }) => id),
    ),
    ...twice(
      'persona',
      personas.map(({ key }) => key),
    ),
    ...when(personas.length === 0, 'There is nobody to stand for.'),
    ...personas.flatMap((persona) => [
      ...missing(`The persona ${persona.key}`, 'contact', [persona.contactId], ids),
      ...missing(
        `The persona ${persona.key}`,
        'learner',
        persona.learnerId === null ? [] : [persona.learnerId],
        learnerIds,
      ),
    ]),
    ...tasks.flatMap(({ task, assignee }) =>
      missing(`The task ${task}`, 'contact', assignee === null ? [] : [assignee], ids),
    ),
  ];
}

function gateFaults(program: ProgramDefinition, { gates, meetings }: PartnerHistory): string[] {
  return [
    ...gates.flatMap(({ gate: key, kind }) => {
      const gate = program.gates.find((each) => each.key === key);
      if (!gate) return missing('The history', 'gate', [key], new Set());
      return [
        ...when(kind === 'waived' && gate.hard, `The gate ${key} is hard, so it cannot be waived.`),
        ...when(kind === 'signed_off' && gate.signOffBy === null, `Nobody signs the gate ${key}.`),
      ];
    }),
    ...missing(
      'The history',
      'meeting',
      meetings.map(({ key }) => key),
      keysOf([...program.meetings, ...program.cadences]),
    ),
  ];
}

function customerFaults(program: ProgramDefinition, { customers }: PartnerHistory): string[] {
  const measures = keysOf(program.health.measures);
  return [
    ...twice(
      'customer',
      customers.map(({ id }) => id),
    ),
    ...customers.flatMap((each) => [
      ...missing(`The customer ${each.id}`, 'health measure', new Set(each.measures.map(({ key }) => key)), measures),
      ...when(
        each.measures.some(({ at }, index) => at < (each.measures[index - 1]?.at ?? at)),
        `The measures of ${each.id} are not in order.`,
      ),
      ...when(
        each.measures.some(({ value }) => value < 0 || value > 100),
        `A measure of ${each.id} is not between 0 and 100.`,
      ),
      ...when(
        each.contractAt !== null && each.goLiveAt !== null && each.goLiveAt < each.contractAt,
        `The customer ${each.id} went live before its contract.`,
      ),
      ...when(
        (each.state === 'live' || each.state === 'at_risk') && each.goLiveAt === null,
        `The customer ${each.id} is live since never.`,
      ),
      ...when((each.state === 'churned') !== (each.churnedAt !== null), `It is not clear whether ${each.id} has left.`),
      ...when(
        each.override !== null && each.override.until <= each.override.at,
        `The override of ${each.id} ends before it begins.`,
      ),
    ]),
  ];
}

/** Fields that may lie ahead: appointments and ends. */
const ahead = new Set(['bookedFor', 'until', 'deadline', 'expiresAt', 'renewalOn']);

/** A history holds nothing later than its now, appointments aside. */
function futureFaults(history: PartnerHistory): string[] {
  const today = history.now.slice(0, 10);
  const late: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (/^\d{4}-\d\d-\d\dT/.test(value) && Date.parse(value) > Date.parse(history.now)) late.push(path);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) if (!ahead.has(key)) visit(part, `${path}/${key}`);
    }
  };
  visit(history, '');
  return [
    ...late.map((path) => `${path} lies ahead of now.`),
    ...history.meetings
      .filter(({ on, held }) => held && on > today)
      .map(({ key }) => `The meeting ${key} was held in the future.`),
  ];
}
