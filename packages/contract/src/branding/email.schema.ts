import * as z from 'zod/mini';
import { textSchema } from '../identity.schema.js';
import { logoSchema } from './branding.schema.js';
import { instantSchema } from '../time/time.schema.js';

const hexSchema = z.string().check(z.regex(/^#[0-9a-f]{6}$/, 'Expected #rrggbb'));
const mailColorsSchema = z.object({
  /** Behind the mail, and the mail itself. */
  ground: hexSchema,
  surface: hexSchema,
  text: hexSchema,
  muted: hexSchema,
  border: hexSchema,
  /** Of the button, and of words on it. */
  accent: hexSchema,
  onAccent: hexSchema,
  link: hexSchema,
});
export type MailColors = z.infer<typeof mailColorsSchema>;

/** Mails that a partner's people get. */
export const mailSchema = z.enum(['sign_in', 'notice', 'reminder', 'moved_up', 'due', 'expiring']);
export type Mail = z.infer<typeof mailSchema>;

/** A brand for e-mails, whose readers know no custom property, no OKLCH and often no font but their own. */
export const mailThemeSchema = z.object({
  partner: textSchema,
  /** Of the brand that it follows from: what is published, or the draft. */
  version: z.int(),
  light: mailColorsSchema,
  dark: mailColorsSchema,
  /** Value of `font-family`, single quotes only. */
  fontFamily: z.string(),
  /** px of body text. */
  textSize: z.number(),
  /** px. */
  radius: z.number(),
  logo: logoSchema,
  /** Each pair that stands in a mail, measured on the colours above. */
  contrast: z.array(
    z.object({
      scheme: z.enum(['light', 'dark']),
      front: z.string(),
      ground: z.string(),
      found: z.number(),
      needed: z.number(),
    }),
  ),
  /**
   * Pages that show each mail as it is sent, for a frame; `?scheme=dark` as a reader in the dark gets it. Who has the address sees
   * it until then.
   */
  previews: z.array(z.object({ mail: mailSchema, subject: z.string(), url: z.string() })),
  previewsUntil: instantSchema,
});
export type MailTheme = z.infer<typeof mailThemeSchema>;
