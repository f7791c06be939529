import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  currenciesOf,
  potentialSaving
} from "./chunk-WWOAJ4KX.js";
import {
  isOver
} from "./chunk-QNFETJIM.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";

// src/shell/version.ts
var VERSION = true ? "0.1.0" : "dev";

// src/gate/figures.ts
function figuresOf(report, baselineUsd) {
  const { tuningJobs, totals } = report;
  const running = tuningJobs.some((job) => !isOver(job, job.trials.running));
  const priced = { atLeast: totals.costIsAtLeast || running };
  const summed = currenciesOf(tuningJobs).length > 1 ? () => null : sum;
  const failed = summed(tuningJobs.map(failedCost));
  const potential = summed(tuningJobs.map((job) => potentialSaving(job)?.low ?? null));
  const cost = totals.costUsd;
  const exact = summed(tuningJobs.map(({ actual }) => actual.costUsd ?? 0));
  const known = (value) => ({ value, atLeast: false });
  const more = cost !== null && exact !== null && baselineUsd !== null && baselineUsd > 0 ? 100 * (exact / baselineUsd - 1) : null;
  return {
    "cost-usd": { value: cost, ...priced },
    "failed-trial-cost-usd": { value: failed, ...priced },
    "failed-trial-share": { value: share(failed, cost), ...priced },
    "early-stopping-saved-usd": known(totals.earlyStoppingSavedUsd?.low ?? null),
    "potential-saving-usd": known(potential),
    "potential-saving-share": { value: share(potential, cost), ...priced },
    "cost-vs-baseline-percent": { value: more, ...priced },
    "longest-wall-clock-hours": {
      value: Math.max(0, ...tuningJobs.map((job) => job.actual.wallClockSeconds)) / 3600,
      atLeast: running
    },
    "failed-trials": {
      value: tuningJobs.reduce((count, job) => count + job.trials.failed, 0),
      atLeast: running || tuningJobs.some((job) => job.trialsNotRead > 0)
    }
  };
}
function failedCost(job) {
  const row = job.spend.find((each) => each.outcome === "failed");
  return row ? row.costUsd : 0;
}
function sum(parts) {
  return parts.reduce((all, part) => all === null || part === null ? null : all + part, 0);
}
function share(part, whole) {
  if (part === 0 && whole === 0) return 0;
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}

// src/gate/condition.ts
var FIGURES = {
  "cost-usd": "what the tuning jobs cost",
  "failed-trial-cost-usd": "what failed trials cost",
  "failed-trial-share": "share of the cost that failed trials took",
  "early-stopping-saved-usd": "what early stopping avoided (low end)",
  "potential-saving-usd": "what all advice together would save (low end)",
  "potential-saving-share": "the same as a share of the cost (low end)",
  "cost-vs-baseline-percent": "cost against the baseline, in percent more",
  "longest-wall-clock-hours": "wall clock of the longest tuning job",
  "failed-trials": "trials that failed"
};
var SHAPE = /^([a-z-]+)\s*(>=|<=|>|<)\s*\$?(-?\d+(?:\.\d+)?)\s*(%?)$/;
function parseConditions(name, lines) {
  return lines.map((line) => {
    const text = line.trim();
    const refuse = (why) => {
      throw new Problem(`${name}: ${JSON.stringify(text.slice(0, 80))} ${why}`);
    };
    const [, figure = "", operator, digits, percent] = SHAPE.exec(text) ?? [];
    if (operator === void 0) refuse("is not a condition; write one a line, such as cost-usd > 200.");
    if (!isFigure(figure))
      refuse(`names no figure of the report; known are ${Object.keys(FIGURES).join(", ")}.`);
    const number = Number(digits);
    const share2 = figure.endsWith("-share");
    if (share2 && percent === "" && number > 1) refuse("compares a share; write it as 30% or 0.3.");
    if (!share2 && percent === "%" && figure !== "cost-vs-baseline-percent")
      refuse("compares no share; leave out the %.");
    const limit = share2 && percent === "%" ? number / 100 : number;
    return { text, figure, operator, limit };
  });
}
function isFigure(name) {
  return Object.hasOwn(FIGURES, name);
}
function holds({ operator, limit }, value) {
  switch (operator) {
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
  }
}
function holdsAbove(condition, value) {
  const grows = condition.operator.startsWith(">") && !condition.figure.endsWith("-share");
  return grows && holds(condition, value);
}

// src/gate/gate.ts
function judge(conditions, figures) {
  if (conditions.length === 0) return null;
  const judged = conditions.map((condition) => {
    const { value, atLeast } = figures[condition.figure];
    const outcome = value === null || atLeast && !holdsAbove(condition, value) ? "unknown" : holds(condition, value) ? "failed" : "passed";
    return { condition: condition.text, value, outcome };
  });
  const any = (outcome) => judged.some((each) => each.outcome === outcome);
  return { outcome: any("failed") ? "failed" : any("unknown") ? "unknown" : "passed", conditions: judged };
}

// src/gate/held.ts
function held(report, conditions, baselineUsd = costBefore(report)) {
  const gate = judge(conditions, figuresOf(report, baselineUsd));
  return { ...report, gate: gate && { ...gate, conditions: [...gate.conditions] } };
}
function costBefore({ tuningJobs }) {
  return tuningJobs.reduce((sum2, { difference }) => {
    const before = difference?.costUsd.before ?? null;
    return sum2 === null || before === null ? null : sum2 + before;
  }, 0);
}

export {
  parseConditions,
  held,
  VERSION
};
