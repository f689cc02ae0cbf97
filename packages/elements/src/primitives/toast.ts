import { html, nothing, render, type ReactiveElement } from 'lit';
import type { CommonMessages } from '../foundation/messages.js';
import { closeIcon, doneIcon, icon, stopIcon } from './icons.js';

/** Milliseconds that a toast stays, unless it is held by the pointer or by focus. */
const STAYS = 8000;

export interface Toast {
  /** What happened. */
  readonly text: unknown;
  /** The way back, or another try. */
  readonly act?: { readonly label: string; readonly run: () => void };
  /** Something went wrong: it is said at once, and stays until somebody takes it away. */
  readonly failed?: boolean;
}

const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();
const shown = new WeakMap<Element, Toast>();

/**
 * Says at the foot of a widget what happened, with one way back, for 8 seconds. The widget has one at a time: a new one takes the
 * place of the one before. Needs `toastStyles` in the widget.
 */
export function showToast({ renderRoot }: ReactiveElement, messages: CommonMessages, toast: Toast): void {
  const places = placesOf(renderRoot);
  const place = toast.failed ? places.alert : places.status;
  leave(places.alert);
  leave(places.status);
  shown.set(place, toast);
  const gone = () => shown.get(place) === toast && leave(place);
  const wait = () => {
    clearTimeout(timers.get(place));
    if (!toast.failed) timers.set(place, setTimeout(gone, STAYS));
  };
  const hold = () => clearTimeout(timers.get(place));
  const act = () => {
    gone();
    toast.act?.run();
  };
  render(
    html`<div class="toast" part="toast" @pointerenter=${hold} @pointerleave=${wait} @focusin=${hold} @focusout=${wait}>
      ${toast.failed ? icon(stopIcon, 'danger') : icon(doneIcon, 'ok')}<span class="grow">${toast.text}</span
      >${toast.act ? html`<button type="button" class="button bare compact" part="button button-bare" @click=${act}>${toast.act.label}</button>` : nothing}
      <button
        type="button"
        class="button bare icon-only compact"
        part="button button-bare"
        aria-label=${messages.close}
        @click=${gone}>
        ${icon(closeIcon)}
      </button>
    </div>`,
    place,
  );
  wait();
}

/** Focus that was in it goes back into the widget: it must not fall to the top of the page. */
function leave(place: HTMLElement): void {
  clearTimeout(timers.get(place));
  shown.delete(place);
  const hadFocus = place.matches(':focus-within');
  render(nothing, place);
  if (hadFocus) {
    const root = place.parentElement?.parentNode;
    const next = root?.querySelector<HTMLElement>('button:not(.toasts button), a[href], input');
    next?.focus({ preventScroll: true });
  }
}

/** Two live regions, there before anything is said in them. */
function placesOf(root: ParentNode): { readonly status: HTMLElement; readonly alert: HTMLElement } {
  const all = root.querySelector(':scope > .toasts') ?? document.createElement('div');
  const place = (role: string): HTMLElement => {
    const there = all.querySelector<HTMLElement>(`:scope > [role=${role}]`);
    if (there) return there;
    const made = document.createElement('div');
    made.setAttribute('role', role);
    all.append(made);
    return made;
  };
  const places = { status: place('status'), alert: place('alert') };
  if (!all.isConnected) {
    all.className = 'toasts';
    root.append(all);
  }
  return places;
}
