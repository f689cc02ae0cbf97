import * as z from 'zod/mini';

/** An opaque identifier: a short prefix that names the kind, an underscore, letters and digits. */
export const idSchema = z
  .string()
  .check(z.regex(/^[a-z]{2,8}_[A-Za-z0-9_-]{1,64}$/, 'Expected an identifier like cus_8Zq1'));
/** A key inside a program definition, e.g. `portal_qa`. */
export const keySchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9_.-]*$/, 'Expected a lower-case key'));
/** Text that a person reads. Never markup. */
export const textSchema = z.string().check(z.minLength(1), z.maxLength(500));
/** Text of the program itself, such as the title of a task: answered in the reader's language where the program has it in that. */
export const programTextSchema = z.string().check(z.minLength(1), z.maxLength(500));
export const longTextSchema = z.string().check(z.minLength(1), z.maxLength(10_000));

/** Who a person or a duty belongs to. */
export const sideSchema = z.enum(['vendor', 'partner', 'customer']);
export type Side = z.infer<typeof sideSchema>;

/** `program`: a fact that the program states. `default`: a value of ours where the program is silent. */
export const sourceSchema = z.enum(['program', 'default']);

export const idParams = z.object({ id: idSchema });
