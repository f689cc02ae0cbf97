import type { Operation } from '../operation.js';

/** Sections of the reference, in the order in which a reader needs them, with the first segments of their paths. */
export const subjects = [
  { name: 'Sessions and keys', description: 'Who may ask, from where, and for how long.', paths: ['sessions', 'keys'] },
  {
    name: 'Program',
    description: 'The program as this partner sees it, the partner, its tier and whom to call.',
    paths: ['program', 'profile', 'tier', 'contacts'],
  },
  {
    name: 'Onboarding',
    description: 'The plan with its tasks and gates, forecast and proof.',
    paths: ['onboarding', 'tasks', 'gates'],
  },
  {
    name: 'Files',
    description: 'Proof and recordings: sent in parts, checked, given back as attachments.',
    paths: ['uploads', 'files'],
  },
  {
    name: 'Training',
    description: 'Paths to the badge, attempts and credentials.',
    paths: ['training', 'enrolments', 'attempts', 'credentials'],
  },
  { name: 'Customers', description: 'The roster, its health, and the way in by CSV.', paths: ['customers'] },
  {
    name: 'Billing',
    description: 'Revenue line by line, statements, payouts and the account they go to.',
    paths: ['billing', 'revenue-lines', 'statements', 'payouts', 'disputes'],
  },
  {
    name: 'Support',
    description: 'Tickets with clocks that run in business time.',
    paths: ['support', 'tickets', 'attachments'],
  },
  { name: 'Branding', description: 'What the widgets look like.', paths: ['branding'] },
  { name: 'Events', description: 'What changes, while it changes.', paths: ['events'] },
  { name: 'Server', description: 'Whether it runs and what it can do.', paths: ['health', 'capabilities'] },
] as const;

/** The section that an operation stands in. */
export function subjectOf(operation: Operation): string {
  const first = operation.path.split('/')[1];
  const subject = subjects.find(({ paths }) => paths.some((path) => path === first));
  if (!subject) throw new Error(`${operation.name} belongs to no section of the reference: add /${first} to one.`);
  return subject.name;
}
