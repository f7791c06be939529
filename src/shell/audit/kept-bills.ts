import type { RegionBill } from "../../audit/training-share.ts";
import type { Observations } from "../../model/observations.ts";
import { fingerprint, type Progress } from "./progress.ts";

/** The bills that an audit has read, by account and region. */
export interface KeptBills {
  readonly all: readonly RegionBill[];
  /** Keeps the days of a tuning job's bill that are new. */
  readonly keep: (observations: Observations) => Promise<void>;
}

/** Tuning jobs of one account and region share days of its bill; each day counts once. */
export function keptBills(progress: Progress | null): KeptBills {
  const all = [...(progress?.bills ?? [])];
  return {
    all,
    keep: async ({ bill, tuningJob: { arn, region } }) => {
      const account = fingerprint(arn.split(":")[4] ?? "");
      const own = all.filter((of) => of.account === account && of.region === region);
      const known = new Set(own.flatMap(({ usage }) => usage.map(({ day }) => day)));
      const usage = bill?.filter(({ day }) => !known.has(day)) ?? [];
      if (usage.length === 0) return;
      all.push({ account, region, usage });
      await progress?.addBill({ account, region, usage });
    },
  };
}
