import type { ReadyModel } from '../customer-roster.view.js';

/** Whether acts are offered: the reader may, and the page lets them. */
export const mayChange = ({ data, readonly }: ReadyModel): boolean => data.canWrite && !readonly;
