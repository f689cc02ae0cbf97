import type {
  Cadence,
  Calendar,
  FactDefinition,
  GateDefinition,
  ModuleDefinition,
  PhaseDefinition,
  ProgramDefinition,
  Question,
  Severity,
  TaskDefinition,
} from '@gangway/contract';

/**
 * Parts of a definition with everything that most of them leave out. A program states what it knows; what it leaves unsaid is null.
 */
export const task = (key: string, title: string, rest: Partial<TaskDefinition> = {}): TaskDefinition => ({
  key,
  title,
  description: null,
  dayStart: null,
  dayEnd: null,
  leadTime: null,
  dependsOn: [],
  condition: null,
  owner: 'partner',
  vendorRoles: [],
  partnerRoles: [],
  evidence: [],
  signOffBy: null,
  optional: false,
  checklist: [],
  tags: [],
  ...rest,
});

export const phase = (
  key: string,
  title: string,
  days: readonly [number, number] | null,
  rest: Partial<PhaseDefinition>,
): PhaseDefinition => ({
  key,
  title,
  anchor: 'agreementEffectiveOn',
  dayStart: days?.[0] ?? null,
  dayEnd: days?.[1] ?? null,
  unit: 'calendar',
  vendorRoles: [],
  partnerRoles: [],
  buffer: false,
  tasks: [],
  ...rest,
});

export const gate = (
  key: string,
  title: string,
  expression: GateDefinition['expression'],
  blocks: readonly string[],
  rest: Partial<GateDefinition> = {},
): GateDefinition => ({
  key,
  title,
  expression,
  blocks: [...blocks],
  hard: true,
  signOffBy: null,
  revalidateMonths: null,
  ...rest,
});

export const fact = (
  key: string,
  label: string,
  owner: FactDefinition['owner'],
  source: FactDefinition['source'],
): FactDefinition => ({ key, label, owner, source });

/** A proof with the key, label and kind; renewed after so many months where the program says so. */
export const proof = (
  key: string,
  label: string,
  kind: TaskDefinition['evidence'][number]['kind'] = 'attestation',
  revalidateMonths: number | null = null,
) => ({
  key,
  label,
  kind,
  revalidateMonths,
});

export const module = (
  key: string,
  title: string,
  kind: ModuleDefinition['kind'],
  moveOn: ModuleDefinition['moveOn'],
  rest: Partial<ModuleDefinition> = {},
): ModuleDefinition => ({
  key,
  title,
  kind,
  moveOn,
  minutes: null,
  passBps: null,
  maxAttempts: null,
  cooldownHours: null,
  timeLimitMinutes: null,
  required: true,
  dayStart: null,
  dayEnd: null,
  questions: [],
  ...rest,
});

/** Dates of a live module that stand in where a program names none. */
export const liveSession = (
  key: string,
  rrule: string,
  time: string,
  timeZone: string,
): NonNullable<ModuleDefinition['sessions']>[number] => ({
  key,
  rrule,
  time,
  timeZone,
  language: 'en',
  host: null,
  seats: 25,
  source: 'default',
});

/** A question whose choices are a, b, c, d in the order given. */
export function question(
  key: string,
  prompt: string,
  choices: readonly string[],
  right: number,
  explanation: string,
): Question {
  const letters = ['a', 'b', 'c', 'd', 'e'];
  return {
    key,
    prompt,
    choices: choices.map((text, index) => ({ key: letters[index] ?? String(index), text })),
    answer: letters[right] ?? String(right),
    explanation,
  };
}

export const cadence = (key: string, title: string, rrule: string | null, rest: Partial<Cadence> = {}): Cadence => ({
  key,
  title,
  rrule,
  minutes: null,
  tiers: null,
  phases: null,
  required: false,
  channel: null,
  ...rest,
});

/** Mon–Fri 09:00–17:00, which stands in where a program states no hours (option 35). */
export const defaultHours = (timeZone: string): Calendar => ({
  key: 'office',
  name: 'Office hours',
  timeZone,
  alwaysOpen: false,
  hours: [{ days: [1, 2, 3, 4, 5], open: '09:00', close: '17:00' }],
  holidays: { country: 'US', region: null },
  source: 'default',
});

export const dayAndNight = (timeZone: string): Calendar => ({
  key: 'always',
  name: 'Day and night',
  timeZone,
  alwaysOpen: true,
  hours: [],
  holidays: null,
  source: 'default',
});

/** Severities in the words of our own, for programs that name none. */
export const severityWords: { key: Severity; label: string; description: string }[] = [
  { key: 'critical', label: 'Critical', description: 'Work has stopped and there is no way around it.' },
  { key: 'major', label: 'Major', description: 'Something important does not work; there is a way around it.' },
  { key: 'minor', label: 'Minor', description: 'A nuisance: work goes on.' },
  { key: 'question', label: 'Question', description: 'Nothing is broken; you want to know something.' },
];

/** Health by five measures of equal standing in the field; the weights are ours. */
export const defaultHealth = (attribution: string | null): ProgramDefinition['health'] => ({
  measures: [
    { key: 'usage', title: 'Weekly use', weightBps: 3000 },
    { key: 'support', title: 'Support', weightBps: 2500 },
    { key: 'payments', title: 'Payments', weightBps: 1500 },
    { key: 'sponsor', title: 'Sponsor contact', weightBps: 1500 },
    { key: 'survey', title: 'Survey', weightBps: 1500 },
  ],
  staleDays: 30,
  expireDays: 90,
  amberFrom: 50,
  greenFrom: 75,
  attribution,
  source: 'default',
});
