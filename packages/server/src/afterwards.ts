import type { Dependencies } from './context.js';

/** Work of another partner that a call brings about: it has no place in the call's own transaction, whose policies show one partner. */
export type Work = (deps: Dependencies) => Promise<void>;
/** Has it done once the call is committed, and never when it is not. */
export type Afterwards = (work: Work) => void;

/**
 * Runs a call and then what it brings about. A failure there is not the caller's: it is logged, and whoever looks at what is due
 * does it again.
 */
export async function withAfterwards<T>(deps: Dependencies, run: (afterwards: Afterwards) => Promise<T>): Promise<T> {
  const works: Work[] = [];
  const answer = await run((work) => works.push(work));
  for (const work of works)
    await work(deps).catch((error: unknown) => deps.log.error({ err: error }, 'what a call brings about was not done'));
  return answer;
}
