import type { Page } from '@gangway/contract';

/** The first page when awaited; every item, page after page, when iterated. */
export interface List<T> extends PromiseLike<Page<T>>, AsyncIterable<T> {
  /** Page by page. */
  pages(): AsyncIterable<Page<T>>;
}

/** @param fetchPage fetches the page at a cursor; the first one without */
export function list<T>(fetchPage: (cursor: string | undefined) => Promise<Page<T>>): List<T> {
  let first: Promise<Page<T>> | null = null;
  const firstPage = () => (first ??= fetchPage(undefined));
  async function* pages(): AsyncGenerator<Page<T>> {
    for (let page = await firstPage(); ;) {
      yield page;
      if (page.nextCursor === null) return;
      page = await fetchPage(page.nextCursor);
    }
  }
  return {
    then: (resolve, reject) => firstPage().then(resolve, reject),
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { data } of pages()) yield* data;
    },
  };
}
