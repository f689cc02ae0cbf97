const rules = new Intl.PluralRules('pt-BR');

/** The form that a count asks for: of 0 and 1, or of more. */
export const plural = (count: number, one: string, other: string): string =>
  rules.select(count) === 'one' ? one : other;
