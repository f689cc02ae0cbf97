import { retrieveBranding, type Branding } from '@gangway/contract';
import { connectSessions, isGangwayError, type Connection, type GetSession } from '@gangway/client';
import { ContextProvider } from '@lit/context';
import { LitElement, html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { PartnerErrorEvent } from '../foundation/events.js';
import { portalContext, type Portal } from '../foundation/portal.context.js';
import type * as complaints from './complaints.js';
import { scriptOrigin } from './script-origin.js';

/**
 * Connects the widgets in it to the API and paints them in the partner's brand. It draws nothing itself.
 *
 * @element partner-provider
 * @slot - The page, with widgets anywhere in it.
 * @cssprop --partner-density - Height of rows and controls as a factor, 0.75 to 1.25, here or on one widget.
 * @fires partner-error - The connection could not be set up; `error` says why.
 * @fires partner-branding - The brand is on: when it has come, and whenever another is published.
 * @fires partner-session-lost - A widget's session ended and could not be renewed.
 */
export class PartnerProvider extends LitElement {
  /** Origin of the API. @default the origin that the script was loaded from */
  @property({ attribute: 'api-url' }) apiUrl: string | null = null;
  /** A publishable key in test mode: starts sessions for a seeded person, for a page without a backend. */
  @property({ attribute: 'publishable-key' }) publishableKey: string | null = null;
  /** Whom a test session stands for. @default the partner's first persona */
  @property() persona: string | null = null;
  /** Address on your own backend that answers a POST with a session token (RFC 8693). */
  @property({ attribute: 'session-url' }) sessionUrl: string | null = null;
  /** Fetches a session token; instead of `session-url`. */
  @property({ attribute: false }) getSession: GetSession | null = null;
  /** A connection of your own; instead of everything above. */
  @property({ attribute: false }) client: Connection | null = null;
  /** BCP 47. @default the language of the page */
  @property() locale: string | null = null;
  /** IANA zone of the reader. @default that of the device */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;
  /** `light`, `dark`, or `auto` for the reader's own setting. @default what the brand says, else that of the page */
  @property() scheme: string | null = null;

  /** Everything can be read and nothing changed: acts are off, and no change is sent. */
  @property({ type: Boolean }) readonly = false;

  readonly #portal = new ContextProvider(this, {
    context: portalContext,
    initialValue: { connection: null, way: '', locale: '', timeZone: '', painted: false },
  });
  // Rules of a sheet give way to any rule of the page, which inline styles would not.
  readonly #sheet = new CSSStyleSheet();
  #owned: Connection | null = null;
  #abort: AbortController | null = null;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#sheet.replaceSync(':host{display:contents}');
    if (root instanceof ShadowRoot) root.adoptedStyleSheets = [this.#sheet];
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnect();
  }

  protected override updated(changed: PropertyValues): void {
    const setup = ['apiUrl', 'publishableKey', 'persona', 'sessionUrl', 'getSession', 'client', 'readonly'];
    if (!this.#portal.value.connection || setup.some((name) => changed.has(name))) void this.#connect();
    else if (changed.has('locale') || changed.has('timeZone'))
      this.#hand(this.#portal.value.connection, this.#portal.value.painted);
    if (changed.has('scheme')) void wearing().then((part) => part?.wearScheme(this.#sheet, this.scheme));
  }

  async #connect(): Promise<void> {
    this.#disconnect();
    const abort = (this.#abort = new AbortController());
    const opened = await this.#open();
    const connection =
      opened && this.readonly
        ? (await import('../circumstances/readonly-connection.js')).readonlyConnection(opened, this.locale)
        : opened;
    if (abort.signal.aborted) return this.client ? undefined : connection?.close();
    this.#owned = this.client ? null : connection;
    this.#hand(connection, connection === null);
    if (connection) await this.#paint(connection, abort.signal);
  }

  #disconnect(): void {
    this.#abort?.abort();
    this.#owned?.close();
    this.#owned = null;
  }

  #hand(connection: Connection | null, painted: boolean): void {
    const portal: Portal = {
      connection,
      way:
        this.client || this.getSession
          ? ''
          : [this.apiUrl, this.sessionUrl ?? this.publishableKey, this.persona].filter(Boolean).join(' '),
      locale: valid(this.locale, 'locale', (locale) => Intl.getCanonicalLocales(locale)),
      timeZone: valid(this.timeZone, 'time-zone', (timeZone) => new Intl.DateTimeFormat('en', { timeZone })),
      painted,
    };
    this.#portal.setValue(portal);
  }

  async #open(): Promise<Connection | null> {
    if (this.client) return this.client;
    const apiUrl = this.apiUrl ?? scriptOrigin;
    try {
      const getSession = this.getSession ?? (await this.#sessionSource(apiUrl));
      const language = () => this.locale ?? this.closest('[lang]')?.getAttribute('lang') ?? undefined;
      if (getSession) return connectSessions({ apiUrl, getSession, language });
    } catch (error) {
      return this.#refuse(error);
    }
    tell(({ noWay }) => noWay());
    return null;
  }

  async #sessionSource(apiUrl: string): Promise<GetSession | null> {
    const { publishableKey, sessionUrl, persona } = this;
    if (sessionUrl !== null) {
      return async () =>
        (
          await fetch(sessionUrl, {
            method: 'POST',
            credentials: 'same-origin',
            headers: { Accept: 'application/json' },
          })
        ).json();
    }
    if (publishableKey === null) return null;
    const { testSession } = await import('./test-mode.js');
    return testSession({ apiUrl, publishableKey, ...(persona === null ? {} : { persona }) });
  }

  #refuse(error: unknown): null {
    if (!isGangwayError(error)) throw error;
    tell(({ refused }) => refused(error));
    this.dispatchEvent(new PartnerErrorEvent(error));
    return null;
  }

  /** Puts the brand on, and from then on whatever is published. */
  async #paint(connection: Connection, signal: AbortSignal): Promise<void> {
    const [part, branding] = await Promise.all([
      wearing(),
      connection.send(retrieveBranding, {}, { signal }).catch((error: unknown) => {
        // Without the brand the widgets wear the default; each says itself what is wrong with the connection.
        if (signal.aborted || isGangwayError(error)) return null;
        throw error;
      }),
    ]);
    if (signal.aborted) return;
    const wear = (worn: Branding) => part?.wearBrand(this.#sheet, worn, this, signal);
    if (branding) wear(branding);
    this.#hand(connection, true);
    part?.followBrand(connection, signal, branding !== null, wear);
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

/** Comes while the API is asked for the brand. Where it does not come, the widgets wear the default. */
const wearing = () => import('./wear-brand.js').catch(() => null);

/** Says on the console what whoever makes the page has to mend; a page that is right does not load the words. */
const tell = (say: (about: typeof complaints) => void): void => void import('./complaints.js').then(say, console.error);

/** The value when `check` does not throw; else nothing, and the console says so. */
function valid(value: string | null, attribute: string, check: (value: string) => unknown): string {
  if (value === null) return '';
  try {
    check(value);
    return value;
  } catch {
    tell(({ unknown }) => unknown(attribute, value));
    return '';
  }
}
