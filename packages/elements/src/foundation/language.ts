import type { Dictionary, Language, WidgetName } from '../locales/dictionary.js';

/** What widgets speak besides English, which their own code brings along. Each language loads for the first reader who has it. */
const languages: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {
  ar: () => import('../locales/ar/index.js'),
  de: () => import('../locales/de/index.js'),
  es: () => import('../locales/es/index.js'),
  fr: () => import('../locales/fr/index.js'),
  ja: () => import('../locales/ja/index.js'),
  pt: () => import('../locales/pt-BR/index.js'),
};

/** A widget's words in a locale's language, when they have come; null where there are none or they do not come: English. */
export async function dictionaryOf(locale: string, widget: WidgetName): Promise<Dictionary | null> {
  const load = languages[locale.slice(0, 2).toLowerCase()];
  try {
    if (!load) return null;
    const { language } = await load();
    return { dir: language.dir, words: await language[widget]() };
  } catch (error) {
    console.warn(error);
    return null;
  }
}
