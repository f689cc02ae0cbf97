// A row as a Lit template, with the same cells.
import { html, svg } from 'lit';
import { looks, severities, stateWords, texts, ticketPath, trendPath } from './cells.js';

const icon = (d) =>
  html`<svg class="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
    ${svg`<path d=${d} />`}
  </svg>`;

export function cellsOf(row) {
  const [tone, d] = looks[row.band ?? 'none'];
  const trend = trendPath(row.trend);
  const some = severities.filter((severity) => row[severity] > 0);
  return html`<span role="gridcell"
      ><input type="checkbox" class="check" tabindex="-1" aria-label=${`Select ${row.name}`} /></span
    ><span role="gridcell"><span class="cust">${row.name}</span></span
    ><span role="gridcell"
      ><span class="health"
        ><span class=${tone}>${icon(d)}<b>${row.health === null ? '–' : texts.number(row.health)}</b></span
        ><span class="delta" role="img" aria-label=${`${row.band ?? 'no score'}, ${row.healthChange}`}
          >${texts.number(row.healthChange)}</span
        ><svg class="spark" viewBox="0 0 48 16" fill="none" stroke="currentColor">
          ${svg`<path d=${trend} /><circle r="2" cx="44" cy=${trend.slice(trend.lastIndexOf(' ') + 1)} />`}
        </svg></span
      ></span
    ><span role="gridcell"><span class="cut">${row.because ?? ''}</span></span
    ><span role="gridcell">${texts.money(row.mrr)}</span
    ><span role="gridcell"><span class=${row.state === 'at_risk' ? 'danger' : ''}>${stateWords[row.state]}</span></span
    ><span role="gridcell">${texts.date(row.renewalOn)}</span
    ><span role="gridcell"
      ><span class="tickets"
        >${some.length === 0 ? 'None' : some.map((severity) => html`<span class=${severity} role="img" aria-label=${`${severity}: ${row[severity]}`}>${icon(ticketPath)}${row[severity]}</span>`)}</span
      ></span
    ><span role="gridcell">${row.nps === null ? '–' : texts.number(row.nps)}</span
    ><span role="gridcell"
      ><span class="avatar" role="img" aria-label=${row.owner}>${texts.initials(row.owner)}</span></span
    ><span role="gridcell"
      ><button class="more" tabindex="-1" aria-label=${`Details of ${row.name}`}>
        ${icon('M6.25 3.75L10.5 8l-4.25 4.25')}
      </button></span
    >`;
}
