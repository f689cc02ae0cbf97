import {
  discardBrandDraft,
  removeBrandFont,
  removeBrandLogo,
  updateBrandDraft,
  uploadBrandFont,
  uploadBrandLogo,
  type BrandDraft,
  type LogoVariant,
} from '@gangway/contract';
import { isGangwayError } from '@gangway/client';
import { change } from '../../foundation/change.js';
import type { PartnerEvent } from '../../foundation/events.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import {
  PartnerBrandChangeEvent,
  PartnerBrandChangeRequestEvent,
  PartnerBrandDiscardEvent,
  PartnerBrandDiscardRequestEvent,
  PartnerBrandFontEvent,
  PartnerBrandFontRequestEvent,
  PartnerBrandLogoEvent,
  PartnerBrandLogoRequestEvent,
} from '../brand-studio.events.js';
import { changeOf, contentOf, isSame } from './content.js';
import type { StudioController } from '../studio.controller.js';
import { draftMeanwhile, type Met } from './meanwhile.js';

/** Milliseconds after the last change until the draft is kept. */
const PAUSE = 700;

/** Keeps the draft on the server, a moment after the last change of it. */
export class Saving {
  /** The draft as the server has it; null: the reader may not write. */
  draft: BrandDraft | null = null;
  readonly #studio: StudioController;
  readonly #mutation: MutationController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refused = false;

  constructor(studio: StudioController, mutation: MutationController) {
    this.#studio = studio;
    this.#mutation = mutation;
  }

  /** Whether the reader may write, as far as anybody knows. */
  get isOpen(): boolean {
    return this.draft !== null && !this.#refused;
  }
  /** Whether there is something that the server does not have. */
  get isDirty(): boolean {
    return this.draft !== null && !isSame(contentOf(this.draft), this.#studio.content);
  }
  get isBusy(): boolean {
    return this.#mutation.pending === 'keep';
  }

  receive(draft: BrandDraft | null): void {
    if (draft && this.isOlder(draft)) return;
    // What is not kept yet was made on the draft as it was: a newer one is a conflict, and both are shown when it is kept.
    if (!this.draft || !draft || !this.isDirty) this.draft = draft;
    this.#refused = false;
  }

  /** Whether it was on its way before the last change here was kept. */
  isOlder(draft: BrandDraft): boolean {
    return this.draft !== null && draft.version < this.draft.version;
  }

  /** Keeps the draft once nothing has changed for a moment. */
  soon(): void {
    if (!this.isOpen) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), PAUSE);
  }

  /** Nothing is kept by itself for now: what comes next sends it along. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  /** @returns whether the server has everything */
  async now(): Promise<boolean> {
    clearTimeout(this.#timer);
    const { draft } = this;
    if (!draft || !this.isDirty) return draft !== null;
    if (this.#mutation.pending !== null) {
      this.soon();
      return false;
    }
    const mine = this.#studio.content;
    const met: Met = { draft };
    const body = changeOf(contentOf(draft), mine);
    const kept = await change(
      this.#mutation,
      'keep',
      new PartnerBrandChangeRequestEvent(body),
      (send) => send(updateBrandDraft, { body }, { ifMatch: met.draft.version }),
      (answer) => new PartnerBrandChangeEvent(answer),
      {
        compare: draftMeanwhile(this.#mutation, this.#studio, met, mine),
        dropped: () => this.put(met.draft),
      },
    );
    this.#lookForRefusal();
    if (!kept) return false;
    const goesOn = !isSame(mine, this.#studio.content);
    this.draft = kept;
    if (goesOn) this.soon();
    else this.put(kept);
    return !goesOn;
  }

  /** Takes the draft of an answer in, with all that is in it. */
  put(draft: BrandDraft): void {
    clearTimeout(this.#timer);
    this.draft = draft;
    this.#studio.adopt(contentOf(draft));
    this.#mutation.host.requestUpdate();
  }

  /** The draft becomes what is published; it can be undone. */
  async discard(): Promise<void> {
    await this.#act(
      'discard',
      new PartnerBrandDiscardRequestEvent(),
      (answer) => new PartnerBrandDiscardEvent(answer),
      (send, version) => send(discardBrandDraft, {}, { ifMatch: version }),
    );
  }

  /** @param file null: takes the logo out */
  async logo(variant: LogoVariant, file: File | null): Promise<void> {
    if (!(await this.now())) return;
    const bytes = file && new Uint8Array(await file.arrayBuffer());
    await this.#act(
      `logo ${variant}`,
      new PartnerBrandLogoRequestEvent(variant, file),
      (answer) => new PartnerBrandLogoEvent(variant, answer),
      (send, ifMatch) =>
        bytes
          ? send(uploadBrandLogo, { params: { variant }, body: bytes }, { ifMatch })
          : send(removeBrandLogo, { params: { variant } }, { ifMatch }),
    );
  }

  /** @param font a file that is sent, or the identifier of a font that is taken out */
  async font(font: File | string): Promise<void> {
    if (!(await this.now())) return;
    const bytes = typeof font === 'string' ? null : new Uint8Array(await font.arrayBuffer());
    await this.#act(
      'font',
      new PartnerBrandFontRequestEvent(font),
      (answer) => new PartnerBrandFontEvent(answer),
      (send, ifMatch) =>
        typeof font === 'string'
          ? send(removeBrandFont, { params: { font } }, { ifMatch })
          : send(uploadBrandFont, { body: bytes ?? new Uint8Array() }, { ifMatch }),
    );
  }

  async #act(
    name: string,
    before: PartnerEvent,
    after: (answer: BrandDraft) => PartnerEvent,
    make: (send: Parameters<Parameters<typeof change<BrandDraft>>[3]>[0], version: number) => Promise<BrandDraft>,
  ): Promise<void> {
    const { draft } = this;
    if (!draft) return;
    clearTimeout(this.#timer);
    const met: Met = { draft };
    const answer = await change(this.#mutation, name, before, (send) => make(send, met.draft.version), after, {
      compare: draftMeanwhile(this.#mutation, this.#studio, met, this.#studio.content),
      dropped: () => this.put(met.draft),
    });
    this.#lookForRefusal();
    if (answer) this.put(answer);
  }

  /** A right that is gone meanwhile, or a page on which everything is only shown. */
  #lookForRefusal(): void {
    const { failed } = this.#mutation;
    if (isGangwayError(failed?.error, 'scope_missing')) this.#refused = true;
  }
}
