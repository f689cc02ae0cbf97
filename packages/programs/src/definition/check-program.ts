import { severities, type ProgramDefinition } from '@gangway/contract';
import { factsOf, forecast } from '@gangway/rules';
import { rhythmOf } from '@gangway/rules/calendar';
import { growthFaults } from './check-growth.js';
import { keysOf, missing, thrownBy, twice, when } from './faults.js';

/** What a gate may hold back besides phases and tasks. A server decides what each of them shuts. */
const capabilities = [
  'customers.go_live',
  'deals.register',
  'delivery.unsupervised',
  'directory.listing',
  'leads.receive',
  'payouts.disburse',
  'portal.full',
  'sandbox',
] as const;

/**
 * What is wrong with a definition beyond its schema: keys that name nothing or two things, plans that cannot be carried out, weights
 * that do not add up. One sentence each; empty where all is well.
 */
export function checkProgram(program: ProgramDefinition): string[] {
  return [
    ...repeatedKeys(program),
    ...calendarFaults(program),
    ...factFaults(program),
    ...planFaults(program),
    ...gateFaults(program),
    ...meetingFaults(program),
    ...trainingFaults(program),
    ...supportFaults(program),
    ...growthFaults(program),
    ...resourceFaults(program),
    ...translationFaults(program),
  ];
}

const tasksOf = (program: ProgramDefinition) => program.phases.flatMap(({ tasks }) => tasks);

function repeatedKeys(program: ProgramDefinition): string[] {
  const lists: Record<string, readonly { readonly key: string }[]> = {
    calendar: program.calendars,
    fact: program.facts,
    phase: program.phases,
    task: tasksOf(program),
    gate: program.gates,
    meeting: [...program.meetings, ...program.cadences],
    curriculum: program.curricula,
    tier: program.tierPolicy.tiers,
    level: program.support.ladder?.levels ?? [],
    severity: program.support.severities,
    KPI: program.kpis,
    measure: program.scorecard ?? [],
    'health measure': program.health.measures,
    contact: program.contacts,
    resource: program.resources,
    option: program.options,
    'engagement model': program.engagementModels?.models ?? [],
  };
  return Object.entries(lists).flatMap(([kind, list]) =>
    twice(
      kind,
      list.map(({ key }) => key),
    ),
  );
}

function calendarFaults({ calendars, timeZone }: ProgramDefinition): string[] {
  const unknownZone = (zone: string) => thrownBy(() => new Intl.DateTimeFormat('en', { timeZone: zone })) !== null;
  return [
    ...when(unknownZone(timeZone.name), `The time zone ${timeZone.name} is not known.`),
    ...calendars.flatMap(({ key, timeZone: zone, alwaysOpen, hours }) => [
      ...when(unknownZone(zone), `The calendar ${key} has the time zone ${zone}, which is not known.`),
      ...when(!alwaysOpen && hours.length === 0, `The calendar ${key} never opens.`),
      ...when(
        hours.some(({ open, close }) => open >= close),
        `The calendar ${key} closes before it opens.`,
      ),
    ]),
  ];
}

function factFaults(program: ProgramDefinition): string[] {
  const [tasks, tiers] = [keysOf(tasksOf(program)), keysOf(program.tierPolicy.tiers)];
  return program.facts.flatMap(({ key, source }) => {
    const where = `The fact ${key}`;
    switch (source.kind) {
      case 'task_done':
        return missing(where, 'task', [source.task], tasks);
      case 'evidence_accepted': {
        const task = tasksOf(program).find((each) => each.key === source.task);
        return task
          ? missing(where, 'proof', [source.evidence], keysOf(task.evidence))
          : missing(where, 'task', [source.task], tasks);
      }
      case 'certified':
        return missing(where, 'curriculum', [source.curriculum], keysOf(program.curricula));
      case 'tier_in':
        return missing(where, 'tier', source.tiers, tiers);
      case 'gate_passed':
        return missing(where, 'gate', [source.gate], keysOf(program.gates));
      default:
        return [];
    }
  });
}

function planFaults(program: ProgramDefinition): string[] {
  const [tasks, facts] = [keysOf(tasksOf(program)), keysOf(program.facts)];
  const faults = program.phases.flatMap((phase) => [
    ...when((phase.dayStart === null) !== (phase.dayEnd === null), `The phase ${phase.key} has only one of its days.`),
    ...when(
      phase.dayStart !== null && phase.dayEnd !== null && phase.dayEnd < phase.dayStart,
      `The phase ${phase.key} ends before it starts.`,
    ),
    ...when(phase.buffer && phase.tasks.length > 0, `The buffer ${phase.key} holds tasks.`),
    ...phase.tasks.flatMap((task) => [
      ...missing(`The task ${task.key}`, 'task', task.dependsOn, tasks),
      ...missing(`The task ${task.key}`, 'fact', task.condition ? factsOf(task.condition) : [], facts),
      ...twice(
        `proof of ${task.key}`,
        task.evidence.map(({ key }) => key),
      ),
      ...when(task.leadTime !== null && task.leadTime.min > task.leadTime.max, `The lead time of ${task.key} shrinks.`),
    ]),
  ]);
  // Circles and waits for a later phase show when the plan is worked out, and only once all of its tasks are there.
  const unfeasible = faults.length > 0 ? null : thrownBy(() => forecast(scheduled(program), 0));
  return unfeasible === null ? faults : [...faults, unfeasible];
}

const scheduled = (program: ProgramDefinition): Parameters<typeof forecast>[0] =>
  program.phases.flatMap(({ tasks, dayStart }, phase) =>
    tasks.map(({ key, dependsOn }) => ({
      key,
      // Phases without days do not follow each other.
      phase: dayStart === null ? 0 : phase,
      plannedStart: 0,
      duration: { min: 1, max: 1 },
      dependsOn,
      actualStart: null,
      actualFinish: null,
      satisfied: false,
    })),
  );

function gateFaults(program: ProgramDefinition): string[] {
  const facts = keysOf(program.facts);
  const blockable = new Set([...keysOf(program.phases), ...keysOf(tasksOf(program)), ...capabilities]);
  return program.gates.flatMap((gate) => [
    ...missing(`The gate ${gate.key}`, 'fact', factsOf(gate.expression), facts),
    ...missing(`The gate ${gate.key}`, 'phase, task or capability', gate.blocks, blockable),
    ...when(gate.blocks.length === 0, `The gate ${gate.key} blocks nothing.`),
    // Nobody could open it.
    ...[...needed(program, gate.key)]
      .filter((task) => gate.blocks.includes(task) || gate.blocks.includes(phaseOf(program, task) ?? ''))
      .map((task) => `The gate ${gate.key} waits for the task ${task}, which it blocks.`),
  ]);
}

const phaseOf = (program: ProgramDefinition, task: string): string | undefined =>
  program.phases.find(({ tasks }) => tasks.some(({ key }) => key === task))?.key;

/** Tasks that a gate waits for, through their predecessors and through gates before it. */
function needed(program: ProgramDefinition, gateKey: string): Set<string> {
  const gates = new Set([gateKey]);
  const found = new Set<string>();
  for (const key of gates) {
    const gate = program.gates.find((each) => each.key === key);
    for (const fact of gate ? factsOf(gate.expression) : []) {
      const source = program.facts.find((each) => each.key === fact)?.source;
      if (source?.kind === 'task_done' || source?.kind === 'evidence_accepted') found.add(source.task);
      if (source?.kind === 'gate_passed') gates.add(source.gate);
    }
  }
  for (const task of found)
    for (const before of tasksOf(program).find(({ key }) => key === task)?.dependsOn ?? []) found.add(before);
  return found;
}

function meetingFaults(program: ProgramDefinition): string[] {
  const [phases, tiers] = [keysOf(program.phases), keysOf(program.tierPolicy.tiers)];
  const models = program.engagementModels;
  return [
    ...program.meetings.flatMap(({ key, phase }) => missing(`The meeting ${key}`, 'phase', [phase], phases)),
    ...program.cadences.flatMap(({ key, rrule, ...each }) => [
      ...missing(`The meeting ${key}`, 'phase', each.phases ?? [], phases),
      ...missing(`The meeting ${key}`, 'tier', each.tiers ?? [], tiers),
      ...when(rrule !== null && thrownBy(() => rhythmOf(rrule)) !== null, `The rhythm of ${key} cannot be read.`),
    ]),
    ...(models
      ? missing(
          'The choice of a model',
          'engagement model',
          [models.default, models.statementOfWork, models.express, models.expressFree],
          keysOf(models.models),
        )
      : []),
  ];
}

function trainingFaults(program: ProgramDefinition): string[] {
  return program.curricula.flatMap((curriculum) => [
    ...twice(
      `part of ${curriculum.key}`,
      [...curriculum.modules, ...curriculum.requirements].map(({ key }) => key),
    ),
    ...curriculum.modules.flatMap((module) => [
      ...twice(
        `question of ${module.key}`,
        module.questions.map(({ key }) => key),
      ),
      ...module.questions.flatMap(({ key, choices, answer }) => [
        ...missing(`The question ${key}`, 'choice', [answer], keysOf(choices)),
        ...twice(
          `choice of ${key}`,
          choices.map((choice) => choice.key),
        ),
      ]),
      ...when(
        module.dayStart !== null && module.dayEnd !== null && module.dayEnd < module.dayStart,
        `The module ${module.key} ends before it starts.`,
      ),
      ...twice(`session of ${module.key}`, keysOf(module.sessions ?? [])),
      ...(module.sessions ?? []).flatMap(({ key, rrule }) =>
        when(thrownBy(() => rhythmOf(rrule)) !== null, `The rhythm of the session ${key} cannot be read.`),
      ),
      ...when(
        module.sessions !== undefined && module.moveOn !== 'attend',
        `The module ${module.key} has sessions and is not attended.`,
      ),
      ...when(
        module.passBps !== null && module.moveOn !== 'pass',
        `The module ${module.key} has a pass mark and is not passed.`,
      ),
    ]),
    ...missing(`The renewal of ${curriculum.key}`, 'module', curriculum.renewal ?? [], keysOf(curriculum.modules)),
    ...curriculum.requirements.flatMap(({ key, kind, every }) =>
      when((kind === 'recurring') !== (every !== null), `The requirement ${key} is recurring and says not how often.`),
    ),
  ]);
}

function supportFaults({ support, calendars, contacts, tierPolicy }: ProgramDefinition): string[] {
  const [open, tiers] = [keysOf(calendars), keysOf(tierPolicy.tiers)];
  const { ladder } = support;
  const levels = keysOf(ladder?.levels ?? []);
  return [
    ...missing('Support', 'calendar', [support.calendar], open),
    ...missing('Support', 'severity', severities, keysOf(support.severities)),
    ...support.policies.flatMap((policy) => [
      ...missing(`The goal "${policy.wording}"`, 'calendar', [policy.calendar], open),
      ...missing(`The goal "${policy.wording}"`, 'tier', policy.tiers ?? [], tiers),
    ]),
    ...support.routes.flatMap((route) => [
      ...missing('A route', 'contact', [route.contact], keysOf(contacts)),
      ...missing('A route', 'tier', route.tiers ?? [], tiers),
    ]),
    ...(ladder
      ? [
          ...missing('The ladder', 'calendar', [ladder.calendar], open),
          ...missing('The ladder', 'level', new Set(Object.values(ladder.entry)), levels),
          ...missing('The ladder', 'level', ladder.top ? [ladder.top.level] : [], levels),
        ]
      : []),
  ];
}

function resourceFaults(program: ProgramDefinition): string[] {
  const openers = new Set([...program.gates.flatMap(({ blocks }) => blocks), ...keysOf(program.curricula)]);
  const tiers = keysOf(program.tierPolicy.tiers);
  return [
    ...program.resources.flatMap(({ key, unlockedBy }) =>
      missing(`The resource ${key}`, 'scope or badge', unlockedBy === null ? [] : [unlockedBy], openers),
    ),
    ...program.contacts.flatMap((contact) => missing(`The contact ${contact.key}`, 'tier', contact.tiers ?? [], tiers)),
  ];
}

/** A text that was changed and left behind in a translation would be shown untranslated, and nobody would know. */
function translationFaults({ translations, language, ...program }: ProgramDefinition): string[] {
  const texts = new Set(stringsIn(program));
  return [
    ...when(language in translations, `It is written in ${language} and needs no translation into it.`),
    ...Object.entries(translations).flatMap(([tag, translated]) =>
      missing(`The translation into ${tag}`, 'text', Object.keys(translated), texts),
    ),
  ];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
