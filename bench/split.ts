import type { Study } from "./replay/trainings.ts";

/**
 * Development tasks were looked at while the estimators were made; the published tables are of the tasks left out. Each
 * family is split by task; a family with a single task is split into halves of its configurations.
 */
const DEVELOPMENT = new Set([
  "higgs_core_8threads",
  "higgs_xeon_20threads",
  "enduro_static_seed0",
  "enduro_static_seed3",
  "patch128_LSTM128_bs64",
  "patch128_LSTM128_avg_bs64",
  "patch32_GRU64_avg_bs128",
  "fastmri",
  "criteo1tb",
  "churn-xgboost",
]);
const HALVED = new Set(["cifar10"]);

export type Side = "development" | "left-out";

/** The studies of one side of the split. */
export function sideOf(studies: readonly Study[], side: Side): Study[] {
  return studies.flatMap((study) => {
    if (HALVED.has(study.task)) {
      const wanted = side === "development" ? 0 : 1;
      return { ...study, trainings: study.trainings.filter((_, index) => index % 2 === wanted) };
    }
    return DEVELOPMENT.has(study.task) === (side === "development") ? study : [];
  });
}
