import { DEFAULT_SETTINGS, type ReplaySettings } from "../bench/replay/plan.ts";
import { replay } from "../bench/replay/replay.ts";
import { measuredStudies, type Study } from "../bench/replay/trainings.ts";
import { type Analysis, analyze } from "../src/analyze.ts";
import { parseDocuments } from "../src/collect/parse.ts";
import type { Findings } from "../src/estimate/findings.ts";
import { DEFAULT_CONFIG } from "../src/model/config.ts";
import type { Observations } from "../src/model/observations.ts";

/** One USD for a thousand instance-seconds. */
export const USD_PER_SECOND = 0.001;
const CONFIG = { ...DEFAULT_CONFIG, rates: { "ml.m5.xlarge": 3600 * USD_PER_SECOND } };

export function shippedStudy(task: "churn-xgboost" | "market-lstm" | "imaging-cnn"): Study {
  return measuredStudies().find((study) => study.task === task) as Study;
}

/** A tuning job made of the shipped trainings by the bench's own simulator. */
export function replayedJob(study: Study, settings: Partial<ReplaySettings>, seed = 1): Observations {
  const { documents } = replay(study, { ...DEFAULT_SETTINGS, resolution: "exact", ...settings }, seed);
  return parseDocuments(documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
}

export function analyzed(...observations: Observations[]): Analysis {
  return analyze(CONFIG, observations, Date.parse("2026-12-01T00:00:00Z") / 1000);
}

/** What was found about one replayed tuning job. */
export function findingsOf(study: Study, settings: Partial<ReplaySettings>, seed = 1): Findings {
  const [found] = analyzed(replayedJob(study, settings, seed)).findings;
  if (!found) throw new Error("one tuning job goes in");
  return found;
}
