import type {
  CurrentSession,
  Severity,
  Support,
  Ticket,
  TicketAction,
  TicketKind,
  TicketOrder,
} from '@gangway/contract';
import type { Format } from '../foundation/format.js';
import type { LazyController } from '../foundation/lazy.controller.js';
import type { Loaded } from '../foundation/request.controller.js';
import type { RowAction } from '../primitives/row-actions.view.js';
import type { TicketActMessages } from './dialogs/acts.messages.js';
import type { Desk } from './desk/desk.js';
import type { escalationWidgetMessages } from './escalation-widget.messages.js';

/** Which tickets are listed. `open` holds those that wait for the reader as well. */
export type TicketTab = 'open' | 'waiting' | 'closed';
export const ticketTabs: readonly TicketTab[] = ['open', 'waiting', 'closed'];

/** What narrows the list down, and its order. */
export interface TicketSearch {
  /** Words that a ticket holds. */
  readonly q?: string | undefined;
  readonly severity?: Severity | undefined;
  readonly kind?: TicketKind | undefined;
  readonly sort?: TicketOrder | undefined;
}

/** What is on screen at once. */
export interface SupportData {
  readonly support: Support;
  readonly session: CurrentSession;
  readonly tab: TicketTab;
  readonly tickets: readonly Ticket[];
  /** How many there are that fit, those not listed yet included; null: not known. */
  readonly total: number | null;
  readonly more: boolean;
}

/** The dialog that is open: a new ticket, an act on the ticket on screen, its rating, or how its clock came to be late. */
export type OpenDialog = 'new' | TicketAction | 'rate' | 'clock';

/** Everything that the widget shows follows from this. */
export interface EscalationModel {
  readonly state: Loaded<SupportData>;
  readonly connected: boolean;
  /** See `Portal`. */
  readonly way: string;
  readonly format: Format;
  readonly messages: typeof escalationWidgetMessages;
  /** Server's now, epoch milliseconds; null: out of reach, so no clock is counted on. */
  readonly now: number | null;
  /** Id of the ticket that the reader chose; null: none, the first one is shown where there is room. */
  readonly chosen: string | null;
  /** The ticket last acted on: it stays on screen when it has left the list. */
  readonly kept: Ticket | null;
  readonly dialog: OpenDialog | null;
  readonly rowActions: readonly RowAction[];
  readonly desk: LazyController<Desk>;
  /** What the last act did. */
  readonly notice: string | null;
  readonly retry: () => void;
  readonly showTab: (tab: TicketTab) => void;
  readonly showMore: () => void;
  readonly choose: (id: string | null) => void;
  /** @param id of the ticket that it is about, when it is not the chosen one yet */
  readonly openDialog: (dialog: OpenDialog | null, id?: string) => void;
}

/** What the parts of the widget need once data is there, or stands in. */
export interface PartModel extends EscalationModel {
  readonly data: SupportData;
  readonly loading: boolean;
  /** The ticket on screen beside the list. */
  readonly ticket: Ticket | null;
  /** Words, or a block of their size while loading. */
  readonly t: (words: string) => unknown;
  /** Server's now, or when it was last known. */
  readonly at: number;
}

/** What the parts need that load later. */
export type TicketActModel = PartModel & { readonly messages: TicketActMessages };

/** The ticket on screen beside the list, which is the first one while nobody has chosen. */
export const ticketOn = ({ chosen, kept }: EscalationModel, { tickets }: SupportData): Ticket | null =>
  tickets.find(({ id }) => id === chosen) ?? (kept?.id === chosen ? kept : null) ?? tickets[0] ?? null;

/** Whether nobody works on it any more. */
export const isOver = ({ state }: Ticket): boolean => state === 'closed' || state === 'resolved';

/** The place of a zone's name: `America/Los_Angeles` is Los Angeles. */
export const placeOf = (timeZone: string): string => timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
