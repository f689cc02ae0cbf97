import '@gangway/elements/certification-tracker/define';
import type { PartnerCertificationTracker } from '@gangway/elements/certification-tracker';
import { listLiveSessions, type LiveSession as SessionDate, type Training } from '@gangway/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ended, failing, forbidden, pending, recordedAnswer } from '../recorded/recorded.js';
import { ATTEMPT, attempt, badge, client, closed, enrolled, quiz, reminder, trainingOf } from './training.answers.js';

const meta: Meta<PartnerCertificationTracker> = {
  title: 'Certification tracker',
  component: 'partner-certification-tracker',
  render: ({ client, rowActions }) =>
    html`<partner-certification-tracker
      .client=${client}
      .rowActions=${rowActions ?? []}></partner-certification-tracker>`,
};
export default meta;
type Story = StoryObj<PartnerCertificationTracker>;

/** Presses what fits the selectors, one after the other, each once it is there. */
const press =
  (...selectors: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const tracker = canvasElement.querySelector('partner-certification-tracker');
    for (const selector of selectors) {
      const target = () => tracker?.shadowRoot?.querySelector<HTMLElement>(`.frame:not(.skeleton) ${selector}`);
      while (!target()) await new Promise(requestAnimationFrame);
      target()?.click();
      await tracker?.updateComplete;
    }
  };

const result = (correct: number): Story => ({
  args: { client: client('mise-margin', { answers: { [ATTEMPT]: closed(correct) } }) },
});

export const QuizUnderWay: Story = { args: { client: client('mise-margin') } };
export const BeforeTheFirstAttempt: Story = {
  args: { client: client('mise-margin', { training: quiz({ attempts: 0, bestBps: null, attemptsLeft: 3 }) }) },
};
export const CoolingDown: Story = {
  args: {
    client: client('mise-margin', {
      training: quiz({ state: 'failed', attempts: 2, attemptsLeft: 1, retryAt: '2026-04-15T16:00:00Z' }),
    }),
  },
};
/** Whoever failed may be reminded of the next attempt, and may take that back. */
const reminded = (state: 'offered' | 'set' | 'due', more = {}): Story => ({
  args: {
    client: client('mise-margin', {
      training: quiz({
        state: 'failed',
        attempts: 2,
        attemptsLeft: 1,
        reminder: { at: '2026-04-15T07:00:00Z', state },
        ...more,
      }),
    }),
  },
});
export const ReminderOffered: Story = reminded('offered', { retryAt: '2026-04-15T07:00:00Z' });
export const ReminderSet: Story = reminded('set', { retryAt: '2026-04-15T07:00:00Z' });
export const ReminderDue: Story = reminded('due', { reminder: { at: '2026-04-14T07:00:00Z', state: 'due' } });
/** The same below the answers of the attempt that failed. */
export const ReminderBelowTheResult: Story = {
  args: {
    client: client('mise-margin', {
      training: quiz({
        state: 'failed',
        attempts: 2,
        reviewId: ATTEMPT.slice('/attempts/'.length),
        reminder: { at: '2026-04-15T07:00:00Z', state: 'set' },
      }),
      answers: { [ATTEMPT]: closed(7) },
    }),
  },
  play: press('.module-actions button:nth-of-type(2)'),
};
export const NoAttemptsLeft: Story = {
  args: { client: client('mise-margin', { training: quiz({ state: 'locked_out', attempts: 3, attemptsLeft: 0 }) }) },
};
export const TimeRunsOut: Story = {
  args: { client: client('mise-margin', { answers: { [ATTEMPT]: { ...attempt(), endsAt: '2026-04-14T17:24:00Z' } } }) },
};
export const TimeIsOver: Story = {
  args: { client: client('mise-margin', { answers: { [ATTEMPT]: { ...attempt(), endsAt: '2026-04-14T17:10:00Z' } } }) },
};
export const NotSaved: Story = { ...QuizUnderWay, play: press('.answer input') };
export const Passed: Story = result(9);
export const NotPassed: Story = result(7);
/** What was handed in is there to be learnt from, also days later. */
export const ReviewedAgain: Story = {
  args: {
    client: client('mise-margin', {
      training: quiz({ state: 'failed', attempts: 2, reviewId: ATTEMPT.slice('/attempts/'.length) }),
      answers: { [ATTEMPT]: closed(7) },
    }),
  },
  play: press('.module-actions button:last-of-type', '.all-answers summary'),
};
export const LiveSession: Story = { ...QuizUnderWay, play: press('.step:nth-child(4) button') };
/** The page has acts of its own on a module. */
export const ActsOfThePage: Story = {
  ...LiveSession,
  args: { ...QuizUnderWay.args, rowActions: [{ id: 'ask', label: 'Ask the trainer' }] },
};

const DATES = '/enrolments/enr_lrn_ana_partner/modules/webinar/sessions';
/** The webinar with these dates, and a seat on the one that is booked. */
function dates(change: (session: SessionDate, at: number) => Partial<SessionDate>): Story {
  const recordedDates = listLiveSessions.response.parse(recordedAnswer('mise-margin', DATES));
  const data = recordedDates.data.map((session, at) => ({ ...session, ...change(session, at) }));
  const seat = data.find(({ state }) => state === 'booked')?.startsAt ?? null;
  return {
    args: {
      client: client('mise-margin', {
        training: enrolled('mise-margin', ({ modules }) => ({
          modules: modules.map((module) =>
            module.key === 'webinar' ? { ...module, state: seat ? 'booked' : 'todo', bookedFor: seat } : module,
          ),
        })),
        answers: { [DATES]: listLiveSessions.response.parse({ ...recordedDates, data }) },
      }),
    },
  };
}
const booking = ['.step:nth-child(4) button', '.module-actions button'];
export const BookingADate: Story = {
  ...dates((_, at) =>
    at === 1 ? { state: 'full', seatsLeft: 0, waiting: 3 } : at === 2 ? { seatsLeft: 2, host: 'Dana Whitfield' } : {},
  ),
  play: press(...booking, '.option:nth-child(3) input'),
};
export const EveryDateFull: Story = { ...dates(() => ({ state: 'full', seatsLeft: 0 })), play: press(...booking) };
/** Somebody waits for a seat, and may wait no longer. */
export const OnTheWaitList: Story = {
  ...dates((_, at) =>
    at === 1 ? { state: 'full', seatsLeft: 0, waiting: 3, place: 2 } : at === 3 ? { state: 'full', seatsLeft: 0 } : {},
  ),
  play: press(...booking, '.option:nth-child(2) input'),
};
export const YourSeat: Story = {
  ...dates((_, at) => (at === 1 ? { state: 'booked', seatsLeft: 24 } : {})),
  play: press(...booking),
};
export const MovingADate: Story = { ...YourSeat, play: press(...booking, '.option:nth-child(3) input') };
export const LeftForAWhile: Story = {
  args: {
    client: client('mise-margin', {
      answers: {
        [ATTEMPT]: { ...attempt(), keptUntil: '2026-04-15T15:10:00Z', secondsLeft: 1300, flagged: ['fit'] },
      },
    }),
  },
};

const SHARE = '.module-actions button:not(.primary)';
export const SharingTheBadge: Story = {
  args: { client: client('slipway', { answers: badge('slipway') }) },
  play: press(SHARE),
};
export const LinkOff: Story = {
  args: { client: client('slipway', { answers: badge('slipway', { shared: false }) }) },
  play: press(SHARE),
};
export const Renewing: Story = {
  args: {
    client: client('slipway', {
      answers: badge('slipway', {
        renewal: { from: '2026-03-19', modules: [{ key: 'exam', title: 'Exam', minutes: 45 }] },
        reminders: [
          reminder(90, '2026-03-19', '2026-03-19T15:00:00Z'),
          reminder(60, '2026-04-18'),
          reminder(30, '2026-05-18'),
          reminder(7, '2026-06-10'),
        ],
      }),
    }),
  },
  play: press('.module-actions .primary'),
};
export const TranscriptOfThePath: Story = {
  args: { client: client('slipway') },
  play: press('.module-actions button:nth-child(3)'),
};
export const Certified: Story = { args: { client: client('sunshine') } };
export const Expiring: Story = { args: { client: client('slipway') } };
export const Expired: Story = {
  args: {
    client: client('slipway', {
      training: enrolled('slipway', ({ credential }) => ({
        state: 'expired',
        credential: credential && { ...credential, status: 'expired', expiresOn: '2026-04-01' },
      })),
    }),
  },
};
/** A badge that is not simply there: enrolment and credential say the same. */
const standing = (state: 'suspended' | 'revoked'): Training =>
  enrolled('slipway', ({ credential }) => ({ state, credential: credential && { ...credential, status: state } }));
/** It may come back, and nothing is asked for meanwhile. */
export const Suspended: Story = { args: { client: client('slipway', { training: standing('suspended') }) } };
/** It is gone for good: the reason stands with the badge. */
export const Revoked: Story = {
  args: {
    client: client('slipway', {
      training: standing('revoked'),
      answers: badge('slipway', {
        status: 'revoked',
        revokedBecause: 'The exam was taken by somebody else.',
        shared: true,
      }),
    }),
  },
  play: press(SHARE),
};
/** The old badge holds while the exam is taken again. */
export const Recertifying: Story = {
  args: {
    client: client('slipway', {
      training: enrolled('slipway', ({ modules }) => ({
        state: 'recertifying',
        progressBps: 8333,
        modules: modules.map((module) =>
          module.moveOn === 'pass' ? { ...module, state: 'todo', doneAt: null, attempts: 0, bestBps: null } : module,
        ),
      })),
    }),
  },
};
/** A path on which nothing has been begun. */
export const JustEnrolled: Story = {
  args: {
    client: client('mise-margin', {
      training: enrolled('mise-margin', ({ modules }) => ({
        state: 'enrolled',
        progressBps: 0,
        modules: modules.map((module) => ({
          ...module,
          state: 'todo',
          doneAt: null,
          bookedFor: null,
          attemptId: null,
          attempts: 0,
          answered: 0,
          bestBps: null,
        })),
      })),
    }),
  },
};
const recordingsAre = (state: 'in_review' | 'todo') =>
  enrolled('slipway', ({ modules }) => ({
    state: 'in_progress',
    credential: null,
    modules: modules.map((module) => (module.moveOn === 'accept' ? { ...module, state, doneAt: null } : module)),
  }));
/** A recording that was handed in and is being looked at. */
export const InReview: Story = {
  args: {
    client: client('slipway', { training: recordingsAre('in_review') }),
  },
};
const missing = enrolled('slipway', ({ requirements }) => ({
  state: 'passed',
  credential: null,
  compliant: false,
  requirements: requirements.map((each, at) => ({
    ...each,
    state: each.kind === 'recurring' ? 'non_compliant' : at % 2 ? 'submitted' : 'missing',
    ...(at % 2 ? {} : { at: null, statement: null }),
  })),
}));
export const RequirementsMissing: Story = { args: { client: client('slipway', { training: missing }) } };
export const HandingIn: Story = { ...RequirementsMissing, play: press('.requirements button') };
export const HandingInARecording: Story = {
  args: {
    client: client('slipway', { training: recordingsAre('todo') }),
  },
  play: press('.module-actions .primary'),
};
export const SeveralPaths: Story = { args: { client: client('kvarts') } };
export const ProgramMadeOfDataAlone: Story = { args: { client: client('sample') } };
export const NotEnrolled: Story = {
  args: {
    client: client('kvarts', { training: enrolled('kvarts', () => ({ id: null, state: 'not_enrolled' })) }),
  },
};
export const WithoutTeam: Story = {
  args: { client: client('mise-margin', { training: { ...trainingOf('mise-margin'), team: null } }) },
};
const { team } = trainingOf('mise-margin');
/** Whoever was reminded rests for a day. */
export const TeamReminded: Story = {
  args: {
    client: client('mise-margin', {
      training: {
        ...trainingOf('mise-margin'),
        team: team && {
          ...team,
          rows: team.rows.map((row, at) =>
            row.remindable && at > 0 ? { ...row, remindable: false, remindedAt: '2026-04-14T09:20:00Z' } : row,
          ),
        },
      },
    }),
  },
};
/** Somebody who leads the team has asked the learner to go on. */
export const AskedToGoOn: Story = {
  args: {
    client: client('mise-margin', {
      training: enrolled('mise-margin', ({ modules }) => ({
        reminder: { by: 'Lena Ortiz', at: '2026-04-14T09:20:00Z' },
        modules: modules.map((module) => ({ ...module, attemptId: null })),
      })),
    }),
  },
};
export const TeamWithoutPath: Story = {
  args: { client: client('mise-margin', { training: { ...trainingOf('mise-margin'), enrolment: null } }) },
};
export const ReadOnly: Story = {
  args: { client: client('mise-margin', { training: quiz({}), scopes: ['training:read'] }) },
};
export const NothingToCertify: Story = { args: { client: client('tarn-holt') } };
export const Loading: Story = { args: { client: pending() } };
export const Failed: Story = { args: { client: failing() } };
export const Forbidden: Story = { args: { client: forbidden() } };
export const SessionLost: Story = { args: { client: ended() } };
const narrow: NonNullable<Story['decorators']> = [(story) => html`<div class="narrow">${story()}</div>`];
export const Narrow: Story = { ...QuizUnderWay, decorators: narrow };
export const NarrowBadge: Story = { ...Expiring, decorators: narrow };
export const InArabic: Story = { ...QuizUnderWay, globals: { language: 'ar' } };
export const InGerman: Story = { ...QuizUnderWay, globals: { language: 'de' } };
