import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { programTextSchema, textSchema } from '../identity.schema.js';
import { bearsProgramTexts, translateProgramTexts } from './program-texts.js';

const schema = z.object({
  title: programTextSchema,
  note: z.nullable(textSchema),
  list: z.array(z.object({ label: z.nullable(programTextSchema), by: textSchema })),
});
const texts = { Portal: 'Das Portal' };

test('texts of the program are put in, and what people wrote stays, also where it reads the same', () => {
  const answer = {
    title: 'Portal',
    note: 'Portal',
    list: [
      { label: 'Portal', by: 'Portal' },
      { label: null, by: 'Ann' },
      { label: 'No translation', by: 'Ann' },
    ],
  };
  expect(translateProgramTexts(schema, answer, texts)).toEqual({
    title: 'Das Portal',
    note: 'Portal',
    list: [
      { label: 'Das Portal', by: 'Portal' },
      { label: null, by: 'Ann' },
      { label: 'No translation', by: 'Ann' },
    ],
  });
});

test('it is known which answers have any', () => {
  expect(bearsProgramTexts(schema)).toBe(true);
  expect(bearsProgramTexts(z.array(z.object({ note: textSchema })))).toBe(false);
});
