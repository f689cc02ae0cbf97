import { brandDraftSchema, type BrandDraft } from '@gangway/contract';
import { currentOf } from '@gangway/client';
import type { Compare, Field, Meanwhile } from '../../circumstances/meanwhile.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import { brandStudioMessages } from '../brand-studio.messages.js';
import { contentOf, differences, type Content, type Part } from './content.js';
import type { StudioController } from '../studio.controller.js';
import { nameOf, valueOf, type Words } from '../words.js';

/** The draft as it was met at the last try. */
export interface Met {
  draft: BrandDraft;
}

/**
 * Both versions of a draft that somebody else has changed, or published, meanwhile.
 *
 * @param met becomes what there is now
 * @param mine as the reader wants it
 * @param live what is live, for somebody who wants all of theirs in its place; null: only what they changed of the draft is wanted
 */
export const draftMeanwhile =
  (
    { portal, host }: MutationController,
    studio: StudioController,
    met: Met,
    mine: Content,
    live: Content | null = null,
  ): Compare =>
  (refusal): Meanwhile | null => {
    const current = currentOf(refusal, brandDraftSchema);
    if (!current) return null;
    const seen = met.draft;
    met.draft = current;
    const words: Words = { messages: portal.words(brandStudioMessages, host.messages), format: portal.format };
    const { messages, format } = words;
    const [was, saved] = [live ?? contentOf(seen), contentOf(current)];
    return {
      about: messages.draftOf(studio.data.live.version + 1),
      by: current.by,
      at: current.at,
      version: current.version,
      whole: live !== null,
      fields: [
        ...partsOf([was, saved, mine]).map((part): Field => ({
          label: nameOf(part, words),
          seen: valueOf(part, was, words),
          saved: valueOf(part, saved, words),
          mine: valueOf(part, mine, words),
        })),
        { label: messages.liveVersion, seen: format.number(seen.basedOn), saved: format.number(current.basedOn) },
      ],
    };
  };

/** Parts in which any of them differ. */
export function partsOf([first, ...others]: readonly [Content, ...Content[]]): Part[] {
  const parts = others.flatMap((other) => differences(first, other));
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
