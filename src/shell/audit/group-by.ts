import { Problem } from "../../model/problem.ts";

/**
 * The tag key of `tag:KEY`; `null` for an empty text.
 *
 * @throws Problem for anything else.
 */
export function parseGroupBy(name: string, text: string): string | null {
  if (text === "") return null;
  const [, key] = /^tag:(.{1,128})$/.exec(text) ?? [];
  if (key !== undefined) return key;
  throw new Problem(`${name}: ${JSON.stringify(text.slice(0, 80))} is not tag:KEY, such as tag:team.`);
}
