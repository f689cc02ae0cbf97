// What the browser bundle puts in zod/mini's place: the same functions, as far as the contract uses them, in a tenth of the bytes.
// Answers are read just as strictly; a refusal says where, and leaves what was expected to the contract. `lean.test.ts` of the
// testing package holds both to the same verdicts, so the schemas stay the one truth.

/** Says where a value is refused. */
type Refuse = (path: PropertyKey[]) => void;
type Check = (value: never) => boolean;
type Read = (value: unknown, refuse: Refuse, path: PropertyKey[]) => unknown;

class Schema {
  constructor(
    readonly read: Read,
    readonly shape: Shape = {},
    /** A missing property is no fault. */
    readonly optional = false,
  ) {}

  check(...checks: ((value: unknown) => boolean)[]): Schema {
    return new Schema((value, refuse, path) => {
      let fine = true;
      const read = this.read(
        value,
        (where) => {
          fine = false;
          refuse(where);
        },
        path,
      );
      if (fine && !checks.every((check) => check(read))) refuse(path);
      return read;
    });
  }
}
type Shape = Readonly<Record<string, Schema>>;

/** @returns `{ success, data }` or `{ success, error }`, with the places of the faults in the order in which they were met */
export function safeParse(schema: Schema, value: unknown): unknown {
  const issues: { readonly path: PropertyKey[] }[] = [];
  const data = schema.read(value, (path) => issues.push({ path: [...path] }), []);
  return issues.length === 0 ? { success: true, data } : { success: false, error: { issues } };
}

/** @throws Error that names the first place */
export const parse = (schema: Schema, value: unknown): unknown =>
  schema.read(
    value,
    (path) => {
      throw new Error(`Not as expected: ${path.join('.')}`);
    },
    [],
  );

/** Reads what stands under a key. The path is one list that grows and shrinks: a roster has two million cells. */
function inside(schema: Schema, value: unknown, refuse: Refuse, path: PropertyKey[], key: PropertyKey): unknown {
  path.push(key);
  const read = schema.read(value, refuse, path);
  path.pop();
  return read;
}

/** A value of its own for which `fits` says yes. */
const simple = (fits: (value: unknown) => boolean): Schema =>
  new Schema((value, refuse, path) => {
    if (!fits(value)) refuse(path);
    return value;
  });

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
export const string = (): Schema => simple((value) => typeof value === 'string');
export const number = (): Schema => simple(isNumber);
export const int = (): Schema => simple((value) => Number.isSafeInteger(value));
export const boolean = (): Schema => simple((value) => typeof value === 'boolean');
export const unknown = (): Schema => simple(() => true);
export const literal = (one: unknown): Schema => simple((value) => value === one);
const oneOf = (values: readonly unknown[]): Schema => simple((value) => values.includes(value));
export { oneOf as enum };
type Class = abstract new (...parts: never[]) => object;
const instance = (of: Class): Schema => simple((value) => value instanceof of);
export { instance as instanceof };

export const nullable = (inner: Schema): Schema =>
  new Schema((value, refuse, path) => (value === null ? null : inner.read(value, refuse, path)));
export const optional = (inner: Schema): Schema =>
  new Schema((value, refuse, path) => (value === undefined ? value : inner.read(value, refuse, path)), {}, true);
export const lazy = (inner: () => Schema): Schema =>
  new Schema((value, refuse, path) => inner().read(value, refuse, path));

export const array = (item: Schema): Schema =>
  new Schema((value, refuse, path) => {
    if (Array.isArray(value)) return value.map((each, index) => inside(item, each, refuse, path, index));
    refuse(path);
    return value;
  });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shaped(shape: Shape, strict: boolean): Schema {
  const entries = Object.entries(shape);
  return new Schema((value, refuse, path) => {
    if (!isRecord(value)) {
      refuse(path);
      return value;
    }
    const read: Record<string, unknown> = {};
    for (const [key, schema] of entries) {
      if (key in value) read[key] = inside(schema, value[key], refuse, path, key);
      else if (!schema.optional) inside(schema, undefined, refuse, path, key);
    }
    if (strict) for (const key in value) if (!Object.hasOwn(shape, key)) refuse(path);
    return read;
  }, shape);
}
export const object = (shape: Shape): Schema => shaped(shape, false);
export const strictObject = (shape: Shape): Schema => shaped(shape, true);
export const extend = (schema: Schema, shape: Shape): Schema => shaped({ ...schema.shape, ...shape }, false);

export const record = (key: Schema, item: Schema): Schema =>
  new Schema((value, refuse, path) => {
    if (!isRecord(value)) {
      refuse(path);
      return value;
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        inside(key, name, refuse, path, name),
        inside(item, each, refuse, path, name),
      ]),
    );
  });

export const union = (choices: readonly Schema[]): Schema =>
  new Schema((value, refuse, path) => {
    for (const choice of choices) {
      let fits = true;
      const read = choice.read(value, () => (fits = false), path);
      if (fits) return read;
    }
    refuse(path);
    return value;
  });
export const discriminatedUnion = (_: string, choices: readonly Schema[]): Schema => union(choices);

export const regex =
  (pattern: RegExp): Check =>
  (value: string) =>
    pattern.test(value);
export const minLength =
  (length: number): Check =>
  (value: string) =>
    value.length >= length;
export const maxLength =
  (length: number): Check =>
  (value: string) =>
    value.length <= length;
export const gte =
  (least: number): Check =>
  (value: number) =>
    value >= least;
export const gt =
  (least: number): Check =>
  (value: number) =>
    value > least;
export const lte =
  (most: number): Check =>
  (value: number) =>
    value <= most;

/** A date that the calendar has. */
const existing = (pattern: RegExp): Schema =>
  simple((value) => {
    if (typeof value !== 'string' || !pattern.test(value)) return false;
    const [year = 0, month = 0, day = 0] = value.slice(0, 10).split('-').map(Number);
    return day <= new Date(Date.UTC(year || 4, month, 0)).getUTCDate();
  });
export const iso = {
  date: (): Schema => existing(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  datetime: (): Schema =>
    existing(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/),
};
export const url = ({ protocol }: { readonly protocol: RegExp }): Schema =>
  simple((value) => {
    if (typeof value !== 'string' || !URL.canParse(value)) return false;
    return protocol.test(new URL(value).protocol.slice(0, -1));
  });
export const email = (): Schema => string().check((value) => /^\S+@\S+\.\S+$/.test(String(value)));

/** Parameters and bodies are read by the server; a page only writes them. */
export const coerce = { number };
export const stringbool = boolean;
export const _default = optional;
