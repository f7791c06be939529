import { minHeap } from "../../stats/min-heap.ts";
import type { Occupancy, Schedule } from "../schedule.ts";

/**
 * Launches the trials of a schedule one after the other, next trial to the first free slot: `launch` tells when a trial
 * starts on its instances (seconds from the first launch of the tuning job), `end` gives its slot back.
 */
export function launcher(schedule: Schedule): {
  launch: (trial: Occupancy) => { readonly launchedAt: number; readonly startedAt: number };
  end: (at: number) => void;
} {
  const free = minHeap();
  let launched = 0;
  return {
    launch(trial) {
      const reused = free.size() >= schedule.slots ? free.pop() : undefined;
      const opened = trial.gap === null ? trial.offset : launched * schedule.openingStep;
      launched += 1;
      const launchedAt = reused === undefined ? opened : reused + (trial.gap ?? schedule.typicalGap);
      return { launchedAt, startedAt: launchedAt + trial.startUp };
    },
    end: (at) => free.push(at),
  };
}
