import type { ClassifiedTrial } from "../../model/trial.ts";

/** A stretch in which the training script ran; seconds since the epoch. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** When the training script of a trial ran, and how sure that is. */
export interface TrainingTime {
  /** Ascending and disjoint: spot interruptions lie between them. */
  readonly stretches: readonly Stretch[];
  /** Both ends come from the trial's own phases. */
  readonly pinned: boolean;
}

/** Seconds of the billed interval on each instance; `null` where the trial never started or has no end. */
export function actualSeconds(trial: ClassifiedTrial): number | null {
  if (trial.trainingSeconds !== null) return trial.trainingSeconds;
  return trial.startedAt !== null && trial.endedAt !== null ? trial.endedAt - trial.startedAt : null;
}

/**
 * The `Training` phases of a trial, each ended by the phase after it. Without phases the whole billed interval counts,
 * which makes the start-up part of the first step.
 */
export function trainingTime(trial: ClassifiedTrial): TrainingTime | null {
  const { startedAt, endedAt } = trial;
  if (startedAt === null || endedAt === null) return null;
  const { phases } = trial;
  const stretches: Stretch[] = [];
  for (const [i, phase] of phases.entries()) {
    if (phase.status !== "Training") continue;
    const to = Math.min(phases[i + 1]?.startedAt ?? phase.endedAt ?? endedAt, endedAt);
    if (to > phase.startedAt) stretches.push({ from: phase.startedAt, to });
  }
  if (stretches.length > 0) return { stretches, pinned: true };
  return { stretches: [{ from: startedAt, to: Math.max(endedAt, startedAt) }], pinned: false };
}

/** End of the phase in which a trial that was stopped is given time to end by itself; `null` where it has none. */
export function stoppingUntil({ phases, endedAt }: ClassifiedTrial): number | null {
  const i = phases.findLastIndex(({ status }) => status === "Stopping");
  return phases[i] ? (phases[i + 1]?.startedAt ?? phases[i].endedAt ?? endedAt) : null;
}

/** Training seconds that had passed at a moment: gaps between stretches do not count, time after the last one does. */
export function secondsTrained(stretches: readonly Stretch[], at: number): number {
  let sum = 0;
  for (const [i, { from, to }] of stretches.entries()) {
    const until = i === stretches.length - 1 ? at : Math.min(at, to);
    if (until > from) sum += until - from;
  }
  return sum;
}
