// What the toolbar of Storybook offers, and what a page does to have it so.
import { applyBrand, themes, type Brand } from '@gangway/tokens';
import { modes, themeColors } from '@gangway/tokens/theme';
import type { Preview } from '@storybook/web-components-vite';
import { networks, setNetwork } from '../recorded/network.js';

interface Item {
  readonly value: string;
  readonly title: string;
}
const menu = <const Icon extends string>(description: string, title: string, icon: Icon, items: readonly Item[]) => ({
  description,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});
const item = (value: string, title: string): Item => ({ value, title });
/** `tarn-holt` → `Tarn holt`. */
const named = (value: string): Item => item(value, (value[0] ?? '').toUpperCase() + value.slice(1).replace('-', ' '));

export const toolbar = {
  brand: menu('Brand of the partner', 'Brand', 'paintbrush', Object.keys(themes).map(named)),
  mode: menu('Light or dark', 'Mode', 'mirror', [
    item('light dark', 'As the system'),
    item('light', 'Light'),
    item('dark', 'Dark'),
  ]),
  contrast: menu('Contrast that the reader asks for', 'Contrast', 'contrast', [
    item('normal', 'As the system'),
    item('more', 'More contrast'),
  ]),
  density: menu('Height of rows and controls', 'Density', 'component', [
    item('brand', 'As the brand'),
    item('0.75', 'Compact'),
    item('1', 'Normal'),
    item('1.25', 'Roomy'),
  ]),
  width: menu('Room that the page gives', 'Width', 'grow', [
    item('none', 'All there is'),
    ...[280, 320, 560, 768, 1040].map((width) => item(`${width}`, `${width} px`)),
  ]),
  network: menu('The way to the API', 'Network', 'lightning', networks.map(named)),
  language: menu('Language of the page; Arabic turns it round', 'Language', 'globe', [
    item('en', 'English'),
    item('ar', 'العربية'),
    item('de', 'Deutsch'),
    item('es', 'Español'),
    item('fr', 'Français'),
    item('ja', '日本語'),
    item('pt-BR', 'Português'),
  ]),
  direction: menu('Direction of writing', 'Direction', 'transfer', [
    item('ltr', 'Left to right'),
    item('rtl', 'Right to left'),
  ]),
} satisfies Preview['globalTypes'];

export const initialGlobals: Record<keyof typeof toolbar, string> = {
  brand: 'default',
  mode: 'light dark',
  contrast: 'normal',
  density: 'brand',
  width: 'none',
  network: 'normal',
  language: 'en',
  direction: 'ltr',
};

/** Makes the page what the toolbar says. Returns what a story has to be made anew for. */
export function setPage(globals: Readonly<Record<string, unknown>>): string {
  const chosen = (name: keyof typeof toolbar) => String(globals[name] ?? initialGlobals[name]);
  const page = document.documentElement;
  for (const property of [...page.style]) page.style.removeProperty(property);

  const { brand, scheme } = themes[chosen('brand')] ?? { brand: null, scheme: 'auto' };
  const mode = chosen('mode');
  // A brand that is drawn for dark pages is shown on one, unless somebody asks.
  page.style.colorScheme = mode === initialGlobals.mode && scheme !== 'auto' ? scheme : mode;
  if (brand) applyBrand(page.style, { ...brand, ...densityOf(chosen('density'), brand) });
  if (brand && chosen('contrast') === 'more') setColors(page.style, brand);

  page.dataset['width'] = chosen('width');
  page.lang = chosen('language');
  page.dir = page.lang === 'ar' ? 'rtl' : chosen('direction');
  const network = networks.find((name) => name === chosen('network')) ?? 'normal';
  setNetwork(network);
  return `${page.lang} ${network}`;
}

const densityOf = (chosen: string, { density }: Brand) => ({ density: chosen === 'brand' ? density : Number(chosen) });

/** The colours for readers who ask for more contrast. A page cannot ask in their place, but it can set what they would get. */
function setColors(style: CSSStyleDeclaration, brand: Brand): void {
  const [light, dark] = (['light-more', 'dark-more'] as const)
    .filter((mode) => modes.includes(mode))
    .map((mode) => new Map(themeColors(brand, mode)));
  if (!light || !dark) return;
  const css = ({ l, c, h, alpha = 1 }: { l: number; c: number; h: number; alpha?: number }) =>
    `oklch(${l} ${c} ${h} / ${alpha})`;
  for (const [name, color] of light) {
    const other = dark.get(name);
    if (other) style.setProperty(`--partner-${name}`, `light-dark(${css(color)}, ${css(other)})`);
  }
}
