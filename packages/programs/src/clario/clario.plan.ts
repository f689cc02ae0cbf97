import type { ProgramDefinition } from '@gangway/contract';
import { fact, gate, phase, proof, task } from '../definition/parts.js';

const manager = ['Partner manager'];
const partnerRoles = ['Partner lead'];

/** From prospect to the first deal, and what stands between. */
export const clarioPlan = {
  facts: [
    fact('accepted', 'The application is accepted', 'vendor', { kind: 'task_done', task: 'decision' }),
    fact('certified', 'You hold the badge', 'partner', { kind: 'certified', curriculum: 'partner', minCount: 1 }),
    fact('demo_accepted', 'A recorded demo is accepted', 'partner', { kind: 'task_done', task: 'recorded_demo' }),
  ],
  phases: [
    phase('prospect', 'Prospect', null, {
      anchor: 'applicationOn',
      vendorRoles: ['Partner team'],
      partnerRoles,
      tasks: [
        task('learn', 'Landing page, one-pager, FAQ'),
        task('self_assessment', 'Self-assessment of fit', {
          description: 'Food and beverage is what Clario is made for.',
        }),
      ],
    }),
    phase('application', 'Application', [1, 3], {
      anchor: 'applicationOn',
      vendorRoles: ['Partner team'],
      partnerRoles,
      tasks: [
        task('form', 'Application form', { checklist: ['Company', 'Market', 'Why'] }),
        task('registration', 'Business registration', {
          evidence: [proof('registration', 'Business registration', 'url')],
          signOffBy: 'vendor',
        }),
        task('client_list', 'Client list', { optional: true, description: 'If you have one.' }),
        task('nda', 'Non-disclosure agreement', { signOffBy: 'vendor' }),
        task('decision', 'Decision', {
          owner: 'vendor',
          dependsOn: ['form', 'registration', 'nda'],
          leadTime: { min: 1, max: 3, clock: 'business' },
          description: 'Within three business days: relevant base, professionalism, no conflicts.',
        }),
      ],
    }),
    phase('kickoff', 'Kickoff', [1, 7], {
      anchor: 'kickoffOn',
      vendorRoles: manager,
      partnerRoles,
      tasks: [
        task('call', 'Kickoff call, 60 minutes', { owner: 'vendor' }),
        task('manager', 'Partner manager assigned', { owner: 'vendor' }),
        task('packet', 'Welcome packet', { owner: 'vendor' }),
        task('login', 'Portal login', { owner: 'vendor' }),
      ],
    }),
    phase('training', 'Training', [1, 14], {
      anchor: 'kickoffOn',
      vendorRoles: manager,
      partnerRoles,
      tasks: [task('self_paced', 'Self-paced course, 3 h'), task('webinar', 'Live webinar, 2 h')],
    }),
    phase('enablement', 'Enablement', [8, 21], {
      anchor: 'kickoffOn',
      vendorRoles: manager,
      partnerRoles,
      tasks: [
        task('materials', 'Sales materials', {
          checklist: ['Deck', 'One-pager', 'Pricing sheet', 'E-mail templates', 'ROI calculator'],
        }),
        task('recorded_demo', 'Recorded demo', {
          evidence: [proof('recording', 'Link to the recording', 'url')],
          signOffBy: 'vendor',
          description: 'Feedback comes back until it is accepted.',
        }),
      ],
    }),
    phase('first_deal', 'First deal', [22, 60], {
      anchor: 'kickoffOn',
      vendorRoles: manager,
      partnerRoles,
      tasks: [
        task('joint_demos', 'First two demos, together with Clario', { owner: 'vendor' }),
        task('co_close', 'First deal closed together', {
          description: 'Credit is split; the first commission follows. Due within 60 days of the kickoff.',
        }),
        task('blocker_check', 'Check-in about blockers', {
          owner: 'vendor',
          optional: true,
          description: 'Only when 60 days pass without a deal.',
        }),
      ],
    }),
  ],
  gates: [
    gate('acceptance', 'Acceptance', { fact: 'accepted' }, ['kickoff']),
    gate('full_portal', 'Full portal', { fact: 'certified' }, ['portal.full', 'deals.register']),
    gate('demo', 'Accepted demo', { fact: 'demo_accepted' }, ['first_deal']),
  ],
} satisfies Partial<ProgramDefinition>;
