import '@gangway/elements/onboarding-timeline/define';
import type { PartnerOnboardingTimeline } from '@gangway/elements';
import { retrievePlan } from '@gangway/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ended, failing, forbidden, pending, recorded, recordedAnswer } from '../recorded/recorded.js';

const meta: Meta<PartnerOnboardingTimeline> = {
  title: 'Onboarding timeline',
  component: 'partner-onboarding-timeline',
  render: ({ client, filter }) =>
    html`<partner-onboarding-timeline .client=${client} .filter=${filter ?? 'all'}></partner-onboarding-timeline>`,
};
export default meta;
type Story = StoryObj<PartnerOnboardingTimeline>;

const plan = () => retrievePlan.response.parse(recordedAnswer('sunshine', '/onboarding'));

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
export const TaskOpen: Story = {
  args: { client: recorded('sunshine') },
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('partner-onboarding-timeline');
    const button = () => timeline?.shadowRoot?.querySelector<HTMLButtonElement>('.next .primary');
    while (!button() || timeline?.shadowRoot?.querySelector('.skeleton')) await new Promise(requestAnimationFrame);
    button()?.click();
  },
};
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
