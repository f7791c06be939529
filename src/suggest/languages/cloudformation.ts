import type { Tree } from "../tree.ts";

/**
 * The default of a template's parameter, which is where a value that the template refers to is set.
 *
 * @param at The value at a path of the template; `null` where there is none.
 */
export function parameterDefault(name: string, at: (path: readonly string[]) => Tree | null): Tree | null {
  const set = at(["Parameters", name, "Default"]);
  const type = at(["Parameters", name, "Type"]);
  // The default of such a parameter is the name under which the Parameter Store keeps the value.
  const isStored = type?.kind === "scalar" && String(type.value).startsWith("AWS::SSM::");
  return set?.kind === "scalar" && !isStored ? set : null;
}
