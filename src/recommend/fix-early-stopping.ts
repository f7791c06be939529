import type { Hindrance } from "../estimate/hindrances.ts";
import type { TuningJob } from "../model/tuning-job.ts";
import type { Advice } from "../report/advice.ts";
import type { Rule } from "./rule.ts";

/** Causes that leave no curves to replay a rule on. */
const WITHOUT_CURVES: ReadonlySet<Hindrance["id"]> = new Set([
  "metric-name",
  "no-objective",
  "one-point",
  "not-each-epoch",
]);
/** Causes that a change of the tuning job or the script removes; the others say that there is nothing to gain, or to see. */
const FIXABLE: ReadonlySet<Hindrance["id"]> = new Set([
  "several-definitions",
  "hyperband-excludes-it",
  ...WITHOUT_CURVES,
]);

/** Early stopping was on and could not act. */
export const fixEarlyStopping: Rule = ({ job, hindrances }) => {
  const found = hindrances.find(({ id }) => FIXABLE.has(id));
  if (!found) return null;
  return {
    id: "fix-early-stopping",
    title: "Early stopping is on and cannot act",
    change: changeFor(found, job),
    savingUsd: null,
    savingSeconds: null,
    confidence: found.id === "not-each-epoch" ? "medium" : "high",
    risk:
      found.id === "hyperband-excludes-it"
        ? "None: Hyperband stops trials as before."
        : "Once it acts, it may stop a trial that would have become the best.",
    evidence: `${found.cause} ${found.remedy}${WITHOUT_CURVES.has(found.id) ? " What it would then save cannot be replayed, because no curves show it." : ""}`,
  };
};

function changeFor({ id }: Hindrance, job: TuningJob): Advice["change"] {
  if (id === "hyperband-excludes-it")
    return { parameter: "TrainingJobEarlyStoppingType", from: "Auto", to: "Off" };
  const [name, ...others] = job.definitions.flatMap((of) =>
    of.metricDefinitions.map((metric) => metric.name),
  );
  if (id !== "metric-name" || name === undefined || others.length > 0) return null;
  return {
    parameter: "HyperParameterTuningJobObjective.MetricName",
    from: job.objective?.metric ?? null,
    to: name,
  };
}
