import '@gangway/elements/certification-tracker/define';
import { retrieveTraining } from '@gangway/contract';
import type { PartnerCertificationTracker } from '@gangway/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ended, failing, forbidden, pending, recorded, recordedAnswer } from '../recorded/recorded.js';

const meta: Meta<PartnerCertificationTracker> = {
  title: 'Certification tracker',
  component: 'partner-certification-tracker',
  render: ({ client, curriculum }) =>
    html`<partner-certification-tracker
      .client=${client}
      .curriculum=${curriculum ?? null}></partner-certification-tracker>`,
};
export default meta;
type Story = StoryObj<PartnerCertificationTracker>;

const training = (handle: string) => retrieveTraining.response.parse(recordedAnswer(handle, '/training'));
const learner = () => ({ ...training('kvarts'), team: null });
const notEnrolled = () => {
  const { enrolment, ...rest } = training('kvarts');
  return { ...rest, enrolment: enrolment && { ...enrolment, state: 'not_enrolled' } };
};

export const BeforeAnExam: Story = { args: { client: recorded('kvarts') } };
export const LearnerWithoutATeam: Story = { args: { client: recorded('kvarts', { '/training': learner() }) } };
export const NotEnrolled: Story = { args: { client: recorded('kvarts', { '/training': notEnrolled() }) } };
export const Certified: Story = { args: { client: recorded('sunshine') } };
export const ExpiresSoon: Story = { args: { client: recorded('slipway') } };
export const InTheQuiz: Story = { args: { client: recorded('mise-margin') } };
export const ProgramWithoutCertification: Story = { args: { client: recorded('tarn-holt') } };
export const ProgramMadeOfDataAlone: Story = { args: { client: recorded('sample') } };
export const Loading: Story = { args: { client: pending() } };
export const Failed: Story = { args: { client: failing() } };
export const Forbidden: Story = { args: { client: forbidden() } };
export const SessionLost: Story = { args: { client: ended() } };
export const Narrow: Story = {
  args: { client: recorded('mise-margin') },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};
