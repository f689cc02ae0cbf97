import { listBrandVersions, retrieveBrandDomain, retrieveBrandDraft, retrieveBranding } from '@gangway/contract';
import { isGangwayError, NetworkError, type Connection } from '@gangway/client';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { LazyController } from '../foundation/lazy.controller.js';
import { PortalController } from '../foundation/portal.controller.js';
import { RequestController, type Send } from '../foundation/request.controller.js';
import { boxIn } from '../primitives/box.js';
import { shared } from '../primitives/styles.js';
import { PartnerBrandDownloadEvent } from './brand-studio.events.js';
import { brandStudioMessages, type BrandStudioMessages } from './brand-studio.messages.js';
import { brandStudioStyles } from './brand-studio.styles.js';
import { brandStudioView } from './brand-studio.view.js';
import { StudioController, type StudioData } from './studio.controller.js';

/** Versions that are listed. */
const VERSIONS = 50;

/**
 * Where a partner's brand is made: inputs, the widgets that wear them, and the proof that everything can be read change together.
 * What is made is a draft until it is published; every version can be brought back.
 *
 * Its reader needs the right `branding:write`. Without it the studio says so, and everything can be tried out and downloaded.
 *
 * @element partner-brand-studio
 * @slot - What is to be seen in the brand: widgets, or a page of your own. Without it there is a sample.
 * @slot header - Beside the title.
 * @slot footer - Below everything.
 * @slot session-lost - A way to sign in again.
 * @csspart base - The frame.
 * @csspart header - Title and controls.
 * @csspart inputs - What a brand is made of.
 * @csspart stage - What wears the brand.
 * @csspart proof - Contrast of every pair.
 * @csspart changes - What the draft changes.
 * @csspart versions - What was published.
 * @csspart dialog - Publishing, and the versions.
 * @csspart toast - What happened.
 * @fires partner-ready - Data is on screen for the first time.
 * @fires partner-error - Something did not load, or was refused.
 * @fires partner-session-lost - The session ended.
 * @fires partner-brand-change-request - The draft is about to be saved; can be cancelled.
 * @fires partner-brand-change - The draft was saved.
 * @fires partner-brand-logo-request - A logo is about to be sent or taken out; can be cancelled.
 * @fires partner-brand-logo - The draft has another logo, or one less.
 * @fires partner-brand-font-request - A font is about to be sent or taken out; can be cancelled.
 * @fires partner-brand-font - The draft has another font, or one less.
 * @fires partner-brand-discard-request - The draft is about to become what is published; can be cancelled.
 * @fires partner-brand-discard - The draft is what is published.
 * @fires partner-brand-publish-request - The draft is about to be published; can be cancelled.
 * @fires partner-brand-publish - The draft was published.
 * @fires partner-brand-restore-request - An earlier version is about to be published again; can be cancelled.
 * @fires partner-brand-restore - An earlier version is what pages show.
 * @fires partner-brand-domain-request - The name of the portal is about to be set, looked at or given up; can be cancelled.
 * @fires partner-brand-domain - The name of the portal was set, is being looked at or was given up.
 * @fires partner-brand-download - The draft was handed to the browser as a file.
 */
export class PartnerBrandStudio extends LitElement {
  static override styles = [shared, brandStudioStyles];

  /** A connection of its own; else that of the provider around it. */
  @property({ attribute: false }) client: Connection | undefined;
  /** Words to put in place of the default ones. */
  @property({ attribute: false }) messages: Partial<BrandStudioMessages> | undefined;
  /** Nothing is saved or published; everything can be tried out and downloaded. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  readonly #portal = new PortalController(this, 'brandStudio');
  readonly #workshop = new LazyController(this, () => import('./workshop/workshop.js'));
  readonly #acts = new LazyController(this, () => import('./acts/acts.js'));
  readonly #bringing = new LazyController(this, () => import('./import/import.js'));
  readonly #studio = new StudioController(this, this.#portal, () => this.#data.reload());
  readonly #data = new RequestController<StudioData>(this, this.#portal, (send) => this.#load(send), ['branding']);

  protected override createRenderRoot(): HTMLElement {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#studio.sheet];
    return boxIn(root);
  }

  async #load(send: Send): Promise<StudioData> {
    const [live, written, part] = await Promise.all([
      send(retrieveBranding, {}),
      this.readonly ? null : this.#written(send),
      this.#workshop.load(),
    ]);
    if (!part) throw new NetworkError('The studio could not be loaded.', { code: 'network', status: 0 });
    return {
      live,
      draft: written?.draft ?? null,
      versions: written?.versions ?? [],
      domain: written?.domain ?? null,
      proof: part.proof,
    };
  }

  /** What is for who may write; null: the reader may not. */
  async #written(send: Send): Promise<Pick<StudioData, 'draft' | 'versions' | 'domain'> | null> {
    try {
      const [draft, { data }, domain] = await Promise.all([
        send(retrieveBrandDraft, {}),
        send(listBrandVersions, { query: { limit: VERSIONS } }),
        send(retrieveBrandDomain, {}),
      ]);
      return { draft, versions: data, domain };
    } catch (error) {
      if (isGangwayError(error, 'scope_missing')) return null;
      throw error;
    }
  }

  async #download(): Promise<void> {
    const { saveTheme } = await import('./download/download.js');
    const { partner } = this.#studio.data.live;
    saveTheme(partner, this.#studio.proof.theme.theme);
    this.dispatchEvent(new PartnerBrandDownloadEvent());
  }

  protected override willUpdate(): void {
    const { state } = this.#data;
    if (state.kind === 'ready') this.#studio.receive(state.data);
  }

  protected override render(): unknown {
    return brandStudioView({
      state: this.#data.state,
      connected: this.#portal.connected,
      format: this.#portal.format,
      messages: this.#portal.words(brandStudioMessages, this.messages),
      now: this.#portal.connection?.serverNow() ?? 0,
      readonly: this.readonly,
      workshop: this.#workshop,
      acts: this.#acts,
      bringing: this.#bringing,
      studio: this.#studio,
      retry: () => void this.#data.reload(),
      download: () => void this.#download(),
    });
  }
}
