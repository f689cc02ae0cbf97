import * as z from 'zod/mini';
import { fileSchema } from '../file/file.schema.js';
import { idParams } from '../identity.schema.js';
import { operation } from '../operation.js';
import {
  badgeSchema,
  expiryReminderSchema,
  reminderSchema,
  revokeBadgeBodySchema,
  shareBadgeBodySchema,
} from './badges.schema.js';

const read = { method: 'GET', credentials: ['session', 'secret', 'restricted'], scope: 'training:read' } as const;

export const listReminders = operation({
  ...read,
  name: 'credentials.reminders',
  path: '/credentials/reminders',
  summary: 'Reminders of credentials that run out, 90, 60, 30 and 7 days before, soonest first.',
  response: z.object({ data: z.array(reminderSchema) }),
});

export const retrieveExpiryReminder = operation({
  ...read,
  credentials: ['secret', 'restricted'],
  name: 'credentials.retrieveReminder',
  path: '/credentials/{id}/reminder',
  summary:
    'The reminder that the event `certification.expiring` tells of, with its mail as it is to be sent; none once the credential is renewed, taken away or has expired.',
  params: idParams,
  response: expiryReminderSchema,
});

export const retrieveBadge = operation({
  ...read,
  name: 'credentials.retrieve',
  path: '/credentials/{id}',
  summary: 'A credential with its badge, its public page and what it opens.',
  params: idParams,
  response: badgeSchema,
});

export const shareBadge = operation({
  name: 'credentials.share',
  method: 'PATCH',
  credentials: ['session'],
  scope: 'training:write',
  path: '/credentials/{id}',
  summary: "Switches the public page of one's own badge on or off.",
  params: idParams,
  body: shareBadgeBodySchema,
  response: badgeSchema,
  // The page shows a person, who is not to wait for a company to have it taken down.
  whileSuspended: true,
});

export const revokeBadge = operation({
  name: 'credentials.revoke',
  method: 'POST',
  credentials: ['session', 'secret'],
  scope: 'training:write',
  path: '/credentials/{id}/revoke',
  summary:
    'Takes a badge away for good: its page and the status list say so from then on. For those who lead the team.',
  params: idParams,
  body: revokeBadgeBodySchema,
  response: badgeSchema,
  errors: ['invalid_transition'],
});

export const downloadBadge = operation({
  ...read,
  name: 'credentials.download',
  path: '/credentials/{id}/file',
  summary: 'The badge file: an Open Badges 3.0 credential, signed, as a JWT.',
  params: idParams,
  response: fileSchema,
  responseType: 'application/vc+jwt',
});

export const downloadBadgeImage = operation({
  ...read,
  name: 'credentials.image',
  path: '/credentials/{id}/image',
  summary: 'The badge as an SVG picture with the signed credential inside.',
  params: idParams,
  response: fileSchema,
  responseType: 'image/svg+xml',
});
