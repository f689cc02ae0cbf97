import * as z from 'zod/mini';
import * as contract from '../index.js';
import { isChange, needsIdempotencyKey, type CredentialKind, type Operation } from '../operation.js';
import { operations } from '../operations.js';
import { problemStatus, type ProblemCode } from '../problem/problem.schema.js';
import { Components, type JsonSchema } from './components.js';
import { exampleOf } from './examples.js';
import { headerParameters, type HeaderParameter } from './header-parameters.js';
import { exampleStream, streamDescription } from './stream-format.js';
import { bearsProgramTexts } from '../program/program-texts.js';
import { subjects, subjectOf } from './subjects.js';

export { headerName } from './header-parameters.js';

/** Version of the API: the day of its last change that is not an addition. */
export const API_VERSION = '2026-04-01';
export const BASE_PATH = '/api/partner';

/** An OpenAPI 3.1 document, as far as a reader of it needs types. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, unknown>>;
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly parameters: Readonly<Record<string, unknown>>;
    readonly responses: Readonly<Record<string, unknown>>;
  };
}
export interface OpenApiOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly (OpenApiParameter | { readonly $ref: string })[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}
export interface OpenApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: JsonSchema;
}

const schemes: Readonly<Record<Exclude<CredentialKind, 'none'>, string>> = {
  publishable:
    'In the HTML of a page: `gw_pk_test_…` or `gw_pk_live_…`. Bound to its origins; opens no data of a partner.',
  secret: "On the partner's backend alone: `gw_sk_test_…` or `gw_sk_live_…`. Never in a browser.",
  restricted: "On the partner's backend: `gw_rk_…`, with the scopes that it lists and no others.",
  session: 'In the memory of a page: `gw_es_…`, for one user, ten minutes.',
};

/** Every exported schema under its own name: `customerSchema` is `Customer`. */
function named(): [string, z.core.$ZodType][] {
  return Object.entries(contract).flatMap(([name, value]): [string, z.core.$ZodType][] =>
    name.endsWith('Schema') && value instanceof z.core.$ZodType && worthAName(value)
      ? [[name.charAt(0).toUpperCase() + name.slice(1, -'Schema'.length), value]]
      : [],
  );
}

/** Shapes and lists of words; a mere pattern stands where it is used. */
const worthAName = (schema: z.core.$ZodType): boolean =>
  ['object', 'enum', 'union', 'lazy'].includes(schema._zod.def.type);

let document: OpenApiDocument | undefined;

/** The document of the whole API, made from its operations: once a process, for it takes a good part of a second. */
export const openApiDocument = (): OpenApiDocument => (document ??= makeDocument());

function makeDocument(): OpenApiDocument {
  const components = new Components(named());
  components.use('response', 'Problem', contract.problemSchema);
  for (const operation of operations) {
    if (!operation.responseType) components.use('response', use(operation, 'response'), operation.response);
    if (operation.body && operation.bodyType !== BYTES)
      components.use('request', use(operation, 'body'), operation.body);
    for (const { name, schema } of parameters(operation)) components.use('response', use(operation, name), schema);
  }
  const { inline, schemas } = components.resolve();
  const paths: Record<string, Record<string, OpenApiOperation>> = {};
  for (const operation of operations) {
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = describe(
      operation,
      (part) => inline.get(use(operation, part)) ?? {},
    );
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Partner API',
      version: API_VERSION,
      summary: 'Onboarding, training, customers, money and support of a partner in a partner program.',
      description:
        'Every answer belongs to the one partner of the key or session. Errors are `application/problem+json` and say what to do. Instants are UTC, money is in minor units, rates are in basis points.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: BASE_PATH, description: 'The server that this document comes from' }],
    tags: subjects.map(({ name, description }) => ({ name, description })),
    security: [],
    paths,
    components: {
      securitySchemes: Object.fromEntries(
        Object.entries(schemes).map(([name, description]) => [name, { type: 'http', scheme: 'bearer', description }]),
      ),
      schemas,
      parameters: headerParameters,
      responses: problemResponses(),
    },
  };
}

const BYTES = 'application/octet-stream';
const file: JsonSchema = { type: 'string', format: 'binary' };
const use = (operation: Operation, part: string): string => `${operation.name}:${part}`;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: z.core.$ZodType;
}

function parameters(operation: Operation): Parameter[] {
  const of = (schema: z.core.$ZodType | undefined, place: Parameter['in']): Parameter[] =>
    schema instanceof z.ZodMiniObject
      ? Object.entries<z.core.$ZodType>(schema.shape).map(([name, each]) => ({
          name,
          in: place,
          required: place === 'path',
          schema: each instanceof z.ZodMiniOptional ? each.def.innerType : each,
        }))
      : [];
  return [...of(operation.params, 'path'), ...of(operation.query, 'query')];
}

function describe(operation: Operation, schemaOf: (part: string) => JsonSchema): OpenApiOperation {
  const { status = 200, bodyType = 'application/json', responseType = 'application/json' } = operation;
  const open = operation.credentials.includes('none');
  const example = exampleOf(operation.name);
  return {
    operationId: operation.name,
    tags: [subjectOf(operation)],
    summary: operation.summary,
    description: access(operation),
    security: open ? [] : operation.credentials.map((kind) => ({ [kind]: [] })),
    parameters: [
      ...parameters(operation).map(({ schema: _schema, ...rest }) => ({ ...rest, schema: schemaOf(rest.name) })),
      ...headersOf(operation).map((name) => ({ $ref: `#/components/parameters/${name}` })),
    ],
    ...(operation.body
      ? {
          requestBody: {
            required: true,
            content: {
              [bodyType]: {
                schema: bodyType === BYTES ? file : schemaOf('body'),
                ...(example?.body === undefined ? {} : { example: example.body }),
              },
            },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: status === 201 ? 'Made.' : 'Done.',
        content: {
          [responseType]: {
            ...(operation.responseType === 'text/event-stream'
              ? { schema: messages(schemaOf('response')), example: exampleStream }
              : {
                  schema: operation.responseType ? file : schemaOf('response'),
                  ...(example?.response === undefined ? {} : { example: example.response }),
                }),
          },
        },
      },
      ...Object.fromEntries(
        [...statusesOf(operation)]
          .sort((a, b) => a - b)
          .map((code) => [code, { $ref: `#/components/responses/Problem${code}` }]),
      ),
    },
  };
}

function access(operation: Operation): string {
  if (operation.credentials.includes('none')) return 'Open to everyone.';
  const kinds = `Takes a ${operation.credentials.join(' or ')} credential`;
  return operation.scope === null ? `${kinds}.` : `${kinds} with the scope \`${operation.scope}\`.`;
}

/** A stream as it reads on the wire: each message holds one value of the schema. */
const messages = (schema: JsonSchema) => ({
  type: 'string',
  description: streamDescription,
  contentMediaType: 'application/json',
  contentSchema: schema,
});

/** Headers that an operation takes, by the names of their parameters. */
function headersOf(operation: Operation): HeaderParameter[] {
  return [
    ...(needsIdempotencyKey(operation) ? ['IdempotencyKey' as const] : []),
    ...(operation.errors?.includes('version_conflict') ? ['IfMatch' as const] : []),
    ...(isChange(operation) ? ['Connection' as const] : []),
    ...(operation.responseType === 'text/event-stream' ? ['LastEventId' as const] : []),
    ...(bearsProgramTexts(operation.response) ? ['AcceptLanguage' as const] : []),
  ];
}

/** Codes that an operation can answer with: its own, and those of what it is made of. */
export function codesOf(operation: Operation): Set<ProblemCode> {
  const codes = new Set<ProblemCode>(['rate_limited', 'unknown_field', 'unavailable', ...(operation.errors ?? [])]);
  const add = (when: boolean, ...more: ProblemCode[]) => when && more.forEach((code) => codes.add(code));
  const takes = (kind: CredentialKind) => operation.credentials.includes(kind);
  add(!takes('none'), 'key_missing', 'key_malformed', 'key_invalid', 'key_wrong_kind');
  add(isChange(operation) && operation.whileSuspended !== true, 'partner_suspended');
  add(takes('secret') || takes('restricted') || takes('publishable'), 'key_revoked', 'key_expired');
  add(takes('session'), 'session_expired', 'session_revoked');
  add(takes('session') || takes('publishable'), 'origin_not_allowed');
  add(operation.scope !== null, 'scope_missing');
  add(operation.params !== undefined, 'not_found');
  add(operation.query !== undefined, 'validation_failed');
  add(
    operation.body !== undefined,
    'validation_failed',
    'malformed_body',
    'payload_too_large',
    'unsupported_media_type',
  );
  add(needsIdempotencyKey(operation), 'idempotency_missing', 'idempotency_reused', 'idempotency_in_flight');
  return codes;
}

const statusesOf = (operation: Operation): Set<number> =>
  new Set([...codesOf(operation)].map((code) => problemStatus[code]));

function problemResponses(): Record<string, unknown> {
  const byStatus = new Map<number, Set<ProblemCode>>();
  for (const code of operations.flatMap((operation) => [...codesOf(operation)])) {
    byStatus.set(problemStatus[code], (byStatus.get(problemStatus[code]) ?? new Set()).add(code));
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      `Problem${status}`,
      {
        description: [...codes]
          .sort()
          .map((code) => `\`${code}\``)
          .join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}
