// A theme as a file for design tools; it loads when somebody wants one.
import { themeDocument, type Theme } from '@gangway/tokens/compiler';
import { saveFile } from '../../foundation/save-file.js';

/** Hands a theme to the browser as a resolver file of DTCG 2025.10, with every token in every mode. */
export function saveTheme(partner: string, theme: Theme): void {
  const name = partner
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const text = JSON.stringify(themeDocument(theme), null, 2);
  saveFile({
    name: `${name || 'brand'}.resolver.json`,
    type: 'application/json',
    bytes: new TextEncoder().encode(text),
  });
}
