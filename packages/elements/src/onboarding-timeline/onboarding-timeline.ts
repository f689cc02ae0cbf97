import {
  listContacts,
  retrievePlan,
  retrieveProfile,
  type Contact,
  type Plan,
  type Profile,
  type Task,
  type TaskAction,
} from '@gangway/contract';
import type { Connection } from '@gangway/client';
import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LazyController } from '../foundation/lazy.controller.js';
import { MutationController } from '../foundation/mutation.controller.js';
import { PortalController } from '../foundation/portal.controller.js';
import { RequestController, type Part, type Send } from '../foundation/request.controller.js';
import { shared } from '../primitives/styles.js';
import { onboardingTimelineMessages, type OnboardingTimelineMessages } from './onboarding-timeline.messages.js';
import { onboardingTimelineStyles } from './onboarding-timeline.styles.js';
import { onboardingTimelineView } from './onboarding-timeline.view.js';
import { planStyles } from './plan.styles.js';

/** Whose tasks are shown. */
export type TaskFilter = 'all' | 'mine' | 'vendor';

/** What the timeline shows at once. Whoever may not see people or profile sees the plan all the same. */
export interface TimelineData {
  readonly plan: Plan;
  readonly profile: Profile | null;
  readonly contacts: readonly Contact[];
}

/** The task that is open in a dialog, and for which act; null: all of it. */
export interface OpenTask {
  readonly id: string;
  readonly act: TaskAction | null;
}

/**
 * The plan of a partner: phases, tasks of both sides, gates with what is missing, slip against plan, and what to do next.
 *
 * @element partner-onboarding-timeline
 * @slot header - Beside the title.
 * @slot footer - Below everything.
 * @slot session-lost - A way to sign in again.
 * @csspart base - The frame.
 * @csspart header - Title and what it is about.
 * @csspart next - What to do next.
 * @csspart summary - Day, tasks, forecast, buffer, time to value.
 * @csspart plan - Phases, tasks and gates.
 * @csspart foot - Meetings, gates, people.
 * @csspart dialog - A task.
 * @fires partner-ready - Data is on screen for the first time.
 * @fires partner-error - The data did not load, or a change failed.
 * @fires partner-session-lost - The session ended.
 * @fires partner-task-act-request - A task is about to move; can be cancelled.
 * @fires partner-task-act - A task moved.
 */
export class PartnerOnboardingTimeline extends LitElement {
  static override styles = [shared, onboardingTimelineStyles, planStyles];

  /** A connection of its own; else that of the provider around it. */
  @property({ attribute: false }) client: Connection | undefined;
  /** Words to put in place of the default ones. */
  @property({ attribute: false }) messages: Partial<OnboardingTimelineMessages> | undefined;
  /** Whose tasks are shown: `all`, `mine` or `vendor`. */
  @property() filter: TaskFilter = 'all';

  /** Phases that the reader opened or shut; others are open while they are under way. */
  @state() private phases: ReadonlyMap<string, boolean> = new Map();
  @state() private open: OpenTask | null = null;
  @state() private changes: readonly string[] = [];

  readonly #portal = new PortalController(this);
  readonly #mutation = new MutationController(this, this.#portal);
  readonly #acts = new LazyController(this, () => import('./acts.js'));
  readonly #data = new RequestController<TimelineData>(this, this.#portal, (send, part) => this.#load(send, part), [
    'task',
    'gate',
    'evidence',
    'partner',
  ]);

  async #load(send: Send, part: Part): Promise<TimelineData> {
    const [plan, profile, contacts] = await Promise.all([
      send(retrievePlan, {}),
      part(send(retrieveProfile, {})),
      part(send(listContacts, {})),
    ]);
    return { plan, profile, contacts: contacts?.data ?? [] };
  }

  protected override render(): unknown {
    return onboardingTimelineView({
      state: this.#data.state,
      connected: this.#portal.connected,
      format: this.#portal.format,
      messages: this.#portal.words('onboardingTimeline', onboardingTimelineMessages, this.messages),
      filter: this.filter === 'mine' || this.filter === 'vendor' ? this.filter : 'all',
      phases: this.phases,
      open: this.open,
      acts: this.#acts,
      changes: this.changes,
      pending: this.#mutation.pending,
      failed: this.#mutation.failed,
      retry: () => void this.#data.reload(),
      setFilter: (filter) => (this.filter = filter),
      togglePhase: (key, open) => (this.phases = new Map(this.phases).set(key, open)),
      openTask: (open) => this.#open(open),
      act: (task, action, form) => void this.#act(task, action, form),
    });
  }

  #open(open: OpenTask | null): void {
    this.#mutation.clear();
    this.open = open;
  }

  #act(task: Task, action: TaskAction, form: FormData): Promise<unknown> {
    return this.#acts.use(async ({ act, changesBetween, messages }) => {
      const { state } = this.#data;
      const plan = await act(this.#mutation, task, action, form);
      if (!plan || state.kind !== 'ready') return;
      this.#data.put({ ...state.data, plan });
      const words = this.#portal.words(
        'onboardingTimeline',
        { ...onboardingTimelineMessages, ...messages },
        this.messages,
      );
      this.changes = changesBetween(state.data.plan, plan, task.id, this.#portal.format, words);
      // A started task is worked on in the same dialog; any other act ends there.
      this.open = action === 'start' || action === 'unblock' ? { id: task.id, act: null } : null;
    });
  }
}
