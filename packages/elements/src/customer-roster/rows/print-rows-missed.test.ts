// In a page of its own: once a policy is there, it stays.
import { expect, fixture, html } from '@open-wc/testing';
import { find, until } from '../../testing/mount.fixtures.js';
import { calmPage } from '../../testing/page.fixtures.js';
import '../customer-roster.define.js';
import type { PartnerCustomerRoster } from '../customer-roster.js';
import { crowd, rows } from '../roster-page.fixtures.js';

describe('a long roster whose part for paper does not come', () => {
  const said: unknown[] = [];
  const note = ({ reason }: PromiseRejectionEvent) => void said.push(reason);
  const { error, warn } = console;
  before(async () => {
    // It loads behind the first rows, and has nothing to do with paper.
    await import('../../foundation/follow.js');
    addEventListener('unhandledrejection', note);
    console.error = console.warn = (...words: unknown[]) => void said.push(words);
  });
  after(() => {
    removeEventListener('unhandledrejection', note);
    Object.assign(console, { error, warn });
  });

  it('prints the rows that are drawn, and says nothing of it anywhere', async () => {
    await calmPage();
    const client = await crowd(1500);
    // One row needs no such part, and brings along whatever else is asked for later.
    const roster = await fixture<PartnerCustomerRoster>(
      html`<partner-customer-roster .client=${client} source="memory" query="search=1499"></partner-customer-roster>`,
    );
    await until(() => rows(roster).length === 1 && find(roster, '.frame').ariaBusy === 'false');
    said.length = 0;
    const refused = new Promise((resolve) => addEventListener('securitypolicyviolation', resolve, { once: true }));
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "script-src 'none'";
    document.head.append(policy);
    roster.query = '';
    await until(() => rows(roster).length > 10);
    await refused;
    const drawn = rows(roster).map(({ dataset }) => dataset['at']);
    dispatchEvent(new Event('beforeprint'));
    // Whoever asks a second time is refused again, and as quietly.
    roster.requestUpdate();
    await roster.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(rows(roster).map(({ dataset }) => dataset['at'])).to.deep.equal(drawn);
    expect(find(roster, '.grid').classList.contains('whole')).to.equal(false);
    expect(find(roster, '.notice') === null).to.equal(true);
    expect(said).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
  });
});
