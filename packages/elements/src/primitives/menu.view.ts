import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon, icon, type Icon } from './icons.js';
import { menu } from './menu.directive.js';

/** One line of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly glyph?: Icon;
  /** Why it can't be done now; it stays readable and does nothing. */
  readonly whyNot?: string | undefined;
  /** Whether it is the one chosen, in a menu of which one holds. */
  readonly checked?: boolean;
  /** It takes something away. */
  readonly danger?: boolean;
  /** Stands at the end of the line: a key, the present value. */
  readonly end?: unknown;
  readonly run: () => void;
}

export interface Menu {
  /** Unique within the widget; makes the id. */
  readonly name: string;
  /** What the button is called for readers who don't see it, and the menu too. */
  readonly label: string;
  /** What the button shows. */
  readonly face: unknown;
  /** Classes of the button. @default 'button bare icon-only' */
  readonly look?: string;
  /** A line above the items, e.g. of what they are about. */
  readonly heading?: string;
  /** Groups, between which a line is drawn. */
  readonly groups: readonly (readonly MenuItem[])[];
}

/** A button and the menu that it opens, on the native popover: over everything, closed by Escape or a click beside it. */
export const menuView = (menu: Menu): TemplateResult => {
  const { name, label, face, look } = menu;
  return html`<button
      type="button"
      class=${look ?? 'button bare icon-only'}
      part="button button-bare"
      aria-label=${label}
      aria-haspopup="menu"
      aria-expanded="false"
      popovertarget=${`menu-${name}`}>
      ${face}
    </button>
    ${menuListView(menu)}`;
};

/** The menu alone, for a button that was there before: `popovertarget` is `menu-` and the name, and the menu comes right behind it. */
export const menuListView = ({ name, label, heading, groups }: Omit<Menu, 'face' | 'look'>): TemplateResult =>
  html`<div class="menu" id=${`menu-${name}`} part="menu" role="menu" aria-label=${label} popover="auto" ${menu()}>
    ${heading ? html`<p class="menu-label" role="presentation">${heading}</p>` : nothing}
    ${groups
      .filter((group) => group.length > 0)
      .map(
        (group, index) =>
          html`${index > 0 ? html`<hr />` : nothing}
            <div role="group">${group.map(itemView)}</div>`,
      )}
  </div>`;

function itemView(item: MenuItem): TemplateResult {
  const chosen = item.checked === undefined ? 'menuitem' : 'menuitemradio';
  return html`<button
    type="button"
    part="menu-item"
    class="menu-item ${item.danger ? 'danger' : ''}"
    role=${chosen}
    tabindex="-1"
    aria-checked=${item.checked === undefined ? nothing : item.checked ? 'true' : 'false'}
    aria-disabled=${item.whyNot === undefined ? nothing : 'true'}
    @click=${() => item.whyNot === undefined && item.run()}>
    ${item.glyph ? icon(item.glyph) : item.checked === undefined ? nothing : icon(checkIcon)}
    <span class="grow">${item.label}${item.whyNot ? html`<span class="small">${item.whyNot}</span>` : nothing}</span>
    ${item.end ? html`<span class="end">${item.end}</span>` : nothing}
  </button>`;
}
