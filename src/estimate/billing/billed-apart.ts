import type { Trial } from "../../model/trial.ts";
import type { RateBook } from "./rates.ts";

/** Something that the tuning job's trials are billed for beside instance time: never a part of the total. */
export interface BilledApart {
  readonly kind: "warm-pool" | "volume" | "training-plan" | "serverless";
  /** `null` where it has no price by the hour. */
  readonly costUsd: number | null;
  /** Instance-hours; gigabyte-months for volumes. */
  readonly quantity: number;
  readonly trials: number;
}

/** USD a gigabyte-month of training volumes as one public bill of December 2023 had it (eu-west-1); others are near. */
const VOLUME_USD_PER_GB_MONTH = 0.154;
const MONTH_SECONDS = 730 * 3600;
/** Families with disks of their own get no volume. */
const OWN_DISKS = /^ml\.(p4|p5|p6|g4dn|g5|g6|g7|trn|[a-z]+\d[a-z]*d[a-z]*\.)/;

export function billedApart(
  trials: readonly Trial[],
  rates: Pick<RateBook, "find" | "currency">,
): BilledApart[] {
  return [
    ...warmPools(trials, rates),
    ...volumes(trials, rates.currency),
    ...prepaid(trials, "training-plan"),
    ...prepaid(trials, "serverless"),
  ];
}

/** Instances kept after a trial are billed at the training rate, apart from its billable seconds. */
function warmPools(trials: readonly Trial[], rates: Pick<RateBook, "find">): BilledApart[] {
  const kept = trials.filter((trial) => trial.warmPoolSeconds > 0);
  if (kept.length === 0) return [];
  let [hours, cost, priced] = [0, 0, true];
  for (const { warmPoolSeconds, instances } of kept) {
    for (const { instanceType, count } of instances) {
      const rate = rates.find(instanceType, "on-demand");
      hours += (warmPoolSeconds * count) / 3600;
      priced &&= rate !== null;
      cost += ((rate?.usdPerHour ?? 0) * warmPoolSeconds * count) / 3600;
    }
  }
  return [{ kind: "warm-pool", costUsd: priced ? cost : null, quantity: hours, trials: kept.length }];
}

function volumes(trials: readonly Trial[], currency: string): BilledApart[] {
  const used = trials.filter(
    (trial) =>
      trial.volumeGb !== null &&
      trial.billedOtherwise !== "serverless" &&
      trial.instances.some((group) => !OWN_DISKS.test(group.instanceType)),
  );
  const months = used.reduce((sum, { volumeGb, trainingSeconds, instances }) => {
    const count = instances
      .filter((group) => !OWN_DISKS.test(group.instanceType))
      .reduce((all, group) => all + group.count, 0);
    return sum + ((volumeGb ?? 0) * count * (trainingSeconds ?? 0)) / MONTH_SECONDS;
  }, 0);
  if (months === 0) return [];
  const costUsd = currency === "USD" ? months * VOLUME_USD_PER_GB_MONTH : null;
  return [{ kind: "volume", costUsd, quantity: months, trials: used.length }];
}

function prepaid(trials: readonly Trial[], kind: "training-plan" | "serverless"): BilledApart[] {
  const own = trials.filter((trial) => trial.billedOtherwise === kind);
  if (own.length === 0) return [];
  const seconds = own.reduce(
    (sum, trial) =>
      sum +
      (trial.billableSecondsPerInstance ?? 0) *
        trial.instances.reduce((count, group) => count + group.count, 0),
    0,
  );
  return [{ kind, costUsd: null, quantity: seconds / 3600, trials: own.length }];
}
