import {
  downloadBadge,
  downloadBadgeImage,
  listReminders,
  retrieveBadge,
  retrieveExpiryReminder,
  revokeBadge,
  shareBadge,
  type ApiFile,
} from '@gangway/contract';
import { dateIn } from '@gangway/rules/calendar';
import type { Hono } from 'hono';
import { audit } from '../../access/audit.js';
import { bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { notFound, ProblemError } from '../../problem.js';
import { revokeCredential, shareCredential } from '../../store/credentials.store.js';
import { announce } from '../../store/events.store.js';
import { mailOf } from '../branding/mail-of.js';
import { dayNumber } from '../onboarding/calendar-days.js';
import { badgeView, givenBadges, pictureOf, remindersOf, signedBadge, stillToDo, type Given } from './badge.view.js';

const sees = ({ facts, learner }: Given): boolean => facts.seesTeam || learner.id === facts.readerId;

/** A badge of the reader or, for who leads the team, of anybody in it. */
async function badgeOf(call: Call, id: string): Promise<Given> {
  const given = (await givenBadges(call)).find((each) => each.record.id === id && sees(each));
  if (!given) throw notFound('credential');
  return given;
}

const fileOf = ({ credential }: Given, ending: string, type: string, text: string): ApiFile => ({
  name: `${`${credential.name} ${credential.learner}`.replaceAll(/[/\\]/g, '-').slice(0, 200)}.${ending}`,
  type,
  bytes: new TextEncoder().encode(text),
});

export function badgesRoutes(app: Hono, deps: Dependencies): void {
  // Before the one credential, whose path would match this one too.
  bind(app, deps, listReminders, async (call) => {
    const reminders = (await givenBadges(call)).filter(sees).flatMap(remindersOf);
    return { data: reminders.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) };
  });

  bind(app, deps, retrieveBadge, async (call, { params }) => badgeView(call, await badgeOf(call, params.id)));

  bind(app, deps, retrieveExpiryReminder, async (call, { params }) => {
    const given = await badgeOf(call, params.id);
    const { learner, credential, facts } = given;
    const told = remindersOf(given).findLast(({ toldAt }) => toldAt !== null);
    // Renewed, taken away or over by now: a mail that goes out later would be wrong.
    if (!told || told.toldAt === null || credential.status !== 'expiring') throw notFound('reminder');
    const today = dateIn(facts.timeZone, facts.now);
    return {
      ...told,
      learner: { id: learner.id, name: learner.name },
      toldAt: told.toldAt,
      mail: await mailOf(call, 'expiring', () => ({
        path: credential.name,
        end: {
          on: told.expiresOn,
          days: dayNumber(told.expiresOn) - dayNumber(today),
          toDo: stillToDo(given),
        },
      })),
    };
  });

  bind(app, deps, shareBadge, async (call, { params, body }) => {
    const given = await badgeOf(call, params.id);
    if (given.learner.id !== given.facts.readerId)
      throw new ProblemError('invalid_transition', `Whether the badge is public is for ${given.learner.name} to say.`);
    await shareCredential(call, given.record.id, body.shared);
    await audit(call, body.shared ? 'credential.shared' : 'credential.hidden', given.record.id);
    await announce(call, body.shared ? 'certification.shared' : 'certification.hidden', given.record.id);
    return badgeView(call, await badgeOf(call, params.id));
  });

  bind(app, deps, revokeBadge, async (call, { params, body }) => {
    const given = await badgeOf(call, params.id);
    if (!given.facts.seesTeam)
      throw new ProblemError('invalid_transition', 'Only who leads the team takes a badge away.');
    if (given.record.revokedAt !== null) throw new ProblemError('invalid_transition', 'It was taken away already.');
    await revokeCredential(call, given.record.id, body.reason);
    await audit(call, 'credential.revoked', given.record.id);
    await announce(call, 'certification.revoked', given.record.id);
    return badgeView(call, await badgeOf(call, params.id));
  });

  bind(app, deps, downloadBadge, async (call, { params }) => {
    const given = await badgeOf(call, params.id);
    return fileOf(given, 'jwt', 'application/vc+jwt', await signedBadge(call, given));
  });

  bind(app, deps, downloadBadgeImage, async (call, { params }) => {
    const given = await badgeOf(call, params.id);
    return fileOf(given, 'svg', 'image/svg+xml', await pictureOf(call, given));
  });
}
