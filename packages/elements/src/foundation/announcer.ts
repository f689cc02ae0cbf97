import type { ReactiveElement } from 'lit';

/** Milliseconds in which sentences are gathered: what several widgets say at about the same time is said together, each once. */
const GATHER = 400;
/** Milliseconds after which they are taken away. */
const KEPT = 5000;

const sentences = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something to those who hear the page, politely, from a region inside a widget that nobody sees. */
export function say(widget: ReactiveElement, sentence: string): void {
  // There before it says something: what comes with its words is not always heard.
  const region = regionOf(widget);
  sentences.add(sentence);
  clearTimeout(timer);
  timer = setTimeout(() => {
    region.textContent = [...sentences].join(' ');
    sentences.clear();
    setTimeout(() => region.replaceChildren(), KEPT);
  }, GATHER);
}

function regionOf({ renderRoot: root }: ReactiveElement): Element {
  const there = root.querySelector('.news-of-others');
  if (there) return there;
  const region = document.createElement('div');
  region.className = 'news-of-others visually-hidden';
  region.setAttribute('role', 'status');
  root.append(region);
  return region;
}
