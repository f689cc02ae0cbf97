// What handing something in needs; it loads when somebody does.
import { uploadFile } from '@gangway/client';
import { acceptedFiles, submitDemo, submitRequirement, type OperationInput } from '@gangway/contract';
import { dialogStyles } from '../../primitives/dialog.styles.js';
import type { LearningModel } from '../certification-tracker.view.js';
import { demoView, requirementView } from './hand-in.view.js';
import { handInMessages } from './hand-in.messages.js';
import { handInStyles } from './hand-in.styles.js';
import type { Learning, OpenDialog } from '../learning/learning.controller.js';

export { handInMessages as messages };
export const styles = [dialogStyles, handInStyles];

type Demo = OperationInput<typeof submitDemo>['body'];

const wordsOf = (model: LearningModel) => ({ ...model, messages: { ...handInMessages, ...model.messages } });

/** Handing in what a duty beside the modules asks for. */
export class RequirementDialog implements OpenDialog {
  constructor(
    private readonly learning: Learning,
    private readonly id: string,
    private readonly requirement: string,
  ) {}

  view(model: LearningModel): unknown {
    const requirement = model.enrolment.requirements.find(({ key }) => key === this.requirement);
    return requirement && requirementView(wordsOf(model), requirement, (statement) => void this.#submit(statement));
  }

  async #submit(statement: string): Promise<void> {
    const { id, requirement } = this;
    const { data, words } = this.learning;
    const title = data?.training.enrolment?.requirements.find(({ key }) => key === requirement)?.title ?? '';
    const training = await this.learning.run(
      'require',
      requirement,
      (send) => send(submitRequirement, { params: { id }, body: { requirement, statement } }),
      { told: () => words.handedIn(title) },
    );
    this.learning.done(training);
  }
}

/** Why a file is not sent, or was not taken. */
export type FileFault = 'type' | 'size' | { readonly name: string; readonly why: string };

/** Handing in a recording: a file, which takes a while, or a link. */
export class DemoDialog implements OpenDialog {
  kind: 'file' | 'url' = 'file';
  fault: FileFault | null = null;
  /** What is being sent, and how much of it has arrived; null: nothing is. */
  sending: { readonly name: string; readonly size: number; readonly received: number } | null = null;
  #abort: AbortController | null = null;

  constructor(
    readonly learning: Learning,
    private readonly id: string,
    private readonly module: string,
  ) {}

  view(model: LearningModel): unknown {
    const module = model.enrolment.modules.find(({ key }) => key === this.module);
    return module && demoView(wordsOf(model), this, module);
  }

  choose(kind: 'file' | 'url'): void {
    this.kind = kind;
    this.fault = null;
    this.learning.update();
  }

  /** Says at once what the server would refuse. */
  look(file: File | undefined): void {
    const { types, bytes } = acceptedFiles.enrolment;
    this.fault = !file ? null : !(file.type in types) ? 'type' : file.size > bytes ? 'size' : null;
    this.learning.update();
  }

  /** Ends what is under way, and the dialog. */
  readonly close = (): void => {
    this.stop();
    this.learning.close();
  };

  stop(): void {
    this.#abort?.abort();
  }

  async submit(form: FormData): Promise<void> {
    const file = form.get('file');
    const url = form.get('url');
    const words = form.get('note');
    const note = typeof words === 'string' && words.trim() !== '' ? { note: words } : {};
    if (this.kind === 'url' && typeof url === 'string') await this.#hand({ kind: 'url', url, ...note });
    if (this.kind === 'file' && file instanceof File && this.fault === null) {
      const fileId = await this.#upload(file);
      if (fileId !== null) await this.#hand({ kind: 'file', fileId, ...note });
    }
  }

  async #hand(body: Demo): Promise<void> {
    const params = { id: this.id, module: this.module };
    this.learning.done(await this.learning.run('demo', this.module, (send) => send(submitDemo, { params, body })));
  }

  /** @returns its identifier; null: it was stopped, or is not taken, and why is on screen */
  async #upload(file: File): Promise<string | null> {
    const { name, size } = file;
    const { signal } = (this.#abort = new AbortController());
    const onProgress = (received: number) => this.#progress({ name, size, received });
    try {
      const stored = await this.learning.run('upload', this.module, () => {
        onProgress(0);
        const { send } = this.learning;
        return uploadFile({ send }, file, { purpose: 'enrolment', subjectId: this.id, onProgress, signal });
      });
      if (stored?.state === 'ready') return stored.id;
      if (stored) this.fault = { name, why: stored.refusedBecause ?? '' };
      return null;
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      this.#progress(null);
    }
  }

  #progress(sending: DemoDialog['sending']): void {
    this.sending = sending;
    this.learning.update();
  }
}
