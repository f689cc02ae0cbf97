import * as z from 'zod/mini';
import { idParams, idSchema } from '../identity.schema.js';
import { operation } from '../operation.js';
import { bytesSchema, fileSchema } from './file.schema.js';
import { completeUploadBodySchema, createUploadBodySchema, storedFileSchema } from './upload.schema.js';

// The scope depends on what the file is for: that of onboarding or of training.
const credentials = ['session', 'secret', 'restricted'] as const;

export const createUpload = operation({
  name: 'uploads.create',
  method: 'POST',
  path: '/uploads',
  summary: 'Announces a file. What its type, ending or size rules out is refused before a byte is sent.',
  credentials,
  scope: null,
  body: createUploadBodySchema,
  response: storedFileSchema,
  status: 201,
  errors: ['not_found', 'scope_missing'],
});

export const appendUpload = operation({
  name: 'uploads.append',
  method: 'PUT',
  path: '/uploads/{id}/parts/{part}',
  summary: 'Sends a part, counted from 0. Sending one again replaces it, so a broken line costs one part.',
  credentials,
  scope: null,
  params: z.object({ id: idSchema, part: z.coerce.number().check(z.int(), z.gte(0), z.lte(999)) }),
  body: bytesSchema,
  bodyType: 'application/octet-stream',
  response: storedFileSchema,
  errors: ['invalid_transition'],
});

export const completeUpload = operation({
  name: 'uploads.complete',
  method: 'POST',
  path: '/uploads/{id}/complete',
  summary: 'Ends an upload: every part is there, the bytes are what the type says, the digest is kept.',
  credentials,
  scope: null,
  params: idParams,
  body: completeUploadBodySchema,
  response: storedFileSchema,
  errors: ['invalid_transition'],
});

export const deleteUpload = operation({
  name: 'uploads.delete',
  method: 'DELETE',
  path: '/uploads/{id}',
  summary: 'Takes a file back that is not part of a proof yet.',
  credentials,
  scope: null,
  params: idParams,
  response: storedFileSchema,
  errors: ['invalid_transition'],
});

export const retrieveFile = operation({
  name: 'files.retrieve',
  method: 'GET',
  path: '/files/{id}',
  summary: 'What is known about a file.',
  credentials,
  scope: null,
  params: idParams,
  response: storedFileSchema,
});

export const downloadFile = operation({
  name: 'files.download',
  method: 'GET',
  path: '/files/{id}/content',
  summary: 'The bytes of a file that was found in order, as an attachment.',
  credentials,
  scope: null,
  params: idParams,
  response: fileSchema,
  responseType: 'application/octet-stream',
  errors: ['invalid_transition'],
});
