import type { Call } from '../../bind.js';
import { wornByMails, type Worn } from '../../mail/mail-theme.js';
import type { MailLanguage } from '../../mail/mail-language.js';
import { mailLanguage } from '../../mail/mail-words.js';
import type { Preview } from '../../mail/preview-token.js';
import { loadDraft, loadLive } from '../../store/branding.store.js';
import { loadPartner } from '../../store/partner.store.js';
import { loadAssets, logoView } from './branding.view.js';

/** What a partner's mails wear, and the language that they speak. */
export async function wornOf(
  call: Call,
  of: Preview['of'],
): Promise<{ readonly worn: Worn; readonly language: MailLanguage }> {
  const { partner } = await loadPartner(call);
  const live = await loadLive(call);
  const draft = of === 'draft' ? await loadDraft(call) : null;
  const content = draft?.content ?? live.content;
  const logo = logoView(content.logo, await loadAssets(call));
  return {
    worn: wornByMails(partner.name, draft?.version ?? live.number, content, logo),
    language: mailLanguage(partner.locale),
  };
}
