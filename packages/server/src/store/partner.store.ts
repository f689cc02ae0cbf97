import type { ProgramDefinition } from '@gangway/contract';
import { partnerHistorySchema, type PartnerHistory } from '@gangway/contract/history';
import * as z from 'zod/mini';
import type { Call } from '../bind.js';
import { notFound } from '../problem.js';
import { documents } from './documents.js';

const { partner: partnerSchema, contacts, personas } = partnerHistorySchema.shape;

export interface LoadedPartner {
  readonly partner: PartnerHistory['partner'];
  readonly program: ProgramDefinition;
  readonly version: number;
}

/** The partner of the call and its program. */
export async function loadPartner(call: Call): Promise<LoadedPartner> {
  const row = await call.trx
    .selectFrom('partners')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .executeTakeFirst();
  if (!row) throw notFound('partner');
  const program = call.programs.find(({ key }) => key === row.program);
  if (!program) throw notFound('program');
  return { partner: z.parse(partnerSchema, row.data), program, version: row.version };
}

export const loadContacts = (call: Call) =>
  documents(call.trx, call.principal.partnerId, 'contacts', contacts.def.element);
export const loadPersonas = (call: Call) =>
  documents(call.trx, call.principal.partnerId, 'personas', personas.def.element);
