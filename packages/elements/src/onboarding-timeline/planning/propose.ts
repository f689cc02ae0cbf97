import { proposeStart, withdrawProposal, type Plan } from '@gangway/contract';
import { change } from '../../foundation/change.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import { PartnerPlanProposeEvent, PartnerPlanProposeRequestEvent } from '../onboarding-timeline.events.js';

/**
 * Proposes another first day to the other side.
 *
 * @param startOn null: takes back what was proposed
 * @param told what the reader is told once it is done
 */
export const propose = (mutation: MutationController, startOn: string | null, told: string): Promise<Plan | null> =>
  change(
    mutation,
    'propose',
    new PartnerPlanProposeRequestEvent(startOn),
    (send) => (startOn === null ? send(withdrawProposal, {}) : send(proposeStart, { body: { startOn } })),
    (made) => new PartnerPlanProposeEvent(made),
    { told: () => told },
  );
