import type { Page } from '@gangway/contract';

/** A promise of the first page; iterated, every item, page after page. */
export interface List<T> extends Promise<Page<T>>, AsyncIterable<T> {
  /** Page by page. */
  pages(): AsyncIterable<Page<T>>;
}

/** @param fetchPage fetches the page at a cursor; the first one without */
export function list<T>(fetchPage: (cursor: string | undefined) => Promise<Page<T>>): List<T> {
  const first = fetchPage(undefined);
  async function* pages(): AsyncGenerator<Page<T>> {
    for (let page = await first; ;) {
      yield page;
      if (page.nextCursor === null) return;
      page = await fetchPage(page.nextCursor);
    }
  }
  async function* items(): AsyncGenerator<T> {
    for await (const { data } of pages()) yield* data;
  }
  return Object.assign(first, { pages, [Symbol.asyncIterator]: items });
}
