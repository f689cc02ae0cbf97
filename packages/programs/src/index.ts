import type { ProgramDefinition } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { candlefish } from './candlefish/candlefish.js';
import { slipway } from './candlefish/candlefish.demo.js';

/** Every program that ships, as data. */
export const programs: readonly ProgramDefinition[] = [candlefish];

/** Their demo partners. A history is made for an instant and holds nothing later than it. */
export const demos: readonly {
  readonly handle: string;
  readonly program: string;
  readonly history: (now: string) => PartnerHistory;
}[] = [{ handle: 'slipway', program: candlefish.key, history: slipway }];
