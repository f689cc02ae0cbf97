import * as z from 'zod/mini';
import { fontFaceSchema } from './branding.schema.js';

/**
 * Kinds of characters that widgets write. `latin-extended`: what Europe's languages and the names in them add to Latin; `japanese`:
 * kana and the kanji of widgets, not all that there are.
 */
export const fontWritingSchema = z.enum(['latin', 'digits', 'currency', 'latin-extended', 'arabic', 'japanese']);
export type FontWriting = z.infer<typeof fontWritingSchema>;

/**
 * What whoever made a font lets others do with it, as the file says (OS/2 `fsType`). `installable`: anything. `editable` and
 * `preview`: in documents. `restricted`: nothing without a licence. It binds people; no licence is looked up.
 */
export const fontEmbeddingSchema = z.enum(['installable', 'editable', 'preview', 'restricted']);
export type FontEmbedding = z.infer<typeof fontEmbeddingSchema>;

const { id, url, ...face } = fontFaceSchema.shape;
const facts = {
  ...face,
  /** In what the font varies. `at`: the default. */
  axes: z.array(z.object({ tag: z.string(), min: z.number(), at: z.number(), max: z.number() })),
  embedding: fontEmbeddingSchema,
  /** Whether it may be cut down to fewer characters. */
  subsetting: z.boolean(),
  /** What it cannot write; another font of the list stands in. Only the first characters are listed. */
  missing: z.array(z.object({ writing: fontWritingSchema, count: z.int(), of: z.int(), characters: z.string() })),
};
/** What is read from the file of a font. */
export const fontFactsSchema = z.object(facts);
export type FontFacts = z.infer<typeof fontFactsSchema>;

/** A font that comes with the brand, with what its file says. */
export const brandFontSchema = z.object({
  id,
  url,
  ...facts,
  /** Of the file. */
  bytes: z.int(),
});
export type BrandFont = z.infer<typeof brandFontSchema>;
