// Sessions from a publishable key: a page that goes live has none, so that it does not load what makes them.
export { testSession } from '@gangway/client';
