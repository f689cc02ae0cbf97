import { nothing, type ElementPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** Pixels between a menu and its button, and at least between a menu and the edge of the page. */
const GAP = 4;
/** Milliseconds in which letters that are typed make up one word to look for. */
const WORD = 600;

class MenuDirective extends AsyncDirective {
  #menu: HTMLElement | undefined;
  #word = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  override update(part: ElementPart): typeof nothing {
    if (this.#menu === undefined && part.element instanceof HTMLElement) {
      this.#menu = part.element;
      this.#menu.addEventListener('beforetoggle', this.#leaving);
      this.#menu.addEventListener('toggle', this.#toggled);
      this.#menu.addEventListener('keydown', this.#keyDown);
      this.#menu.addEventListener('click', this.#clicked);
    }
    return nothing;
  }

  override render(): typeof nothing {
    return nothing;
  }

  override disconnected(): void {
    clearTimeout(this.#timer);
    removeEventListener('resize', this.#place);
  }

  get #items(): HTMLElement[] {
    return [...(this.#menu?.querySelectorAll<HTMLElement>('.menu-item') ?? [])];
  }

  /** The button stands before its menu. */
  get #button(): Element | null | undefined {
    return this.#menu?.previousElementSibling;
  }

  /** Before it is gone: focus inside would fall to the top of the page. */
  readonly #leaving = (event: Event): void => {
    const closes = event instanceof ToggleEvent && event.newState === 'closed';
    if (closes && this.#menu?.matches(':focus-within') && this.#button instanceof HTMLElement) this.#button.focus();
  };

  readonly #toggled = (event: Event): void => {
    const open = event instanceof ToggleEvent && event.newState === 'open';
    this.#button?.setAttribute('aria-expanded', open ? 'true' : 'false');
    if (!open) return removeEventListener('resize', this.#place);
    addEventListener('resize', this.#place);
    this.#place();
    const items = this.#items;
    (items.find((item) => item.ariaChecked === 'true') ?? items[0])?.focus();
  };

  /** Below its button, or above where there is more room; within the page; its start at the button's, or its end. */
  readonly #place = (): void => {
    const menu = this.#menu;
    if (!menu || !this.#button) return;
    const button = this.#button.getBoundingClientRect();
    // Of the window: in quirks mode the root has the size of the page.
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = document.scrollingElement ?? document.documentElement;
    const { offsetWidth, offsetHeight } = menu;
    const above = clientHeight - button.bottom < offsetHeight + GAP && button.top > clientHeight - button.bottom;
    const backward = getComputedStyle(menu).direction === 'rtl';
    const aligned = backward ? button.right - offsetWidth : button.left;
    const other = backward ? button.left : button.right - offsetWidth;
    const fits = aligned >= GAP && aligned + offsetWidth <= clientWidth - GAP;
    const left = Math.max(GAP, Math.min(fits ? aligned : other, clientWidth - offsetWidth - GAP));
    menu.style.setProperty('left', `${left + scrollLeft}px`);
    menu.style.setProperty('top', `${(above ? button.top - offsetHeight - GAP : button.bottom + GAP) + scrollTop}px`);
  };

  readonly #keyDown = (event: KeyboardEvent): void => {
    const items = this.#items;
    const now = items.findIndex((item) => item.matches(':focus'));
    const next = this.#target(event, items, now);
    if (event.key === 'Tab') this.#menu?.hidePopover();
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  };

  #target(
    { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
    items: HTMLElement[],
    now: number,
  ): HTMLElement | undefined {
    switch (key) {
      case 'ArrowDown':
        return items[(now + 1) % items.length];
      case 'ArrowUp':
        return items.at(now <= 0 ? -1 : now - 1);
      case 'Home':
        return items[0];
      case 'End':
        return items.at(-1);
      default:
        return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey
          ? this.#spelled(key, items, now)
          : undefined;
    }
  }

  /** The next item that begins with what was typed; the same letter again goes on to the next one. */
  #spelled(key: string, items: HTMLElement[], now: number): HTMLElement | undefined {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#word = ''), WORD);
    this.#word = this.#word === key ? key : this.#word + key;
    const from = this.#word.length === 1 ? now + 1 : Math.max(now, 0);
    const word = this.#word.toLocaleLowerCase();
    return [...items.slice(from), ...items.slice(0, from)].find((item) =>
      item.textContent.trim().toLocaleLowerCase().startsWith(word),
    );
  }

  /** Closed first, so that focus is back at the button when the act opens a dialog. */
  readonly #clicked = (event: Event): void => {
    const item = event.target instanceof Element ? event.target.closest('.menu-item') : null;
    if (item && item.ariaDisabled !== 'true') this.#menu?.hidePopover();
  };
}

/** Makes a menu of the popover that it stands on: place, focus, keys. The button that opens it stands before it. */
export const menu = directive(MenuDirective);
