import { remindTeam, retrieveReminder } from '@gangway/contract';
import type { Hono } from 'hono';
import { audit } from '../../access/audit.js';
import { bind } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { mailView } from '../../mail/mail.view.js';
import { notFound, ProblemError } from '../../problem.js';
import { announce } from '../../store/events.store.js';
import { addReminder } from '../../store/reminders.store.js';
import { wornOf } from '../branding/worn-of.js';
import { factsOf, refused } from './own-enrolment.js';
import { trainingOf } from './training-of.js';

/** To ask learners to go on, and the mails that say so. */
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
    const { worn, language } = await wornOf(call, 'live');
    const about = { by: reminder.by, next: module.title, path: curriculum.title };
    const html = await mailView('reminder', worn, language, call.publicUrl, null, about);
    return {
      id: reminder.id,
      learner: { id: learner.id, name: learner.name },
      by: reminder.by,
      at: reminder.at,
      mail: { language: language.tag, subject: language.mails.reminder(worn.partner, about).subject, html: `${html}` },
    };
  });
}
