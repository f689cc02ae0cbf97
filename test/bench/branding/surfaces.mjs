// What wears a brand without being open: a statement on paper, a badge, a mail. Each is asked for again until it wears the new one.
import { setTimeout as rest } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import { hexOf, themeColors } from '@gangway/tokens/theme';

/**
 * @param {(path: string) => Promise<Buffer>} read what the API answers to a GET
 * @returns {Promise<Map<string, (accent: string, deadline: number) => Promise<number | null>>>} by surface, when it wore an accent;
 *   null: it did not in time
 */
export async function surfacesOf(read) {
  const api = (path) => read(`/api/partner${path}`);
  const json = async (path) => JSON.parse(String(await api(path)));
  const [{ brand }, statements, badges] = await Promise.all(
    ['/branding/draft', '/statements', '/credentials'].map(json),
  );
  const [statement, badge] = [statements, badges].map(({ data }) => data[0].id);
  /** What the compiler makes of an accent in light, as paper and mails have it. */
  const hexIn = (accent, token) => hexOf(themeColors({ ...brand, accent }, 'light').get(token));
  const shown = {
    'statement as PDF': async (accent) =>
      writtenIn(await api(`/statements/${statement}/pdf`), hexIn(accent, 'accent-text')),
    badge: async (accent) => String(await api(`/credentials/${badge}/image`)).includes(hexIn(accent, 'accent')),
    mail: async (accent) => {
      const { previews } = await json('/branding/email');
      const pages = await Promise.all(
        previews.map(({ url }) => read(`${url.replace(/^https?:\/\/[^/]+/, '')}?scheme=light`)),
      );
      return pages.every((page) => String(page).includes(hexIn(accent, 'accent')));
    },
  };
  return new Map(
    Object.entries(shown).map(([name, wears]) => [
      name,
      async (accent, deadline) => {
        while (Date.now() < deadline) {
          if (await wears(accent)) return Date.now();
          await rest(50);
        }
        return null;
      },
    ]),
  );
}

/** Whether a page of a PDF writes or fills in a colour. */
function writtenIn(pdf, hex) {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/FlateDecode[^]*?stream\r?\n/g)].some(({ index, 0: head }) => {
    try {
      const from = index + head.length;
      return inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).includes(`${r} ${g} ${b} scn`);
    } catch {
      // A font or a picture that is packed in another way.
      return false;
    }
  });
}
