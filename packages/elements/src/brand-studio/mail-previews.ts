import { retrieveDraftMailTheme, retrieveMailTheme, type Mail, type MailTheme } from '@gangway/contract';
import { isGangwayError, type GangwayError } from '@gangway/client';
import type { PortalController, WidgetHost } from '../foundation/portal.controller.js';

/** Milliseconds before its end at which an address is not given out any more. */
const MARGIN = 5 * 60 * 1000;

/** Addresses of mails that wear the draft, or what is live where the reader may not write. */
export class MailPreviews {
  error: GangwayError | null = null;
  readonly #host: WidgetHost;
  readonly #portal: PortalController;
  #theme: MailTheme | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WidgetHost, portal: PortalController) {
    this.#host = host;
    this.#portal = portal;
    host.addController({ hostDisconnected: () => this.#forget() });
  }

  /** Asks for addresses, unless there are some that hold for a while. */
  async load(mayWrite: boolean): Promise<void> {
    const { connection } = this.#portal;
    if (this.#theme || !connection) return;
    this.error = null;
    try {
      const theme = await connection.send(mayWrite ? retrieveDraftMailTheme : retrieveMailTheme, {});
      this.#theme = theme;
      const left = Date.parse(theme.previewsUntil) - connection.serverNow() - MARGIN;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#forget();
        if (this.#host.isConnected) void this.load(mayWrite);
      }, left);
    } catch (error) {
      if (!isGangwayError(error)) throw error;
      this.error = error;
    }
    this.#host.requestUpdate();
  }

  /**
   * @param version of what it wears: another one is another address, which the frame loads
   * @returns null while it is asked for
   */
  of(mail: Mail, scheme: 'light' | 'dark', version: number): { readonly subject: string; readonly url: string } | null {
    const found = this.#theme?.previews.find((each) => each.mail === mail);
    return found ? { subject: found.subject, url: `${found.url}?scheme=${scheme}&v=${version}` } : null;
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#theme = null;
  }
}
