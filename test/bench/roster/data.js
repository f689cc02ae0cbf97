// The same customers for everybody, in columns as the API has them.
const pick = (values, at) => values[at % values.length];
const states = ['prospect', 'onboarding', 'live', 'at_risk', 'churned'];

export function columnsOf(count) {
  const column = (make) => Array.from({ length: count }, (_, at) => make(at));
  const health = column((at) => (at % 11 === 0 ? null : (at * 7919) % 101));
  return {
    id: column((at) => `cus_${at}`),
    name: column(
      (at) =>
        `${pick(['Harbor', 'Alder', 'Quay', 'Mesa', 'Pine'], at * 7)} ${pick(['Dental', 'Freight', 'Foods', 'Legal'], at * 3)} ${(at * 7919) % count}`,
    ),
    segment: column((at) => pick(['Retail', 'Health', null], at)),
    state: column((at) => pick(states, at)),
    mrr: column((at) => ((at * 6007) % 9000) * 100),
    health,
    band: health.map((value) => (value === null ? null : value < 50 ? 'red' : value < 75 ? 'amber' : 'green')),
    healthChange: column((at) => (at % 9) - 4),
    trend: column((at) => [50 + (at % 5), 52, 49 + (at % 7), 55, 51 + (at % 3), 60 - (at % 11), 52, 58]),
    because: column((at) => pick(['Use steady', 'Weekly use down', 'Invoice late', null], at)),
    stale: column((at) => at % 17 === 0),
    overridden: column(() => false),
    renewalOn: column(
      (at) => `2026-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`,
    ),
    critical: column((at) => Number(at % 50 === 0)),
    major: column((at) => Number(at % 9 === 0)),
    minor: column((at) => Number(at % 4 === 0)),
    question: column(() => 0),
    nps: column((at) => (at % 4 === 0 ? null : (at % 200) - 100)),
    owner: column((at) => pick(['Demo One', 'Demo Two', 'Demo Three'], at)),
    tags: column(() => []),
  };
}

export const windowOf = (columns, from, to) =>
  Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, cells.slice(from, to)]));

/** Rows of the first answer, and of each after it: as our element asks for them. */
const [FIRST, MORE] = [1000, 10_000];

/** The answers of an API, which everybody has to read: our element one after the other, the others all at once. */
export function answersOf(count, asText) {
  const columns = columnsOf(count);
  const windows = new Map();
  for (let from = 0; from < count; from += from ? MORE : FIRST) {
    const window = windowOf(columns, from, from + (from ? MORE : FIRST));
    const text = asText ? JSON.stringify(window) : null;
    windows.set(from, text ? () => JSON.parse(text) : () => window);
  }
  let come;
  const came = new Promise((resolve) => (come = resolve));
  return {
    columns,
    come,
    async window(from) {
      await came;
      return windows.get(from)();
    },
    all() {
      if (!asText) return columns;
      const read = [...windows.values()].map((each) => each());
      return Object.fromEntries(
        Object.keys(columns).map((name) => [name, [].concat(...read.map((each) => each[name]))]),
      );
    },
  };
}

/** Rows as objects: what other grids take. */
export function objectsOf(columns) {
  const names = Object.keys(columns);
  return columns.id.map((_, at) => {
    const row = {};
    for (const name of names) row[name] = columns[name][at];
    return row;
  });
}
