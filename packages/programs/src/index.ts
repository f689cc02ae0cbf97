import type { ProgramDefinition } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { slipway } from './candlefish/candlefish.demo.js';
import { candlefish } from './candlefish/candlefish.js';
import { miseMargin } from './clario/clario.demo.js';
import { clario } from './clario/clario.js';
import { sunshine } from './cloudfran/cloudfran.demo.js';
import { cloudfran } from './cloudfran/cloudfran.js';
import { kvarts } from './customer-science/customer-science.demo.js';
import { customerScience } from './customer-science/customer-science.js';
import { tarnHolt } from './quickstart/quickstart.demo.js';
import { quickstart } from './quickstart/quickstart.js';

/** Every program that ships, as data. */
export const programs: readonly ProgramDefinition[] = [cloudfran, quickstart, clario, candlefish, customerScience];

/** Their demo partners. A history is made for an instant and holds nothing later than it, appointments aside. */
export const demos: readonly {
  readonly handle: string;
  readonly program: string;
  readonly history: (now: string) => PartnerHistory;
}[] = [
  { handle: 'sunshine', program: cloudfran.key, history: sunshine },
  { handle: 'tarn-holt', program: quickstart.key, history: tarnHolt },
  { handle: 'mise-margin', program: clario.key, history: miseMargin },
  { handle: 'slipway', program: candlefish.key, history: slipway },
  { handle: 'kvarts', program: customerScience.key, history: kvarts },
];

export { checkHistory } from './definition/check-history.js';
export { checkProgram } from './definition/check-program.js';
