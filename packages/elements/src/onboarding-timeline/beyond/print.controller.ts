import { perHost } from '../../foundation/per-host.js';
import { WhilePrinting } from '../../foundation/while-printing.js';
import type { WidgetHost } from '../../foundation/portal.controller.js';
import type { Looking } from '../onboarding-timeline.js';
import type { ReadyModel } from '../onboarding-timeline.view.js';

/** Opens all phases while the page is printed, and shuts them again. */
class PrintController extends WhilePrinting {
  /** What is on screen. */
  model: ReadyModel | null = null;
  #before: Pick<Looking, 'phases' | 'view'> | null = null;

  protected override open(): void {
    if (!this.model) return;
    const { phases, view, plan, look } = this.model;
    this.#before = { phases, view };
    look({ view: 'list', phases: new Map(plan.phases.map(({ key }) => [key, true])) });
  }

  protected override shut(): void {
    if (this.#before) this.model?.look(this.#before);
    this.#before = null;
  }
}

export const printing = perHost((host: WidgetHost) => new PrintController(host));
