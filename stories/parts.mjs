// What a page reaches by `::part()`: every control and row, by names that the manifest tells.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { modules } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../packages/elements/custom-elements.json', import.meta.url)), 'utf8'),
);
/** The parts of each element, by its tag. */
const documented = Object.fromEntries(
  modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName, cssParts }) => tagName && cssParts)
    .map(({ tagName, cssParts }) => [tagName, cssParts.map(({ name }) => name)]),
);

/** What is out of reach in the widgets of a page, and parts that nobody is told of. */
export const lookForParts = (tab) => tab.evaluate(outOfReach, documented);

/** In the page. */
function outOfReach(parts) {
  const reached =
    'button, input:not([type=hidden]), select, textarea, summary, a[href], table, dialog, h2, [role=row], [role=columnheader], [role=gridcell], [role=rowheader], [role=grid], [role=treegrid]';
  const faults = new Set();
  for (const { localName, shadowRoot } of document.querySelectorAll('*')) {
    // The studio is a tool of its own and wears no brand but ours.
    if (!shadowRoot || !parts[localName] || localName === 'partner-brand-studio') continue;
    for (const element of shadowRoot.querySelectorAll(reached)) {
      if (element.part.length === 0 && element.checkVisibility() && !element.matches('.visually-hidden'))
        faults.add(`${localName}: no part: ${element.outerHTML.slice(0, 120)}`);
    }
    for (const { part } of shadowRoot.querySelectorAll('[part]')) {
      for (const name of part) {
        const isTold = parts[localName].includes(name) || /^(?:cell|header)-/.test(name);
        if (!isTold) faults.add(`${localName}: the part ${name} is not in the manifest`);
      }
    }
  }
  return [...faults];
}
