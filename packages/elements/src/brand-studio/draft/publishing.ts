import {
  brandingSchema,
  publishBrandDraft,
  restoreBrandVersion,
  updateBrandDraft,
  type Branding,
  type BrandVersion,
} from '@gangway/contract';
import { currentOf } from '@gangway/client';
import type { Compare, Kept } from '../../circumstances/meanwhile.js';
import { change } from '../../foundation/change.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import { showToast } from '../../primitives/toast.js';
import {
  PartnerBrandPublishEvent,
  PartnerBrandPublishRequestEvent,
  PartnerBrandRestoreEvent,
  PartnerBrandRestoreRequestEvent,
  type PublishBody,
} from '../brand-studio.events.js';
import { brandStudioMessages } from '../brand-studio.messages.js';
import { changeOf, contentOf, differences, withParts, type Content } from './content.js';
import { draftMeanwhile, partsOf, type Met } from './meanwhile.js';
import type { Look } from '../look.js';
import type { StudioController } from '../studio.controller.js';
import { nameOf, valueOf } from '../words.js';

/** Makes a draft, or an earlier version, what pages show. */
export class Publishing {
  readonly #studio: StudioController;
  readonly #mutation: MutationController;
  readonly #reload: () => Promise<void>;

  /** The form that was open when somebody else turned out to have been there first. */
  #left: Look['dialog'] = null;

  constructor(studio: StudioController, mutation: MutationController, reload: () => Promise<void>) {
    this.#studio = studio;
    this.#mutation = mutation;
    this.#reload = reload;
  }

  /** Publishes what is on screen, whether the server has it as a draft by now or not. */
  async publish(body: PublishBody): Promise<void> {
    const { saving, content: mine, live } = this.#studio;
    const seen = saving.draft;
    if (!seen) return;
    saving.pause();
    const met: Met = { draft: seen };
    let wanted = mine;
    const published = await change(
      this.#mutation,
      'publish',
      new PartnerBrandPublishRequestEvent(body),
      async (send, kept) => {
        wanted = wantedOf(kept, live, contentOf(met.draft), mine);
        const missing = changeOf(contentOf(met.draft), wanted);
        if (Object.keys(missing).length > 0)
          saving.draft = met.draft = await send(updateBrandDraft, { body: missing }, { ifMatch: met.draft.version });
        return send(publishBrandDraft, { body }, { ifMatch: met.draft.version });
      },
      (branding) => new PartnerBrandPublishEvent(branding),
      this.#aside(draftMeanwhile(this.#mutation, this.#studio, met, mine, live), () => saving.put(met.draft)),
    );
    if (!published) return this.#back();
    if (this.#studio.content === mine) this.#studio.adopt(wanted);
    await this.#done(published);
  }

  async restore(version: BrandVersion, body: PublishBody): Promise<void> {
    const params = { version: version.version };
    const met = { branding: this.#studio.data.live };
    const published = await change(
      this.#mutation,
      'restore',
      new PartnerBrandRestoreRequestEvent(version.version, body),
      (send) => send(restoreBrandVersion, { params, body }, { ifMatch: met.branding.version }),
      (branding) => new PartnerBrandRestoreEvent(version.version, branding),
      this.#aside(this.#liveMeanwhile(version, met), () => void this.#reload()),
    );
    if (published) await this.#done(published);
    else this.#back();
  }

  async #done(published: Branding): Promise<void> {
    this.#studio.keepTyped('note', null);
    this.#studio.show({ dialog: null });
    await this.#reload();
    const { portal, host } = this.#mutation;
    const messages = portal.words(brandStudioMessages, host.messages);
    showToast(host, messages, { text: messages.published(published.version) });
  }

  /** The form makes room for what somebody else did meanwhile, and is there again with what was typed where nothing is decided. */
  #aside(compare: Compare, drop: () => void): { readonly compare: Compare; readonly dropped: () => void } {
    this.#left = null;
    return {
      compare: (refusal) => {
        this.#left ??= this.#studio.look.dialog;
        this.#studio.show({ dialog: null });
        return compare(refusal);
      },
      dropped: () => {
        this.#left = null;
        drop();
      },
    };
  }

  #back(): void {
    if (this.#left && !this.#studio.look.dialog) this.#studio.show({ dialog: this.#left });
  }

  /** Somebody else has published while an earlier version was about to be brought back. */
  #liveMeanwhile(version: BrandVersion, met: { branding: Branding }): Compare {
    return (refusal) => {
      const current = currentOf(refusal, brandingSchema);
      if (!current) return null;
      const { portal, host } = this.#mutation;
      const words = { messages: portal.words(brandStudioMessages, host.messages), format: portal.format };
      const [seen, saved, mine] = [contentOf(met.branding), contentOf(current), contentOf(version)];
      const before = met.branding.version;
      met.branding = current;
      const { messages, format } = words;
      return {
        about: messages.version(version.version),
        by: null,
        at: null,
        version: current.version,
        whole: true,
        fields: [
          ...partsOf([seen, saved, mine]).map((part) => ({
            label: nameOf(part, words),
            seen: valueOf(part, seen, words),
            saved: valueOf(part, saved, words),
            mine: valueOf(part, mine, words),
          })),
          { label: messages.liveVersion, seen: format.number(before), saved: format.number(current.version) },
        ],
      };
    };
  }
}

/** All as the reader has it; or both together: theirs, with what the reader changed. */
const wantedOf = (kept: Kept, live: Content, saved: Content, mine: Content): Content =>
  kept === 'mine' ? mine : withParts(saved, mine, differences(live, mine));
