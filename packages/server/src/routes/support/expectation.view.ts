import type { Expectation, Severity, TicketKind } from '@gangway/contract';
import { calendarOf, isOpen, routeFor, slaDue, windowsFrom } from '@gangway/rules/calendar';
import { calendarByKey, policyFor, type SupportFacts } from './support.view.js';

const iso = (instant: number): string => new Date(instant).toISOString();

/** Who would answer a ticket that is filed now, and by when. */
export function expectationView(facts: SupportFacts, kind: TicketKind, severity: Severity): Expectation {
  const { program, tier, now } = facts;
  const due = (metric: 'response' | 'resolution') => {
    const policy = policyFor(program, metric, severity, kind, tier);
    if (!policy) return null;
    const calendar = calendarByKey(program, policy.calendar);
    const first = windowsFrom(calendarOf(policy.goal, calendar), now).next();
    return {
      wording: policy.wording,
      at: iso(slaDue(now, policy.goal, calendar)),
      countsFrom: iso(first.done ? now : Math.max(now, first.value.open)),
    };
  };
  const [response, resolution] = [due('response'), due('resolution')];
  const open = isOpen(calendarByKey(program, program.support.calendar), now);
  const route = routeFor(program.support.routes, { kind, severity, tier, inHours: open, unreachable: false });
  const contact = route && program.contacts.find(({ key }) => key === route.contact);
  const { ladder } = program.support;
  return {
    open,
    countsFrom: response?.countsFrom ?? resolution?.countsFrom ?? null,
    answerBy: response?.at ?? null,
    resolveBy: resolution?.at ?? null,
    response: response?.wording ?? null,
    resolution: resolution?.wording ?? null,
    contact: contact ? { name: contact.name, email: contact.email, expectation: route.expectation } : null,
    level: ladder?.levels.find(({ key }) => key === ladder.entry[severity])?.name ?? null,
  };
}
