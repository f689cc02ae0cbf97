import { html, type TemplateResult } from 'lit';
import { differences, type Content } from '../draft/content.js';
import { nameOf, valueOf, type Words } from '../words.js';

/** What one content changes of another, part by part. */
export function changesView(words: Words, from: Content, to: Content): TemplateResult {
  const { messages } = words;
  const parts = differences(from, to);
  if (parts.length === 0) return html`<p class="muted">${messages.noChanges}</p>`;
  return html`<div
    class="changes"
    part="changes"
    tabindex="0"
    role="group"
    aria-label=${messages.changes(parts.length)}>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">${messages.columns.part}</th>
          <th scope="col">${messages.columns.live}</th>
          <th scope="col">${messages.columns.draft}</th>
        </tr>
      </thead>
      <tbody>
        ${parts.map(
          (part) =>
            html`<tr>
              <th scope="row">${nameOf(part, words)}</th>
              <td><s class="was">${valueOf(part, from, words)}</s></td>
              <td class="strong">${valueOf(part, to, words)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
