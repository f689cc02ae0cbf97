import type { Format } from '../foundation/format.js';
import type { StudioMessages } from './brand-studio.messages.js';
import type { BrandFontFace } from '@gangway/contract';
import { defaults, type Content, type Input, type Part } from './draft/content.js';

export interface Words {
  readonly messages: StudioMessages;
  readonly format: Format;
}

/** What designers call a token; one that has no such name is called by its own. */
export const tokenName = (messages: StudioMessages, name: string): string => messages.tokens[name] ?? name;

/** What a part is called. */
export function nameOf(part: Part, { messages }: Pick<Words, 'messages'>): string {
  if (part.kind === 'token') return tokenName(messages, part.name);
  if (part.kind === 'logo') return messages.logoFields[part.variant];
  if (part.kind === 'fonts') return messages.fontFiles;
  return messages.fields[part.kind === 'input' ? part.name : 'scheme'];
}

/** What a part is, in words. */
export function valueOf(part: Part, content: Content, words: Words): string {
  const { messages } = words;
  if (part.kind === 'scheme') return messages.schemes[content.scheme];
  if (part.kind === 'input') return inputValue(part.name, content, words);
  if (part.kind === 'fonts')
    return content.fonts.length === 0
      ? messages.noFonts
      : words.format.list(content.fonts.map((font) => faceName(font, words)));
  if (part.kind === 'logo') {
    const picture = content.logo[part.variant];
    return picture ? messages.size(picture.width, picture.height) : messages.noLogo;
  }
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

/** What a font is called: its family, weight and slant. */
export function faceName({ family, weight, style }: BrandFontFace, { messages, format }: Words): string {
  const [from, to] = [weight.from, weight.to].map((each) => format.number(each));
  const range = from === to ? `${from}` : `${from}–${to}`;
  return style === 'italic' ? messages.italic(family, range) : `${family} ${range}`;
}
