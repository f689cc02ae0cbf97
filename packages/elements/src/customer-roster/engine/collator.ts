const collators = new Map<string, Intl.Collator>();

/** Made once for a language, for making one is dear. */
export function collatorOf(locale: string): Intl.Collator {
  let collator = collators.get(locale);
  if (!collator) collators.set(locale, (collator = new Intl.Collator(locale)));
  return collator;
}
