import '@gangway/elements/brand-studio/define';
import '@gangway/elements/certification-tracker/define';
import '@gangway/elements/customer-roster/define';
import '@gangway/elements/escalation-widget/define';
import '@gangway/elements/onboarding-timeline/define';
import '@gangway/elements/payout-card/define';
import type { PartnerBrandStudio } from '@gangway/elements';
import {
  brandDomainSchema,
  brandDraftSchema,
  listBrandVersions,
  retrieveBranding,
  type BrandDomain,
  type BrandDraft,
  type BrandVersion,
  type OwnTokens,
} from '@gangway/contract';
import type { Connection } from '@gangway/client';
import { refusedColors, themeDocument, themeOfBrand } from '@gangway/tokens/theme';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failing, faulty, pending, problem, recorded, recordedAnswer } from '../recorded/recorded.js';

const meta: Meta<PartnerBrandStudio & { widgets: boolean }> = {
  title: 'Brand studio',
  component: 'partner-brand-studio',
  parameters: { layout: 'fullscreen' },
  render: ({ client, readonly, widgets }) =>
    html`<partner-brand-studio .client=${client} .readonly=${readonly ?? false}
      >${widgets ? widgetsOf(client) : []}</partner-brand-studio
    >`,
};
export default meta;
type Story = StoryObj<PartnerBrandStudio & { widgets: boolean }>;

const PARTNER = 'slipway';

/** All five, over the same answers: they wear what is made. */
const widgetsOf = (client: Connection | undefined) =>
  html`<partner-onboarding-timeline .client=${client}></partner-onboarding-timeline
    ><partner-certification-tracker .client=${client}></partner-certification-tracker
    ><partner-customer-roster .client=${client}></partner-customer-roster
    ><partner-payout-card .client=${client}></partner-payout-card
    ><partner-escalation-widget .client=${client}></partner-escalation-widget>`;

const live = retrieveBranding.response.parse(recordedAnswer(PARTNER, '/branding'));
const draft = brandDraftSchema.parse(recordedAnswer(PARTNER, '/branding/draft'));
const versions = listBrandVersions.response.parse(recordedAnswer(PARTNER, '/branding/versions'));
const recordedDomain = brandDomainSchema.parse(recordedAnswer(PARTNER, '/branding/domain'));
const [first] = versions.data;
const at = '2026-04-14T14:06:00Z';

/** Findings as the API tells them, worked out by the same compiler. */
const findingsOf = (brand: BrandDraft['brand'], own: OwnTokens): BrandDraft['findings'] =>
  refusedColors(own).length > 0
    ? []
    : themeOfBrand(brand, own).findings.map(({ pair: [front, ground], ...finding }) => ({ ...finding, front, ground }));

/** A draft in which somebody has changed something. */
function changed(brand: Partial<BrandDraft['brand']>, tokens: OwnTokens = {}): BrandDraft {
  const made = { ...draft.brand, ...brand };
  return brandDraftSchema.parse({
    ...draft,
    version: 14,
    changed: true,
    brand: made,
    tokens,
    by: 'Dana Whitfield',
    at,
    findings: findingsOf(made, tokens),
  });
}
const orange = changed({ accent: 'oklch(0.68 0.185 47)', neutralHue: 65, neutralChroma: 0.009, radius: 8 });
const unreadable = changed(
  { accent: 'oklch(0.68 0.185 47)' },
  { 'text-muted': { light: '#b5b0a8', dark: '#4a4641' }, 'ok-mark': { light: '#ec6a00', dark: '#ec6a00' } },
);

/** What was published before, newest first. */
const history: BrandVersion[] = first
  ? [
      {
        ...first,
        version: 6,
        live: true,
        note: 'New house blue',
        by: 'Dana Whitfield',
        at: '2026-03-03T09:30:00Z',
        restoredFrom: 4,
      },
      {
        ...first,
        version: 5,
        live: false,
        brand: { ...first.brand, accent: '#7a1fa2', radius: 2 },
        by: 'Joel Ramos',
        at: '2026-01-12T16:00:00Z',
        acknowledged: 2,
      },
      { ...first, version: 4, live: false, by: 'Dana Whitfield', at: '2025-11-20T08:10:00Z' },
    ]
  : [];

const answers = (made: BrandDraft) => ({
  '/branding': { ...live, version: 6 },
  '/branding/draft': { ...made, basedOn: 6 },
  '/branding/versions': listBrandVersions.response.parse({
    ...versions,
    data: history.map((version) => ({ id: `brv_${version.version}`, ...version })),
  }),
});
const client = (made: BrandDraft, domain: Partial<BrandDomain> = {}) =>
  recorded(PARTNER, {
    ...answers(made),
    '/branding/domain': brandDomainSchema.parse({ ...recordedDomain, ...domain }),
  });

/** Presses one control after the other, each as soon as it is there. */
type Played = Parameters<NonNullable<Story['play']>>[0];
const there = async ({ canvasElement }: Played, selector: string): Promise<HTMLElement> => {
  const root = canvasElement.querySelector('partner-brand-studio')?.shadowRoot;
  for (;;) {
    const found = root?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
};
const press =
  (...selectors: string[]): NonNullable<Story['play']> =>
  async (context) => {
    for (const selector of selectors) {
      (await there(context, selector)).click();
      await context.canvasElement.querySelector('partner-brand-studio')?.updateComplete;
    }
  };
const ready = '.frame:not(.skeleton) >';
const shows = (nth: number) => `.preview > .actions .segmented:first-child > :nth-child(${nth})`;

/** With all five widgets on the stage: drag the colour, and they follow. */
export const Editing: Story = { args: { client: client(orange), widgets: true } };
/** Colours of one's own that nobody could read: each is told, with the one that would do. */
export const TooClose: Story = { args: { client: client(unreadable) } };
export const Beside: Story = { args: { client: client(orange) }, play: press(shows(3)) };
/** As eyes without green cones see it. */
export const ColourBlind: Story = {
  args: { client: client(orange) },
  play: async (context) => {
    await press('.zone')(context);
    const select = context.canvasElement
      .querySelector('partner-brand-studio')
      ?.shadowRoot?.querySelector<HTMLSelectElement>('select.zone');
    if (!select) return;
    select.value = 'deuteranopia';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  },
};
export const Publish: Story = { args: { client: client(unreadable) }, play: press(`${ready} .head .primary`) };
export const Versions: Story = {
  args: { client: client(orange) },
  play: press(`${ready} .head .tools > :nth-child(5)`),
};

const face = (id: string, from: number, to: number): BrandDraft['fonts'][number] => ({
  id,
  family: 'Harbour Sans',
  style: from === to ? 'italic' : 'normal',
  weight: { from, to },
  width: { from: 100, to: 100 },
  url: `https://api.example.com/brand/fonts/${id}.woff2`,
  axes: from === to ? [] : [{ tag: 'wght', min: from, at: 400, max: to }],
  embedding: from === to ? 'restricted' : 'installable',
  subsetting: true,
  bytes: 84_120,
  missing: [
    { writing: 'currency', count: 2, of: 12, characters: '₹₩' },
    { writing: 'arabic', count: 57, of: 57, characters: 'ءآأؤإئابةتثجح' },
    { writing: 'japanese', count: 639, of: 639, characters: 'ぁあぃいぅうぇえぉおかが' },
  ],
});
/** Fonts that come as files, with what they cannot write. */
export const Fonts: Story = {
  args: { client: client({ ...orange, fonts: [face('fnt_1', 200, 800), face('fnt_2', 400, 400)] }) },
  play: press('.face summary'),
};
/** A name of the partner's own, and what its records have shown. */
const domain = (change: Partial<BrandDomain>): Story => ({
  args: {
    client: client(orange, {
      version: 3,
      host: 'partners.slipway.example',
      records: [
        {
          type: 'TXT',
          name: '_gangway-challenge.partners.slipway.example',
          value: 'gangway-verify=5f0c1b7be7d44c0f9e0f4a2a6c1d9e37',
        },
        { type: 'CNAME', name: 'partners.slipway.example', value: 'portals.example.com' },
      ],
      checkedAt: at,
      until: null,
      ...change,
    }),
  },
  play: press('.domain-line button'),
});
export const DomainNotSet: Story = { args: { client: client(orange) }, play: press('.domain-line button') };
/** Its records are waited for. */
export const Domain: Story = domain({ state: 'pending', found: 'cname_missing', until: '2026-04-21T14:06:00Z' });
export const DomainVerified: Story = domain({ state: 'verified', found: 'proven' });
/** It was verified, and its record is gone. */
export const DomainFailed: Story = domain({ state: 'failed', found: 'txt_missing' });
/** Nobody set the records in time. */
export const DomainExpired: Story = domain({ state: 'expired', found: 'unanswered', until: '2026-04-13T14:06:00Z' });
export const DomainTaken: Story = domain({ state: 'failed', found: 'taken' });

/** Opens the dialog in which a theme comes in, and chooses a file there. */
const bringIn =
  (file: unknown): NonNullable<Story['play']> =>
  async (context) => {
    await press('[aria-label="Bring a theme in"]')(context);
    // Pressed, it would open a window of the system.
    const input = await there(context, 'dialog input[type="file"]');
    if (!(input instanceof HTMLInputElement)) return;
    const chosen = new DataTransfer();
    chosen.items.add(new File([JSON.stringify(file)], 'harbour.resolver.json', { type: 'application/json' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    await there(context, 'dialog .changes, dialog .places');
  };
const harbour = themeDocument(
  themeOfBrand(
    {
      ...draft.brand,
      accent: '#0f7a5a',
      neutralHue: 165,
      neutralChroma: 0.01,
      radius: 10,
      font: ['Source Sans 3', 'sans-serif'],
    },
    { 'text-muted': { light: '#9aa8a2', dark: '#5c6a64' } },
  ).theme,
);
/** What a file would change, and what nobody could read of it. */
export const Import: Story = { args: { client: client(orange) }, play: bringIn(harbour) };
/** A file in which something has to be mended first. */
export const ImportRefused: Story = {
  args: { client: client(orange) },
  play: bringIn({
    partner: {
      brand: { accent: { $type: 'color', $value: 'teal' }, radius: { $type: 'number', $value: 10 } },
      'text-muted': { $type: 'color', $value: { colorSpace: 'srgb', components: [0.4, 0.4] } },
      'text-loud': { $type: 'color', $value: { colorSpace: 'srgb', components: [1, 0, 0] } },
    },
  }),
};

/** Somebody else has published while this reader was about to. */
function overtaken(): Connection {
  const page = faulty(PARTNER, answers(orange));
  const current = {
    ...changed({ accent: '#0f7a5a', radius: 2 }),
    version: 16,
    basedOn: 7,
    by: 'Joel Ramos',
    at: '2026-04-14T17:18:00Z',
  };
  page.fault = (path, method) =>
    method === 'POST' && path === '/branding/draft/publish'
      ? problem(412, 'version_conflict', 'Somebody else has changed it meanwhile.', {}, { current })
      : null;
  return page.client;
}
export const Conflict: Story = {
  args: { client: overtaken() },
  play: press(`${ready} .head .primary`, 'dialog .dialog-foot .primary'),
};

/** Someone who may look and try, and not change. */
export const MayOnlyTry: Story = {
  args: {
    client: (() => {
      const page = faulty(PARTNER, answers(orange));
      page.fault = (path) =>
        path === '/branding/draft' ? problem(403, 'scope_missing', 'Your role may not change the brand.') : null;
      return page.client;
    })(),
  },
};
export const Loading: Story = { args: { client: pending() } };
export const Failed: Story = { args: { client: failing() } };
