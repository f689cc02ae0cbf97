// Widgets as they stood at one moment, for looking at their styles: copies with the same sheets, which neither answer nor change.

/** An element of a shadow tree, or one of its pseudo-elements. */
export interface Specimen {
  readonly tag: string;
  readonly part: string;
  readonly read: () => readonly string[];
  readonly readOne: (property: string) => string;
}

const PSEUDO = ['', '::before', '::after', '::placeholder', '::backdrop'] as const;

/** What a pointer, a keyboard and wrong input bring about, taken for everything at once; `:not(.–)` weighs the same in the cascade. */
const STATES = /:(?:hover|focus-visible|focus-within|user-invalid|active)\b/g;

/** As it stands, with every such state, and with all that can be pressed barred; below `place`. */
export function exhibit(widget: HTMLElement, place: HTMLElement): HTMLElement[] {
  const { shadowRoot } = widget;
  if (!shadowRoot) throw new Error(`${widget.localName} has no shadow tree.`);
  return (['at rest', 'stirred', 'barred'] as const).map((state) => {
    const copy = document.createElement('div');
    copy.dataset['tag'] = widget.localName;
    copy.dataset['state'] = state;
    const root = copy.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.map((sheet) =>
      state === 'stirred' ? inEveryState(sheet) : sheet,
    );
    for (const node of shadowRoot.childNodes) root.append(node.cloneNode(true));
    if (state === 'barred')
      for (const control of root.querySelectorAll('button')) control.setAttribute('aria-disabled', 'true');
    place.append(copy);
    return copy;
  });
}

const changed = new WeakMap<CSSStyleSheet, CSSStyleSheet>();
function inEveryState(sheet: CSSStyleSheet): CSSStyleSheet {
  let other = changed.get(sheet);
  if (!other) {
    other = new CSSStyleSheet();
    const rules = [...sheet.cssRules].map(({ cssText }) => cssText.replaceAll(STATES, ':not(.none)'));
    other.replaceSync(rules.join('\n'));
    changed.set(sheet, other);
  }
  return other;
}

/** Every property that a sheet of these widgets sets. */
export function propertiesOf(copies: readonly HTMLElement[]): string[] {
  const names = new Set<string>();
  const walk = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      // The box of a widget sets every property that there is, to begin with.
      if ('style' in rule && !('selectorText' in rule && rule.selectorText === '.widget'))
        for (const name of rule.style as CSSStyleDeclaration) names.add(name);
      if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList);
    }
  };
  for (const copy of copies) for (const sheet of copy.shadowRoot!.adoptedStyleSheets) walk(sheet.cssRules);
  // Where a side has two names, they have one value.
  const twice =
    /^(border|padding|margin|scroll-padding)-(left|right|top|bottom)(?!-(left|right))|^(inset-|font-variant-|animation-range)/;
  return [...names].filter((name) => !name.startsWith('--') && !twice.test(name)).sort();
}

const kindOf = (element: Element | null): string =>
  element
    ? [
        element.localName,
        element.getAttribute('class'),
        ...['aria-selected', 'aria-pressed', 'type', 'data-state'].map((name) => element.getAttribute(name)),
        element.matches(':checked'),
        element.matches(':first-child'),
      ].join(' ')
    : '';

/** One of each kind of box: what has the same classes and state in the same part of the same widget is read once. */
export function specimens(copies: readonly HTMLElement[], properties: readonly string[]): Specimen[] {
  const found = new Map<string, Specimen>();
  for (const copy of copies) {
    const tag = copy.dataset['tag']!;
    for (const element of copy.shadowRoot!.querySelectorAll('*')) {
      const part = element.closest('[part]')?.getAttribute('part') ?? '';
      for (const pseudo of PSEUDO) {
        if (pseudo === '::placeholder' && !element.matches('[placeholder]')) continue;
        if (pseudo === '::backdrop' && element.localName !== 'dialog') continue;
        const style = getComputedStyle(element, pseudo);
        if ((pseudo === '::before' || pseudo === '::after') && style.content === 'none') continue;
        const readOne = (name: string): string => style.getPropertyValue(name);
        const read = (): string[] => properties.map(readOne);
        const key = [copy.dataset['state'], tag, part, pseudo, kindOf(element), kindOf(element.parentElement)].join(
          '\n',
        );
        if (!found.has(key)) found.set(key, { tag, part, read, readOne });
      }
    }
  }
  return [...found.values()];
}

/** Each colour of words, with what paints the ground under them, as computed. */
export function groundsOf(copies: readonly HTMLElement[]): Map<string, { front: string; ground: string }> {
  const met = new Map<string, { front: string; ground: string }>();
  const clear = 'rgba(0, 0, 0, 0)';
  for (const copy of copies) {
    for (const element of copy.shadowRoot!.querySelectorAll('*')) {
      const hasWords = [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data));
      const { color: front, visibility } = getComputedStyle(element);
      // Placeholders write without ink, and an option is drawn by the system.
      if (!hasWords || front === clear || visibility === 'hidden' || element.localName === 'option') continue;
      let under: Element | null = element;
      while (under && getComputedStyle(under).backgroundColor === clear) under = under.parentElement;
      if (!under) continue;
      const { backgroundColor: ground } = getComputedStyle(under);
      const where = `${copy.dataset['tag']}, ${copy.dataset['state']}: ${kindOf(element)} in ${kindOf(under)}`;
      met.set(where, { front, ground });
    }
  }
  return met;
}
