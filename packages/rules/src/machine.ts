/** State → event → next state. What is not listed is refused. */
export type Machine<S extends string, E extends string> = Readonly<Record<S, { readonly [K in E]?: S }>>;

export type Transition<S> =
  | { readonly ok: true; readonly state: S }
  /** The events that would be allowed instead, for the message. */
  | { readonly ok: false; readonly allowed: readonly string[] };

/** One step of a machine. */
export function transition<S extends string, E extends string>(
  machine: Machine<S, E>,
  state: S,
  event: E,
): Transition<S> {
  const next: S | undefined = machine[state][event];
  return next === undefined ? { ok: false, allowed: Object.keys(machine[state]) } : { ok: true, state: next };
}
