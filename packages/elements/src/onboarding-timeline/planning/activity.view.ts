import type { Activity } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../foundation/format.js';
import { avatarView } from '../../primitives/person.view.js';
import type { ActivityMessages } from './activity.messages.js';

/** Who did what, newest first, by day. */
export function activityView(
  log: readonly Activity[],
  format: Format,
  messages: ActivityMessages,
  today: string,
  words: { readonly today: string },
): TemplateResult {
  if (log.length === 0) return html`<p class="muted">${messages.noActivity}</p>`;
  const dayOf = ({ at }: Activity) => format.dateOf(Date.parse(at));
  return html`<ol class="log">
    ${log.map((entry, index) => {
      const day = dayOf(entry);
      const before = log[index - 1];
      return html`${before && dayOf(before) === day ? nothing : html`<li class="day small subtle medium">${day === today ? words.today : format.date(day, 'weekday')}</li>`}
        <li>
          <span class="dot">${avatarView({ name: entry.by, side: entry.side })}</span>
          <span
            >${didWhat(entry, messages)}${entry.detail ? html`<span class="small muted quote">${entry.kind === 'start_proposed' ? format.date(entry.detail, 'long') : messages.quoted(entry.detail)}</span>` : nothing}</span
          >
          <time class="small subtle nowrap" datetime=${entry.at}>${format.time(Date.parse(entry.at))}</time>
        </li>`;
    })}
  </ol>`;
}

function didWhat({ kind, by, subject }: Activity, messages: ActivityMessages): string {
  const kinds: Readonly<Record<string, string>> = messages.kinds;
  return messages.didTo(by, kinds[kind] ?? kind.replaceAll('_', ' '), subject);
}
