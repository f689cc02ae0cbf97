import type { Finding } from '@gangway/tokens/compiler';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, stopIcon } from '../../primitives/icons.js';
import { tokenName, type Words } from '../words.js';

/** Findings that are named; the others are counted. */
const LISTED = 6;

/** A ratio that is too low never reads as one that is enough. */
export const floor = (ratio: number): number => Math.floor(ratio * 100) / 100;

/**
 * What is too close, with what it comes to and needs.
 *
 * @param mend puts the nearest colour in that does
 */
export function findingsListView(
  words: Words,
  findings: readonly Finding[],
  mend?: (finding: Finding) => void,
): TemplateResult {
  const { messages } = words;
  const groups = grouped(findings);
  return html`<div class="too-close">
    <p class="with-icon medium">${icon(stopIcon, 'danger')}${messages.findings(findings.length)}</p>
    <ul>
      ${groups.slice(0, LISTED).map((group) => findingView(words, group, mend))}
    </ul>
    ${groups.length > LISTED ? html`<p class="small muted">${messages.more(groups.length - LISTED)}</p>` : nothing}
  </div>`;
}

/** Findings of one colour in one mode, the worst first: one colour mends them all. */
type Group = readonly [Finding, ...Finding[]];

function grouped(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = [finding.kind, finding.mode, finding.pair[0]].join();
    const group = groups.get(key);
    const isWorse = group && finding.found / finding.needed < group[0].found / group[0].needed;
    groups.set(key, group ? (isWorse ? [finding, ...group] : [...group, finding]) : [finding]);
  }
  return [...groups.values()];
}

function findingView(
  { messages, format }: Words,
  [worst, ...others]: Group,
  mend?: (finding: Finding) => void,
): TemplateResult {
  const { kind, mode, pair, found, needed, eye, nearest } = worst;
  const [front, ground] = [tokenName(messages, pair[0]), tokenName(messages, pair[1])];
  const where =
    eye === null || eye === 'all cones' ? messages.modes[mode] : `${messages.modes[mode]} · ${messages.eyes[eye]}`;
  return html`<li>
    <span
      >${kind === 'contrast' ? messages.pair(front, ground) : messages.beside(front, ground)}<span class="small muted"
        >${messages.found(format.number(floor(found), 2), format.number(needed, needed % 1 ? 1 : 0), where)}</span
      >${others.length > 0 ? html`<span class="small muted">${messages.more(others.length)}</span>` : nothing}</span
    >
    ${
      mend && nearest !== null
        ? html`<button class="as-link small" @click=${() => mend(worst)}>${messages.takeNearest(nearest)}</button>`
        : nothing
    }
  </li>`;
}
