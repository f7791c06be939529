import { counted } from "../../model/counted.ts";
import { completionCriteria } from "./completion-criteria.ts";
import { isExplained } from "./identify.ts";
import type { ListedPolicy, PolicyEvidence } from "./listed-policy.ts";
import { CAUTIOUS, LITERAL, type MedianRule, MIDDLE, medianRule } from "./median-rule.ts";
import type { PolicyRules } from "./outcome.ts";
import type { Course } from "./policy.ts";
import { whatStopsTell } from "./rule-words.ts";
import { successiveHalving } from "./successive-halving.ts";

/** `off`, `auto` and `hyperband` always, whichever ran; then completion criteria on the trials as they ran. */
export function listedPolicies(evidence: PolicyEvidence): ListedPolicy[] {
  const { job, courses } = evidence;
  const ranHyperband = job.strategy === "Hyperband";
  const stoppedEarly = courses.some(({ trial }) => trial.outcome === "earlyStopped");
  const ranAuto = !ranHyperband && (job.earlyStoppingType === "Auto" || stoppedEarly);
  const off: ListedPolicy =
    ranAuto || ranHyperband
      ? { kind: "unstopped", name: "off" }
      : { kind: "ran", name: "off", note: "What ran." };
  return [
    off,
    ranAuto
      ? { kind: "ran", name: "auto", note: `What ran. ${whatStopsTell(evidence.rule)}`.trim() }
      : auto(evidence, ranHyperband),
    ranHyperband ? { kind: "ran", name: "hyperband", note: "What ran." } : hyperband(evidence, ranAuto),
    ...completionCriteria(evidence),
  ];
}

function auto({ job, courses, rule }: PolicyEvidence, ranHyperband: boolean): ListedPolicy {
  const untold = (note: string): ListedPolicy => ({ kind: "untold", name: "auto", note });
  if (ranHyperband) return untold("Hyperband stops trials itself and excludes the flag.");
  if (job.definitions.length > 1) return untold("Tuning jobs with several definitions exclude it.");
  if (!courses.some(canBeJudged))
    return untold(
      "No trial has an objective curve of three epochs, so the rule would have nothing to act on.",
    );
  const base = { kind: "replayed", name: "auto", on: "ran" } as const;
  const bind = (each: MedianRule): PolicyRules => ({ stops: medianRule(each), ends: null });
  if (rule && isExplained(rule)) {
    return {
      ...base,
      variants: spanning(rule.variants).map(bind),
      basis: "inferred",
      note: () => `${whatStopsTell(rule)} That rule is replayed.`,
    };
  }
  return {
    ...base,
    variants: [MIDDLE, LITERAL, CAUTIOUS].map(bind),
    basis: "assumed",
    note: ([, literal, cautious]) =>
      `SageMaker does not document when its rule starts to act: replayed between the literal rule (${counted(literal?.stopped ?? 0, "trial")} stopped) and a cautious start (${cautious?.stopped ?? 0}). ${whatStopsTell(rule)}`.trim(),
  };
}

/** The one in the middle, then both ends: enough to span variants that explain the same stops. */
function spanning(variants: readonly MedianRule[]): MedianRule[] {
  const chosen = [variants[variants.length >> 1], variants[0], variants.at(-1)];
  return [...new Set(chosen.filter((rule) => rule !== undefined))];
}

/** Steps of a trial on three points at least: with less there is no curve to judge. */
const canBeJudged = ({ trial, progress }: Course): boolean =>
  progress !== null && progress.steps >= 3 && (trial.curve?.points.length ?? 0) >= 2;

/** Reduction factors that the literature uses; SageMaker's own is not documented. */
const ETAS = [3, 4];
/** Share of the whole training before which no trial is stopped. */
const LEAST_SHARE = 1 / 9;

/** Resource limits that suit a tuning job: its own, else from the longest training seen. `null` without curves. */
export function hyperbandLimits({
  job,
  courses,
}: Pick<PolicyEvidence, "job" | "courses">): { minResource: number; maxResource: number } | null {
  if (!courses.some(canBeJudged)) return null;
  const longest = courses.reduce((most, { progress }) => Math.max(most, progress?.steps ?? 0), 0);
  const maxResource = job.hyperband?.maxResource ?? longest;
  return {
    minResource: job.hyperband?.minResource ?? Math.max(1, Math.round(maxResource * LEAST_SHARE)),
    maxResource,
  };
}

function hyperband(evidence: PolicyEvidence, ranAuto: boolean): ListedPolicy {
  const untold = (note: string): ListedPolicy => ({ kind: "untold", name: "hyperband", note });
  if (evidence.job.definitions.length > 1)
    return untold(
      "Trials of several definitions have objectives of their own and are not judged against each other here.",
    );
  const limits = hyperbandLimits(evidence);
  if (!limits) return untold("No trial has an objective curve of three epochs to judge it by.");
  const unknown = ranAuto
    ? " What the trials that were stopped would have shown later is not known: their curves are taken to go on like those of finished trials, and the best objective is not told."
    : "";
  return {
    kind: "replayed",
    name: "hyperband",
    on: ranAuto ? "unstopped" : "ran",
    variants: ETAS.map((eta) => ({ stops: successiveHalving({ ...limits, eta }), ends: null })),
    basis: "assumed",
    note: ([three, four]) =>
      `The same configurations under asynchronous successive halving, MinResource ${limits.minResource} and MaxResource ${limits.maxResource} epochs. SageMaker documents neither its reduction factor nor its rungs: assumed are 3 (${counted(three?.stopped ?? 0, "trial")} stopped) and 4 (${four?.stopped ?? 0}) in one bracket. A real run would spend what is freed on more configurations.${unknown}`,
  };
}
