import { operation } from '../operation.js';
import { brandDomainSchema, domainBodySchema } from './domain.schema.js';

const write = { credentials: ['session', 'secret', 'restricted'], scope: 'branding:write' } as const;

export const retrieveBrandDomain = operation({
  ...write,
  name: 'brandDomain.retrieve',
  method: 'GET',
  path: '/branding/domain',
  summary: 'The name under which the partner wants its portal, with the records that prove it.',
  response: brandDomainSchema,
});

export const setBrandDomain = operation({
  ...write,
  name: 'brandDomain.set',
  method: 'PUT',
  path: '/branding/domain',
  summary: 'Sets the name, in the place of the one before. What proves it is new each time.',
  body: domainBodySchema,
  response: brandDomainSchema,
  errors: ['version_conflict'],
});

export const checkBrandDomain = operation({
  ...write,
  name: 'brandDomain.check',
  method: 'POST',
  path: '/branding/domain/check',
  summary:
    'Has the records looked at now instead of later. The answer comes before what is found: `branding.domain_changed` tells of that.',
  response: brandDomainSchema,
  errors: ['invalid_transition', 'rate_limited'],
});

export const removeBrandDomain = operation({
  ...write,
  name: 'brandDomain.remove',
  method: 'DELETE',
  path: '/branding/domain',
  summary: 'Gives the name up.',
  response: brandDomainSchema,
  errors: ['version_conflict'],
});
