import { counted } from "../../model/counted.ts";
import type { ClassifiedTrial } from "../../model/trial.ts";
import type { GroupForecast } from "./definition-group.ts";
import { trainingTime } from "./training-time.ts";

/** Sentences on what the estimate had to do without, each with its remedy. */
export function gapsOf(groups: readonly GroupForecast[], trials: readonly ClassifiedTrial[]): string[] {
  const gaps: string[] = [];
  const forecasts = groups.flatMap((group) => group.forecasts);
  if (forecasts.length === 0) return gaps;
  const count = (n: number): string =>
    `${n} of ${counted(forecasts.length, "early-stopped trial")} ${n === 1 ? "has" : "have"}`;
  const lost = trials.filter((trial) => trial.outcome === "earlyStopped").length - forecasts.length;
  if (lost > 0)
    gaps.push(
      `${counted(lost, "early-stopped trial has", "early-stopped trials have")} no start or end: left out of the estimate.`,
    );
  const blind = forecasts.filter(({ progress }) => progress.steps === 0).length;
  if (blind > 0) {
    gaps.push(
      `${count(blind)} no objective curve, so length is told by hyperparameters alone and the range is wide. ` +
        "Allow `cloudwatch:GetMetricData` and read the run within 15 days.",
    );
  }
  const coarse = forecasts.filter(
    ({ progress }) => (progress.trial.curve?.periodSeconds ?? 0) > 0 && progress.steps > 0,
  );
  if (coarse.length > 0) {
    const period = Math.max(...coarse.map(({ progress }) => progress.trial.curve?.periodSeconds ?? 0));
    gaps.push(
      `Epochs are only counted every ${period} seconds, which makes the range wider. ` +
        "`objective-curves: logs` reads their exact times, while the trials' logs are kept.",
    );
  }
  const unpinned = forecasts.filter(({ progress }) => !trainingTime(progress.trial)?.pinned).length;
  if (unpinned > 0) {
    gaps.push(
      `${count(unpinned)} no phases, so start-up could not be told from training. Allow \`sagemaker:DescribeTrainingJob\`.`,
    );
  }
  for (const { finished, forecasts: own, length } of groups) {
    if (own.length === 0 || finished >= 3) continue;
    const what = finished === 0 ? "No trial" : finished === 1 ? "Only one trial" : "Only two trials";
    gaps.push(
      `${what} finished, so little shows how the pace changes towards the end and the range is wide` +
        (length
          ? "."
          : ". No hyperparameter declares a length either: only the runtime limit bounds the estimate."),
    );
  }
  if (groups.some(({ length, forecasts: own }) => length?.source === "varied" && own.length > 0)) {
    gaps.push(
      "Finished trials differ in length and no hyperparameter says why (a script that stops itself), so how many epochs the stopped ones had left is itself an estimate.",
    );
  }
  return gaps;
}
