import type { ReactiveController } from 'lit';
import { perHost } from '../../foundation/per-host.js';
import type { WidgetHost } from '../../foundation/portal.controller.js';
import type { Looking } from '../onboarding-timeline.js';
import type { ReadyModel } from '../onboarding-timeline.view.js';

/** Opens all phases while the page is printed, and shuts them again. */
class PrintController implements ReactiveController {
  /** What is on screen. */
  model: ReadyModel | null = null;
  #before: Pick<Looking, 'phases' | 'view'> | null = null;

  constructor(host: WidgetHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#shut);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#shut);
  }

  readonly #open = (): void => {
    if (!this.model) return;
    const { phases, view, plan, look } = this.model;
    this.#before = { phases, view };
    look({ view: 'list', phases: new Map(plan.phases.map(({ key }) => [key, true])) });
  };

  readonly #shut = (): void => {
    if (this.#before) this.model?.look(this.#before);
    this.#before = null;
  };
}

export const printing = perHost((host: WidgetHost) => new PrintController(host));
