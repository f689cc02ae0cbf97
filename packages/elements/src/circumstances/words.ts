import type { CircumstancesMessages } from './circumstances.messages.js';

type Words = () => Promise<{ readonly circumstances: CircumstancesMessages }>;

/** A part for each language: who never meets anything unusual has its words all the same when the network is gone. */
const languages: Readonly<Record<string, Words>> = {
  ar: () => import('../locales/ar/circumstances.js'),
  de: () => import('../locales/de/circumstances.js'),
  es: () => import('../locales/es/circumstances.js'),
  fr: () => import('../locales/fr/circumstances.js'),
  ja: () => import('../locales/ja/circumstances.js'),
  pt: () => import('../locales/pt-BR/circumstances.js'),
};

/** The words of a locale's language; none where English is meant, or what does not come. */
export async function wordsOf(locale: string): Promise<Partial<CircumstancesMessages>> {
  const load = languages[locale.slice(0, 2).toLowerCase()];
  try {
    return load ? (await load()).circumstances : {};
  } catch (error) {
    console.warn(error);
    return {};
  }
}
