import type { Client } from '@gangway/client';
import type { Attempt, Enrolment, LearnerModule, Training } from '@gangway/contract';
import { date, dayOf, daysBetween, duration, longDate, moment, number, weekday } from './say.js';

/** The reader's path, in one of several where the program has them, and the quiz that is under way. */
export async function readTraining(
  { training, attempts }: Client,
  curriculum?: string,
): Promise<{ readonly training: Training; readonly attempt: Attempt | null }> {
  const answer = await training.retrieve({ query: curriculum === undefined ? {} : { curriculum } });
  const id = answer.enrolment?.modules.find(({ attemptId }) => attemptId !== null)?.attemptId;
  return { training: answer, attempt: id ? await attempts.retrieve({ params: { id } }) : null };
}

/** What the tracker says when it is opened, or with one of the modules chosen. */
export function trainingLines(
  { enrolment, team }: Training,
  attempt: Attempt | null,
  now: number,
  chosen: string | null = null,
): string[] {
  return [
    ...(enrolment ? enrolmentLines(enrolment, attempt, now, chosen) : []),
    ...(team ? teamLines(team, enrolment, now) : []),
  ];
}

function enrolmentLines(enrolment: Enrolment, attempt: Attempt | null, now: number, chosen: string | null): string[] {
  const { curriculum, learner, modules, requirements, totalMinutes, minutesLeft } = enrolment;
  const time = (minutes: number) => duration(minutes * 60);
  const head = `${curriculum.title} ${learner.name}`;
  if (enrolment.state === 'not_enrolled')
    return [head, `${curriculum.title} ${totalMinutes === null ? '' : time(totalMinutes)}`];
  const done = modules.filter(({ state }) => state === 'done').length;
  return [
    head,
    totalMinutes !== null && minutesLeft
      ? `${time(minutesLeft)} left of ${time(totalMinutes)}`
      : `${done} of ${modules.length} done`,
    ...modules.map((module) =>
      [module.title, noteOf(module, now), module.minutes && module.state !== 'done' ? time(module.minutes) : ''].join(
        ' ',
      ),
    ),
    curriculum.badge.unlocks.join(),
    ...panelLines(enrolment, attempt, now, chosen),
    ...requirements.map(({ title, at, statement }) =>
      [title, at === null ? '' : date(dayOf(at)), statement ?? ''].join(' '),
    ),
  ];
}

function noteOf(module: LearnerModule, now: number): string {
  if (module.attemptId !== null) return `Attempt ${module.attempts}, ${module.answered} of ${module.questions}`;
  if (module.state === 'booked' && module.bookedFor !== null) return moment(module.bookedFor, now);
  return module.state === 'done' && module.doneAt !== null ? date(dayOf(module.doneAt)) : '';
}

/** The badge once it is earned, else the open quiz, else the chosen module or the one that comes next. */
function panelLines(enrolment: Enrolment, attempt: Attempt | null, now: number, chosen: string | null): string[] {
  const { modules, credential } = enrolment;
  if (chosen === null && !attempt && credential) {
    const { name, issuedAt, expiresOn, status } = credential;
    const today = dayOf(now);
    return [
      name,
      status === 'expiring' && expiresOn ? `Expires in ${daysBetween(today, expiresOn)} days` : '',
      name,
      longDate(dayOf(issuedAt)),
      expiresOn ? longDate(expiresOn) : '',
      enrolment.curriculum.badge.unlocks.join(),
    ];
  }
  const current =
    modules.find(({ key }) => key === (chosen ?? attempt?.module)) ??
    modules.find(({ required, state }) => required && state !== 'done');
  if (attempt && attempt.module === current?.key) return questionLines(attempt, current);
  return current ? moduleLines(current, now) : [];
}

const rightOf = (bps: number, questions: number): number => Math.round((bps * questions) / 10_000);
const neededOf = (bps: number, questions: number): number => Math.ceil((bps * questions) / 10_000);

function moduleLines(module: LearnerModule, now: number): string[] {
  const { questions, passBps, bestBps, attempts, attemptsLeft, timeLimitMinutes, retryAt, minutes } = module;
  const waits = retryAt !== null && Date.parse(retryAt) > now;
  const text = (): string => {
    if (module.state === 'done') return module.doneAt ? weekday(dayOf(module.doneAt)) : '';
    if (module.state === 'locked_out') return '';
    if (waits) return moment(retryAt, now);
    if (questions > 0) return `${questions} questions`;
    return module.bookedFor === null ? '' : moment(module.bookedFor, now);
  };
  const rules =
    questions === 0
      ? []
      : [
          passBps === null ? '' : `${neededOf(passBps, questions)} of ${questions}`,
          bestBps === null ? '' : `${rightOf(bestBps, questions)} of ${questions}`,
          attemptsLeft === null ? '' : number(attemptsLeft),
          timeLimitMinutes === null ? '' : `${timeLimitMinutes} min`,
        ];
  const start =
    questions > 0 && module.state !== 'done' && module.state !== 'locked_out' ? `attempt ${attempts + 1}` : '';
  return [minutes === null ? '' : duration(minutes * 60), module.title, text(), ...rules, start];
}

function questionLines(attempt: Attempt, module: LearnerModule): string[] {
  const { questions, answers, passBps } = attempt;
  const open = questions.findIndex(({ key }) => answers[key] === undefined);
  const index = open < 0 ? questions.length - 1 : open;
  const question = questions[index];
  const answered = Object.keys(answers).length;
  return [
    `${attempt.title}, attempt ${attempt.number}`,
    [
      passBps === null ? '' : `${neededOf(passBps, questions.length)} of ${questions.length}`,
      module.bestBps === null ? '' : rightOf(module.bestBps, questions.length),
      module.attemptsLeft ?? '',
    ].join(' '),
    `Question ${index + 1} of ${questions.length}, ${answered} answered`,
    `Question ${index + 1} of ${questions.length} ${question?.prompt ?? ''}`,
    // Each with the key that chooses it.
    ...(question?.choices.map(({ text }, at) => `${text} ${at + 1}`) ?? []),
    'Keys: 1 to 9',
  ];
}

function teamLines(team: NonNullable<Training['team']>, enrolment: Enrolment | null, now: number): string[] {
  const { certified, total, targetOn, gates, modules, rows } = team;
  const waits = certified < total;
  const remindable = rows.filter((row) => row.remindable).length;
  const target = waits && targetOn !== null && targetOn >= dayOf(now) ? weekday(targetOn) : '';
  return [
    `${certified} of ${total} certified ${target} ${waits ? gates.join() : ''}`,
    remindable > 0 ? `Remind ${remindable}` : '',
    [...modules.map(({ title, done }) => `${title} ${done}/${total}`), `${certified}/${total}`].join(' '),
    ...rows.map(({ learner, state, cells, certifiedAt, nextModule }) =>
      [
        learner.name,
        ...cells.map(({ bestBps, doneAt, bookedFor }, index) => {
          const questions = enrolment?.modules[index]?.questions ?? 0;
          if (bestBps !== null && questions > 0) return `${rightOf(bestBps, questions)}/${questions}`;
          const at = doneAt ?? bookedFor;
          return at === null ? '' : date(dayOf(at));
        }),
        // One that does not simply hold is told in words.
        certifiedAt === null || state === 'expiring' ? '' : date(dayOf(certifiedAt)),
        modules.find(({ key }) => key === nextModule)?.title ?? '',
      ].join(' '),
    ),
  ];
}
