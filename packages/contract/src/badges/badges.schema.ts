import * as z from 'zod/mini';
import { idSchema, keySchema, textSchema } from '../identity.schema.js';
import { instantSchema, localDateSchema } from '../time/time.schema.js';
import { credentialSchema, mailToSendSchema } from '../training/training.schema.js';

/** Days before its end on which a credential is called to mind. */
export const reminderDays = [90, 60, 30, 7] as const;

/** A reminder that a credential runs out. */
export const reminderSchema = z.object({
  credentialId: idSchema,
  name: textSchema,
  learner: textSchema,
  daysBefore: z.int(),
  on: localDateSchema,
  expiresOn: localDateSchema,
  /** When the event `certification.expiring` told of it; null: not yet, or a later one told instead. */
  toldAt: z.nullable(instantSchema),
});
export type Reminder = z.infer<typeof reminderSchema>;

/** What a holder is reminded of, and the mail that does so. */
export const expiryReminderSchema = z.extend(reminderSchema, {
  learner: z.object({ id: idSchema, name: textSchema }),
  toldAt: instantSchema,
  mail: mailToSendSchema,
});

/** A credential with its badge: who can see it, where it is verified and what it opens. */
export const badgeSchema = z.extend(credentialSchema, {
  /** It may be seen by whoever has the link. */
  shared: z.boolean(),
  /** The public page. */
  verifyUrl: z.string(),
  imageUrl: z.string(),
  issuer: z.object({ name: textSchema, url: z.string() }),
  unlocks: z.array(textSchema),
  /** What it was given for, as the public page says it. */
  restsOn: z.array(textSchema),
  reminders: z.array(reminderSchema),
  /** From when it can be renewed, and the modules that are asked for again; null: it does not run out. */
  renewal: z.nullable(
    z.object({
      from: localDateSchema,
      modules: z.array(z.object({ key: keySchema, title: textSchema, minutes: z.nullable(z.int()) })),
    }),
  ),
  revokedBecause: z.nullable(textSchema),
  own: z.boolean(),
});
export type Badge = z.infer<typeof badgeSchema>;

export const shareBadgeBodySchema = z.strictObject({ shared: z.boolean() });
export const revokeBadgeBodySchema = z.strictObject({ reason: textSchema });

/** What the public verify page says, for machines. A badge that is not shared says nothing but that. */
export const verificationSchema = z.object({
  state: z.enum(['valid', 'expired', 'revoked', 'not_public']),
  checkedAt: instantSchema,
  badge: z.nullable(
    z.object({
      name: textSchema,
      holder: textSchema,
      issuer: textSchema,
      issuedAt: instantSchema,
      expiresOn: z.nullable(localDateSchema),
      restsOn: z.array(textSchema),
      /** Open Badges 3.0 credential as a signed JWT. */
      credential: z.string(),
    }),
  ),
});
export type Verification = z.infer<typeof verificationSchema>;
