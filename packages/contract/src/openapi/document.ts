import * as z from 'zod/mini';
import type { Operation } from '../operation.js';
import { operations } from '../operations.js';
import { problemSchema, problemStatus, type ProblemCode } from '../problem/problem.schema.js';
import { namedSchemas } from './named-schemas.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
type JsonObject = { readonly [key: string]: Json | undefined };

/** Answers that any operation with a credential can give. */
const common: readonly ProblemCode[] = ['key_missing', 'scope_missing', 'rate_limited', 'internal'];

/** The API as an OpenAPI 3.1 document, made from the operations. */
export function openApiDocument(version: string): JsonObject {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Partner API',
      version,
      summary: "A partner's program, plan, training, customers, money and support.",
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/partner' }],
    tags: [...new Set(operations.map(tagOf))].map((name) => ({ name })),
    paths: paths(),
    components: {
      schemas: { ...components('output'), Problem: jsonSchema(problemSchema, 'output') },
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'A key (gw_sk_, gw_rk_, gw_pk_) or a session (gw_es_).',
        },
      },
    },
  };
}

const tagOf = ({ name }: Operation): string => name.split('.')[0] ?? name;

function paths(): JsonObject {
  const all: Record<string, Record<string, JsonObject>> = {};
  for (const operation of operations) {
    const path = (all[operation.path] ??= {});
    path[operation.method.toLowerCase()] = describe(operation);
  }
  return all;
}

function describe(operation: Operation): JsonObject {
  const open = operation.credentials.includes('none');
  return {
    operationId: operation.name,
    summary: operation.summary,
    tags: [tagOf(operation)],
    security: open ? [] : [{ bearer: operation.scope === null ? [] : [operation.scope] }],
    parameters: [
      ...parameters(operation.params, 'path'),
      ...parameters(operation.query, 'query'),
      ...headers(operation),
    ],
    ...(operation.body
      ? {
          requestBody: {
            required: true,
            content: { [operation.bodyType ?? 'application/json']: { schema: jsonSchema(operation.body, 'input') } },
          },
        }
      : {}),
    responses: {
      [String(operation.status ?? 200)]: {
        description: 'Done.',
        content: { 'application/json': { schema: responseSchema(operation.response) } },
      },
      ...errors(
        open
          ? ['internal']
          : [
              ...common,
              ...(operation.params ? (['not_found'] as const) : []),
              ...(operation.body || operation.query ? (['validation_failed'] as const) : []),
              ...(operation.errors ?? []),
            ],
      ),
    },
  };
}

function headers(operation: Operation): JsonObject[] {
  if (operation.method !== 'POST' || operation.sensitive === true) return [];
  return [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'Makes it safe to send the same request again.',
      schema: { type: 'string', minLength: 1, maxLength: 255 },
    },
  ];
}

function errors(codes: readonly ProblemCode[]): JsonObject {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes)) {
    byStatus.set(problemStatus[code], [...(byStatus.get(problemStatus[code]) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, own]) => [
      String(status),
      {
        description: own.join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function parameters(schema: Operation['params'], place: 'path' | 'query'): JsonObject[] {
  if (!(schema instanceof z.ZodMiniObject)) return [];
  const shape: Record<string, z.core.$ZodType> = schema.shape;
  return Object.entries(shape).map(([name, part]) => ({
    name,
    in: place,
    required: place === 'path',
    schema: jsonSchema(part, 'input'),
  }));
}

function responseSchema(schema: Operation['response']): JsonObject {
  const name = Object.entries(namedSchemas).find(([, known]) => known === schema)?.[0];
  return name === undefined ? jsonSchema(schema, 'output') : { $ref: `#/components/schemas/${name}` };
}

function components(io: 'input' | 'output'): Record<string, JsonObject> {
  return Object.fromEntries(Object.entries(namedSchemas).map(([name, schema]) => [name, jsonSchema(schema, io)]));
}

/** JSON Schema 2020-12, which is what OpenAPI 3.1 speaks; the dialect is said once, by the document. */
function jsonSchema(schema: z.core.$ZodType, io: 'input' | 'output'): JsonObject {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return jsonObjectSchema.parse(JSON.parse(JSON.stringify(rest)));
}
const jsonObjectSchema: z.ZodMiniType<JsonObject> = z.record(
  z.string(),
  z.lazy(() => z.json()),
);
