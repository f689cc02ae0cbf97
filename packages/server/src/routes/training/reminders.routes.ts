import {
  dropReminder,
  remindTeam,
  retrieveDueReminder,
  retrieveGotSeat,
  retrieveReminder,
  setReminder,
} from '@gangway/contract';
import type { Hono } from 'hono';
import { audit } from '../../access/audit.js';
import { bind } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { mailMoment } from '../../mail/mail-language.js';
import { notFound, ProblemError } from '../../problem.js';
import { announce } from '../../store/events.store.js';
import { gotSeat } from '../../store/live-waits.js';
import { addOwnReminder, dropOwnReminder } from '../../store/own-reminders.js';
import { addReminder } from '../../store/reminders.store.js';
import { mailOf } from '../branding/mail-of.js';
import { factsOf, moduleOf, ownEnrolment, refused } from './own-enrolment.js';
import { ownReminder } from './reminders.js';
import { trainingOf } from './training-of.js';
import { booking, currentRecord, moduleView } from './training.view.js';

/** To ask learners to go on or to be reminded oneself, and the mails that tell of either and of a seat that somebody got. */
export function remindersRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, remindTeam, async (call, { body: { curriculum, learners } }) => {
    const { team, curricula } = await trainingOf(call, curriculum);
    if (!curricula.some(({ key }) => key === curriculum)) throw notFound('curriculum');
    if (!team) throw new ProblemError('not_found', 'There is no team here that you may see.');
    const rows = [...new Set(learners)].map((id) => {
      const row = team.rows.find(({ learner }) => learner.id === id);
      if (!row) throw notFound('learner');
      return row;
    });
    for (const { learner, nextModule, remindable, remindedAt } of rows) {
      if (!remindable || nextModule === null)
        throw refused(
          remindedAt === null
            ? `${learner.name} has nothing to be reminded of.`
            : `${learner.name} was reminded at ${remindedAt}. Nobody is reminded twice within a day.`,
        );
      const id = await addReminder(call, { learnerId: learner.id, curriculum, module: nextModule });
      await audit(call, 'reminder.sent', id);
      await announce(call, 'reminder.sent', id);
    }
    return trainingOf(call, curriculum);
  });

  bind(app, deps, retrieveReminder, async (call, { params }) => {
    const { program, learners, reminders } = await factsOf(call);
    const reminder = reminders.find(({ id }) => id === params.id);
    const learner = learners.find(({ id }) => id === reminder?.learnerId);
    const curriculum = program.curricula.find(({ key }) => key === reminder?.curriculum);
    const module = curriculum?.modules.find(({ key }) => key === reminder?.module);
    if (!reminder || !learner || !curriculum || !module) throw notFound('reminder');
    return {
      id: reminder.id,
      learner: { id: learner.id, name: learner.name },
      by: reminder.by,
      at: reminder.at,
      mail: await mailOf(call, 'reminder', () => ({
        by: reminder.by,
        next: module.title,
        path: curriculum.title,
      })),
    };
  });

  bind(app, deps, setReminder, async (call, { params }) => {
    const facts = await factsOf(call);
    const { enrolment, curriculum } = ownEnrolment(facts, params.id);
    const module = moduleOf(curriculum, params.module);
    const reminder = ownReminder(facts, enrolment.id, moduleView(module, enrolment, facts.now));
    if (!reminder) throw refused(`There is nothing to be reminded of at "${module.title}": it is not failed.`);
    if (reminder.state !== 'offered') throw refused(`You asked to be reminded of "${module.title}" at ${reminder.at}.`);
    const id = await addOwnReminder(call, enrolment.id, module.key, new Date(reminder.at));
    await audit(call, 'reminder.set', id);
    await announce(call, 'reminder.set', id);
    return trainingOf(call, curriculum.key);
  });

  bind(app, deps, dropReminder, async (call, { params }) => {
    const { enrolment, curriculum } = ownEnrolment(await factsOf(call), params.id);
    const module = moduleOf(curriculum, params.module);
    const id = await dropOwnReminder(call, enrolment.id, module.key);
    if (id === null) throw refused(`You did not ask to be reminded of "${module.title}".`);
    await audit(call, 'reminder.dropped', id);
    await announce(call, 'reminder.dropped', id);
    return trainingOf(call, curriculum.key);
  });

  bind(app, deps, retrieveDueReminder, async (call, { params }) => {
    const facts = await factsOf(call);
    const asked = facts.ownReminders.find(({ id }) => id === params.id);
    const learner = facts.learners.find(({ enrolments }) => enrolments.some(({ id }) => id === asked?.enrolmentId));
    const stored = learner?.enrolments.find(({ id }) => id === asked?.enrolmentId);
    const curriculum = facts.program.curricula.find(({ key }) => key === stored?.curriculum);
    if (!asked || !learner || !stored || !curriculum) throw notFound('reminder');
    const module = moduleOf(curriculum, asked.module);
    const view = moduleView(module, currentRecord(curriculum, stored), facts.now);
    // Not yet, or no more: a mail that goes out later would be wrong.
    if (ownReminder(facts, stored.id, view)?.state !== 'due') throw notFound('reminder');
    return {
      id: asked.id,
      learner: { id: learner.id, name: learner.name },
      module: module.key,
      at: asked.at,
      mail: await mailOf(call, 'due', () => ({ next: module.title, path: curriculum.title })),
    };
  });

  bind(app, deps, retrieveGotSeat, async (call, { params }) => {
    const facts = await factsOf(call);
    const learner = facts.learners.find(({ enrolments }) => enrolments.some(({ id }) => id === params.id));
    const enrolment = learner?.enrolments.find(({ id }) => id === params.id);
    const seat = enrolment && (await gotSeat(call, enrolment.id));
    const curriculum = facts.program.curricula.find(({ key }) => key === enrolment?.curriculum);
    const module = curriculum?.modules.find(({ key }) => key === seat?.module);
    if (!learner || !enrolment || !seat || !curriculum || !module) throw notFound('seat');
    const held = booking(enrolment.modules.filter((each) => each.module === module.key));
    if (held !== seat.startsAt.toISOString()) throw notFound('seat');
    return {
      enrolmentId: enrolment.id,
      learner: { id: learner.id, name: learner.name },
      module: module.key,
      startsAt: held,
      at: seat.at.toISOString(),
      mail: await mailOf(call, 'moved_up', (language) => ({
        next: module.title,
        path: curriculum.title,
        when: mailMoment(language, facts.timeZone, seat.startsAt),
      })),
    };
  });
}
