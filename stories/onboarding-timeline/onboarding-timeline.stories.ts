import '@gangway/elements/onboarding-timeline/define';
import type { PartnerOnboardingTimeline } from '@gangway/elements';
import { evidenceStateSchema, gateStates, retrievePlan, retrieveTask, type TaskDetail } from '@gangway/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ended, failing, forbidden, pending, recorded } from '../recorded/recorded.js';
import {
  everyGateState,
  everyTaskState,
  plan,
  proof,
  receiving,
  said,
  standing,
  task,
  version,
  type Answers,
} from './task.answers.js';

const meta: Meta<PartnerOnboardingTimeline> = {
  title: 'Onboarding timeline',
  component: 'partner-onboarding-timeline',
  render: ({ client, filter, view, readonly, rowActions }) =>
    html`<partner-onboarding-timeline
      .client=${client}
      .filter=${filter ?? 'all'}
      .view=${view ?? 'list'}
      .rowActions=${rowActions ?? []}
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

/** Presses what fits the selector and has these words on it. */
async function press(canvas: Element, selector: string, words: string): Promise<void> {
  await shown(canvas, selector);
  const root = canvas.querySelector('partner-onboarding-timeline')?.shadowRoot;
  for (;;) {
    const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].find((each) =>
      each.textContent?.includes(words),
    );
    if (found) return found.click();
    await new Promise(requestAnimationFrame);
  }
}

/** A story of this task, standing as it is here, which is opened; then an act of it is chosen from its menu. */
const opened = (changed: TaskDetail, act?: string, more: Answers = {}): Story => ({
  args: { client: recorded('sunshine', { ...standing(changed), ...more }) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.task-name', changed.title);
    await shown(canvasElement, 'dialog .comments, dialog .composer');
    if (act === undefined) return;
    (await shown(canvasElement, 'dialog [popovertarget=menu-task]')).click();
    await press(canvasElement, 'dialog .menu-item', act);
  },
});

/** The same, with more done in it. */
const then = (story: Story, more: (canvas: HTMLElement) => Promise<void>): Story => ({
  ...story,
  play: async (context) => {
    await story.play?.(context);
    await more(context.canvasElement);
  },
});
async function write(canvas: Element, selector: string, words: string): Promise<void> {
  const field = await shown<HTMLInputElement>(canvas, selector);
  field.value = words;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

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
/** The page has acts of its own on a task. */
export const ActsOfThePage: Story = {
  ...TaskOpen,
  args: { ...TaskOpen.args, rowActions: [{ id: 'call', label: 'Call them' }] },
};
export const Reschedule: Story = {
  args: { client: recorded('sunshine'), view: 'gantt' },
  play: async (context) => {
    await GanttTried.play?.(context);
    (await shown(context.canvasElement, '.preview .primary')).click();
    await shown(context.canvasElement, 'dialog .moves');
  },
};
/** Tries another first day. */
const tryAnotherDay: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await choose(canvasElement, 0);
  const field = await shown<HTMLInputElement>(canvasElement, 'dialog input');
  field.value = '2026-05-04';
  field.dispatchEvent(new Event('change'));
  await shown(canvasElement, 'dialog .changed');
};
export const WhatIf: Story = { args: { client: recorded('sunshine') }, play: tryAnotherDay };
/** Another first day is proposed; whoever opens the trial reads by whom. */
export const StartProposed: Story = {
  args: {
    client: recorded('sunshine', {
      '/onboarding': {
        ...plan(),
        proposal: { startOn: '2026-05-04', by: 'Luz Ortega', side: 'partner', at: '2026-04-14T09:20:00Z' },
      },
    }),
  },
  play: tryAnotherDay,
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
const signOff = task('portal_qa');
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

export const EveryStateOfATask: Story = { args: { client: recorded('sunshine', everyTaskState()) } };
export const EveryStateOfAGate: Story = { args: { client: recorded('sunshine', everyGateState(gateStates)) } };

const signIn = task('sso');
const phone = task('phone');
/** It leaves the plan, and everybody can read why. */
export const TaskWaived: Story = opened({
  ...phone,
  state: 'skipped',
  critical: false,
  slipDays: 0,
  turn: null,
  actions: [],
  sideActions: phone.sideActions.map((act) => ({ ...act, allowed: act.name === 'comment' })),
  waiver: {
    ...said('Dana Whitfield', 'Nobody in the pilot calls in; numbers come with the scale ramp.'),
    state: 'granted',
    until: null,
  },
});
/** Until the other side agrees, the task stands as before. */
export const WaiverAskedFor: Story = opened({
  ...phone,
  waiver: {
    ...said('Luz Ortega', 'Nobody in the pilot calls in; numbers come with the scale ramp.'),
    state: 'asked',
    until: '2026-05-04',
  },
});
export const AskToWaive: Story = then(opened(phone, 'Waive'), (canvas) =>
  write(canvas, 'dialog [name=reason]', 'Nobody in the pilot calls in; numbers come with the scale ramp.'),
);
export const TaskBlocked: Story = opened({
  ...phone,
  state: 'blocked',
  turn: null,
  blockedReason: 'The carrier asks for a letter of authority',
  blocker: {
    ...said('Luz Ortega', 'The carrier asks for a letter of authority'),
    kind: 'outside',
    expectedOn: '2026-04-20',
  },
  actions: [{ name: 'unblock', allowed: true, reason: null }],
});
/** What the day moves is said before anything is sent. */
export const ReportABlocker: Story = then(opened(signIn, 'Report a blocker'), async (canvas) => {
  await write(canvas, 'dialog [name=reason]', 'Our identity provider opens its test tenant on Friday.');
  await write(canvas, 'dialog [name=expectedOn]', '2026-04-24');
  await shown(canvas, 'dialog .tint');
});
export const AssignATask: Story = opened(signIn, 'Assign');

const pointsOfSignIn: TaskDetail['points'] = [
  { key: 'checklist.1', label: 'The address of your sign-in is entered', state: 'accepted', note: null },
  {
    key: 'checklist.2',
    label: 'Roles come along with the sign-in',
    state: 'sent_back',
    note: 'Owners arrive as readers.',
  },
  { key: 'checklist.3', label: 'Signing out ends the session', state: 'open', note: null },
];
/** What was sent back, point by point, and the link that did not do. */
export const ChangesAskedFor: Story = opened({
  ...signIn,
  state: 'changes_requested',
  points: pointsOfSignIn,
  evidence: [proof('setup', 'How it is set up', 'url', { state: 'rejected', reason: 'Owners arrive as readers.' })],
  proofs: [version('setup', 2, 'rejected', 'Owners arrive as readers.'), version('setup', 1, 'superseded')],
});
/** Each point can be sent back by itself; what that moves is said before. */
export const AskForChanges: Story = {
  args: {
    client: recorded(
      'sunshine',
      standing({ ...signOff, points: pointsOfSignIn.map((point) => ({ ...point, state: 'open', note: null })) }),
    ),
  },
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '.next .button:not(.primary)')).click();
    (await shown<HTMLInputElement>(canvasElement, 'dialog [name=point]')).click();
    await shown(canvasElement, 'dialog .tint');
  },
};

/** The sign-in with one proof, of a kind that is handed in by hand. */
const asksFor = (kind: 'file' | 'url' | 'attestation', label: string): TaskDetail => ({
  ...signIn,
  points: [{ key: 'login', label, state: 'open', note: null }],
  evidence: [proof('login', label, kind)],
});
export const HandInALink: Story = then(opened(asksFor('url', 'How your sign-in is set up')), (canvas) =>
  write(canvas, 'dialog input[type=url]', 'https://wiki.example.com/sign-in'),
);
export const HandInAStatement: Story = then(
  opened(asksFor('attestation', 'Somebody without an account was turned away')),
  async (canvas) => (await shown(canvas, 'dialog [name=login]')).click(),
);
/** A file is sent as soon as it is chosen, and its act waits for it. */
const sendsAFile = (end: Answers | null): Story =>
  then(opened(asksFor('file', 'Record of a test sign-in'), undefined, end ?? {}), async (canvas) => {
    const field = await shown<HTMLInputElement>(canvas, 'dialog [type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File(['%PDF'], 'test-sign-in.pdf', { type: 'application/pdf' }));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change'));
    await shown(canvas, 'dialog .file [role]');
  });
export const HandInAFile: Story = sendsAFile(receiving({ state: 'ready', scan: 'clean' }));
export const FileRefused: Story = sendsAFile(
  receiving({ state: 'refused', refusedBecause: 'It is not a PDF inside. Save it as a PDF again, then send that.' }),
);
export const FileDidNotArrive: Story = sendsAFile(null);
export const EveryStateOfAProof: Story = opened({
  ...signIn,
  state: 'in_review',
  actions: [],
  points: [],
  evidence: evidenceStateSchema.options.map((state) => proof(state, `Proof: ${state}`, 'attestation', { state })),
});
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
