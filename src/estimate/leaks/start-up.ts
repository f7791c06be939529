import { median } from "simple-statistics";
import type { ClassifiedTrial } from "../../model/trial.ts";
import type { Spend } from "../billing/spend.ts";

/** What trials paid for around their training: pulling the image and the data, and uploading what they made. */
export interface StartUp {
  /** Trials whose phases are recorded. */
  readonly trials: number;
  /** Instance-seconds before training (image and data), after it (artifacts), and in stopping. */
  readonly downloadSeconds: number;
  readonly uploadSeconds: number;
  readonly stoppingSeconds: number;
  /** Of download and upload together in the billed time of these trials, 0 to 1. */
  readonly share: number;
  /** Of download and upload together; `null` where a price is missing. */
  readonly costUsd: number | null;
  /** Median of a trial, on each instance. */
  readonly typicalDownloadSeconds: number;
  readonly typicalUploadSeconds: number;
  /** Training of this length costs as much as the download and upload around it. */
  readonly breakEvenTrainingSeconds: number;
  /** Training from this length on keeps download and upload below a tenth of the bill. */
  readonly smallShareTrainingSeconds: number;
  /** Seconds of each trial on each instance, by name. */
  readonly perTrial: ReadonlyMap<string, { readonly download: number; readonly upload: number }>;
}

const BEFORE_TRAINING = new Set(["Downloading", "DownloadingTrainingImage", "PreparingTrainingStack"]);

/** `null` where no trial has phases: how its billed time divides is then not known. */
export function startUp(trials: readonly ClassifiedTrial[], spend: Spend): StartUp | null {
  const read = trials.flatMap((trial) => {
    const cost = spend.perTrial.get(trial.name);
    const parts = partsOf(trial);
    return cost && parts && cost.billableSeconds > 0 ? [{ trial, cost, parts }] : [];
  });
  if (read.length === 0) return null;
  const sum = (of: (each: (typeof read)[number]) => number): number =>
    read.reduce((total, each) => total + of(each), 0);
  const [downloadSeconds, uploadSeconds, stoppingSeconds] = (["download", "upload", "stopping"] as const).map(
    (part) => sum(({ cost, parts }) => parts[part] * cost.billableSecondsPerSecond),
  ) as [number, number, number];
  const priced = read.every(({ cost }) => cost.unpriced.length === 0);
  const typicalDownloadSeconds = median(read.map(({ parts }) => parts.download));
  const typicalUploadSeconds = median(read.map(({ parts }) => parts.upload));
  const around = typicalDownloadSeconds + typicalUploadSeconds;
  return {
    trials: read.length,
    downloadSeconds,
    uploadSeconds,
    stoppingSeconds,
    share: Math.min(1, (downloadSeconds + uploadSeconds) / sum(({ cost }) => cost.billableSeconds)),
    costUsd: priced ? sum(({ cost, parts }) => (parts.download + parts.upload) * cost.usdPerSecond) : null,
    typicalDownloadSeconds,
    typicalUploadSeconds,
    breakEvenTrainingSeconds: around,
    smallShareTrainingSeconds: 9 * around,
    perTrial: new Map(read.map(({ trial, parts }) => [trial.name, parts])),
  };
}

/** Seconds of each kind within the billed interval; a spot trial goes through each more than once. */
function partsOf(trial: ClassifiedTrial): { download: number; upload: number; stopping: number } | null {
  const { startedAt, endedAt } = trial;
  if (startedAt === null || endedAt === null || trial.phases.length === 0) return null;
  const { phases } = trial;
  const parts = { download: 0, upload: 0, stopping: 0 };
  for (const [i, { status, startedAt: from, endedAt: own }] of phases.entries()) {
    const to = Math.min(endedAt, phases[i + 1]?.startedAt ?? own ?? endedAt);
    const seconds = Math.max(0, to - Math.max(startedAt, from));
    if (BEFORE_TRAINING.has(status)) parts.download += seconds;
    else if (status === "Uploading") parts.upload += seconds;
    else if (status === "Stopping") parts.stopping += seconds;
  }
  return parts;
}
