// What a page did wrong with its provider, for whoever makes the page.
import type { Refusal } from '@gangway/tokens/apply-brand';

export const noWay = (): void =>
  console.error(
    '<partner-provider> has no way to sign in. Give it publishable-key (test mode), session-url, or set getSession.',
  );

export const refused = ({ message }: Error): void => console.error(`<partner-provider>: ${message}`);

export const leftOut = (refusals: readonly Refusal[]): void =>
  console.error(
    `<partner-provider>: parts of the brand are left out: ${refusals.map(({ path, reason }) => `${path} ${reason}`).join(', ')}.`,
  );

export const noScheme = (scheme: string): void =>
  console.error(`<partner-provider scheme="${scheme}">: it is light, dark or auto.`);

export const unknown = (attribute: string, value: string): void =>
  console.error(`<partner-provider ${attribute}="${value}">: not one that this browser knows.`);
