/** State → event → next state. What is not listed is refused. */
export type Machine<S extends string, E extends string> = Readonly<Record<S, { readonly [K in E]?: S }>>;

export type Transition<S> =
  | { readonly ok: true; readonly state: S }
  /** The events that would be allowed instead, for the message. */
  | { readonly ok: false; readonly allowed: readonly string[] };

/** One step of a machine. An event that it does not list for the state is refused. */
export function transition<S extends string, E extends string>(
  machine: Machine<S, E>,
  state: S,
  event: E,
): Transition<S> {
  // An event from outside may be called like a property that every object has.
  const next: S | undefined = Object.hasOwn(machine[state], event) ? machine[state][event] : undefined;
  return next === undefined ? { ok: false, allowed: Object.keys(machine[state]) } : { ok: true, state: next };
}
