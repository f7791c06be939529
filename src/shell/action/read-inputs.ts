import { Problem } from "../../model/problem.ts";
import { type ActionInputs, INPUTS, type InputDefinition } from "../action-inputs.ts";
import { contradictions } from "./contradictions.ts";

/** The inputs, or everything that is wrong with them, a line each. */
export type ReadInputs =
  | { readonly ok: true; readonly inputs: ActionInputs }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads every input from the environment as a runner sets it: `INPUT_` and the name in capitals, hyphens kept. */
export function readInputs(env: Readonly<Record<string, string | undefined>>): ReadInputs {
  const problems: string[] = [];
  const entries = Object.entries<InputDefinition<unknown>>(INPUTS).map(([name, definition]) => {
    const text = env[`INPUT_${name.toUpperCase()}`]?.trim() || definition.default;
    try {
      return [name, definition.parse(name, text)];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error.message);
      return [name, null];
    }
  });
  const inputs = Object.fromEntries(entries) as ActionInputs;
  if (problems.length === 0) problems.push(...contradictions(inputs));
  return problems.length === 0 ? { ok: true, inputs } : { ok: false, problems };
}
