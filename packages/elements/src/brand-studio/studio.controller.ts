import type { BrandDomain, BrandDraft, Branding, BrandVersion } from '@gangway/contract';
import type { Connection } from '@gangway/client';
import type { Finding, Mode } from '@gangway/tokens/compiler';
import type { ReactiveController } from 'lit';
import { afterPaint } from '../foundation/after-paint.js';
import { say } from '../foundation/announcer.js';
import { MutationController } from '../foundation/mutation.controller.js';
import type { PortalController, WidgetHost } from '../foundation/portal.controller.js';
import { bringFonts } from '../provider/brand-fonts.js';
import { brandStudioMessages } from './brand-studio.messages.js';
import { contentOf, isSame, withParts, type Content, type Part } from './draft/content.js';
import { historyOf, redo, settle, undo, write, type History } from './draft/history.js';
import type { Look } from './look.js';
import type { Proof } from './workshop/proof.js';
import type * as proving from './workshop/proof.js';
import { MailPreviews } from './mail-previews.js';
import { Publishing } from './draft/publishing.js';
import { Saving } from './draft/saving.js';
import { dress, type Worn } from './stage-sheet.js';

export interface StudioData {
  readonly live: Branding;
  /** Null: the reader may only try things out. */
  readonly draft: BrandDraft | null;
  /** Newest first; none for who may only try things out. */
  readonly versions: readonly BrandVersion[];
  /** Null: the reader may only try things out. */
  readonly domain: BrandDomain | null;
  readonly proof: typeof proving;
}

/** Milliseconds after which what is measured is said: nobody wants to hear every step of a slider. */
const QUIET = 900;

/** What is worked on: the inputs as they are now, what was, what they come to, and what the stages wear. */
export class StudioController implements ReactiveController {
  /** What the stages wear: adopted by the host, and put in anew with each change. */
  readonly sheet = new CSSStyleSheet();
  readonly mutation: MutationController;
  readonly saving: Saving;
  readonly publishing: Publishing;
  readonly mails: MailPreviews;
  /** Loads anew what there is on the server. */
  readonly reload: () => Promise<void>;
  look: Look = {
    shows: 'draft',
    mail: 'sign_in',
    scheme: 'light',
    eye: 'all',
    pane: 'inputs',
    whole: false,
    dialog: null,
  };
  /** What is on the stage: it follows what is looked at, once what was pressed has been drawn. */
  staged: Pick<Look, 'shows' | 'scheme' | 'eye'> = this.look;
  /** What stands in a field and is no value, by the name of the field. */
  readonly typed = new Map<string, string>();
  readonly #host: WidgetHost;
  readonly #portal: PortalController;
  #data: StudioData | null = null;
  #connection: Connection | null = null;
  #history: History<Content> | null = null;
  #proof: Proof | null = null;
  #liveTokens: Worn['tokens'] = new Map();
  #isDue = false;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #said: number | null = null;

  /** @param reload loads anew what there is on the server */
  constructor(host: WidgetHost, portal: PortalController, reload: () => Promise<void>) {
    this.#host = host;
    this.#portal = portal;
    this.mutation = new MutationController(host, portal);
    this.saving = new Saving(this, this.mutation);
    this.publishing = new Publishing(this, this.mutation, reload);
    this.mails = new MailPreviews(host, portal);
    this.reload = reload;
    host.addController(this);
  }

  hostConnected(): void {
    this.#prove();
  }

  hostDisconnected(): void {
    bringFonts(this, []);
    this.#isDue = false;
    clearTimeout(this.#quiet);
    this.show({ dialog: null });
  }

  /** Takes in what the server has. What is not saved yet stays as it is. */
  receive(data: StudioData): void {
    if (data === this.#data) return;
    const { connection } = this.#portal;
    const before = connection === this.#connection ? this.#data : null;
    this.#connection = connection;
    if (!before) this.saving.draft = null;
    const isOlder = data.draft !== null && this.saving.isOlder(data.draft);
    const isTried = before && (before.draft ? this.saving.isDirty : !isSame(this.content, contentOf(before.live)));
    this.#data = data;
    const live = this.live;
    this.#liveTokens = data.proof.prove(live).theme.tokens;
    const next = data.draft ? contentOf(data.draft) : live;
    if (!before) this.#history = historyOf(next);
    else if (!isTried && !isOlder) this.adopt(next);
    this.saving.receive(data.draft);
    if (!before) this.staged = this.look = { ...this.look, scheme: this.content.scheme === 'dark' ? 'dark' : 'light' };
    this.#prove();
  }

  get data(): StudioData {
    if (!this.#data) throw new Error('There is no brand yet.');
    return this.#data;
  }
  get content(): Content {
    if (!this.#history) throw new Error('There is no brand yet.');
    return this.#history.present;
  }
  get proof(): Proof {
    return (this.#proof ??= this.data.proof.prove(this.content));
  }
  /** What pages show. Whoever may not write is not told which colours were given and which follow: all are. */
  get live(): Content {
    const { live, versions } = this.data;
    const version = versions.find((each) => each.live);
    return version ? contentOf(version) : contentOf(live);
  }
  get canUndo(): boolean {
    return (this.#history?.past.length ?? 0) > 0;
  }
  get canRedo(): boolean {
    return (this.#history?.future.length ?? 0) > 0;
  }
  /** The mode that is looked at. */
  get mode(): Mode {
    return this.look.scheme;
  }

  /** @param gesture what is under way, such as a slider that is dragged: it is one step; null: a step by itself */
  edit(change: Partial<Content>, gesture: string | null): void {
    const next = { ...this.content, ...change };
    this.#step((history) => write(history, isSame(next, history.present) ? history.present : next, gesture));
  }
  /** The gesture is over: what comes is another step. */
  readonly settle = (): void => {
    if (this.#history) this.#history = settle(this.#history);
    this.saving.soon();
  };
  readonly undo = (): void => this.#step(undo);
  readonly redo = (): void => this.#step(redo);
  /** Takes a part over as it is live. */
  back(part: Part): void {
    this.edit(withParts(this.content, this.live, [part]), null);
  }

  /** Gives the front of a pair that is too close the nearest colour that does, in the scheme where it is too close. */
  mend({ pair: [front], mode, nearest }: Finding): void {
    if (nearest === null) return;
    const own = this.content.tokens[front] ?? this.data.proof.colorsOf(this.proof, front);
    const scheme = mode.startsWith('dark') ? 'dark' : 'light';
    this.edit({ tokens: { ...this.content.tokens, [front]: { ...own, [scheme]: nearest } } }, null);
  }

  /** Puts in what comes from the server: it is there already, and can be undone as well. */
  adopt(content: Content): void {
    if (!this.#history || isSame(content, this.#history.present)) return;
    this.#history = write(this.#history, content, null);
    this.#later();
  }

  show(look: Partial<Look>): void {
    this.look = { ...this.look, ...look };
    if (look.shows === 'mail') void this.mails.load(this.saving.draft !== null);
    if (look.dialog === null) this.mutation.clear();
    if (look.scheme ?? look.shows ?? look.eye) this.#later();
    this.#host.requestUpdate();
  }

  /** Keeps what was typed and is no value, or forgets it. */
  keepTyped(field: string, text: string | null): void {
    if (text === null) this.typed.delete(field);
    else this.typed.set(field, text);
    this.#host.requestUpdate();
  }

  #step(change: (history: History<Content>) => History<Content>): void {
    if (!this.#history) return;
    const next = change(this.#history);
    if (next === this.#history) return;
    this.#history = next;
    this.typed.clear();
    this.saving.soon();
    this.#later();
  }

  /**
   * Measures and dresses once however many changes there are in a frame, and after that frame: a control shows what it was set to
   * before everything on the stage is styled anew.
   */
  #later(): void {
    this.#host.requestUpdate();
    if (this.#isDue) return;
    this.#isDue = true;
    afterPaint(() => {
      if (!this.#isDue) return;
      this.#isDue = false;
      this.staged = this.look;
      this.#prove();
      this.#host.requestUpdate();
    });
  }

  #prove(): void {
    if (!this.#data || !this.#history) return;
    const proof = (this.#proof = this.data.proof.prove(this.content));
    const stages = new Map<string, Worn>([
      ['wears-draft', { content: this.content, tokens: proof.theme.tokens }],
      ['wears-live', { content: this.live, tokens: this.#liveTokens }],
    ]);
    bringFonts(this, [...this.content.fonts, ...this.live.fonts]);
    dress(this.sheet, stages, Object.keys(this.data.live.tokens));
    if (this.#said === proof.held) return;
    const isFirst = this.#said === null;
    this.#said = proof.held;
    if (isFirst) return;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      const { held } = this.#portal.words(brandStudioMessages, this.#host.messages);
      say(this.#host, held(this.proof.held, this.proof.total));
    }, QUIET);
  }
}
