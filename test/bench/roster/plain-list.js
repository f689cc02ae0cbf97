// Sorting and filtering of objects, for those who leave it to their users: a collator made once, texts made small once.
export function plainList(items) {
  const { compare } = new Intl.Collator('en');
  const compares = {
    name: (a, b) => compare(a.name, b.name),
    mrr: (a, b) => a.mrr - b.mrr,
    health: (a, b) => (a.health ?? Infinity) - (b.health ?? Infinity) || 0,
  };
  const texts = new Map();
  const textOf = (item) => {
    let text = texts.get(item);
    if (text === undefined) texts.set(item, (text = `${item.name} ${item.segment ?? ''} ${item.owner}`.toLowerCase()));
    return text;
  };
  let [order, words, by] = [items, [], null];
  const list = () =>
    words.length === 0 ? order : order.filter((item) => words.every((word) => textOf(item).includes(word)));
  const sort = (key, down) => {
    by = [key, down];
    const sign = down ? -1 : 1;
    order = order.slice().sort((a, b) => sign * compares[key](a, b));
    return list();
  };
  sort('health', false);
  return {
    list,
    sort,
    filter(search) {
      words = search.toLowerCase().split(' ').filter(Boolean);
      return list();
    },
    /** @param told hears of the row as it was */
    update(id, change, told) {
      order = order.map((item) => {
        if (item.id !== id) return item;
        told(item);
        return { ...item, ...change };
      });
      return sort(...by);
    },
  };
}
