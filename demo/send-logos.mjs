// Gives demo partners a logo, as anybody would: sent to the API, and published. Those whose brand somebody has changed keep it.
import { readFileSync } from 'node:fs';
import { createClient } from '@gangway/client';

const partners = ['sunshine', 'tarn-holt'];

/**
 * @param {string} apiUrl of an API that listens
 * @param {string} keysFile where it has written the keys of its demo partners
 */
export async function sendLogos(apiUrl, keysFile) {
  const keys = JSON.parse(readFileSync(keysFile, 'utf8'));
  for (const { handle, secretKey } of keys.filter((each) => partners.includes(each.handle))) {
    const gangway = createClient({ apiUrl, key: secretKey });
    const { version } = await gangway.branding.retrieve({});
    if (version > 1) continue;
    for (const variant of ['light', 'dark']) {
      const file = new URL(`logos/${handle}-${variant}.png`, import.meta.url);
      await gangway.brandDraft.uploadLogo({ params: { variant }, body: new Uint8Array(readFileSync(file)) });
    }
    await gangway.brandDraft.publish({ body: { note: 'The logo of the demo', acknowledged: true } });
  }
}
