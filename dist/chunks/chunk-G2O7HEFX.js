import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);

// src/report/cost-bounds.ts
function costBounds({ actual, savings }) {
  const cost = actual.costUsd ?? 0;
  const { low, high } = actual.costRangeUsd ?? { low: cost, high: cost };
  return {
    low: savings.spot.trialsNotRecorded > 0 ? null : low,
    high: actual.costIsAtLeast || actual.costUsd === null ? null : high
  };
}
function costBoundsOf(jobs) {
  const sum = (of) => jobs.reduce((all, job) => {
    const part = of(costBounds(job));
    return all === null || part === null ? null : all + part;
  }, 0);
  return { low: sum(({ low }) => low), high: sum(({ high }) => high) };
}
function costBoundsIn({ tuningJobs, totals }, currency) {
  const { low, high } = costBoundsOf(tuningJobs.filter(({ actual }) => actual.currency === currency));
  return { low, high: totals.costIsAtLeast ? null : high };
}
function wholeCost(job) {
  return isBounded(costBounds(job)) ? job.actual.costUsd : null;
}
function isBounded({ low, high }) {
  return low !== null && high !== null;
}

export {
  costBounds,
  costBoundsOf,
  costBoundsIn,
  wholeCost,
  isBounded
};
