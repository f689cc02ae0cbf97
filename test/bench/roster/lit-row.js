// A row as a Lit template, with the same cells.
import { html, svg } from 'lit';
import {
  becauseOf,
  leftOf,
  looks,
  pays,
  severities,
  stalePaths,
  stateWords,
  texts,
  ticketPath,
  trendPath,
} from './cells.js';

const icon = (d) =>
  html`<svg class="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
    ${svg`<path d=${d} />`}
  </svg>`;

const stale = html`<svg class="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
  ${stalePaths.map((d) => svg`<path d=${d} />`)}
</svg>`;

export function cellsOf(row) {
  const [tone, d] = looks[row.band ?? 'none'];
  const trend = trendPath(row.trend);
  const some = severities.filter((severity) => row[severity] > 0);
  const [left, near] = leftOf(row.renewalOn);
  return html`<span role="gridcell" aria-colindex="1" tabindex="-1"
      ><input type="checkbox" class="check" tabindex="-1" aria-label=${`Select ${row.name}`} /></span
    ><span role="rowheader" aria-colindex="2" tabindex="-1"><span class="cust">${row.name}</span></span
    ><span role="gridcell" aria-colindex="3" tabindex="-1"
      ><span class="health"
        ><span class=${tone}>${icon(d)}<b>${row.health === null ? '–' : texts.number(row.health)}</b></span
        ><span class="delta" role="img" aria-label=${`${row.band ?? 'no score'}, ${row.healthChange}`}
          >${texts.number(row.healthChange)}</span
        ><svg class="spark" viewBox="0 0 48 16" fill="none" stroke="currentColor">
          ${svg`<path d=${trend} /><circle r="2" cx="44" cy=${trend.slice(trend.lastIndexOf(' ') + 1)} />`}
        </svg></span
      ></span
    ><span role="gridcell" aria-colindex="4" tabindex="-1"
      ><span class="because"
        >${row.stale ? html`<span class="mark" role="img" aria-label="Not measured lately">${stale}</span>` : ''}<span
          class="cut"
          >${becauseOf(row)}</span
        ></span
      ></span
    ><span role="gridcell" aria-colindex="5" tabindex="-1"
      ><span class=${pays(row.state) ? '' : 'subtle'}>${texts.money(row.mrr)}</span></span
    ><span role="gridcell" aria-colindex="6" tabindex="-1"
      ><span class=${row.state === 'at_risk' ? 'danger medium' : pays(row.state) ? '' : 'muted'}
        >${stateWords[row.state]}</span
      ></span
    ><span role="gridcell" aria-colindex="7" tabindex="-1"
      ><span class="renews"><span>${texts.date(row.renewalOn)}</span> <span class=${near}>${left}</span></span></span
    ><span role="gridcell" aria-colindex="8" tabindex="-1"
      ><span class="tickets"
        >${some.length === 0 ? 'None' : some.map((severity) => html`<span class=${severity} role="img" aria-label=${`${severity}: ${row[severity]}`}>${icon(ticketPath)}${row[severity]}</span>`)}</span
      ></span
    ><span role="gridcell" aria-colindex="9" tabindex="-1"
      ><span class=${row.nps === null ? 'subtle' : ''}>${row.nps === null ? '–' : texts.number(row.nps)}</span></span
    ><span role="gridcell" aria-colindex="10" tabindex="-1"
      ><span class="avatar" role="img" aria-label=${row.owner}>${texts.initials(row.owner)}</span></span
    ><span role="gridcell" aria-colindex="11" tabindex="-1"
      ><button class="more" tabindex="-1" aria-expanded="false" aria-label=${`Details of ${row.name}`}>
        ${icon('M6.25 3.75L10.5 8l-4.25 4.25')}
      </button></span
    >`;
}
