import { html, type TemplateResult } from 'lit';

/** First letters of the first and the last word of a name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0]?.at(0) ?? '';
  return (words.length > 1 ? first + (words.at(-1)?.at(0) ?? '') : first).toUpperCase();
}

/** A person as their initials; the name stands beside it or in a label. The reader is tinted, the vendor's people are square. */
export const avatarView = (person: {
  readonly name: string;
  readonly side: string;
  readonly you?: boolean;
}): TemplateResult =>
  html`<span class="avatar ${person.you ? 'me' : person.side === 'vendor' ? 'vendor' : ''}" aria-hidden="true"
    >${initials(person.name)}</span
  >`;
