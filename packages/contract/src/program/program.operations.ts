import { operation } from '../operation.js';
import { programViewSchema } from './program-view.schema.js';

export const retrieveProgram = operation({
  name: 'program.retrieve',
  method: 'GET',
  path: '/program',
  summary: 'The program as this partner sees it.',
  credentials: ['session', 'secret', 'restricted'],
  scope: 'program:read',
  response: programViewSchema,
});
