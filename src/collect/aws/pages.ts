/** Empty pages with a token that are followed in a row before a list is given up as endless. */
const MOST_EMPTY_PAGES = 20;

/** A list that does not end. */
export class EndlessPages extends Error {
  override readonly name = "EndlessPages";

  constructor() {
    super("AWS repeats a page of the list");
  }
}

/**
 * Follows a list over its pages until the token is gone: a page may be empty and still have one.
 *
 * @throws EndlessPages where tokens repeat or empty pages do not end.
 */
export async function allPages<T>(
  next: (
    token: string | undefined,
  ) => Promise<{ readonly items: readonly T[]; readonly token: string | undefined }>,
  progress: (count: number) => void = () => {},
): Promise<T[]> {
  const all: T[] = [];
  const seen = new Set<string>();
  let empty = 0;
  let token: string | undefined;
  do {
    const page = await next(token);
    all.push(...page.items);
    progress(all.length);
    empty = page.items.length === 0 ? empty + 1 : 0;
    token = page.token;
    if (token !== undefined && (seen.has(token) || empty > MOST_EMPTY_PAGES)) {
      throw new EndlessPages();
    }
    if (token !== undefined) seen.add(token);
  } while (token !== undefined);
  return all;
}

/** Runs work on each item, at most `width` at a time; results in the items' order. */
export async function sideBySide<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}
