// A task that somebody else has changed meanwhile: it loads when that happens.
import { listActivity, taskSchema, type Task } from '@gangway/contract';
import { currentOf, isGangwayError, type Connection, type GangwayError } from '@gangway/client';
import type { Field, Meanwhile } from '../../circumstances/meanwhile.js';
import type { TaskChange } from '../onboarding-timeline.events.js';
import { typed, type Change } from './send-task.js';

/** Both versions of a task: where it stands, whose it is and when it is due, and what the reader is about to do. */
export async function taskVersions(
  { task, contacts, messages, format, mutation }: Change,
  name: TaskChange,
  form: FormData,
  refusal: GangwayError,
): Promise<Meanwhile | null> {
  const current = currentOf(refusal, taskSchema);
  if (!current) return null;
  const { state, assignee, due } = messages.taskFields;
  const date = (day: string | null) => (day === null ? '' : format.date(day, 'weekday'));
  const of = (label: string, read: (task: Task) => string, mine?: string): Field => ({
    label,
    seen: read(task),
    saved: read(current),
    ...(mine === undefined ? {} : { mine }),
  });
  const words = (label: string, mine: string): Field[] => (mine === '' ? [] : [{ label, seen: '', saved: '', mine }]);
  const isSide = name === 'assign' || name === 'reschedule' || name === 'comment';
  const who = contacts.find(({ id }) => id === typed(form, 'contact'))?.name ?? '';
  const saver = await lastSaver(mutation.connection, task.id);
  return {
    about: task.title,
    by: saver?.by ?? null,
    at: saver?.at ?? null,
    version: current.version,
    fields: [
      of(
        state,
        (each) => messages.states[each.state],
        isSide ? undefined : { ...messages.acts, ...messages.sideActs }[name],
      ),
      of(assignee, (each) => each.assignee?.name ?? '', name === 'assign' ? who : undefined),
      // Other tasks move the forecast as well: that is not what somebody has done to this one.
      name === 'reschedule'
        ? of(due, (each) => date(each.forecast.end), date(typed(form, 'dueOn') || null))
        : of(due, () => date(current.forecast.end)),
      ...words(messages.reason, typed(form, 'reason')),
      ...words(messages.yourComment, typed(form, 'comment')),
    ],
  };
}

/** Who has last done something to a task; null: nobody is told. */
async function lastSaver(connection: Connection | null, taskId: string) {
  try {
    const log = await connection?.send(listActivity, { query: { taskId, limit: 1 } });
    return log?.data[0] ?? null;
  } catch (error) {
    if (isGangwayError(error)) return null;
    throw error;
  }
}
