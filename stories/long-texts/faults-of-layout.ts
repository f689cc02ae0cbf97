/** What sticks out of a widget, and which texts stand in front of each other. Measured, so that a story can fail by it. */
export function faultsOfLayout(root: ShadowRoot): string[] {
  const frame = root.querySelector('.frame');
  if (!frame) return ['There is no frame.'];
  const { left, right } = frame.getBoundingClientRect();
  const texts = textsOf(frame);
  const outside = texts
    .filter(({ box }) => box.right > right + 1 || box.left < left - 1)
    .map(({ text }) => `“${text}” sticks out`);
  const crossed = texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter((other) => one.floats === other.floats && cross(one.box, other.box))
      .map((other) => `“${one.text}” and “${other.text}” stand in one place`),
  );
  return [...outside, ...crossed];
}

interface Text {
  readonly text: string;
  readonly box: DOMRect;
  /** It stays while what it covers scrolls by. */
  readonly floats: boolean;
}

/** Each line of text that is to be seen. */
function textsOf(frame: Element): Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    range.selectNodeContents(node);
    const shown = shownIn(parent, frame);
    const floats = floatsIn(parent, frame);
    for (const box of range.getClientRects()) {
      const seen = within(box, shown);
      if (seen.width > 1 && seen.height > 1) found.push({ text, box: seen, floats });
    }
  }
  return found;
}

/** What of the page the boxes around an element let be seen: one that scrolls hides the rest, and one for readers by ear all. */
function shownIn(element: Element, frame: Element): DOMRect {
  let shown = new DOMRect(-1e5, -1e5, 2e5, 2e5);
  for (let at: Element | null = element; at && at !== frame; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.overflowX !== 'visible' || style.clipPath !== 'none') shown = within(at.getBoundingClientRect(), shown);
  }
  return shown;
}

function floatsIn(element: Element, frame: Element): boolean {
  for (let at: Element | null = element; at && at !== frame; at = at.parentElement)
    if (getComputedStyle(at).position === 'sticky') return true;
  return false;
}

function within(box: DOMRect, shown: DOMRect): DOMRect {
  const [x, y] = [Math.max(box.left, shown.left), Math.max(box.top, shown.top)];
  return new DOMRect(
    x,
    y,
    Math.max(0, Math.min(box.right, shown.right) - x),
    Math.max(0, Math.min(box.bottom, shown.bottom) - y),
  );
}

/** A line reaches above and below its letters: those may touch. */
function cross(one: DOMRect, other: DOMRect): boolean {
  const { width, height } = within(one, other);
  return width > 2 && height > Math.min(one.height, other.height) / 2;
}
