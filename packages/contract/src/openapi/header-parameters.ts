/** Headers of requests that more than one operation takes, by the names that the document gives them. */
export const headerParameters = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'Makes the request safe to send again: within 24 hours the same key gets the same answer. A UUID will do.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: '6b1c1f5e-2d0e-4a6b-9a55-0c7e0c1d4b7a',
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: 'The version that you have seen, as its ETag gave it. Refused with 412 when it has changed since.',
    schema: { type: 'string' },
    example: '"3"',
  },
  Connection: {
    name: 'Gangway-Connection',
    in: 'header',
    required: false,
    description:
      'Any 8 to 64 letters, digits, `_` and `-` that the caller makes up once. The events of this change bear them, so that a page can tell its own changes from those of others.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$' },
    example: 'con_4f9a1c7e2b',
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description:
      'Languages of the reader. Texts of the program come in the first of them that the program has, else in its own; `Content-Language` says in which. What people wrote stays as it is.',
    schema: { type: 'string' },
    example: 'de-CH, en;q=0.5',
  },
  LastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    required: false,
    description:
      'The last `id` that you have read: the stream goes on behind it. Without it a session hears what has happened since it began, a key what happens from now on.',
    schema: { type: 'string', pattern: '^evt_\\d{1,15}$' },
    example: 'evt_42',
  },
} as const;

export type HeaderParameter = keyof typeof headerParameters;

/** The header that a reference to a parameter means; the reference itself when it means none. */
export const headerName = (reference: string): string =>
  Object.entries(headerParameters).find(([key]) => reference.endsWith(`/${key}`))?.[1].name ?? reference;
