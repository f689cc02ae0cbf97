import type { Format } from '../foundation/format.js';
import type { BrandStudioMessages } from './brand-studio.messages.js';
import { defaults, type Content, type Input, type Part } from './content.js';

export interface Words {
  readonly messages: BrandStudioMessages;
  readonly format: Format;
}

/** What designers call a token; one that has no such name is called by its own. */
export const tokenName = (messages: BrandStudioMessages, name: string): string => messages.tokens[name] ?? name;

/** What a part is called. */
export function nameOf(part: Part, { messages }: Pick<Words, 'messages'>): string {
  if (part.kind === 'token') return tokenName(messages, part.name);
  return messages.fields[part.kind === 'input' ? part.name : 'scheme'];
}

/** What a part is, in words. */
export function valueOf(part: Part, content: Content, words: Words): string {
  const { messages } = words;
  if (part.kind === 'scheme') return messages.schemes[content.scheme];
  if (part.kind === 'input') return inputValue(part.name, content, words);
  const own = content.tokens[part.name];
  if (!own) return messages.follows;
  return own.light === own.dark ? own.light : `${own.light} / ${own.dark}`;
}

function inputValue(name: Input, { brand }: Content, { messages, format }: Words): string {
  const value = brand[name] ?? defaults[name];
  switch (name) {
    case 'neutralHue':
      return messages.degrees(format.number(Number(value)));
    case 'neutralChroma':
      return format.number(Number(value), 3);
    case 'headingTracking':
      return messages.em(format.number(Number(value), 3));
    case 'radius':
    case 'textSize':
      return messages.px(format.number(Number(value), Number.isInteger(value) ? 0 : 1));
    case 'density':
      return densityName(Number(value), { messages, format });
    case 'headingWeight':
      return String(value);
    default:
      if (value === null) return name === 'fontHeading' ? messages.asFont : messages.asDefault;
      return Array.isArray(value) ? value.join(', ') : String(value);
  }
}

/** Densities that have a name. */
export const densities = { compact: 0.75, normal: 1, roomy: 1.25 } as const;

function densityName(value: number, { messages, format }: Words): string {
  if (value === densities.compact) return messages.densities.compact;
  if (value === densities.roomy) return messages.densities.roomy;
  return value === densities.normal ? messages.densities.normal : format.number(value, 2);
}
