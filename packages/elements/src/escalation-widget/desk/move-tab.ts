import { ticketTabs, type PartModel } from '../model.js';

/** Arrow keys go round the tabs, Home and End to their ends. */
export function moveTab({ data, showTab }: PartModel, event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement)) return;
  const ahead = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const last = ticketTabs.length - 1;
  const now = ticketTabs.indexOf(data.tab);
  const to =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? last
        : event.key === ahead
          ? (now + 1) % (last + 1)
          : event.key.startsWith('Arrow') && /Left|Right/.test(event.key)
            ? (now + last) % (last + 1)
            : now;
  const tab = ticketTabs[to];
  if (to === now || tab === undefined) return;
  event.preventDefault();
  list.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  showTab(tab);
}
