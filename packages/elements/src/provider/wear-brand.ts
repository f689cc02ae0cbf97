// The looks of a provider: on when the brand is there, and on again whenever another one is published.
import { retrieveBranding, type Branding } from '@gangway/contract';
import { isGangwayError, type Change, type Connection } from '@gangway/client';
import { applyBrand } from '@gangway/tokens/apply-brand';
import { bringFonts, withOwnFonts } from './brand-fonts.js';
import { PartnerBrandingEvent } from './provider.events.js';
import type * as complaints from './complaints.js';

/** Milliseconds over which the pages of a partner spread, so that not all ask in the same instant. */
const SPREAD = 300;
const FIRST_PAUSE = 1000;
/** The first after a try that failed, doubled each time. */
const FIRST_RETRY = 250;
/** Between tries of the first minute, in which most lines and servers are back; then a page has time. */
const SHORT_PAUSE = 2000;
const LONG_PAUSE = 30_000;
const SHORT_TRIES = 40;

/**
 * Hands on the brand whenever another version is published, until the signal aborts. When the stream is cut it asks as well, until
 * an answer comes or it is refused: that answer is new, and has the stream connect again at once.
 *
 * @param worn whether the brand of now is there already
 */
export function followBrand(
  connection: Connection,
  signal: AbortSignal,
  worn: boolean,
  wear: (branding: Branding) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let again = false;
  let failures = 0;

  const soon = (milliseconds: number): void => {
    if (signal.aborted) return;
    if (busy) again = true;
    else timer ??= setTimeout(() => void load(), milliseconds);
  };
  const load = async (): Promise<void> => {
    timer = undefined;
    busy = true;
    again = false;
    let wait = 0;
    try {
      const branding = await connection.send(retrieveBranding, {}, { signal });
      if (!signal.aborted) wear(branding);
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      if (!isGangwayError(error)) throw error;
      again ||= isPassing(error.status);
      const most = failures < SHORT_TRIES ? Math.min(SHORT_PAUSE, FIRST_RETRY * 2 ** failures) : LONG_PAUSE;
      wait = most * (0.5 + Math.random() / 2);
      failures += 1;
    } finally {
      busy = false;
      if (again) soon(wait);
    }
  };
  const hear = (change: Change): void => {
    if (change.kind !== 'event' || change.event.type === 'branding.updated') soon(Math.random() * SPREAD);
  };

  const leave = connection.subscribe(hear);
  signal.addEventListener('abort', () => {
    leave();
    clearTimeout(timer);
  });
  if (!worn) soon(FIRST_PAUSE);
}

/** No answer, too many at once, or a server in trouble. */
const isPassing = (status: number): boolean => status === 0 || status === 429 || status >= 500;

/**
 * Puts a brand on the host of a sheet, in the place of the one before, at once: the page is styled anew a single time.
 *
 * @param provider whose sheet it is; its scheme counts before that of the brand
 * @param signal aborts when nobody wears it here any more
 */
export function wearBrand(
  sheet: CSSStyleSheet,
  branding: Branding,
  provider: EventTarget & { readonly scheme: string | null },
  signal: AbortSignal,
): void {
  const { brand, tokens, scheme, fonts } = branding;
  bringFonts(signal, fonts);
  signal.onabort ??= () => bringFonts(signal, []);
  sheet.replaceSync(':host{display:contents}@media (prefers-contrast:more){:host{}}');
  const [host, media] = sheet.cssRules;
  const more = media instanceof CSSMediaRule ? media.cssRules[0] : null;
  // A sheet of a document that the host has left has no rules of ours.
  if (!(host instanceof CSSStyleRule && more instanceof CSSStyleRule)) return;
  const refused = applyBrand(host.style, withOwnFonts(brand, fonts), 'em');
  if (refused.length > 0) tell(({ leftOut }) => leftOut(refused));
  for (const [name, { light, dark, lightMore, darkMore }] of Object.entries(tokens)) {
    host.style.setProperty(`--partner-${name}`, `light-dark(${light},${dark})`);
    more.style.setProperty(`--partner-${name}`, `light-dark(${lightMore},${darkMore})`);
  }
  wearScheme(sheet, provider.scheme ?? scheme);
  provider.dispatchEvent(new PartnerBrandingEvent(branding));
}

/**
 * A page that unsets everything does not turn dark widgets light: what it wants it says in the attribute.
 *
 * @param scheme null: it stays as it is
 */
export function wearScheme(sheet: CSSStyleSheet, scheme: string | null): void {
  const [host] = sheet.cssRules;
  if (!(host instanceof CSSStyleRule)) return;
  const wear = (value: string) => host.style.setProperty('color-scheme', value, 'important');
  if (scheme === 'light' || scheme === 'dark') wear(scheme);
  else if (scheme === 'auto') wear('light dark');
  else if (scheme !== null) tell(({ noScheme }) => noScheme(scheme));
}

/** Says on the console what whoever makes the page has to mend; a page that is right does not load the words. */
const tell = (say: (about: typeof complaints) => void): void => void import('./complaints.js').then(say, console.error);
