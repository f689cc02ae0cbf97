import { operation } from '../operation.js';
import { brandingSchema } from './branding.schema.js';

export const retrieveBranding = operation({
  name: 'branding.retrieve',
  method: 'GET',
  path: '/branding',
  summary: "The partner's brand inputs.",
  credentials: ['publishable', 'session', 'secret', 'restricted'],
  scope: 'branding:read',
  response: brandingSchema,
});
