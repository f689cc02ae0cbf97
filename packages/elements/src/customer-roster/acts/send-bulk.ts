import { changeCustomers, type BulkResult, type OperationInput } from '@gangway/contract';
import { change } from '../../foundation/change.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import { PartnerCustomersChangeEvent, PartnerCustomersChangeRequestEvent } from './acts.events.js';
import type { RosterActMessages } from './acts.messages.js';
import type { RosterActModel } from '../customer-roster.view.js';

/** What is done to many. */
export type BulkBody = Omit<OperationInput<typeof changeCustomers>['body'], 'ids'>;

/** What became of many, and the undos that take it back, the first first. */
export interface Changed extends Pick<BulkResult, 'changed' | 'unchanged' | 'failed'> {
  readonly undos: readonly string[];
}

/** How many the API changes at a time. */
const AT_A_TIME = 10_000;
/** Reasons that are told one by one. */
const TOLD = 3;

/** @returns null when it was cancelled or failed */
export const changeMany = (
  mutation: MutationController,
  ids: readonly string[],
  body: BulkBody,
): Promise<Changed | null> =>
  change(
    mutation,
    body.action,
    new PartnerCustomersChangeRequestEvent(ids, body),
    async (send) => {
      const changed: string[] = [];
      const unchanged: string[] = [];
      const failed: BulkResult['failed'] = [];
      const undos: string[] = [];
      for (let from = 0; from < ids.length; from += AT_A_TIME) {
        const some = ids.slice(from, from + AT_A_TIME);
        const result = await send(changeCustomers, { body: { ...body, ids: some } });
        changed.push(...result.changed);
        unchanged.push(...result.unchanged);
        failed.push(...result.failed);
        if (result.undo) undos.push(result.undo.id);
      }
      return { changed, unchanged, failed, undos };
    },
    (result) => new PartnerCustomersChangeEvent(result),
  );

/** What became of many, in words: done, done before, and not done with the reasons. */
export function tell(
  { messages, format }: Pick<RosterActModel, 'format'> & { readonly messages: RosterActMessages },
  { changed, unchanged, failed }: Changed,
  body: BulkBody,
): string {
  const counted = (many: readonly unknown[]) => [many.length, format.number(many.length)] as const;
  const done =
    body.action === 'assign'
      ? messages.assigned(...counted(changed), body.owner ?? null)
      : body.action === 'untag'
        ? messages.untagged(...counted(changed), body.tag ?? '')
        : messages.tagged(...counted(changed), body.tag ?? '');
  return [
    done,
    ...(unchanged.length > 0 ? [messages.wereSo(...counted(unchanged))] : []),
    ...notDone(messages, failed, counted(failed)),
  ].join(' ');
}

/** How many are as they were, and why, for the first of them. */
export const notDone = (
  messages: RosterActMessages,
  failed: BulkResult['failed'],
  count: readonly [number, string],
): string[] => {
  const reasons = failed.slice(0, TOLD).map(({ detail }) => detail);
  return failed.length === 0 ? [] : [messages.notDone(...count, reasons.join(' '))];
};
