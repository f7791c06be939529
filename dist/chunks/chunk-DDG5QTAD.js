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
  const bounds = jobs.map(costBounds);
  const [lows, highs] = [bounds.flatMap(({ low }) => low ?? []), bounds.flatMap(({ high }) => high ?? [])];
  const sum = (parts) => parts.reduce((all, part) => all + part, 0);
  return {
    low: lows.length === 0 && jobs.length > 0 ? null : sum(lows),
    high: highs.length < jobs.length ? null : sum(highs)
  };
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
