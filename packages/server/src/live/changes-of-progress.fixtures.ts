import { fullSession, sessionId, idOf, badgeOf, ofOperator, type Step } from './changes.fixtures.js';

/** Changes of plan, training and badges, in an order in which each can be made. */
export const changesOfProgress: readonly Step[] = [
  {
    operation: 'tasks.act',
    line: () => 'POST /tasks/tsk_kickoff/complete',
    announces: ['task.completed'],
  },
  {
    operation: 'tasks.addEvidence',
    line: () => 'POST /tasks/tsk_report/evidence',
    body: () => ({ kind: 'url', key: 'link', url: 'https://files.example.com/report.pdf' }),
    announces: ['evidence.submitted'],
  },
  { operation: 'tasks.act', line: () => 'POST /tasks/tsk_report/start', announces: ['task.started'] },
  { operation: 'tasks.act', line: () => 'POST /tasks/tsk_report/submit', announces: ['task.submitted'] },
  {
    operation: 'tasks.act',
    line: () => 'POST /tasks/tsk_report/sign-off',
    announces: ['task.signed_off', 'gate.passed', 'evidence.reviewed'],
  },
  {
    operation: 'tasks.comment',
    line: () => 'POST /tasks/tsk_extra/comments',
    body: () => ({ body: 'Is it needed?' }),
    announces: ['task.commented'],
  },
  {
    operation: 'tasks.assign',
    line: () => 'POST /tasks/tsk_extra/assign',
    body: () => ({ contactId: 'con_owner' }),
    announces: ['task.assigned'],
  },
  {
    operation: 'tasks.reschedule',
    line: () => 'POST /tasks/tsk_extra/reschedule',
    body: () => ({ dueOn: '2026-04-20', reason: 'Holidays.' }),
    announces: ['task.rescheduled'],
  },
  {
    operation: 'tasks.waive',
    line: () => 'POST /tasks/tsk_extra/waive',
    body: () => ({ reason: 'The partner does without it.', until: null }),
    announces: ['task.skipped'],
  },
  {
    operation: 'gates.waive',
    line: () => 'POST /gates/soft/waive',
    body: () => ({ reason: 'The case follows in some days.', until: '2026-05-01' }),
    announces: ['gate.waived'],
  },
  {
    operation: 'onboarding.propose',
    line: () => 'POST /onboarding/proposal',
    body: () => ({ startOn: '2026-05-04' }),
    announces: ['proposal.made'],
  },
  {
    operation: 'onboarding.withdrawProposal',
    line: () => 'DELETE /onboarding/proposal',
    announces: ['proposal.withdrawn'],
  },
  {
    operation: 'uploads.create',
    line: () => 'POST /uploads',
    body: () => ({ purpose: 'task', subjectId: 'tsk_report', name: 'a.pdf', type: 'application/pdf', size: 8 }),
    announces: [],
  },
  {
    operation: 'uploads.append',
    line: (answers) => `PUT /uploads/${idOf(answers, 'uploads.create')}/parts/0`,
    body: () => '%PDF-1.7',
    announces: [],
  },
  {
    operation: 'uploads.complete',
    line: (answers) => `POST /uploads/${idOf(answers, 'uploads.create')}/complete`,
    announces: [],
  },
  {
    operation: 'uploads.delete',
    line: (answers) => `DELETE /uploads/${idOf(answers, 'uploads.create')}`,
    announces: [],
  },
  {
    operation: 'calendar.rotate',
    line: () => 'POST /onboarding/calendar',
    announces: ['calendar.rotated'],
  },
  {
    operation: 'calendar.revoke',
    line: () => 'DELETE /onboarding/calendar',
    announces: ['calendar.revoked'],
  },
  {
    operation: 'calendar.revoke',
    line: () => 'DELETE /onboarding/calendar',
    announces: [],
  },
  {
    operation: 'training.remind',
    line: () => 'POST /training/reminders',
    body: () => ({ curriculum: 'operator', learners: ['lrn_second'] }),
    announces: ['reminder.sent'],
  },
  {
    operation: 'enrolments.create',
    line: () => 'POST /enrolments',
    body: () => ({ curriculum: 'second' }),
    announces: ['enrolment.created'],
  },
  {
    operation: 'enrolments.openModule',
    line: () => `POST ${ofOperator('/modules/intro/open')}`,
    announces: ['enrolment.progressed'],
  },
  {
    operation: 'enrolments.openModule',
    line: () => `POST ${ofOperator('/modules/intro/open')}`,
    announces: [],
  },
  {
    operation: 'enrolments.completeModule',
    line: () => `POST ${ofOperator('/modules/intro/complete')}`,
    announces: ['enrolment.progressed'],
  },
  {
    operation: 'enrolments.submitRequirement',
    line: (answers) => `POST /enrolments/${String(answers['enrolments.create']?.['enrolment']?.['id'])}/requirements`,
    body: () => ({ requirement: 'case', statement: 'It went live in March.' }),
    announces: ['enrolment.progressed'],
  },
  {
    operation: 'attempts.create',
    line: () => 'POST /attempts',
    body: () => ({ enrolmentId: 'enr_lrn_owner_operator', module: 'quiz' }),
    announces: ['attempt.started'],
  },
  {
    operation: 'attempts.submit',
    line: (answers) => `POST /attempts/${idOf(answers, 'attempts.create')}/submit`,
    announces: ['attempt.submitted'],
  },
  {
    operation: 'enrolments.setReminder',
    line: () => `POST ${ofOperator('/modules/quiz/reminder')}`,
    announces: ['reminder.set'],
  },
  {
    operation: 'enrolments.dropReminder',
    line: () => `DELETE ${ofOperator('/modules/quiz/reminder')}`,
    announces: ['reminder.dropped'],
  },
  {
    operation: 'attempts.create',
    line: () => 'POST /attempts',
    body: () => ({ enrolmentId: 'enr_lrn_owner_operator', module: 'quiz' }),
    announces: ['attempt.started'],
  },
  {
    operation: 'attempts.pause',
    line: (answers) => `POST /attempts/${idOf(answers, 'attempts.create')}/pause`,
    announces: ['attempt.paused'],
  },
  {
    operation: 'attempts.resume',
    line: (answers) => `POST /attempts/${idOf(answers, 'attempts.create')}/resume`,
    announces: ['attempt.resumed'],
  },
  {
    operation: 'attempts.update',
    line: (answers) => `PATCH /attempts/${String(answers['attempts.create']?.['id'])}`,
    body: () => ({ answers: { q1: 'a', q2: 'b' } }),
    announces: ['attempt.saved'],
  },
  {
    operation: 'attempts.submit',
    line: (answers) => `POST /attempts/${String(answers['attempts.create']?.['id'])}/submit`,
    announces: ['certification.issued', 'attempt.submitted'],
  },
  {
    operation: 'enrolments.submitDemo',
    line: () => `POST ${ofOperator('/modules/demo/demo')}`,
    body: () => ({ kind: 'url', url: 'https://video.example.com/demo' }),
    announces: ['enrolment.progressed'],
  },
  {
    operation: 'liveSessions.book',
    line: () => `POST ${ofOperator('/modules/webinar/booking')}`,
    body: () => ({ sessionId }),
    announces: ['session.booked'],
  },
  {
    operation: 'liveSessions.cancel',
    line: () => `DELETE ${ofOperator('/modules/webinar/booking')}`,
    announces: ['session.canceled'],
  },
  {
    operation: 'liveSessions.join',
    line: () => `POST ${ofOperator('/modules/webinar/waiting')}`,
    body: () => ({ sessionId: fullSession }),
    announces: ['session.waited_for'],
  },
  {
    operation: 'liveSessions.leave',
    line: () => `DELETE ${ofOperator(`/modules/webinar/waiting/${fullSession}`)}`,
    announces: ['session.left'],
  },
  {
    operation: 'credentials.share',
    line: (answers) => `PATCH /credentials/${badgeOf(answers)}`,
    body: () => ({ shared: false }),
    announces: ['certification.hidden'],
  },
  {
    operation: 'credentials.share',
    line: (answers) => `PATCH /credentials/${badgeOf(answers)}`,
    body: () => ({ shared: true }),
    announces: ['certification.shared'],
  },
];
