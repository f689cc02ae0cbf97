import { severities, ticketKinds } from '@gangway/contract';
import type { RatingBody, TicketActBody, TicketBody } from '../escalation-widget.events.js';

const words = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
const severityOf = (form: FormData) => severities.find((each) => each === form.get('severity'));
const filesOf = (attachments: string[]) => (attachments.length > 0 ? { attachments } : {});

/** What the form for a new ticket says; null while something is missing. */
export function newTicketOf(form: FormData, attachments: string[]): TicketBody | null {
  const severity = severityOf(form);
  const kind = ticketKinds.find((each) => each === form.get('kind'));
  const [subject, body] = [words(form, 'subject'), words(form, 'body')];
  return severity && kind && subject && body
    ? { subject, body, kind, severity, blocking: form.has('blocking'), ...filesOf(attachments) }
    : null;
}

/** What the form of an act says. */
export function actOf(form: FormData, attachments: string[]): TicketActBody {
  const severity = severityOf(form);
  const body = words(form, 'body');
  return { ...(body ? { body } : {}), ...(severity ? { severity } : {}), ...filesOf(attachments) };
}

/** How it was; null while no score is chosen. */
export function ratingOf(form: FormData): RatingBody | null {
  const score = Number(form.get('score'));
  const comment = words(form, 'body');
  return score > 0 ? { score, ...(comment ? { comment } : {}) } : null;
}
