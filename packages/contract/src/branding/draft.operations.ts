import * as z from 'zod/mini';
import { bytesSchema } from '../file/file.schema.js';
import { operation } from '../operation.js';
import { pageQueryShape, pageSchema } from '../page/page.schema.js';
import { brandingSchema } from './branding.schema.js';
import {
  brandChangeSchema,
  brandDraftSchema,
  brandVersionSchema,
  logoVariantSchema,
  publishBrandBodySchema,
} from './draft.schema.js';

// Also to read: what is not published is for who works on it.
const write = { credentials: ['session', 'secret', 'restricted'], scope: 'branding:write' } as const;

export const retrieveBrandDraft = operation({
  ...write,
  name: 'brandDraft.retrieve',
  method: 'GET',
  path: '/branding/draft',
  summary: 'What is worked on, with every pair of colours that is too close.',
  response: brandDraftSchema,
});

export const updateBrandDraft = operation({
  ...write,
  name: 'brandDraft.update',
  method: 'PATCH',
  path: '/branding/draft',
  summary: 'Changes inputs of the draft. Nobody else sees it yet.',
  body: brandChangeSchema,
  response: brandDraftSchema,
  errors: ['version_conflict'],
});

export const discardBrandDraft = operation({
  ...write,
  name: 'brandDraft.discard',
  method: 'DELETE',
  path: '/branding/draft',
  summary: 'Makes the draft as what is published.',
  response: brandDraftSchema,
  errors: ['version_conflict'],
});

export const uploadBrandLogo = operation({
  ...write,
  name: 'brandDraft.uploadLogo',
  method: 'PUT',
  path: '/branding/draft/logo/{variant}',
  summary:
    'Takes a PNG, JPEG or WebP of up to 2 MiB and 4 million pixels for the draft, and makes a new picture of it.',
  params: z.object({ variant: logoVariantSchema }),
  body: bytesSchema,
  bodyType: 'application/octet-stream',
  response: brandDraftSchema,
  errors: ['version_conflict', 'payload_too_large', 'unsupported_media_type'],
});

export const removeBrandLogo = operation({
  ...write,
  name: 'brandDraft.removeLogo',
  method: 'DELETE',
  path: '/branding/draft/logo/{variant}',
  summary: 'Takes a logo out of the draft.',
  params: z.object({ variant: logoVariantSchema }),
  response: brandDraftSchema,
  errors: ['version_conflict'],
});

export const uploadBrandFont = operation({
  ...write,
  name: 'brandDraft.uploadFont',
  method: 'POST',
  path: '/branding/draft/fonts',
  summary:
    'Takes a font for the draft, WOFF2 of up to 4 MiB, in the place of one of the same family, style, weight and width.',
  body: bytesSchema,
  bodyType: 'application/octet-stream',
  response: brandDraftSchema,
  errors: ['version_conflict', 'payload_too_large', 'unsupported_media_type', 'invalid_transition'],
});

export const removeBrandFont = operation({
  ...write,
  name: 'brandDraft.removeFont',
  method: 'DELETE',
  path: '/branding/draft/fonts/{font}',
  summary: 'Takes a font out of the draft.',
  params: z.object({ font: z.string() }),
  response: brandDraftSchema,
  errors: ['version_conflict'],
});

export const publishBrandDraft = operation({
  ...write,
  name: 'brandDraft.publish',
  method: 'POST',
  path: '/branding/draft/publish',
  summary:
    'Publishes the draft: every open page wears it. Pairs that are too close are refused until they are acknowledged.',
  body: publishBrandBodySchema,
  response: brandingSchema,
  status: 201,
  errors: ['version_conflict', 'contrast_too_low', 'invalid_transition'],
});

export const listBrandVersions = operation({
  ...write,
  name: 'brandVersions.list',
  method: 'GET',
  path: '/branding/versions',
  summary: 'What was published, newest first.',
  query: z.object(pageQueryShape),
  response: pageSchema(brandVersionSchema),
});

export const restoreBrandVersion = operation({
  ...write,
  name: 'brandVersions.restore',
  method: 'POST',
  path: '/branding/versions/{version}/restore',
  summary:
    'Publishes an earlier version again, as a new one. The draft stays. `If-Match` names the version that is live.',
  params: z.object({ version: z.coerce.number().check(z.int(), z.gte(1)) }),
  body: publishBrandBodySchema,
  response: brandingSchema,
  status: 201,
  errors: ['version_conflict', 'contrast_too_low', 'invalid_transition'],
});
