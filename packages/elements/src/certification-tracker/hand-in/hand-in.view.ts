import { acceptedFiles, type Enrolment, type LearnerModule } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dialogView } from '../../primitives/dialog.view.js';
import { icon, warnIcon } from '../../primitives/icons.js';
import type { LearningModel } from '../certification-tracker.view.js';
import type { HandInMessages } from './hand-in.messages.js';
import type { DemoDialog, FileFault } from './hand-in.js';

type HandInModel = LearningModel & { readonly messages: HandInMessages };

/** Words that show that a duty is met. */
export function requirementView(
  model: HandInModel,
  requirement: Enrolment['requirements'][number],
  submit: (statement: string) => void,
): TemplateResult {
  const { messages, learning } = model;
  const { pending, failed } = learning.mutation;
  return dialogView(
    {
      title: requirement.title,
      about: requirement.group,
      body: html`<div class="form-row">
        <label for="statement">${messages.statement}</label>
        <textarea
          class="input"
          part="input"
          id="statement"
          name="statement"
          rows="3"
          required
          maxlength="10000"
          aria-describedby="statement-hint"></textarea>
        <p class="hint" id="statement-hint">${messages.statementHint}</p>
      </div>`,
      act: {
        label: messages.handIn,
        busy: pending === 'require',
        run: (form) => {
          const statement = form.get('statement');
          if (typeof statement === 'string') submit(statement);
        },
      },
      error: failed?.name === 'require' ? failed.error : null,
      close: learning.close,
    },
    messages,
  );
}

const kinds = ['file', 'url'] as const;

/** A recording as a file or a link, and how far it is. */
export function demoView(model: HandInModel, dialog: DemoDialog, module: LearnerModule): TemplateResult {
  const { messages, learning } = model;
  const { pending, failed } = learning.mutation;
  const { kind, sending } = dialog;
  const busy = pending === 'demo' || pending === 'upload';
  const names = { file: messages.demoFile, url: messages.demoLink };
  return dialogView(
    {
      title: module.title,
      about: messages.demoAbout,
      body: html`<fieldset class="form-row">
          <legend>${messages.demoKind}</legend>
          <div class="two">
            ${kinds.map(
              (each) =>
                html`<label class="option"
                  ><input
                    class="check"
                    part="check"
                    type="radio"
                    name="kind"
                    value=${each}
                    aria-disabled=${busy ? 'true' : 'false'}
                    .checked=${kind === each}
                    @click=${(event: Event) => busy && event.preventDefault()}
                    @change=${() => dialog.choose(each)} /><span>${names[each]}</span></label
                >`,
            )}
          </div>
        </fieldset>
        ${kind === 'file' ? fileView(model, dialog, busy) : linkView(model, busy)}
        <div class="form-row">
          <label for="note">${messages.demoNote}</label>
          <textarea
            class="input"
            part="input"
            id="note"
            name="note"
            rows="2"
            maxlength="10000"
            ?readonly=${busy}></textarea>
        </div>
        ${sending ? progressView(model, dialog, sending) : nothing}`,
      act: { label: messages.handIn, busy, run: (form) => void dialog.submit(form) },
      error: failed && (failed.name === 'demo' || failed.name === 'upload') ? failed.error : null,
      close: dialog.close,
    },
    messages,
  );
}

const linkView = ({ messages }: HandInModel, busy: boolean): TemplateResult =>
  html`<div class="form-row">
    <label for="url">${messages.demoLink}</label>
    <input
      class="input"
      part="input"
      id="url"
      name="url"
      type="url"
      pattern="https://.*"
      maxlength="2000"
      required
      ?readonly=${busy}
      aria-describedby="url-hint" />
    <p class="hint" id="url-hint">${messages.demoLinkHint}</p>
  </div>`;

function fileView(model: HandInModel, dialog: DemoDialog, busy: boolean): TemplateResult {
  const { messages } = model;
  const { types, size } = limits(model);
  const look = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) dialog.look(target.files?.[0]);
  };
  const { fault } = dialog;
  return html`<div class="form-row">
    <label for="file">${messages.demoFile}</label>
    <input
      class="input file"
      part="input"
      id="file"
      name="file"
      type="file"
      accept=${Object.keys(acceptedFiles.enrolment.types).join()}
      required
      aria-disabled=${busy ? 'true' : 'false'}
      aria-invalid=${fault === null ? 'false' : 'true'}
      aria-describedby="file-hint file-fault"
      @click=${(event: Event) => busy && event.preventDefault()}
      @change=${look} />
    <p class="hint" id="file-hint">${messages.demoFileHint(types, size)}</p>
    ${
      fault === null
        ? nothing
        : html`<p class="error" id="file-fault" role="alert">
            ${icon(warnIcon)}<span>${faultText(model, fault)}</span>
          </p>`
    }
  </div>`;
}

const MIB = 1024 * 1024;

/** What may be sent, in words. */
function limits({ format }: HandInModel): { readonly types: string; readonly size: string } {
  const unit = new Intl.NumberFormat(format.locale, { style: 'unit', unit: 'megabyte', unitDisplay: 'short' });
  return {
    types: format.list(
      Object.values(acceptedFiles.enrolment.types)
        .flat()
        .map((ending) => ending.toUpperCase()),
    ),
    size: unit.format(acceptedFiles.enrolment.bytes / MIB),
  };
}

function faultText(model: HandInModel, fault: FileFault): string {
  const { messages } = model;
  const { types, size } = limits(model);
  if (fault === 'type') return messages.wrongType(types);
  return fault === 'size' ? messages.tooLarge(size) : messages.refusedFile(fault.name, fault.why);
}

function progressView(
  { messages, format }: HandInModel,
  dialog: DemoDialog,
  { name, size, received }: NonNullable<DemoDialog['sending']>,
): TemplateResult {
  const all = received >= size;
  const words = all ? messages.checking : messages.sent(format.percent(Math.floor((received * 100) / size) * 100));
  return html`<div class="sending">
    <progress class="progress" max=${size} .value=${received} aria-label=${name}></progress>
    <p class="small muted" role="status">${words}</p>
    ${
      all
        ? nothing
        : html`<button type="button" class="button compact" part="button" @click=${() => dialog.stop()}>
            ${messages.stopUpload}
          </button>`
    }
  </div>`;
}
