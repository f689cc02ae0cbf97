// What the API says of a learner's path while it stands otherwise.
import {
  retrieveAttempt,
  retrieveBadge,
  retrieveTraining,
  type Attempt,
  type Badge,
  type Enrolment,
  type Training,
} from '@gangway/contract';
import { recorded, recordedAnswer } from '../recorded/recorded.js';

export const ATTEMPT = '/attempts/att_enr_lrn_ana_partner_0';
export const attempt = () => retrieveAttempt.response.parse(recordedAnswer('mise-margin', ATTEMPT));
export const trainingOf = (handle: string) => retrieveTraining.response.parse(recordedAnswer(handle, '/training'));

/** What the API says, with another training in its place where a story is about one. */
export function client(
  handle: string,
  { training, answers, scopes = ['training:read', 'training:write'] }: Change = {},
): ReturnType<typeof recorded> {
  return recorded(handle, {
    '/sessions/current': {
      partnerId: 'ptn_demo',
      livemode: false,
      user: { id: 'con_demo', name: 'Demo Person', role: 'owner' },
      scopes,
      expiresAt: null,
      now: '2026-04-14T17:20:00Z',
    },
    ...(training ? { '/training': retrieveTraining.response.parse(training) } : {}),
    ...answers,
  });
}
interface Change {
  readonly training?: Training;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly scopes?: readonly string[];
}

/** A training in which the reader's own enrolment is another one. */
export function enrolled(handle: string, change: (enrolment: Enrolment) => Partial<Enrolment>): Training {
  const training = trainingOf(handle);
  return {
    ...training,
    enrolment: training.enrolment && { ...training.enrolment, ...change(training.enrolment) },
  };
}

/** The quiz, open no more. */
export const quiz = (change: Partial<Enrolment['modules'][number]>) =>
  enrolled('mise-margin', ({ modules }) => ({
    modules: modules.map((module) =>
      module.key === 'quiz' ? { ...module, state: 'todo', attemptId: null, answered: 0, ...change } : module,
    ),
  }));

/** The attempt as it is once closed, with this many right ones. */
export function closed(correct: number): Attempt {
  const open = attempt();
  const { questions } = open;
  const total = questions.length;
  const scoreBps = (correct * 10_000) / total;
  return {
    ...open,
    state: scoreBps >= (open.passBps ?? 0) ? 'passed' : 'failed',
    result: {
      correct,
      total,
      scoreBps,
      review: questions.map(({ key, choices }, at) => ({
        question: key,
        given: choices[at < correct ? 0 : 1]?.key ?? null,
        right: choices[0]?.key ?? key,
        explanation: `It stands in the handbook, page ${at + 4}.`,
      })),
    },
  };
}

/** A credential of a recorded partner as its badge. */
export function badge(handle: string, change: Partial<Badge> = {}): Readonly<Record<string, unknown>> {
  const credential = trainingOf(handle).enrolment?.credential;
  if (!credential) throw new Error(`${handle} has no badge.`);
  const verifyUrl = 'https://api.invalid/badges/7c1f0f5d2a5e4a0f9a9e1f7b6f0e4c21';
  return {
    [`/credentials/${credential.id}`]: retrieveBadge.response.parse({
      ...credential,
      shared: true,
      verifyUrl,
      imageUrl: `${verifyUrl}.svg`,
      issuer: { name: 'Candlefish', url: 'https://api.invalid/badges/issuers/candlefish' },
      unlocks: [],
      restsOn: ['Platform', 'Simulations', 'Exam and review, 7 of 8'],
      reminders: [],
      renewal: null,
      revokedBecause: null,
      own: true,
      ...change,
    }),
  };
}
export const reminder = (daysBefore: number, on: string, toldAt: string | null = null) => ({
  credentialId: 'crd_lrn_mia_operator',
  name: 'Certified Candlefish Operator',
  learner: 'Mia Keller',
  daysBefore,
  on,
  expiresOn: '2026-06-17',
  toldAt,
});
