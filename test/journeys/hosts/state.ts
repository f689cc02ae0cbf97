/** One of each element that HTML has for what is shown. */
const names =
  `a abbr address area article aside audio b bdi bdo blockquote button canvas cite code data datalist dd del details dfn dialog div dl dt
  em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd label legend li main map
  mark menu meter nav object ol optgroup option output p picture pre progress q rp rt ruby s samp search section select slot small source
  span strong sub summary sup svg table tbody td template textarea tfoot th thead time tr track u ul var video wbr`.split(
    /\s+/,
  );
const empty = new Set(['area', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr']);
/** What only stands in a table. */
const inTable = new Set(['tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'table']);

export const everyElement = `${names
  .filter((name) => !inTable.has(name))
  .map((name) => (empty.has(name) ? `<${name}>` : `<${name}>x</${name}>`))
  .join('\n')}
<table><thead><tr><th>x</th></tr></thead><tbody><tr><td>x</td></tr></tbody><tfoot><tr><td>x</td></tr></tfoot></table>`;

/** All of a page that a script could leave something in. Runs in the page: it may not use anything of this file. */
export function stateOf() {
  const own = 'partner-provider';
  const styleOf = (element: Element, pseudo?: string): string => {
    const style = getComputedStyle(element, pseudo);
    // A name of ours that is registered is listed on every element, and read by none of the page's.
    const all = Array.from(style).filter((name) => !name.startsWith('--_'));
    return all.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  };
  const elements = [...document.querySelectorAll('*')].filter((element) => !element.closest(own));
  return {
    styles: Object.fromEntries(
      elements.flatMap((element, at) => [
        [`${at} ${element.localName}`, styleOf(element)],
        [`${at} ${element.localName}::before`, styleOf(element, '::before')],
      ]),
    ),
    attributes: elements.map((element) => element.cloneNode(false)).map((element) => (element as Element).outerHTML),
    globals: Object.getOwnPropertyNames(window).sort(),
    prototypes: [Object, Array, Element, HTMLElement, Node, Document, EventTarget, Event, Promise, Intl].map((each) =>
      Object.getOwnPropertyNames('prototype' in each ? each.prototype : each).sort(),
    ),
    kept: [document.cookie, JSON.stringify(localStorage), location.href, history.length, document.title],
    tab: Object.keys(sessionStorage),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length, document.fonts.size],
  };
}
