import type { Connection } from '@gangway/client';
import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Dictionary, WidgetName } from '../locales/dictionary.js';
import { formatOf, type Format } from './format.js';
import { heedPreferences } from './heed-preferences.js';
import { dictionaryOf } from './language.js';
import type { CommonMessages } from './messages.js';
import { portalContext, type Portal } from './portal.context.js';

/** A widget: an element that may carry a connection of its own. */
export type WidgetHost = ReactiveElement & {
  client?: Connection | undefined;
  messages?: Partial<CommonMessages> | undefined;
};

/** Pages say `en_US`, and WebKit on a machine without a language says `C`: nothing that `Intl` would take. */
function isTag(tag: string | null | undefined): tag is string {
  try {
    return Intl.getCanonicalLocales(tag || []).length > 0;
  } catch {
    return false;
  }
}

const MINUTE = 60_000;
let device = { minute: NaN, zone: '' };
/** The zone of the device. Asking takes milliseconds, and a traveller's is another only now and then. */
function deviceZone(): string {
  const minute = Math.floor(Date.now() / MINUTE);
  if (minute !== device.minute) device = { minute, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  return device.zone;
}

const alone: Portal = { connection: null, way: '', locale: '', timeZone: '', painted: true };

/**
 * Finds the provider around a widget and follows what it hands down. A provider that upgrades after its widgets is found as well;
 * a widget's own `client` wins.
 */
export class PortalController implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #name: WidgetName;
  #portal: Portal = alone;
  #unsubscribe: (() => void) | undefined;
  #answered = false;
  readonly #states: CustomStateSet;
  #locale = '';
  #wanted = '';
  #dictionary: Dictionary | null = null;
  /** The direction is that of the locale. */
  #turned = false;
  /** What is on screen is what the server said, or was; before, a skeleton stands there. */
  known = false;
  /** Until the reader's language is there; undefined: it is. */
  spoken: Promise<void> | undefined;
  /** Asks for what is on screen in another language; what comes back puts it in. Undefined: nothing is there yet. */
  anew: (() => Promise<(() => unknown) | undefined>) | undefined;

  /** @param name by which languages know the words of the widget */
  constructor(host: WidgetHost, name: WidgetName) {
    this.#host = host;
    this.#name = name;
    this.#states = host.attachInternals().states;
    host.addController(this);
  }

  get connection(): Connection | null {
    return this.#host.client ?? this.#portal.connection;
  }
  /** See `Portal`. */
  get way(): string {
    return this.#host.client ? '' : this.#portal.way;
  }
  /** False: there is no connection, and none on its way. */
  get connected(): boolean {
    return this.connection !== null || !this.#portal.painted;
  }
  /** BCP 47, of what is on screen: a new one holds from when its words are there. */
  get locale(): string {
    return this.#locale || 'en';
  }
  get timeZone(): string {
    return this.#portal.timeZone || deviceZone();
  }

  /** How the reader's locale and zone write things, in the year that the server has. */
  get format(): Format {
    return formatOf(this.locale, this.timeZone, this.known ? (this.connection?.serverNow() ?? null) : null);
  }

  /**
   * The widget's words in the reader's language, some of which a host may replace.
   *
   * @param english stands where there is no dictionary
   */
  words<E extends object>(english: E, replaced: Partial<E> | Partial<CommonMessages> | undefined): E {
    return { ...english, ...this.#dictionary?.words, ...replaced };
  }

  hostConnected(): void {
    heedPreferences();
    this.#ask();
    if (this.#answered) return;
    this.#speak();
    document.addEventListener('context-provider', this.#ask);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#answered = false;
    this.#states.clear();
    this.#portal = alone;
    this.#locale = this.#wanted = '';
    this.spoken = undefined;
  }

  /** Takes the language up. One that has to load leaves what is on screen as it is until it is there. */
  #speak(): void {
    const { locale } = this.#portal;
    const wanted = [locale, this.#host.closest('[lang]')?.getAttribute('lang'), navigator.language].find(isTag) || 'en';
    this.#paint();
    if (wanted === this.#wanted) return this.#turn();
    this.#wanted = wanted;
    const take = (dictionary: Dictionary | null): void => {
      this.spoken = undefined;
      this.#locale = wanted;
      this.#dictionary = dictionary;
      this.#turn();
      this.#paint();
      this.#host.requestUpdate();
    };
    const [words, anew] = [dictionaryOf(wanted, this.#name), this.#locale ? this.anew?.() : null];
    // English, where nothing is on screen yet, has nothing to wait for.
    if (!words && !anew) return take(null);
    // Words and data are drawn at once.
    const spoken: Promise<void> = Promise.all([words, anew]).then(([dictionary, put]) => {
      if (this.spoken !== spoken) return;
      put?.();
      take(dictionary);
    });
    this.spoken = spoken;
  }

  /** Who names a language for the widgets may have a page in another, of another direction; else the page's own holds. */
  #turn(): void {
    const { locale } = this.#portal;
    if (this.spoken) return;
    if (locale) this.#host.dir = this.#dictionary?.dir ?? 'ltr';
    else if (this.#turned) this.#host.removeAttribute('dir');
    this.#turned = Boolean(locale);
  }

  /** Nothing shows before the brand and the reader's language are there. */
  #paint(): void {
    this.#states[this.#portal.painted && this.#locale ? 'delete' : 'add']('unpainted');
  }

  readonly #ask = (): void => {
    if (this.#answered) return;
    this.#host.dispatchEvent(
      new ContextEvent(
        portalContext,
        this.#host,
        (portal, unsubscribe) => {
          this.#answered = true;
          document.removeEventListener('context-provider', this.#ask);
          this.#unsubscribe = unsubscribe;
          const { locale, connection } = this.#portal;
          this.#portal = portal;
          this.#speak();
          // A new language is drawn once it is there.
          const waits = this.spoken && portal.locale !== locale && portal.connection === connection;
          if (!waits) this.#host.requestUpdate();
        },
        true,
      ),
    );
  };
}
