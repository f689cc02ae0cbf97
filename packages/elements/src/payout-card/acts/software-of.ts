import type { Estimate } from '@gangway/contract';

/** What software earned in the month that an estimate is made with, minor units. */
export const softwareOf = ({ now }: Estimate): number =>
  now.lines.find(({ stream }) => stream === 'software')?.gross.amount ?? 0;
