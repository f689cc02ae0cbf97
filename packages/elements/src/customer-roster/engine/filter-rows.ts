import { customerStates, healthBands } from '@gangway/contract';
import { folded, NameText } from './name-text.js';
import type { RosterQuery } from './query.js';
import type { Cells } from './roster-table.js';
import { tagSetsOf } from './tag-sets.js';
import type { TypedTable } from './typed-table.js';
import { viewTests, type Test } from './view-tests.js';

const wordsOf = (search: string): string[] =>
  folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');

/** The names of a table while somebody searches in it. */
const texts = new WeakMap<TypedTable, NameText>();

/** Rows with a word in name, segment, owner or a tag. */
function wordTest(table: TypedTable, names: Uint8Array, word: string): Test {
  const [segments, owners] = ([table.segment, table.owner] as const).map(({ values }) =>
    values.map((value) => value !== null && folded(value).includes(word)),
  );
  const [segment, owner] = [table.segment.codes, table.owner.codes];
  const tagged = tagSetsOf(table).test((tag) => folded(tag).includes(word));
  return (row) =>
    names[row] === 1 || segments?.[segment[row] ?? 0] === true || owners?.[owner[row] ?? 0] === true || tagged(row);
}

/**
 * The rows that a query asks for, in the order in which they are given. A search finds rows that hold each of its words in name,
 * segment, owner or a tag.
 *
 * @param today days since 1970
 */
export function filterRows(table: TypedTable, query: RosterQuery, today: number, rows: Uint32Array): Uint32Array {
  const tests: Test[] = [];
  const equal = (cells: Cells, wanted: number): void => void tests.push((row) => cells[row] === wanted);
  if (query.band !== null) equal(table.column('band'), query.band === 'none' ? 0 : healthBands.indexOf(query.band) + 1);
  if (query.state !== null) equal(table.column('state'), customerStates.indexOf(query.state));
  if (query.owner !== null) equal(table.owner.codes, table.owner.placeOf(query.owner));
  const { tag } = query;
  if (tag !== null) tests.push(tagSetsOf(table).test((each) => each === tag));
  const view = viewTests(table, today)[query.view];
  if (view) tests.push(view);
  const words = wordsOf(query.search);
  if (words.length === 0) texts.delete(table);
  for (const word of words) {
    const text = texts.get(table) ?? new NameText();
    texts.set(table, text);
    text.read(table.name, table.named);
    tests.push(wordTest(table, text.find(word, rows), word));
  }
  return tests.reduce((left, test) => left.filter(test), rows);
}

/** Whether a query lets through nothing that another did not: its rows are among the other's. */
export function narrows(query: RosterQuery, other: RosterQuery): boolean {
  const words = wordsOf(query.search);
  return (
    (other.view === 'all' || other.view === query.view) &&
    (['band', 'state', 'owner', 'tag'] as const).every((key) => other[key] === null || other[key] === query[key]) &&
    wordsOf(other.search).every((word) => words.some((each) => each.includes(word)))
  );
}
