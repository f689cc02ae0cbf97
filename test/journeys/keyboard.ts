import type { Locator, Page } from 'playwright-core';

/** So many stops a portal with five widgets does not have: the focus goes round without ever coming by. */
const TOO_FAR = 200;

/** Somebody without a mouse, who has to see at every stop where they are. */
export interface Keyboard {
  /** Tabs on until the focus is there. */
  to(target: Locator): Promise<void>;
  /** Tabs back until the focus is there. */
  backTo(target: Locator): Promise<void>;
  press(key: string, times?: number): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes there and presses Enter. */
  act(target: Locator): Promise<void>;
  /** Waits until the focus has come there by itself, as it does into a dialog and out of it again. */
  isAt(target: Locator): Promise<void>;
}

export function keyboardOf(page: Page): Keyboard {
  const hasFocus = (target: Locator) =>
    target.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);
  const tabTo = async (key: 'Tab' | 'Shift+Tab', target: Locator) => {
    await target.waitFor();
    for (let stops = 0; !(await hasFocus(target)); stops += 1) {
      if (stops === TOO_FAR) throw new Error(`No ${key} leads to ${target.toString()}.`);
      await page.keyboard.press(key);
      const fault = await page.evaluate(faultOfFocus);
      if (fault) throw new Error(`On the way to ${target.toString()}: ${fault}`);
    }
  };
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  };
  return {
    to: (target) => tabTo('Tab', target),
    backTo: (target) => tabTo('Shift+Tab', target),
    press,
    type: (text) => page.keyboard.type(text),
    act: async (target) => {
      await tabTo('Tab', target);
      await press('Enter');
    },
    isAt: async (target) => {
      await target.waitFor();
      const deadline = Date.now() + 6_000;
      while (!(await hasFocus(target))) {
        if (Date.now() > deadline) throw new Error(`The focus has not come to ${target.toString()}.`);
        await page.waitForTimeout(25);
      }
    },
  };
}

/** Runs in the page: what a person would miss at what has the focus, if anything. */
function faultOfFocus(): string | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  // Between the last stop and the first the focus is with the browser itself.
  if (!focused || focused === document.body) return null;
  // The button in a field for a date is the browser’s own, and so is the ring around it.
  if (!focused.matches(':focus')) return null;
  const name = `${focused.localName} “${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 40)}”`;
  // The ring is around it, around the whole row that it stands for, or drawn by a part of a picture.
  const ring = (element: Element) => {
    const { outlineStyle, outlineWidth, strokeWidth, stroke } = getComputedStyle(element);
    const width = outlineStyle === 'none' ? (stroke === 'none' ? '0' : strokeWidth) : outlineWidth;
    return Number.parseFloat(width) >= 2;
  };
  const around: Element[] = [focused, ...focused.children, ...(focused.parentElement?.children ?? [])];
  for (let parent = focused.parentElement; parent; parent = parent.parentElement) around.push(parent);
  if (!around.some(ring)) return `${name} does not show that it has the focus.`;
  const { x, y, width, height } = focused.getBoundingClientRect();
  const [across, down] = [x + width / 2, y + height / 2];
  if (across < 0 || across > innerWidth || y > innerHeight || y + height < 0) return `${name} is not on the screen.`;
  let top = document.elementFromPoint(across, Math.min(Math.max(down, 0), innerHeight - 1));
  while (top?.shadowRoot) {
    const inner = top.shadowRoot.elementFromPoint(across, down);
    if (!inner || inner === top) break;
    top = inner;
  }
  for (let part: Node | null = top; part; part = part.parentNode ?? (part instanceof ShadowRoot ? part.host : null)) {
    if (part === focused || part === focused.parentElement) return null;
  }
  return `${name} is covered by ${top?.localName ?? 'nothing'}.`;
}
