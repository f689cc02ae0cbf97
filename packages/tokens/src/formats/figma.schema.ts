import * as z from 'zod/mini';

const id = z.string('needs an id');
const channel = z.number('needs a number from 0 to 1').check(z.gte(0, 'needs 0 or more'), z.lte(1, 'needs 1 or less'));
const float = z.number('needs a number').check(z.gte(-1e6, 'is too small'), z.lte(1e6, 'is too large'));
const color = z.strictObject({ r: channel, g: channel, b: channel, a: z.optional(channel) }, 'needs r, g, b and a');
const alias = z.strictObject({ type: z.literal('VARIABLE_ALIAS'), id }, 'needs the id of a variable');

const variable = {
  id,
  name: z.string('needs a name').check(z.minLength(1, 'needs a name'), z.maxLength(500, 'is too long')),
  variableCollectionId: id,
  description: z.optional(z.string('needs text')),
  scopes: z.optional(z.array(z.string('needs a scope'), 'needs a list of scopes')),
};
const valued = <const Type extends string, Value extends z.core.$ZodType>(type: Type, value: Value, needs: string) =>
  z.looseObject({
    ...variable,
    resolvedType: z.literal(type),
    valuesByMode: z.record(z.string(), z.union([alias, value], `needs ${needs} or an alias`), 'needs values by mode'),
  });

/** What `GET /v1/files/:key/variables/local` of Figma's REST API answers. What we do not read is kept as it is. */
export const figmaSchema = z.looseObject(
  {
    meta: z.strictObject(
      {
        variables: z.record(
          z.string(),
          z.discriminatedUnion(
            'resolvedType',
            [
              valued('COLOR', color, 'a colour { r, g, b, a }'),
              valued('FLOAT', float, 'a number'),
              valued('STRING', z.string(), 'text'),
              valued('BOOLEAN', z.boolean(), 'true or false'),
            ],
            'needs COLOR, FLOAT, STRING or BOOLEAN as its resolvedType',
          ),
          'needs variables by id',
        ),
        variableCollections: z.record(
          z.string(),
          z.looseObject({
            id,
            name: z.string('needs a name'),
            modes: z
              .array(z.strictObject({ modeId: id, name: z.string('needs a name') }), 'needs a list of modes')
              .check(z.minLength(1, 'needs a mode')),
            defaultModeId: id,
            variableIds: z.optional(z.array(id)),
          }),
          'needs collections by id',
        ),
      },
      'needs variables and variableCollections',
    ),
  },
  'needs an object with meta: the answer of GET /v1/files/:key/variables/local',
);
export type FigmaFile = z.output<typeof figmaSchema>;
export type FigmaVariable = FigmaFile['meta']['variables'][string];
export type FigmaCollection = FigmaFile['meta']['variableCollections'][string];
