import type { TrialDetail, TuningJobReport } from "../schema.ts";

/** One trial on the slot it occupied; times in milliseconds since the epoch. */
export interface SlotTrial {
  readonly trial: TrialDetail;
  /** Place in launch order, from 1. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** The trials by slot, first free slot first, as the tuning job launched them. What still runs ends where the wall clock does. */
export function slots(job: TuningJobReport): SlotTrial[][] {
  const rows: SlotTrial[][] = [];
  const now = Date.parse(job.createdAt) + 1000 * job.actual.wallClockSeconds;
  const launched = job.trialDetails
    .map((trial) => {
      const from = Date.parse(trial.createdAt);
      return { trial, from, to: Math.max(from, trial.endedAt === null ? now : Date.parse(trial.endedAt)) };
    })
    .sort((a, b) => a.from - b.from || (a.trial.name < b.trial.name ? -1 : 1));
  for (const [index, each] of launched.entries()) {
    const placed = { ...each, number: index + 1 };
    const free = rows.find((row) => (row.at(-1)?.to ?? 0) <= each.from);
    if (free) free.push(placed);
    else rows.push([placed]);
  }
  return rows;
}
