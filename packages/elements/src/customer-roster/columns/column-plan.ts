// How the columns stand: in which order, how wide, at which edge. Pure, and all of it fits into an address.
import type { ColumnPin } from '../roster-column.js';

/** Pixels. */
export const LEAST = 40;
export const MOST = 800;

/** A column and its place. */
export interface Placed {
  readonly id: string;
  readonly hidden: boolean;
  readonly pin: ColumnPin | null;
  /** Pixels; null: what it needs. */
  readonly width: number | null;
}
/** All columns that there are, in order. */
export type Plan = readonly Placed[];

/** This column says whom a row is about: it is always shown. */
const ALWAYS = 'name';
export const mayHide = (id: string): boolean => id !== ALWAYS;
export const widthOf = (pixels: number): number => Math.round(Math.max(LEAST, Math.min(MOST, pixels)));

const entry = ({ id, hidden, pin, width }: Placed): string =>
  `${hidden ? '-' : ''}${id}${pin ? `*${pin}` : ''}${width === null ? '' : `*${width}`}`;
const textOf = (plan: Plan): string => plan.map(entry).join(',');

/** `name*start*220,-nps,own.region`: a minus hides; what is as by default is empty. */
export const writePlan = (plan: Plan, usual: Plan): string => (textOf(plan) === textOf(usual) ? '' : textOf(plan));

/** Reads what {@link writePlan} wrote. What nobody knows is left out, and columns that it does not name are hidden. */
export function readPlan(text: string, usual: Plan): Plan {
  if (text === '') return usual;
  const known = new Set(usual.map(({ id }) => id));
  const named = text.split(',').flatMap((each): Placed[] => {
    const [, minus, id = '', pin, width] = /^(-?)([\w.]+)(?:\*(start|end))?(?:\*(\d{1,5}))?$/.exec(each) ?? [];
    // Each only once.
    if (!known.delete(id)) return [];
    return [
      {
        id,
        hidden: minus === '-' && mayHide(id),
        pin: pin === 'start' || pin === 'end' ? pin : null,
        width: width === undefined ? null : widthOf(Number(width)),
      },
    ];
  });
  const rest = usual.filter(({ id }) => known.has(id)).map((each) => ({ ...each, hidden: mayHide(each.id) }));
  return [...rest.filter(({ hidden }) => !hidden), ...named, ...rest.filter(({ hidden }) => hidden)];
}

const sides = ['start', null, 'end'] as const;
/** The columns on screen, those at the edges first and last. */
export const shown = (plan: Plan): Plan =>
  sides.flatMap((side) => plan.filter(({ hidden, pin }) => !hidden && pin === side));

export const changed = (plan: Plan, id: string, change: Partial<Omit<Placed, 'id'>>): Plan =>
  plan.map((each) => (each.id === id ? { ...each, ...change } : each));

/** Takes a column to where another one is; those between give way. */
export function placed(plan: Plan, id: string, target: string): Plan {
  const [from, to] = [id, target].map((wanted) => plan.findIndex((each) => each.id === wanted));
  const column = plan[from ?? -1];
  return column && to !== undefined && to >= 0 ? plan.toSpliced(from ?? 0, 1).toSpliced(to, 0, column) : plan;
}

/** Takes a column past its neighbour on screen, or leaves it where there is none at its edge. */
export function stepped(plan: Plan, id: string, step: 1 | -1): Plan {
  const list = shown(plan);
  const at = list.findIndex((each) => each.id === id);
  const next = list[at + step];
  return next && next.pin === list[at]?.pin ? placed(plan, id, next.id) : plan;
}
