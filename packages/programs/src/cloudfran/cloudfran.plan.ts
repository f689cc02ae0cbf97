import type { ProgramDefinition } from '@gangway/contract';
import { cadence, fact, gate, phase, proof, task } from '../definition/parts.js';

const upper = ['strategic', 'global'];
const csm = ['Customer success manager'];
const pod = ['DRE pod'];

/** The twelve weeks, what stands between them, and when people meet. */
export const cloudfranPlan = {
  facts: [
    fact('sso_test_login', 'A test login succeeds', 'partner', {
      kind: 'evidence_accepted',
      task: 'sso',
      evidence: 'test_login',
    }),
    fact('portal_signed_off', 'The portal is signed off', 'partner', { kind: 'task_done', task: 'portal_qa' }),
    fact('operators_certified', 'Every designated operator is certified', 'partner', {
      kind: 'certified',
      curriculum: 'operator',
      minCount: null,
    }),
    fact('payouts_enabled', 'Payouts are enabled on the account', 'partner', { kind: 'payouts_enabled' }),
    fact('five_live', 'Five customers are live', 'partner', { kind: 'customers_live', atLeast: 5 }),
    fact('twenty_five_live', 'Twenty-five customers are live', 'partner', { kind: 'customers_live', atLeast: 25 }),
    fact('voice', 'The bundle has voice', 'partner', { kind: 'in_bundle', item: 'voice' }),
    fact('upper_tier', 'The tier is Strategic or Global', 'partner', { kind: 'tier_in', tiers: upper }),
  ],
  phases: [
    phase('foundations', 'Foundations', [1, 7], {
      vendorRoles: csm,
      partnerRoles: ['VP Operations or a designated launch lead'],
      tasks: [
        task('tenant', 'Dedicated tenant', {
          owner: 'vendor',
          description: 'With the features of your tier and a place for your branding.',
        }),
        task('cert_enrol', 'Operators enrolled in certification'),
        task('keys', 'Keys of your own', {
          owner: 'vendor',
          description: 'Scoped to you alone; rotate them in place.',
        }),
        task('stripe_link', 'Stripe Connect link sent', { owner: 'vendor', description: 'To your billing contact.' }),
        task('channel', 'Channel opened', {
          owner: 'vendor',
          description: 'Slack for Strategic and Global, a shared e-mail list for Regional and National.',
        }),
      ],
    }),
    phase('integration', 'Integration', [8, 21], {
      vendorRoles: pod,
      partnerRoles: ['Technical lead', 'IT and security'],
      tasks: [
        task('data_sync', 'Sync of CRM, billing and support data', { owner: 'vendor' }),
        task('sso', 'Single sign-on', {
          description: 'Okta, Azure AD or Google. A successful test login opens the gate.',
          evidence: [proof('test_login', 'A successful test login', 'system')],
          signOffBy: 'vendor',
        }),
        task('portal_qa', 'Sign off the co-branded portal', {
          owner: 'vendor',
          signOffBy: 'partner',
          description: 'It stands on staging. The soft launch cannot open without your signature.',
        }),
        task('email', 'E-mail templates and sender domain', {
          description: 'White-label templates with your sender domain, DKIM and SPF.',
          evidence: [proof('dns', 'DKIM and SPF are found', 'attestation')],
          signOffBy: 'vendor',
        }),
        task('phone', 'Toll-free numbers verified', {
          owner: 'vendor',
          condition: { fact: 'voice' },
          leadTime: { min: 10, max: 14, clock: 'calendar' },
          description: 'The carrier takes 10 to 14 days.',
        }),
      ],
    }),
    phase('soft_launch', 'Soft launch', [22, 28], {
      vendorRoles: [...csm, ...pod],
      partnerRoles: ['Customer success lead'],
      tasks: [
        task('pick5', 'Five friendly customers picked', { description: 'From your own book.' }),
        task('onboard5', 'Five customers onboarded', {
          dependsOn: ['pick5'],
          description: 'You face the customers; CloudFran watches and writes the playbook.',
        }),
        task('daily15', 'Daily check-in, 15 minutes', { owner: 'vendor' }),
        task('outcomes_weekly', 'Weekly outcomes', {
          owner: 'vendor',
          checklist: ['Revenue accrued', 'Support tickets', 'NPS'],
        }),
      ],
    }),
    phase('scale_ramp', 'Scale ramp', [29, 56], {
      vendorRoles: [...csm, 'Product manager'],
      partnerRoles: ['Marketing lead', 'Customer success'],
      tasks: [
        task('beta25', 'Twenty-five customers', { description: 'In two or more segments of your territory.' }),
        task('joint_gtm', 'Joint go-to-market', {
          description: 'A plan, and co-branded case studies of the first five.',
        }),
        task('metric_review', 'Weekly metric review', { owner: 'vendor' }),
        task('gaps', 'Integration gaps and feature requests', {
          owner: 'vendor',
          description: 'The roadmap pod puts them in order.',
        }),
      ],
    }),
    phase('general_availability', 'General availability', [57, 84], {
      vendorRoles: csm,
      partnerRoles: ['VP Operations', 'Sales lead'],
      tasks: [
        task('public_kickoff', 'Public kickoff'),
        task('kpi_lock', 'KPIs locked'),
        task('payouts_start', 'Monthly payouts begin', { owner: 'vendor', description: 'Through Stripe Connect.' }),
        task('qbr_setup', 'Quarterly business review set up', { owner: 'vendor' }),
        task('cap_monitor', 'Market share watched', {
          owner: 'vendor',
          description: 'Against the cap of the master agreement.',
        }),
        task('renewal_review', 'Renewal review', { owner: 'vendor', condition: { fact: 'upper_tier' } }),
      ],
    }),
    phase('buffer', 'Buffer', [85, 90], { buffer: true }),
  ],
  gates: [
    gate('sso', 'Single sign-on', { fact: 'sso_test_login' }, ['soft_launch']),
    gate('portal_qa', 'Portal', { fact: 'portal_signed_off' }, ['soft_launch']),
    gate('live5', 'Five live', { fact: 'five_live' }, ['scale_ramp'], { hard: false }),
    gate('cert', 'Certificates', { fact: 'operators_certified' }, ['general_availability']),
    gate('live25', 'Twenty-five live', { fact: 'twenty_five_live' }, ['general_availability'], { hard: false }),
    gate('stripe', 'Payouts', { fact: 'payouts_enabled' }, ['payouts.disburse']),
  ],
  cadences: [
    cadence('daily', 'Daily check-in', 'FREQ=DAILY', { minutes: 15, phases: ['soft_launch'] }),
    cadence('weekly', 'Metrics and gap triage', 'FREQ=WEEKLY;BYDAY=TH', { tiers: ['national', ...upper] }),
    cadence('weekly_regional', 'Metrics and gap triage', 'FREQ=WEEKLY;BYDAY=TH', {
      tiers: ['regional'],
      phases: ['scale_ramp'],
    }),
    cadence('monthly', 'C-suite and roadmap', 'FREQ=MONTHLY;BYDAY=1TU', { tiers: upper }),
    cadence('quarterly', 'Quarterly business review', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1WE', { required: true }),
    cadence('annual', 'Renewal review and roadmap shortlist', 'FREQ=YEARLY', { tiers: upper }),
  ],
} satisfies Partial<ProgramDefinition>;
