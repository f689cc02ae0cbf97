import { scopes, type Role, type Scope } from '@gangway/contract';

const read = scopes.filter(
  (scope) => scope.endsWith(':read') && !['keys:read', 'audit:read', 'export:read'].includes(scope),
);
const general = read.filter((scope) => scope !== 'billing:read');

/** What each role may do at most; a session has what both its role and its key allow. */
export const roleScopes: Readonly<Record<Role, readonly Scope[]>> = {
  owner: scopes.filter((scope) => scope !== 'sessions:create'),
  operations: [...read, 'onboarding:write', 'training:write', 'customers:write', 'support:write', 'export:read'],
  technical: [...general, 'onboarding:write', 'training:write', 'support:write'],
  success: [...general, 'customers:write', 'training:write', 'support:write', 'export:read'],
  marketing: [...general, 'training:write', 'branding:write'],
  sales: [...general, 'customers:write', 'training:write'],
  billing: [...read, 'billing:payouts', 'export:read'],
  learner: ['program:read', 'branding:read', 'training:read', 'training:write', 'onboarding:read', 'support:read'],
  viewer: general,
};

/** Roles that see everyone's training. */
export const leads: ReadonlySet<Role> = new Set(['owner', 'operations', 'success', 'technical']);
