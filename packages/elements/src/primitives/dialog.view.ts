import type { GangwayError } from '@gangway/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommonMessages } from '../foundation/messages.js';
import { failureView } from './failure.view.js';
import { closeIcon, icon } from './icons.js';
import { modal } from './modal.directive.js';

export interface Dialog {
  readonly title: string;
  /** One line below the title. */
  readonly about?: unknown;
  readonly wide?: boolean;
  /**
   * What changes elsewhere is drawn while it is open: it is what the dialog is about, and nothing typed is lost by it.
   *
   * @default false
   */
  readonly live?: boolean;
  readonly body: unknown;
  /** The act; without one the dialog only shows something. */
  readonly act?: {
    readonly label: string;
    readonly busy: boolean;
    /** Gets what the form holds once all of it is valid. */
    readonly run: (form: FormData) => void;
  };
  /** What is asked last, above the acts: it stays in sight however long the body is. */
  readonly last?: unknown;
  /** Other acts, at the start of the foot. */
  readonly others?: unknown;
  /** What went wrong at the last try; what was typed stays. */
  readonly error?: GangwayError | null | undefined;
  readonly close: () => void;
}

/** A form over the page, on the native `<dialog>`: focus stays inside, Escape leaves, focus returns to what opened it. */
export function dialogView(dialog: Dialog, messages: CommonMessages): TemplateResult {
  const { act } = dialog;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) act?.run(new FormData(event.currentTarget));
  };
  return html`<dialog
    class="dialog ${dialog.wide ? 'wide' : ''}"
    part="dialog"
    aria-labelledby="dialog-title"
    ?data-live=${dialog.live}
    ${modal()}
    @cancel=${dialog.close}>
    <form @submit=${submit}>
      <header class="dialog-head" part="dialog-header">
        <div>
          <h3 class="title" id="dialog-title">${dialog.title}</h3>
          ${dialog.about ? html`<p class="sub">${dialog.about}</p>` : nothing}
        </div>
        <button
          type="button"
          class="button bare icon-only compact"
          part="button button-bare"
          aria-label=${messages.close}
          @click=${dialog.close}>
          ${icon(closeIcon)}
        </button>
      </header>
      <div class="dialog-body" part="dialog-body">
        ${dialog.body}${dialog.error ? failureView(dialog.error, messages) : nothing}
      </div>
      <footer class="dialog-foot" part="dialog-footer">
        ${dialog.last ? html`<div class="last">${dialog.last}</div>` : nothing}
        ${act ? html`<button class="button primary" part="button button-primary" aria-disabled=${act.busy ? 'true' : 'false'}>${act.busy ? messages.working : act.label}</button>` : nothing}
        <button type="button" class="button" part="button" @click=${dialog.close}>
          ${act ? messages.cancel : messages.close}
        </button>
        ${dialog.others ? html`<div class="grow">${dialog.others}</div>` : nothing}
      </footer>
    </form>
  </dialog>`;
}
