// What an attempt under way, one that rests and one that was handed in look like; it loads with one of them.
import type { Attempt } from '@gangway/contract';
import { askedView } from '../../primitives/asked.view.js';
import type { LearningModel } from '../certification-tracker.view.js';
import { questionView } from './question.view.js';
import { restView } from './rest.view.js';
import { resultView } from './result.view.js';

// It looks and speaks as what is around it.
export const messages = {};
export const styles = [];

export function attemptView(model: LearningModel, attempt: Attempt): unknown {
  if (attempt.state !== 'open') return resultView(model, attempt);
  return attempt.keptUntil === null ? questionView(model, attempt) : restView(model, attempt);
}

/** An attempt of before that is looked at again. */
export const reviewView = (
  model: LearningModel,
  { attempt }: NonNullable<LearningModel['learning']['quiz']['reviewed']>,
): unknown => askedView(model, attempt, (closed) => resultView(model, closed));
