// A phone, or a page at 400 %: 280 px, and fingers.

const WIDTH = 280;

/** What sticks out of the page, words that are broken, and what a finger does not hit, in the widgets of a page. */
export async function lookNarrow(tab) {
  const { width, height } = tab.viewportSize();
  const devtools = await tab.context().newCDPSession(tab);
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await tab.setViewportSize({ width: WIDTH, height });
  const faults = await tab.evaluate(outOrSmall);
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await devtools.detach();
  await tab.setViewportSize({ width, height });
  return faults.map((fault) => `${WIDTH} px, touched: ${fault}`);
}

/** In the page. */
async function outOrSmall() {
  const [least, page] = [44, document.documentElement];
  // A story of a narrow place is as wide as it says: here it is as wide as the page, without the room around.
  const root = document.querySelector('#storybook-root');
  const framed = [root, document.body, ...root.querySelectorAll(':not([slot])')];
  const before = framed.map((each) => each.getAttribute('style'));
  for (const each of framed) each.setAttribute('style', 'padding: 0; margin: 0; inline-size: auto; min-inline-size: 0');
  // What an observer of sizes changes is drawn with the next frame, and what a menu is placed by with the one after.
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);

  const faults = new Set();
  const nameOf = (element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 30)}"`;
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, [inert]');
  const scrolls = (element) => {
    for (let each = element.parentElement; each; each = each.parentElement)
      if (getComputedStyle(each).overflowX !== 'visible') return true;
    return false;
  };
  /** What takes the press: itself, what is laid over it, or the label around it. */
  const hitOf = (element) => {
    // A bar is taken by a line that is wider than it, in a row of its own.
    const grip = element.querySelector('.grip');
    if (grip) {
      const stroke = parseFloat(getComputedStyle(grip).strokeWidth);
      const { height } = element.closest('.gantt-row').getBoundingClientRect();
      return { width: grip.getBoundingClientRect().width + stroke, height: Math.min(stroke, height) };
    }
    const label = element.matches('input') ? element.closest('label') : null;
    const boxes = [element, ...(label ? [label] : [])].map((each) => each.getBoundingClientRect());
    const over = getComputedStyle(element, '::after');
    const laid =
      over.content === 'none' || over.position !== 'absolute'
        ? []
        : [{ width: parseFloat(over.width), height: parseFloat(over.height) }];
    return [...boxes, ...laid].reduce(
      (most, { width, height }) => ({ width: Math.max(most.width, width), height: Math.max(most.height, height) }),
      { width: 0, height: 0 },
    );
  };

  /** The first word of a text that goes on in the next line, though it is no longer than words are. */
  const brokenIn = (text) => {
    const range = document.createRange();
    for (const { 0: word, index } of text.data.matchAll(/(?<![\p{L}\p{N}_])\p{L}{4,12}(?![\p{L}\p{N}_])/gu)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => top);
      if (Math.max(...tops) - Math.min(...tops) > 8) return word;
    }
    return null;
  };

  if (page.scrollWidth > page.clientWidth) faults.add(`the page scrolls: ${page.scrollWidth}`);
  for (const { localName, shadowRoot } of document.querySelectorAll('*')) {
    if (!shadowRoot?.querySelector('.widget') || localName === 'partner-brand-studio') continue;
    const modal = shadowRoot.querySelector('dialog[open]');
    for (const element of shadowRoot.querySelectorAll('*')) {
      if (!isSeen(element)) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (right > page.clientWidth + 1 || left < -1) && !scrolls(element))
        faults.add(`${localName} sticks out, ${Math.round(left)} to ${Math.round(right)}: ${nameOf(element)}`);
      for (const child of element.childNodes) {
        const word = child.nodeType === document.TEXT_NODE ? brokenIn(child) : null;
        if (word !== null) faults.add(`${localName} breaks "${word}": ${nameOf(element)}`);
      }
      // Behind a dialog nothing is pressed.
      const isPressed = element.matches('button, a[href], input, select, textarea, summary, [role=slider]');
      if (!isPressed || (modal && !modal.contains(element))) continue;
      const hit = hitOf(element);
      if (hit.width < least - 0.5 || hit.height < least - 0.5)
        faults.add(`${localName} is small, ${Math.round(hit.width)} × ${Math.round(hit.height)}: ${nameOf(element)}`);
    }
  }
  framed.forEach((each, at) =>
    before[at] === null ? each.removeAttribute('style') : each.setAttribute('style', before[at]),
  );
  return [...faults];
}
