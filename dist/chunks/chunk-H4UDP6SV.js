import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  currenciesOf,
  withoutSome
} from "./chunk-WLGKUXCX.js";
import {
  potentialSaving
} from "./chunk-DCEYEHZ6.js";
import {
  isOver
} from "./chunk-JXN4FGRA.js";
import {
  costBoundsIn
} from "./chunk-DDG5QTAD.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";

// src/shell/version.ts
var VERSION = true ? "0.1.0" : "dev";

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

// src/gate/gate.ts
function judge(conditions, figures) {
  if (conditions.length === 0) return null;
  const judged = conditions.map((condition) => {
    const figure = figures[condition.figure];
    const { value, low, high } = figure;
    const isExact = value === null || low === value && high === value;
    return {
      condition: condition.text,
      value,
      between: isExact ? null : { low, high },
      outcome: value === null ? "unknown" : outcomeOf(condition, figure)
    };
  });
  const any = (outcome) => judged.some((each) => each.outcome === outcome);
  return { outcome: any("failed") ? "failed" : any("unknown") ? "unknown" : "passed", conditions: judged };
}
function outcomeOf(condition, { low, high }) {
  const atLeast = holds(condition, low ?? Number.NEGATIVE_INFINITY);
  const atMost = holds(condition, high ?? Number.POSITIVE_INFINITY);
  if (atLeast !== atMost) return "unknown";
  return atLeast ? "failed" : "passed";
}
function gateFails(gate, failUnknown) {
  return gate.outcome === "failed" || gate.outcome === "unknown" && failUnknown;
}

// src/gate/figures.ts
function figuresOf(report, baselineUsd, lacksJobs = false) {
  const { tuningJobs, totals } = report;
  const grows = lacksJobs || tuningJobs.some((job) => !isOver(job, job.trials.running));
  const summed = currenciesOf(tuningJobs).length > 1 ? () => null : sumOfAll;
  const failed = summed(tuningJobs.map(failedCost));
  const avoided = summed(tuningJobs.map(({ savings }) => savings.earlyStopping?.costUsd?.low ?? null));
  const potential = summed(tuningJobs.map((job) => potentialSaving(job)?.low ?? null));
  const cost = totals.costUsd;
  const exact = summed(tuningJobs.map(({ actual }) => actual.costUsd ?? 0));
  const { low, high } = boundFactors(report, exact ?? 0, grows);
  const ofCost = (at) => ({
    value: at(1),
    low: low === null ? null : at(low),
    high: high === null ? null : at(high)
  });
  const times = (usd) => ofCost((factor) => usd === null ? null : usd * factor);
  const shareOf = (part) => {
    const value = share(part, cost);
    return low === null || high === null ? { value, low: null, high: null } : exactly(value);
  };
  const summedUp = (value) => grown(value, lacksJobs);
  const hasBaseline = cost !== null && exact !== null && baselineUsd !== null && baselineUsd > 0;
  return {
    "cost-usd": ofCost((factor) => factor === 1 || exact === null ? cost : factor * exact),
    "failed-trial-cost-usd": times(failed),
    "failed-trial-share": shareOf(failed),
    "early-stopping-saved-usd": summedUp(avoided),
    "potential-saving-usd": summedUp(potential),
    "potential-saving-share": shareOf(potential),
    "cost-vs-baseline-percent": ofCost(
      (factor) => hasBaseline ? 100 * (factor * exact / baselineUsd - 1) : null
    ),
    "longest-wall-clock-hours": grown(
      Math.max(0, ...tuningJobs.map((job) => job.actual.wallClockSeconds)) / 3600,
      grows
    ),
    "failed-trials": grown(
      tuningJobs.reduce((count, job) => count + job.trials.failed, 0),
      grows || tuningJobs.some((job) => job.trialsNotRead > 0)
    )
  };
}
function boundFactors(report, cost, grows) {
  const { low, high } = costBoundsIn(report, currenciesOf(report.tuningJobs)[0] ?? null);
  const over = (end) => end === null ? null : cost > 0 ? end / cost : 1;
  return { low: over(low), high: grows ? null : over(high) };
}
function exactly(value) {
  return { value, low: value, high: value };
}
function grown(value, stillGrows) {
  return { value, low: value, high: stillGrows ? null : value };
}
function failedCost(job) {
  const row = job.spend.find((each) => each.outcome === "failed");
  return row ? row.costUsd : 0;
}
function sumOfAll(parts) {
  return parts.reduce((all, part) => all === null || part === null ? null : all + part, 0);
}
function share(part, whole) {
  if (part === 0 && whole === 0) return 0;
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}

// src/gate/held.ts
function held(report, conditions, { lacksJobs = false, baselineUsd = costBefore(report) } = {}) {
  const known = lacksJobs ? withoutSome(report) : report;
  const gate = judge(conditions, figuresOf(known, baselineUsd, lacksJobs));
  return { ...known, gate: gate && { ...gate, conditions: [...gate.conditions] } };
}
function costBefore({ tuningJobs }) {
  return sumOfAll(tuningJobs.map(({ difference }) => difference?.costUsd.before ?? null));
}

export {
  parseConditions,
  gateFails,
  held,
  VERSION
};
