import type { RequestController } from './request.controller.js';

/** Takes a guess away, for what the server has answered where it has. */
export type Known<A> = (answer?: A) => Promise<void>;

/**
 * Shows what a change will make of a widget's data before the server has made it, over whatever else comes in meanwhile.
 *
 * @param guess what is certain of it
 * @param put an answer into what the server said before
 */
export function foresee<T extends object, A>(
  data: RequestController<T>,
  guess: (said: T) => T,
  put: (said: T, answer: A) => T,
): Known<A> {
  const before = data.said;
  const show = (): void => {
    if (data.said) data.show(data.said);
  };
  data.guesses.add(guess);
  show();
  return async (answer) => {
    // What else was read since may be newer than the answer, or older: nobody can tell, so it is read again.
    const late = answer !== undefined && data.said !== before;
    const renewed = late ? await data.renew().catch(() => null) : null;
    data.guesses.delete(guess);
    if (renewed) return renewed();
    if (answer === undefined) show();
    else data.put((said) => put(said, answer));
  };
}
