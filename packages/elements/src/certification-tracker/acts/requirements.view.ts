import type { Enrolment } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { doneIcon, icon, progressIcon, todoIcon, warnIcon, type Icon } from '../../primitives/icons.js';
import type { LearningModel } from '../certification-tracker.view.js';

type Requirement = Enrolment['requirements'][number];

const looks: Readonly<Record<Requirement['state'], readonly [Icon, string]>> = {
  missing: [todoIcon, 'subtle'],
  submitted: [progressIcon, 'accent'],
  accepted: [doneIcon, 'ok'],
  non_compliant: [warnIcon, 'warn'],
};

/** Duties beside the modules, in the groups of the program. */
export function requirementsView(model: LearningModel): unknown {
  const { enrolment, messages } = model;
  if (enrolment.requirements.length === 0) return nothing;
  const groups = [...new Set(enrolment.requirements.map(({ group }) => group))];
  return html`<section class="section requirements" part="requirements" aria-label=${messages.requirements}>
    ${groups.map(
      (group) =>
        html`<div>
          <h3 class="heading">${group ?? messages.requirements}</h3>
          <ul>
            ${enrolment.requirements.filter((each) => each.group === group).map((each) => lineView(model, each))}
          </ul>
        </div>`,
    )}
  </section>`;
}

function lineView(
  { messages, format, enrolment, mayLearn, learning }: LearningModel,
  requirement: Requirement,
): TemplateResult {
  const [glyph, tone] = looks[requirement.state];
  const date = requirement.at === null ? null : format.date(format.dateOf(Date.parse(requirement.at)));
  const every = requirement.every && (requirement.every === 'month' ? messages.everyMonth : messages.everyQuarter);
  const { state, kind } = requirement;
  const { id } = enrolment;
  const asked =
    mayLearn && enrolment.learner.you && (state === 'non_compliant' || (state === 'missing' && kind === 'evidence'));
  return html`<li>
    <span class=${tone}>${icon(glyph)}</span
    ><span class="grow"
      >${requirement.title}
      <span class="small muted"
        >${[...(every ? [every] : []), messages.requirementStates[requirement.state], ...(date ? [every ? messages.lastOn(date) : date] : [])].join(' · ')}</span
      >${requirement.statement ? html`<span class="small muted statement">${messages.quote(requirement.statement)}</span>` : nothing}</span
    >${
      asked && id !== null
        ? html`<button
            class="button compact"
            part="button"
            aria-label=${messages.named(messages.handIn, requirement.title)}
            @click=${() => learning.openRequirement(id, requirement.key)}>
            <span>${messages.handIn}</span>
          </button>`
        : nothing
    }
  </li>`;
}
