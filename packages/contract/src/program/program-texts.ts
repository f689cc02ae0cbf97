import * as z from 'zod/mini';
import { programTextSchema } from '../identity.schema.js';

/** Whether an answer of the schema can hold texts of the program. */
export function bearsProgramTexts(schema: unknown): boolean {
  if (schema === programTextSchema) return true;
  if (schema instanceof z.ZodMiniObject) return Object.values(schema.shape).some(bearsProgramTexts);
  if (schema instanceof z.ZodMiniArray) return bearsProgramTexts(schema.def.element);
  if (schema instanceof z.ZodMiniNullable || schema instanceof z.ZodMiniOptional)
    return bearsProgramTexts(schema.def.innerType);
  return false;
}

/**
 * Puts other texts in place of the program's, wherever a schema says that a text is the program's. What people wrote stays, also
 * where it reads the same.
 *
 * @param answer as the schema has parsed it
 * @param texts the other text for each of the program's; one that is missing stays
 */
export function translateProgramTexts(
  schema: unknown,
  answer: unknown,
  texts: Readonly<Record<string, string>>,
): unknown {
  if (schema === programTextSchema && typeof answer === 'string') return texts[answer] ?? answer;
  if (schema instanceof z.ZodMiniNullable || schema instanceof z.ZodMiniOptional)
    return translateProgramTexts(schema.def.innerType, answer, texts);
  if (schema instanceof z.ZodMiniArray && Array.isArray(answer))
    return answer.map((each) => translateProgramTexts(schema.def.element, each, texts));
  if (schema instanceof z.ZodMiniObject && typeof answer === 'object' && answer !== null)
    return Object.fromEntries(
      Object.entries(answer).map(([key, value]) => [key, translateProgramTexts(schema.shape[key], value, texts)]),
    );
  return answer;
}
