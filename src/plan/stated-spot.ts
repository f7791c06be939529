import type { Findings } from "../estimate/findings.ts";
import { type Interval, interval } from "../model/interval.ts";
import { besideSpot, WAIT_FACTOR } from "../recommend/use-managed-spot.ts";
import { percent } from "../report/format.ts";
import type { SettingChange } from "./schema.ts";
import type { Setting } from "./setting.ts";

/** What managed spot would cost where the recorded runs did not use it, and what has to be set with it. */
export interface StatedSpot {
  readonly basis: "own-spot-jobs" | "published";
  /** Of what the trials cost on demand. */
  readonly billableShare: Interval;
  readonly alsoChange: readonly SettingChange[];
}

/** `null` where a run used spot, or was on capacity that spot cannot take the place of. */
export function statedSpot(runs: readonly Findings[]): StatedSpot | null {
  if (runs.some((run) => run.trials.some((trial) => trial.spot))) return null;
  const outlooks = runs.flatMap(({ spotOutlook }) => spotOutlook ?? []);
  const outlook = outlooks.find(({ basis }) => basis === "own-spot-jobs") ?? outlooks[0];
  const definition = runs[0]?.job.definitions[0];
  if (!outlook || !definition) return null;
  // A commitment is paid anyway: as cash, spot then saves anything from nothing on.
  const committed = runs.some(({ spend }) => spend.rates.some((rate) => rate.coveredByPlan));
  const { basis, billableShare } = outlook;
  const alsoChange = [{ parameter: "EnableManagedSpotTraining", to: "true" }, ...besideSpot(definition)];
  return {
    basis,
    billableShare: committed ? { ...billableShare, high: 1 } : billableShare,
    alsoChange: alsoChange.map(({ parameter, to }) => ({ parameter, to })),
  };
}

/** A setting on spot instead of on demand. How long trials would wait is not known: at worst as long again as they ran. */
export function onSpot(setting: Setting, { basis, billableShare, alsoChange }: StatedSpot): Setting {
  const { costUsd, wallClockSeconds } = setting;
  return {
    ...setting,
    spot: true,
    spotBasis: basis,
    alsoChange,
    costUsd:
      costUsd &&
      interval(
        billableShare.estimate * costUsd.estimate,
        billableShare.low * costUsd.low,
        billableShare.high * costUsd.high,
      ),
    wallClockSeconds: { ...wallClockSeconds, high: WAIT_FACTOR * wallClockSeconds.high },
  };
}

/** What spot's price rests on, and what has to be set with it. */
export function spotNotes(spot: StatedSpot): string[] {
  const { estimate, low, high } = spot.billableShare;
  const whose =
    spot.basis === "published"
      ? "a stated range, nothing of this account's own: public spot training outputs were billed"
      : "from the account's other spot jobs, which were billed";
  const beside = spot.alsoChange.map(({ parameter, to }) => `${parameter} ${to}`).join(", ");
  return [
    `These runs did not use managed spot. What it would cost is ${whose} ${percent(estimate)} (${percent(low)} to ${percent(high)}) of their training time. So it is shown beside the setting to choose, and where it affords a better model, and is not weighed against the rest.`,
    `Spot is ${beside}, all of it: without a maximum wait SageMaker refuses it, and without checkpoints that the script resumes from an interrupted trial begins again. Trials may wait for capacity as long again as they run, which the wall clock's upper end holds.`,
  ];
}
