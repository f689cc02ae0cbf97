import {
  listContacts,
  retrievePlan,
  retrieveProfile,
  type Contact,
  type Plan,
  type Profile,
  type SideAction,
  type TaskAction,
} from '@gangway/contract';
import type { Connection } from '@gangway/client';
import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LazyController } from '../foundation/lazy.controller.js';
import { MutationController } from '../foundation/mutation.controller.js';
import { PortalController } from '../foundation/portal.controller.js';
import { RequestController, type Part, type Send } from '../foundation/request.controller.js';
import { boxIn } from '../primitives/box.js';
import type { RowAction } from '../primitives/row-actions.view.js';
import { shared } from '../primitives/styles.js';
import { touchStyles } from '../primitives/touch.styles.js';
import { onboardingTimelineMessages, type OnboardingTimelineMessages } from './onboarding-timeline.messages.js';
import { onboardingTimelineStyles } from './onboarding-timeline.styles.js';
import { onboardingTimelineView } from './onboarding-timeline.view.js';
import { planStyles } from './plan.styles.js';

/** Whose tasks are shown. */
export type TaskFilter = 'all' | 'mine' | 'vendor';

/** How the plan is shown: as phases with their tasks, by state, or on a line of days. */
export type TimelineView = 'list' | 'board' | 'gantt';

/** What the timeline shows at once. Whoever may not see people or profile sees the plan all the same. */
export interface TimelineData {
  readonly plan: Plan;
  readonly profile: Profile | null;
  readonly contacts: readonly Contact[];
}

/** What is open in a dialog: a task and for which act (null: all of it), or something about the plan as a whole. */
export type Opened =
  | { readonly task: string; readonly act: TaskAction | SideAction | null; readonly dueOn?: string }
  | { readonly plan: 'what-if' | 'activity' | 'calendar'; readonly startOn?: string };

/** What changes as the reader looks around. */
export interface Looking {
  readonly filter: TaskFilter;
  readonly view: TimelineView;
  /** Phases that the reader opened or shut; others are open while they are under way. */
  readonly phases: ReadonlyMap<string, boolean>;
  readonly open: Opened | null;
  /** What the last act did, in words. */
  readonly changes: readonly string[];
}

/**
 * The plan of a partner: phases, tasks of both sides, gates with what is missing, slip against plan, and what to do next.
 *
 * @element partner-onboarding-timeline
 * @slot header - Beside the title.
 * @slot empty - In place of what is said before the first day.
 * @slot row-actions - Among the acts of the task that is open.
 * @slot footer - Below everything.
 * @slot session-lost - A way to sign in again.
 * @csspart base - The frame.
 * @csspart header - Title and what it is about.
 * @csspart tools - The switch of views and the menu of the plan.
 * @csspart next - What to do next.
 * @csspart summary - Day, tasks, forecast, buffer, time to value.
 * @csspart plan - Phases, tasks and gates, in every view.
 * @csspart board - The tasks by their state.
 * @csspart gantt - The tasks on a line of days.
 * @csspart bar - The bar of a phase or task in the Gantt.
 * @csspart preview - What would move, before anything does.
 * @csspart foot - Meetings, gates, people.
 * @csspart dialog - A task, or something about the plan.
 * @csspart tabs - Whose tasks are shown.
 * @csspart segmented - The switch of views.
 * @csspart tab - A choice of either.
 * @csspart phase - A phase in the list.
 * @csspart phase-name - Its name, which opens it.
 * @csspart task - A task in the list.
 * @csspart task-name - Its name, which opens it.
 * @csspart gate - A gate in the list.
 * @csspart card - A task on the board.
 * @csspart table - What would move.
 * @csspart title - The name of the widget.
 * @csspart message - What stands in place of data that is not there.
 * @csspart notice - What is not as usual.
 * @csspart error - Why the last try failed.
 * @csspart dialog-header - Title of a dialog, and the button that shuts it.
 * @csspart dialog-body - What a dialog is about.
 * @csspart dialog-footer - The acts of a dialog.
 * @csspart button - Every button that looks like one.
 * @csspart button-primary - The one that a panel or dialog is about.
 * @csspart button-bare - Those without an edge.
 * @csspart link - What leads to more, in a text.
 * @csspart input - Fields of text and lists to choose from.
 * @csspart check - Boxes and switches to tick.
 * @csspart menu - A menu that is open.
 * @csspart menu-item - What can be chosen there.
 * @attribute {boolean} hide-next - Leaves out what to do next. @default false
 * @attribute {boolean} hide-summary - Leaves out day, tasks done, forecast, buffer and time to value. @default false
 * @attribute {boolean} hide-foot - Leaves out meetings, gates and people. @default false
 * @attribute {boolean} hide-tools - Leaves out the switch of views and the menu. @default false
 * @fires partner-ready - Data is on screen for the first time.
 * @fires partner-error - The data did not load, or a change failed.
 * @fires partner-session-lost - The session ended.
 * @fires partner-task-open - The reader opened a task.
 * @fires partner-task-action - The reader chose an act of `rowActions`.
 * @fires partner-task-act-request - A task is about to be changed; can be cancelled.
 * @fires partner-task-act - A task was changed.
 * @fires partner-plan-propose-request - Another first day is about to be proposed, or that taken back; can be cancelled.
 * @fires partner-plan-propose - Another first day is proposed, or no more.
 * @fires partner-plan-share - The reader wants a link to the day that they try; can be cancelled, and takes another address.
 * @fires partner-calendar-request - The address of the reader's calendar is about to be made or taken away; can be cancelled.
 * @fires partner-calendar - The calendar has an address, or has none any more.
 */
export class PartnerOnboardingTimeline extends LitElement {
  static override styles = [shared, touchStyles, onboardingTimelineStyles, planStyles];

  /** A connection of its own; else that of the provider around it. */
  @property({ attribute: false }) client: Connection | undefined;
  /** Words to put in place of the default ones. */
  @property({ attribute: false }) messages: Partial<OnboardingTimelineMessages> | undefined;
  /** Whose tasks are shown: `all`, `mine` or `vendor`. */
  @property() filter: TaskFilter = 'all';
  /** How the plan is shown: `list`, `board` or `gantt`. The reader's choice changes it and is kept nowhere. */
  @property() view: TimelineView = 'list';
  /** A first day to try, `YYYY-MM-DD`: what it would mean is open from the start. */
  @property({ attribute: 'what-if' }) whatIf: string | null = null;
  /** Acts of the page's own on the task that is open. */
  @property({ attribute: false }) rowActions: readonly RowAction[] = [];
  /** Only shows: nothing can be changed, whatever the reader may do. */
  @property({ type: Boolean }) readonly = false;

  @state() private phases: Looking['phases'] = new Map();
  @state() private open: Opened | null = null;
  @state() private changes: readonly string[] = [];

  readonly #portal = new PortalController(this, 'onboardingTimeline');
  readonly #mutation = new MutationController(this, this.#portal);
  readonly #acts = new LazyController(this, () => import('./acts/acts.js'));
  readonly #beyond = new LazyController(this, () => import('./beyond/beyond.js'));
  readonly #data = new RequestController<TimelineData>(this, this.#portal, (send, part) => this.#load(send, part), [
    'task',
    'gate',
    'evidence',
    'proposal',
    'partner',
  ]);

  async #load(send: Send, part: Part): Promise<TimelineData> {
    const [plan, profile, contacts] = await Promise.all([
      send(retrievePlan, {}),
      part(send(retrieveProfile, {})),
      part(send(listContacts, {})),
      this.#beyond.load(),
    ]);
    return { plan, profile, contacts: contacts?.data ?? [] };
  }

  protected override createRenderRoot(): HTMLElement {
    return boxIn(super.createRenderRoot());
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('whatIf') && this.whatIf) this.open = { plan: 'what-if', startOn: this.whatIf };
  }

  protected override render(): unknown {
    const { state } = this.#data;
    return onboardingTimelineView({
      state,
      data: this.#data,
      connected: this.#portal.connected,
      format: this.#portal.format,
      messages: this.#portal.words(onboardingTimelineMessages, this.messages),
      filter: this.filter === 'mine' || this.filter === 'vendor' ? this.filter : 'all',
      view: this.view,
      phases: this.phases,
      open: this.open,
      changes: this.changes,
      readonly: this.readonly,
      rowActions: this.rowActions,
      acts: this.#acts,
      beyond: this.#beyond,
      mutation: this.#mutation,
      retry: () => void this.#data.reload(),
      look: (looking) => {
        if ('open' in looking) this.#mutation.clear();
        Object.assign(this, looking);
      },
    });
  }
}
