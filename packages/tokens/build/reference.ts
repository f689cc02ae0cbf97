import { propertyOf, type SourceToken } from './source-token.js';

/** TOKENS.md. */
export function referencePage(tokens: readonly SourceToken[]): string {
  const groups = (tier: SourceToken['tier']) =>
    [...new Set(tokens.filter((token) => token.tier === tier).map(({ group }) => group))].map((group) =>
      section(
        group,
        tokens.filter((token) => token.group === group && token.tier === tier),
      ),
    );
  const count = tokens.filter(({ tier }) => tier === 'semantic' || tier === 'component').length;
  return `# Tokens

Generated from the token files. ${count} public tokens, and the inputs that they are derived from. Set any of them on an element of
your page, or let a brand set the inputs; [README.md](README.md) says when to do which.

## Inputs of a brand

${table(tokens.filter(({ tier }) => tier === 'input'))}

## Semantic tokens

${groups('semantic').join('\n\n')}

## Hooks of components

Each has the value of a semantic token until you set it.

${groups('component').join('\n\n')}
`;
}

const section = (group: string, tokens: readonly SourceToken[]) => `### ${group}\n\n${table(tokens)}`;

function table(tokens: readonly SourceToken[]): string {
  const rows = tokens.map((token) => {
    return `| \`${propertyOf(`${token.group}.${token.name}`)}\` | ${token.type} | ${valueOf(token)} | ${rangeOf(token)} | ${token.description} |`;
  });
  return `| Property | Type | Default | Range | For |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}

/** What holds for a whole type, where a token does not say it for itself. */
const ranges: Readonly<Partial<Record<SourceToken['type'], string>>> = {
  color: 'any colour',
  fontFamily: '1 to 12 families',
  cubicBezier: 'x from 0 to 1',
  border: 'width from 0 px, any style and colour',
  shadow: 'none, or lengths and any colour',
};

function rangeOf({ type, value, range }: SourceToken): string {
  if (range === null) return ranges[type] ?? '';
  const unit = typeof value === 'object' && 'unit' in value ? ` ${value.unit}` : '';
  return `${range.join(' to ')}${unit}`;
}

function valueOf(token: SourceToken): string {
  if (token.alias !== null) return `\`${propertyOf(token.alias)}\``;
  if (token.type === 'color') return `\`oklch(${token.value.components.join(' ')})\``;
  if (token.type === 'dimension' || token.type === 'duration') return `${token.value.value} ${token.value.unit}`;
  if (token.type === 'number' || token.type === 'fontWeight') return String(token.value);
  return token.type === 'fontFamily' ? `${[token.value].flat()[0]} …` : '';
}
