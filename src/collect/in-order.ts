/** All results, or else the failure that comes first by place: the first in time would be another one each run. */
export async function inOrder<T>(reads: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(reads);
  return Promise.all(reads);
}
