// What the browser bundle puts in zod/mini's place: the same functions, as far as the contract uses them, in a tenth of the bytes.
// Answers are read just as strictly; only the wording of a refusal is shorter. `lean-schema.test.ts` holds both to the same
// verdicts, so the schemas stay the one truth.

interface Issue {
  readonly path: PropertyKey[];
  readonly message: string;
}
/** Says why a value is refused. */
type Refuse = (message: string, path: PropertyKey[]) => void;
type Check = (value: never) => string | undefined;
type Read = (value: unknown, refuse: Refuse, path: PropertyKey[]) => unknown;

class Schema {
  constructor(
    readonly read: Read,
    readonly shape: Shape = {},
    /** A missing property is no fault. */
    readonly optional = false,
  ) {}

  check(...checks: ((value: unknown) => string | undefined)[]): Schema {
    return new Schema((value, refuse, path) => {
      let fine = true;
      const read = this.read(
        value,
        (...issue) => {
          fine = false;
          refuse(...issue);
        },
        path,
      );
      for (const check of fine ? checks : []) {
        const message = check(read);
        if (message) refuse(message, path);
      }
      return read;
    });
  }
}
type Shape = Readonly<Record<string, Schema>>;

/** @returns `{ success, data }` or `{ success, error }`, with the issues in the order in which they were met */
export function safeParse(schema: Schema, value: unknown): unknown {
  const issues: Issue[] = [];
  const data = schema.read(value, (message, path) => issues.push({ path, message }), []);
  return issues.length === 0 ? { success: true, data } : { success: false, error: faulty(issues) };
}

/** @throws Error with the `issues` */
export function parse(schema: Schema, value: unknown): unknown {
  const issues: Issue[] = [];
  const data = schema.read(value, (message, path) => issues.push({ path, message }), []);
  if (issues.length > 0) throw faulty(issues);
  return data;
}

const faulty = (issues: Issue[]) =>
  Object.assign(new Error(issues.map(({ message }) => message).join('; ')), { issues });

/** A value of its own for which `fits` says yes. */
const simple = (what: string, fits: (value: unknown) => boolean): Schema =>
  new Schema((value, refuse, path) => {
    if (!fits(value)) refuse(`Expected ${what}`, path);
    return value;
  });

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
export const string = (): Schema => simple('text', (value) => typeof value === 'string');
export const number = (): Schema => simple('a number', isNumber);
export const int = (): Schema => simple('a whole number', (value) => Number.isSafeInteger(value));
export const boolean = (): Schema => simple('true or false', (value) => typeof value === 'boolean');
export const unknown = (): Schema => simple('anything', () => true);
export const literal = (one: unknown): Schema => simple(String(one), (value) => value === one);
const oneOf = (values: readonly unknown[]): Schema =>
  simple(`one of ${values.join(', ')}`, (value) => values.includes(value));
export { oneOf as enum };
type Class = abstract new (...parts: never[]) => object;
const instance = (of: Class): Schema => simple(of.name, (value) => value instanceof of);
export { instance as instanceof };

export const nullable = (inner: Schema): Schema =>
  new Schema((value, refuse, path) => (value === null ? null : inner.read(value, refuse, path)));
export const optional = (inner: Schema): Schema =>
  new Schema((value, refuse, path) => (value === undefined ? value : inner.read(value, refuse, path)), {}, true);
export const lazy = (inner: () => Schema): Schema =>
  new Schema((value, refuse, path) => inner().read(value, refuse, path));

export const array = (item: Schema): Schema =>
  new Schema((value, refuse, path) => {
    if (Array.isArray(value)) return value.map((each, index) => item.read(each, refuse, [...path, index]));
    refuse('Expected a list', path);
    return value;
  });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shaped(shape: Shape, strict: boolean): Schema {
  const entries = Object.entries(shape);
  return new Schema((value, refuse, path) => {
    if (!isRecord(value)) {
      refuse('Expected an object', path);
      return value;
    }
    const read: Record<string, unknown> = {};
    for (const [key, schema] of entries) {
      if (key in value) read[key] = schema.read(value[key], refuse, [...path, key]);
      else if (!schema.optional) schema.read(undefined, refuse, [...path, key]);
    }
    if (strict) for (const key in value) if (!Object.hasOwn(shape, key)) refuse(`Unexpected ${key}`, path);
    return read;
  }, shape);
}
export const object = (shape: Shape): Schema => shaped(shape, false);
export const strictObject = (shape: Shape): Schema => shaped(shape, true);
export const extend = (schema: Schema, shape: Shape): Schema => shaped({ ...schema.shape, ...shape }, false);

export const record = (key: Schema, item: Schema): Schema =>
  new Schema((value, refuse, path) => {
    if (!isRecord(value)) {
      refuse('Expected an object', path);
      return value;
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        key.read(name, refuse, [...path, name]),
        item.read(each, refuse, [...path, name]),
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
    refuse('Expected one of several forms', path);
    return value;
  });
export const discriminatedUnion = (_: string, choices: readonly Schema[]): Schema => union(choices);

const check =
  (fits: (value: never) => boolean, message: string): Check =>
  (value) =>
    fits(value) ? undefined : message;
export const regex = (pattern: RegExp, message = 'Expected another form'): Check =>
  check((value: string) => pattern.test(value), message);
export const minLength = (length: number): Check =>
  check((value: string) => value.length >= length, `Expected ${length} or more`);
export const maxLength = (length: number): Check =>
  check((value: string) => value.length <= length, `Expected ${length} or fewer`);
export const gte = (least: number): Check => check((value: number) => value >= least, `Expected ${least} or more`);
export const gt = (least: number): Check => check((value: number) => value > least, `Expected more than ${least}`);
export const lte = (most: number): Check => check((value: number) => value <= most, `Expected ${most} or less`);

const existing = (pattern: RegExp, message: string): Schema =>
  simple(message, (value) => {
    if (typeof value !== 'string' || !pattern.test(value)) return false;
    const [year = 0, month = 0, day = 0] = value.slice(0, 10).split('-').map(Number);
    return day <= new Date(Date.UTC(year || 4, month, 0)).getUTCDate();
  });
export const iso = {
  date: (): Schema => existing(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date that exists'),
  datetime: (): Schema =>
    existing(
      /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/,
      'an instant in UTC',
    ),
};
export const url = ({ protocol }: { readonly protocol: RegExp }): Schema =>
  simple('a link', (value) => {
    if (typeof value !== 'string' || !URL.canParse(value)) return false;
    return protocol.test(new URL(value).protocol.slice(0, -1));
  });
export const email = (): Schema =>
  string().check((value) => (/^\S+@\S+\.\S+$/.test(String(value)) ? undefined : 'Expected an e-mail address'));

/** Parameters and bodies are read by the server; a page only writes them. */
export const coerce = { number };
export const stringbool = boolean;
export const _default = optional;
