import { Problem } from "../../model/problem.ts";
import { eachOnce } from "../each-once.ts";

/**
 * Tags as `key=value`, one each.
 *
 * @throws Problem where one is none, or a key is there twice: a tuning job has one value of each.
 */
export function parseTags(name: string, lines: readonly string[]): Record<string, string> {
  return eachOnce(
    name,
    lines.map((line) => {
      const [, key, value] = /^([^=]{1,128})=(.{0,256})$/.exec(line.trim()) ?? [];
      if (key !== undefined && value !== undefined) return [key.trim(), value.trim()] as const;
      throw new Problem(
        `${name}: ${JSON.stringify(line.slice(0, 80))} is not key=value, such as team=search.`,
      );
    }),
  );
}
