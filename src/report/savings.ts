import type { Findings } from "../estimate/findings.ts";
import { placeTrials } from "../estimate/schedule.ts";
import { slotUse } from "../estimate/slot-use.ts";
import { shifted } from "../model/interval.ts";
import { lostModelSentence } from "./lost-model.ts";
import type { TuningJobReport } from "./schema.ts";

/**
 * What early stopping, parallelism and managed spot saved.
 *
 * @param shortcutUsd what the mean length of finished trials would have said early stopping avoided.
 */
export function savingsReport(findings: Findings, shortcutUsd: number | null): TuningJobReport["savings"] {
  const { counterfactuals, durations, risk, schedule } = findings;
  const spot = spotReport(findings);
  if (!counterfactuals || !durations || !risk) return { earlyStopping: null, parallelism: null, spot };
  const saved = counterfactuals.saved.costUsd;
  const unstoppedCost = counterfactuals.unstopped.costUsd?.estimate ?? 0;
  const use = slotUse(schedule, schedule.slots, placeTrials(schedule, schedule.slots));
  const sequential = counterfactuals.sequential;
  const speedup = schedule.wallClockSeconds > 0 ? sequential.estimate / schedule.wallClockSeconds : null;
  return {
    earlyStopping: {
      ...counterfactuals.saved,
      shareOfUnstoppedCost: saved && unstoppedCost > 0 ? Math.min(1, saved.estimate / unstoppedCost) : null,
      method: durations.method,
      resolution: durations.resolution,
      confidence: durations.grade,
      betterModelLostProbability: risk.probability,
      betterModelGainUpperBound: risk.gainUpperBound,
      betterModelLost: lostModelSentence(risk),
      betterModelLostBand: risk.band?.words ?? null,
      shortcutCostUsd: shortcutUsd,
    },
    parallelism: {
      wallClockSeconds: shifted(sequential, -schedule.wallClockSeconds),
      speedup,
      efficiency: speedup === null ? null : Math.min(1, speedup / schedule.slots),
      idleSlotSeconds: use.idleSeconds,
      stragglerSeconds: use.stragglerSeconds,
    },
    spot,
  };
}

function spotReport({ spot, spotOutlook }: Findings): TuningJobReport["savings"]["spot"] {
  const saved = spot.costUsd;
  return {
    costUsd: saved?.estimate ?? null,
    range: saved && saved.low < saved.high ? { low: saved.low, high: saved.high } : null,
    billableShare: spot.billableShare === null ? null : Math.min(1, spot.billableShare),
    trialsNotRecorded: spot.trialsNotRecorded,
    interruptions: spot.interruptions,
    outlook: spotOutlook && { ...spotOutlook },
  };
}
