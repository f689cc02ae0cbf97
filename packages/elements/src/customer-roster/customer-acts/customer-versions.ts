// A customer that somebody else has changed meanwhile: it loads when that happens.
import { customerSchema, type Customer } from '@gangway/contract';
import { currentOf, type GangwayError } from '@gangway/client';
import type { Field, Meanwhile } from '../../circumstances/meanwhile.js';
import type { HealthBody } from '../acts/acts.events.js';
import type { RosterActModel } from '../customer-roster.view.js';

/**
 * Both versions of a customer whose health is set by hand.
 *
 * @param body null: the measured health is to count again
 */
export function customerVersions(
  { messages, format }: RosterActModel,
  customer: Customer,
  body: HealthBody | null,
  refusal: GangwayError,
): Meanwhile | null {
  const current = currentOf(refusal, customerSchema);
  if (!current) return null;
  const of = (label: string, read: (customer: Customer) => string, mine?: string): Field => ({
    label,
    seen: read(customer),
    saved: read(current),
    ...(mine === undefined ? {} : { mine }),
  });
  const number = (value: number | undefined) => (value === undefined ? '' : format.number(value));
  const day = (instant: string | undefined) =>
    instant === undefined ? '' : format.date(format.dateOf(Date.parse(instant)), 'weekday');
  const others: Field[] = [
    of(messages.column.name, ({ name }) => name),
    of(messages.column.state, ({ state }) => messages.states[state]),
    of(messages.column.owner, ({ owner }) => owner ?? ''),
    of(messages.column.renewalOn, ({ renewalOn }) => (renewalOn === null ? '' : format.date(renewalOn, 'long'))),
    of(messages.column.mrr, ({ mrr }) => format.money(mrr)),
    of(messages.tag, ({ tags }) => format.list(tags)),
  ];
  return {
    about: customer.name,
    by: current.updatedBy,
    at: current.updatedAt,
    version: current.version,
    fields: [
      of(messages.healthTitle, ({ health }) => number(health.override?.value), number(body?.value)),
      of(messages.reasonLabel, ({ health }) => health.override?.reason ?? '', body?.reason ?? ''),
      of(messages.until, ({ health }) => day(health.override?.until), day(body?.until)),
      // What is not part of the form is shown where it has changed.
      ...others.filter(({ seen, saved }) => seen !== saved),
    ],
  };
}
