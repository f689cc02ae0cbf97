import { listSimilarTickets, rateTicket, retrieveExpectation, retrieveTimeline } from '@gangway/contract';
import { similarity } from '@gangway/rules';
import type { Hono } from 'hono';
import { actorName, audit } from '../../access/audit.js';
import { assertVersion, bind } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { ProblemError } from '../../problem.js';
import { announce } from '../../store/events.store.js';
import { loadTickets, writeRating } from '../../store/support.store.js';
import { expectationView } from './expectation.view.js';
import { factsOf, ticketOf, viewOf } from './support.routes.js';
import { isOpenTicket, ticketHistory } from './ticket-history.js';
import { timelineView } from './timeline.view.js';

/** Below it two texts have little more in common than their language. */
const ALIKE = 0.4;
const FEW = 3;

export function insightRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, listSimilarTickets, async (call, { query }) => {
    const scored = (await loadTickets(call)).map(({ ticket }) => {
      const { state, resolvedAt } = ticketHistory(ticket, call.now.getTime());
      return {
        id: ticket.id,
        number: ticket.number,
        subject: ticket.subject,
        state,
        openedAt: ticket.openedAt,
        resolvedAt: resolvedAt === null ? null : new Date(resolvedAt).toISOString(),
        answeredBy: ticket.events.findLast(({ side, kind }) => side === 'vendor' && kind === 'replied')?.by ?? null,
        score: Math.round(similarity(query.text, ticket.subject) * 100) / 100,
      };
    });
    const alike = scored
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score || Number(isOpenTicket(b.state)) - Number(isOpenTicket(a.state)));
    return { data: alike.slice(0, query.limit ?? FEW) };
  });

  bind(app, deps, retrieveExpectation, async (call, { query }) =>
    expectationView(await factsOf(call), query.kind, query.severity),
  );

  bind(app, deps, retrieveTimeline, async (call, { params }) => {
    const { ticket } = await ticketOf(call, params.id);
    return timelineView(await factsOf(call), ticket);
  });

  bind(app, deps, rateTicket, async (call, { params, body }) => {
    const { ticket, version } = await ticketOf(call, params.id);
    assertVersion(call, version, await viewOf(call, params.id));
    const { state } = ticketHistory(ticket, call.now.getTime());
    if (isOpenTicket(state)) throw new ProblemError('invalid_transition', 'It is not solved yet. Rate it once it is.');
    await writeRating(call, params.id, {
      score: body.score,
      comment: body.comment ?? null,
      by: actorName(call),
      at: call.now.toISOString(),
    });
    await audit(call, 'ticket.rated', params.id);
    const after = await viewOf(call, params.id);
    await announce(call, 'ticket.rated', params.id, after.version);
    return after;
  });
}
