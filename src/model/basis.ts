/** How a derived fact came about, from strongest to weakest. */
export type Basis = "recorded" | "inferred" | "assumed";

/** How far an estimate or an advice can be leaned on. */
export type Grade = "high" | "medium" | "low" | "indicative";

const STRENGTH: Record<Basis, number> = { recorded: 0, inferred: 1, assumed: 2 };

/** The basis of a figure is the weakest basis among its parts; a figure without parts is recorded. */
export function weakest(parts: Iterable<Basis>): Basis {
  let found: Basis = "recorded";
  for (const part of parts) {
    if (STRENGTH[part] > STRENGTH[found]) found = part;
  }
  return found;
}
