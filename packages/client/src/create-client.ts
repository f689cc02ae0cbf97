import { connect, type ConnectOptions } from './connect.js';
import { accessResources } from './resources/access.js';
import { billingResources } from './resources/billing.js';
import { brandingResources } from './resources/branding.js';
import { customersResources } from './resources/customers.js';
import { filesResources } from './resources/files.js';
import { metaResources } from './resources/meta.js';
import { onboardingResources } from './resources/onboarding.js';
import { programResources } from './resources/program.js';
import { supportResources } from './resources/support.js';
import { trainingResources } from './resources/training.js';

/** The typed client: a connection with every resource of the API, each method named as its operation. */
export type Client = ReturnType<typeof createClient>;

/**
 * Makes a client.
 *
 * @example
 * const client = createClient({ apiUrl: 'https://partners.example.com', key: process.env.GANGWAY_KEY });
 * for await (const customer of client.customers.list()) console.log(customer.name);
 */
export function createClient(options: ConnectOptions) {
  const connection = connect(options);
  return {
    ...connection,
    ...programResources(connection),
    ...onboardingResources(connection),
    ...filesResources(connection),
    ...trainingResources(connection),
    ...customersResources(connection),
    ...billingResources(connection),
    ...supportResources(connection),
    ...brandingResources(connection),
    ...accessResources(connection),
    ...metaResources(connection),
  };
}
