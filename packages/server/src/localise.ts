import { translateProgramTexts } from '@gangway/contract/program-texts';
import type { Operation, ProgramDefinition } from '@gangway/contract';
import { parseAccept } from 'hono/utils/accept';
import type { Call } from './bind.js';

/** An answer in one language. */
export interface Localised {
  readonly answer: unknown;
  /** BCP 47; null: the partner has no program that is known. */
  readonly language: string | null;
}

/** Puts the texts of the partner's program into the language that the caller prefers, as far as the program has it. */
export async function localise(
  call: Call,
  operation: Operation,
  answer: unknown,
  accepted: string | undefined,
): Promise<Localised> {
  const row = await call.trx
    .selectFrom('partners')
    .select('program')
    .where('partner_id', '=', call.principal.partnerId)
    .executeTakeFirst();
  const program = call.programs.find(({ key }) => key === row?.program);
  if (!program) return { answer, language: null };
  const language = languageFor(program, accepted);
  const texts = program.translations[language];
  return { answer: texts ? translateProgramTexts(operation.response, answer, texts) : answer, language };
}

/**
 * The language of a program that suits a reader best: the first of theirs that it has, without its region where need be
 * (lookup of RFC 4647), else its own.
 *
 * @param accepted value of `Accept-Language`
 */
export function languageFor(
  { language, translations }: Pick<ProgramDefinition, 'language' | 'translations'>,
  accepted = '',
): string {
  const known = new Map([language, ...Object.keys(translations)].map((tag) => [tag.toLowerCase(), tag]));
  for (const { type, q } of accepted.trim() ? parseAccept(accepted) : []) {
    if (q === 0) continue;
    if (type === '*') return language;
    for (let tag = type.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
      const found = known.get(tag);
      if (found !== undefined) return found;
    }
  }
  return language;
}
