import * as access from './access/access.operations.js';
import * as billing from './billing/billing.operations.js';
import * as branding from './branding/branding.operations.js';
import * as brandDomain from './branding/domain.operations.js';
import * as brandDraft from './branding/draft.operations.js';
import * as brandMail from './branding/email.operations.js';
import * as credentials from './badges/badges.operations.js';
import * as customers from './customers/customers.operations.js';
import * as events from './events/events.operations.js';
import * as files from './file/file.operations.js';
import * as meta from './meta/meta.operations.js';
import * as calendar from './onboarding/calendar.operations.js';
import * as onboarding from './onboarding/onboarding.operations.js';
import * as tasks from './onboarding/tasks.operations.js';
import type { Operation } from './operation.js';
import * as profile from './profile/profile.operations.js';
import * as program from './program/program.operations.js';
import * as support from './support/support.operations.js';
import * as sessions from './training/sessions.operations.js';
import * as training from './training/training.operations.js';

/** Every operation of the API, for what goes over all of them: OpenAPI, authorisation tests, conformance. Not for browsers. */
export const operations: readonly Operation[] = [
  program,
  profile,
  onboarding,
  tasks,
  calendar,
  files,
  training,
  sessions,
  credentials,
  customers,
  billing,
  support,
  branding,
  brandDomain,
  brandDraft,
  brandMail,
  access,
  events,
  meta,
].flatMap((subject) => Object.values<Operation>(subject));
