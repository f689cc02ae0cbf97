import type { Verification } from '@gangway/contract';
import { html } from 'hono/html';

type Markup = ReturnType<typeof html>;

const words: Readonly<Record<Verification['state'], { readonly title: string; readonly state: string }>> = {
  valid: { title: 'This badge is valid', state: '✓ Valid: signature and status were checked.' },
  expired: { title: 'This badge has expired', state: '⧖ Expired: it was valid until the day below.' },
  revoked: { title: 'This badge was revoked', state: '✕ Revoked: the issuer has taken it back.' },
  not_public: { title: 'This badge is not public', state: 'Its holder has not switched the link on.' },
};

const date = (text: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(text));

function page(title: string, body: Markup): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="badge.css" />
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`;
}

const row = (term: string, value: string): Markup =>
  html`<dt>${term}</dt>
    <dd>${value}</dd>`;

/** What a stranger reads who opens the link of a badge. */
export function badgePage(publicId: string, { state, badge, checkedAt }: Verification): Markup {
  const { title, state: told } = words[state];
  if (badge === null) {
    return page(
      title,
      html`<h1>${title}</h1>
        <p class="state">${told}</p>
        <p>That says nothing about whether it is valid. Ask whoever gave you the link.</p>`,
    );
  }
  const until = badge.expiresOn === null ? 'with no end' : `until ${date(badge.expiresOn)}`;
  return page(
    `${title}: ${badge.name}`,
    html`<img src="${publicId}.svg" alt="" width="160" height="160" />
      <h1>${badge.name}</h1>
      <p class="state">${told}</p>
      <dl>
        ${row('Holder', badge.holder)} ${row('Issued by', badge.issuer)} ${row('Issued', date(badge.issuedAt))}
        ${row('Valid', until)} ${row('Rests on', badge.restsOn.join('; '))}
        ${row('Checked', `${checkedAt.slice(0, 16).replace('T', ' ')} UTC`)}
      </dl>
      <p class="small">
        Open Badges 3.0. For machines: <a href="${publicId}.json">what stands here</a>,
        <a href="${publicId}.jwt">the signed credential</a>.
      </p>`,
  );
}

export const unknownBadgePage = (): Markup =>
  page(
    'No such badge',
    html`<h1>No such badge</h1>
      <p class="state">There is no badge at this address.</p>
      <p>Check the link: it may have been cut.</p>`,
  );
