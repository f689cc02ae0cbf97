// What a reader sees who has put colours of their own in place of all others: backgrounds, shadows and shades are gone.

/** What can no longer be told apart, or is not to be seen, in the widgets of a page. */
export async function lookInForcedColours(tab) {
  await tab.emulateMedia({ forcedColors: 'active' });
  // Its rules load for whoever wants them.
  await tab.waitForFunction(areHeeded);
  const faults = await tab.evaluate(unseen);
  await tab.emulateMedia({ forcedColors: 'none' });
  return faults.map((fault) => `forced colours: ${fault}`);
}

/** In the page. */
function areHeeded() {
  const probe = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot?.querySelector('.widget'));
  return !probe || getComputedStyle(probe).getPropertyValue('--_surface-fill').trim() === 'Canvas';
}

/** In the page. */
function unseen() {
  const faults = new Set();
  const looks = [
    'color',
    'backgroundColor',
    'borderTopColor',
    'borderTopWidth',
    'borderTopStyle',
    'borderInlineStartColor',
    'borderInlineStartWidth',
    'outlineStyle',
    'outlineColor',
    'outlineWidth',
    'textDecorationLine',
    'fontWeight',
  ];
  const lookOf = (element) =>
    [null, '::before', '::after']
      .map((part) => {
        const style = getComputedStyle(element, part);
        return part && style.content === 'none' ? '' : looks.map((name) => style[name]).join(' ');
      })
      .join('|');
  const systemColour = (name) => {
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.color = name;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const [canvas, grey] = ['Canvas', 'GrayText'].map(systemColour);
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, [inert]');
  const nameOf = (element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 30)}"`;

  for (const { localName, shadowRoot } of document.querySelectorAll('*')) {
    if (!shadowRoot?.querySelector('.widget') || localName === 'partner-brand-studio') continue;
    const tell = (what, element) => faults.add(`${localName}: ${what}: ${nameOf(element)}`);
    const all = (selector) => [...shadowRoot.querySelectorAll(selector)].filter(isSeen);

    // What is chosen looks otherwise than what stands beside it and is not.
    for (const chosen of all(
      ':is(button, label, .step):is([aria-pressed=true], [aria-selected=true], [aria-current=step], [aria-current=true], .current, .chosen)',
    )) {
      const other = [...(chosen.parentElement?.children ?? [])].find(
        (each) =>
          each !== chosen &&
          each.localName === chosen.localName &&
          each.matches(
            ':not([aria-pressed=true], [aria-selected=true], [aria-current=step], [aria-current=true], .current, .chosen)',
          ),
      );
      if (other && lookOf(other) === lookOf(chosen)) tell('looks like what is not chosen', chosen);
    }
    // What lies over the page has an edge.
    for (const over of all('dialog, .menu, .toast, .bulk')) {
      const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(over);
      if ((borderTopStyle === 'none' || borderTopWidth === '0px') && outlineStyle === 'none') tell('has no edge', over);
    }
    // A bar is seen to its end, and so is how full it is.
    for (const bar of all('svg.bar, svg.chart')) {
      for (const rect of bar.querySelectorAll('rect:not(.notch)')) {
        const { fill, stroke, opacity, display } = getComputedStyle(rect);
        if (
          display !== 'none' &&
          rect.getBoundingClientRect().width >= 1 &&
          stroke === 'none' &&
          (fill === 'none' || fill === canvas || opacity === '0')
        )
          tell(`is not seen, ${fill}`, rect);
      }
    }
    // What cannot be pressed is grey, as readers have chosen it.
    for (const off of all('button:is(:disabled, [aria-disabled=true])'))
      if (getComputedStyle(off).color !== grey) tell('looks as if it could be pressed', off);
    // Focus is seen on one control of each kind.
    const before = shadowRoot.activeElement;
    const kinds = new Map(
      all('button:not(:disabled), input:not(:disabled), select, textarea, summary, a[href]').map((each) => [
        each.localName + each.className,
        each,
      ]),
    );
    const modal = shadowRoot.querySelector('dialog[open]');
    for (const control of kinds.values()) {
      if (modal && !modal.contains(control)) continue;
      control.focus({ preventScroll: true, focusVisible: true });
      if (shadowRoot.activeElement !== control) continue;
      const marks = [control, control.parentElement, control.parentElement?.parentElement].some((each) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
      if (!marks) tell('shows no focus', control);
    }
    before?.focus({ preventScroll: true });
  }
  return [...faults];
}
