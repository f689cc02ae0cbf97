/**
 * What a payout account may lack, by the words that keys of Stripe Connect have in them: `individual.dob.day` and
 * `person_4Kb.dob.year` are one birthday. The first that fits holds.
 */
const kinds = {
  companyDocument: /^(company\.verification|documents)\b/,
  proofOfAddress: /proof_of_address|additional_document/,
  identityDocument: /identity_document|verification/,
  bankAccount: /external_account|bank_account/,
  taxNumber: /tax_id|vat_id|registration_number/,
  idNumber: /id_number|ssn/,
  birthday: /\bdob\b/,
  address: /address/,
  name: /name/,
  email: /email/,
  phone: /phone/,
  website: /\burl\b|product_description/,
  industry: /\bmcc\b/,
  businessType: /business_type|structure/,
  terms: /tos_acceptance/,
  owners: /owner|director|executive|representative|relationship/,
} as const satisfies Record<string, RegExp>;

/** A name of each. */
export type RequirementNames = Readonly<Record<keyof typeof kinds, string>>;

/** What a key asks for, in words; of one that nobody knows its own. */
export function requirementOf(names: RequirementNames, key: string): string {
  for (const [kind, words] of Object.entries(kinds)) if (words.test(key)) return nameOf(names, kind);
  return key.replaceAll(/[._]/g, ' ');
}

const nameOf = (names: RequirementNames, kind: string): string =>
  Object.entries(names).find(([each]) => each === kind)?.[1] ?? kind;

/** The keys that ask for the same, by its name. */
export function grouped(
  keys: readonly string[],
  name: (key: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) groups.set(name(key), [...(groups.get(name(key)) ?? []), key]);
  return groups;
}
