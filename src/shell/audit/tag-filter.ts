import { Problem } from "../../model/problem.ts";

/**
 * Tags as `key=value`, one each.
 *
 * @throws Problem where one is none.
 */
export function parseTags(name: string, lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const [, key, value] = /^([^=]{1,128})=(.{0,256})$/.exec(line.trim()) ?? [];
      if (key !== undefined && value !== undefined) return [key.trim(), value.trim()];
      throw new Problem(
        `${name}: ${JSON.stringify(line.slice(0, 80))} is not key=value, such as team=search.`,
      );
    }),
  );
}
