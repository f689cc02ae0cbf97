import { retrieveRoster, retrieveSession, type RosterSummary, type TierProgress } from '@gangway/contract';
import type { GangwayError } from '@gangway/client';
import type { Part, Send } from '../foundation/request.controller.js';
import type { ReadyModel } from './customer-roster.view.js';
import type { RosterQuery } from './engine/query.js';
import type { Listed } from './engine/listed.js';
import type { Asking } from './roster-engine.js';
import type { RosterTable } from './engine/roster-table.js';
import { loadFigures } from './load-figures.js';
import { begin } from './roster-engine.js';
import type { RosterWindows } from './windows/roster-windows.js';

/** Rows of the first window: most rosters whole, some 30 kB on the wire. */
const FIRST = 1000;

/** What the roster shows. Rows keep coming after the first are on screen. */
export interface RosterData {
  readonly table: RosterTable;
  readonly summary: RosterSummary;
  /** Null: whoever looks may not see it. */
  readonly tier: TierProgress | null;
  readonly canWrite: boolean;
  readonly mayOpenTickets: boolean;
  /** The server's time when the first answer came, epoch milliseconds, and the page's own time then. */
  readonly asOf: number;
  readonly at: number;
  /** What a query makes of the rows; `today` in days since 1970. */
  readonly list: (query: RosterQuery, today: number, locale: string) => Listed;
  /** Works out more than all rows by health; null: nobody has wanted more yet. */
  asking: Asking | null;
  /** The same with what became of some customers, undefined of any; null: everything has to be loaded anew. */
  readonly renew: (ids: ReadonlySet<string> | undefined, send: Send, part: Part) => Promise<RosterData | null>;
  /** Rows that are fetched as they are seen; null: all are here, or on their way. */
  readonly windows: RosterWindows | null;
  /** What a column comes to, and what there is to say of rows on their way. */
  readonly totalView: (model: ReadyModel, column: string) => unknown;
  readonly restView: (model: ReadyModel) => unknown;
  /** Rows that the API has. */
  total: number;
  /** What became of the rows after the first window. */
  rest: 'loading' | 'done' | GangwayError;
  /** Settles once rows that are on their way are here, or did not come; undefined: none ever were. */
  coming?: Promise<void>;
  /** Tries again to load the rest. */
  resume: () => void;
}

/** Where the rows are that are not on screen. */
export type RosterSource = 'memory' | 'server';

/** How a roster is loaded. */
export interface Loading {
  /** Undefined: by the number of rows. */
  readonly source: RosterSource | undefined;
  /** Waits for all rows: the ones on screen would otherwise give way to fewer. */
  readonly whole: boolean;
  /** What is asked of the rows now. */
  readonly query: () => RosterQuery;
  readonly locale: () => string;
  /** Called whenever rows have come in. */
  readonly changed: () => void;
}

/** Loads the figures and the first rows, then the others behind them or as they are seen. */
export async function loadRoster(send: Send, part: Part, loading: Loading): Promise<RosterData> {
  const [first, figures, session] = await Promise.all([
    send(retrieveRoster, { query: { limit: loading.source === 'server' ? 1 : FIRST } }),
    loadFigures(send, part),
    send(retrieveSession, {}),
  ]);
  return begin(
    first,
    {
      ...figures,
      canWrite: session.scopes.includes('customers:write'),
      mayOpenTickets: session.scopes.includes('support:write'),
      asOf: Date.parse(session.now),
      at: performance.now(),
    },
    send,
    loading,
  );
}
