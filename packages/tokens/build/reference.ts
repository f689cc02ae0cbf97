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
    const unit = typeof token.value === 'object' && 'unit' in token.value ? ` ${token.value.unit}` : '';
    return `| \`${propertyOf(`${token.group}.${token.name}`)}\` | ${token.type} | ${valueOf(token)} | ${token.range?.join(' to ').concat(unit) ?? ''} | ${token.description} |`;
  });
  return `| Property | Type | Default | Range | For |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function valueOf(token: SourceToken): string {
  if (token.alias !== null) return `\`${propertyOf(token.alias)}\``;
  if (token.type === 'color') return `\`oklch(${token.value.components.join(' ')})\``;
  if (token.type === 'dimension' || token.type === 'duration') return `${token.value.value} ${token.value.unit}`;
  if (token.type === 'number' || token.type === 'fontWeight') return String(token.value);
  return token.type === 'fontFamily' ? `${[token.value].flat()[0]} …` : '';
}
