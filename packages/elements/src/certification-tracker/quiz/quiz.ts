// What an attempt under way, one that rests and one that was handed in look like; it loads with one of them.
import type { Attempt } from '@gangway/contract';
import { askedView } from '../../primitives/asked.view.js';
import type { LearningModel } from '../certification-tracker.view.js';
import { questionView } from './question.view.js';
import { quizMessages, type QuizMessages } from './quiz.messages.js';
import { quizStyles } from './quiz.styles.js';
import { restView } from './rest.view.js';
import { resultView } from './result.view.js';

export { quizMessages as messages };
export const styles = [quizStyles];

/** A model with the words of this part. */
export type QuizModel = LearningModel & { readonly messages: QuizMessages };

export function attemptView(model: QuizModel, attempt: Attempt): unknown {
  if (attempt.state !== 'open') return resultView(model, attempt);
  return attempt.keptUntil === null ? questionView(model, attempt) : restView(model, attempt);
}

/** An attempt of before that is looked at again. */
export const reviewView = (
  model: QuizModel,
  { attempt }: NonNullable<LearningModel['learning']['quiz']['reviewed']>,
): unknown => askedView(model, attempt, (closed) => resultView(model, closed));
