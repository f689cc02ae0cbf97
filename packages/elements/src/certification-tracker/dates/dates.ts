// What booking a date needs; it loads when somebody books.
import {
  bookLiveSession,
  cancelLiveSession,
  joinWaitList,
  leaveWaitList,
  listLiveSessions,
  type LiveSession,
  type Training,
} from '@gangway/contract';
import { saveFile } from '../../foundation/save-file.js';
import type { Asked } from '../../foundation/asked.js';
import { dialogStyles } from '../../primitives/dialog.styles.js';
import type { LearningModel } from '../certification-tracker.view.js';
import { calendarFile } from './calendar-file.js';
import { datesMessages } from './dates.messages.js';
import { datesStyles } from './dates.styles.js';
import { datesView } from './dates.view.js';
import type { Learning, OpenDialog } from '../learning/learning.controller.js';

export { datesMessages as messages };
export const styles = [dialogStyles, datesStyles];

/** The next dates of a live module: to take a seat, take another one, or give it back. */
export class DatesDialog implements OpenDialog {
  /** What is chosen and not booked yet; null: nothing. */
  chosen: string | null = null;
  readonly dates: Asked<readonly LiveSession[]>;
  readonly #params: { readonly id: string; readonly module: string };

  constructor(
    readonly learning: Learning,
    id: string,
    module: string,
  ) {
    this.#params = { id, module };
    this.dates = learning.read(async (send) => (await send(listLiveSessions, { params: this.#params })).data);
  }

  view(model: LearningModel): unknown {
    const module = model.enrolment.modules.find(({ key }) => key === this.#params.module);
    return module && datesView({ ...model, messages: { ...datesMessages, ...model.messages } }, this, module);
  }

  choose(session: string): void {
    this.chosen = session;
    this.learning.update();
  }

  async book(captions: boolean): Promise<void> {
    const { chosen } = this;
    if (chosen === null) return;
    const body = { sessionId: chosen, captions };
    const training = await this.learning.run('book', this.#params.module, (send) =>
      send(bookLiveSession, { params: this.#params, body }),
    );
    if (this.learning.done(training)) return;
    // It may have been the last seat, which somebody else has now.
    const { mutation } = this.learning;
    if (mutation.failed?.error.code !== 'invalid_transition') return;
    this.chosen = null;
    await this.dates.load();
  }

  /** Joins the wait list of the date that is chosen, or leaves it. */
  async wait({ id, place }: LiveSession, captions: boolean): Promise<void> {
    const { learning } = this;
    const module = this.#params.module;
    const training: Training | null =
      place === null
        ? await learning.run('wait', module, (send) =>
            send(joinWaitList, { params: this.#params, body: { sessionId: id, captions } }),
          )
        : await learning.run('unwait', module, (send) =>
            send(leaveWaitList, { params: { ...this.#params, session: id } }),
          );
    if (training) learning.put({ training });
    // Where it failed as well: it may stand otherwise by now.
    this.chosen = null;
    await this.dates.load();
  }

  async giveBack(): Promise<void> {
    const training = await this.learning.run('cancel', this.#params.module, (send) =>
      send(cancelLiveSession, { params: this.#params }),
    );
    this.learning.done(training);
  }

  addToCalendar(title: string, start: string, end: string | null): void {
    const uid = `${this.#params.id}-${this.#params.module}`;
    saveFile(calendarFile({ uid, title, start, end, stamp: new Date(this.learning.now).toISOString() }));
  }
}
