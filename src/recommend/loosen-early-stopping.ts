import type { Findings } from "../estimate/findings.ts";
import type { LostModelRisk } from "../estimate/risk.ts";
import { counted } from "../model/counted.ts";
import type { TuningJob } from "../model/tuning-job.ts";
import type { Advice } from "../report/advice.ts";
import { objectiveValue, percent } from "../report/format.ts";
import { frequency } from "../report/lost-model.ts";
import type { Rule } from "./rule.ts";

/** Probability of a lost better model from which on it is worth a second look. */
const HIGH_RISK = 0.25;
/** Stopped trials that are worth running again, at most, and the share of the risk that they have to carry. */
const MOST_AGAIN = 5;
const LEAST_SHARE = 0.5;
/** From one rung of Hyperband to the next, as the literature sets it; SageMaker's own factor is not documented. */
const REDUCTION = 3;

/** The stops that were seen may well have cost the best model: let trials show more before they are judged. */
export const loosenEarlyStopping: Rule = (findings) => {
  const { job, risk, trials } = findings;
  if (!risk || risk.probability === null || !risk.band || risk.probability < HIGH_RISK) return null;
  const stopped = trials.filter(({ outcome }) => outcome === "earlyStopped").length;
  const hyperband = job.strategy === "Hyperband";
  return {
    id: "loosen-early-stopping",
    title: "Early stopping may have cost the best model",
    change: hyperband ? higherMinimum(job.hyperband) : null,
    savingUsd: null,
    savingSeconds: null,
    confidence: "medium",
    risk: `It saves nothing: trials run longer before they are stopped.${risk.gainUpperBound === null ? "" : ` There is at most about ${objectiveValue(Number(risk.gainUpperBound.toPrecision(2)))} of the objective to gain (95 %).`}`,
    evidence: `${counted(stopped, "trial was", "trials were")} stopped early, and of replayed runs with stops like these ${frequency(risk.band.observed)} had lost a better model. ${hyperband ? "A higher minimum resource lets trials show more before they are judged." : "SageMaker's rule has no setting, but it judges only the values that the script emits: begin to emit the objective after the first fifth of the epochs."} ${again(findings, risk.trials)}`,
  };
};

/** One rung up; `null` where the minimum is not known or cannot be raised. */
function higherMinimum(limits: TuningJob["hyperband"]): Advice["change"] {
  if (!limits?.minResource) return null;
  const from = limits.minResource;
  const to = Math.min(REDUCTION * from, limits.maxResource ?? REDUCTION * from);
  return to > from ? { parameter: "StrategyConfig.HyperbandStrategyConfig.MinResource", from, to } : null;
}

/** Whether running a few stopped trials to their end would find what was lost, and what that costs. */
function again({ durations, spend }: Findings, risks: LostModelRisk["trials"]): string {
  const ranked = [...risks].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
  const likeliest = ranked.slice(0, MOST_AGAIN);
  const sum = (of: typeof ranked): number => of.reduce((total, [, probability]) => total + probability, 0);
  const share = sum(likeliest) / sum(ranked);
  if (!(share >= LEAST_SHARE))
    return `The risk is spread over the ${ranked.length} stopped trials: running a few of them again would hardly find it.`;
  const cost = likeliest.reduce((total, [name]) => {
    const seconds = durations?.trials.get(name)?.seconds.estimate ?? 0;
    return total + seconds * (spend.perTrial.get(name)?.usdPerSecond ?? 0);
  }, 0);
  const price = spend.costUsd ? `, about ${percent(cost / spend.costUsd)} of this run's cost,` : "";
  return `${percent(share)} of the risk lies with ${likeliest.map(([name]) => name).join(", ")}: running ${likeliest.length === 1 ? "it again to its end" : "them again to their end"}${price} would settle it.`;
}
