import type { GangwayError } from '@gangway/client';

/** What failed for a reason that a notice of the widget tells, with until when: it is not told again beside it. */
export const toldAbove = new WeakSet<GangwayError>();
