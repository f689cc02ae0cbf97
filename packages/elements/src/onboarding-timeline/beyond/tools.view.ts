import { html, svg, type TemplateResult } from 'lit';
import { boardIcon, calendarIcon, dotsIcon, docIcon, icon, refreshIcon, type Icon } from '../../primitives/icons.js';
import { menuView } from '../../primitives/menu.view.js';
import type { BeyondMessages } from './beyond.messages.js';
import type { Opened, TimelineView } from '../onboarding-timeline.js';
import type { ReadyModel } from '../onboarding-timeline.view.js';

const ganttIcon: Icon = () => svg`<path d="M2.5 4h6M5 8h6M8.5 12h5" />`;
const listIcon: Icon = () => svg`<path d="M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.05M2.5 8h.05M2.5 12h.05" />`;

export type BeyondModel = ReadyModel & { readonly messages: BeyondMessages };

const views = [
  ['list', listIcon],
  ['board', boardIcon],
  ['gantt', ganttIcon],
] as const satisfies readonly (readonly [TimelineView, Icon])[];

/** The switch of views, where there is room for one, and the menu of the plan. */
export function switchView(model: BeyondModel): TemplateResult {
  const { messages, view, look } = model;
  const about = (subject: Extract<Opened, { plan: string }>['plan'], label: string, glyph: Icon) => ({
    label,
    glyph,
    run: () => look({ open: { plan: subject } }),
  });
  return html`<div class="tools" part="tools">
    <div class="segmented" part="segmented" role="group" aria-label=${messages.view}>
      ${views.map(
        ([key, glyph]) =>
          html`<button part="tab" aria-pressed=${view === key ? 'true' : 'false'} @click=${() => look({ view: key })}>
            ${icon(glyph)}${messages[key]}
          </button>`,
      )}
    </div>
    ${menuView({
      name: 'plan',
      label: messages.more,
      face: icon(dotsIcon),
      groups: [
        views.map(([key, glyph]) => ({
          label: messages[key],
          glyph,
          checked: view === key,
          run: () => look({ view: key }),
        })),
        [
          about('what-if', messages.whatIf, refreshIcon),
          about('activity', messages.activity, listIcon),
          about('calendar', messages.calendar, calendarIcon),
          { label: messages.print, glyph: docIcon, run: () => print() },
        ],
      ],
    })}
  </div>`;
}
