import { forgetImportForm, importCustomers, importTargetSchema, inspectImport } from '@gangway/contract';
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { audit } from '../../access/audit.js';
import { bind } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { notFound } from '../../problem.js';
import { announce } from '../../store/events.store.js';
import { forgetForm, keepForm, loadForm } from '../../store/import-forms.store.js';
import { importRows } from '../../store/import.store.js';
import { loadPartner } from '../../store/partner.store.js';
import { inspectCsv } from './import/inspect-csv.js';
import { parseCsv } from './import/parse-csv.js';

const MAX_ERRORS = 1000;
const targetsSchema = z.array(z.nullable(importTargetSchema));

export function importRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, inspectImport, async (call, { query, body }) => {
    const { partner } = await loadPartner(call);
    const found = inspectCsv(body, partner.currency, query.delimiter);
    return {
      ...found,
      remembered: await loadForm(
        call,
        found.columns.map(({ name }) => name),
      ),
    };
  });

  bind(app, deps, importCustomers, async (call, { query, body }) => {
    const { partner } = await loadPartner(call);
    const said = query.columns?.split(',').map((target) => target || null);
    const targets = said && z.parse(targetsSchema, said);
    const parsed = parseCsv(body, partner.currency, { targets, delimiter: query.delimiter });
    const dryRun = query.dryRun ?? false;
    const outcome = await importRows(call, parsed.rows, dryRun);
    if (!dryRun) {
      if (query.remember && targets) await keepForm(call, parsed.header, targets);
      await audit(call, 'customers.imported', `${outcome.created} created, ${outcome.updated} updated`);
      // One for the whole file: who listens loads the roster once.
      await announce(call, 'customer.imported', call.principal.partnerId);
    }
    return {
      format: parsed.format,
      dryRun,
      rows: parsed.total,
      ...outcome,
      failed: new Set(parsed.errors.map(({ line }) => line)).size,
      errors: parsed.errors.slice(0, MAX_ERRORS),
      leftOut: parsed.leftOut.slice(0, MAX_ERRORS).map(({ line, cells }) => ({ line, cells: [...cells] })),
      ignored: [...parsed.ignored],
    };
  });

  bind(app, deps, forgetImportForm, async (call, { params }) => {
    const form = await forgetForm(call, params.id);
    if (!form) throw notFound('form');
    await audit(call, 'import_form.forgotten', form.id);
    return form;
  });
}
