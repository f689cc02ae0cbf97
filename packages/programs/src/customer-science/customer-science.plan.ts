import type { ProgramDefinition } from '@gangway/contract';
import { fact, gate, phase, proof, task } from '../definition/parts.js';

const manager = ['Partner manager'];
const authority = ['Technical authority'];
const partnerRoles = ['Partner lead'];

/** Eight modules without days: progress is by proof, and two gates ask for it. */
export const customerSciencePlan = {
  facts: [
    fact('identity', 'Identity is proven', 'partner', { kind: 'task_done', task: 'identity' }),
    fact('contract', 'The contract is signed', 'partner', { kind: 'task_done', task: 'contract' }),
    fact('security', 'Security is attested', 'partner', { kind: 'task_done', task: 'security_attestation' }),
    fact('baseline', 'Baseline training is done', 'partner', { kind: 'task_done', task: 'baseline_training' }),
    fact('technical', 'Someone is technically certified', 'partner', {
      kind: 'certified',
      curriculum: 'delivery',
      minCount: 1,
    }),
    fact('architecture', 'The architecture is validated', 'vendor', { kind: 'task_done', task: 'architecture' }),
    fact('shadow', 'The first customer was shadowed', 'partner', { kind: 'task_done', task: 'first_shadow' }),
  ],
  phases: [
    phase('qualification', 'Qualification', null, {
      vendorRoles: manager,
      partnerRoles,
      tasks: [
        task('identity', 'Identity', {
          evidence: [proof('registration', 'Extract of the register', 'url', 12)],
          signOffBy: 'vendor',
          tags: ['Awareness', 'Partner selection'],
        }),
      ],
    }),
    phase('contracting', 'Contracting', null, {
      vendorRoles: manager,
      partnerRoles,
      tasks: [
        task('contract', 'Contract', {
          evidence: [proof('signature', 'Signed contract', 'url')],
          signOffBy: 'vendor',
          tags: ['Partner selection'],
        }),
      ],
    }),
    phase('compliance', 'Compliance and risk', null, {
      vendorRoles: authority,
      partnerRoles: ['Security lead'],
      tasks: [
        task('questionnaire', 'Security questionnaire', {
          evidence: [proof('questionnaire', 'Questionnaire', 'url', 12)],
          signOffBy: 'vendor',
          tags: ['Knowledge', 'Internal assessment'],
        }),
        task('controls', 'Evidence of controls', {
          evidence: [proof('controls', 'Report on controls', 'url', 12)],
          signOffBy: 'vendor',
          description: 'Tiered by how sensitive the data is and how deep the integration goes.',
          tags: ['Internal assessment'],
        }),
        task('incident', 'Incident commitment', {
          evidence: [proof('commitment', 'Commitment')],
          signOffBy: 'vendor',
          tags: ['Working together'],
        }),
        task('privacy', 'Privacy, retention, geography', {
          evidence: [proof('statement', 'Statement on data', 'attestation', 12)],
          signOffBy: 'vendor',
          tags: ['Working together'],
        }),
        task('security_attestation', 'Security attestation', {
          dependsOn: ['questionnaire', 'controls', 'incident', 'privacy'],
          evidence: [proof('attestation', 'Attestation of your security lead', 'attestation', 12)],
          signOffBy: 'vendor',
          description: 'Follows NIST SP 800-161r1.',
          tags: ['Internal assessment'],
        }),
      ],
    }),
    phase('commercial', 'Commercial setup', null, {
      vendorRoles: manager,
      partnerRoles,
      tasks: [
        task('discount', 'Discount band', {
          owner: 'vendor',
          description: 'By certification and satisfaction.',
          tags: ['Value creation'],
        }),
        task('deal_registration', 'Deal registration', {
          owner: 'vendor',
          description: 'With response times and a way to appeal.',
          tags: ['Working together'],
        }),
        task('roles', 'Who does what', { signOffBy: 'vendor', tags: ['Working together'] }),
        task('forecast', 'Joint forecast', { signOffBy: 'vendor', tags: ['Value creation'] }),
      ],
    }),
    phase('technical', 'Technical integration', null, {
      vendorRoles: authority,
      partnerRoles: ['Solution lead'],
      tasks: [
        task('architecture', 'Architecture validation', {
          evidence: [proof('diagram', 'Link to the architecture', 'url')],
          signOffBy: 'vendor',
          description: 'Against the reference architecture.',
          tags: ['Working together'],
        }),
      ],
    }),
    phase('enablement', 'Enablement', null, {
      vendorRoles: manager,
      partnerRoles,
      tasks: [
        task('baseline_training', 'Baseline training', { tags: ['Knowledge'] }),
        task('technical_training', 'Technical certification', {
          dependsOn: ['baseline_training'],
          tags: ['Knowledge'],
        }),
      ],
    }),
    phase('go_to_market', 'Go-to-market activation', null, {
      vendorRoles: manager,
      partnerRoles: ['Sales lead'],
      tasks: [
        task('value_narrative', 'Value narrative', { signOffBy: 'vendor', tags: ['Value creation'] }),
        task('launch', 'Joint launch', { dependsOn: ['value_narrative'], tags: ['Value creation'] }),
      ],
    }),
    phase('service', 'Service and success', null, {
      vendorRoles: ['Customer success leader'],
      partnerRoles: ['Delivery lead'],
      tasks: [
        task('escalation_path', 'A working escalation path', {
          signOffBy: 'vendor',
          tags: ['Working together', 'Staying together'],
        }),
        task('first_shadow', 'First customer shadow', {
          evidence: [proof('report', 'Report of the shadow', 'file')],
          signOffBy: 'vendor',
          tags: ['Staying together', 'Exit strategy'],
        }),
      ],
    }),
  ],
  gates: [
    gate(
      'gate_1',
      'Gate 1',
      { all: [{ fact: 'identity' }, { fact: 'contract' }, { fact: 'security' }, { fact: 'baseline' }] },
      ['technical', 'sandbox', 'deals.register'],
      { revalidateMonths: 12 },
    ),
    gate(
      'gate_2',
      'Gate 2',
      { all: [{ fact: 'technical' }, { fact: 'architecture' }, { fact: 'shadow' }] },
      ['delivery.unsupervised', 'directory.listing'],
      { revalidateMonths: 12 },
    ),
  ],
} satisfies Partial<ProgramDefinition>;
