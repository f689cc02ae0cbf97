import * as z from 'zod/mini';

type Schema = z.core.$ZodType;
export type JsonSchema = z.core.JSONSchema.BaseSchema;
export type Direction = 'request' | 'response';

const PREFIX = '#/components/schemas/';
const VALUE = 'value';
/** Patterns of dates are longer than all else and say what `format` says. */
const worded = new Set(['date', 'date-time', 'email', 'uri']);

/**
 * Turns schemas into JSON Schema. Those that have a name become components and are referred to; the others stand where they are
 * used. Requests and responses are one component where they do not differ, i.e. where no default fills anything in.
 */
export class Components {
  readonly #named: readonly (readonly [string, Schema])[];
  readonly #used: Readonly<Record<Direction, Map<string, Schema>>> = { request: new Map(), response: new Map() };

  constructor(named: Iterable<readonly [string, Schema]>) {
    this.#named = [...named];
  }

  /** Notes that a schema is used, under an identifier of its use. */
  use(direction: Direction, use: string, schema: Schema): void {
    this.#used[direction].set(use, schema);
  }

  /** All that was used: inline schemas by their use, and the components that they refer to. */
  resolve(): {
    readonly inline: ReadonlyMap<string, JsonSchema>;
    readonly schemas: Readonly<Record<string, JsonSchema>>;
  } {
    const inline = new Map<string, JsonSchema>();
    const response = this.#convert('response', inline);
    const request = this.#convert('request', inline);
    const differing = new Set(
      Object.keys(request).filter(
        (name) => name in response && JSON.stringify(request[name]) !== JSON.stringify(response[name]),
      ),
    );
    if (differing.size > 0) {
      throw new Error(
        `In a request as in a response, yet not the same: ${[...differing].join(', ')}. Give the request a schema of its own.`,
      );
    }
    const all = { ...response, ...request };
    return { inline, schemas: Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))) };
  }

  #convert(direction: Direction, inline: Map<string, JsonSchema>): Record<string, JsonSchema> {
    const registry = z.registry<{ id: string }>();
    for (const [id, schema] of this.#named) registry.add(schema, { id });
    // Wrapped, so that what has no name is written out where it is used, and gets none from its first use.
    for (const [use, schema] of this.#used[direction]) registry.add(z.object({ [VALUE]: schema }), { id: use });
    const { schemas } = z.toJSONSchema(registry, {
      uri: (id) => PREFIX + id,
      io: direction === 'request' ? 'input' : 'output',
      // Bytes of a file; nothing that is referred to holds them.
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => simplify(zodSchema, jsonSchema),
    });
    const reached = new Set<string>();
    const follow = (name: string): void => {
      const schema = schemas[name];
      if (!schema || reached.has(name)) return;
      reached.add(name);
      for (const next of references(schema)) follow(next);
    };
    for (const use of this.#used[direction].keys()) {
      const value = schemas[use]?.properties?.[VALUE];
      inline.set(use, typeof value === 'object' ? value : {});
      follow(use);
    }
    const components: Record<string, JsonSchema> = {};
    for (const [name] of this.#named.filter(([each]) => reached.has(each))) {
      const { $schema: _schema, $id: _id, id: _name, ...body } = schemas[name] ?? {};
      components[name] = body;
    }
    return components;
  }
}

function simplify(schema: z.core.$ZodTypes, json: JsonSchema): void {
  const { def } = schema._zod;
  // An answer may gain fields; only what is strict refuses them.
  if (def.type === 'object' && def.catchall === undefined) delete json.additionalProperties;
  if (json.format !== undefined && worded.has(json.format)) delete json.pattern;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
}

function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner.slice(PREFIX.length)] : references(inner),
  );
}
