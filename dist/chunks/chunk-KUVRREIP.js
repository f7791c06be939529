import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  duration,
  range
} from "./chunk-7O5KVPAI.js";

// src/report/markdown/verdict.ts
function verdict(job, money) {
  if (job.trials.total === 0)
    return `This tuning job launched no trials (status ${job.status}), so there is nothing to pay for.`;
  return [costSentence(job, money), avoidedSentence(job, money)].filter(Boolean).join(" ");
}
function costSentence(job, money) {
  const { costUsd, costIsAtLeast, wallClockSeconds } = job.actual;
  const took = `${job.trials.running > 0 ? "has taken" : "took"} ${duration(wallClockSeconds)}`;
  if (costUsd === null)
    return `This run ${took}; its cost is not known because no instance type has a price.`;
  const cost = money.amount(costUsd);
  const about = costIsAtLeast ? "at least " : "";
  const prefix = job.trials.running > 0 ? "So far this run has cost" : "This run cost";
  return cost === "not shown" ? `This run ${took}.` : `${prefix} ${about}${relative(cost)} and ${took}.`;
}
function relative(cost) {
  return cost.endsWith("%") ? "what it cost (shares below are of that)" : cost;
}
function avoidedSentence(job, money) {
  const saving = job.savings.earlyStopping;
  if (job.trials.running > 0) return "It still runs, so no saving is claimed yet.";
  if (job.trials.completed === 0 && job.trials.failed === job.trials.total)
    return "All trials failed: it gave no model.";
  if (!saving) return "";
  if (job.trials.earlyStopped === 0) {
    const parallel = job.savings.parallelism;
    const off = job.earlyStoppingType === "Off" && job.strategy !== "Hyperband" ? "was off" : "stopped no trial";
    const faster = parallel && parallel.wallClockSeconds.estimate > 60 && job.sequential ? ` One trial at a time would have taken ${range(job.sequential.wallClockSeconds, duration)}.` : "";
    return `Early stopping ${off}, so it avoided nothing.${faster}`;
  }
  const avoided = saving.costUsd && money.estimate(saving.costUsd) !== "not shown" ? `${money.estimate(saving.costUsd)} and ` : "";
  return `Early stopping avoided roughly ${avoided}${range(saving.wallClockSeconds, duration)} of waiting. ${saving.betterModelLost}`;
}

export {
  verdict
};
