import type { Tree } from "../tree.ts";

/**
 * The default of a template's parameter, which is where a value that the template refers to is set.
 *
 * @param at The value at a path of the template; `null` where there is none.
 */
export function parameterDefault(name: string, at: (path: readonly string[]) => Tree | null): Tree | null {
  const set = at(["Parameters", name, "Default"]);
  return set?.kind === "scalar" ? set : null;
}
