import type { EventSubject } from '@gangway/contract';
import { isGangwayError, type Change, type Connection, type GangwayError } from '@gangway/client';
import { lineOf } from '../circumstances/line.js';
import type { NoticesController } from '../circumstances/notices.controller.js';
import { say } from './announcer.js';
import { isElsewhere } from './elsewhere.js';
import { commonMessages } from './messages.js';
import type { PortalController, WidgetHost } from './portal.controller.js';
import { whenIdle } from './when-idle.js';

/** Milliseconds in which changes are gathered: one act often makes several. */
const GATHER = 150;
/** Milliseconds after which somebody who was typing is looked at again. */
const PATIENCE = 500;

/** What keeps a widget up to date, and says what is not as usual. */
export interface Following {
  /** The widget's own request failed, or came through: null. */
  told(error: GangwayError | null): void;
  leave(): void;
}

/**
 * Keeps a widget up to date with what changes elsewhere, and with what happens to the line. It waits while somebody types into
 * a dialog, puts focus back on what had it, and says what others changed, not what this page did.
 *
 * @param subjects what its data is about
 * @param asked when that was asked for, as `performance.now()` counts
 * @param refresh loads anew behind the scenes what the changes were about (undefined: anything); what it returns puts it in
 */
export function follow(
  host: WidgetHost,
  portal: PortalController,
  connection: Connection,
  subjects: readonly EventSubject[],
  asked: number,
  refresh: (ids?: ReadonlySet<string>) => Promise<() => void | Promise<void>>,
): Following {
  const line = lineOf(connection);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let foreign = false;
  /** Of the first subject; null: something else has changed as well. */
  let ids: Set<string> | null = new Set();
  let busy = false;
  /** Something came while one look was under way. */
  let more = false;
  let left = false;
  let stale = false;
  let notices: NoticesController | null = null;

  const hear = (change: Change): void => {
    if (change.kind === 'cut') return void line.tryNow();
    if (change.kind === 'event') {
      const { kind } = change.event.subject;
      // A suspension, or its end.
      if (kind === 'partner') line.look(true);
      if (!subjects.some((subject) => subject === kind)) return;
    }
    if (change.kind === 'event' && change.event.subject.kind === subjects[0]) ids?.add(change.event.subject.id);
    else ids = null;
    foreign ||= change.kind === 'reset' || !change.own;
    wake();
  };
  const wake = (): void => {
    if (busy) more = true;
    else timer ??= setTimeout(go, GATHER);
  };
  const go = async (): Promise<void> => {
    timer = undefined;
    // What came while somebody types is fetched after it.
    if (host.renderRoot.querySelector('dialog:not([data-live])')) {
      timer = setTimeout(go, PATIENCE);
      return;
    }
    const [told, about] = [foreign, ids?.size ? ids : undefined];
    foreign = false;
    ids = new Set();
    busy = true;
    let back = (): void => {};
    try {
      const putIn = await refresh(about);
      // Only what has the focus now can lose it by this.
      back = keepFocus(host.shadowRoot);
      await putIn();
      following.told(null);
    } catch (error) {
      if (!isGangwayError(error)) throw error;
      // Without an answer the data stays as old as it is; whoever looks at it is told.
      following.told(error);
    }
    await host.updateComplete;
    busy = false;
    back();
    if (more && !left) wake();
    more = false;
    if (!told || !host.isConnected || stale) return;
    // What all widgets say alike is the same in each one's dictionary.
    const { updated } = portal.words(commonMessages, host.messages);
    say(host, updated(host.renderRoot.querySelector('#title')?.textContent ?? ''));
  };

  /** Where the network is gone before they came, the widget's own words have to do until it is back. */
  const notice = async (): Promise<void> => {
    if (left || notices) return;
    const part = await import('../circumstances/notices.controller.js').catch(() => null);
    if (!part || left || notices) return;
    notices = new part.NoticesController(host, portal, line, subjects, wake);
    notices.stale = stale;
  };
  /** Texts of the program in another language; without an answer the old ones stay. */
  portal.anew = () =>
    refresh().catch((error: unknown) => {
      if (isGangwayError(error)) following.told(error);
      return undefined;
    });
  const following: Following = {
    told(error) {
      stale = error !== null;
      if (error) line.failed(error);
      else line.answered();
      if (notices) notices.stale = stale;
      if (error) void notice();
    },
    leave() {
      left = true;
      portal.anew = undefined;
      leaveStream();
      detach();
      clearTimeout(timer);
      notices?.leave();
    },
  };
  const leaveStream = connection.subscribe(hear, asked);
  const detach = line.attend({
    changed: () => void notice(),
    back: () => {
      wake();
      void notice();
    },
  });
  // They have to be there when the network is not.
  whenIdle(() => {
    if (left) return;
    line.look();
    void notice();
  });
  return following;
}

/** What stands for the same thing before and after: a ticket, or a part of which there is one. */
const identities = ['data-ticket', 'id'];

/** A list in a new order has other things in its old elements: focus goes with the thing. */
function keepFocus(root: ShadowRoot | null): () => void {
  const active = root?.activeElement;
  const name = identities.find((each) => active?.hasAttribute(each));
  const value = name && active?.getAttribute(name);
  return () => {
    if (!name || !value || !root) return;
    // Whoever has gone on meanwhile, here or elsewhere on the page, stays where they are.
    if (root.activeElement !== active && (root.activeElement !== null || isElsewhere(root))) return;
    if (root.activeElement?.getAttribute(name) === value) return;
    root.querySelector<HTMLElement>(`[${name}="${CSS.escape(value)}"]`)?.focus({ preventScroll: true });
  };
}
