// What the columns' places make of the grid, as a sheet of the roster's own: rows need no style of their own, and a policy
// without inline styles has nothing against it.
import { isOwn } from '../engine/query.js';
import type { Plan } from './column-plan.js';

/** Pixels that a column needs; those that grow take a share of what is left. */
const needs: Readonly<Record<string, number>> = {
  name: 180,
  health: 132,
  because: 180,
  mrr: 72,
  state: 88,
  renewalOn: 100,
  tickets: 72,
  nps: 36,
  owner: 40,
  segment: 96,
  tags: 120,
};
const OWN = 112;
const grows = (id: string): boolean => id === 'name' || id === 'because';
/** Before and after the columns: a box to tick, and what opens a row. */
const [TICK, MORE] = [16, 20];
const GAP = 'var(--_space-3)';

const pixelsOf = ({ id, width }: Plan[number]): number => width ?? needs[id] ?? OWN;

/** @param plan the columns on screen, in order */
export function layoutOf(plan: Plan): string {
  const pixels = [TICK, ...plan.map(pixelsOf), MORE];
  const tracks = plan.map((column) =>
    grows(column.id) && column.width === null && !column.pin
      ? `minmax(${pixelsOf(column)}px, 1fr)`
      : `${pixelsOf(column)}px`,
  );
  // Where nothing else grows, what opens a row still stands at the end.
  const filled = tracks.some((track) => track.includes('fr'));
  const whole = `calc(${sum(pixels)}px + ${pixels.length - 1} * ${GAP} + 2 * var(--gutter))`;
  const pins = [...pinsOf(plan, pixels, 'start'), ...pinsOf(plan, pixels, 'end')];
  // Below that a row is a card, in which each column of the host's has a line.
  const lines = plan.filter(({ id }) => isOwn(id)).length;
  return `@container widget (inline-size < 560px) {
    .arranged { --row: calc(2 * var(--_line-body) + ${lines} * (var(--_line-small) + 2px) + 22px * var(--_density)); }
  }
  @container widget (inline-size >= 560px) {
    .arranged .row { grid-template-columns: ${TICK}px ${tracks.join(' ')} ${filled ? `${MORE}px` : `minmax(${MORE}px, 1fr)`}; }
    .arranged > * { min-inline-size: ${whole}; }
    ${pins.join('\n')}
  }`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Cells that stay at an edge, each behind those that stay before it. */
function pinsOf(plan: Plan, pixels: readonly number[], side: 'start' | 'end'): string[] {
  const count = plan.filter(({ pin }) => pin === side).length;
  if (count === 0) return [];
  return Array.from({ length: count + 1 }, (_, at) => {
    const before = side === 'start' ? pixels.slice(0, at) : pixels.slice(pixels.length - at);
    const inset = `calc(var(--gutter) + ${sum(before)}px + ${at} * ${GAP})`;
    const cell = side === 'start' ? `:nth-child(${at + 1})` : `:nth-last-child(${at + 1})`;
    const edge = at === count ? `border-inline-${side === 'start' ? 'end' : 'start'}: 1px solid var(--_border);` : '';
    return `.arranged .row > ${cell} {
      position: sticky; inset-inline-${side}: ${inset}; z-index: ${at === 0 ? 1 : 2};
      display: flex; align-items: center; align-self: stretch; background: var(--paint);
      box-shadow: ${at === 0 ? 'var(--gutter)' : GAP} 0 var(--paint), calc(-1 * ${at === 0 ? 'var(--gutter)' : GAP}) 0 var(--paint); ${edge}
    }`;
  });
}
