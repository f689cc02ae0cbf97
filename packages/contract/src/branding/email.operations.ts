import { operation } from '../operation.js';
import { mailThemeSchema } from './email.schema.js';

export const retrieveMailTheme = operation({
  name: 'branding.retrieveEmail',
  method: 'GET',
  path: '/branding/email',
  summary: 'What is published, for e-mails: plain colours, a font stack, the logo, and pages that show the mails.',
  credentials: ['publishable', 'session', 'secret', 'restricted'],
  scope: 'branding:read',
  response: mailThemeSchema,
});

export const retrieveDraftMailTheme = operation({
  name: 'brandDraft.retrieveEmail',
  method: 'GET',
  path: '/branding/draft/email',
  summary: 'The draft, for e-mails, as `branding.retrieveEmail` answers once it is published.',
  credentials: ['session', 'secret', 'restricted'],
  scope: 'branding:write',
  response: mailThemeSchema,
});
