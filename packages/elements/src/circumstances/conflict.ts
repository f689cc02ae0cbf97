// Two people have changed one thing: it loads when that happens.
import type { GangwayError } from '@gangway/client';
import { nothing, render, type ReactiveController } from 'lit';
import { commonMessages } from '../foundation/messages.js';
import type { MutationController } from '../foundation/mutation.controller.js';
import { dialogStyles } from '../primitives/dialog.styles.js';
import { circumstancesMessages } from './circumstances.messages.js';
import { conflictStyles } from './conflict.styles.js';
import { conflictView, type Choice } from './conflict.view.js';
import { differences, type Compare, type Meanwhile } from './meanwhile.js';
import { wordsOf } from './words.js';

/** What the reader has decided on: `typing` is nothing yet. */
export interface Decided {
  readonly choice: Choice | 'typing';
  /** The version that has been looked at. */
  readonly version: number;
}

/**
 * Shows both versions over the form and waits for the reader to choose. What has not changed in anything that the reader decides
 * on, such as by a comment, is no conflict: both stay. Nor is what has changed to just what they want, be it by themselves with a
 * try whose answer was lost.
 *
 * @returns null: what there is now is not known
 */
export async function decide(
  mutation: MutationController,
  refusal: GangwayError,
  compare: Compare,
): Promise<Decided | null> {
  const meanwhile = await compare(refusal);
  if (!meanwhile) return null;
  const { version } = meanwhile;
  const { theirs } = differences(meanwhile.fields);
  return {
    version,
    choice: theirs.every(({ mine, saved }) => mine === saved) ? 'both' : await ask(mutation, refusal, meanwhile),
  };
}

async function ask(
  { host, portal, connection }: MutationController,
  refusal: GangwayError,
  meanwhile: Meanwhile,
): Promise<Decided['choice']> {
  const { renderRoot } = host;
  adopt(host.shadowRoot, host.ownerDocument);
  const messages = {
    ...portal.words(commonMessages, undefined),
    ...circumstancesMessages,
    ...(await wordsOf(portal.locale)),
    ...host.messages,
  };
  const box = document.createElement('div');
  renderRoot.append(box);
  const leaving: ReactiveController = {};
  const choice = await new Promise<Decided['choice']>((resolve) => {
    const goOn = () => resolve('typing');
    // A widget that leaves takes its question along.
    leaving.hostDisconnected = goOn;
    host.addController(leaving);
    render(
      conflictView({
        meanwhile,
        refusal,
        messages,
        format: portal.format,
        now: connection?.serverNow() ?? 0,
        choose: resolve,
        goOn,
      }),
      box,
    );
  });
  host.removeController(leaving);
  render(nothing, box);
  box.remove();
  return choice;
}

/** A sheet belongs to the document that it was made in. */
function adopt(root: ShadowRoot | null, owner: Document): void {
  if (!root || owner !== document) return;
  for (const { styleSheet } of [dialogStyles, conflictStyles])
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
