import { html, nothing } from 'lit';
import { dialogView } from '../primitives/dialog.view.js';
import type { LearningModel } from './certification-tracker.view.js';

/** Handing in a duty beside the modules. */
export function requirementDialog(model: LearningModel): unknown {
  const { messages, enrolment } = model;
  const requirement = enrolment.requirements.find(({ key }) => key === model.requirement);
  const { id } = enrolment;
  if (!requirement || id === null) return nothing;
  return dialogView(
    {
      title: requirement.title,
      about: requirement.group,
      body: html`<div class="form-row">
        <label for="statement">${messages.statement}</label>
        <textarea
          class="input"
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
        busy: model.pending === 'require',
        run: (form) => {
          const statement = form.get('statement');
          if (typeof statement === 'string') model.require(id, requirement.key, statement);
        },
      },
      error: model.failed?.name === 'require' ? model.failed.error : null,
      close: () => model.openRequirement(null),
    },
    messages,
  );
}
