import { operations } from '@gangway/contract/operations';
import { API_VERSION, openApiDocument } from '@gangway/contract/openapi';
import { retrieveCapabilities, retrieveHealth } from '@gangway/contract';
import { Hono } from 'hono';
import { bindOpen } from './bind.js';
import type { Dependencies } from './context.js';
import { ping } from './database/database.js';
import { cors } from './middleware/cors.js';
import { ownDate } from './middleware/date.js';
import { handleError, handleUnknownPath } from './middleware/errors.js';
import { requestId } from './middleware/request-id.js';
import { securityHeaders } from './middleware/security-headers.js';
import { accessRoutes } from './routes/access/access.routes.js';
import { billingRoutes } from './routes/billing/billing.routes.js';
import { disputesRoutes } from './routes/billing/disputes.routes.js';
import { badgePages } from './routes/badges/badge-pages.js';
import { badgesRoutes } from './routes/badges/badges.routes.js';
import { brandingRoutes } from './routes/branding/branding.routes.js';
import { draftRoutes } from './routes/branding/draft.routes.js';
import { domainRoutes } from './routes/branding/domain.routes.js';
import { emailRoutes } from './routes/branding/email.routes.js';
import { fontFiles } from './routes/branding/font-files.js';
import { logoPictures } from './routes/branding/logo-pictures.js';
import { customerChangesRoutes } from './routes/customers/customer-changes.routes.js';
import { customersRoutes } from './routes/customers/customers.routes.js';
import { importRoutes } from './routes/customers/import.routes.js';
import { savedViewsRoutes } from './routes/customers/saved-views.routes.js';
import { filesRoutes } from './routes/files/files.routes.js';
import { bundleRoutes } from './routes/meta/bundle.routes.js';
import { referencePage } from './routes/meta/reference-page.js';
import { eventsRoutes } from './routes/events/events.routes.js';
import { calendarRoutes } from './routes/onboarding/calendar.routes.js';
import { onboardingRoutes } from './routes/onboarding/onboarding.routes.js';
import { tasksRoutes } from './routes/onboarding/tasks.routes.js';
import { programRoutes } from './routes/program/program.routes.js';
import { attachmentsRoutes } from './routes/support/attachments.routes.js';
import { insightRoutes } from './routes/support/insight.routes.js';
import { supportRoutes } from './routes/support/support.routes.js';
import { attemptsRoutes } from './routes/training/attempts.routes.js';
import { remindersRoutes } from './routes/training/reminders.routes.js';
import { trainingRoutes } from './routes/training/training.routes.js';
import { limitBody } from './middleware/body-limit.js';

export { migrate, type Database, type Opened } from './database/database.js';
export { assertIsolation, assertLogin } from './database/isolation.js';
export { DirectoryInUse } from './database/directory-lock.js';
export { openMemory, openPGlite } from './database/pglite.js';
export { openPostgres } from './database/postgres.js';
export { openHub, type Hub } from './live/hub.js';
export { withTenant, type Tenant } from './database/tenant.js';
export { loadHistory } from './seed/load-history.js';
export { latestWrite, seedDemo, type DemoPartner } from './seed/seed-demo.js';
export { setSuspension } from './store/suspension.store.js';
export { demoPublishableKey } from './seed/demo-keys.js';
export { makeToken, readToken } from './access/key-format.js';
export { badgeSigner, makeBadgeKey, type BadgeSigner } from './badges/signer.js';
export { lookAtDue } from './due.js';
export { makeId } from './ids.js';
export type { Dependencies } from './context.js';

/** The application. It does not listen: `fetch` it, or hand it to a server. */
export function createApp(deps: Dependencies): Hono {
  const app = new Hono();
  app.use(requestId(deps));
  app.use(securityHeaders);
  app.use(cors);
  app.use('/api/*', ownDate(deps));
  app.use('/api/*', limitBody);
  app.onError(handleError(deps));
  app.notFound(handleUnknownPath(operations));
  bindOpen(app, retrieveHealth, async () => {
    await ping(deps.db);
    return { status: 'ok' as const, now: deps.clock().toISOString() };
  });
  bindOpen(app, retrieveCapabilities, async () => ({
    apiVersion: API_VERSION,
    operations: operations.map(({ name }) => name),
  }));
  for (const routes of [
    programRoutes,
    onboardingRoutes,
    tasksRoutes,
    calendarRoutes,
    filesRoutes,
    remindersRoutes,
    trainingRoutes,
    attemptsRoutes,
    badgesRoutes,
    savedViewsRoutes,
    customersRoutes,
    importRoutes,
    customerChangesRoutes,
    billingRoutes,
    disputesRoutes,
    insightRoutes,
    supportRoutes,
    attachmentsRoutes,
    brandingRoutes,
    draftRoutes,
    domainRoutes,
    emailRoutes,
    accessRoutes,
    eventsRoutes,
  ])
    routes(app, deps);
  app.get('/api/partner/openapi.json', (c) => c.json(openApiDocument()));
  app.get('/openapi.json', (c) => c.json(openApiDocument()));
  referencePage(app);
  bundleRoutes(app, deps);
  badgePages(app, deps);
  logoPictures(app, deps);
  fontFiles(app, deps);
  return app;
}
