import { readFileSync } from 'node:fs';
import { createClient } from '@gangway/client';
const [{ secretKey }] = JSON.parse(readFileSync('.gangway/demo.json', 'utf8'));
const gangway = createClient({ apiUrl: 'http://localhost:4400', key: secretKey });
for await (const { name, state, mrr } of gangway.customers.list()) console.log(name, state, mrr.amount, mrr.currency);
