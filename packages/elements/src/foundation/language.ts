import type { Dictionary } from '../locales/dictionary.js';

/** What widgets speak besides English, which their own code brings along. Each language loads for the first reader who has it. */
const languages: Readonly<Record<string, () => Promise<{ readonly dictionary: Dictionary }>>> = {
  ar: () => import('../locales/ar/index.js'),
  de: () => import('../locales/de/index.js'),
  es: () => import('../locales/es/index.js'),
  fr: () => import('../locales/fr/index.js'),
  ja: () => import('../locales/ja/index.js'),
  pt: () => import('../locales/pt-BR/index.js'),
};

/** The dictionary of a locale's language, when it has come; null where there is none or it does not come: English. */
export async function dictionaryOf(locale: string): Promise<Dictionary | null> {
  const load = languages[locale.slice(0, 2).toLowerCase()];
  try {
    return load ? (await load()).dictionary : null;
  } catch (error) {
    console.warn(error);
    return null;
  }
}
