import type { Role, Scope } from '@gangway/contract';
import { withAfterwards } from './afterwards.js';
import type { Call } from './bind.js';
import type { Dependencies } from './context.js';
import { withTenant, type Tenant } from './database/tenant.js';

/** Who a token that is no key stands for. */
export interface Reader {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly contactId: string | null;
  readonly learnerId: string | null;
}

const scopes: readonly Scope[] = ['onboarding:read', 'training:read'];

/** Runs what nobody came for with a key, but with a token or when it was due: under the row policies of the partner that it belongs to. */
export function withPublicCall<T>(
  deps: Dependencies,
  tenant: Tenant,
  reader: Reader | null,
  work: (call: Call) => Promise<T>,
): Promise<T> {
  return withAfterwards(deps, (afterwards) =>
    withTenant(deps.db, tenant, (trx) =>
      work({
        ...deps,
        trx,
        principal: {
          kind: 'restricted',
          ...tenant,
          keyId: 'public',
          sessionId: null,
          scopes,
          user: reader,
          expiresAt: null,
        },
        now: deps.clock(),
        origin: null,
        ifMatch: null,
        connection: null,
        may: (scope) => scopes.includes(scope),
        afterwards,
      }),
    ),
  );
}
