import type { EventSubject } from '@gangway/contract';
import { isGangwayError, type Change, type Connection } from '@gangway/client';
import { say } from './announcer.js';
import { commonMessages } from './messages.js';
import type { PortalController, WidgetHost } from './portal.controller.js';

/** Milliseconds in which changes are gathered: one act often makes several. */
const GATHER = 150;
/** Milliseconds after which somebody who was typing is looked at again. */
const PATIENCE = 500;

/**
 * Keeps a widget up to date with what changes elsewhere. It waits while a dialog is open, puts focus back on what had it, and
 * says what others changed, not what this page did.
 *
 * @param subjects what its data is about
 * @param refresh loads anew behind the scenes what the changes were about (undefined: anything); what is on screen stays until then
 * @returns ends it
 */
export function follow(
  host: WidgetHost,
  portal: PortalController,
  connection: Connection,
  subjects: readonly EventSubject[],
  refresh: (ids?: ReadonlySet<string>) => Promise<void>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let foreign = false;
  /** Of the first subject; null: something else has changed as well. */
  let ids: Set<string> | null = new Set();
  let busy = false;

  const hear = (change: Change): void => {
    if (change.kind === 'event' && !subjects.some((subject) => subject === change.event.subject.kind)) return;
    if (change.kind === 'event' && change.event.subject.kind === subjects[0]) ids?.add(change.event.subject.id);
    else ids = null;
    foreign ||= change.kind === 'reset' || !change.own;
    timer ??= setTimeout(go, GATHER);
  };
  const go = async (): Promise<void> => {
    timer = undefined;
    // What came while one was under way, or somebody types, is fetched after it.
    if (busy || host.renderRoot.querySelector('dialog')) {
      timer = setTimeout(go, PATIENCE);
      return;
    }
    const [told, about] = [foreign, ids ?? undefined];
    foreign = false;
    ids = new Set();
    busy = true;
    const back = keepFocus(host.renderRoot);
    // Without an answer the data stays as old as it is; whoever acts on it is told.
    await refresh(about).catch((error: unknown) => {
      if (!isGangwayError(error)) throw error;
    });
    await host.updateComplete;
    busy = false;
    back();
    if (!told || !host.isConnected) return;
    // What all widgets say alike is the same in each one's dictionary.
    const { updated } = portal.words('payoutCard', commonMessages, host.messages);
    say(host, updated(host.renderRoot.querySelector('#title')?.textContent ?? ''));
  };

  const leave = connection.subscribe(hear);
  return () => {
    leave();
    clearTimeout(timer);
  };
}

/** What stands for the same thing before and after: a ticket, or a part of which there is one. */
const identities = ['data-ticket', 'id'];

/** A list in a new order has other things in its old elements: focus goes with the thing. */
function keepFocus(root: Element | DocumentFragment): () => void {
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  const name = identities.find((each) => active?.hasAttribute(each));
  const value = name && active?.getAttribute(name);
  return () => {
    if (!name || !value || !(root instanceof ShadowRoot)) return;
    // Whoever has gone on meanwhile stays where they are.
    if (root.activeElement !== active && root.activeElement !== null) return;
    if (root.activeElement?.getAttribute(name) === value) return;
    root.querySelector<HTMLElement>(`[${name}="${CSS.escape(value)}"]`)?.focus({ preventScroll: true });
  };
}
