import type { Mail } from '@gangway/contract';
import type { Call } from '../../bind.js';
import { nothingSaid, type MailFacts } from '../../mail/mail-language.js';
import { mailView } from '../../mail/mail.view.js';
import { wornOf } from './worn-of.js';

/** A mail as it is to be sent. @param about what it says, in the language of the partner */
export async function mailOf(call: Call, mail: Mail, about: (language: string) => Partial<MailFacts>) {
  const { worn, language } = await wornOf(call, 'live');
  const facts = { ...nothingSaid, ...about(language.tag) };
  const html = await mailView(mail, worn, language, call.publicUrl, null, facts);
  return { language: language.tag, subject: language.mails[mail](worn.partner, facts).subject, html: `${html}` };
}
