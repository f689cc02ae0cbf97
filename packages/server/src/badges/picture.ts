const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Text for XML and HTML; characters that XML 1.0 cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- these are the characters in question
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');

const LINE = 20;
const LINES = 3;

/** Words in lines of a length, the last one cut where it does not fit. */
function lines(text: string): string[] {
  const result: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const last = result.at(-1) ?? '';
    if (last === '' || last.length + word.length < LINE) result[result.length - 1] = `${last} ${word}`.trim();
    else result.push(word);
  }
  const fitting = result.slice(0, LINES).map((line) => (line.length > LINE ? `${line.slice(0, LINE - 1)}…` : line));
  if (result.length > LINES) fitting[LINES - 1] = `${(fitting[LINES - 1] ?? '').slice(0, LINE - 1)}…`;
  return fitting;
}

/**
 * The badge as an SVG picture. It has no script, style or link.
 *
 * @param colors `#rrggbb` of the badge and of the words on it
 * @param credential signed credential to keep inside (Open Badges 3.0, 5.3.2); null: none
 */
export function badgePicture(
  badge: { readonly name: string; readonly holder: string; readonly issuer: string; readonly expiresOn: string | null },
  colors: { readonly accent: string; readonly onAccent: string },
  credential: string | null,
): string {
  const { accent, onAccent } = colors;
  const title = lines(badge.name);
  const top = 236 - (title.length - 1) * 15;
  const rows = title.map((line, index) => text(line, top + index * 30, 24, 600, onAccent));
  const until = badge.expiresOn === null ? [] : [text(`until ${badge.expiresOn}`, 330, 16, 400, onAccent)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 400 400" width="400" height="400" role="img" aria-labelledby="title">`,
    ...(credential === null ? [] : [`<openbadges:credential verify="${escapeXml(credential)}"/>`]),
    `<title id="title">${escapeXml(`${badge.name}, ${badge.holder}, issued by ${badge.issuer}`)}</title>`,
    `<circle cx="200" cy="200" r="192" fill="${accent}"/>`,
    `<circle cx="200" cy="200" r="176" fill="none" stroke="${onAccent}" stroke-opacity=".55" stroke-width="3"/>`,
    `<path d="M172 118l20 20 36-40" fill="none" stroke="${onAccent}" stroke-width="10" stroke-linecap="round" stroke-linejoin="round"/>`,
    text(badge.issuer, 182, 16, 400, onAccent),
    ...rows,
    text(badge.holder, 304, 18, 500, onAccent),
    ...until,
    '</svg>',
  ].join('\n');
}

const text = (words: string, y: number, size: number, weight: number, fill: string): string =>
  `<text x="200" y="${y}" text-anchor="middle" font-family="system-ui, sans-serif" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(words.length > 34 ? `${words.slice(0, 33)}…` : words)}</text>`;
