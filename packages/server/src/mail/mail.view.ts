import type { Mail, MailColors } from '@gangway/contract';
import { html, raw } from 'hono/html';
import type { Worn } from './mail-theme.js';
import { sampleFacts, type MailLanguage } from './mail-language.js';

/**
 * A mail as it is sent: tables, since some readers know nothing else, every colour where it is used, and a sheet only for readers
 * in the dark. All text is escaped.
 *
 * @param language of the partner
 * @param action where its button leads
 * @param scheme `null`: as it is sent; else as a reader in that scheme sees it
 * @param about what it says of its occasion
 */
export function mailView(
  mail: Mail,
  worn: Worn,
  language: MailLanguage,
  action: string,
  scheme: 'light' | 'dark' | null,
  about = sampleFacts,
) {
  const { partner, fontFamily, textSize, radius } = worn;
  const { tag, dir, fallback, mails } = language;
  const { subject, title, lines, act, foot } = mails[mail](partner, about);
  const colors = scheme === 'dark' ? worn.dark : worn.light;
  const font = `font-family: ${fontFamily}; line-height: 1.5; font-size:`;
  return html`<!doctype html>
    <html lang="${tag}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="${scheme ?? 'light dark'}" />
        <title>${subject}</title>
        ${scheme === null ? raw(`<style>${inTheDark(worn.dark)}</style>`) : ''}
      </head>
      <body class="ground" style="margin: 0; padding: 0; background-color: ${colors.ground};">
        <table
          class="ground"
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          style="background-color: ${colors.ground};">
          <tr>
            <td align="center" style="padding: 24px 12px;">
              <table
                class="surface"
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                style="max-width: 560px; background-color: ${colors.surface}; border: 1px solid ${colors.border}; border-radius: ${radius}px;">
                <tr>
                  <td class="text" style="padding: 24px 24px 0; ${font} ${textSize}px; color: ${colors.text};">
                    ${headView(worn, scheme)}
                  </td>
                </tr>
                <tr>
                  <td class="text" style="padding: 20px 24px 24px; ${font} ${textSize}px; color: ${colors.text};">
                    <h1 style="margin: 0 0 12px; font-size: ${Math.round(textSize * 1.45)}px; line-height: 1.25;">
                      ${title}
                    </h1>
                    ${lines.map((line) => html`<p style="margin: 0 0 12px;">${line}</p>`)}
                    <table role="presentation" cellpadding="0" cellspacing="0" style="margin: 20px 0;">
                      <tr>
                        <td class="accent" style="background-color: ${colors.accent}; border-radius: ${radius}px;">
                          <a
                            class="on-accent"
                            href="${action}"
                            target="_blank"
                            style="display: inline-block; padding: 12px 20px; ${font} ${textSize}px; font-weight: bold; color: ${colors.onAccent}; text-decoration: none;"
                            >${act}</a
                          >
                        </td>
                      </tr>
                    </table>
                    <p class="muted" style="margin: 0; font-size: ${textSize - 1}px; color: ${colors.muted};">
                      ${fallback.question}
                      <a class="link" href="${action}" target="_blank" style="color: ${colors.link};">${fallback.act}</a
                      >.
                    </p>
                  </td>
                </tr>
              </table>
              <p
                class="muted"
                style="max-width: 560px; margin: 16px 0 0; ${font} ${textSize - 1}px; color: ${colors.muted};">
                ${foot}
              </p>
            </td>
          </tr>
        </table>
      </body>
    </html>`;
}

/** The logo; where there is none, the name. Of two, readers in the dark see the other. */
function headView({ partner, logo }: Worn, scheme: 'light' | 'dark' | null) {
  const picture = (which: 'light' | 'dark', hidden: boolean) => {
    const shown = logo[which];
    const source = shown?.sources.at(-1)?.url;
    return shown && source
      ? html`<img
          class="for-${which}"
          src="${source}"
          width="${shown.width}"
          height="${shown.height}"
          alt="${partner}"
          style="display: ${hidden ? 'none' : 'block'}; border: 0;" />`
      : '';
  };
  if (!logo.light) return html`<b>${partner}</b>`;
  if (!logo.dark) return picture('light', false);
  if (scheme !== null) return picture(scheme, false);
  return html`${picture('light', false)}${picture('dark', true)}`;
}

const inTheDark = ({ ground, surface, text, muted, border, accent, onAccent, link }: MailColors): string =>
  `@media (prefers-color-scheme: dark) {
.ground { background-color: ${ground} !important; }
.surface { background-color: ${surface} !important; border-color: ${border} !important; }
.text { color: ${text} !important; }
.muted { color: ${muted} !important; }
.accent { background-color: ${accent} !important; }
.on-accent { color: ${onAccent} !important; }
.link { color: ${link} !important; }
.for-light { display: none !important; }
.for-light:last-child { display: block !important; }
.for-dark { display: block !important; }
}`;
