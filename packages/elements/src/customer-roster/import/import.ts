// Bringing in a file: it loads when somebody does.
import type { ImportColumns, ImportDelimiter, ImportForm, ImportReport, ImportTarget } from '@gangway/contract';
import type { LazyPart } from '../../foundation/lazy.controller.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import type { Undone } from '../acts/acts.events.js';
import type { RosterActModel } from '../customer-roster.view.js';
import { readFile, type TextFile } from '../acts/files.js';
import { importDialog } from './import-dialog.view.js';
import { importMessages, type ImportMessages } from './import.messages.js';
import { importStyles } from './import.styles.js';
import { mendedFile, mendsOf, type Mends } from './mended-file.js';
import { forget, importFile, inspect, undo } from '../acts/send-customers.js';

export type ImportModel = RosterActModel & { readonly messages: ImportMessages };

/** A file whose columns are known, and what the reader makes of them. */
export interface Mapping {
  readonly file: TextFile;
  readonly columns: ImportColumns;
  readonly targets: readonly (ImportTarget | null)[];
  /** For files with the same header, once this one goes in. */
  readonly remember: boolean;
}
/** A file that was tried, or is in as far as its rows could be read. */
export interface Outcome extends Mapping {
  readonly report: ImportReport;
  /** What the reader puts in the place of cells that could not be read. */
  readonly mends: Mends;
}
/** How far an import has come. */
export type ImportStep =
  /** `unreadable`: the name of the one that was chosen last and is gone, or is no file. */
  | { readonly kind: 'file'; readonly unreadable?: string }
  | ({ readonly kind: 'columns' } & Mapping)
  | ({ readonly kind: 'check' } & Outcome)
  /** `undos`: of all that went in, the first first. */
  | ({ readonly kind: 'done'; readonly undos: readonly string[] } & Outcome)
  | { readonly kind: 'undone'; readonly result: Undone };

const guessesOf = ({ columns }: ImportColumns) => columns.map(({ guess }) => guess);

/** The field that a target fills, in whatever way it is written. */
const fieldOf = (target: ImportTarget): string => target.replace(/-.*/, '');

/** An import from the file to the last mended row. It goes on where it was left when its dialog is opened again. */
export class ImportActs implements LazyPart {
  readonly styles = [importStyles];
  readonly messages = importMessages;
  step: ImportStep = { kind: 'file' };
  readonly mutation: MutationController;

  constructor(mutation: MutationController) {
    this.mutation = mutation;
  }

  readonly view = (model: ImportModel, close: () => void): unknown => importDialog(model, this, close);

  async choose(file: File): Promise<void> {
    const read = await readFile(file).catch(() => null);
    if (read) await this.inspect(read);
    else this.#set({ kind: 'file', unreadable: file.name });
  }

  /** @param delimiter what the reader says that parts the cells; else the API finds it */
  async inspect(file: TextFile, delimiter?: ImportDelimiter): Promise<void> {
    const columns = await inspect(this.mutation, file.name, file.text, delimiter);
    if (!columns) return;
    const targets = columns.remembered?.targets ?? guessesOf(columns);
    this.go({ kind: 'columns', file, columns, targets, remember: true });
  }

  /** Says what a column is; another one that was the same is left out. */
  map(position: number, target: ImportTarget | null): void {
    if (this.step.kind !== 'columns') return;
    const field = target && fieldOf(target);
    const targets = this.step.targets.map((each, at) =>
      at === position ? target : each && fieldOf(each) === field ? null : each,
    );
    this.#set({ ...this.step, targets });
  }

  /** Says whether files of the same form are to be known by what is said of this one. */
  remember(on: boolean): void {
    if (this.step.kind === 'columns') this.#set({ ...this.step, remember: on });
  }

  /** Lets go what is known of files of this form, and shows what the file itself tells. */
  async forget(step: Extract<ImportStep, { kind: 'columns' }>, form: ImportForm): Promise<void> {
    if (!(await forget(this.mutation, form))) return;
    const columns = { ...step.columns, remembered: null };
    this.go({ ...step, columns, targets: guessesOf(columns), remember: false });
  }

  /** Nothing can be checked without a name: to the first column, to choose it. */
  askName(): void {
    this.mutation.host.renderRoot.querySelector<HTMLElement>('.maps select')?.focus();
  }

  async check(mapping: Mapping): Promise<void> {
    const report = await this.#send(mapping, mapping.file.text, { dryRun: true });
    if (report) this.go({ ...mapping, kind: 'check', report, mends: mendsOf(report) });
  }

  async bringIn(outcome: Outcome, model: ImportModel): Promise<void> {
    const report = await this.#send(outcome, outcome.file.text, { remember: outcome.remember });
    if (report) this.#done(outcome, report, [], model);
  }

  /** Sends the mended rows, and no others: what is in stays in. */
  async addMended(step: Extract<ImportStep, { kind: 'done' }>, model: ImportModel): Promise<void> {
    const mended = mendedFile(step);
    const report = await this.#send(step, mended.text);
    if (report) this.#done(step, mended.joined(step.report, report), step.undos, model);
  }

  mend(cell: string, value: string): void {
    if (this.step.kind === 'done') this.#set({ ...this.step, mends: new Map(this.step.mends).set(cell, value) });
  }

  async undo(step: Extract<ImportStep, { kind: 'done' }>, model: ImportModel): Promise<void> {
    const result = await undo(this.mutation, step.undos);
    if (!result) return;
    this.go({ kind: 'undone', result });
    await model.retry();
  }

  /** Shows another step, and puts the focus to its heading: what had it is gone. */
  go(step: ImportStep): void {
    this.mutation.clear();
    this.#set(step);
    const { host } = this.mutation;
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('dialog [tabindex="-1"]')?.focus());
  }

  #done(outcome: Outcome, report: ImportReport, undos: readonly string[], model: ImportModel): void {
    const { file, columns, targets, remember } = outcome;
    const all = report.undo && !undos.includes(report.undo.id) ? [...undos, report.undo.id] : undos;
    this.go({ kind: 'done', file, columns, targets, remember, report, mends: mendsOf(report), undos: all });
    void model.retry();
  }

  #send(
    { file, columns, targets }: Mapping,
    text: string,
    { dryRun = false, remember = false } = {},
  ): Promise<ImportReport | null> {
    return importFile(
      this.mutation,
      { name: file.name, text, delimiter: columns.delimiter, targets, remember },
      dryRun,
    );
  }

  #set(step: ImportStep): void {
    this.step = step;
    this.mutation.host.requestUpdate();
  }
}
