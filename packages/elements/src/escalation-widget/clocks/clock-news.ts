import type { Ticket } from '@gangway/contract';
import type { ReactiveController } from 'lit';
import { say } from '../../foundation/announcer.js';
import type { PortalController, WidgetHost } from '../../foundation/portal.controller.js';
import { clockOfNow, faceOf, type ClockFace } from './clock-face.js';
import { clockNewsMessages } from './clock-news.messages.js';
import type { EscalationModel } from '../model.js';

interface Standing {
  readonly metric: string;
  readonly kind: ClockFace['kind'];
}

/**
 * Says to those who hear the page when a clock comes near its end, is late, stops or goes on: then, and never each second. A ticket
 * that is new on the page is not told of; it can be read.
 */
export class ClockNews implements ReactiveController {
  #before: ReadonlyMap<string, Standing> = new Map();

  constructor(
    private readonly host: WidgetHost,
    private readonly portal: PortalController,
    private readonly model: () => EscalationModel,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { state, now, format } = this.model();
    if (state.kind !== 'ready') this.#before = new Map();
    if (state.kind !== 'ready' || now === null) return;
    const standings = new Map<string, Standing>();
    for (const ticket of state.data.tickets) {
      const clock = clockOfNow(ticket);
      if (!clock) continue;
      const { kind } = faceOf(clock, ticket, now, format.locale);
      const before = this.#before.get(ticket.id);
      standings.set(ticket.id, { metric: clock.metric, kind });
      if (before?.metric === clock.metric && before.kind !== kind) this.#tell(ticket, kind, before.kind, now);
    }
    this.#before = standings;
  }

  #tell(ticket: Ticket, kind: Standing['kind'], before: Standing['kind'], now: number): void {
    const clock = clockOfNow(ticket);
    if (!clock) return;
    const { format } = this.portal;
    const words = this.portal.words(clockNewsMessages, this.host.messages);
    const { metric, dueAt, pausedFor } = clock;
    const due = dueAt === null ? now : Date.parse(dueAt);
    const sentence =
      kind === 'late'
        ? words.isLate[metric](ticket.number)
        : kind === 'paused'
          ? words.stands(ticket.number, pausedFor)
          : before === 'paused'
            ? words.runsAgain(ticket.number, format.moment(due, now))
            : kind === 'near'
              ? words.dueSoon[metric](ticket.number, faceOf(clock, ticket, now, format.locale).figure)
              : null;
    if (sentence !== null) say(this.host, sentence);
  }
}
