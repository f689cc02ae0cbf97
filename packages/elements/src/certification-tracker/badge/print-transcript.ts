import type { Transcript } from '@gangway/contract';
import { html, render } from 'lit';
import type { BadgeModel } from './badge.js';
import { recordView } from './transcript.view.js';

/** Looks on paper: ink, no colours of a brand. */
const paper = `
  body { font: 11pt/1.5 system-ui, sans-serif; margin: 0; color: #000; }
  h1 { font-size: 15pt; margin: 0; }
  p { margin: 0 0 12pt; }
  table { inline-size: 100%; border-collapse: collapse; }
  th, td { text-align: start; padding: 5pt 10pt 5pt 0; border-block-end: 0.5pt solid #999; vertical-align: baseline; }
  .end { text-align: end; white-space: nowrap; }
  tfoot { font-weight: 600; }
  tr { break-inside: avoid; }
`;

/** Prints the record alone: a frame holds it, since what is around a widget cannot be left out of a page. */
export function printTranscript(model: BadgeModel, transcript: Transcript): void {
  const { messages, format, learning } = model;
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.className = 'print-frame';
  learning.host.renderRoot.append(frame);
  const { contentDocument } = frame;
  const view = contentDocument?.defaultView;
  if (!view) return frame.remove();
  const { documentElement: page, body } = contentDocument;
  page.lang = format.locale;
  page.dir = getComputedStyle(learning.host).direction;
  contentDocument.title = messages.transcriptOf(transcript.curriculum, transcript.learner);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(paper);
  contentDocument.adoptedStyleSheets = [sheet];
  render(
    html`<h1>${messages.transcript}</h1>
      <p>${messages.transcriptOf(transcript.curriculum, transcript.learner)}</p>
      ${recordView(model, transcript)}`,
    body,
  );
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
