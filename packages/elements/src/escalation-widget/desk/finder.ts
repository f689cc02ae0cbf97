import type { WidgetHost } from '../../foundation/portal.controller.js';
import type { TicketSearch } from '../model.js';
import type { Widget } from './desk.js';

/** Milliseconds without a key after which somebody has typed a search. */
const PAUSE = 300;

/** The search above the list. */
export class Finder {
  /** Whether it is open. */
  open = false;
  search: TicketSearch = {};
  /** What stands in the field: it is searched for a moment after the last key. */
  typed = '';
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: WidgetHost,
    private readonly widget: Widget,
  ) {}

  /** Whether it leaves something out. */
  get narrowed(): boolean {
    const { q, kind, severity } = this.search;
    return Boolean(q ?? kind ?? severity);
  }

  async toggle(): Promise<void> {
    this.open = !this.open;
    if (!this.open) this.clear();
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('#find')?.focus();
  }

  type(words: string): void {
    this.typed = words;
    this.host.requestUpdate();
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.find({ ...this.search, q: words.trim() || undefined }), PAUSE);
  }

  /** All tickets again. */
  clear(): void {
    clearTimeout(this.#typing);
    this.typed = '';
    this.host.requestUpdate();
    this.find({});
  }

  find(search: TicketSearch): void {
    if (JSON.stringify(search) === JSON.stringify(this.search)) return;
    this.search = search;
    this.widget.show({ search });
    this.widget.reload();
  }
}
