const rules = new Intl.PluralRules('ar');
const numbers = new Intl.NumberFormat('ar');

/** The forms of a counted noun; `#` stands for the count. */
export interface Forms {
  readonly zero?: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

export const number = (value: number): string => numbers.format(value);

/** The form that a count asks for; `text` is the count as it is to be written. */
export function plural(count: number, forms: Forms, text = number(count)): string {
  const rule = rules.select(count);
  return (forms[rule] ?? forms.other).replace('#', () => text);
}
