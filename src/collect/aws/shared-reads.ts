/** What was read of an account and region, for tuning jobs that are read one after the other: each is asked for once. */
export type SharedReads = Map<string, Promise<unknown>>;

/** Reads something once for all that share `reads` and the key; without `reads`, each time. */
export function once<T>(reads: SharedReads | undefined, key: string, read: () => Promise<T>): Promise<T> {
  const known = reads?.get(key);
  // A key is asked for by one caller alone, so what stands under it is of that caller's type.
  if (known !== undefined) return known as Promise<T>;
  const reading = read();
  reads?.set(key, reading);
  return reading;
}
