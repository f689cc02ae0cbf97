import * as z from 'zod/mini';

/** What a key or a session may do. A session never has more than the key it comes from. */
export const scopes = [
  'program:read',
  'onboarding:read',
  'onboarding:write',
  'training:read',
  'training:write',
  'customers:read',
  'customers:write',
  'billing:read',
  'billing:payouts',
  'support:read',
  'support:write',
  'branding:read',
  'branding:write',
  'keys:read',
  'keys:write',
  'audit:read',
  'export:read',
  'sessions:create',
] as const;
export const scopeSchema = z.enum(scopes);
export type Scope = z.infer<typeof scopeSchema>;

export const roles = [
  'owner',
  'operations',
  'technical',
  'success',
  'marketing',
  'sales',
  'billing',
  'learner',
  'viewer',
] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;
