import '@gangway/elements/onboarding-timeline/define';
import type { PartnerOnboardingTimeline } from '@gangway/elements';
import { retrievePlan, retrieveTask } from '@gangway/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ended, failing, forbidden, pending, recorded, recordedAnswer } from '../recorded/recorded.js';

const meta: Meta<PartnerOnboardingTimeline> = {
  title: 'Onboarding timeline',
  component: 'partner-onboarding-timeline',
  render: ({ client, filter, view, readonly }) =>
    html`<partner-onboarding-timeline
      .client=${client}
      .filter=${filter ?? 'all'}
      .view=${view ?? 'list'}
      ?readonly=${readonly}></partner-onboarding-timeline>`,
};
export default meta;
type Story = StoryObj<PartnerOnboardingTimeline>;

/** What comes to be inside the timeline. */
async function shown<E extends Element = HTMLElement>(canvas: Element, selector: string): Promise<E> {
  for (;;) {
    const root = canvas.querySelector('partner-onboarding-timeline')?.shadowRoot;
    const found = root?.querySelector('.skeleton') ? null : root?.querySelector<E>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Opens the menu of the plan, and takes an item of its second group. */
async function choose(canvas: Element, item: number): Promise<void> {
  (await shown(canvas, '.tools [aria-haspopup]')).click();
  (await shown(canvas, `.tools [role=group]:nth-of-type(2) .menu-item:nth-of-type(${item + 1})`)).click();
}

const plan = () => retrievePlan.response.parse(recordedAnswer('sunshine', '/onboarding'));

export const Ready: Story = { args: { client: recorded('sunshine') } };
export const Mine: Story = { args: { client: recorded('sunshine'), filter: 'mine' } };
export const NothingMine: Story = { args: { client: recorded('slipway'), filter: 'mine' } };
export const BeforeTheFirstDay: Story = {
  args: {
    client: recorded('sunshine', {
      '/onboarding': { ...plan(), anchor: { label: 'The agreement takes effect', on: null }, day: null },
    }),
  },
};
export const Finished: Story = { args: { client: recorded('slipway') } };
export const WithEngagementModel: Story = { args: { client: recorded('tarn-holt') } };
export const ByProofNotByDate: Story = { args: { client: recorded('kvarts') } };
export const AllThroughItsPhases: Story = { args: { client: recorded('mise-margin') } };
export const ProgramMadeOfDataAlone: Story = { args: { client: recorded('sample') } };
export const AsBoard: Story = { args: { client: recorded('sunshine'), view: 'board' } };
export const AsGantt: Story = { args: { client: recorded('sunshine'), view: 'gantt' } };
/** The end of a task is moved by keys: what would move is said before anything does. */
export const GanttTried: Story = {
  args: { client: recorded('sunshine'), view: 'gantt' },
  play: async ({ canvasElement }) => {
    const bar = await shown<SVGElement>(canvasElement, '.handle');
    bar.focus();
    bar.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true }));
    await shown(canvasElement, '.preview li');
  },
};
export const TaskOpen: Story = {
  args: { client: recorded('sunshine') },
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '.next .primary')).click();
    await shown(canvasElement, 'dialog .comments, dialog .composer');
  },
};
export const Reschedule: Story = {
  args: { client: recorded('sunshine'), view: 'gantt' },
  play: async (context) => {
    await GanttTried.play?.(context);
    (await shown(context.canvasElement, '.preview .primary')).click();
    await shown(context.canvasElement, 'dialog .moves');
  },
};
export const WhatIf: Story = {
  args: { client: recorded('sunshine') },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 0);
    const field = await shown<HTMLInputElement>(canvasElement, 'dialog input');
    field.value = '2026-05-04';
    field.dispatchEvent(new Event('change'));
    await shown(canvasElement, 'dialog .changed');
  },
};
export const ActivityLog: Story = {
  args: { client: recorded('sunshine') },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 1);
    await shown(canvasElement, 'dialog .log');
  },
};
export const CalendarAddress: Story = {
  args: { client: recorded('sunshine') },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 2);
    await shown(canvasElement, 'dialog .primary');
  },
};
const refused = { allowed: false, reason: 'Your role may look at the plan but not change it.' };
const refuse = <T extends { readonly actions: readonly object[] }>(task: T) => ({
  ...task,
  actions: task.actions.map((act) => ({ ...act, ...refused })),
});
const signOff = retrieveTask.response.parse(recordedAnswer('sunshine', '/tasks/tsk_portal_qa'));
/** What the reader's role may not do stays readable, with the reason. */
export const RoleMayNotChange: Story = {
  args: {
    client: recorded('sunshine', {
      '/onboarding': retrievePlan.response.parse({
        ...plan(),
        phases: plan().phases.map((phase) => ({ ...phase, tasks: phase.tasks.map(refuse) })),
      }),
      '/tasks/tsk_portal_qa': retrieveTask.response.parse({
        ...refuse(signOff),
        sideActions: signOff.sideActions.map((act) => ({ ...act, ...refused })),
      }),
    }),
  },
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '.next .primary')).click();
    await shown(canvasElement, 'dialog .comments, dialog .why-not');
  },
};
export const OnlyToLookAt: Story = { args: { client: recorded('sunshine'), readonly: true } };
export const Loading: Story = { args: { client: pending() } };
export const Failed: Story = { args: { client: failing() } };
export const Forbidden: Story = { args: { client: forbidden() } };
export const SessionLost: Story = { args: { client: ended() } };
export const Narrow: Story = {
  args: { client: recorded('sunshine') },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};
export const InArabic: Story = { ...Ready, globals: { language: 'ar' } };
export const InGerman: Story = { ...Ready, globals: { language: 'de' } };
