// What tests of the studio do with it, and the partner whose brand they make.
import { discardBrandDraft, retrieveBrandDraft, type BrandDraft } from '@gangway/contract';
import type { Connection } from '@gangway/client';
import { afterPaint } from '../foundation/after-paint.js';
import { connection, find, textOf, until } from '../testing/mount.fixtures.js';
import { calmPage } from '../testing/page.fixtures.js';
import type { PartnerBrandStudio } from './brand-studio.js';

export const HANDLE = 'kvarts';

/** Hooks of the suite that asks. */
interface Hooks {
  readonly before: (run: (this: { timeout(milliseconds: number): unknown }) => Promise<void>) => void;
  readonly beforeEach: (run: () => Promise<unknown>) => void;
  readonly after: (run: () => void) => void;
}

/** In a suite: the API beside the studio, and a draft that is as what is live before each test. */
export function besideStudio({ before, beforeEach, after }: Hooks): {
  readonly api: () => Connection;
  readonly draft: () => Promise<BrandDraft>;
} {
  let api: Connection | null = null;
  const opened = (): Connection => {
    if (!api) throw new Error('The suite has not begun.');
    return api;
  };
  before(async function () {
    // The first request starts the API.
    this.timeout(120_000);
    await calmPage(1280, 900);
    api = await connection(HANDLE, 'owner');
  });
  beforeEach(() => opened().send(discardBrandDraft, {}));
  after(() => opened().close());
  return { api: opened, draft: () => opened().send(retrieveBrandDraft, {}) };
}

/** Writes into a field, and waits until it is on the stage. */
export async function type(
  studio: PartnerBrandStudio,
  selector: string,
  value: string,
  ...events: string[]
): Promise<void> {
  const field = find<HTMLInputElement>(studio, selector);
  field.value = value;
  for (const event of events) field.dispatchEvent(new Event(event, { bubbles: true }));
  await new Promise<void>(afterPaint);
  await studio.updateComplete;
}

/** Chooses files in the field that is there. */
export function choose(studio: Element, place: string, ...files: File[]): void {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  const input = find<HTMLInputElement>(studio, `${place} input[type="file"]`);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Ctrl and a key, with the focus on a slider. */
export const key = (studio: Element, name: string, shiftKey = false): boolean =>
  find(studio, '#radius').dispatchEvent(
    new KeyboardEvent('keydown', { key: name, ctrlKey: true, shiftKey, bubbles: true, composed: true }),
  );

export const accentOf = (studio: Element): string => find<HTMLInputElement>(studio, '#accent').value;

/** All of it is on the server. */
export const kept = (studio: Element): Promise<void> =>
  until(() => /Draft kept|^$/.test(textOf(studio, '.kept')), 'the draft is kept');
