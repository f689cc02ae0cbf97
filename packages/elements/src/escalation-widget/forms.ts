import { severities } from '@gangway/contract';
import type { TicketActBody, TicketBody } from './escalation-widget.events.js';
import { ticketKinds } from './model.js';

const words = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
const severityOf = (form: FormData) => severities.find((each) => each === form.get('severity'));

/** What the form for a new ticket says; null while something is missing. */
export function newTicketOf(form: FormData): TicketBody | null {
  const severity = severityOf(form);
  const kind = ticketKinds.find((each) => each === form.get('kind'));
  const [subject, body] = [words(form, 'subject'), words(form, 'body')];
  return severity && kind && subject && body ? { subject, body, kind, severity, blocking: form.has('blocking') } : null;
}

/** What the form of an act says. */
export function actOf(form: FormData): TicketActBody {
  const severity = severityOf(form);
  const body = words(form, 'body');
  return { ...(body ? { body } : {}), ...(severity ? { severity } : {}) };
}
