import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import type { ProgramDefinition } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import * as z from 'zod/mini';

export const now = '2026-04-14T17:20:00Z';
const [start, live] = sampleProgram.phases;
const [operator] = sampleProgram.curricula;
if (!start || !live || !operator) throw new Error('The sample program has lost a part.');
const [kickoff, report] = start.tasks;
const [intro, quiz] = operator.modules;
if (!kickoff || !report || !intro || !quiz) throw new Error('The sample program has lost a part.');

/** What no answer may hold while an attempt is open. */
export const SECRET = 'because the right one is right';

/** The sample program with a proof of each kind, a buffer, soft and hard gates, and a path with a clock, seats and a recording. */
export const proofProgram: ProgramDefinition = {
  ...sampleProgram,
  facts: [
    ...sampleProgram.facts,
    {
      key: 'letter',
      label: 'Letter accepted',
      owner: 'partner',
      source: { kind: 'evidence_accepted', task: 'letter', evidence: 'letter' },
    },
    {
      key: 'certified',
      label: 'Certified',
      owner: 'partner',
      source: { kind: 'certified', curriculum: 'operator', minCount: null },
    },
  ],
  phases: [
    {
      ...start,
      tasks: [
        kickoff,
        report,
        {
          ...report,
          key: 'letter',
          title: 'Send the letter',
          dependsOn: [],
          evidence: [{ key: 'letter', label: 'Signed letter', kind: 'file', revalidateMonths: null }],
          signOffBy: 'partner',
          checklist: ['The address is right', 'The date is right'],
        },
        { ...kickoff, key: 'extra', title: 'Something more', optional: true },
      ],
    },
    { ...live, tasks: live.tasks },
    { ...live, key: 'buffer', title: 'Buffer', dayStart: 21, dayEnd: 25, buffer: true, tasks: [] },
  ],
  gates: [
    {
      ...sampleProgram.gates[0]!,
      key: 'soft',
      title: 'Soft one',
      hard: false,
      blocks: ['go.far'],
      expression: { fact: 'letter' },
    },
    { ...sampleProgram.gates[0]!, expression: { fact: 'letter' }, blocks: ['sell'] },
  ],
  cadences: [
    {
      key: 'weekly',
      title: 'Weekly call',
      rrule: 'FREQ=WEEKLY;BYDAY=TU',
      minutes: 30,
      tiers: null,
      phases: null,
      required: true,
      channel: null,
    },
  ],
  curricula: [
    {
      ...operator,
      renewal: ['quiz'],
      modules: [
        { ...intro, material: 'https://learn.example/introduction' },
        {
          ...quiz,
          timeLimitMinutes: 30,
          maxAttempts: 5,
          questions: quiz.questions.map((each) => ({ ...each, explanation: SECRET })),
        },
        {
          ...intro,
          key: 'webinar',
          title: 'Webinar',
          kind: 'live',
          moveOn: 'attend',
          minutes: 120,
          required: false,
          sessions: [
            {
              key: 'friday',
              rrule: 'FREQ=WEEKLY;BYDAY=FR',
              time: '15:00',
              timeZone: 'Europe/Berlin',
              language: 'en',
              host: null,
              seats: 1,
              source: 'default',
            },
          ],
        },
        { ...intro, key: 'demo', title: 'Demo', kind: 'demo', moveOn: 'accept', required: false },
      ],
    },
  ],
};

/** A partner of it with a second learner, who looks on. */
function history(handle: string): PartnerHistory {
  const base = sampleHistory({ handle, now });
  const [owner] = base.learners;
  if (!owner) throw new Error('The sample history has lost its learner.');
  return {
    ...base,
    contacts: [
      ...base.contacts,
      { id: 'con_vendor', name: 'Vendor Person', role: 'Manager', side: 'vendor', email: null, channel: null },
      { id: 'con_other', name: 'Other Person', role: 'Technician', side: 'partner', email: null, channel: null },
    ],
    personas: [
      ...base.personas,
      {
        key: 'learner',
        contactId: 'con_other',
        name: '<b>Other</b> & Person',
        role: 'learner',
        learnerId: 'lrn_other',
      },
    ],
    learners: [owner, { ...owner, id: 'lrn_other', name: '<b>Other</b> & Person' }],
  };
}

/** A server with partners of these handles: a test that changes a plan takes a partner of its own. */
export const proofServer = (handles: readonly string[] = ['alpha', 'beta']): Promise<TestServer> =>
  createTestServer({ programs: [proofProgram], histories: handles.map(history), now, scan });

/** What every virus scanner finds, harmless by design: https://www.eicar.org/download-anti-malware-testfile */
export const EICAR = atob('WDVPIVAlQEFQWzRcUFpYNTQoUF4pN0NDKTd9JEVJQ0FSLVNUQU5EQVJELUFOVElWSVJVUy1URVNULUZJTEUh');
/** A scanner that knows that one alone. */
const scan = async (bytes: Uint8Array) => (Buffer.from(bytes).includes(EICAR) ? 'Eicar-Test-Signature' : null);

/** JSON of which a test says what it expects of it. */
export interface Loose {
  readonly [key: string]: Loose;
}
/** A text in it, e.g. an identifier to go on with. */
export const text = (value: Loose | undefined): string => z.parse(z.string(), value);

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Loose;
}

/** Sends requests as a person of a partner: `send('POST /tasks/…', body)`. */
export function senderOf(server: () => TestServer, partner: string | (() => string) = 'alpha', persona = 'owner') {
  return async (line: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> => {
    const [method = '', path = ''] = line.split(' ');
    const handle = typeof partner === 'string' ? partner : partner();
    const answer = await server().fetch(`/api/partner${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await server().session(handle, persona)}`,
        'content-type': body instanceof Uint8Array ? 'application/octet-stream' : 'application/json',
        'idempotency-key': crypto.randomUUID(),
        ...headers,
      },
      ...(body === undefined
        ? method === 'POST'
          ? { body: '{}' }
          : {}
        : { body: body instanceof Uint8Array ? new Blob([new Uint8Array(body)]) : JSON.stringify(body) }),
    });
    const received = await answer.text();
    const json = answer.headers.get('content-type')?.includes('json') ?? false;
    return { status: answer.status, headers: answer.headers, text: received, body: json ? JSON.parse(received) : {} };
  };
}
export type Send = ReturnType<typeof senderOf>;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const pdf = (text: string): Uint8Array => bytesOf(`%PDF-1.7\n${text}`);

/** Sends a whole file in one part; its identifier. */
export async function upload(
  send: Send,
  bytes: Uint8Array,
  more: { name?: string; type?: string; purpose?: string; subjectId?: string } = {},
): Promise<Answer> {
  const { name = 'letter.pdf', type = 'application/pdf', purpose = 'task', subjectId = 'tsk_letter' } = more;
  const made = await send('POST /uploads', { purpose, subjectId, name, type, size: bytes.length });
  if (made.status !== 201) return made;
  const sent = await send(`PUT /uploads/${text(made.body['id'])}/parts/0`, bytes);
  return sent.status === 200 ? send(`POST /uploads/${text(made.body['id'])}/complete`, {}) : sent;
}
