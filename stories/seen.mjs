// Whether stories show the states that `states.mjs` says they show.
import { states } from './states.mjs';

/** What a part that loads late may take. */
const patienceMs = 10_000;
/** @type {{ id: string, state: string, words: string }[]} */
const promised = Object.entries(states).flatMap(([title, entities]) =>
  Object.entries(entities).flatMap(([entity, all]) =>
    Object.entries(all).flatMap(([state, seen]) =>
      seen ? [{ id: `${title}--${seen[0]}`, state: `${entity} ${state}`, words: seen[1] }] : [],
    ),
  ),
);

/**
 * @param {readonly { id: string }[]} stories
 * @returns {string[]} states whose story is gone
 */
export function storiesAbsent(stories) {
  const ids = new Set(stories.map(({ id }) => id));
  return promised.filter(({ id }) => !ids.has(id)).map(({ id, state }) => `${state}: there is no story ${id}`);
}

/** @returns {Promise<string[]>} states that the story on the page does not come to show, though it should */
export async function statesUnseen(tab, storyId) {
  let left = promised.filter(({ id }) => id === storyId);
  for (const end = Date.now() + patienceMs; left.length > 0;) {
    const all = await tab.evaluate(allWords);
    left = left.filter(({ words }) => !all.includes(words));
    if (Date.now() > end) break;
  }
  return left.map(({ state, words }) => `${state}: “${words}” is not there`);
}

/** In the page: all that is written or named, also inside of elements. */
function allWords() {
  const wordsOf = (node) => {
    if (node.nodeName === '#text') return node.data;
    if (['STYLE', '#comment'].includes(node.nodeName)) return '';
    return [node.getAttribute?.('aria-label') ?? '', ...wordsIn(node.shadowRoot), ...wordsIn(node)].join(' ');
  };
  const wordsIn = (root) => [...(root?.childNodes ?? [])].map(wordsOf);
  // Words are put together of pieces, with any space between them.
  const root = document.querySelector('#storybook-root');
  return wordsOf(root).replaceAll(/\s+/g, ' ');
}
