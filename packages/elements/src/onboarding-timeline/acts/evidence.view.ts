import { acceptedFiles, type Evidence, type Proof, type Task } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Format } from '../../foundation/format.js';
import { failureView } from '../../primitives/failure.view.js';
import {
  clipIcon,
  closeIcon,
  docIcon,
  doneIcon,
  icon,
  linkIcon,
  progressIcon,
  reviewIcon,
  skipIcon,
  staleIcon,
  stopIcon,
  todoIcon,
  uploadIcon,
  type Icon,
} from '../../primitives/icons.js';
import type { TaskActModel } from './task-dialog.view.js';
import type { Upload } from './uploads.js';

const { types, bytes: most } = acceptedFiles.task;
const endings = Object.values(types).flat();

const KIB = 1024;
/** A size as a reader writes it: in megabytes, and what is less than one in kilobytes. */
function sizeOf({ locale }: Format, bytes: number): string {
  const large = bytes >= KIB * KIB;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(large ? bytes / (KIB * KIB) : Math.ceil(bytes / KIB));
}

/** Only what is accepted has a tick: all else is on its way there, or has to come again. */
const looks: Readonly<Record<Evidence['state'], readonly [Icon, string]>> = {
  missing: [todoIcon, 'subtle'],
  draft: [progressIcon, 'accent'],
  uploading: [progressIcon, 'accent'],
  scanning: [progressIcon, 'accent'],
  submitted: [reviewIcon, 'accent'],
  accepted: [doneIcon, 'ok'],
  rejected: [stopIcon, 'danger'],
  superseded: [skipIcon, 'subtle'],
  expired: [staleIcon, 'warn'],
};

const isMissing = ({ state }: Evidence): boolean => state === 'missing' || state === 'rejected' || state === 'expired';

/** A proof: asked for here, found by a system, or handed in, with the versions before. */
export function proofView(model: TaskActModel, task: Task, proof: Evidence, asked: boolean): TemplateResult {
  const { messages } = model;
  const before = model.desk.detail?.proofs.filter(({ key }) => key === proof.key) ?? [];
  const missing = isMissing(proof);
  const [glyph, tone] = looks[proof.state];
  return html`<div class="proof">
    ${
      asked && missing && proof.kind !== 'system'
        ? askView(model, task, proof)
        : html`<p class="with-icon">
              <span class=${tone}>${icon(glyph)}</span><span class="medium">${proof.label}</span
              ><span class="small muted">${messages.proofStates[proof.state]}</span>
            </p>
            ${missing && proof.kind === 'system' ? html`<p class="hint small muted">${messages.system}</p>` : nothing}`
    }
    ${
      before.length > 0
        ? html`<ul class="files">
            ${before.map((each) => versionView(model, each))}
          </ul>`
        : proof.kind === 'url' && proof.value?.startsWith('https://')
          ? html`<a part="link" href=${proof.value} rel="noreferrer" target="_blank">${proof.value}</a>`
          : nothing
    }
  </div>`;
}

function askView(model: TaskActModel, task: Task, proof: Evidence): TemplateResult {
  const { messages } = model;
  const id = `proof-${proof.key}`;
  switch (proof.kind) {
    case 'attestation':
      return html`<label class="option"
        ><input class="check" part="check" type="checkbox" name=${proof.key} value="confirmed" required /><span
          >${messages.confirm(proof.label)}</span
        ></label
      >`;
    case 'file':
      return fileView(model, task, proof, id);
    default:
      return html`<div class="form-row">
        <label for=${id}>${proof.label}</label>
        <input
          class="input"
          part="input"
          id=${id}
          name=${proof.key}
          type="url"
          pattern="https://.+"
          required
          aria-describedby="${id}-hint" />
        <p class="hint" id="${id}-hint">${messages.link}</p>
      </div>`;
  }
}

/** Chosen or dropped, a file is sent at once; the act waits for it. */
function fileView(model: TaskActModel, task: Task, { key, label }: Evidence, id: string): TemplateResult {
  const { messages, format, mutation, desk } = model;
  const { uploads } = desk;
  const upload = uploads.of(key);
  const chosen = ({ currentTarget }: Event) => {
    const file = currentTarget instanceof HTMLInputElement ? currentTarget.files?.[0] : undefined;
    if (file) uploads.send(mutation.connection, task.id, key, file);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    const files = event.dataTransfer?.files;
    const field = event.currentTarget instanceof HTMLElement ? event.currentTarget.querySelector('input') : null;
    if (!field || !files?.[0]) return;
    field.files = files;
    uploads.send(mutation.connection, task.id, key, files[0]);
  };
  return html`<div class="form-row">
    <span class="label" id="${id}-label">${label}</span>
    <div class="drop" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${dropped}>
      <label class="button compact" part="button">
        ${icon(uploadIcon)}${messages.chooseFile}
        <input
          class="visually-hidden"
          type="file"
          id=${id}
          accept=${[...Object.keys(types), ...endings.map((ending) => `.${ending}`)].join(',')}
          ?required=${upload?.stored?.state !== 'ready'}
          aria-labelledby="${id}-label"
          aria-describedby="${id}-hint"
          @change=${chosen} />
      </label>
      <span class="small muted">${messages.orDrop}</span>
    </div>
    <p class="hint" id="${id}-hint">
      ${messages.fileKinds(format.list(endings.map((ending) => ending.toUpperCase())), sizeOf(format, most))}
    </p>
    ${upload ? uploadView(model, task, key, upload) : nothing}
  </div>`;
}

function uploadView(
  { messages, format, mutation, desk }: TaskActModel,
  task: Task,
  key: string,
  upload: Upload,
): TemplateResult {
  const { file, received, stored, failed } = upload;
  const { uploads } = desk;
  const done = (100 * received) / Math.max(1, file.size);
  const refused = stored?.state === 'refused';
  const going = !stored && !failed;
  return html`<div class="file" role="group" aria-label=${file.name}>
    <span class=${refused || failed ? 'danger' : stored ? 'ok' : 'subtle'}
      >${icon(refused || failed ? stopIcon : stored ? doneIcon : clipIcon)}</span
    >
    <div>
      <span class="medium">${file.name}</span>
      ${
        going
          ? html`<span
                role="progressbar"
                aria-label=${messages.sendingOf(file.name)}
                aria-valuenow=${Math.round(done)}
                aria-valuemin="0"
                aria-valuemax="100"
                ><svg class="bar" aria-hidden="true">
                  ${svg`<rect class="fill-track" width="100%" height="4" rx="2" /><rect class="fill-accent" width=${`${done}%`} height="4" rx="2" />`}
                </svg></span
              ><span class="small muted"
                >${messages.sending(sizeOf(format, received), sizeOf(format, file.size))}</span
              >`
          : refused
            ? html`<span class="small danger" role="alert">${stored.refusedBecause}</span>`
            : stored
              ? html`<span class="small muted" role="status"
                  >${sizeOf(format, stored.size)} · ${messages.fileReady}</span
                >`
              : nothing
      }
      ${failed ? failureView(failed, messages) : nothing}
    </div>
    ${failed ? html`<button type="button" class="button compact" part="button" @click=${() => uploads.send(mutation.connection, task.id, key, file)}>${messages.retry}</button>` : nothing}
    <button
      type="button"
      class="button bare icon-only compact"
      part="button button-bare"
      aria-label=${going ? messages.stopSending(file.name) : messages.removeFile(file.name)}
      @click=${() => uploads.drop(key)}>
      ${icon(closeIcon)}
    </button>
  </div>`;
}

/** One version of a proof: what it is, who handed it in, what became of it. */
function versionView(model: TaskActModel, proof: Proof): TemplateResult {
  const { messages, format, desk } = model;
  const { file, value, kind } = proof;
  const link = kind === 'url' && value?.startsWith('https://') ? value : null;
  const by = messages.byOn(proof.by, format.date(format.dateOf(Date.parse(proof.at))));
  const about = [messages.version(format.number(proof.version)), messages.proofStates[proof.state], by];
  return html`<li class="file">
    <span class="subtle">${icon(link ? linkIcon : docIcon)}</span>
    <div>
      ${link !== null ? html`<a class="medium" part="link" href=${link} rel="noreferrer" target="_blank">${value}</a>` : html`<span class="medium">${value}</span>`}
      <span class="small muted">${about.join(' · ')}</span>
      ${proof.reason ? html`<span class="small danger">${messages.quoted(proof.reason)}</span>` : nothing}
    </div>
    ${
      file?.state === 'ready'
        ? html`<button
            type="button"
            class="button compact"
            part="button"
            aria-label=${messages.openFileOf(file.name)}
            @click=${() => desk.save(model, file.id)}>
            ${messages.openFile}
          </button>`
        : nothing
    }
  </li>`;
}
