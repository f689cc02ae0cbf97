import type { Training } from '@gangway/contract';
import type { Call } from '../../bind.js';
import { loadPlan } from '../../store/onboarding.store.js';
import { resolve } from '../onboarding/facts.js';
import { factsOf } from './own-enrolment.js';
import { trainingView } from './training.view.js';

/** Training as the reader may see it, with the gates that still wait for it. */
export async function trainingOf(call: Call, curriculum: string | null): Promise<Training> {
  const { gates } = resolve(await loadPlan(call));
  return trainingView(await factsOf(call), curriculum, (gate) => gates.get(gate)?.open === false);
}
