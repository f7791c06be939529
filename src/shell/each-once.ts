import { Problem } from "../model/problem.ts";

/**
 * What stands behind each key.
 *
 * @throws Problem where a key is there twice: one of its values would count in silence.
 */
export function eachOnce<T>(name: string, entries: readonly (readonly [key: string, value: T])[]) {
  const keys = entries.map(([key]) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice === undefined) return Object.fromEntries(entries) as Record<string, T>;
  throw new Problem(`${name}: ${JSON.stringify(twice.slice(0, 80))} is given twice. Leave one of them out.`);
}
