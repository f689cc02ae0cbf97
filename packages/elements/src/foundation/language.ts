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

/** A widget's words in a locale's language, when they have come; null where there are none, at once, or they do not come: English. */
export function dictionaryOf(locale: string, widget: WidgetName): Promise<Dictionary | null> | null {
  return (
    languages[locale.slice(0, 2).toLowerCase()]?.()
      .then(async ({ language }) => ({ dir: language.dir, words: await language[widget]() }))
      .catch((error: unknown) => (console.warn(error), null)) ?? null
  );
}
