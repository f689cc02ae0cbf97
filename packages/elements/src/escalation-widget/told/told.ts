// What the widget tells of by itself, to those who hear the page and to the page: it loads once tickets are on screen.
import type { PortalController, WidgetHost } from '../../foundation/portal.controller.js';
import { ClockNews } from '../clocks/clock-news.js';
import type { EscalationModel } from '../model.js';
import { OpenTicket } from './open-ticket.js';

export function tell(host: WidgetHost, portal: PortalController, model: () => EscalationModel): void {
  new ClockNews(host, portal, model);
  new OpenTicket(host, model);
}
