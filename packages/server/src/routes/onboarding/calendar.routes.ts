import { randomBytes } from 'node:crypto';
import { retrieveCalendar, revokeCalendar, rotateCalendar } from '@gangway/contract';
import type { Hono } from 'hono';
import { digestOf } from '../../access/key-format.js';
import { audit } from '../../access/audit.js';
import { bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { addressOf } from '../../middleware/address.js';
import { assertFewFailures, noteFailure } from '../../middleware/rate-limit.js';
import { notFound, ProblemError } from '../../problem.js';
import { withPublicCall } from '../../public-call.js';
import { deleteFeed, findFeed, loadFeed, noteTold, putFeed } from '../../store/calendar.store.js';
import { announce } from '../../store/events.store.js';
import { loadPlan } from '../../store/onboarding.store.js';
import { loadLearners } from '../../store/training.store.js';
import { calendarEntries, calendarText, told } from './calendar.view.js';

function userOf(call: Call) {
  const { user } = call.principal;
  if (!user) throw new ProblemError('key_wrong_kind', 'A calendar belongs to a person: use a session.');
  return user;
}

async function view(call: Call) {
  const feed = await loadFeed(call, userOf(call).id);
  return {
    active: feed !== null,
    createdAt: feed?.createdAt.toISOString() ?? null,
    lastReadAt: feed?.lastReadAt?.toISOString() ?? null,
  };
}

export function calendarRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveCalendar, view);

  bind(app, deps, rotateCalendar, async (call) => {
    // The token goes into the query: a path would stand in logs.
    const token = randomBytes(32).toString('base64url');
    const id = await putFeed(call, userOf(call), digestOf(deps.pepper, token));
    await audit(call, 'calendar.rotated', id);
    await announce(call, 'calendar.rotated', id);
    return { ...(await view(call)), url: `${deps.publicUrl}/api/partner/onboarding/calendar.ics?token=${token}` };
  });

  bind(app, deps, revokeCalendar, async (call) => {
    const id = await deleteFeed(call, userOf(call).id);
    if (id !== null) {
      await audit(call, 'calendar.revoked', id);
      await announce(call, 'calendar.revoked', id);
    }
    return view(call);
  });

  // Calendar programs send no headers of their own: the token in the address is all that they have.
  app.get('/api/partner/onboarding/calendar.ics', async (c) => {
    const address = addressOf(c, deps.trustProxy ?? false);
    assertFewFailures(deps, address);
    const token = c.req.query('token') ?? '';
    const found = await findFeed(deps.db, digestOf(deps.pepper, token));
    if (!found) {
      noteFailure(deps, address);
      throw notFound('calendar');
    }
    const text = await withPublicCall(deps, found.tenant, found.reader, async (call) => {
      const plan = await loadPlan(call);
      const learner = (await loadLearners(call)).find(({ id }) => id === found.reader.learnerId);
      const learning = (learner?.enrolments ?? []).flatMap((enrolment) => {
        const curriculum = plan.program.curricula.find(({ key }) => key === enrolment.curriculum);
        return curriculum ? [{ curriculum, enrolment }] : [];
      });
      const entries = calendarEntries(plan, learning);
      const revisions = await noteTold(call, found.feedId, entries.map(told));
      return calendarText(`${plan.program.name}: ${plan.partner.name}`, entries, revisions);
    });
    c.header('Content-Type', 'text/calendar; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="calendar.ics"');
    c.header('Cache-Control', 'private, no-store');
    return c.body(text);
  });
}
