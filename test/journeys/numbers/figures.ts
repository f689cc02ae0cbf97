import type { Locator } from 'playwright-core';

/** Where a line of the screen begins: the outermost of these that holds no list of lines itself. */
const line =
  'tr, dl > div, li:not(:has(li, tr, dl)), li:has(li) > :not(ol, ul, :has(li)), [role="row"], p, h2, h3, h4, text, button, label, legend, select, [role="img"]';

/**
 * What is written in a widget, line by line in the order of the document, as far as it can be seen. Pictures stand for what
 * their accessible name says of them.
 */
export function linesOf(widget: Locator): Promise<string[]> {
  return widget.evaluate((host, selector) => {
    const named = (element: Element) =>
      [...element.querySelectorAll('[role="img"]')].map((image) => image.getAttribute('aria-label') ?? '');
    const lines: string[] = [];
    const visit = (node: Node): void => {
      if (node instanceof Text) lines.push(node.data);
      if (node instanceof Element) {
        if (node.localName === 'style' || !node.checkVisibility()) return;
        if (node.getAttribute('role') === 'img') lines.push(node.getAttribute('aria-label') ?? '');
        else if (node.matches(selector)) {
          const text = node instanceof HTMLElement ? node.innerText : (node.textContent ?? '');
          lines.push([text, ...named(node)].join(' '));
        } else node.childNodes.forEach(visit);
      } else node.childNodes.forEach(visit);
    };
    visit(host.shadowRoot ?? host);
    return lines;
  }, line);
}

const weekday = '\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?=,)';
const month =
  '\\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?= \\d)';
const number = '[+−]?[$€]?\\d+(?:[.,:]\\d+)*(?:%|[dhms]\\b)?';
const figure = new RegExp(`${weekday}|${month}|${number}|\\b[AP]M\\b`, 'g');

/**
 * The figures of some lines: numbers with sign, currency, per cent or unit of time, dates and times. A line without any is
 * left out. Words are left out too, so that only what is counted or computed is compared.
 */
export function figuresIn(lines: readonly string[]): string[] {
  return lines
    .map((text) => (text.replaceAll(/\s+/g, ' ').match(figure) ?? []).join(' '))
    .filter((figures) => /\d/.test(figures));
}
