import type { FoundTuner } from "./found-tuner.ts";
import { API, API_CONFIG } from "./shapes.ts";
import { lookUp, type Mapping, plainKey, type Tree } from "./tree.ts";

const CONFIG = "HyperParameterTuningJobConfig";

/** The tuning jobs in a document of any kind: requests at any depth, and a file that is nothing but their config. */
export function definitionsIn(document: Tree): FoundTuner[] {
  if (isConfig(document) && document.kind === "mapping") return [{ root: document, shape: API_CONFIG }];
  const found: FoundTuner[] = [];
  const visit = (at: Tree): void => {
    if (at.kind === "list") for (const item of at.items) visit(item);
    if (at.kind !== "mapping") return;
    if (isAnswer(at)) return;
    if (at.entries.has(plainKey(CONFIG))) found.push({ root: at, shape: API });
    else for (const { value } of at.entries.values()) visit(value);
  };
  visit(document);
  return found;
}

/** What AWS says of a tuning job, as a recording keeps it: to change it changes nothing. */
function isAnswer(at: Mapping): boolean {
  return at.entries.has(plainKey("HyperParameterTuningJobStatus"));
}

function isConfig(at: Tree): boolean {
  const has = (key: string): boolean => "found" in lookUp(at, [key]);
  return (
    at.kind === "mapping" &&
    has("ResourceLimits") &&
    (has("ParameterRanges") || has("HyperParameterTuningJobObjective") || has("Strategy"))
  );
}
