import { retrieveTier, summarizeCustomers } from '@gangway/contract';
import type { Part, Send } from '../foundation/request.controller.js';
import type { RosterData } from './load-roster.js';

/** Figures that go with the rows. */
export async function loadFigures(send: Send, part: Part): Promise<Pick<RosterData, 'summary' | 'tier'>> {
  const [summary, tier] = await Promise.all([send(summarizeCustomers, {}), part(send(retrieveTier, {}))]);
  return { summary, tier };
}
