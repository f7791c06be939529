import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  RECORDING_FILES
} from "./chunk-7YHX562V.js";
import {
  readQuota
} from "./chunk-GCGVAWS2.js";
import {
  once,
  remember
} from "./chunk-7BRY7JMA.js";
import {
  array,
  boolean,
  check,
  finite,
  integer,
  lazy,
  looseObject,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  parseJson,
  picklist,
  pipe,
  potentialSaving,
  rawTransform,
  record,
  regex,
  safeParse,
  string,
  transform,
  union,
  unknown
} from "./chunk-DCEYEHZ6.js";
import {
  actualSeconds,
  added,
  capitalised,
  costOnSlots,
  countedTrials,
  definitionOf,
  duration,
  errorFunction,
  exactly,
  fromTo,
  gammaln,
  goldenShare,
  inEndOrder,
  inLaunchOrder,
  interruptionsOf,
  interval,
  isOver,
  isoDate,
  mayBeBilledLess,
  mean,
  median,
  minHeap,
  objectiveValue,
  openingAt,
  openingOf,
  percent,
  percentRange,
  placeLag,
  placeTrials,
  probit,
  quantileSorted,
  ranAsPlanned,
  readCourses,
  readSchedule,
  readTogether,
  reusingAt,
  robustDeviation,
  sampleStandardDeviation,
  scaled,
  secondsAt,
  settingsKey,
  shifted,
  signIn,
  signOf,
  standardDeviation,
  sum,
  thinned,
  trainingTime,
  trialCost,
  unstoppedCourses,
  wallClock
} from "./chunk-JXN4FGRA.js";
import {
  counted
} from "./chunk-XZRXF4N3.js";
import {
  wholeCost
} from "./chunk-DDG5QTAD.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";
import {
  big_default
} from "./chunk-WH7IA4H4.js";

// src/report/recommendation.ts
function recommendationReport(advice, { spend: spend2, schedule }, config) {
  const { effect: _, ...told } = advice;
  const { savingUsd, savingSeconds } = advice;
  const saved = (savingUsd?.estimate ?? 0) + waiting(savingSeconds?.estimate ?? 0, config);
  const share2 = (part2, whole) => whole !== null && whole > 0 ? part2 / whole : 0;
  const larger = Math.max(
    share2(saved, spend2.costUsd),
    share2(savingSeconds?.estimate ?? 0, schedule.wallClockSeconds)
  );
  return {
    ...told,
    alsoChange: (advice.alsoChange ?? []).map((each) => ({ ...each })),
    perMonth: null,
    folded: advice.confidence === "indicative" || (savingUsd === null && savingSeconds === null ? false : isSmall(saved, larger, config))
  };
}
function isSmall(savedUsd, share2, config) {
  return savedUsd < config.minSavingUsd && share2 < config.minSavingShare;
}
function waiting(seconds3, { waitValueUsdPerHour }) {
  return Math.max(0, seconds3) * (waitValueUsdPerHour ?? 0) / 3600;
}
function recommends(report) {
  return report.tuningJobs.some((job) => job.recommendations.some((each) => !each.folded));
}

// src/estimate/billing/days.ts
var DAY_SECONDS = 86400;
function utcDay(seconds3) {
  return new Date(1e3 * seconds3).toISOString().slice(0, 10);
}
function dayEnd(day2) {
  return Date.parse(`${day2}T00:00:00Z`) / 1e3 + DAY_SECONDS;
}
function hoursByDay(trial, billableSeconds, end) {
  const hours = /* @__PURE__ */ new Map();
  const start = trial.startedAt;
  if (start === null || billableSeconds <= 0) return hours;
  if (end <= start) return hours.set(utcDay(start), billableSeconds / 3600);
  for (let from = start; from < end; ) {
    const day2 = utcDay(from);
    const to = Math.min(end, dayEnd(day2));
    hours.set(day2, (to - from) / (end - start) * (billableSeconds / 3600));
    from = to;
  }
  return hours;
}

// src/estimate/billing/billed-apart.ts
var VOLUME_USD_PER_GB_MONTH = 0.154;
var MONTH_SECONDS = 730 * 3600;
var OWN_DISKS = /^ml\.(p4|p5|p6|g4dn|g5|g6|g7|trn|[a-z]+\d[a-z]*d[a-z]*\.)/;
function billedApart(trials, rates) {
  return [
    ...warmPools(trials, rates),
    ...volumes(trials, rates.currency),
    ...prepaid(trials, "training-plan"),
    ...prepaid(trials, "serverless")
  ];
}
function warmPools(trials, rates) {
  const kept = trials.filter((trial) => trial.warmPoolSeconds > 0);
  if (kept.length === 0) return [];
  let [hours, cost, priced] = [0, 0, true];
  for (const { warmPoolSeconds, instances } of kept) {
    for (const { instanceType, count: count2 } of instances) {
      const rate = rates.find(instanceType, "on-demand");
      hours += warmPoolSeconds * count2 / 3600;
      priced &&= rate !== null;
      cost += (rate?.usdPerHour ?? 0) * warmPoolSeconds * count2 / 3600;
    }
  }
  return [{ kind: "warm-pool", costUsd: priced ? cost : null, quantity: hours, trials: kept.length }];
}
function volumes(trials, currency) {
  const used = trials.filter(
    (trial) => trial.volumeGb !== null && trial.billedOtherwise !== "serverless" && trial.instances.some((group) => !OWN_DISKS.test(group.instanceType))
  );
  const months = used.reduce((sum4, { volumeGb, trainingSeconds, instances }) => {
    const count2 = instances.filter((group) => !OWN_DISKS.test(group.instanceType)).reduce((all, group) => all + group.count, 0);
    return sum4 + (volumeGb ?? 0) * count2 * (trainingSeconds ?? 0) / MONTH_SECONDS;
  }, 0);
  if (months === 0) return [];
  const costUsd = currency === "USD" ? months * VOLUME_USD_PER_GB_MONTH : null;
  return [{ kind: "volume", costUsd, quantity: months, trials: used.length }];
}
function prepaid(trials, kind) {
  const own = trials.filter((trial) => trial.billedOtherwise === kind);
  if (own.length === 0) return [];
  const seconds3 = own.reduce(
    (sum4, trial) => sum4 + (trial.billableSecondsPerInstance ?? 0) * trial.instances.reduce((count2, group) => count2 + group.count, 0),
    0
  );
  return [{ kind, costUsd: null, quantity: seconds3 / 3600, trials: own.length }];
}

// src/estimate/billing/last-seen.ts
function lastSeen(job, trials) {
  let last = job.endedAt ?? job.createdAt;
  for (const trial of trials) {
    const { createdAt, startedAt, endedAt, phases, curve } = trial;
    last = Math.max(last, createdAt, startedAt ?? 0, endedAt ?? 0, curve?.points.at(-1)?.at ?? 0);
    for (const phase of phases) last = Math.max(last, phase.startedAt, phase.endedAt ?? 0);
  }
  return last;
}

// src/estimate/billing/bill-rates.ts
var SETTLING_SECONDS = 48 * 3600;
var COMPLETE = 0.98;
var SAME_PRICE = 5e-3;
var LEAST_HOURS = 1e-6;
var DEEPEST_PLAN = 0.36;
function billRate(days, trialHours2, published2, least, now) {
  const used = [...days].filter(([, day2]) => day2.hours.gt(LEAST_HOURS)).sort(([a], [b]) => a < b ? -1 : 1);
  if (used.length === 0) return null;
  const paid = used.filter(([, day2]) => day2.cost.gt(0));
  const isMature = ([name]) => dayEnd(name) + SETTLING_SECONDS <= now;
  const mature = paid.filter(isMature);
  const reference = mature.length > 0 ? mature : paid;
  const coveredByPlan = used.some(([, day2]) => day2.coverage !== "none");
  const prices2 = priceSpan(reference, published2, coveredByPlan, paid.length < used.length);
  const sum4 = { cost: new big_default(0), low: 0, high: 0, hours: 0 };
  const state = { complete: trialHours2.size > 0, mature: true, estimated: false };
  for (const [name, hours] of trialHours2) {
    const billed = days.get(name);
    const whole = billed?.hours.gte(least * hours) ? billed : null;
    state.complete &&= whole !== null;
    state.mature &&= dayEnd(name) + SETTLING_SECONDS <= now;
    state.estimated ||= whole?.estimated ?? false;
    const share2 = shareOf(whole?.cost.gt(0) ? whole : null, hours, prices2);
    sum4.cost = sum4.cost.plus(share2.cost);
    sum4.low += share2.low;
    sum4.high += share2.high;
    sum4.hours += hours;
  }
  const names = state.complete ? [...trialHours2.keys()].sort() : used.map(([name]) => name);
  const per = (value) => sum4.hours > 0 ? value / sum4.hours : prices2.typical.toNumber();
  return {
    perHour: sum4.hours > 0 ? sum4.cost.div(sum4.hours).toNumber() : prices2.typical.toNumber(),
    low: per(sum4.low),
    high: per(sum4.high),
    from: names[0] ?? "",
    to: names.at(-1) ?? "",
    complete: state.complete,
    settled: state.complete && state.mature && !state.estimated,
    estimated: state.estimated,
    freeDays: [...trialHours2.keys()].filter((name) => days.get(name)?.cost.lte(0)),
    coveredByPlan
  };
}
function priceSpan(days, published2, coveredByPlan, partlyFree) {
  if (days.length === 0) return { typical: new big_default(0), lowest: 0, highest: 0, onePrice: true };
  const rates = days.map(([, day2]) => day2.cost.div(day2.hours).toNumber());
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  const uniform = days.every(([, day2]) => day2.coverage !== "part") && most - least <= SAME_PRICE * most;
  const total2 = (value) => days.reduce((sum4, [, day2]) => sum4.plus(value(day2)), new big_default(0));
  const typical = total2((day2) => day2.cost).div(total2((day2) => day2.hours));
  if (uniform && !partlyFree) return { typical, lowest: least, highest: most, onePrice: true };
  const mean2 = Math.min(...days.map(([, day2]) => day2.worth.div(day2.hours).toNumber()));
  const highest = Math.max(most, published2 ?? (coveredByPlan ? mean2 / DEEPEST_PLAN : 0));
  const invoiced = days.some(([, day2]) => day2.cost.lt(day2.worth));
  const lowest = coveredByPlan && !partlyFree && !invoiced ? Math.min(least, DEEPEST_PLAN * (published2 ?? most)) : 0;
  return { typical, lowest, highest, onePrice: false };
}
function shareOf(billed, hours, prices2) {
  if (billed === null) {
    const cost2 = prices2.typical.times(hours);
    if (prices2.onePrice) return { cost: cost2, low: cost2.toNumber(), high: cost2.toNumber() };
    return { cost: cost2, low: prices2.lowest * hours, high: prices2.highest * hours };
  }
  const cost = billed.cost.div(billed.hours).times(hours);
  const others = billed.hours.toNumber() - hours;
  if (others <= (1 - COMPLETE) * hours || prices2.onePrice) {
    return { cost, low: cost.toNumber(), high: cost.toNumber() };
  }
  const whole = billed.cost.toNumber();
  return {
    cost,
    low: Math.max(prices2.lowest * hours, whole - others * prices2.highest),
    high: Math.min(prices2.highest * hours, whole - others * prices2.lowest)
  };
}

// src/model/observations.ts
var COST_METRICS = [
  "AmortizedCost",
  "UnblendedCost",
  "NetAmortizedCost",
  "NetUnblendedCost"
];

// src/estimate/billing/usage-type.ts
var SEEN = {
  USE1: "us-east-1",
  USE2: "us-east-2",
  USW2: "us-west-2",
  CAN1: "ca-central-1",
  EU: "eu-west-1",
  APN1: "ap-northeast-1",
  APS3: "ap-south-1"
};
var BY_CONVENTION = {
  USW1: "us-west-1",
  EUW1: "eu-west-1",
  EUW2: "eu-west-2",
  EUW3: "eu-west-3",
  EUC1: "eu-central-1",
  EUC2: "eu-central-2",
  EUN1: "eu-north-1",
  EUS1: "eu-south-1",
  APN2: "ap-northeast-2",
  APN3: "ap-northeast-3",
  APS1: "ap-southeast-1",
  APS2: "ap-southeast-2",
  APE1: "ap-east-1",
  SAE1: "sa-east-1",
  MES1: "me-south-1",
  AFS1: "af-south-1",
  CNN1: "cn-north-1",
  CNW1: "cn-northwest-1",
  UGW1: "us-gov-west-1",
  UGE1: "us-gov-east-1"
};
var WITHOUT_PREFIX = "us-east-1";
function trainingUsage(usageType) {
  const [, prefix, kind, instanceType] = /^(?:([A-Z0-9-]+)-)?(Train|TrSpt):(ml\.[a-z0-9.-]+)$/.exec(usageType) ?? [];
  if (!kind || !instanceType) return null;
  const seen = prefix === void 0 ? WITHOUT_PREFIX : SEEN[prefix];
  return {
    region: seen ?? BY_CONVENTION[prefix ?? ""] ?? null,
    regionIsSure: prefix !== void 0 && seen !== void 0,
    market: kind === "TrSpt" ? "spot" : "on-demand",
    instanceType
  };
}

// src/estimate/billing/training-bill.ts
function trainingLines(bill, region, metric2) {
  return trainingOf(bill, region).flatMap(({ usage, line }) => {
    const cost = line.amounts[metric2];
    if (cost === void 0 || line.quantity === null) return [];
    return [
      {
        ...usage,
        day: line.day,
        tag: line.tag,
        hours: new big_default(line.quantity),
        cost: new big_default(cost),
        worth: new big_default(ofKind(line, metric2, "Amortized") ?? cost),
        coverage: coverageOf(line, metric2),
        estimated: line.estimated
      }
    ];
  });
}
function trainingOf(bill, region) {
  const training = bill.flatMap((line) => {
    const usage = trainingUsage(line.usageType);
    return usage ? [{ usage, line }] : [];
  });
  const own = training.filter(({ usage }) => usage.region === region);
  return own.length > 0 ? own : training.filter(({ usage }) => !usage.regionIsSure);
}
function unreadableLines(bill, region, metric2) {
  const training = trainingOf(bill, region).map(({ line }) => line);
  const without2 = training.filter(
    ({ amounts, quantity }) => amounts[metric2] === void 0 || quantity === null
  );
  if (without2.length === 0) return null;
  const lacks = [
    without2.some(({ amounts }) => amounts[metric2] === void 0) ? metric2 : "",
    without2.some(({ quantity }) => quantity === null) ? "UsageQuantity" : ""
  ].filter(Boolean);
  const others = COST_METRICS.filter(
    (other) => training.every(({ amounts }) => amounts[other] !== void 0)
  );
  const of = without2.length === training.length ? "" : `${without2.length} of ${training.length} lines of `;
  const choice = lacks.includes(metric2) && others.length > 0 ? `, or choose a cost that it has with \`cost-metric\` (${others.map(optionOf).join(", ")})` : "";
  return `The bill has ${of}this training without ${lacks.join(" and ")}, so ${of ? "they give" : "it gives"} no rate. Read it again with ${lacks.length > 1 ? "these metrics" : "this metric"}${choice}.`;
}
function optionOf(metric2) {
  return metric2.replace(/Cost$/, "").replace(/(?<=.)(?=[A-Z])/, "-").toLowerCase();
}
function coverageOf(line, metric2) {
  const amortized = ofKind(line, metric2, "Amortized");
  const unblended = ofKind(line, metric2, "Unblended");
  if (amortized === void 0 || unblended === void 0) return "none";
  const [economic, invoiced] = [new big_default(amortized), new big_default(unblended)];
  const slack = economic.abs().times(1e-3);
  if (economic.minus(invoiced).abs().lte(slack)) return "none";
  return invoiced.abs().lte(slack) ? "whole" : "part";
}
function without(lines, apart) {
  const taken2 = apart.map((line) => ({
    ...line,
    hours: line.hours.times(-1),
    cost: line.cost.times(-1),
    worth: line.worth.times(-1)
  }));
  return [...lines, ...taken2];
}
function totalOf(lines) {
  return {
    hours: lines.reduce((sum4, line) => sum4.plus(line.hours), new big_default(0)),
    cost: lines.reduce((sum4, line) => sum4.plus(line.cost), new big_default(0))
  };
}
function ofKind({ amounts }, metric2, kind) {
  return amounts[`${metric2.startsWith("Net") ? "Net" : ""}${kind}Cost`];
}
function billedDays(lines, instanceType, market) {
  const days = /* @__PURE__ */ new Map();
  for (const line of lines) {
    if (line.instanceType !== instanceType || line.market !== market) continue;
    const known3 = days.get(line.day);
    days.set(line.day, known3 ? added2(known3, line) : line);
  }
  return days;
}
function added2(a, b) {
  return {
    hours: a.hours.plus(b.hours),
    cost: a.cost.plus(b.cost),
    worth: a.worth.plus(b.worth),
    estimated: a.estimated || b.estimated,
    coverage: a.coverage === b.coverage ? a.coverage : "part"
  };
}

// src/estimate/billing/trial-hours.ts
function marketOf(trial) {
  return trial.spot ? "spot" : "on-demand";
}
function trialHours(trials, instanceType, market) {
  const total2 = /* @__PURE__ */ new Map();
  for (const trial of trials) {
    if (marketOf(trial) !== market || trial.endedAt === null || trial.billedOtherwise !== null) continue;
    const count2 = trial.instances.filter((group) => group.instanceType === instanceType).reduce((sum4, group) => sum4 + group.count, 0);
    if (count2 === 0) continue;
    for (const [day2, hours] of hoursByDay(trial, trial.billableSecondsPerInstance ?? 0, trial.endedAt)) {
      total2.set(day2, (total2.get(day2) ?? 0) + count2 * hours);
    }
  }
  return total2;
}
function hoursAreAtMost(trials, instanceType, market) {
  return trials.some(
    (trial) => marketOf(trial) === market && mayBeBilledLess(trial) && trial.instances.some((group) => group.instanceType === instanceType)
  );
}
function marketsOf(trials) {
  const found = /* @__PURE__ */ new Map();
  for (const trial of trials) {
    if (trial.billedOtherwise !== null) continue;
    const market = marketOf(trial);
    for (const { instanceType } of trial.instances) {
      found.set(`${instanceType} ${market}`, [instanceType, market]);
    }
  }
  return [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([, pair]) => pair);
}
function sumOf(hours) {
  let sum4 = 0;
  for (const of of hours.values()) sum4 += of;
  return sum4;
}

// src/estimate/billing/exact-bill.ts
var MATCHING_SHARE = 0.02;
function exactBill(observations, config) {
  const { resourceBill, bill, trials, tuningJob } = observations;
  if (resourceBill) {
    const names = new Set(trials.map((trial) => trial.name.toLowerCase()));
    const own2 = resourceBill.filter((line) => names.has(line.trainingJob));
    return matched("resource", null, trainingLines(own2, tuningJob.region, config.costMetric), observations);
  }
  const key2 = config.costAllocationTag;
  if (key2 === null || !bill) return null;
  const value = observations.tags[key2];
  if (value === void 0) {
    return `The trials do not all carry one value of the tag ${key2}, so the bill cannot be told apart by it: give the tag to the tuning job when it is created (trials inherit it), and allow \`sagemaker:Search\`, which shows it.`;
  }
  const lines = trainingLines(bill, tuningJob.region, config.costMetric);
  if (lines.length > 0 && lines.every((line) => line.tag === null)) {
    return `The bill is not grouped by the tag ${key2}: read it again with \`cost-allocation-tag\`.`;
  }
  const own = lines.filter((line) => line.tag === value && withinRun(line, observations));
  return matched("tag", value, own, observations);
}
function withinRun(line, { trials }) {
  return trials.some(
    (trial) => trial.startedAt !== null && line.day >= utcDay(trial.startedAt) && line.day <= utcDay(trial.endedAt ?? trial.startedAt)
  );
}
function matched(by, value, lines, observations) {
  const costs = /* @__PURE__ */ new Map();
  const paid = marketsOf(observations.trials);
  const own = new Set(paid.map((pair) => marketKey(...pair)));
  const theirs = lines.filter((line) => own.has(marketKey(line.instanceType, line.market)));
  let matches = paid.length > 0;
  let used = 0;
  for (const [instanceType, market] of paid) {
    const expected = sumOf(trialHours(observations.trials, instanceType, market));
    const ofType = theirs.filter((line) => line.instanceType === instanceType && line.market === market);
    const { hours: hours2, cost } = totalOf(ofType);
    matches &&= hours2.minus(expected).abs().lte(MATCHING_SHARE * expected);
    used += expected;
    const coveredByPlan = ofType.some(({ coverage }) => coverage !== "none");
    costs.set(marketKey(instanceType, market), { cost, trialHours: expected, coveredByPlan });
  }
  const all = totalOf(theirs);
  const hours = all.hours.toNumber();
  return {
    by,
    value,
    hours,
    cost: all.cost.toNumber(),
    trialHours: used,
    matches: matches && used > 0,
    estimated: theirs.some((line) => line.estimated),
    costs,
    why: matches && used > 0 || by === "resource" ? null : whyNot(hours, used)
  };
}
function whyNot(hours, expected) {
  const seen = `${hours.toFixed(2)} of the trials' ${expected.toFixed(2)} billed hours`;
  if (hours > expected) {
    return `Lines with this tag's value have ${hours.toFixed(2)} hours, more than the trials' ${expected.toFixed(2)}: other training carries the value too. Give each tuning job its own.`;
  }
  return `Lines with this tag's value have ${seen}: the tag was activated in the payer account, or set on the tuning job, too late, or the bill is not complete yet. Activation takes up to a day and does not reach back.`;
}
function marketKey(instanceType, market) {
  return `${instanceType} ${market}`;
}

// src/estimate/billing/charged-trials.ts
var MATCHING_HOURS = 2 / 3600;
var MOST_NAMES = 3;
function chargedTrials({ resourceBill, trials, tuningJob }, { costMetric, rates }) {
  const costs = /* @__PURE__ */ new Map();
  const charges = [];
  if (!resourceBill) return { costs, lines: charges, gap: null };
  const byTrial = Map.groupBy(resourceBill, (line) => line.trainingJob);
  const without2 = [];
  for (const trial of trials) {
    const hours = billedHours(trial);
    if (hours === 0 || trial.instances.some(({ instanceType }) => rates[instanceType] !== void 0))
      continue;
    const lines = trainingLines(byTrial.get(trial.name.toLowerCase()) ?? [], tuningJob.region, costMetric);
    const charged = totalOf(lines);
    const apart = charged.hours.minus(hours).abs();
    if (lines.length > 0 && apart.lte(Math.max(MATCHING_SHARE * hours, MATCHING_HOURS))) {
      costs.set(trial.name, charged.cost.toNumber());
      charges.push(...lines);
    } else without2.push(trial.name);
  }
  return { costs, lines: charges, gap: gapOf(without2) };
}
function billedHours(trial) {
  if (trial.endedAt === null || trial.billedOtherwise !== null) return 0;
  const instances = trial.instances.reduce((sum4, group) => sum4 + group.count, 0);
  return instances * (trial.billableSecondsPerInstance ?? 0) / 3600;
}
function gapOf(without2) {
  if (without2.length === 0) return null;
  const more = without2.length - MOST_NAMES;
  const named2 = without2.slice(0, MOST_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
  const [who, are] = without2.length === 1 ? ["One trial has", "it is"] : [`${without2.length} trials have`, "they are"];
  return `${who} no line, or no complete one, in the bill by resource (${named2}): ${are} priced by the next source. A bill takes up to two days to be complete, and Cost Explorer's goes back 14 days by resource.`;
}

// src/estimate/billing/built-in-prices.json
var built_in_prices_default = [
  ["ap-northeast-1", "ml.g6.xlarge", 1.634, "training", "2026-09-22"],
  ["ap-south-1", "ml.c6i.8xlarge", 1.632, "training", "2026-09-24"],
  ["ap-south-1", "ml.g4dn.xlarge", 0.811, "training", "2026-09-24"],
  ["ap-south-1", "ml.g5.xlarge", 1.69, "training", "2026-09-24"],
  ["ap-south-1", "ml.g6.xlarge", 1.353, "training", "2026-09-24"],
  ["ap-south-1", "ml.m5.4xlarge", 0.97, "training", "2026-09-24"],
  ["ap-south-1", "ml.m5.xlarge", 0.242, "training", "2026-09-24"],
  ["ap-south-1", "ml.m6i.4xlarge", 0.97, "training", "2026-09-24"],
  ["ap-south-1", "ml.r5.4xlarge", 1.248, "training", "2026-09-24"],
  ["ap-south-1", "ml.r7i.2xlarge", 0.6552, "training", "2026-09-24"],
  ["ap-south-1", "ml.r7i.4xlarge", 1.3104, "training", "2026-09-24"],
  ["eu-west-1", "ml.g4dn.12xlarge", 5.46, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g4dn.16xlarge", 6.07, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g4dn.2xlarge", 1.05, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g4dn.4xlarge", 1.68, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g4dn.8xlarge", 3.04, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g4dn.xlarge", 0.822, "training", "2023-12"],
  ["eu-west-1", "ml.g5.12xlarge", 7.91, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g5.16xlarge", 5.72, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g5.24xlarge", 11.36, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g5.2xlarge", 1.69, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g5.48xlarge", 22.73, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g5.4xlarge", 2.27, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g5.8xlarge", 3.42, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g5.xlarge", 1.57, "training", "2023-12"],
  ["eu-west-1", "ml.m5.xlarge", 0.257, "training", "2023-12"],
  ["eu-west-1", "ml.m7i.large", 0.14, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.p2.16xlarge", 17.89, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.p2.8xlarge", 9.34, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.p2.xlarge", 1.22, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.p3.16xlarge", 30.41, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.p3.2xlarge", 4.131, "training", "2023-12"],
  ["eu-west-1", "ml.p3.8xlarge", 15.87, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.p3dn.24xlarge", 38.77, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.p4d.24xlarge", 27.28, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.12xlarge", 4.26, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.16xlarge", 5.69, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.24xlarge", 8.53, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.2xlarge", 0.72, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.48xlarge", 17.06, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.4xlarge", 1.43, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.8xlarge", 2.85, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.large", 0.18, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.xlarge", 0.36, "secondary", "2024-01-17"],
  ["us-east-1", "ml.c4.2xlarge", 0.4776, "derived", "2026-07-20"],
  ["us-east-1", "ml.c4.4xlarge", 0.9552, "derived", "2026-07-20"],
  ["us-east-1", "ml.c4.8xlarge", 1.9092, "derived", "2026-07-20"],
  ["us-east-1", "ml.c4.xlarge", 0.2388, "derived", "2026-07-20"],
  ["us-east-1", "ml.c5.18xlarge", 3.672, "derived", "2026-07-20"],
  ["us-east-1", "ml.c5.2xlarge", 0.408, "secondary", "2025-01-26"],
  ["us-east-1", "ml.c5.4xlarge", 0.816, "secondary", "2025-01-26"],
  ["us-east-1", "ml.c5.9xlarge", 1.836, "derived", "2026-07-20"],
  ["us-east-1", "ml.c5.xlarge", 0.204, "secondary", "2025-01-26"],
  ["us-east-1", "ml.c5n.18xlarge", 4.6656, "derived", "2026-07-20"],
  ["us-east-1", "ml.c5n.2xlarge", 0.5184, "derived", "2026-07-20"],
  ["us-east-1", "ml.c5n.4xlarge", 1.0368, "derived", "2026-07-20"],
  ["us-east-1", "ml.c5n.9xlarge", 2.3328, "derived", "2026-07-20"],
  ["us-east-1", "ml.c5n.xlarge", 0.2592, "derived", "2026-07-20"],
  ["us-east-1", "ml.c6i.12xlarge", 2.448, "derived", "2026-07-20"],
  ["us-east-1", "ml.c6i.16xlarge", 3.264, "derived", "2026-07-20"],
  ["us-east-1", "ml.c6i.24xlarge", 4.896, "derived", "2026-07-20"],
  ["us-east-1", "ml.c6i.2xlarge", 0.408, "derived", "2026-07-20"],
  ["us-east-1", "ml.c6i.32xlarge", 6.528, "derived", "2026-07-20"],
  ["us-east-1", "ml.c6i.4xlarge", 0.816, "derived", "2026-07-20"],
  ["us-east-1", "ml.c6i.8xlarge", 1.632, "training", "2026-09-24"],
  ["us-east-1", "ml.c6i.xlarge", 0.204, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i-flex.12xlarge", 2.4419, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i-flex.16xlarge", 3.2558, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i-flex.2xlarge", 0.407, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i-flex.4xlarge", 0.814, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i-flex.8xlarge", 1.6279, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i-flex.xlarge", 0.2035, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.12xlarge", 2.5704, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.16xlarge", 3.4272, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.24xlarge", 5.1408, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.2xlarge", 0.4284, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.48xlarge", 10.2816, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.4xlarge", 0.8568, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.8xlarge", 1.7136, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.large", 0.1071, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.xlarge", 0.214, "secondary", "2025-01-26"],
  ["us-east-1", "ml.c8i-flex.12xlarge", 2.5638, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i-flex.16xlarge", 3.4184, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i-flex.2xlarge", 0.4273, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i-flex.4xlarge", 0.8546, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i-flex.8xlarge", 1.7092, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i-flex.xlarge", 0.2136, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.12xlarge", 2.6988, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.16xlarge", 3.5985, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.24xlarge", 5.3977, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.2xlarge", 0.4498, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.32xlarge", 7.1969, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.48xlarge", 10.7954, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.4xlarge", 0.8996, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.8xlarge", 1.7992, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.96xlarge", 21.5908, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.xlarge", 0.2249, "derived", "2026-07-20"],
  ["us-east-1", "ml.g4dn.12xlarge", 4.89, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g4dn.16xlarge", 5.44, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g4dn.2xlarge", 0.94, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g4dn.4xlarge", 1.505, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g4dn.8xlarge", 2.72, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g4dn.xlarge", 0.736, "training", "2026-09-24"],
  ["us-east-1", "ml.g5.12xlarge", 7.09, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g5.16xlarge", 5.12, "derived", "2026-07-20"],
  ["us-east-1", "ml.g5.24xlarge", 10.18, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g5.2xlarge", 1.515, "training", "2026-08-20"],
  ["us-east-1", "ml.g5.48xlarge", 20.36, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g5.4xlarge", 2.03, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g5.8xlarge", 3.06, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g5.xlarge", 1.408, "training", "2026-09-24"],
  ["us-east-1", "ml.g6.12xlarge", 5.752, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g6.16xlarge", 4.246, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g6.24xlarge", 8.344, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g6.2xlarge", 1.222, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g6.48xlarge", 16.688, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g6.4xlarge", 1.654, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6.8xlarge", 2.518, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6.xlarge", 1.127, "training", "2026-09-24"],
  ["us-east-1", "ml.g6e.12xlarge", 13.1158, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6e.16xlarge", 9.4715, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6e.24xlarge", 18.832, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6e.2xlarge", 2.8026, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6e.48xlarge", 37.664, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6e.4xlarge", 3.7553, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6e.8xlarge", 5.6607, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6e.xlarge", 2.6054, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7.12xlarge", 8.9104, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7.24xlarge", 17.8208, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7.2xlarge", 3.15, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7.48xlarge", 35.6416, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7.4xlarge", 3.8026, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7.8xlarge", 5.1078, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7e.12xlarge", 10.3576, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7e.24xlarge", 20.7152, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7e.2xlarge", 4.2039, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7e.48xlarge", 41.4304, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7e.4xlarge", 4.9977, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7e.8xlarge", 6.5853, "derived", "2026-07-20"],
  ["us-east-1", "ml.m4.10xlarge", 2.4, "derived", "2026-07-20"],
  ["us-east-1", "ml.m4.16xlarge", 3.84, "derived", "2026-07-20"],
  ["us-east-1", "ml.m4.2xlarge", 0.48, "derived", "2026-07-20"],
  ["us-east-1", "ml.m4.4xlarge", 0.96, "derived", "2026-07-20"],
  ["us-east-1", "ml.m4.xlarge", 0.24, "derived", "2026-07-20"],
  ["us-east-1", "ml.m5.12xlarge", 2.7648, "derived", "2026-07-20"],
  ["us-east-1", "ml.m5.24xlarge", 5.5296, "derived", "2026-07-20"],
  ["us-east-1", "ml.m5.2xlarge", 0.4608, "derived", "2026-07-20"],
  ["us-east-1", "ml.m5.4xlarge", 0.922, "training", "2026-09-24"],
  ["us-east-1", "ml.m5.large", 0.115, "training", "2026-08-11"],
  ["us-east-1", "ml.m5.xlarge", 0.23, "training", "2026-09-24"],
  ["us-east-1", "ml.m6i.12xlarge", 2.7648, "derived", "2026-07-20"],
  ["us-east-1", "ml.m6i.16xlarge", 3.6864, "derived", "2026-07-20"],
  ["us-east-1", "ml.m6i.24xlarge", 5.5296, "derived", "2026-07-20"],
  ["us-east-1", "ml.m6i.2xlarge", 0.4608, "derived", "2026-07-20"],
  ["us-east-1", "ml.m6i.32xlarge", 7.3728, "derived", "2026-07-20"],
  ["us-east-1", "ml.m6i.4xlarge", 0.922, "training", "2026-09-24"],
  ["us-east-1", "ml.m6i.8xlarge", 1.8432, "derived", "2026-07-20"],
  ["us-east-1", "ml.m6i.large", 0.1152, "derived", "2026-07-20"],
  ["us-east-1", "ml.m6i.xlarge", 0.2304, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i-flex.12xlarge", 2.7579, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i-flex.16xlarge", 3.6772, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i-flex.2xlarge", 0.4596, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i-flex.4xlarge", 0.9193, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i-flex.8xlarge", 1.8386, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i-flex.large", 0.1149, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i-flex.xlarge", 0.2298, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.12xlarge", 2.903, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.16xlarge", 3.8707, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.24xlarge", 5.8061, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.2xlarge", 0.4838, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.48xlarge", 11.6122, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.4xlarge", 0.9677, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.8xlarge", 1.9354, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.large", 0.121, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.xlarge", 0.2419, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i-flex.12xlarge", 2.8958, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i-flex.16xlarge", 3.8611, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i-flex.2xlarge", 0.4826, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i-flex.4xlarge", 0.9653, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i-flex.8xlarge", 1.9306, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i-flex.large", 0.1207, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i-flex.xlarge", 0.2413, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.12xlarge", 3.0482, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.16xlarge", 4.0643, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.24xlarge", 6.0964, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.2xlarge", 0.508, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.32xlarge", 8.1285, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.48xlarge", 12.1928, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.4xlarge", 1.0161, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.8xlarge", 2.0321, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.96xlarge", 24.3855, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.large", 0.127, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.xlarge", 0.254, "derived", "2026-07-20"],
  ["us-east-1", "ml.p2.16xlarge", 16.56, "derived", "2026-07-20"],
  ["us-east-1", "ml.p2.8xlarge", 8.64, "derived", "2026-07-20"],
  ["us-east-1", "ml.p2.xlarge", 1.125, "derived", "2026-07-20"],
  ["us-east-1", "ml.p3.16xlarge", 28.152, "secondary", "undated (2021 or later)"],
  ["us-east-1", "ml.p3.2xlarge", 3.825, "secondary", "2025-01-26"],
  ["us-east-1", "ml.p3.8xlarge", 14.688, "secondary", "undated (2021 or later)"],
  ["us-east-1", "ml.p3dn.24xlarge", 35.894, "secondary", "undated (2021 or later)"],
  ["us-east-1", "ml.p4d.24xlarge", 25.2513, "derived", "2026-07-20"],
  ["us-east-1", "ml.p4de.24xlarge", 31.5641, "derived", "2026-07-20"],
  ["us-east-1", "ml.p5.48xlarge", 63.296, "derived", "2026-07-20"],
  ["us-east-1", "ml.p5.4xlarge", 7.912, "derived", "2026-07-20"],
  ["us-east-1", "ml.p5en.48xlarge", 72.7904, "derived", "2026-07-20"],
  ["us-east-1", "ml.p6-b200.48xlarge", 131.0227, "derived", "2026-07-20"],
  ["us-east-1", "ml.p6-b300.48xlarge", 163.7784, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5.12xlarge", 3.6288, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5.16xlarge", 4.8384, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5.24xlarge", 7.2576, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5.2xlarge", 0.6048, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5.4xlarge", 1.21, "training", "2026-09-24"],
  ["us-east-1", "ml.r5.8xlarge", 2.4192, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5.large", 0.1512, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5.xlarge", 0.3024, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.12xlarge", 4.1472, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.16xlarge", 5.5296, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.24xlarge", 8.2944, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.2xlarge", 0.6912, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.4xlarge", 1.3824, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.8xlarge", 2.7648, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.large", 0.1728, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.xlarge", 0.3456, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.12xlarge", 3.6288, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.16xlarge", 4.8384, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.24xlarge", 7.2576, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.2xlarge", 0.6048, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.32xlarge", 9.6768, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.4xlarge", 1.2096, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.8xlarge", 2.4192, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.large", 0.1512, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.xlarge", 0.3024, "derived", "2026-07-20"],
  ["us-east-1", "ml.r7i.12xlarge", 3.8102, "derived", "2026-07-20"],
  ["us-east-1", "ml.r7i.16xlarge", 5.0803, "derived", "2026-07-20"],
  ["us-east-1", "ml.r7i.24xlarge", 7.6205, "derived", "2026-07-20"],
  ["us-east-1", "ml.r7i.2xlarge", 0.635, "training", "2026-09-24"],
  ["us-east-1", "ml.r7i.48xlarge", 15.241, "derived", "2026-07-20"],
  ["us-east-1", "ml.r7i.4xlarge", 1.2701, "training", "2026-09-24"],
  ["us-east-1", "ml.r7i.8xlarge", 2.5402, "derived", "2026-07-20"],
  ["us-east-1", "ml.r7i.large", 0.1588, "derived", "2026-07-20"],
  ["us-east-1", "ml.r7i.xlarge", 0.3175, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i-flex.12xlarge", 3.8007, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i-flex.16xlarge", 5.0676, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i-flex.2xlarge", 0.6335, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i-flex.4xlarge", 1.2669, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i-flex.8xlarge", 2.5338, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i-flex.large", 0.1584, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i-flex.xlarge", 0.3167, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.12xlarge", 4.0009, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.16xlarge", 5.3345, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.24xlarge", 8.0018, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.2xlarge", 0.6668, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.32xlarge", 10.6691, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.48xlarge", 16.0036, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.4xlarge", 1.3336, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.8xlarge", 2.6673, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.96xlarge", 32.0072, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.large", 0.1667, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.xlarge", 0.3334, "derived", "2026-07-20"],
  ["us-east-1", "ml.t3.2xlarge", 0.3994, "derived", "2026-07-20"],
  ["us-east-1", "ml.t3.large", 0.0998, "derived", "2026-07-20"],
  ["us-east-1", "ml.t3.medium", 0.0499, "derived", "2026-07-20"],
  ["us-east-1", "ml.t3.xlarge", 0.1997, "derived", "2026-07-20"],
  ["us-east-2", "ml.g4dn.12xlarge", 4.89, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.g4dn.16xlarge", 5.44, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.g4dn.2xlarge", 0.94, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.g4dn.4xlarge", 1.505, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.g4dn.8xlarge", 2.72, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.g5.16xlarge", 5.12, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.g5.xlarge", 1.2575, "training", "2026-07"],
  ["us-east-2", "ml.p3.2xlarge", 3.825, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.p3.8xlarge", 14.688, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.r5.2xlarge", 0.605, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.r5.4xlarge", 1.21, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.r5.8xlarge", 2.419, "secondary", "undated (2024-2025)"],
  ["us-west-2", "ml.c5.2xlarge", 0.408, "secondary", "2026-09-01"],
  ["us-west-2", "ml.c5.xlarge", 0.204, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g4dn.2xlarge", 0.94, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g4dn.xlarge", 0.7364, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g5.12xlarge", 7.09, "training", "2026"],
  ["us-west-2", "ml.g5.16xlarge", 5.12, "training", "2026"],
  ["us-west-2", "ml.g5.24xlarge", 10.18, "training", "2026"],
  ["us-west-2", "ml.g5.2xlarge", 1.515, "training", "2026"],
  ["us-west-2", "ml.g5.48xlarge", 20.36, "training", "2026"],
  ["us-west-2", "ml.g5.4xlarge", 2.03, "training", "2026"],
  ["us-west-2", "ml.g5.8xlarge", 3.06, "training", "2026"],
  ["us-west-2", "ml.g5.xlarge", 1.408, "training", "2026"],
  ["us-west-2", "ml.g6.12xlarge", 5.752, "training", "2026"],
  ["us-west-2", "ml.g6.24xlarge", 8.344, "training", "2026"],
  ["us-west-2", "ml.g6.2xlarge", 1.222, "training", "2026"],
  ["us-west-2", "ml.g6.48xlarge", 16.688, "training", "2026"],
  ["us-west-2", "ml.g6.4xlarge", 1.654, "training", "2026"],
  ["us-west-2", "ml.g6.8xlarge", 2.518, "training", "2026"],
  ["us-west-2", "ml.g6.xlarge", 1.127, "training", "2026"],
  ["us-west-2", "ml.g6e.12xlarge", 13.12, "training", "2026"],
  ["us-west-2", "ml.g6e.24xlarge", 18.83, "training", "2026"],
  ["us-west-2", "ml.g6e.2xlarge", 2.8, "training", "2026"],
  ["us-west-2", "ml.g6e.48xlarge", 37.66, "training", "2026"],
  ["us-west-2", "ml.g6e.4xlarge", 3.76, "training", "2026"],
  ["us-west-2", "ml.g6e.8xlarge", 5.66, "training", "2026"],
  ["us-west-2", "ml.g6e.xlarge", 2.61, "training", "2026"],
  ["us-west-2", "ml.g7e.12xlarge", 10.3576, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g7e.24xlarge", 20.7152, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g7e.2xlarge", 4.2039, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g7e.48xlarge", 41.4304, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g7e.4xlarge", 4.9977, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g7e.8xlarge", 6.5853, "secondary", "2026-09-01"],
  ["us-west-2", "ml.m5.2xlarge", 0.461, "secondary", "2026-09-01"],
  ["us-west-2", "ml.m5.4xlarge", 0.922, "secondary", "2026-09-01"],
  ["us-west-2", "ml.m5.large", 0.115, "secondary", "2026-09-01"],
  ["us-west-2", "ml.m5.xlarge", 0.23, "secondary", "2026-09-01"],
  ["us-west-2", "ml.p4d.24xlarge", 25.251286, "secondary", "2026-09-01"],
  ["us-west-2", "ml.p5.48xlarge", 63.296, "secondary", "2026-09-01"],
  ["us-west-2", "ml.t3.2xlarge", 0.399, "secondary", "2026-09-01"],
  ["us-west-2", "ml.t3.large", 0.1, "secondary", "2026-09-01"],
  ["us-west-2", "ml.t3.medium", 0.05, "secondary", "2026-09-01"],
  ["us-west-2", "ml.t3.xlarge", 0.2, "secondary", "2026-09-01"]
];

// src/estimate/billing/built-in-prices.ts
var BUILT_IN_PRICES = built_in_prices_default.map(
  ([region, instanceType, usdPerHour, kind, asOf]) => ({ region, instanceType, usdPerHour, kind, asOf })
);

// src/estimate/billing/rate-question.ts
var PLAIN_RATE = { note: null, range: null, coveredByPlan: false, isFree: false };

// src/estimate/billing/published-rates.ts
function publishedHere(question) {
  return fromPriceList(question).rate?.usdPerHour ?? inTable(question).own?.usdPerHour ?? null;
}
var fromPriceList = ({ observations, instanceType, market, currency }) => {
  const { priceList, tuningJob } = observations;
  const listed = (priceList ?? []).filter(
    (price) => price.instanceType === instanceType && price.currency === currency && (price.region === tuningJob.region || price.region === "")
  );
  const own = listed.filter((price) => price.market === market);
  const [found] = (own.length > 0 ? own : listed).toSorted((a, b) => a.asOf < b.asOf ? 1 : -1);
  if (!found) return { rate: null };
  const note = found.market === market ? null : `The price list has no ${market} price of this type: its ${found.market} price is used.`;
  const { usdPerHour, asOf } = found;
  return { rate: { ...PLAIN_RATE, instanceType, market, usdPerHour, source: "price-list", asOf, note } };
};
var TABLE_NOTES = {
  training: null,
  secondary: "Published for another or an unstated component.",
  derived: null
};
var STAND_IN = "us-east-1";
var fromTable = (question) => {
  const { own, standIn } = inTable(question);
  const found = own ?? standIn;
  if (!found) return { rate: null };
  const { instanceType, market, observations } = question;
  const notes = [
    own ? TABLE_NOTES[own.kind] : `No price of ${observations.tuningJob.region} is known: it is ${STAND_IN}'s, and yours may differ by a third.`,
    market === "spot" ? "The table has no spot price of this type: its on-demand price is used." : null
  ];
  const note = notes.filter(Boolean).join(" ") || null;
  const source = own && own.kind !== "derived" ? "built-in" : "built-in-derived";
  const { usdPerHour, asOf } = found;
  return { rate: { ...PLAIN_RATE, instanceType, market, usdPerHour, source, asOf, note } };
};
function inTable({ observations, instanceType, currency }) {
  const { region, partition } = observations.tuningJob;
  if (currency !== "USD" || partition === "aws-cn") return {};
  const of = BUILT_IN_PRICES.filter((price) => price.instanceType === instanceType);
  const priceIn = (where) => of.find((price) => price.region === where);
  return { own: priceIn(region), standIn: priceIn(STAND_IN) };
}

// src/estimate/billing/rate-sources.ts
var LEAST_SHARE = 0.05;
var fromOverride = ({ config, instanceType, market }) => {
  const usdPerHour = Object.hasOwn(config.rates, instanceType) ? config.rates[instanceType] : void 0;
  if (usdPerHour === void 0) return { rate: null };
  return { rate: { ...PLAIN_RATE, instanceType, market, usdPerHour, source: "override", asOf: "" } };
};
var fromExactBill = ({ exact, instanceType, market, lines, now, observations }) => {
  const own = ownBill({ exact, instanceType, market });
  if (!exact || !own) return { rate: null };
  const hours = trialHours(observations.trials, instanceType, market);
  const dated = [...hours.keys()].sort();
  const seen = billRate(billedDays(lines, instanceType, market), hours, null, COMPLETE, now);
  const rate = {
    ...PLAIN_RATE,
    instanceType,
    market,
    usdPerHour: own.cost.div(own.trialHours).toNumber(),
    source: "bill",
    asOf: span(dated[0] ?? "", dated.at(-1) ?? ""),
    note: [`Exact: this tuning job's own lines of the bill, by ${exact.by}.`, ...planNote(own)].join(" "),
    coveredByPlan: own.coveredByPlan
  };
  const settled = !exact.estimated && seen?.settled !== false;
  const bill = { complete: true, settled, because: settled ? null : STILL_ESTIMATED };
  if (own.cost.gt(0)) return { rate, bill };
  return { rate: null, bill, ...exact.by === "tag" ? { free: freeOf(instanceType) } : {} };
};
function ownBill({ exact, instanceType, market }) {
  const own = exact?.matches ? exact.costs.get(marketKey(instanceType, market)) : void 0;
  return own && own.trialHours > 0 ? own : void 0;
}
function planNote({ coveredByPlan }) {
  return coveredByPlan ? ["A savings plan pays part of this usage: what is not used of it is paid all the same."] : [];
}
function freeOf(instanceType) {
  return `The bill shows ${instanceType} training at no cost (a free tier, a training plan, or a savings plan under this cost metric): it is priced at what the next source says, which is its worth and no charge.`;
}
var STILL_ESTIMATED = "AWS still marks these days as estimated, or they are younger than two days.";
var fromBill = (question) => {
  if (ownBill(question)) return { rate: null };
  const own = billOf(question, question.market);
  const usesOnDemand = !own && question.market === "spot";
  const found = own ?? (usesOnDemand ? billOf(question, "on-demand") : null);
  if (!found) return { rate: null };
  const { instanceType, market } = question;
  if (found.perHour <= 0) {
    return { rate: null, free: freeOf(instanceType), bill: stateOf(found, usesOnDemand) };
  }
  const rate = {
    instanceType,
    market,
    usdPerHour: found.perHour,
    source: "bill",
    asOf: span(found.from, found.to),
    note: notesOf(found, usesOnDemand).join(" ") || null,
    range: found.high - found.low > 1e-3 * found.perHour ? { low: found.low, high: found.high } : null,
    coveredByPlan: found.coveredByPlan,
    isFree: false
  };
  return { rate, bill: stateOf(found, usesOnDemand) };
};
function stateOf(found, usesOnDemand) {
  if (usesOnDemand) {
    return { complete: false, settled: false, because: "the bill has no spot usage of this type." };
  }
  const { complete, settled } = found;
  return { complete, settled, because: settled ? null : whyUnsettled(found) };
}
function billOf(question, market) {
  const { lines, observations, instanceType, now } = question;
  const published2 = publishedHere({ ...question, market });
  const hours = trialHours(observations.trials, instanceType, question.market);
  const least = hoursAreAtMost(observations.trials, instanceType, question.market) ? LEAST_SHARE : COMPLETE;
  return billRate(billedDays(lines, instanceType, market), hours, published2, least, now);
}
function notesOf(found, usesOnDemand) {
  return [
    usesOnDemand ? "The bill has no spot usage of this type: its on-demand rate is used." : "",
    found.complete ? "" : "The run's own days are not wholly billed yet: for those, the rate of the account's other days is used.",
    found.freeDays.length > 0 ? `On ${counted(found.freeDays.length, "day")} this usage was billed at no cost (free tier, training plan or credits): valued at the rate of the others.` : "",
    ...planNote(found)
  ].filter(Boolean);
}
function whyUnsettled(found) {
  if (!found.complete) return "the bill has fewer hours than the trials used.";
  return found.estimated ? "AWS still marks these days as estimated, until the month's bill is closed." : "the days of the run are younger than two days.";
}
function span(from, to) {
  return from === to ? from : `${from} to ${to}`;
}

// src/estimate/billing/rates.ts
var FINAL = { settled: true, complete: true, note: null };
function resolveRates(observations, config, now) {
  const { bill, tuningJob } = observations;
  const used = usesBill(config) ? bill : null;
  const lines = trainingLines(used ?? [], tuningJob.region, config.costMetric);
  const exact = used ? exactBill(observations, config) : null;
  const charged = used ? chargedTrials(observations, config) : null;
  const currency = currencyOf(observations, lines.length > 0);
  const ask = {
    observations,
    config,
    lines,
    currency,
    now,
    exact: typeof exact === "string" ? null : exact
  };
  const rest = restOf(ask, charged);
  const answers = marketsOf(rest.observations.trials).map(
    ([instanceType, market]) => resolve({ ...rest, instanceType, market })
  );
  const found = new Map(answers.map((answer) => [answer.key, answer.rate]));
  const gaps = answers.flatMap((answer) => answer.gaps);
  if (typeof exact === "string") gaps.push(exact);
  else if (exact?.why) gaps.push(exact.why);
  if (charged?.gap) gaps.push(charged.gap);
  if (currency !== "USD" && answers.some(({ rate }) => rate !== null)) {
    gaps.push(`Amounts are in ${currency}, also where a field's name says USD: no exchange rate is applied.`);
  }
  const unreadable = unreadableLines(used ?? [], tuningJob.region, config.costMetric);
  if (unreadable) gaps.push(unreadable);
  const readable = used !== null && (lines.length > 0 || unreadable === null);
  const settlement = settle(observations, readable, lines.length > 0, answers, now);
  if (settlement.note) gaps.push(settlement.note);
  const find = (instanceType, market) => {
    const key2 = marketKey(instanceType, market);
    if (!found.has(key2)) found.set(key2, resolve({ ...ask, instanceType, market }).rate);
    return found.get(key2) ?? null;
  };
  return {
    find,
    rates: answers.flatMap((answer) => answer.rate ?? []),
    lines,
    exact: ask.exact,
    charges: charged?.costs ?? /* @__PURE__ */ new Map(),
    chargedLines: charged?.lines ?? [],
    settlement: usesBill(config) ? settlement : FINAL,
    currency,
    gaps
  };
}
function restOf(ask, charged) {
  if (!charged || charged.costs.size === 0 || ask.exact?.matches) return ask;
  const trials = ask.observations.trials.filter(({ name }) => !charged.costs.has(name));
  return { ...ask, observations: { ...ask.observations, trials }, lines: without(ask.lines, charged.lines) };
}
var DONE = { complete: true, settled: true, because: null };
var UNASKED = {
  complete: false,
  settled: false,
  because: "the bill does not have all of its usage."
};
function resolve(question) {
  const { instanceType, market, observations, currency } = question;
  const base = { key: marketKey(instanceType, market) };
  const gaps = [];
  let bill = UNASKED;
  for (const source of sourcesOf(question)) {
    const answer = source(question);
    if (answer.free) gaps.push(answer.free);
    bill = answer.bill ?? bill;
    if (answer.rate) {
      const rate = { ...answer.rate, isFree: gaps.length > 0 };
      return { ...base, rate, gaps, bill: rate.source === "override" ? DONE : bill };
    }
  }
  const { region, partition } = observations.tuningJob;
  const published2 = currency === listCurrency(partition);
  gaps.push(
    `${instanceType} has no price${currency === "USD" ? "" : ` in ${currency}`} for ${region}: totals are "at least". Give it in \`rates\` as \`${instanceType}=${currency}\`${published2 ? ", or allow `pricing:GetProducts`" : `, in ${currency} an hour: published prices are in another currency`}.`
  );
  return { ...base, rate: null, gaps, bill };
}
function usesBill(config) {
  return config.billing !== "price-list" && config.billing !== "built-in";
}
function sourcesOf({ config }) {
  if (usesBill(config)) return [fromOverride, fromExactBill, fromBill, fromPriceList, fromTable];
  return config.billing === "price-list" ? [fromOverride, fromPriceList, fromTable] : [fromOverride, fromTable];
}
function currencyOf({ bill, priceList, tuningJob }, billed) {
  const listed = priceList?.[0]?.currency ?? listCurrency(tuningJob.partition);
  return billed ? bill?.find((line) => line.currency !== "N/A")?.currency ?? listed : listed;
}
function listCurrency(partition) {
  return partition === "aws-cn" ? "CNY" : "USD";
}
function settle({ tuningJob, trials, bill }, asked, billed, answers, now) {
  const byTheHour = trials.some((trial) => trial.billedOtherwise === null && trial.startedAt !== null);
  if (answers.every((answer) => answer.bill.settled) && tuningJob.endedAt !== null) return FINAL;
  if (!byTheHour && tuningJob.endedAt !== null) return FINAL;
  if (!asked || !bill) return { settled: null, complete: false, note: null };
  if (!billed && tuningJob.endedAt !== null && tuningJob.endedAt + SETTLING_SECONDS < now) {
    const note = "The bill shows no training usage, so published prices are used. It goes back 14 months, and has this run two days after its end: read it again if it was read sooner, and name the payer account's role in `billing-role` if it is another account's.";
    return { settled: null, complete: false, note };
  }
  if (!billed) {
    const note = "Billing is not settled yet: the bill shows no training usage, so published prices are used. Look again two days after the run.";
    return { settled: false, complete: false, note };
  }
  const why = new Set(answers.filter((answer) => !answer.bill.settled).map((answer) => answer.bill.because));
  const complete = answers.every((answer) => answer.bill.complete);
  return { settled: false, complete, note: `Billing is not settled yet: ${[...why].join(" ")}` };
}

// src/estimate/billing/reconcile.ts
function reconcile({ trials, ...observations }, book) {
  const starts = trials.flatMap((trial) => trial.startedAt ?? []);
  const ends = trials.flatMap((trial) => trial.endedAt ?? []);
  if (!observations.bill || book.lines.length === 0 || starts.length === 0 || ends.length === 0) return null;
  const from = utcDay(starts.reduce((least, start) => Math.min(least, start)));
  const to = utcDay(ends.reduce((most, end) => Math.max(most, end)));
  const lines = book.lines.filter((line) => line.day >= from && line.day <= to);
  const types = marketsOf(trials);
  const own = new Set(types.map((pair) => marketKey(...pair)));
  const ownLines = lines.filter(
    (line) => own.has(marketKey(line.instanceType, line.market)) && !isOfAnotherJob(line, book.exact)
  );
  const explained = book.exact?.matches ? { hours: new big_default(book.exact.hours), cost: new big_default(book.exact.cost), missingHours: 0 } : explain(types, trials, ownLines, book);
  const [all, ours] = [totalOf(lines), totalOf(ownLines)];
  return {
    from,
    to,
    billed: part(all),
    explained: part(explained),
    otherTraining: part({ hours: all.hours.minus(ours.hours), cost: all.cost.minus(ours.cost) }),
    unexplained: part({ hours: ours.hours.minus(explained.hours), cost: ours.cost.minus(explained.cost) }),
    missingHours: explained.missingHours,
    exact: book.exact && {
      by: book.exact.by,
      hours: book.exact.hours,
      costUsd: book.exact.cost,
      trialHours: book.exact.trialHours,
      leads: book.exact.matches
    }
  };
}
function isOfAnotherJob(line, exact) {
  const value = exact?.value ?? null;
  return value !== null && line.tag !== null && line.tag !== "" && line.tag !== value;
}
function explain(types, trials, lines, { charges, chargedLines }) {
  let { hours, cost } = totalOf(chargedLines);
  let missingHours = 0;
  const others = trials.filter(({ name }) => !charges.has(name));
  const rest = without(lines, chargedLines);
  for (const [instanceType, market] of types) {
    const days = billedDays(rest, instanceType, market);
    const atMost = hoursAreAtMost(others, instanceType, market);
    for (const [day2, ran2] of trialHours(others, instanceType, market)) {
      const billed = days.get(day2);
      if (!billed?.hours.gt(0) || !atMost) missingHours += Math.max(0, ran2 - (billed?.hours.toNumber() ?? 0));
      if (!billed?.hours.gt(0)) continue;
      const theirs = billed.hours.lt(ran2) ? billed.hours : new big_default(ran2);
      hours = hours.plus(theirs);
      cost = cost.plus(billed.cost.times(theirs).div(billed.hours));
    }
  }
  return { hours, cost, missingHours };
}
function part({ hours, cost }) {
  return { hours: hours.toNumber(), costUsd: cost.toNumber() };
}

// src/estimate/billing/spend.ts
function spend(trials, rates, asOf, notRead = 0) {
  const perTrial = new Map(trials.map((trial) => [trial.name, trialCost(trial, rates, asOf)]));
  const costsOf = (outcome) => trials.filter((trial) => trial.outcome === outcome).flatMap((trial) => perTrial.get(trial.name) ?? []);
  const byOutcome = {
    completed: add(costsOf("completed")),
    earlyStopped: add(costsOf("earlyStopped")),
    stopped: add(costsOf("stopped")),
    failed: add(costsOf("failed")),
    running: add(costsOf("running"))
  };
  const costs = [...perTrial.values()];
  const known3 = add(costs);
  return {
    ...known3,
    costUsd: costs.length === 0 && notRead > 0 ? null : known3.costUsd,
    range: costRange(costs, rates),
    costIsAtLeast: notRead > 0 || costs.some((cost) => cost.unpriced.length > 0),
    byOutcome,
    perTrial,
    rates: rates.rates,
    currency: rates.rates.length > 0 || rates.charges.size > 0 ? rates.currency : null
  };
}
function costRange(costs, { rates }) {
  if (rates.every((rate) => rate.range === null)) return null;
  const at = (end) => costs.reduce((sum4, { costUsd, rateSpan }) => sum4 + (costUsd ?? 0) * rateSpan[end], 0);
  return { low: at("low"), high: at("high") };
}
function add(costs) {
  const priced = costs.flatMap((cost) => cost.costUsd ?? []);
  const billableSeconds = costs.reduce((sum4, cost) => sum4 + cost.billableSeconds, 0);
  if (costs.length > 0 && priced.length === 0) return { costUsd: null, billableSeconds };
  return { costUsd: priced.reduce((sum4, usd) => sum4 + usd, 0), billableSeconds };
}

// src/estimate/billing/spot.ts
function spotSaving(job, trials, costs, rates) {
  const perTrial = /* @__PURE__ */ new Map();
  let [billed, trained, interruptions2, unpriced, trialsNotRecorded] = [0, 0, 0, false, 0];
  for (const trial of trials) {
    const { trainingSeconds, billableSecondsPerInstance: billable } = trial;
    if (!trial.spot || trainingSeconds === null || billable === null || trial.billedOtherwise) continue;
    if (mayBeBilledLess(trial)) trialsNotRecorded += 1;
    if (trial.billableBasis !== "recorded") continue;
    billed += billable;
    trained += trainingSeconds;
    interruptions2 += interruptionsOf(trial);
    const cost = costs.get(trial.name);
    const perSecond = onDemandPerSecond(trial, rates);
    if (!cost || cost.costUsd === null || cost.unpriced.length > 0 || perSecond === null) {
      unpriced ||= trainingSeconds > 0;
      continue;
    }
    const paid = cost.costUsd;
    const checkpointed = definitionOf(job, trial.definitionName)?.checkpointed ?? false;
    const seconds3 = uninterrupted(trial, trainingSeconds, checkpointed);
    const saved = (of) => of * perSecond - paid;
    perTrial.set(trial.name, interval(saved(seconds3.estimate), saved(seconds3.low), saved(seconds3.high)));
  }
  const total2 = (end) => [...perTrial.values()].reduce((sum4, of) => sum4 + of[end], 0);
  return {
    costUsd: unpriced || trialsNotRecorded > 0 ? null : interval(total2("estimate"), total2("low"), total2("high")),
    billableShare: trained > 0 ? billed / trained : null,
    trialsNotRecorded,
    interruptions: interruptions2,
    perTrial
  };
}
function onDemandPerSecond(trial, rates) {
  let perHour = 0;
  for (const { instanceType, count: count2 } of trial.instances) {
    const spot = rates.find(instanceType, "spot");
    const onDemand = rates.find(instanceType, "on-demand");
    const rate = onDemand && onDemand.source === spot?.source ? onDemand : spot;
    if (!rate) return null;
    perHour += rate.usdPerHour * count2;
  }
  return perHour / 3600;
}
function uninterrupted(trial, trainingSeconds, resumes) {
  const attempts = attemptsOf(trial.phases);
  const last = attempts.at(-1);
  if (attempts.length < 2 || !last) return interval(trainingSeconds, trainingSeconds, trainingSeconds);
  const fresh = Math.min(trainingSeconds, last.startUp + last.work);
  if (!resumes) return interval(fresh, fresh, fresh);
  const work = attempts.reduce((sum4, attempt) => sum4 + attempt.work, 0);
  const resumed = Math.min(trainingSeconds, (attempts[0]?.startUp ?? 0) + work);
  return interval(resumed, fresh, resumed);
}
function attemptsOf(phases) {
  const attempts = [{ startUp: 0, work: 0 }];
  for (const { status, startedAt, endedAt } of phases) {
    const attempt = attempts.at(-1);
    const seconds3 = (endedAt ?? startedAt) - startedAt;
    if (status === "Interrupted") attempts.push({ startUp: 0, work: 0 });
    else if (attempt && status === "Downloading") attempt.startUp += seconds3;
    else if (attempt && WORK.has(status)) attempt.work += seconds3;
  }
  return attempts.filter((attempt) => attempt.startUp + attempt.work > 0);
}
var WORK = /* @__PURE__ */ new Set(["Training", "Uploading", "Stopping"]);

// src/estimate/billing/spot-outlook.ts
var LEAST_JOBS = 5;
var PUBLISHED = interval(0.4, 0.2, 0.7);
function spotOutlook(trials, spend2, pastJobs) {
  const ran2 = trials.filter((trial) => (trial.billableSecondsPerInstance ?? 0) > 0);
  if (ran2.length === 0 || ran2.some((trial) => trial.spot || trial.billedOtherwise !== null)) return null;
  const types = new Set(ran2.flatMap((trial) => trial.instances.map((group) => group.instanceType)));
  const alike = (pastJobs ?? []).filter((job) => job.instanceTypes.some((type) => types.has(type)));
  const jobs = alike.length >= LEAST_JOBS ? alike : pastJobs ?? [];
  const share2 = jobs.length >= LEAST_JOBS ? shareOf2(jobs) : PUBLISHED;
  const cost = spend2.costUsd;
  return {
    billableShare: share2,
    savingUsd: cost === null ? null : interval(cost * (1 - share2.estimate), cost * (1 - share2.high), cost * (1 - share2.low)),
    basis: share2 === PUBLISHED ? "published" : "own-spot-jobs",
    jobs: share2 === PUBLISHED ? (pastJobs ?? []).length : jobs.length,
    interruptedJobs: jobs.filter((job) => job.interruptions > 0).length,
    sameInstanceType: jobs === alike
  };
}
function shareOf2(jobs) {
  const sum4 = (value) => jobs.reduce((total2, job) => total2 + value(job), 0);
  const ratios = jobs.map((job) => job.billableSeconds / job.trainingSeconds).sort((a, b) => a - b);
  const cut = Math.floor(ratios.length / 20);
  const estimate = sum4((job) => job.billableSeconds) / sum4((job) => job.trainingSeconds);
  return interval(estimate, ratios[cut] ?? estimate, ratios[ratios.length - 1 - cut] ?? estimate);
}

// src/estimate/planned-epochs.ts
var HYPERBAND_NAMES = ["epochs", "numepochs", "n-epochs", "n_epochs", "num_epochs"];
function longestPlannedEpochs(job, trial) {
  const definition = definitionOf(job, trial.definitionName);
  const known3 = { ...definition?.staticHyperparameters, ...trial.hyperparameters };
  const declared = HYPERBAND_NAMES.map((name) => Number(known3[name]?.replaceAll('"', ""))).find((n) => n > 0);
  return declared !== void 0 && Number.isFinite(declared) ? declared : null;
}

// src/estimate/stopped-together.ts
var WINDOW_SECONDS = 15;
var SEVERAL = 3;
var OPENED_SECONDS = 30;
var COINCIDENCE = 1e-3;
function stoppedTogether(times, completed) {
  const sorted = [...times].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const span2 = Math.max((sorted.at(-1) ?? first) - first, WINDOW_SECONDS);
  const clusters = [];
  let end = 0;
  for (const [start, from] of sorted.entries()) {
    while (end < sorted.length && (sorted[end] ?? 0) <= from + WINDOW_SECONDS) end += 1;
    const size = end - start;
    const others = sorted.length - size;
    const mean2 = others * WINDOW_SECONDS / span2;
    if (size >= SEVERAL && sorted.length * poissonTail(size - 1, mean2) < COINCIDENCE) {
      clusters.push({ from, to: sorted[end - 1] ?? from });
    }
  }
  const opened = completed.some((at) => at <= first && at >= first - OPENED_SECONDS);
  const judged2 = opened ? first + WINDOW_SECONDS : Number.NEGATIVE_INFINITY;
  return (at) => at > judged2 && clusters.some((cluster) => at >= cluster.from && at <= cluster.to);
}
function poissonTail(count2, mean2) {
  let term = Math.exp(-mean2);
  let below = 0;
  for (let i = 0; i < count2; i += 1) {
    below += term;
    term *= mean2 / (i + 1);
  }
  return Math.max(0, 1 - below);
}

// src/estimate/tuning-job-end.ts
var END_MARGIN_SECONDS = 180;
var ONE_CALL_SECONDS = 60;
var LAST_LAUNCH_SECONDS = 15;
var stoppingSince = (trial) => trial.phases.findLast((phase) => phase.status === "Stopping")?.startedAt ?? null;
function stoppedAt(trial) {
  return stoppingSince(trial) ?? trial.endedAt ?? trial.createdAt;
}
function tuningJobStopsFrom(job, trials) {
  if (!endStopsTrials(job)) return null;
  const lastLaunch = trials.reduce(
    (last, { createdAt }) => Math.max(last, createdAt),
    Number.NEGATIVE_INFINITY
  );
  return Math.max(lastLaunch - LAST_LAUNCH_SECONDS, oneCallFrom(job, trials));
}
function oneCallFrom(job, trials) {
  if (job.endedAt === null) return Number.NEGATIVE_INFINITY;
  const margin = job.endedAt - END_MARGIN_SECONDS;
  const last = trials.filter(({ status, endedAt }) => status === "Stopped" && (endedAt ?? 0) >= margin);
  const seen = last.flatMap((trial) => stoppingSince(trial) ?? []);
  if (seen.length === 0) return margin;
  return seen.length === last.length ? Math.max(...seen) - ONE_CALL_SECONDS : Math.min(margin, Math.min(...seen) - ONE_CALL_SECONDS);
}
function endStopsTrials(job) {
  if (job.endedAt === null) return job.status === "Stopping";
  if (job.status !== "Completed") return true;
  const { maxRuntimeSeconds, maxJobs } = job.limits;
  const ranFor = job.endedAt - job.createdAt;
  if (maxRuntimeSeconds !== null && ranFor >= maxRuntimeSeconds - END_MARGIN_SECONDS) return true;
  const { targetObjective, maxJobsNotImproving, onConvergence } = job.completionCriteria;
  const endedShort = maxJobs === null || countedTrials(job) < maxJobs;
  return endedShort && (targetObjective !== null || maxJobsNotImproving !== null || onConvergence);
}

// src/estimate/classify.ts
function classify(job, trials) {
  const stops = trials.filter((trial) => trial.status === "Stopped");
  const evidence = {
    job,
    jobStopsFrom: tuningJobStopsFrom(job, trials),
    together: stoppedTogether(
      stops.map(stoppedAt),
      trials.flatMap(({ status, endedAt }) => status === "Completed" && endedAt !== null ? [endedAt] : [])
    ),
    comparable: otherShownBefore(trials)
  };
  return trials.map((trial) => ({ ...trial, ...verdict(trial, evidence) }));
}
function verdict(trial, evidence) {
  switch (trial.status) {
    case "Completed":
      return ended("completed", "SageMaker recorded it as completed.");
    case "Failed":
      return ended("failed", "SageMaker recorded it as failed.");
    case "InProgress":
      return ended("running", "It had not ended when it was read.");
    case "Stopped":
      return recordedStop(trial) ?? inferredStop(trial, evidence);
  }
}
function recordedStop(trial) {
  if (trial.secondaryStatus === "MaxRuntimeExceeded") {
    return stopped("max-runtime", "It reached its maximum run time.", "recorded");
  }
  if (trial.secondaryStatus === "MaxWaitTimeExceeded") {
    return stopped("max-wait", "Its spot wait time was used up.", "recorded");
  }
  return null;
}
function inferredStop(trial, { job, jobStopsFrom, together, comparable }) {
  const at = stoppedAt(trial);
  if (trial.secondaryStatus === null && reachedMaxRuntime(trial)) {
    return stopped("max-runtime", "It ran as long as its maximum run time allows.");
  }
  const hyperband2 = job.strategy === "Hyperband";
  const epochs = (hyperband2 ? trial.curve?.points.reduce((sum4, point) => sum4 + point.count, 0) : null) ?? null;
  const maximum = hyperband2 ? job.hyperband?.maxResource ?? longestPlannedEpochs(job, trial) : null;
  if (hyperband2 && maximum !== null && epochs !== null && epochs >= maximum) {
    const why2 = "Hyperband ends a trial at its maximum resource: it ran its full length.";
    return { outcome: "completed", stoppedBecause: null, basis: "inferred", why: why2 };
  }
  if (jobStopsFrom !== null && at >= jobStopsFrom) {
    return stopped("tuning-job-ended", "It stopped when the tuning job ended.");
  }
  if (!hyperband2 && job.earlyStoppingType === "Off") {
    return stopped("user", "Early stopping was off, so a person or a script stopped it.");
  }
  if (!hyperband2 && job.definitions.length > 1) {
    return stopped("unknown", "Early stopping does not act in a tuning job with several definitions.");
  }
  if (hyperband2 && (maximum === null || epochs === null)) {
    return stopped("unknown", "Whether it had reached Hyperband's maximum resource cannot be read.");
  }
  const least = job.hyperband?.minResource ?? null;
  if (hyperband2 && least !== null && epochs !== null && epochs < least) {
    const why2 = `Hyperband stops no trial before its minimum resource, and it stopped after ${epochs} of ${least} epochs.`;
    return stopped("unknown", why2);
  }
  if (together(at)) {
    const why2 = "Several trials stopped within seconds of it: that looks like a person or a script.";
    return stopped("unknown", why2);
  }
  if (trial.curve === null && trial.objective === null) {
    return stopped("unknown", "It showed no objective that the tuner could have judged it by.");
  }
  if (job.warmStart === null && !comparable(trial)) {
    return stopped("unknown", "No other trial had shown an objective that it could have been compared with.");
  }
  const why = hyperband2 ? `Hyperband stopped it after ${epochs} of ${maximum} epochs.` : "Early stopping was on, and nothing else explains the stop.";
  return { outcome: "earlyStopped", stoppedBecause: "tuner", basis: "inferred", why };
}
function ended(outcome, why) {
  return { outcome, stoppedBecause: null, basis: "recorded", why };
}
function stopped(cause, why, basis = "inferred") {
  return { outcome: "stopped", stoppedBecause: cause, basis, why };
}
function reachedMaxRuntime({ maxRuntimeSeconds, startedAt, endedAt }) {
  if (maxRuntimeSeconds === null || startedAt === null || endedAt === null) return false;
  return endedAt - startedAt >= maxRuntimeSeconds;
}
function otherShownBefore(trials) {
  const shown2 = trials.map(({ name, curve, startedAt }) => ({
    name,
    at: curve?.points[0]?.at ?? startedAt ?? Number.POSITIVE_INFINITY
  }));
  const firstTwo = shown2.sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0).slice(0, 2);
  return (trial) => firstTwo.some(({ name, at }) => name !== trial.name && at < stoppedAt(trial));
}

// src/stats/ninety-percent.ts
function ninetyPercent(draws) {
  const sorted = Float64Array.from(draws).sort();
  return { low: quantileSorted(sorted, 0.05), high: quantileSorted(sorted, 0.95) };
}

// node_modules/pure-rand/lib/esm/distribution/uniformFloat64.js
var scale26 = 14901161193847656e-24;
var scale53 = 11102230246251565e-32;
var mask1 = 67108863;
var mask2 = 134217727;
function uniformFloat64(rng) {
  const value1 = rng.next() & mask1;
  const value2 = rng.next() & mask2;
  return value1 * scale26 + value2 * scale53;
}

// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var jumps = [
  3639956645,
  3750757012,
  1261568508,
  386426335
];
var XoroShiro128Plus = class XoroShiro128Plus2 {
  constructor(s01, s00, s11, s10) {
    this.s01 = s01;
    this.s00 = s00;
    this.s11 = s11;
    this.s10 = s10;
  }
  clone() {
    return new XoroShiro128Plus2(this.s01, this.s00, this.s11, this.s10);
  }
  next() {
    const out = this.s00 + this.s10 | 0;
    const a0 = this.s10 ^ this.s00;
    const a1 = this.s11 ^ this.s01;
    const s00 = this.s00;
    const s01 = this.s01;
    this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
    this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
    this.s10 = a1 << 5 ^ a0 >>> 27;
    this.s11 = a0 << 5 ^ a1 >>> 27;
    return out;
  }
  jump() {
    let ns01 = 0;
    let ns00 = 0;
    let ns11 = 0;
    let ns10 = 0;
    let s01 = this.s01;
    let s00 = this.s00;
    let s11 = this.s11;
    let s10 = this.s10;
    for (let i = 0; i !== 4; ++i) {
      const ji = jumps[i];
      for (let mask = 1; mask; mask <<= 1) {
        if (ji & mask) {
          ns01 ^= s01;
          ns00 ^= s00;
          ns11 ^= s11;
          ns10 ^= s10;
        }
        const a0 = s10 ^ s00;
        const a1 = s11 ^ s01;
        const s00_ = s00;
        const s01_ = s01;
        s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
        s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
        s10 = a1 << 5 ^ a0 >>> 27;
        s11 = a0 << 5 ^ a1 >>> 27;
      }
    }
    this.s01 = ns01;
    this.s00 = ns00;
    this.s11 = ns11;
    this.s10 = ns10;
  }
  getState() {
    return [
      this.s01,
      this.s00,
      this.s11,
      this.s10
    ];
  }
};
function xoroshiro128plus(seed) {
  return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// src/stats/random.ts
function seededRandom(seed) {
  const generator = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(generator);
  let spare = null;
  const normal = () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (; ; ) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) {
        const scale = Math.sqrt(-2 * Math.log(s) / s);
        spare = v * scale;
        return u * scale;
      }
    }
  };
  return { uniform, normal };
}

// src/stats/tabulate.ts
function tabulate(length, of) {
  const values2 = new Float64Array(length);
  for (let index = 0; index < length; index++) values2[index] = of(index);
  return values2;
}

// src/estimate/counterfactuals.ts
var MAX_SCHEDULED_TRIALS = 4e5;
var SEED = 19660301;
function counterfactuals(schedule, trials, spent, durations) {
  const random = seededRandom(SEED).uniform;
  const stopped2 = trials.flatMap((trial) => {
    const estimated = durations.trials.get(trial.name);
    const draws = durations.draws.get(trial.name);
    const cost2 = spent.perTrial.get(trial.name);
    const ran2 = actualSeconds(trial);
    if (!estimated || !draws || !cost2 || ran2 === null) return [];
    const more = (seconds3) => Math.max(0, seconds3 - ran2);
    return [{ estimate: more(estimated.seconds.estimate), draws, more, cost: cost2 }];
  });
  const priced = spent.costUsd !== null && stopped2.every(({ cost: cost2 }) => cost2.unpriced.length === 0);
  const count2 = stopped2[0]?.draws.length ?? 0;
  const total2 = (weight) => {
    const estimate = sum2(stopped2, (trial) => trial.estimate * weight(trial.cost));
    const drawn2 = new Float64Array(count2);
    for (const { draws, more, cost: cost2 } of stopped2) {
      const worth2 = weight(cost2);
      for (let draw = 0; draw < count2; draw++) {
        drawn2[draw] = drawn2[draw] + more(draws[draw]) * worth2;
      }
    }
    return predictionInterval(estimate, Array.from(drawn2));
  };
  const billable = total2((cost2) => cost2.billableSecondsPerSecond);
  const cost = priced ? avoided(total2, spent) : null;
  const replays = Math.min(
    count2,
    Math.max(40, Math.floor(MAX_SCHEDULED_TRIALS / Math.max(1, trials.length)))
  );
  const clock = unstoppedClocks(schedule, trials, durations, replays, random);
  const actualClock = schedule.wallClockSeconds;
  return {
    unstopped: {
      costUsd: cost && added([cost, actualCost(spent)]),
      billableSeconds: shifted(billable, spent.billableSeconds),
      wallClockSeconds: clock.parallel
    },
    sequential: clock.sequential,
    sequentialUnstopped: clock.sequentialUnstopped,
    saved: {
      costUsd: cost,
      billableSeconds: billable,
      wallClockSeconds: shifted(clock.parallel, -actualClock)
    }
  };
}
function avoided(total2, { range }) {
  const cost = total2((each) => each.usdPerSecond);
  if (range === null) return cost;
  const at = (end) => total2((each) => each.usdPerSecond * each.rateSpan[end]);
  return interval(cost.estimate, at("low").low, at("high").high);
}
function actualCost({ costUsd, range }) {
  const known3 = exactly(costUsd ?? 0);
  return range ? { ...known3, ...range } : known3;
}
function unstoppedClocks(schedule, trials, durations, replays, random) {
  const trialDraws = schedule.trials.map(({ name }) => durations.draws.get(name));
  const ran2 = schedule.trials.map((_, index) => {
    const trial = trials[index];
    return (trial && actualSeconds(trial)) ?? 0;
  });
  const recorded = schedule.trials.map(({ run }) => run);
  const longer = (seconds3) => tabulate(schedule.trials.length, (index) => {
    const own = ran2[index];
    return recorded[index] + Math.max(0, (seconds3(index) ?? own) - own);
  });
  const expected = longer((index) => {
    const name = schedule.trials[index]?.name ?? "";
    return durations.trials.get(name)?.seconds.estimate;
  });
  const replayed = Math.max(replays, 40);
  const drawn2 = Array.from({ length: replayed }, (_, draw) => longer((index) => trialDraws[index]?.[draw]));
  const drawGaps = gapsDrawn(schedule, random);
  const clocks = (slots, runs, gaps) => Array.from(
    { length: replayed },
    (_, draw) => wallClock(schedule, slots, runs?.[draw], gaps ? drawGaps() : void 0)
  );
  const none = durations.draws.size === 0;
  const correction2 = schedule.wallClockSeconds - wallClock(schedule, schedule.slots);
  const floor = schedule.wallClockSeconds;
  const parallel = none ? exactly(floor) : predictionInterval(wallClock(schedule, schedule.slots, expected), clocks(schedule.slots, drawn2, false));
  const sequential = predictionInterval(wallClock(schedule, 1), clocks(1, null, true));
  const sequentialUnstopped = none ? sequential : predictionInterval(wallClock(schedule, 1, expected), clocks(1, drawn2, true));
  return {
    parallel: none ? parallel : atLeast(shifted(parallel, correction2), floor),
    sequential: schedule.slots === 1 ? exactly(floor) : atLeast(sequential, floor),
    sequentialUnstopped: schedule.slots === 1 && none ? exactly(floor) : atLeast(sequentialUnstopped, floor)
  };
}
function gapsDrawn(schedule, random) {
  const seen = schedule.trials.flatMap((trial) => trial.gap ?? []);
  return () => tabulate(schedule.trials.length, () => seen[Math.floor(random() * seen.length)] ?? schedule.typicalGap);
}
function predictionInterval(estimate, draws) {
  if (draws.length === 0) return exactly(estimate);
  const { low, high } = ninetyPercent(draws);
  return interval(estimate, low, high);
}
function atLeast(of, floor) {
  return interval(Math.max(of.estimate, floor), Math.max(of.low, floor), Math.max(of.high, floor));
}
function sum2(of, value) {
  return of.reduce((total2, item) => total2 + value(item), 0);
}

// src/estimate/findings.ts
function bestTrial(job, trials) {
  if (!job.objective) return trials.find((trial) => trial.name === job.bestTrialName) ?? null;
  const sign = job.objective.goal === "Maximize" ? 1 : -1;
  const ranked = inEndOrder(trials).filter((trial) => trial.objective !== null && trial.outcome !== "failed");
  return ranked.reduce(
    (best, trial) => best === null || sign * ((trial.objective ?? 0) - (best.objective ?? 0)) > 0 ? trial : best,
    null
  );
}

// src/estimate/slot-use.ts
function slotUse({ trials }, slots, { slotEnds, end }) {
  const span2 = slots * end;
  const busy = trials.reduce((sum4, trial) => sum4 + trial.startUp + trial.run, 0);
  const held = slotEnds.reduce((sum4, done) => sum4 + done, 0);
  return {
    utilisation: span2 > 0 ? Math.min(1, busy / span2) : 0,
    idleSeconds: Math.max(0, span2 - busy),
    stragglerSeconds: Math.max(0, slotEnds.length * end - held),
    heldShare: span2 > 0 ? Math.min(1, held / span2) : 1
  };
}

// src/estimate/frontier.ts
var PARALLEL = [1, 2, 3, 4, 5, 8, 10, 15, 20, 30, 50, 100];
var GAP_DRAWS = 24;
var FEWEST_GAP_DRAWS = 4;
var MOST_DRAWN_TRIALS = 4e5;
var NINETY_PERCENT = 2.2;
var ASSUMED_GAP_SECONDS = 120;
var FEWEST_GAPS = 4;
var SEED2 = 19690301;
function parallelismFrontier(schedule, trials) {
  const count2 = schedule.trials.length;
  if (count2 === 0) return [];
  const values2 = /* @__PURE__ */ new Set([...PARALLEL.filter((slots) => slots <= count2), schedule.slots]);
  const most = instancesPerTrial(trials);
  return [...values2].sort((a, b) => a - b).map((slots) => {
    const placed = placeTrials(schedule, slots);
    const around2 = schedule.leadIn + schedule.tail;
    const { utilisation: utilisation2, idleSeconds } = slotUse(schedule, slots, placed);
    return {
      maxParallelJobs: slots,
      wallClockSeconds: around2 + placed.end,
      wallClockRange: clockRange(schedule, slots, around2 + placed.end),
      bounds: grahamBounds(schedule, slots),
      utilisation: utilisation2,
      idleSlotSeconds: idleSeconds,
      instancesAtOnce: Math.min(slots, count2) * most,
      ...informed(placed, trials)
    };
  });
}
function instancesPerTrial(trials) {
  return trials.reduce(
    (most, trial) => Math.max(
      most,
      trial.instances.reduce((sum4, group) => sum4 + group.count, 0)
    ),
    1
  );
}
function clockRange(schedule, slots, estimate) {
  const seen = schedule.trials.flatMap((trial) => trial.gap ?? []);
  if (slots === schedule.slots) return exactly(estimate);
  const random = seededRandom(SEED2 + slots).uniform;
  const assumed = Math.max(0, FEWEST_GAPS - seen.length);
  const drawnGap = () => {
    const pick = Math.floor(random() * (seen.length + assumed));
    return seen[pick] ?? ASSUMED_GAP_SECONDS * random();
  };
  const draws = Math.max(
    FEWEST_GAP_DRAWS,
    Math.min(GAP_DRAWS, Math.floor(MOST_DRAWN_TRIALS / (PARALLEL.length * schedule.trials.length)))
  );
  const clocks = Array.from(
    { length: draws },
    () => wallClock(schedule, slots, void 0, tabulate(schedule.trials.length, drawnGap))
  );
  const mean2 = clocks.reduce((sum4, clock) => sum4 + clock, 0) / draws;
  const variance = clocks.reduce((sum4, clock) => sum4 + (clock - mean2) ** 2, 0) / (draws - 1);
  const unseen = schedule.trials.length - seen.length;
  const margin = NINETY_PERCENT * Math.sqrt(variance * (1 + 1 / draws + unseen / Math.max(FEWEST_GAPS, seen.length)));
  return interval(estimate, mean2 - margin, mean2 + margin);
}
function grahamBounds(schedule, slots) {
  let work = 0;
  let longest = 0;
  let occupied = 0;
  let longestOccupied = 0;
  let latestOffset = schedule.openingStep * Math.min(slots, schedule.trials.length);
  const longestGap = schedule.trials.reduce((most, trial) => Math.max(most, trial.gap ?? 0), 0);
  for (const trial of schedule.trials) {
    const own = trial.startUp + trial.run;
    const withGap = own + (trial.gap ?? longestGap);
    work += own;
    longest = Math.max(longest, own);
    occupied += withGap;
    longestOccupied = Math.max(longestOccupied, withGap);
    if (trial.gap === null) latestOffset = Math.max(latestOffset, trial.offset);
  }
  const around2 = schedule.leadIn + schedule.tail;
  return {
    low: around2 + Math.max(work / slots, longest),
    high: around2 + occupied / slots + (1 - 1 / slots) * longestOccupied + latestOffset
  };
}
function informed({ launches, ends }, trials) {
  const order = launches.toSorted();
  const left = ends.toSorted();
  const told = ends.filter((_, index) => trials[index]?.outcome !== "failed").sort();
  let [finished, seen, sum4, pending, blind] = [0, 0, 0, 0, 0];
  for (let launched = 0; launched < order.length; launched++) {
    const at = order[launched];
    while ((left[finished] ?? Number.POSITIVE_INFINITY) <= at) finished += 1;
    while ((told[seen] ?? Number.POSITIVE_INFINITY) <= at) seen += 1;
    sum4 += seen;
    pending += Math.max(0, launched - finished);
    if (seen === 0) blind += 1;
  }
  const count2 = order.length;
  return {
    meanFinishedAtChoice: sum4 / count2,
    meanPendingAtChoice: pending / count2,
    chosenBlindShare: blind / count2
  };
}

// src/estimate/hindrances.ts
var FEWEST_EPOCHS = 3;
var FEWEST_FINISHED = 10;
var SHORT_SECONDS = 240;
function hindrances(job, courses) {
  const hyperband2 = job.strategy === "Hyperband";
  const on = hyperband2 || job.earlyStoppingType === "Auto";
  if (!on || courses.length === 0 || courses.some(({ trial }) => trial.outcome === "earlyStopped")) return [];
  const found = [];
  if (job.definitions.length > 1)
    found.push({
      id: "several-definitions",
      cause: `The tuning job has ${job.definitions.length} training job definitions; early stopping acts only where there is one.`,
      remedy: "Tune each algorithm in a tuning job of its own."
    });
  if (hyperband2 && job.earlyStoppingType === "Auto")
    found.push({
      id: "hyperband-excludes-it",
      cause: "Hyperband stops trials itself and excludes the flag.",
      remedy: "Set TrainingJobEarlyStoppingType to Off."
    });
  const signal = noSignal(job, courses) ?? tooLittle(job, courses);
  return signal ? [...found, signal] : found;
}
function noSignal(job, courses) {
  const ended2 = courses.filter(({ trial }) => trial.outcome !== "failed" && trial.outcome !== "running");
  if (ended2.length === 0) return null;
  if (ended2.every(({ trial, progress }) => trial.objective === null && !progress)) return noObjective(job);
  const curves = ended2.filter(({ progress }) => progress);
  if (curves.length === 0)
    return {
      id: "no-curve",
      cause: "No objective curve was read, so it cannot be told what the rule saw.",
      remedy: "Read the curves (`objective-curves: auto`, with `cloudwatch:GetMetricData` in the role); if there are none, print the objective after each epoch."
    };
  return null;
}
function noObjective(job) {
  const wanted = job.objective?.metric;
  const names = [...new Set(job.definitions.flatMap((of) => of.metricDefinitions.map(({ name }) => name)))];
  if (wanted !== void 0 && names.length > 0 && !names.includes(wanted))
    return {
      id: "metric-name",
      cause: `The tuning job optimises ${wanted}, and the metric definitions name only ${names.join(", ")}.`,
      remedy: `Give the objective and a metric definition the same name.`
    };
  return {
    id: "no-objective",
    cause: "No trial left an objective: the metric's regular expression matched nothing in the logs.",
    remedy: "Test the metric definition's Regex on a line of a trial's log."
  };
}
function tooLittle(job, courses) {
  const seen = courses.flatMap(
    ({ trial, progress }) => progress && trial.outcome === "completed" ? { trial, progress } : []
  );
  if (seen.length === 0) return tooFewFinished(courses);
  const steps = median(seen.map(({ progress }) => progress.steps));
  if (steps <= 1)
    return {
      id: "one-point",
      cause: "Trials emitted their objective once, at their end.",
      remedy: "Print the objective after each epoch, and match it with the metric definition."
    };
  const epochs = seen.flatMap(({ trial }) => longestPlannedEpochs(job, trial) ?? []);
  const planned = epochs.length > 0 ? median(epochs) : null;
  if (planned !== null && steps <= planned / 2)
    return {
      id: "not-each-epoch",
      cause: `Trials emitted their objective ${Math.round(steps)} times in ${planned} epochs.`,
      remedy: "Print the objective after each epoch: the rule judges a trial only when a value arrives."
    };
  const trained = median(seen.map(({ progress }) => progress.trained));
  if (steps < FEWEST_EPOCHS || trained < SHORT_SECONDS)
    return {
      id: "too-short",
      cause: `Trials trained for ${counted(Math.round(trained), "second")} and emitted ${counted(Math.round(steps), "value")}: they end before a rule has seen ${FEWEST_EPOCHS} epochs and acted.`,
      remedy: "Nothing to gain here: early stopping pays from trainings of several minutes on."
    };
  return tooFewFinished(courses);
}
function tooFewFinished(courses) {
  const ends = courses.flatMap(({ trial }) => trial.outcome === "completed" ? trial.endedAt ?? [] : []).sort((a, b) => a - b);
  const enough = ends[FEWEST_FINISHED - 1];
  const after = courses.filter(({ trial }) => enough !== void 0 && (trial.endedAt ?? 0) > enough).length;
  if (after > 0) return null;
  return {
    id: "too-few-finished",
    cause: `${ends.length === 0 ? "No trial" : counted(ends.length, "trial")} finished${enough === void 0 ? "" : ", all others had ended by then"}: a cautious rule waits for about ${FEWEST_FINISHED} (SageMaker does not document how many).`,
    remedy: "With this few finished trials, or this many at once, expect nothing from early stopping."
  };
}

// src/estimate/job-gaps.ts
var LATE_SECONDS = 60;
function jobGaps(job, trials) {
  const gaps = [];
  const running = trials.filter((trial) => trial.outcome === "running").length;
  if (job.endedAt === null) {
    gaps.push(
      `The tuning job has not ended (status ${job.status}, trials running: ${running}): figures are what was there when it was read. Run the report again after it ended, or set \`wait-minutes\`.`
    );
  } else if (running > 0) {
    gaps.push(
      `The tuning job has ended, and ${counted(running, "trial")} had not when the trials were read: figures are what was there. Run the report again.`
    );
  }
  const launched = countedTrials(job);
  if (trials.length === 0 && launched === 0)
    gaps.push("The tuning job has no trials: there is nothing to compare.");
  if (trials.length > 0 && trials.every((trial) => trial.outcome === "failed")) {
    gaps.push("All trials failed: there is no objective and no unstopped duration to estimate from.");
  }
  const scored = trials.filter(({ outcome }) => outcome === "completed" || outcome === "earlyStopped");
  if (job.objective && running === 0 && scored.length > 0 && scored.every(({ objective: objective2 }) => objective2 === null)) {
    const { cause, remedy: remedy3 } = noObjective(job);
    gaps.push(`${cause} ${remedy3}`);
  }
  if (job.definitions.length > 1) {
    gaps.push(
      `The tuning job has ${job.definitions.length} training job definitions: early stopping does not act in such jobs` + (job.objective ? "." : ", and their objectives cannot be ranked against each other.")
    );
  }
  if (job.limits.maxJobs === null) {
    gaps.push("The tuning job set no maximum number of trials: it ran as many as its grid has.");
  }
  if (job.warmStart) {
    gaps.push(
      `It was warm-started from ${counted(job.warmStart.parents.length, "earlier tuning job")}, whose trials and cost are not in this report.`
    );
  }
  if (job.autotuned)
    gaps.push("Autotune chose limits, strategy and early stopping; they are read back from the tuning job.");
  if (job.status === "Failed")
    gaps.push(`The tuning job failed: ${job.failureReason ?? "no reason was recorded."}`);
  const { endedAt } = job;
  const late = endedAt === null ? [] : trials.filter((trial) => (trial.endedAt ?? 0) > endedAt + LATE_SECONDS);
  if (late.length > 0) {
    gaps.push(
      `${counted(late.length, "trial")} ended after the tuning job: its wall clock is told up to the last trial's end.`
    );
  }
  gaps.push(...doubtfulStops(job, trials), ...interruptions(job, trials));
  const unbilled = trials.filter(mayBeBilledLess).length;
  if (unbilled > 0) {
    gaps.push(
      `The billable time of ${counted(unbilled, "spot trial")} is not on record: all of ${unbilled === 1 ? "its" : "their"} time is counted, so costs are upper bounds. \`sagemaker:Search\` shows it (training-jobs.json of a recording).`
    );
  }
  if (job.definitions.some(({ algorithm }) => isOfAnotherAccount(algorithm, job.arn))) {
    gaps.push(
      "The algorithm is another account's: what AWS Marketplace bills for its software is in no amount here. Look for it in the bill under AWS Marketplace."
    );
  }
  if (launched > trials.length) {
    gaps.push(
      `The tuning job counts ${counted(launched, "trial")}, of which ${counted(trials.length, "was", "were")} read: totals are of those alone. Run the report again, or record the list with all its pages.`
    );
  }
  return gaps;
}
function isOfAnotherAccount(algorithm, ownArn) {
  const owner = (arn) => arn.split(":")[4];
  return algorithm?.startsWith("arn:") === true && owner(algorithm) !== owner(ownArn);
}
function doubtfulStops(job, trials) {
  const tunerStops = job.strategy === "Hyperband" || job.earlyStoppingType === "Auto" && job.definitions.length === 1;
  const because = (cause, reason) => {
    const count2 = trials.filter((trial) => trial.stoppedBecause === cause).length;
    if (count2 === 0) return [];
    const doubt2 = tunerStops ? `. If early stopping had stopped ${count2 === 1 ? "it" : "some of them"}, it avoided more than is told here.` : ".";
    return [`${counted(count2, "trial")} stopped ${reason}: left out of the saving${doubt2}`];
  };
  return [
    ...because("unknown", "for a reason that cannot be read"),
    ...tunerStops ? because("tuning-job-ended", "as the tuning job ended or shortly before") : []
  ];
}
function interruptions(job, trials) {
  if (job.endedAt === null || trials.every((trial) => trial.outcome !== "earlyStopped")) return [];
  const hit = trials.filter((trial) => interruptionsOf(trial) > 0);
  if (hit.length === 0) return [];
  const resumes = hit.every(({ definitionName }) => definitionOf(job, definitionName)?.checkpointed);
  return [
    `Managed spot interrupted ${hit.length} of ${counted(trials.length, "trial")}, and would have interrupted unstopped ones, too: that is not in the estimate. ` + (resumes ? "A script that resumes from its checkpoints loses little by it; one that does not begins again, and early stopping then avoided more." : "Without checkpoints each interruption has a trial begin again, so early stopping may have avoided far more. Set `CheckpointConfig.S3Uri`, and resume from it.")
  ];
}

// src/estimate/search-length/scored-trials.ts
function scoredTrials(job, trials, spent) {
  const sign = signOf(job.objective?.goal);
  const paid = paidAtEnds(trials, spent);
  return trials.flatMap((trial, index) => {
    if (trial.objective === null || trial.outcome === "failed" || trial.outcome === "running") return [];
    const { name, endedAt, objective: objective2, hyperparameters } = trial;
    const spentUsd = paid.get(name) ?? null;
    return {
      name,
      number: index + 1,
      endedAt,
      objective: objective2,
      score: sign * objective2,
      spentUsd,
      hyperparameters
    };
  });
}
function paidAtEnds(trials, spent) {
  let sum4 = 0;
  return new Map(
    inEndOrder(trials).map(({ name }) => {
      const cost = spent.perTrial.get(name)?.costUsd ?? null;
      sum4 = sum4 === null || cost === null ? null : sum4 + cost;
      return [name, sum4];
    })
  );
}
function repeatNoise(scored) {
  const same = Map.groupBy(scored, settingsKey);
  let [squares, degrees] = [0, 0];
  for (const group of same.values()) {
    const mean2 = group.reduce((sum4, trial) => sum4 + trial.score, 0) / group.length;
    squares += group.reduce((sum4, trial) => sum4 + (trial.score - mean2) ** 2, 0);
    degrees += group.length - 1;
  }
  return degrees > 0 ? Math.sqrt(squares / degrees) : null;
}

// src/estimate/leaks/attribution.ts
var LEAST_OTHER = 0.2;
function attribution(tags, bill, config) {
  if (!bill || bill.billed.hours <= 0 || bill.exact?.leads) return null;
  const otherShare = Math.max(0, bill.otherTraining.hours + bill.unexplained.hours) / bill.billed.hours;
  if (otherShare < LEAST_OTHER) return null;
  const tag = config.costAllocationTag;
  if (tag === null) {
    return Object.keys(tags).length === 0 ? { problem: "nothing-tagged", tag, otherShare } : null;
  }
  if (tags[tag] === void 0) return { problem: "not-tagged", tag, otherShare };
  return bill.exact?.hours === 0 ? { problem: "tag-not-billed", tag, otherShare } : null;
}

// src/estimate/leaks/money.ts
function taken(trials, spend2) {
  const costs = trials.flatMap(({ name }) => spend2.perTrial.get(name) ?? []);
  const priced = costs.flatMap((cost) => cost.costUsd ?? []);
  const billableSeconds = costs.reduce((sum4, cost) => sum4 + cost.billableSeconds, 0);
  return {
    trials: trials.map(({ name }) => name),
    costUsd: priced.length > 0 || costs.length === 0 ? priced.reduce((sum4, usd) => sum4 + usd, 0) : null,
    billableSeconds,
    share: spend2.billableSeconds > 0 ? billableSeconds / spend2.billableSeconds : 0
  };
}

// src/estimate/leaks/duplicates.ts
function duplicates(job, trials, spend2) {
  const trained = trials.filter(
    ({ outcome, hyperparameters }) => outcome !== "failed" && outcome !== "running" && Object.keys(hyperparameters).length > 0
  );
  const groups = [
    ...Map.groupBy(trained, (trial) => `${trial.definitionName} ${settingsKey(trial)}`).values()
  ].filter((group) => group.length > 1);
  const spreads = groups.flatMap((group) => {
    const values2 = group.flatMap(
      ({ outcome, objective: objective2 }) => outcome === "completed" && objective2 !== null ? [objective2] : []
    );
    return values2.length > 1 ? [Math.max(...values2) - Math.min(...values2)] : [];
  });
  const [definition, ...others] = job.definitions;
  return {
    ...taken(
      groups.flatMap((group) => group.slice(1)),
      spend2
    ),
    settings: groups.length,
    spaceSize: definition && others.length === 0 ? spaceSize(definition.ranges) : null,
    objectiveSpread: spreads.length > 0 ? Math.max(...spreads) : null
  };
}
function spaceSize(ranges) {
  const sizes = ranges.map(
    (range) => range.kind === "categorical" ? range.values.length : range.kind === "integer" ? range.max - range.min + 1 : Number.POSITIVE_INFINITY
  );
  const size = sizes.reduce((product2, of) => product2 * of, 1);
  return ranges.length > 0 && Number.isSafeInteger(size) ? size : null;
}

// src/model/pipeline-name.ts
var EXECUTION = String.raw`(?=[a-z]*\d)[a-z0-9]{12}`;
var TOKEN = "(?=[A-Z0-9]*[a-z])(?=.[a-z0-9]*[A-Z])[A-Za-z0-9]{10}";
var OF_STEP = new RegExp(`^${EXECUTION}-(.+)-${TOKEN}$`);
var WITH_PREFIX = new RegExp(String.raw`^(.+)-${EXECUTION}-${TOKEN}-\d+$`);
function pipelineName(jobName) {
  const step = OF_STEP.exec(jobName)?.[1];
  if (step !== void 0) return { step };
  const prefix = WITH_PREFIX.exec(jobName)?.[1];
  return prefix === void 0 ? null : { prefix };
}

// src/model/tuner.ts
var RUN_PART = /-(?:\d+|(?=[a-f]*\d)[0-9a-f]{6,}|\d{4}-\d{2}-\d{2}t?\d*)$/;
function tunerOf(jobName) {
  const made = pipelineName(jobName);
  const name = (made === null ? jobName : "step" in made ? made.step : made.prefix).toLowerCase();
  let stem = name;
  while (RUN_PART.test(stem)) stem = stem.replace(RUN_PART, "");
  return stem === "" ? name : stem;
}

// src/estimate/leaks/earlier-run.ts
function earlierRun(job, trials, spend2, runs) {
  if (job.warmStart || job.strategy !== "Bayesian" || !job.objective || job.definitions.length !== 1)
    return null;
  const own = identity(job);
  const [last] = runs.filter(
    (run) => run.job.endedAt !== null && run.job.endedAt <= job.createdAt && identity(run.job) === own
  ).sort((a, b) => (b.job.endedAt ?? 0) - (a.job.endedAt ?? 0));
  if (!last) return null;
  const sign = signOf(job.objective.goal);
  const scores = last.trials.flatMap((trial) => scoreOf(trial, sign) ?? []);
  if (scores.length === 0) return null;
  const best = scores.reduce((most, score) => Math.max(most, score));
  const at = trials.findIndex((trial) => (scoreOf(trial, sign) ?? Number.NEGATIVE_INFINITY) >= best);
  const until = at < 0 ? trials : trials.slice(0, at + 1);
  return {
    name: last.job.name,
    bestObjective: sign * best,
    trialsUntilAsGood: at < 0 ? null : at + 1,
    shareUntilAsGood: Math.min(1, taken(until, spend2).share)
  };
}
function identity(job) {
  const ranges = job.definitions.flatMap((definition) => definition.ranges);
  return JSON.stringify([
    tunerOf(job.name),
    job.region,
    job.objective,
    ranges.toSorted((a, b) => a.name < b.name ? -1 : 1)
  ]);
}
function scoreOf({ outcome, objective: objective2 }, sign) {
  return objective2 === null || outcome === "failed" || outcome === "running" ? null : sign * objective2;
}

// src/stats/hypergeometric.ts
function hypergeometricTail(k, marked, drawn2, total2) {
  const most = Math.min(marked, drawn2);
  let sum4 = 0;
  for (let hit = Math.max(k, 0, drawn2 + marked - total2); hit <= most; hit++) {
    sum4 += Math.exp(
      logChoose(marked, hit) + logChoose(total2 - marked, drawn2 - hit) - logChoose(total2, drawn2)
    );
  }
  return Math.min(1, sum4);
}
function logChoose(n, k) {
  return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
}

// src/estimate/leaks/failure-region.ts
var FEWEST_FAILED = 3;
var LEAST_RATE = 0.5;
var LEAST_CAUGHT = 0.8;
var UNLIKELY = 0.01;
function failureRegion(job, failed, others) {
  if (failed.length < FEWEST_FAILED) return null;
  const all = [
    ...failed.map((trial) => ({ trial, failed: 1 })),
    ...others.map((trial) => ({ trial, failed: 0 }))
  ];
  const [definition] = job.definitions;
  if (!definition || job.definitions.length > 1) return null;
  let tried = 0;
  let best = null;
  for (const { kind, name } of definition.ranges) {
    const found = all.flatMap(({ trial, failed: one }) => {
      const text2 = trial.hyperparameters[name];
      return text2 === void 0 ? [] : [{ text: text2, failed: one }];
    });
    const cuts = kind === "categorical" ? values(name, found) : sides(name, found);
    tried += cuts.length;
    for (const cut of cuts) if (!best || cut.gain > best.gain) best = cut;
  }
  if (!best || best.failed < LEAST_RATE * best.trials || best.failed < LEAST_CAUGHT * failed.length)
    return null;
  const chance = hypergeometricTail(best.failed, failed.length, best.trials, all.length) * tried;
  const { gain: _, ...region } = best;
  return chance <= UNLIKELY ? region : null;
}
function values(parameter, found) {
  const total2 = sum3(found);
  return [...Map.groupBy(found, ({ text: text2 }) => text2)].map(([value, inside]) => {
    const failed = sum3(inside);
    return {
      parameter,
      side: "=",
      value,
      failed,
      trials: inside.length,
      gain: gain(failed, inside.length, total2, found.length)
    };
  });
}
function sides(parameter, found) {
  const sorted = found.map(({ text: text2, failed }) => ({ text: text2, failed, value: Number(text2) })).filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.value - b.value);
  const [n, total2] = [sorted.length, sum3(sorted)];
  const cuts = [];
  let below = 0;
  for (const [i, { failed }] of sorted.entries()) {
    below += failed;
    const [here, next] = [sorted[i], sorted[i + 1]];
    if (!here || !next || here.value === next.value) continue;
    const count2 = i + 1;
    const low = { parameter, side: "<=", value: here.text, failed: below, trials: count2 };
    const high = {
      parameter,
      side: ">=",
      value: next.text,
      failed: total2 - below,
      trials: n - count2
    };
    cuts.push({ ...low, gain: gain(low.failed, low.trials, total2, n) });
    cuts.push({ ...high, gain: gain(high.failed, high.trials, total2, n) });
  }
  return cuts;
}
function sum3(found) {
  return found.reduce((all, { failed }) => all + failed, 0);
}
function gain(failed, inside, total2, n) {
  const rate = total2 / n;
  const variance = inside * rate * (1 - rate) * (n - inside) / Math.max(1, n - 1);
  return variance > 0 ? (failed - inside * rate) / Math.sqrt(variance) : 0;
}

// src/estimate/leaks/failures.ts
function failureGroups(job, trials, spend2) {
  const failed = trials.filter((trial) => trial.outcome === "failed");
  const groups = Map.groupBy(failed, (trial) => signature(reasonOf(trial)));
  const succeeded = trials.filter((trial) => trial.outcome !== "failed" && trial.outcome !== "running");
  return [...groups.values()].map((group) => {
    const [first] = group;
    return {
      ...taken(group, spend2),
      reason: first ? reasonOf(first) : NO_REASON,
      region: failureRegion(job, group, succeeded)
    };
  }).sort((a, b) => b.billableSeconds - a.billableSeconds || b.trials.length - a.trials.length);
}
var NO_REASON = "no failure reason was recorded";
var LONGEST_REASON = 200;
function reasonOf({ failureReason: failureReason2 }) {
  const text2 = (failureReason2 ?? "").replace(/\s+/g, " ").trim();
  if (text2 === "") return NO_REASON;
  const kind = /^\w+(?=:)/.exec(text2)?.[0];
  const raised = /ErrorMessage\s*:?\s*"?(.+?)"?(?: Command .*)?(?:, exit code: \d+)?$/.exec(text2)?.[1];
  const told = masked(raised ? `${kind ? `${kind}: ` : ""}${raised}` : text2).replace(/\.+$/, "");
  return told.length > LONGEST_REASON ? `${told.slice(0, LONGEST_REASON)}…` : told;
}
function masked(reason) {
  return reason.replace(/arn:[^\s"',)]+/g, "(ARN)").replace(/(?:\b[a-z][a-z0-9+]*:\/)?\/[^\s"',)]+/gi, "(path)").replace(/\b\d{12}\b/g, "(id)");
}
function signature(reason) {
  return reason.toLowerCase().replace(/\b(?=[a-f-]*\d)[0-9a-f-]{6,}\b/g, "#").replace(/[-+]?\d+(?:[.,]\d+)*(?:e[-+]?\d+)?/g, "#");
}

// src/estimate/leaks/instance-shapes.json
var instance_shapes_default = [
  ["ml.c4.2xlarge", 8, 15, 0, null, null],
  ["ml.c4.4xlarge", 16, 30, 0, null, null],
  ["ml.c4.8xlarge", 36, 60, 0, null, null],
  ["ml.c4.xlarge", 4, 7.5, 0, null, null],
  ["ml.c5.18xlarge", 72, 144, 0, null, null],
  ["ml.c5.2xlarge", 8, 16, 0, null, null],
  ["ml.c5.4xlarge", 16, 32, 0, null, null],
  ["ml.c5.9xlarge", 36, 72, 0, null, null],
  ["ml.c5.xlarge", 4, 8, 0, null, null],
  ["ml.c5n.18xlarge", 72, 192, 0, null, null],
  ["ml.c5n.2xlarge", 8, 21, 0, null, null],
  ["ml.c5n.4xlarge", 16, 42, 0, null, null],
  ["ml.c5n.9xlarge", 36, 96, 0, null, null],
  ["ml.c5n.xlarge", 4, 10.5, 0, null, null],
  ["ml.c6i.12xlarge", 48, 96, 0, null, null],
  ["ml.c6i.16xlarge", 64, 128, 0, null, null],
  ["ml.c6i.24xlarge", 96, 192, 0, null, null],
  ["ml.c6i.2xlarge", 8, 16, 0, null, null],
  ["ml.c6i.32xlarge", 128, 256, 0, null, null],
  ["ml.c6i.4xlarge", 16, 32, 0, null, null],
  ["ml.c6i.8xlarge", 32, 64, 0, null, null],
  ["ml.c6i.xlarge", 4, 8, 0, null, null],
  ["ml.c7i-flex.12xlarge", 48, 96, 0, null, null],
  ["ml.c7i-flex.16xlarge", 64, 128, 0, null, null],
  ["ml.c7i-flex.2xlarge", 8, 16, 0, null, null],
  ["ml.c7i-flex.4xlarge", 16, 32, 0, null, null],
  ["ml.c7i-flex.8xlarge", 32, 64, 0, null, null],
  ["ml.c7i-flex.xlarge", 4, 8, 0, null, null],
  ["ml.c7i.12xlarge", 48, 96, 0, null, null],
  ["ml.c7i.16xlarge", 64, 128, 0, null, null],
  ["ml.c7i.24xlarge", 96, 192, 0, null, null],
  ["ml.c7i.2xlarge", 8, 16, 0, null, null],
  ["ml.c7i.48xlarge", 192, 384, 0, null, null],
  ["ml.c7i.4xlarge", 16, 32, 0, null, null],
  ["ml.c7i.8xlarge", 32, 64, 0, null, null],
  ["ml.c7i.large", 2, 4, 0, null, null],
  ["ml.c7i.xlarge", 4, 8, 0, null, null],
  ["ml.c8i-flex.12xlarge", 48, 96, 0, null, null],
  ["ml.c8i-flex.16xlarge", 64, 128, 0, null, null],
  ["ml.c8i-flex.2xlarge", 8, 16, 0, null, null],
  ["ml.c8i-flex.4xlarge", 16, 32, 0, null, null],
  ["ml.c8i-flex.8xlarge", 32, 64, 0, null, null],
  ["ml.c8i-flex.xlarge", 4, 8, 0, null, null],
  ["ml.c8i.12xlarge", 48, 96, 0, null, null],
  ["ml.c8i.16xlarge", 64, 128, 0, null, null],
  ["ml.c8i.24xlarge", 96, 192, 0, null, null],
  ["ml.c8i.2xlarge", 8, 16, 0, null, null],
  ["ml.c8i.32xlarge", 128, 256, 0, null, null],
  ["ml.c8i.48xlarge", 192, 384, 0, null, null],
  ["ml.c8i.4xlarge", 16, 32, 0, null, null],
  ["ml.c8i.8xlarge", 32, 64, 0, null, null],
  ["ml.c8i.96xlarge", 384, 768, 0, null, null],
  ["ml.c8i.xlarge", 4, 8, 0, null, null],
  ["ml.g4dn.12xlarge", 48, 192, 4, "t4", 16384],
  ["ml.g4dn.16xlarge", 64, 256, 1, "t4", 16384],
  ["ml.g4dn.2xlarge", 8, 32, 1, "t4", 16384],
  ["ml.g4dn.4xlarge", 16, 64, 1, "t4", 16384],
  ["ml.g4dn.8xlarge", 32, 128, 1, "t4", 16384],
  ["ml.g4dn.xlarge", 4, 16, 1, "t4", 16384],
  ["ml.g5.12xlarge", 48, 192, 4, "a10g", 22888],
  ["ml.g5.16xlarge", 64, 256, 1, "a10g", 22888],
  ["ml.g5.24xlarge", 96, 384, 4, "a10g", 22888],
  ["ml.g5.2xlarge", 8, 32, 1, "a10g", 22888],
  ["ml.g5.48xlarge", 192, 768, 8, "a10g", 22888],
  ["ml.g5.4xlarge", 16, 64, 1, "a10g", 22888],
  ["ml.g5.8xlarge", 32, 128, 1, "a10g", 22888],
  ["ml.g5.xlarge", 4, 16, 1, "a10g", 22888],
  ["ml.g6.12xlarge", 48, 192, 4, "l4", 22888],
  ["ml.g6.16xlarge", 64, 256, 1, "l4", 22888],
  ["ml.g6.24xlarge", 96, 384, 4, "l4", 22888],
  ["ml.g6.2xlarge", 8, 32, 1, "l4", 22888],
  ["ml.g6.48xlarge", 192, 768, 8, "l4", 22888],
  ["ml.g6.4xlarge", 16, 64, 1, "l4", 22888],
  ["ml.g6.8xlarge", 32, 128, 1, "l4", 22888],
  ["ml.g6.xlarge", 4, 16, 1, "l4", 22888],
  ["ml.g6e.12xlarge", 48, 384, 4, "l40s", 45776],
  ["ml.g6e.16xlarge", 64, 512, 1, "l40s", 45776],
  ["ml.g6e.24xlarge", 96, 768, 4, "l40s", 45776],
  ["ml.g6e.2xlarge", 8, 64, 1, "l40s", 45776],
  ["ml.g6e.48xlarge", 192, 1536, 8, "l40s", 45776],
  ["ml.g6e.4xlarge", 16, 128, 1, "l40s", 45776],
  ["ml.g6e.8xlarge", 32, 256, 1, "l40s", 45776],
  ["ml.g6e.xlarge", 4, 32, 1, "l40s", 45776],
  ["ml.g7.12xlarge", 48, 192, 2, "rtx-pro-4500", 32768],
  ["ml.g7.24xlarge", 96, 384, 4, "rtx-pro-4500", 32768],
  ["ml.g7.2xlarge", 8, 32, 1, "rtx-pro-4500", 32768],
  ["ml.g7.48xlarge", 192, 768, 8, "rtx-pro-4500", 32768],
  ["ml.g7.4xlarge", 16, 64, 1, "rtx-pro-4500", 32768],
  ["ml.g7.8xlarge", 32, 128, 1, "rtx-pro-4500", 32768],
  ["ml.g7e.12xlarge", 48, 512, 2, "rtx-pro-server-6000", 98304],
  ["ml.g7e.24xlarge", 96, 1024, 4, "rtx-pro-server-6000", 98304],
  ["ml.g7e.2xlarge", 8, 64, 1, "rtx-pro-server-6000", 98304],
  ["ml.g7e.48xlarge", 192, 2048, 8, "rtx-pro-server-6000", 98304],
  ["ml.g7e.4xlarge", 16, 128, 1, "rtx-pro-server-6000", 98304],
  ["ml.g7e.8xlarge", 32, 256, 1, "rtx-pro-server-6000", 98304],
  ["ml.m4.10xlarge", 40, 160, 0, null, null],
  ["ml.m4.16xlarge", 64, 256, 0, null, null],
  ["ml.m4.2xlarge", 8, 32, 0, null, null],
  ["ml.m4.4xlarge", 16, 64, 0, null, null],
  ["ml.m4.xlarge", 4, 16, 0, null, null],
  ["ml.m5.12xlarge", 48, 192, 0, null, null],
  ["ml.m5.24xlarge", 96, 384, 0, null, null],
  ["ml.m5.2xlarge", 8, 32, 0, null, null],
  ["ml.m5.4xlarge", 16, 64, 0, null, null],
  ["ml.m5.large", 2, 8, 0, null, null],
  ["ml.m5.xlarge", 4, 16, 0, null, null],
  ["ml.m6i.12xlarge", 48, 192, 0, null, null],
  ["ml.m6i.16xlarge", 64, 256, 0, null, null],
  ["ml.m6i.24xlarge", 96, 384, 0, null, null],
  ["ml.m6i.2xlarge", 8, 32, 0, null, null],
  ["ml.m6i.32xlarge", 128, 512, 0, null, null],
  ["ml.m6i.4xlarge", 16, 64, 0, null, null],
  ["ml.m6i.8xlarge", 32, 128, 0, null, null],
  ["ml.m6i.large", 2, 8, 0, null, null],
  ["ml.m6i.xlarge", 4, 16, 0, null, null],
  ["ml.m7i-flex.12xlarge", 48, 192, 0, null, null],
  ["ml.m7i-flex.16xlarge", 64, 256, 0, null, null],
  ["ml.m7i-flex.2xlarge", 8, 32, 0, null, null],
  ["ml.m7i-flex.4xlarge", 16, 64, 0, null, null],
  ["ml.m7i-flex.8xlarge", 32, 128, 0, null, null],
  ["ml.m7i-flex.large", 2, 8, 0, null, null],
  ["ml.m7i-flex.xlarge", 4, 16, 0, null, null],
  ["ml.m7i.12xlarge", 48, 192, 0, null, null],
  ["ml.m7i.16xlarge", 64, 256, 0, null, null],
  ["ml.m7i.24xlarge", 96, 384, 0, null, null],
  ["ml.m7i.2xlarge", 8, 32, 0, null, null],
  ["ml.m7i.48xlarge", 192, 768, 0, null, null],
  ["ml.m7i.4xlarge", 16, 64, 0, null, null],
  ["ml.m7i.8xlarge", 32, 128, 0, null, null],
  ["ml.m7i.large", 2, 8, 0, null, null],
  ["ml.m7i.xlarge", 4, 16, 0, null, null],
  ["ml.m8i-flex.12xlarge", 48, 192, 0, null, null],
  ["ml.m8i-flex.16xlarge", 64, 256, 0, null, null],
  ["ml.m8i-flex.2xlarge", 8, 32, 0, null, null],
  ["ml.m8i-flex.4xlarge", 16, 64, 0, null, null],
  ["ml.m8i-flex.8xlarge", 32, 128, 0, null, null],
  ["ml.m8i-flex.large", 2, 8, 0, null, null],
  ["ml.m8i-flex.xlarge", 4, 16, 0, null, null],
  ["ml.m8i.12xlarge", 48, 192, 0, null, null],
  ["ml.m8i.16xlarge", 64, 256, 0, null, null],
  ["ml.m8i.24xlarge", 96, 384, 0, null, null],
  ["ml.m8i.2xlarge", 8, 32, 0, null, null],
  ["ml.m8i.32xlarge", 128, 512, 0, null, null],
  ["ml.m8i.48xlarge", 192, 768, 0, null, null],
  ["ml.m8i.4xlarge", 16, 64, 0, null, null],
  ["ml.m8i.8xlarge", 32, 128, 0, null, null],
  ["ml.m8i.96xlarge", 384, 1536, 0, null, null],
  ["ml.m8i.large", 2, 8, 0, null, null],
  ["ml.m8i.xlarge", 4, 16, 0, null, null],
  ["ml.p2.16xlarge", 64, 732, 16, "k80", 12288],
  ["ml.p2.8xlarge", 32, 488, 8, "k80", 12288],
  ["ml.p2.xlarge", 4, 61, 1, "k80", 12288],
  ["ml.p3.16xlarge", 64, 488, 8, "v100", 16384],
  ["ml.p3.2xlarge", 8, 61, 1, "v100", 16384],
  ["ml.p3.8xlarge", 32, 244, 4, "v100", 16384],
  ["ml.p3dn.24xlarge", 96, 768, 8, "v100", 32768],
  ["ml.p4d.24xlarge", 96, 1152, 8, "a100", 40960],
  ["ml.p4de.24xlarge", 96, 1152, 8, "a100", 81920],
  ["ml.p5.48xlarge", 192, 2048, 8, "h100", 81920],
  ["ml.p5.4xlarge", 16, 256, 1, "h100", 81920],
  ["ml.p5e.48xlarge", 192, 2048, 8, "h200", 144384],
  ["ml.p5en.48xlarge", 192, 2048, 8, "h200", 144384],
  ["ml.p6-b200.48xlarge", 192, 2048, 8, "b200", 183359],
  ["ml.p6-b300.48xlarge", 192, 4096, 8, "b300", 275040],
  ["ml.r5.12xlarge", 48, 384, 0, null, null],
  ["ml.r5.16xlarge", 64, 512, 0, null, null],
  ["ml.r5.24xlarge", 96, 768, 0, null, null],
  ["ml.r5.2xlarge", 8, 64, 0, null, null],
  ["ml.r5.4xlarge", 16, 128, 0, null, null],
  ["ml.r5.8xlarge", 32, 256, 0, null, null],
  ["ml.r5.large", 2, 16, 0, null, null],
  ["ml.r5.xlarge", 4, 32, 0, null, null],
  ["ml.r5d.12xlarge", 48, 384, 0, null, null],
  ["ml.r5d.16xlarge", 64, 512, 0, null, null],
  ["ml.r5d.24xlarge", 96, 768, 0, null, null],
  ["ml.r5d.2xlarge", 8, 64, 0, null, null],
  ["ml.r5d.4xlarge", 16, 128, 0, null, null],
  ["ml.r5d.8xlarge", 32, 256, 0, null, null],
  ["ml.r5d.large", 2, 16, 0, null, null],
  ["ml.r5d.xlarge", 4, 32, 0, null, null],
  ["ml.r6i.12xlarge", 48, 384, 0, null, null],
  ["ml.r6i.16xlarge", 64, 512, 0, null, null],
  ["ml.r6i.24xlarge", 96, 768, 0, null, null],
  ["ml.r6i.2xlarge", 8, 64, 0, null, null],
  ["ml.r6i.32xlarge", 128, 1024, 0, null, null],
  ["ml.r6i.4xlarge", 16, 128, 0, null, null],
  ["ml.r6i.8xlarge", 32, 256, 0, null, null],
  ["ml.r6i.large", 2, 16, 0, null, null],
  ["ml.r6i.xlarge", 4, 32, 0, null, null],
  ["ml.r7i.12xlarge", 48, 384, 0, null, null],
  ["ml.r7i.16xlarge", 64, 512, 0, null, null],
  ["ml.r7i.24xlarge", 96, 768, 0, null, null],
  ["ml.r7i.2xlarge", 8, 64, 0, null, null],
  ["ml.r7i.48xlarge", 192, 1536, 0, null, null],
  ["ml.r7i.4xlarge", 16, 128, 0, null, null],
  ["ml.r7i.8xlarge", 32, 256, 0, null, null],
  ["ml.r7i.large", 2, 16, 0, null, null],
  ["ml.r7i.xlarge", 4, 32, 0, null, null],
  ["ml.r8i-flex.12xlarge", 48, 384, 0, null, null],
  ["ml.r8i-flex.16xlarge", 64, 512, 0, null, null],
  ["ml.r8i-flex.2xlarge", 8, 64, 0, null, null],
  ["ml.r8i-flex.4xlarge", 16, 128, 0, null, null],
  ["ml.r8i-flex.8xlarge", 32, 256, 0, null, null],
  ["ml.r8i-flex.large", 2, 16, 0, null, null],
  ["ml.r8i-flex.xlarge", 4, 32, 0, null, null],
  ["ml.r8i.12xlarge", 48, 384, 0, null, null],
  ["ml.r8i.16xlarge", 64, 512, 0, null, null],
  ["ml.r8i.24xlarge", 96, 768, 0, null, null],
  ["ml.r8i.2xlarge", 8, 64, 0, null, null],
  ["ml.r8i.32xlarge", 128, 1024, 0, null, null],
  ["ml.r8i.48xlarge", 192, 1536, 0, null, null],
  ["ml.r8i.4xlarge", 16, 128, 0, null, null],
  ["ml.r8i.8xlarge", 32, 256, 0, null, null],
  ["ml.r8i.96xlarge", 384, 3072, 0, null, null],
  ["ml.r8i.large", 2, 16, 0, null, null],
  ["ml.r8i.xlarge", 4, 32, 0, null, null],
  ["ml.t3.2xlarge", 8, 32, 0, null, null],
  ["ml.t3.large", 2, 8, 0, null, null],
  ["ml.t3.medium", 2, 4, 0, null, null],
  ["ml.t3.xlarge", 4, 16, 0, null, null]
];

// src/estimate/leaks/instance-shapes.ts
var INSTANCE_SHAPES = instance_shapes_default.map(
  ([instanceType, vcpus, memoryGib, gpus]) => ({ instanceType, vcpus, memoryGib, gpus })
);

// src/estimate/leaks/instance-use.ts
var ROOM = 0.8;
var UNUSED = 0.05;
var MOST_RATIO = 0.8;
var FEWEST_HOSTS = 3;
function instanceUse(hosts, trials, region, rates) {
  const groups = trials.flatMap(({ instances }) => instances);
  const [first] = groups;
  const shape = INSTANCE_SHAPES.find(({ instanceType }) => instanceType === first?.instanceType);
  if (!shape || groups.some(({ instanceType }) => instanceType !== shape.instanceType)) return null;
  const own = new Set(trials.map(({ name }) => name.toLowerCase()));
  const seen = (hosts ?? []).filter((host) => own.has(host.trial.toLowerCase()) && host.cpu !== null);
  if (seen.length < FEWEST_HOSTS) return null;
  const most = (of) => {
    const values2 = seen.flatMap((host) => of(host) ?? []);
    return values2.length > 0 ? values2.reduce((a, b) => Math.max(a, b)) : null;
  };
  const scaled4 = (value, by) => value === null || by === 0 ? null : Math.min(1, value / (100 * by));
  const use = {
    instanceType: shape.instanceType,
    hosts: seen.length,
    cpu: scaled4(
      most((host) => host.cpu),
      shape.vcpus
    ) ?? 0,
    memory: scaled4(
      most((host) => host.memory),
      1
    ),
    gpu: scaled4(
      most((host) => host.gpu),
      shape.gpus
    ),
    gpuMemory: scaled4(
      most((host) => host.gpuMemory),
      shape.gpus
    )
  };
  return { ...use, cheaper: cheapest(use, shape, trials, region, rates) };
}
function cheapest(use, shape, trials, region, rates) {
  const market = trials.some(({ spot }) => spot) ? "spot" : "on-demand";
  const now = rates.find(shape.instanceType, market);
  if (!now || use.memory === null) return null;
  let best = null;
  for (const other of INSTANCE_SHAPES) {
    if (!fits(use, shape, other)) continue;
    const priceRatio = ratioOf(rates.find(other.instanceType, market), now) ?? published(region, other, shape);
    if (priceRatio !== null && priceRatio <= MOST_RATIO && (!best || priceRatio < best.priceRatio))
      best = { instanceType: other.instanceType, priceRatio, slowestFactor: slowest(use, shape, other) };
  }
  return best;
}
function slowest({ cpu, gpu }, shape, other) {
  const bursts = (share2, fewer) => 1 + share2 * Math.max(0, fewer - 1);
  const onGpus = other.gpus > 0 ? bursts(gpu ?? 0, shape.gpus / other.gpus) : 1;
  return Math.max(bursts(cpu, shape.vcpus / other.vcpus), onGpus);
}
function ratioOf(other, now) {
  return other && other.source === now.source ? other.usdPerHour / now.usdPerHour : null;
}
function published(region, other, now) {
  for (const where of [region, "us-east-1"]) {
    const priceOf2 = ({ instanceType }) => BUILT_IN_PRICES.find((price) => price.region === where && price.instanceType === instanceType)?.usdPerHour;
    const [a, b] = [priceOf2(other), priceOf2(now)];
    if (a !== void 0 && b !== void 0) return a / b;
  }
  return null;
}
function fits(use, shape, other) {
  const room = use.cpu * shape.vcpus <= ROOM * other.vcpus && (use.memory ?? 1) * shape.memoryGib <= ROOM * other.memoryGib;
  if (!room) return false;
  if (shape.gpus === 0) return generation(other) === generation(shape);
  if (use.gpu === null || use.gpuMemory === null) return false;
  const busy = Math.max(use.gpu, use.gpuMemory) * shape.gpus;
  return family(other) === family(shape) && (other.gpus === shape.gpus || busy <= other.gpus && use.gpu > UNUSED);
}
function family({ instanceType }) {
  return instanceType.split(".")[1] ?? "";
}
function generation(shape) {
  const [, kind = "", rest = ""] = /^([a-z]+)(\d.*)$/.exec(family(shape)) ?? [];
  return ["m", "c", "r"].includes(kind) ? `mcr${rest}` : `${kind}${rest}`;
}

// src/estimate/leaks/max-runtime.ts
var FEWEST_FINISHED2 = 5;
var ROOM2 = 1.5;
var HUNG = 3;
function maxRuntime(job, courses, spend2) {
  const trials = courses.map(({ trial }) => trial);
  const lengths2 = trials.filter(({ outcome }) => outcome === "completed").flatMap((trial) => actualSeconds(trial) ?? []);
  const longest = lengths2.reduce((most, seconds3) => Math.max(most, seconds3), 0);
  const hung = lengths2.length < FEWEST_FINISHED2 ? [] : trials.filter((trial) => hangs(trial, longest));
  const cut = trials.filter((trial) => trial.stoppedBecause === "max-runtime" && !hung.includes(trial));
  const tighter = hung.length > 0 ? 60 * Math.ceil(ROOM2 * longest / 60) : null;
  return {
    limitSeconds: trials.find(({ maxRuntimeSeconds }) => maxRuntimeSeconds !== null)?.maxRuntimeSeconds ?? null,
    longestFinishedSeconds: lengths2.length > 0 ? longest : null,
    cut: taken(cut, spend2),
    neededSeconds: needed(job, courses, new Set(cut)),
    hung: taken(hung, spend2),
    tighterSeconds: tighter,
    excess: new Map(
      hung.map((trial) => [trial.name, Math.max(0, (actualSeconds(trial) ?? 0) - (tighter ?? 0))])
    )
  };
}
function hangs(trial, longest) {
  const ended2 = trial.outcome === "failed" || trial.outcome === "stopped";
  return ended2 && (actualSeconds(trial) ?? 0) > HUNG * longest;
}
function needed(job, courses, cut) {
  const lengths2 = courses.flatMap(({ trial, progress }) => {
    const planned = cut.has(trial) ? longestPlannedEpochs(job, trial) : null;
    if (planned === null || !progress || progress.steps >= planned) return [];
    return progress.actual * planned / Math.max(1, progress.steps);
  });
  return lengths2.length > 0 ? lengths2.reduce((most, seconds3) => Math.max(most, seconds3)) : null;
}

// src/estimate/leaks/good-values.ts
var OUTER = 0.1;
var LEAST_AT_EDGE = 0.5;
var LEAST_IN_DECADE = 0.9;
var UNLIKELY2 = 0.01;
var WIDE = 100;
var SMALL_PART = 0.2;
function goodEdge(sampled2) {
  const { range, values: values2, best, tests } = sampled2;
  if (range.kind === "categorical" || range.min >= range.max) return null;
  const place = scaleOf(range);
  for (const side of ["low", "high"]) {
    const at = values2.map((value) => side === "low" ? place(value) <= OUTER : place(value) >= 1 - OUTER);
    const inside = at.filter(Boolean).length;
    const bestInside = at.slice(0, best).filter(Boolean).length;
    const to = widened(range, side);
    if (to === null || !at[0] || bestInside < LEAST_AT_EDGE * best) continue;
    if (2 * tests * hypergeometricTail(bestInside, best, inside, values2.length) > UNLIKELY2) continue;
    return { side, from: side === "low" ? range.min : range.max, to, bestInside, inside };
  }
  return null;
}
function goodDecade({ range, values: values2, best, tests }) {
  if (range.kind === "categorical" || range.scaling !== "Linear") return null;
  if (range.min <= 0 || range.max < WIDE * range.min) return null;
  const sorted = values2.slice(0, best).sort((a, b) => a - b);
  const low = sorted[0] ?? range.max;
  const high = sorted[Math.ceil(LEAST_IN_DECADE * best) - 1] ?? range.max;
  if (high > 10 * low || high - range.min > SMALL_PART * (range.max - range.min)) return null;
  const inside = values2.filter((value) => value <= high).length;
  const bestInside = sorted.filter((value) => value <= high).length;
  if (tests * hypergeometricTail(bestInside, best, inside, values2.length) > UNLIKELY2) return null;
  return { low, high, bestInside, inside };
}
function scaleOf(range) {
  return isLogarithmic(range) ? (value) => Math.log(value / range.min) / Math.log(range.max / range.min) : (value) => (value - range.min) / (range.max - range.min);
}
function isLogarithmic({ scaling, min, max }) {
  return min > 0 && (scaling === "Logarithmic" || scaling === "Auto" && max >= WIDE * min);
}
function widened(range, side) {
  const { kind, min, max } = range;
  if (range.scaling === "ReverseLogarithmic" || (side === "low" ? min === 0 : max === 1)) return null;
  if (side === "low" && !isLogarithmic(range) && min > 0 && max >= WIDE * min) return null;
  const ratio = (max / min) ** 0.25;
  const half = (max - min) / 2;
  const to = isLogarithmic(range) ? side === "low" ? min / ratio : max * ratio : side === "low" ? min > 0 ? Math.max(min / 2, min - half) : min - half : max + half;
  if (kind === "integer") {
    const whole = side === "low" ? Math.floor(to) : Math.ceil(to);
    return whole === 0 ? null : whole;
  }
  return Number((max <= 1 && side === "high" ? Math.min(1, to) : to).toPrecision(2));
}

// src/stats/kruskal-wallis.ts
function kruskalWallis(values2, groups, means = 0) {
  const { ranks, tied } = midRanks(values2);
  const n = values2.length;
  const sums = [];
  const counts = [];
  for (const [i, rank] of ranks.entries()) {
    const group = groups[i] ?? 0;
    sums[group] = (sums[group] ?? 0) + rank;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  const filled2 = counts.filter((count2) => count2 > 0).length;
  const spread2 = 1 - tied / (n ** 3 - n);
  if (filled2 < 2 || n <= filled2 || spread2 <= 0) return { share: 0, pValue: 1 };
  const squares = sums.reduce((sum4, of, group) => sum4 + of ** 2 / (counts[group] ?? 1), 0);
  const free = means > 0 ? (n - means) / n : 1;
  const h = free * (12 / (n * (n + 1)) * squares - 3 * (n + 1)) / spread2;
  const degrees = filled2 - 1;
  const share2 = Math.min(1, Math.max(0, (h - degrees) / (n - filled2)));
  const cube = 2 / (9 * degrees);
  const z = (Math.cbrt(Math.max(0, h) / degrees) - (1 - cube)) / Math.sqrt(cube);
  return { share: share2, pValue: Math.max(0, (1 - errorFunction(z / Math.SQRT2)) / 2) };
}
function midRanks(values2) {
  const order = values2.map((_, i) => i).sort((a, b) => (values2[a] ?? 0) - (values2[b] ?? 0));
  const ranks = new Array(values2.length);
  let tied = 0;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values2[order[to] ?? 0] === values2[order[from] ?? 0]) to++;
    for (const i of order.slice(from, to)) ranks[i] = (from + to + 1) / 2;
    tied += (to - from) ** 3 - (to - from);
    from = to;
  }
  return { ranks, tied };
}

// src/estimate/leaks/importance.ts
var TRIALS_A_BIN = 10;
var MOST_BINS = 5;
function explainedBy({ range, texts, values: values2 }, { scores, means }) {
  if (range.kind === "categorical") {
    const index = new Map([...new Set(texts)].map((text2, i) => [text2, i]));
    return kruskalWallis(
      scores,
      texts.map((text2) => index.get(text2) ?? 0),
      means
    );
  }
  const n = values2.length;
  const bins = Math.max(2, Math.min(MOST_BINS, Math.floor(n / TRIALS_A_BIN)));
  const order = values2.map((_, i) => i).sort((a, b) => (values2[a] ?? 0) - (values2[b] ?? 0));
  const groups = new Array(n).fill(0);
  let group = 0;
  for (const [rank, i] of order.entries()) {
    if (values2[i] !== values2[order[rank - 1] ?? 0]) group = Math.floor(rank * bins / n);
    groups[i] = group;
  }
  return kruskalWallis(scores, groups, means);
}
function otherwiseEqual(scores, others) {
  const keys = scores.map((_, i) => JSON.stringify(others.map(({ texts }) => texts[i])));
  const sums = /* @__PURE__ */ new Map();
  for (const [i, key2] of keys.entries()) {
    const { sum: sum4, count: count2 } = sums.get(key2) ?? { sum: 0, count: 0 };
    sums.set(key2, { sum: sum4 + (scores[i] ?? 0), count: count2 + 1 });
  }
  const left = scores.map((score, i) => {
    const { sum: sum4, count: count2 } = sums.get(keys[i] ?? "") ?? { sum: score, count: 1 };
    return score - sum4 / count2;
  });
  return { scores: left, means: sums.size };
}

// src/estimate/leaks/search-space.ts
var FEWEST_TRIALS = 30;
var FEWEST_FOR_NO_EFFECT = 60;
var BEST_SHARE = 0.1;
var FEWEST_BEST = 5;
var UNLIKELY3 = 0.01;
var LEAST_EFFECT = 0.1;
var LIKELY = 0.2;
var MOST_NOTHING = 0.05;
function searchSpace(job, scored) {
  const [definition, ...others] = job.definitions;
  if (!definition || others.length > 0 || !job.objective || scored.length < FEWEST_TRIALS) return null;
  const ranked = scored.toSorted((a, b) => b.score - a.score);
  const best = Math.max(FEWEST_BEST, Math.ceil(BEST_SHARE * scored.length));
  const sampled2 = definition.ranges.flatMap((range) => {
    const texts = ranked.flatMap(({ hyperparameters }) => hyperparameters[range.name] ?? []);
    const values2 = texts.map(Number);
    const told = texts.length === ranked.length && (range.kind === "categorical" || values2.every(Number.isFinite));
    return told ? [{ range, texts, values: values2, best, tests: definition.ranges.length }] : [];
  });
  const scores = ranked.map(({ score }) => score);
  const explained = sampled2.map((each) => {
    const others2 = sampled2.filter((other) => other !== each);
    return {
      each,
      found: explainedBy(
        each,
        job.strategy === "Grid" ? otherwiseEqual(scores, others2) : { scores, means: 0 }
      )
    };
  });
  const some = explained.some(
    ({ found }) => found.share >= LEAST_EFFECT && found.pValue * sampled2.length <= UNLIKELY3
  );
  const enough = job.strategy === "Grid" ? FEWEST_TRIALS : FEWEST_FOR_NO_EFFECT;
  return {
    trials: scored.length,
    best,
    parameters: explained.map(
      ({ each, found }) => ({
        name: each.range.name,
        explainedShare: found.share,
        pValue: found.pValue,
        withoutEffect: some && scored.length >= enough && found.pValue > LIKELY && found.share < MOST_NOTHING,
        edge: goodEdge(each),
        decade: goodDecade(each)
      })
    ).sort((a, b) => b.explainedShare - a.explainedShare || a.pValue - b.pValue)
  };
}

// src/estimate/leaks/start-up.ts
var BEFORE_TRAINING = /* @__PURE__ */ new Set(["Downloading", "DownloadingTrainingImage", "PreparingTrainingStack"]);
function startUp(trials, spend2) {
  const read = trials.flatMap((trial) => {
    const cost = spend2.perTrial.get(trial.name);
    const parts = partsOf(trial);
    return cost && parts && cost.billableSeconds > 0 ? [{ trial, cost, parts }] : [];
  });
  if (read.length === 0) return null;
  const sum4 = (of) => read.reduce((total2, each) => total2 + of(each), 0);
  const [downloadSeconds, uploadSeconds, stoppingSeconds] = ["download", "upload", "stopping"].map(
    (part2) => sum4(({ cost, parts }) => parts[part2] * cost.billableSecondsPerSecond)
  );
  const priced = read.every(({ cost }) => cost.unpriced.length === 0);
  const typicalDownloadSeconds = median(read.map(({ parts }) => parts.download));
  const typicalUploadSeconds = median(read.map(({ parts }) => parts.upload));
  const around2 = typicalDownloadSeconds + typicalUploadSeconds;
  return {
    trials: read.length,
    downloadSeconds,
    uploadSeconds,
    stoppingSeconds,
    share: Math.min(1, (downloadSeconds + uploadSeconds) / sum4(({ cost }) => cost.billableSeconds)),
    costUsd: priced ? sum4(({ cost, parts }) => (parts.download + parts.upload) * cost.usdPerSecond) : null,
    typicalDownloadSeconds,
    typicalUploadSeconds,
    breakEvenTrainingSeconds: around2,
    smallShareTrainingSeconds: 9 * around2,
    perTrial: new Map(read.map(({ trial, parts }) => [trial.name, parts]))
  };
}
function partsOf(trial) {
  const { startedAt, endedAt } = trial;
  if (startedAt === null || endedAt === null || trial.phases.length === 0) return null;
  const { phases } = trial;
  const parts = { download: 0, upload: 0, stopping: 0 };
  for (const [i, { status, startedAt: from, endedAt: own }] of phases.entries()) {
    const to = Math.min(endedAt, phases[i + 1]?.startedAt ?? own ?? endedAt);
    const seconds3 = Math.max(0, to - Math.max(startedAt, from));
    if (BEFORE_TRAINING.has(status)) parts.download += seconds3;
    else if (status === "Uploading") parts.upload += seconds3;
    else if (status === "Stopping") parts.stopping += seconds3;
  }
  return parts;
}

// src/estimate/leaks/leaks.ts
function leaks({ observations, courses, spend: spend2, runs, rates, bill, config }) {
  const { tuningJob: job, tags, instanceUse: hosts } = observations;
  const trials = courses.map(({ trial }) => trial);
  return {
    failures: failureGroups(job, trials, spend2),
    startUp: startUp(trials, spend2),
    maxRuntime: maxRuntime(job, courses, spend2),
    duplicates: duplicates(job, trials, spend2),
    searchSpace: searchSpace(job, scoredTrials(job, trials, spend2)),
    earlierRun: earlierRun(job, trials, spend2, runs),
    instanceUse: instanceUse(hosts, trials, job.region, rates),
    attribution: attribution(tags, bill, config)
  };
}

// src/estimate/parallelism/ceiling.ts
function instanceQuotaKnown(trials, quota) {
  return trials.every(
    (trial) => trial.instances.every(({ instanceType }) => allowedOf(trial, quota, instanceType) !== void 0)
  );
}
function allowedOf(trial, quota, instanceType) {
  const allowed = (trial.spot ? quota?.spotInstances : quota?.instances) ?? {};
  return Object.hasOwn(allowed, instanceType) ? allowed[instanceType] : void 0;
}
var DEFAULT_PARALLEL = 10;
var BAYESIAN_SHARE = 1 / 8;
function ceilingOf(job, trials, quota, learns, count2 = trials.length) {
  const parallel = quota?.parallelTrials ?? null;
  const ran2 = job.limits.maxParallelJobs;
  const limits = [
    parallel === null ? {
      value: Math.max(ran2, DEFAULT_PARALLEL),
      why: `the ${ran2 > DEFAULT_PARALLEL ? `${ran2} parallel trials that ran` : `${DEFAULT_PARALLEL} parallel trials that AWS gives by default`}, as this account's own limit was not read`,
      basis: "assumed"
    } : {
      value: parallel,
      why: `this account's quota of ${parallel} parallel training jobs for one tuning job`,
      basis: "recorded"
    },
    ...instanceLimits(trials, quota)
  ];
  if (learns) {
    limits.push({
      value: Math.max(1, Math.floor(count2 * BAYESIAN_SHARE)),
      why: "Bayesian search, in which each trial should be able to learn from most of the others",
      basis: "recorded"
    });
  }
  return limits.reduce((least, limit) => limit.value < least.value ? limit : least);
}
function instanceLimits(trials, quota) {
  const limits = trials.flatMap(
    (trial) => trial.instances.flatMap(({ instanceType, count: count2 }) => {
      const allowed = allowedOf(trial, quota, instanceType);
      if (allowed === void 0) return [];
      const of = `${instanceType} instances for ${trial.spot ? "spot " : ""}training`;
      const value = Math.floor(allowed / Math.max(1, count2));
      return [{ value, why: `this account's quota of ${allowed} ${of}`, basis: "recorded" }];
    })
  );
  const least = limits.toSorted((a, b) => a.value - b.value)[0];
  return least ? [least] : [];
}

// src/stats/sorted.ts
function fewest(n, holds) {
  let [low, high] = [1, n];
  while (low < high) {
    const middle = low + high >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
function countUpTo(ascending, value, including) {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = low + high >> 1;
    const at = ascending[middle];
    if (at < value || including && at === value) low = middle + 1;
    else high = middle;
  }
  return low;
}
function midRank(ascending, value) {
  return (countUpTo(ascending, value, false) + countUpTo(ascending, value, true)) / 2;
}
function insertSorted(sorted, value) {
  sorted.splice(countUpTo(sorted, value, false), 0, value);
}

// src/estimate/parallelism/points.ts
var LEAST_HELD = 0.85;
var LEAST_MARGIN = 0.5;
var ABOUT_AS_LONG = 1.01;
var MOST_SLOTS = 100;
var LARGE = 2e3;
var COARSE = [1, 2, 3, 4, 5, 8, 10, 15, 20, 30, 50, 75, 100];
function parallelismPoints(schedule, ceiling) {
  const count2 = schedule.trials.length;
  const all = Array.from({ length: Math.min(MOST_SLOTS, count2) }, (_, index) => index + 1);
  const tried = count2 > LARGE ? all.filter((slots) => COARSE.includes(slots)) : all;
  const values2 = /* @__PURE__ */ new Set([...tried, schedule.slots, Math.max(1, Math.min(ceiling, count2))]);
  return [...values2].sort((a, b) => a - b).map((slots) => {
    const placed = placeTrials(schedule, slots);
    const { utilisation: utilisation2, heldShare } = slotUse(schedule, slots, placed);
    return { slots, seconds: schedule.leadIn + placed.end + schedule.tail, utilisation: utilisation2, heldShare };
  });
}
function mostWorthwhile(points, most) {
  const found = points.findLast((point, index) => {
    if (point.slots > most || point.heldShare < LEAST_HELD) return false;
    const before = points[index - 1];
    if (!before) return true;
    const ideal = (point.slots - before.slots) / point.slots;
    return point.seconds <= before.seconds * (1 - LEAST_MARGIN * ideal);
  });
  return found?.slots ?? 1;
}
function fewestAsFast(schedule) {
  const limit = ABOUT_AS_LONG * wallClock(schedule, schedule.slots);
  return fewest(schedule.slots, (slots) => wallClock(schedule, slots) <= limit);
}

// src/estimate/parallelism/reason.ts
var RULE = "the slots wait at most 15 % of their time for the last trials to end, and the last slot added still gives half of its ideal speed-up";
var LEAST_COST = "waiting, at the value you gave it, and extra trials together cost least";
function parallelismReason({ ran: ran2, wanted, asFast, limit, priced, taxed }) {
  const more = limit === null ? "" : ` More is limited by ${limit.why}.`;
  if (wanted < ran2 && priced && taxed)
    return `${ran2} ran. By a benchmark's figure for extra trials, which this run cannot confirm, it is at ${wanted} that ${LEAST_COST}; nothing slower is advised on that alone.`;
  if (wanted < ran2)
    return `${ran2} ran${whatFewerTake(ran2, asFast)}: with the same trials the compute cost is the same.${more}`;
  const is = wanted > ran2 ? `${wanted} is` : `${ran2} ran, and it is`;
  if (priced) return `${is} where ${LEAST_COST}${limit === null ? "" : " of what is allowed"}.${more}`;
  if (wanted === 1)
    return limit === null ? "1 ran, and with more the slots would wait too long for the last trials to end, or the last one added give too little." : `1 ran.${more}`;
  if (limit === null) return `${is} the most at which ${RULE}.`;
  if (wanted < limit.value) return `${is} the most up to ${limit.value} at which ${RULE}.${more}`;
  return `${wanted > ran2 ? `At ${wanted}` : `${ran2} ran, and at that`} ${RULE}.${more}`;
}
function whatFewerTake(ran2, asFast) {
  if (asFast === ran2) return ", and fewer would only take longer";
  return asFast === 1 ? "; 1 would take about as long" : `; ${asFast} would take about as long, and fewer only longer`;
}

// src/estimate/parallelism.ts
var BAYESIAN_TAX = { estimate: 0.5, low: 0, high: 2 };
var NO_TAX = { estimate: 0, low: 0, high: 0 };
function chooseParallelism({ job, trials, schedule, spend: spend2, quota }, waitValueUsdPerHour) {
  const learns = job.strategy !== "Random" && job.strategy !== "Grid" && job.strategy !== "Hyperband";
  const ceiling = ceilingOf(job, trials, quota, learns);
  const tax = learns ? BAYESIAN_TAX : NO_TAX;
  const ran2 = schedule.slots;
  const points = parallelismPoints(schedule, ceiling.value);
  const cost = costOfWaiting(waitValueUsdPerHour, spend2, trials.length);
  const allowed = Math.max(ceiling.value, ran2);
  const priced = cost && [.../* @__PURE__ */ new Set([tax.estimate, tax.low, tax.high])].map((perSlot) => ({
    extraTrialsPerSlot: perSlot,
    ...cheapest2(points, allowed, (point) => cost(point, perSlot))
  }));
  const best = (most) => cost ? cheapest2(points, most, (point) => cost(point, tax.estimate)).maxParallelJobs : mostWorthwhile(points, most);
  const wanted = best(cost ? allowed : ceiling.value);
  const chosen = Math.max(wanted, ran2);
  const at = points.find((point) => point.slots === chosen);
  return {
    maxParallelJobs: chosen,
    utilisation: at?.utilisation ?? 0,
    reason: parallelismReason({
      ran: ran2,
      wanted,
      asFast: fewestAsFast(schedule),
      limit: best(Number.POSITIVE_INFINITY) > chosen ? ceiling : null,
      priced: priced !== null,
      taxed: tax.high > 0
    }),
    ceiling,
    instanceQuotaKnown: instanceQuotaKnown(trials, quota),
    extraTrialsPerSlot: tax,
    priced
  };
}
function costOfWaiting(usdPerHour, { costUsd }, count2) {
  if (usdPerHour === null || costUsd === null) return null;
  const trialUsd = costUsd / Math.max(1, count2);
  return ({ slots, seconds: seconds3 }, perSlot) => usdPerHour * seconds3 / 3600 + perSlot * (slots - 1) * trialUsd;
}
function cheapest2(points, most, cost) {
  return points.filter(({ slots }) => slots <= most).map((point) => ({ maxParallelJobs: point.slots, costUsd: cost(point) })).reduce((least, each) => each.costUsd < least.costUsd ? each : least);
}
function extraTrials(choice, from) {
  const more = choice.maxParallelJobs - from;
  const { estimate, low, high } = choice.extraTrialsPerSlot;
  return { estimate: more * estimate, low: more * low, high: more * high, level: 0.9 };
}

// src/estimate/policy/median-pool.ts
var MOST_VALUES = 500;
function medianPool() {
  const byStep = [];
  const lengths2 = [];
  return {
    size: () => lengths2.length,
    typicalLength: () => lengths2[lengths2.length >> 1] ?? 0,
    completed: (progress) => insertSorted(lengths2, progress.steps),
    add(average, step) {
      byStep[step - 1] ??= [];
      const sorted = byStep[step - 1];
      if (sorted.length < MOST_VALUES) insertSorted(sorted, average);
    },
    medianAt(step) {
      const sorted = byStep[step - 1];
      return sorted?.[sorted.length >> 1] ?? null;
    }
  };
}
var averages = /* @__PURE__ */ new WeakMap();
function runningAverages(progress) {
  const known3 = averages.get(progress);
  if (known3) return known3;
  let sum4 = 0;
  let count2 = 0;
  const found = progress.values.map((value) => {
    if (Number.isFinite(value)) {
      sum4 += value;
      count2 += 1;
    }
    return count2 > 0 ? sum4 / count2 : Number.NEGATIVE_INFINITY;
  });
  averages.set(progress, found);
  return found;
}

// src/estimate/policy/step-times.ts
function secondsToStep(progress, step) {
  const outside = progress.actual - progress.trained;
  const before = outside - Math.min(progress.tail, outside);
  return before + (progress.clock ? secondsAt(progress.clock, step) : 0);
}
function objectiveAfter({ trial, progress }, seconds3, sign) {
  if (trial.outcome === "failed" || trial.objective === null) return null;
  if (seconds3 === void 0 || !progress) return sign * trial.objective;
  let [low, high] = [0, progress.steps];
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (secondsToStep(progress, middle) <= seconds3) low = middle;
    else high = middle - 1;
  }
  const value = progress.values[low - 1];
  return value === void 0 || Number.isNaN(value) ? null : value;
}

// src/estimate/policy/replay-rule.ts
var judged = (outcome) => outcome === "completed" || outcome === "stopped" || outcome === "earlyStopped";
var STOP_SECONDS = 45;
function replayRule(start) {
  return (schedule, courses) => {
    const rule = start();
    const stopped2 = /* @__PURE__ */ new Map();
    const running = [];
    const follow = (of) => {
      let place = running.length;
      for (; place > 0 && running[place - 1].at < of.at; place -= 1)
        running[place] = running[place - 1];
      running[place] = of;
    };
    let next = 0;
    const judgeNext = (of) => {
      const { progress } = of;
      const step = progress ? rule.next(of.step) : 0;
      if (progress && step < progress.steps) {
        of.step = step;
        of.at = of.startedAt + secondsToStep(progress, step);
      } else {
        of.step = 0;
        of.at = of.startedAt + of.trial.run;
      }
      follow(of);
    };
    let opened = 0;
    const launch = (trial, launchedAt) => {
      const course = courses[next];
      if (!course) return;
      const startedAt = launchedAt + trial.startUp;
      next += 1;
      const progress = judged(course.trial.outcome) && course.progress?.clock ? course.progress : null;
      judgeNext({
        trial,
        progress,
        startedAt,
        natural: course.trial.outcome === "completed",
        step: 0,
        at: 0
      });
    };
    const openUntil = (sooner) => {
      for (; ; ) {
        const trial = schedule.trials[next];
        if (!trial || opened >= schedule.slots) return trial;
        const at = openingAt(schedule, trial, opened);
        if (at > sooner(trial)) return trial;
        opened += 1;
        launch(trial, at);
      }
    };
    const launchIn = (freed) => {
      const trial = openUntil((of) => reusingAt(schedule, of, freed));
      if (trial) launch(trial, reusingAt(schedule, trial, freed));
    };
    const nextEvent = () => running.at(-1)?.at ?? Number.POSITIVE_INFINITY;
    for (; ; ) {
      openUntil(nextEvent);
      const of = running.pop();
      if (!of) break;
      if (of.step === 0 || !of.progress) {
        if (of.natural && of.progress) rule.completed(of.progress);
        launchIn(of.at);
      } else if (rule.stops(of.progress, of.step)) {
        const run = secondsToStep(of.progress, of.step) + STOP_SECONDS + of.progress.tail;
        if (run < of.trial.run) stopped2.set(of.trial.name, run);
        follow({ ...of, step: 0, natural: false, at: of.startedAt + Math.min(run, of.trial.run) });
      } else judgeNext(of);
    }
    return stopped2;
  };
}

// src/estimate/policy/median-rule.ts
var LITERAL = { minCompleted: 1, warmUp: 0, pool: "completed", value: "last" };
var MIDDLE = { minCompleted: 5, warmUp: 0.1, pool: "completed", value: "last" };
var CAUTIOUS = { minCompleted: 10, warmUp: 0.2, pool: "completed", value: "last" };
function medianRule(rule) {
  return replayRule(() => medianStopper(rule));
}
function medianStopper(rule) {
  const pool = medianPool();
  const remember2 = (progress, step) => pool.add(runningAverages(progress)[step - 1], step);
  return {
    next: (step) => step + 1,
    completed(progress) {
      pool.completed(progress);
      if (rule.pool === "completed")
        for (let step = 1; step <= progress.steps; step += 1) remember2(progress, step);
      else remember2(progress, progress.steps);
    },
    stops(progress, step) {
      const ready = pool.size() >= rule.minCompleted && step >= rule.warmUp * pool.typicalLength();
      const median2 = ready ? pool.medianAt(step) : null;
      if (rule.pool === "all") remember2(progress, step);
      return median2 !== null && isWorse(shown(progress, step, rule.value), median2);
    }
  };
}
var isWorse = (value, median2) => Number.isNaN(value) || value < median2;
var bests = /* @__PURE__ */ new WeakMap();
function shown(progress, step, which) {
  if (which === "last") return progress.values[step - 1];
  let best = bests.get(progress);
  if (!best) {
    let most = Number.NEGATIVE_INFINITY;
    best = progress.values.map((value) => {
      if (value > most) most = value;
      return most;
    });
    bests.set(progress, best);
  }
  return best[step - 1];
}

// src/estimate/policy/identify.ts
var VARIANTS = [10, 5, 3, 1].flatMap(
  (minCompleted) => [0.3, 0.2, 0.1, 0].flatMap(
    (warmUp) => ["completed", "all"].flatMap(
      (pool) => ["last", "best"].map((value) => ({ minCompleted, warmUp, pool, value }))
    )
  )
);
var TOLERANCE_SECONDS = 150;
var LEAST_AGREEMENT = 0.95;
var FEWEST_STOPS = 3;
var MOST_TRIALS = 300;
function identifyRule(jobs) {
  const agreeing = VARIANTS.map(() => 0);
  let [trials, stops] = [0, 0];
  for (const { job, courses } of jobs) {
    if (job.earlyStoppingType !== "Auto" || job.strategy === "Hyperband" || job.definitions.length > 1)
      continue;
    const seen = courses.slice(0, MOST_TRIALS).filter(tells);
    const stopped2 = seen.filter(({ trial }) => trial.outcome === "earlyStopped").length;
    if (stopped2 === 0) continue;
    const decided = decisions(seen);
    for (const [index, course] of seen.entries()) {
      for (const [variant, at] of (decided[index] ?? []).entries())
        if (agrees(course, at)) agreeing[variant] = (agreeing[variant] ?? 0) + 1;
    }
    trials += seen.length;
    stops += stopped2;
  }
  if (stops < FEWEST_STOPS) return null;
  const most = Math.max(...agreeing);
  return {
    variants: VARIANTS.filter((_, index) => agreeing[index] === most),
    agreement: most / trials,
    trials
  };
}
var isExplained = ({ agreement }) => agreement >= LEAST_AGREEMENT;
var tells = ({ trial, progress }) => (trial.outcome === "completed" || trial.outcome === "earlyStopped") && progress?.clock !== null && progress !== null;
function decisions(courses) {
  const pools = { completed: medianPool(), all: medianPool() };
  const found = courses.map(() => new Uint32Array(VARIANTS.length));
  for (const { course, step } of inTime(courses)) {
    const { progress, trial } = courses[course];
    if (!progress) continue;
    const averages2 = runningAverages(progress);
    if (step === 0) {
      if (trial.outcome !== "completed") continue;
      pools.completed.completed(progress);
      for (let each = 1; each <= progress.steps; each += 1)
        pools.completed.add(averages2[each - 1], each);
      continue;
    }
    const own = found[course];
    const size = pools.completed.size();
    const started = step / pools.completed.typicalLength();
    const worse = {
      completed: judge(pools.completed.medianAt(step), progress, step),
      all: judge(pools.all.medianAt(step), progress, step)
    };
    pools.all.add(averages2[step - 1], step);
    if (size === 0 || step === progress.steps && trial.outcome === "completed") continue;
    for (let index = 0; index < VARIANTS.length; index++) {
      const rule = VARIANTS[index];
      if (own[index] === 0 && size >= rule.minCompleted && started >= rule.warmUp && worse[rule.pool][rule.value])
        own[index] = step;
    }
  }
  return found;
}
function judge(median2, progress, step) {
  if (median2 === null) return { last: false, best: false };
  return {
    last: isWorse(shown(progress, step, "last"), median2),
    best: isWorse(shown(progress, step, "best"), median2)
  };
}
function inTime(courses) {
  return courses.flatMap(({ trial, progress }, course) => {
    const startedAt = trial.startedAt ?? trial.createdAt;
    const steps = Array.from({ length: progress?.steps ?? 0 }, (_, index) => ({
      at: startedAt + (progress ? secondsToStep(progress, index + 1) : 0),
      course,
      step: index + 1
    }));
    return [...steps, { at: trial.endedAt ?? startedAt, course, step: 0 }];
  }).sort((a, b) => a.at - b.at);
}
function agrees({ trial, progress }, step) {
  if (trial.outcome === "completed" || !progress) return step === 0;
  if (step === 0) return false;
  const off = secondsToStep(progress, progress.steps) - secondsToStep(progress, step);
  return Math.abs(off) <= tolerance(progress, trial.curve?.periodSeconds ?? 0);
}
function tolerance(progress, period2) {
  const twoSteps = 2 * progress.trained / Math.max(1, progress.steps);
  return Math.min(TOLERANCE_SECONDS, Math.max(0.25 * progress.trained, 1.5 * period2, twoSteps));
}

// src/estimate/policy/completion.ts
var LEAST_IMPROVEMENT = 0.01;
function notImproving(goal, patience, least = LEAST_IMPROVEMENT) {
  return onResults(goal, () => {
    let best = null;
    let since = 0;
    return (value) => {
      const improved = best === null || value > best + least * Math.abs(best);
      best = best === null ? value : Math.max(best, value);
      since = improved ? 0 : since + 1;
      return since >= patience;
    };
  });
}
function target(goal, value) {
  const signed2 = signOf(goal) * value;
  return onResults(goal, () => (reached) => reached >= signed2);
}
function onResults(goal, start) {
  const sign = signOf(goal);
  return (schedule, courses, run) => {
    const timeline = timelineOf(schedule, courses, sign, run);
    const met = start();
    let finished = 0;
    for (const trial of timeline.byEnd) {
      const value = timeline.results[trial];
      if (Number.isNaN(value)) continue;
      finished += 1;
      if (met(value, finished)) return endingAt(timeline.ends[trial], schedule, timeline);
    }
    return null;
  };
}
var known = /* @__PURE__ */ new WeakMap();
function timelineOf(schedule, courses, sign, run = /* @__PURE__ */ new Map()) {
  const found = run.size === 0 ? known.get(schedule) : void 0;
  if (found?.courses === courses && found.sign === sign) return found.timeline;
  const runs = run.size === 0 ? void 0 : schedule.trials.map((trial) => run.get(trial.name) ?? trial.run);
  const { launches, ends } = placeTrials(schedule, schedule.slots, runs);
  const results = Float64Array.from(schedule.trials, ({ name }, index) => {
    const course = courses[index];
    return (course && objectiveAfter(course, run.get(name), sign)) ?? Number.NaN;
  });
  const byEnd = Uint32Array.from(ends, (_, index) => index).sort(
    (a, b) => ends[a] - ends[b] || a - b
  );
  const timeline = { launches, ends, results, byEnd };
  if (run.size === 0) known.set(schedule, { courses, sign, timeline });
  return timeline;
}
function endingAt(at, schedule, { launches, ends }) {
  const cut = /* @__PURE__ */ new Map();
  let launched = 0;
  for (let index = 0; index < launches.length; index++) {
    const launchedAt = launches[index];
    if (launchedAt >= at) continue;
    launched += 1;
    if (ends[index] <= at) continue;
    const { name, startUp: startUp2 } = schedule.trials[index];
    cut.set(name, Math.max(0, at - (launchedAt + startUp2)));
  }
  return launched === schedule.trials.length && cut.size === 0 ? null : { trials: launched, cut };
}

// src/estimate/policy/convergence.ts
var FEWEST = 10;
var SCALE_RANK = 6;
var MEDIAN_GAIN = 0.33;
function convergence(goal, unlikely, planned) {
  return onResults(goal, () => {
    const best = [];
    return (value, finished) => {
      let place = best.length;
      while (place > 0 && best[place - 1] < value) place -= 1;
      if (place < SCALE_RANK) best.splice(place, 0, value);
      best.length = Math.min(best.length, SCALE_RANK);
      const [first = value, last = value] = [best[0], best.at(-1)];
      if (finished < FEWEST) return false;
      const left = Math.max(0, planned - finished);
      const scale = MEDIAN_GAIN * (first - last);
      const needed2 = LEAST_IMPROVEMENT * Math.abs(first);
      const large = scale > 0 ? 2 ** (-needed2 / scale) : 0;
      return left / (finished + left) * large < unlikely;
    };
  });
}

// src/estimate/policy/completion-criteria.ts
var PATIENCES = [5, 10, 15, 20, 30, 40];
var UNLIKELY4 = [0.1, 0.05, 0.2];
var MISSED = 0.05;
function completionCriteria({ job, courses, best }) {
  const goal = job.objective?.goal;
  const results = courses.filter(
    ({ trial }) => trial.outcome !== "failed" && trial.objective !== null
  ).length;
  if (!goal || best?.objective === null || best?.objective === void 0 || results < 4) return [];
  const base = { kind: "replayed", on: "ran" };
  const sign = signOf(goal);
  const ends = endsWords(courses.length);
  const patient = PATIENCES.filter((patience) => patience < results).map(
    (patience) => patiencePolicy(goal, patience, courses.length)
  );
  const own = job.completionCriteria.targetObjective;
  const hindsight = best.objective - sign * LEAST_IMPROVEMENT * Math.abs(best.objective);
  const value = own ?? Number(hindsight.toPrecision(4));
  const reaching = courses.filter(
    ({ trial }) => trial.outcome !== "failed" && sign * (trial.objective ?? Number.NaN) >= sign * value
  ).length;
  const mayBeMissed = Math.exp(-reaching) > MISSED;
  const reached = {
    ...base,
    mayBeMissed,
    name: `target-${value}`,
    variants: [{ stops: null, ends: target(goal, value) }],
    basis: own === null ? "assumed" : "inferred",
    note: ([outcome]) => `Ends once a trial reaches ${value}${own === null ? ", which is 1 % short of the best and was not known before the run" : ", the target that was set"}: ${ends(outcome)}.${mayBeMissed ? " So few trials reached it that another run may never do, which the range holds." : ""}`
  };
  const planned = job.limits.maxJobs ?? courses.length;
  const converged = {
    ...base,
    name: "convergence",
    variants: UNLIKELY4.map((unlikely) => ({ stops: null, ends: convergence(goal, unlikely, planned) })),
    basis: "assumed",
    note: (outcomes) => `AWS does not document its rule beyond "an improvement of 1 % or more is unlikely": a stand-in ends the tuning job once the chance of one is below 10 % (${ends(outcomes[0])}), 5 % (${ends(outcomes[1])}) or 20 % (${ends(outcomes[2])}).`
  };
  return [...patient, reached, converged];
}
function patiencePolicy(goal, patience, launched) {
  const ends = endsWords(launched);
  return {
    kind: "replayed",
    on: "ran",
    name: `not-improving-${patience}`,
    variants: [LEAST_IMPROVEMENT, 0].map((least) => ({
      stops: null,
      ends: notImproving(goal, patience, least)
    })),
    basis: "inferred",
    note: ([large, every]) => `Ends after ${patience} trials in a row without an improvement. Counting improvements of 1 % or more, as the API reference says: ${ends(large)}; counting every improvement: ${ends(every)}. AWS does not document whether trials that still run are cut: the range holds both.`
  };
}
function endsWords(launched) {
  return (each) => each === void 0 || each.trials === launched ? "never" : `after ${counted(each.trials, "trial")}`;
}

// src/estimate/policy/rule-words.ts
function whatStopsTell(rule) {
  if (!rule) return "";
  const share2 = `${Math.round(100 * rule.agreement)} % of ${counted(rule.trials, "trial")}`;
  if (!isExplained(rule))
    return `No variant of the rule explains these stops (the best one ${share2}): SageMaker's rule differs, or the curves are too coarse to tell.`;
  const [words, ...others] = rule.variants.map(variantWords);
  const tied = others.length > 0 ? `, as well as ${counted(others.length, "other variant")}` : "";
  return `SageMaker's rule, read off early-stopped trials: ${words} explains ${share2}${tied}.`;
}
function variantWords({ minCompleted, warmUp, pool, value }) {
  const start = warmUp === 0 ? "from the first epoch on" : `after ${100 * warmUp} % of the usual length`;
  const compared = `${value === "best" ? "best" : "current"} value against ${pool === "all" ? "all earlier" : "finished"} trials`;
  return `${compared}, ${start}, once ${counted(minCompleted, "has", "have")} finished,`;
}

// src/estimate/policy/successive-halving.ts
function successiveHalving(limits) {
  return replayRule(() => halvingStopper(limits));
}
function halvingStopper({ minResource, maxResource, eta }) {
  const reached = /* @__PURE__ */ new Map();
  return {
    completed: () => {
    },
    next(step) {
      let rung = minResource;
      while (rung <= step) rung = Math.max(rung + 1, Math.round(rung * eta));
      return step < maxResource ? Math.min(rung, maxResource) : Number.POSITIVE_INFINITY;
    },
    stops(progress, step) {
      if (step >= maxResource) return true;
      const shown2 = progress.values[step - 1];
      const value = Number.isNaN(shown2) ? Number.NEGATIVE_INFINITY : shown2;
      const rung = reached.get(step) ?? [];
      insertSorted(rung, value);
      reached.set(step, rung);
      const kept = Math.max(1, Math.floor(rung.length / eta));
      return Number.isNaN(shown2) || value < rung[rung.length - kept];
    }
  };
}

// src/estimate/policy/listed-policies.ts
function listedPolicies(evidence) {
  const { job, courses } = evidence;
  const ranHyperband = job.strategy === "Hyperband";
  const stoppedEarly = courses.some(({ trial }) => trial.outcome === "earlyStopped");
  const ranAuto = !ranHyperband && (job.earlyStoppingType === "Auto" || stoppedEarly);
  const off = ranAuto || ranHyperband ? { kind: "unstopped", name: "off" } : { kind: "ran", name: "off", note: "What ran." };
  return [
    off,
    ranAuto ? { kind: "ran", name: "auto", note: `What ran. ${whatStopsTell(evidence.rule)}`.trim() } : auto(evidence, ranHyperband),
    ranHyperband ? { kind: "ran", name: "hyperband", note: "What ran." } : hyperband(evidence, ranAuto),
    ...completionCriteria(evidence)
  ];
}
function auto({ job, courses, rule }, ranHyperband) {
  const untold3 = (note) => ({ kind: "untold", name: "auto", note });
  if (ranHyperband) return untold3("Hyperband stops trials itself and excludes the flag.");
  if (job.definitions.length > 1) return untold3("Tuning jobs with several definitions exclude it.");
  if (!courses.some(canBeJudged))
    return untold3(
      "No trial has an objective curve of three epochs, so the rule would have nothing to act on."
    );
  const base = { kind: "replayed", name: "auto", on: "ran" };
  const bind = (each) => ({ stops: medianRule(each), ends: null });
  if (rule && isExplained(rule)) {
    return {
      ...base,
      variants: spanning(rule.variants).map(bind),
      basis: "inferred",
      note: () => `${whatStopsTell(rule)} That rule is replayed.`
    };
  }
  return {
    ...base,
    variants: [MIDDLE, LITERAL, CAUTIOUS].map(bind),
    basis: "assumed",
    note: ([, literal, cautious]) => `SageMaker does not document when its rule starts to act: replayed between the literal rule (${counted(literal?.stopped ?? 0, "trial")} stopped) and a cautious start (${cautious?.stopped ?? 0}). ${whatStopsTell(rule)}`.trim()
  };
}
function spanning(variants) {
  const chosen = [variants[variants.length >> 1], variants[0], variants.at(-1)];
  return [...new Set(chosen.filter((rule) => rule !== void 0))];
}
var canBeJudged = ({ trial, progress }) => progress !== null && progress.steps >= 3 && (trial.curve?.points.length ?? 0) >= 2;
var ETAS = [3, 4];
var LEAST_SHARE2 = 1 / 9;
function hyperbandLimits({
  job,
  courses
}) {
  if (!courses.some(canBeJudged)) return null;
  const longest = courses.reduce((most, { progress }) => Math.max(most, progress?.steps ?? 0), 0);
  const maxResource = job.hyperband?.maxResource ?? longest;
  return {
    minResource: job.hyperband?.minResource ?? Math.max(1, Math.round(maxResource * LEAST_SHARE2)),
    maxResource
  };
}
function hyperband(evidence, ranAuto) {
  const untold3 = (note) => ({ kind: "untold", name: "hyperband", note });
  if (evidence.job.definitions.length > 1)
    return untold3(
      "Trials of several definitions have objectives of their own and are not judged against each other here."
    );
  const limits = hyperbandLimits(evidence);
  if (!limits) return untold3("No trial has an objective curve of three epochs to judge it by.");
  const unknown2 = ranAuto ? " What the trials that were stopped would have shown later is not known: their curves are taken to go on like those of finished trials, and the best objective is not told." : "";
  return {
    kind: "replayed",
    name: "hyperband",
    on: ranAuto ? "unstopped" : "ran",
    variants: ETAS.map((eta) => ({ stops: successiveHalving({ ...limits, eta }), ends: null })),
    basis: "assumed",
    note: ([three, four]) => `The same configurations under asynchronous successive halving, MinResource ${limits.minResource} and MaxResource ${limits.maxResource} epochs. SageMaker documents neither its reduction factor nor its rungs: assumed are 3 (${counted(three?.stopped ?? 0, "trial")} stopped) and 4 (${four?.stopped ?? 0}) in one bracket. A real run would spend what is freed on more configurations.${unknown2}`
  };
}

// src/estimate/policy/outcome.ts
var NONE = /* @__PURE__ */ new Map();
function replayOutcome(replayed, { stops, ends }) {
  const { schedule, courses, sign } = replayed;
  const stopped2 = stops?.(schedule, courses) ?? NONE;
  const ending = ends?.(schedule, courses, stopped2) ?? null;
  const cut = ending?.cut ?? NONE;
  const launched = ending ? schedule.trials.slice(0, ending.trials) : schedule.trials;
  let best = null;
  for (let index = 0; index < launched.length; index++) {
    const { name } = launched[index];
    const course = courses[index];
    if (!course || cut.has(name)) continue;
    const value = objectiveAfter(course, stopped2.get(name), sign);
    if (value !== null && (best === null || value > best)) best = value;
  }
  const total2 = totalOf2(replayed, launched, stopped2, cut);
  const ifFinished = ending ? totalOf2(replayed, launched, stopped2, NONE) : total2;
  return {
    costUsd: total2.costUsd,
    wallClockSeconds: total2.wallClockSeconds,
    costIfFinishedUsd: ifFinished.costUsd,
    wallClockIfFinishedSeconds: ifFinished.wallClockSeconds,
    bestObjective: best === null ? null : sign * best,
    stopped: stopped2.size,
    trials: launched.length,
    finished: (name) => !stopped2.has(name) && !cut.has(name) && launched.some((trial) => trial.name === name)
  };
}
function totalOf2(replayed, launched, stopped2, cut) {
  const { schedule, courses, spent, more } = replayed;
  const runs = new Float64Array(launched.length);
  let costUsd = 0;
  for (let index = 0; index < launched.length; index++) {
    const trial = launched[index];
    const { name, run } = trial;
    const seconds3 = cut.get(name) ?? stopped2.get(name);
    const whole = seconds3 === void 0 ? 0 : wholeSeconds(replayed, trial, courses[index]);
    const less = Math.max(0, whole - (seconds3 ?? 0));
    const cost = spent.perTrial.get(name);
    const beyond = (more.get(name) ?? 0) - less;
    costUsd += Math.max(0, (cost?.costUsd ?? 0) + beyond * (cost?.usdPerSecond ?? 0));
    runs[index] = Math.max(0, run - less);
  }
  return { costUsd, wallClockSeconds: wallClock({ ...schedule, trials: launched }, schedule.slots, runs) };
}
function wholeSeconds({ more }, trial, course) {
  const ran2 = course && actualSeconds(course.trial);
  return ran2 === null || ran2 === void 0 ? trial.run : ran2 + (more.get(trial.name) ?? 0);
}

// src/stats/shuffle.ts
function shuffle(items, random) {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random.uniform() * (last + 1));
    [items[last], items[other]] = [items[other], items[last]];
  }
}

// src/estimate/policy/spread.ts
var MOST_TRIALS2 = 400;
var WORK2 = 5e5;
var FEWEST_ORDERS = 4;
var MOST_ORDERS = 24;
var MOST_ORDERS_OF_MANY = 12;
var MANY_TRIALS = 1e3;
var SEED3 = 20170813;
function shuffledOutcomes(replayed, variants, winner) {
  const all = replayed.schedule.trials.length;
  const judgesSteps = variants.some(({ stops }) => stops !== null);
  const trials = Math.min(all, MOST_TRIALS2);
  const steps = replayed.courses.reduce(
    (sum4, { progress }) => sum4 + 4 + (judgesSteps ? progress?.steps ?? 0 : 0),
    0
  );
  const work = steps * variants.length * trials / all;
  const orders = Math.min(
    all > MANY_TRIALS ? MOST_ORDERS_OF_MANY : MOST_ORDERS,
    Math.max(FEWEST_ORDERS, Math.floor(WORK2 / work))
  );
  const outcomes = inOtherOrders(replayed, orders, trials, winner).flatMap(
    (shuffled) => variants.map((variant) => replayOutcome(shuffled, variant))
  );
  const winners = asGoodAs(replayed, winner);
  const lost = outcomes.filter(({ finished }) => winner !== null && !winners.some(finished)).length;
  return {
    outcomes: outcomes.map((outcome) => scaled2(outcome, all / trials)),
    winnerStopped: winner === null ? null : lost / outcomes.length,
    trials
  };
}
function asGoodAs({ courses }, winner) {
  const best = courses.find(({ trial }) => trial.name === winner)?.trial.objective;
  return courses.flatMap(
    ({ trial: { name, objective: objective2, outcome } }) => name === winner || objective2 === best && outcome === "completed" ? name : []
  );
}
var drawn = /* @__PURE__ */ new WeakMap();
function inOtherOrders(replayed, orders, trials, winner) {
  const known3 = drawn.get(replayed)?.get(orders);
  if (known3) return known3;
  const random = seededRandom(SEED3);
  const order = replayed.schedule.trials.map((_, index) => index);
  const first = replayed.schedule.trials.findIndex(({ name }) => name === winner);
  const found = Array.from({ length: orders }, () => {
    shuffle(order, random);
    const chosen = order.slice(0, trials);
    if (first >= 0 && !chosen.includes(first)) chosen[Math.floor(random.uniform() * trials)] = first;
    return inOrder(replayed, chosen);
  });
  drawn.set(replayed, (drawn.get(replayed) ?? /* @__PURE__ */ new Map()).set(orders, found));
  return found;
}
function inOrder(replayed, order) {
  const trials = order.flatMap((index) => replayed.schedule.trials[index] ?? []);
  const courses = order.flatMap((index) => replayed.courses[index] ?? []);
  return { ...replayed, courses, schedule: { ...replayed.schedule, trials } };
}
function scaled2(outcome, by) {
  if (by === 1) return outcome;
  return {
    ...outcome,
    costUsd: by * outcome.costUsd,
    costIfFinishedUsd: by * outcome.costIfFinishedUsd,
    wallClockSeconds: by * outcome.wallClockSeconds,
    wallClockIfFinishedSeconds: by * outcome.wallClockIfFinishedSeconds
  };
}

// src/estimate/policy/policies.ts
function policies(evidence) {
  const { job, schedule, courses, durations, spent } = evidence;
  const sign = signOf(job.objective?.goal);
  const nothing = { stops: null, ends: null };
  const asRan = { schedule, courses, sign, spent, more: /* @__PURE__ */ new Map() };
  const unstopped = { ...unstoppedCourses(schedule, courses, durations), sign, spent };
  const wholes = { ran: replayOutcome(asRan, nothing), unstopped: replayOutcome(unstopped, nothing) };
  return listedPolicies(evidence).map((listed) => {
    if (listed.kind === "ran") return ran(listed.name, listed.note, evidence);
    if (listed.kind === "unstopped") return unstoppedPolicy(evidence);
    if (listed.kind === "untold") return untold(listed.name, listed.note);
    return replayedPolicy(listed, listed.on === "ran" ? asRan : unstopped, wholes[listed.on], evidence);
  });
}
function ran(name, note, { schedule, spent, courses, risk, best }) {
  const stopped2 = courses.filter(({ trial }) => trial.outcome === "earlyStopped").length;
  return {
    name,
    costUsd: spent.costUsd === null ? null : exactly(spent.costUsd),
    wallClockSeconds: exactly(schedule.wallClockSeconds),
    bestObjective: best?.objective ?? null,
    betterModelLostProbability: stopped2 > 0 ? risk.probability : 0,
    spread: null,
    stoppedTrials: stopped2,
    endsAfterTrials: null,
    basis: stopped2 > 0 ? "inferred" : "recorded",
    note,
    replay: null
  };
}
function unstoppedPolicy(evidence) {
  const { found, best, risk, courses } = evidence;
  if (courses.every(({ trial }) => trial.outcome !== "earlyStopped"))
    return ran("off", "As what ran: no trial was stopped early.", evidence);
  const objective2 = best?.objective ?? null;
  return {
    name: "off",
    costUsd: found.unstopped.costUsd,
    wallClockSeconds: found.unstopped.wallClockSeconds,
    bestObjective: null,
    betterModelLostProbability: 0,
    spread: null,
    stoppedTrials: 0,
    endsAfterTrials: null,
    basis: "inferred",
    note: `The same trials, each run to its end (estimate). What the stopped ones would have reached cannot be known: the best objective is ${objective2 === null ? "unknown" : "the recorded one or better"}${risk.probability === null ? "" : ", better with the probability that is given for this run"}.`,
    replay: null
  };
}
var RULE_FACTOR = 1.2;
var CRITERION_FACTOR = 0.85;
var BASE_WIDTH = 0.04;
var ASSUMED_WIDTH = 0.06;
function replayedPolicy(listed, replayed, whole, { best, spent, schedule }) {
  const recorded = listed.variants.map((variant) => replayOutcome(replayed, variant));
  const [headline] = recorded;
  const [first] = listed.variants;
  if (!headline || !first) return untold(listed.name, "");
  const shuffled = shuffledOutcomes(replayed, listed.variants, best?.name ?? null);
  const all = [...recorded, ...shuffled.outcomes];
  const costs = all.flatMap((of) => [of.costUsd, of.costIfFinishedUsd]);
  const clocks = all.flatMap((of) => [of.wallClockSeconds, of.wallClockIfFinishedSeconds]);
  const correction2 = replayed.more.size > 0 ? 0 : schedule.wallClockSeconds - whole.wallClockSeconds;
  const objectives = all.flatMap((of) => of.bestObjective ?? []);
  const known3 = listed.on === "ran";
  const factor = first.stops ? RULE_FACTOR : CRITERION_FACTOR;
  const least = known3 ? BASE_WIDTH : ASSUMED_WIDTH;
  const priced = spent.costUsd !== null;
  const wholeClock = Math.max(0, whole.wallClockSeconds + correction2);
  const reach = (range, end) => listed.mayBeMissed ? { ...range, high: Math.max(range.high, end) } : range;
  return {
    name: listed.name,
    costUsd: priced ? reach(widened2(headline.costUsd, ninetyPercent(costs), whole.costUsd, factor, least), whole.costUsd) : null,
    wallClockSeconds: reach(
      widened2(
        Math.max(0, headline.wallClockSeconds + correction2),
        shiftedBy(ninetyPercent(clocks), correction2),
        wholeClock,
        factor,
        least
      ),
      wholeClock
    ),
    bestObjective: known3 ? headline.bestObjective : null,
    betterModelLostProbability: shuffled.winnerStopped,
    spread: {
      replays: all.length,
      trials: shuffled.trials,
      costUsd: priced ? ninetyPercent(costs) : null,
      wallClockSeconds: shiftedBy(ninetyPercent(clocks), correction2),
      bestObjective: known3 && objectives.length > 0 ? ninetyPercent(objectives) : null
    },
    stoppedTrials: headline.stopped,
    endsAfterTrials: headline.trials < replayed.schedule.trials.length ? headline.trials : null,
    basis: listed.basis,
    note: listed.note(recorded),
    replay: first
  };
}
function widened2(estimate, spread2, whole, factor, least) {
  const base = least * whole;
  const low = estimate - factor * Math.max(0, estimate - spread2.low) - base;
  const high = estimate + factor * Math.max(0, spread2.high - estimate) + base;
  const floor = Math.min(spread2.low, estimate) / 2;
  return interval(estimate, Math.max(floor, low), Math.min(Math.max(whole, estimate), high));
}
var shiftedBy = ({ low, high }, by) => ({
  low: Math.max(0, low + by),
  high: Math.max(0, high + by)
});
function untold(name, note) {
  return {
    name,
    costUsd: null,
    wallClockSeconds: null,
    bestObjective: null,
    betterModelLostProbability: null,
    spread: null,
    stoppedTrials: null,
    endsAfterTrials: null,
    basis: "assumed",
    note,
    replay: null
  };
}

// src/estimate/risk/bands.ts
var BANDS = [
  { below: 0.02, words: "very unlikely", observed: 2e-3 },
  { below: 0.1, words: "unlikely", observed: 0.07 },
  { below: 0.25, words: "possible", observed: 0.17 },
  { below: 0.5, words: "possible", observed: 0.35 },
  { below: Number.POSITIVE_INFINITY, words: "about even", observed: 0.73 }
];
function bandOf(probability) {
  const { words, observed } = BANDS.find(({ below }) => probability < below);
  return { words, observed };
}

// src/estimate/risk/choice.ts
var UNIT = Math.sqrt(12);
function weightOf(standings2, prior, advantages) {
  const precision = prior.deviation ** -2;
  let mode = prior.mean;
  let curvature = precision;
  for (let round = 0; round < 50; round++) {
    let slope = precision * (prior.mean - mode);
    curvature = precision;
    let total2 = 0;
    let sum4 = 0;
    let squares = 0;
    for (let i = standings2.length - 1; i >= 0; i--) {
      const x = UNIT * (standings2[i] - 0.5);
      const worth2 = Math.exp(mode * x + (advantages?.[i] ?? 0));
      total2 += worth2;
      sum4 += worth2 * x;
      squares += worth2 * x * x;
      const mean2 = sum4 / total2;
      slope += x - mean2;
      curvature += squares / total2 - mean2 * mean2;
    }
    const step = Math.min(1, Math.max(-1, slope / curvature));
    mode += step;
    if (Math.abs(step) < 1e-9) break;
  }
  return { mean: mode, deviation: 1 / Math.sqrt(curvature) };
}
var NODES = [
  [-Math.sqrt(3), 1 / 6],
  [0, 2 / 3],
  [Math.sqrt(3), 1 / 6]
];
function against(rivals, each, weight, advantages) {
  const cases = NODES.map(([node, share2]) => {
    const theta = UNIT * (weight.mean + node * weight.deviation);
    let total2 = 0;
    for (let j = 0; j < rivals.length; j++) {
      total2 += Math.exp(theta * (rivals[j] - 0.5) + (advantages?.[j] ?? 0));
    }
    return { theta, share: share2, worth: each * total2 };
  });
  return (standing, advantage = 0) => cases.reduce(
    (sum4, { theta, share: share2, worth: worth2 }) => sum4 + share2 / (1 + worth2 * Math.exp(-theta * (standing - 0.5) - advantage)),
    0
  );
}

// src/estimate/risk/calibration.ts
var CALIBRATION = {
  growth: 4,
  spread: 0.3,
  doubling: { mean: 2, deviation: 1 },
  carried: 0.3,
  prospect: 1.5,
  lead: 0.3,
  odds: 0.8,
  together: 0.8
};
function probabilitiesOf(outlooks2, calibration = CALIBRATION) {
  const chanceIn = remember((contest) => choiceIn(contest, calibration));
  return outlooks2.map(({ diverged, evidence, completed }) => {
    if (diverged) return 0;
    const chance = evidence ? chanceIn(evidence.contest)(evidence) : 1 / (completed + 1);
    const factor = calibration.odds * (evidence?.lead ?? 1) ** calibration.lead;
    return factor * chance / (1 - chance + factor * chance);
  });
}
function choiceIn({ standings: { completed, each, twiceAsFar }, prospects, progress }, { growth, spread: spread2, doubling, carried, prospect: worth2 }) {
  const unusual = weightOf(twiceAsFar, doubling).mean - doubling.mean;
  const mean2 = growth * Math.sqrt(progress) + carried * unusual;
  const advantages = prospects.map((prospect) => worth2 * prospect);
  const weight = weightOf(completed, { mean: mean2, deviation: spread2 }, advantages);
  const chance = against(completed, each, weight, advantages);
  return ({ standing, prospect }) => chance(standing, worth2 * prospect);
}
function probabilityOfAny(probabilities, { together } = CALIBRATION) {
  let odds = 0;
  for (const probability of probabilities) odds += probability / Math.max(1 - probability, 1e-12);
  return together * odds / (1 + together * odds);
}

// src/estimate/risk/gain.ts
var ABOVE = 0.05;
var MANY_TRIALS2 = 1e3;
function gainUpperBound(outlooks2, probabilities) {
  if (probabilityOfAny(probabilities) <= ABOVE) return 0;
  const tails = outlooks2.flatMap(({ match, value, incumbent }, i) => {
    const probability = probabilities[i] ?? 0;
    const matched2 = probability === 0 ? null : match();
    if (!matched2) return [];
    const scale = Math.sqrt(0.6 * matched2.variance);
    const behind = (incumbent - value - matched2.gain) / scale;
    return [{ probability, behind, scale, atIncumbent: tail(behind) }];
  });
  const probabilityBeyond = new Float64Array(tails.length);
  const beyond = (gain2) => {
    let i = 0;
    for (const { probability, behind, scale, atIncumbent } of tails)
      probabilityBeyond[i++] = probability * tail(behind + gain2 / scale) / atIncumbent;
    return probabilityOfAny(probabilityBeyond);
  };
  if (beyond(0) <= ABOVE) return 0;
  let low = 0;
  let high = tails.reduce((most, { scale }) => Math.max(most, scale), 0);
  while (beyond(high) > ABOVE) [low, high] = [high, 2 * high];
  const halvings = tails.length > MANY_TRIALS2 ? 12 : 40;
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    if (beyond(middle) > ABOVE) low = middle;
    else high = middle;
  }
  return high;
}
function tail(t) {
  if (t > 30) return 9.49 * t ** -5;
  const x = t / Math.sqrt(5);
  const y = 1 / (1 + x * x);
  return 0.5 - (Math.atan(x) + x * y * (1 + 2 / 3 * y)) / Math.PI;
}

// src/estimate/unstopped/features.ts
var WIDE2 = 8;
var MOST_VALUES2 = 12;
function hyperparameterFeatures(trials, ranges) {
  const columns = [];
  const names = new Set(trials.flatMap((trial) => Object.keys(trial.hyperparameters)));
  for (const name of [...names].sort()) {
    const range = ranges.find((found) => found.name === name);
    const words = trials.map((trial) => trial.hyperparameters[name]);
    const numbers2 = words.map((word2) => word2 === void 0 || word2 === "" ? Number.NaN : Number(word2));
    const known3 = numbers2.filter(Number.isFinite);
    const absent = words.filter((word2) => word2 === void 0).length;
    if (range?.kind !== "categorical" && known3.length > 0 && known3.length + absent === words.length) {
      columns.push(filled(scaled3(numbers2, range?.kind ? range.scaling : "Auto"), known3.length));
      if (absent > 0) columns.push(words.map((word2) => word2 === void 0 ? 1 : 0));
    } else {
      columns.push(...oneHot(words));
    }
  }
  columns.push(
    ...oneHot(trials.map((trial) => trial.instances.map((of) => `${of.instanceType}:${of.count}`).join()))
  );
  const usable = columns.map(standardised).filter((column) => column !== null);
  return trials.map((_, row) => Float64Array.from(usable, (column) => column[row]));
}
function scaled3(numbers2, scaling) {
  const known3 = numbers2.filter(Number.isFinite);
  const low = Math.min(...known3);
  const high = Math.max(...known3);
  if (scaling === "ReverseLogarithmic" && high < 1) return numbers2.map((value) => -Math.log(1 - value));
  const logarithmic = scaling === "Logarithmic" || scaling !== "Linear" && high / low >= WIDE2;
  return low > 0 && logarithmic ? numbers2.map(Math.log) : [...numbers2];
}
function filled(numbers2, known3) {
  const centre2 = known3 > 0 ? mean(numbers2.filter(Number.isFinite)) : 0;
  return numbers2.map((value) => Number.isFinite(value) ? value : centre2);
}
function oneHot(words) {
  const values2 = [...new Set(words)].sort();
  if (values2.length < 2 || values2.length > MOST_VALUES2) return [];
  const kept = values2.length === 2 ? values2.slice(1) : values2;
  return kept.map((value) => words.map((word2) => word2 === value ? 1 : 0));
}
function standardised(column) {
  const spread2 = standardDeviation([...column]);
  if (!(spread2 > 1e-12 * (1 + Math.abs(column[0] ?? 0))) || !Number.isFinite(spread2)) return null;
  const centre2 = mean([...column]);
  return column.map((value) => (value - centre2) / spread2);
}
function unseenWords(known3) {
  const seen = new Set(known3.flatMap(wordsOf));
  const vary = new Set([...seen].map((word2) => word2.split("=", 1)[0]));
  return (trial) => wordsOf(trial).some((word2) => vary.has(word2.split("=", 1)[0]) && !seen.has(word2));
}
function wordsOf(trial) {
  const words = Object.entries(trial.hyperparameters).filter(([, value]) => !Number.isFinite(Number(value)));
  const instances = trial.instances.map((of) => `${of.instanceType}:${of.count}`).join();
  return [...words, [" instances", instances]].map(([name, value]) => `${name}=${value}`);
}

// src/estimate/unstopped/own-stop.ts
var PATIENCE_AGREE = 0.8;
var PATIENCE_TRIALS = 3;
var MOST_TRIALS3 = 1e3;
function patienceOf(shorter) {
  const since = thinned(shorter, MOST_TRIALS3).flatMap((of) => sinceBest(of) ?? []);
  let agreed = [];
  for (const least2 of new Set(since.map((of) => of.least))) {
    const agreeing = since.filter((of) => of.least <= least2 && least2 <= of.most);
    if (agreeing.length > agreed.length) agreed = agreeing;
  }
  const told = agreed.reduce((sum4, { least: least2, most: most2 }) => sum4 + 1 / (most2 - least2 + 1), 0);
  if (told < PATIENCE_TRIALS || agreed.length < PATIENCE_AGREE * since.length) return null;
  const least = agreed.reduce((largest, of) => Math.max(largest, of.least), 0);
  const most = agreed.reduce((smallest, of) => Math.min(smallest, of.most), Number.POSITIVE_INFINITY);
  return least === 0 ? null : Math.floor((least + most) / 2);
}
function sinceBest(of) {
  const best = bestStep(of);
  if (best === 0) return null;
  const { first, last } = periodOf(of, best);
  return { least: of.steps - last, most: of.steps - first };
}
function periodOf({ periodEnds }, step) {
  const ends = periodEnds ?? [];
  const period2 = ends.findIndex((end) => end >= step);
  return period2 < 0 ? { first: step, last: step } : { first: (ends[period2 - 1] ?? 0) + 1, last: ends[period2] };
}
var TARGET_AGREE = 0.8;
var TARGET_TRIALS = 3;
var TARGET_SHARE = 0.15;
var MISSED_AGREE = 0.7;
var MISSED_LENGTH = 0.8;
function targetOf(finished, longest) {
  const ends = finished.map((of) => {
    const best = bestValue(of);
    const isShort = of.steps > 1 && of.steps < longest(of);
    return {
      best,
      before: isShort ? bestValue(of, of.steps - 1) : best,
      isLong: of.steps >= MISSED_LENGTH * longest(of)
    };
  });
  const bests2 = Float64Array.from(ends, ({ best }) => best).sort();
  const befores = Float64Array.from(ends, ({ before }) => before).sort();
  const longOnes = Float64Array.from(
    ends.filter(({ isLong }) => isLong),
    ({ best }) => best
  ).sort();
  let found = null;
  let most = Math.max(TARGET_TRIALS, Math.ceil(TARGET_SHARE * ends.length));
  for (const { best, before } of ends) {
    if (best === before) continue;
    const missed = countUpTo(bests2, best, false);
    const reached = ends.length - missed;
    const ended2 = countUpTo(befores, best, false) - missed;
    if (ended2 < TARGET_AGREE * reached || countUpTo(longOnes, best, false) < MISSED_AGREE * missed) continue;
    if (ended2 > most || ended2 === most && best < (found ?? Number.POSITIVE_INFINITY))
      [found, most] = [best, ended2];
  }
  return found;
}
function bestValue(of, upTo = of.values.length) {
  return of.values[bestStep(of, upTo) - 1] ?? Number.NEGATIVE_INFINITY;
}
function bestStep({ values: values2 }, upTo = values2.length) {
  let best = Number.NEGATIVE_INFINITY;
  let at = 0;
  for (let i = 0; i < Math.min(upTo, values2.length); i++) {
    const value = values2[i];
    if (value > best) {
      best = value;
      at = i + 1;
    }
  }
  return at;
}
function leastLeft(of, step, patience) {
  return patience === null ? 1 : Math.max(1, periodOf(of, bestStep(of, step)).first + patience - step);
}

// src/estimate/unstopped/length.ts
var BEYOND_LONGEST = 3;
var DECLARES = /(^|[^a-z])(n?epochs?|n?rounds?|n?estimators|n?iter|iterations?|steps?|n?trees)([^a-z]|$)/;
var DIFFERS = /(^|[^a-z])(early|patience|warm|decay|per_|(mini)?batch|eval|valid|log|save|print|every|checkpoint|unroll|stopping|change|size|lr_|scheduler|accumul)/;
var FEWEST_A_VALUE = 10;
var ENOUGH_TRIALS = 3;
function plannedLength(job, spoke, all) {
  const finished = spoke.filter((trial) => trial.steps > 0);
  const names = declaringNames(job, all);
  let capped = null;
  for (const name of names) {
    const declared = (of) => Number(hyperparameter(job, of, name));
    if (finished.length === 0) {
      return { source: "declared", steps: declared, words: `the hyperparameter ${name}` };
    }
    const ratios = finished.map((trial) => trial.steps / declared(trial));
    const most = median(ratios);
    const agree = finished.filter((trial) => near(trial.steps, declared(trial) * most)).length;
    const steps = (of) => Math.max(1, Math.round(declared(of) * most));
    const isWhole = finished.length >= ENOUGH_TRIALS || finished.every((of) => isAllOf(declared(of), of.steps));
    if (isWhole && agree >= 0.8 * finished.length && isLongest(steps, all)) {
      return { source: "declared", steps, words: `the hyperparameter ${name}` };
    }
    if (capped === null && Math.max(...ratios) <= 1.02) {
      const words = `finished trials of up to ${name} steps`;
      capped = varied(job, finished, words, declared);
    }
  }
  if (finished.length > 0) {
    const usual = median(finished.map((trial) => trial.steps));
    const agree = finished.filter((trial) => near(trial.steps, usual)).length;
    const isWhole = capped === null || finished.length >= ENOUGH_TRIALS;
    if (isWhole && agree >= 0.9 * finished.length && isLongest(() => usual, all)) {
      return {
        source: "constant",
        steps: () => Math.round(usual),
        words: "the length of the finished trials"
      };
    }
  }
  const resource = job.hyperband?.maxResource ?? null;
  if (resource !== null) {
    return { source: "resource", steps: () => resource, words: "Hyperband's maximum resource" };
  }
  if (capped) return capped;
  if (finished.length === 0) return null;
  const longest = finished.reduce((most, trial) => Math.max(most, trial.steps), 0);
  const found = varied(job, finished, "the lengths of the finished trials", () => longest);
  const isEndUnseen = found.target !== null && finished.every((trial) => bestValue(trial) >= (found.target ?? 0));
  return isEndUnseen ? { ...found, steps: () => BEYOND_LONGEST * longest } : found;
}
var SAME_WORK = 0.3;
function logWorkOfSteps(job, all, length) {
  const names = declaringNames(job, all);
  const work = all.map((of) => {
    const named2 = names.reduce((sum4, name) => sum4 + Math.log(Number(hyperparameter(job, of, name))), 0);
    return named2 - (length && names.length > 0 ? Math.log(length.steps(of)) : 0);
  });
  const least = work.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const varies = work.some((of) => of - least > SAME_WORK);
  return work.map((of) => varies ? of - least : 0);
}
function varied(job, finished, words, steps) {
  const patience = patienceOf(finished.filter((trial) => trial.steps < steps(trial)));
  const target2 = patience === null ? targetOf(finished, steps) : null;
  const sign = signIn(job, finished[0]?.trial.definitionName ?? null);
  let why = "";
  if (patience !== null) why = `, which stop after ${patience} without a new best`;
  if (target2 !== null) why = `, which stop once the objective reaches about ${toWords(sign * target2)}`;
  return { source: "varied", steps, words: words + why, patience, target: target2 };
}
function isAllOf(declared, steps) {
  if (steps >= declared || near(steps, declared)) return true;
  const every = declared / steps;
  return every >= FEWEST_A_VALUE && [steps - 1, steps, steps + 1].some((of) => of > 0 && declared % of === 0);
}
var toWords = (value) => String(Number(value.toPrecision(4)));
var isLongest = (planned, all) => all.every((trial) => trial.steps <= planned(trial) || near(trial.steps, planned(trial)));
var near = (a, b) => Math.abs(a - b) <= Math.max(1.01, 0.02 * b) && Math.abs(a - b) < 0.34 * b + 1e-9;
function hyperparameter(job, of, name) {
  const own = of.trial.hyperparameters[name];
  if (own !== void 0) return own.replaceAll('"', "");
  const definition = definitionOf(job, of.trial.definitionName);
  return definition?.staticHyperparameters[name]?.replaceAll('"', "");
}
function declaringNames(job, all) {
  const names = /* @__PURE__ */ new Set();
  for (const { trial } of all) for (const name of Object.keys(trial.hyperparameters)) names.add(name);
  for (const definition of job.definitions) {
    for (const name of Object.keys(definition.staticHyperparameters)) names.add(name);
  }
  const counts = (value) => Number.isFinite(Number(value)) && Number(value) >= 1;
  return [...names].filter((name) => {
    const words = inWords(name);
    return DECLARES.test(words) && !DIFFERS.test(words);
  }).filter((name) => all.every((of) => counts(hyperparameter(job, of, name)))).sort((a, b) => (/epoch/i.test(b) ? 1 : 0) - (/epoch/i.test(a) ? 1 : 0) || (a < b ? -1 : 1));
}
var inWords = (name) => name.replace(/([a-z])([A-Z])/g, "$1_$2").replaceAll("-", "_").toLowerCase();

// src/estimate/unstopped/silent.ts
var TIMES = 3;
var DEVIATIONS = 4;
var STEPS_WITHOUT_WORD = 3;
var FEWEST_WHOLE = 3;
var FEW_PERIODS = 2;
function wentSilent(finished) {
  const paces = finished.flatMap(({ steps, trained }) => steps > 0 ? [Math.log(trained / steps)] : []);
  if (paces.length < 3) return () => false;
  const usual = median(paces);
  const most = usual + Math.max(Math.log(TIMES), DEVIATIONS * robustDeviation(paces));
  return ({ trial, clock, steps }) => clock !== null && trial.curve !== null && trial.curve.periodSeconds > 0 && trial.curve.points.length <= FEW_PERIODS && Math.log((clock.seconds.at(-1) ?? 0) / steps) > most;
}
function withoutSilent(finished) {
  const clocked = finished.filter(({ clock }) => clock !== null);
  if (clocked.length < 3) return finished;
  const longest = clocked.reduce((most, { steps }) => Math.max(most, steps), 0);
  const whole = clocked.filter(({ steps }) => steps === longest);
  const quiets = (whole.length >= FEWEST_WHOLE ? whole : clocked).map(quietAtEnd);
  const usual = median(quiets);
  const spread2 = robustDeviation(quiets);
  return finished.filter((of) => {
    if (of.clock === null || of.steps === longest) return true;
    const quiet = quietAtEnd(of);
    const step = (of.trained - quiet) / of.steps;
    return quiet <= usual + Math.max(STEPS_WITHOUT_WORD * step, DEVIATIONS * spread2);
  });
}
var quietAtEnd = ({ clock, trained }) => trained - (clock?.seconds.at(-1) ?? trained);

// src/estimate/risk/curve.ts
function curveOf(values2, final, features) {
  let most = Number.NEGATIVE_INFINITY;
  const best = values2.map((value) => {
    if (value > most) most = value;
    return most;
  });
  return { values: values2, best, final, features };
}

// src/estimate/risk/match.ts
function matchedGain(values2, step, references) {
  const last = values2[step - 1];
  const n = references.length;
  const distances = new Float64Array(n);
  for (let j = 0; j < n; j++)
    distances[j] = shapeDistance(values2, references[j].values, step);
  const sorted = distances.toSorted();
  const width = Math.max(sorted[Math.min(n - 1, Math.max(2, Math.floor(n / 4)))] ?? 0, 1e-12);
  let total2 = 0;
  let squares = 0;
  let gain2 = 0;
  const gains = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    const reference = references[j];
    const own = reference.final - reference.values[step - 1];
    const weight = Math.exp(-0.5 * (distances[j] / width) ** 2);
    gains[j] = own;
    weights[j] = weight;
    total2 += weight;
    squares += weight * weight;
    gain2 += weight * own;
  }
  gain2 /= total2;
  let variance = 0;
  for (let j = 0; j < n; j++) {
    variance += weights[j] / total2 * (gains[j] - gain2) ** 2;
  }
  const effective = Math.max(total2 * total2 / squares, 1.01);
  const corrected = variance * (effective / (effective - 1)) * (1 + 1 / effective);
  const least = (1e-6 * (1 + Math.abs(last))) ** 2;
  return { gain: gain2, variance: Math.max(corrected, least) };
}
function shapeDistance(a, b, step) {
  const lastA = a[step - 1];
  const lastB = b[step - 1];
  let sum4 = 0;
  let count2 = 0;
  for (let s = 0; s < step; s++) {
    const off = b[s] - lastB - (a[s] - lastA);
    if (Number.isFinite(off)) {
      sum4 += off * off;
      count2++;
    }
  }
  return Math.sqrt(sum4 / Math.max(1, count2)) + 0.5 * Math.abs(lastB - lastA);
}

// src/stats/cholesky.ts
function cholesky(a, n) {
  const l = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum4 = a[i * n + j] ?? 0;
      for (let k = 0; k < j; k++) sum4 -= l[i * n + k] * l[j * n + k];
      l[i * n + j] = i === j ? Math.sqrt(Math.max(sum4, 1e-12)) : sum4 / l[j * n + j];
    }
  }
  return l;
}
function choleskyInverse(l, n) {
  const inverse = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    inverse[j * n + j] = 1 / l[j * n + j];
    for (let i = j + 1; i < n; i++) {
      let sum4 = 0;
      for (let k = j; k < i; k++) sum4 -= l[i * n + k] * inverse[k * n + j];
      inverse[i * n + j] = sum4 / l[i * n + i];
    }
  }
  const result = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum4 = 0;
      for (let k = i; k < n; k++) sum4 += inverse[k * n + i] * inverse[k * n + j];
      result[i * n + j] = sum4;
      result[j * n + i] = sum4;
    }
  }
  return result;
}

// src/stats/kernel-ridge.ts
var smoothKernel = (a, b) => {
  if (a.length === 0) return 0;
  let sum4 = 0;
  for (let i = 0; i < a.length; i++) sum4 += (a[i] - b[i]) ** 2;
  return Math.exp(-sum4 / (2 * a.length));
};
function gramMatrix(rows, kernel) {
  const n = rows.length;
  const gram = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      gram[i * n + j] = kernel(rows[i], rows[j]);
      gram[j * n + i] = gram[i * n + j];
    }
  }
  return gram;
}
function kernelWithRows(rows, points, kernel) {
  const n = rows.length;
  const found = new Float64Array(points.length * n);
  for (const [i, point] of points.entries()) {
    for (let j = 0; j < n; j++) found[i * n + j] = kernel(point, rows[j]);
  }
  return found;
}
function fitKernel(kernel, n, noise) {
  const a = Float64Array.from(kernel);
  for (let i = 0; i < n; i++) a[i * n + i] = a[i * n + i] + noise;
  return { n, inverse: choleskyInverse(cholesky(a, n), n) };
}
function dualCoefficients({ n, inverse }, y) {
  const alpha = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum4 = 0;
    for (let j = 0; j < n; j++) sum4 += inverse[i * n + j] * y[j];
    alpha[i] = sum4;
  }
  return alpha;
}
function leaveOneOutResiduals({ n, inverse }, alpha) {
  return alpha.map((value, i) => value / inverse[i * n + i]);
}
var HUBER = 1.345;
var ROUNDS = 6;
function robustFit(fit, y) {
  let alpha = dualCoefficients(fit, y);
  let residuals = leaveOneOutResiduals(fit, alpha);
  let believed = y;
  if (y.length < 4) return { alpha, believed, residuals };
  for (let round = 0; round < ROUNDS; round++) {
    const inside = alpha.map((value, i) => value + y[i] - believed[i]);
    const most = HUBER * 1.4826 * median(Array.from(inside, Math.abs));
    const drawn2 = y.map((value, i) => {
      const residual = inside[i];
      return Math.abs(residual) > most ? value - residual + Math.sign(residual) * most : value;
    });
    believed = drawn2;
    alpha = dualCoefficients(fit, drawn2);
    const drawnIn = leaveOneOutResiduals(fit, alpha);
    residuals = drawnIn.map((residual, i) => residual + y[i] - drawn2[i]);
  }
  return { alpha, believed, residuals };
}
function posteriorVariance({ n, inverse }, self, k) {
  let explained = 0;
  for (let i = 0; i < n; i++) {
    const ki = k[i];
    let below = 0;
    for (let j = 0, at = i * n; j < i; j++, at++) below += inverse[at] * k[j];
    explained += ki * (2 * below + inverse[i * n + i] * ki);
  }
  return Math.max(0, self - explained);
}
function leaveBlockOut({ n, inverse }, blocks) {
  return blocks.map((block) => {
    const size = block.length;
    const own = new Float64Array(size * size);
    for (let a = 0; a < size; a++) {
      const row = block[a] * n;
      for (let b = 0; b < size; b++) own[a * size + b] = inverse[row + block[b]];
    }
    return choleskyInverse(cholesky(own, size), size);
  });
}
function blockResiduals(blocks, prepared, alpha) {
  const residuals = new Float64Array(alpha.length);
  for (const [k, block] of blocks.entries()) {
    const inverse = prepared[k];
    const size = block.length;
    for (let a = 0; a < size; a++) {
      let sum4 = 0;
      for (let b = 0; b < size; b++) {
        sum4 += inverse[a * size + b] * alpha[block[b]];
      }
      residuals[block[a]] = sum4;
    }
  }
  return residuals;
}

// src/estimate/risk/prospects.ts
var MOST_TAUGHT = 75;
function prospectsAmong(completed) {
  const taught = thinned(completed, MOST_TAUGHT);
  const n = taught.length;
  const rows = taught.map(({ features }) => features);
  const finals = Float64Array.from(taught, ({ final }) => final);
  const ascending = Float64Array.from(completed, ({ final }) => final).sort();
  const count2 = ascending.length;
  const ranks = finals.map((final) => midRank(ascending, final));
  const fit = fitKernel(gramMatrix(rows, smoothKernel), n, 1);
  const alpha = dualCoefficients(
    fit,
    ranks.map((rank) => probit(rank / count2))
  );
  const byOthers = (i) => {
    let told = 0;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const above = Math.sign(finals[j] - finals[i]);
      const score = probit((ranks[j] - (1 + above) / 2) / (count2 - 1));
      told -= fit.inverse[i * n + j] / fit.inverse[i * n + i] * score;
    }
    return told;
  };
  const own = new Map(rows.map((row, i) => [row, byOthers(i)]));
  return (features) => own.get(features) ?? rows.reduce((sum4, row, j) => sum4 + alpha[j] * smoothKernel(features, row), 0);
}

// src/estimate/risk/standings.ts
var MOST_ORDERED = 300;
function standingsAt(step, completed, count2, stopped2, most) {
  const share2 = Math.max(1, (completed.length + stopped2.length) / most);
  const kept = thinned(completed, Math.ceil(completed.length / share2));
  const everyone = [...kept, ...thinned(stopped2, Math.ceil(stopped2.length / share2))];
  const there = everyone.filter(({ best }) => best.length >= step);
  const sorted = tabulate(there.length, (i) => bestAt(there[i], step)).sort();
  const of = (best) => sorted.length === 0 ? 0.5 : midRank(sorted, best) / sorted.length;
  const standing = (curve) => of(bestAt(curve, step));
  const further = everyone.filter(({ values: values2 }) => Number.isFinite(values2[2 * step - 1]));
  const later = thinned(further, MOST_ORDERED).toSorted(
    (a, b) => b.values[2 * step - 1] - a.values[2 * step - 1]
  );
  return {
    rivals: kept,
    completed: tabulate(kept.length, (i) => standing(kept[i])),
    each: count2 / kept.length,
    twiceAsFar: tabulate(later.length, (i) => standing(later[i])),
    of
  };
}
function bestAt({ best }, step) {
  return best[Math.min(step, best.length) - 1] ?? Number.NEGATIVE_INFINITY;
}

// src/estimate/risk/outlook.ts
var MOST_REFERENCES = 300;
var FEWEST_REFERENCES = 30;
var COMPARISONS = 3e5;
function outlooks(job, trials) {
  const read = [...readTogether(job, trials).progress.values()];
  const byDefinition = Map.groupBy(read, ({ trial }) => trial.definitionName);
  return [...byDefinition.values()].flatMap((own) => outlooksAmong(job, own));
}
function outlooksAmong(job, read) {
  const name = read[0]?.trial.definitionName ?? null;
  const definition = definitionOf(job, name);
  const sign = signIn(job, name);
  const finished = read.filter(({ trial }) => trial.outcome === "completed");
  const stopped2 = read.filter(({ trial }) => trial.outcome === "earlyStopped");
  const everyone = [...finished, ...stopped2];
  const length = plannedLength(job, withoutSilent(finished), everyone);
  const rows = hyperparameterFeatures(
    everyone.map(({ trial }) => trial),
    definition?.ranges ?? []
  );
  const features = new Map(everyone.map((progress, i) => [progress, rows[i]]));
  const curves = (of) => of.map(
    (progress) => curveOf(progress.values, finalValue(progress, sign), features.get(progress))
  ).filter(({ final }) => Number.isFinite(final));
  const completed = curves(finished).sort((a, b) => b.final - a.final);
  const shown2 = completed.filter(({ values: values2 }) => values2.length > 0);
  const behind = curves(stopped2).filter(({ values: values2 }) => values2.length > 0);
  const [incumbent] = completed;
  if (!incumbent || stopped2.every(({ steps }) => steps === 0)) return [];
  const prospectOf = remember(prospectsAmong(completed));
  const longest = shown2.reduce((most2, { values: values2 }) => Math.max(most2, values2.length), 0);
  const lengths2 = new Set(behind.map(({ values: values2 }) => values2.length));
  const mostRanked = Math.floor(COMPARISONS / lengths2.size);
  const contestAfter = remember((steps) => {
    const standings2 = standingsAt(steps, shown2, completed.length, behind, mostRanked);
    const prospects = Float64Array.from(standings2.rivals, ({ features: features2 }) => prospectOf(features2));
    return remember((planned) => {
      return { standings: standings2, prospects, progress: steps < planned ? steps / planned : 1 };
    });
  });
  const mostCompared = Math.floor(COMPARISONS / stopped2.length);
  const most = Math.min(MOST_REFERENCES, Math.max(FEWEST_REFERENCES, mostCompared));
  const longerThan = remember((steps) => {
    const longer = shown2.filter((of) => of.values.length > steps && Number.isFinite(of.values[steps - 1]));
    return thinned(longer, most);
  });
  return stopped2.map((progress) => {
    const { steps, values: values2, trial } = progress;
    const value = finalValue(progress, sign);
    const diverged = steps > 0 && !Number.isFinite(value);
    const name2 = trial.name;
    const base = { name: name2, incumbent: incumbent.final, value, diverged, completed: completed.length };
    if (diverged || steps === 0 || shown2.length === 0) return { ...base, evidence: null, match: () => null };
    const contest = contestAfter(steps)(length?.steps(progress) ?? Math.max(steps, longest));
    const best = values2.reduce((a, b) => b > a ? b : a, Number.NEGATIVE_INFINITY);
    const standing = contest.standings.of(best);
    const prospect = prospectOf(features.get(progress));
    const lead = leadOver(incumbent, value, steps);
    const match = () => {
      const longer = longerThan(steps);
      return longer.length > 0 ? matchedGain(values2, steps, longer) : null;
    };
    return { ...base, evidence: { contest, standing, prospect, lead }, match };
  });
}
function leadOver({ best }, value, steps) {
  if (best.length === 0) return 1;
  const reached = countUpTo(best, value, false) + 1;
  return Math.min(Math.E, Math.max(Math.exp(-3), reached / steps));
}
function finalValue({ trial, values: values2 }, sign) {
  const last = values2.at(-1) ?? Number.NaN;
  if (trial.objective === null) return values2.length > 0 ? last : Number.NaN;
  return Number.isFinite(last) || values2.length === 0 ? sign * trial.objective : Number.NaN;
}

// src/estimate/search-length/metric-bounds.ts
var NONE2 = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
var PERCENT = 100;
var SHARES = /^(auc|auroc|auprc|aucpr|ap|map|acc|accuracy|top\d|f\d?|fbeta|f1score|precision|recall|sensitivity|specificity|merror|ndcg|iou|miou|dice|jaccard|gini|bleu|rouge)$/;
var AMOUNTS = /^(loss|error|err|wer|cer|mer|rmse|mse|mae|rmsle|mape|smape|wmape|wape|mase|logloss|mlogloss|crossentropy|entropy|perplexity|ppl|deviance|distance)$/;
var CORRELATIONS = /^(mcc|kappa|pearson|spearman|correlation|corr)$/;
var DETERMINATIONS = /^(r2|rsquared)$/;
function metricBounds(metric2, seen) {
  const [least, most] = seen.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  );
  const words = metric2.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/);
  const possible = boundsOf(words).flatMap((bounds2) => [bounds2, { low: -bounds2.high, high: -bounds2.low }]);
  return possible.find(({ low, high }) => low <= least && most <= high) ?? NONE2;
}
function boundsOf(words) {
  const any = (kind) => words.some((word2) => kind.test(word2));
  if (any(AMOUNTS)) return [{ low: 0, high: Number.POSITIVE_INFINITY }];
  if (any(CORRELATIONS)) return [{ low: -1, high: 1 }];
  if (any(DETERMINATIONS)) return [{ low: Number.NEGATIVE_INFINITY, high: 1 }];
  return any(SHARES) ? [1, PERCENT].map((high) => ({ low: 0, high })) : [];
}
function withinBounds(range, { low, high }) {
  return { ...range, low: Math.max(low, range.low), high: Math.min(high, range.high) };
}

// src/estimate/risk.ts
function lostModelRisk(job, trials) {
  const stoppedCount = trials.filter(({ outcome }) => outcome === "earlyStopped").length;
  if (stoppedCount === 0)
    return { ...untold2("no trial was stopped early"), probability: 0, gainUpperBound: 0 };
  const found = outlooks(job, trials);
  if (found.length === 0) {
    const completed = trials.filter(
      ({ outcome, objective: objective2 }) => outcome === "completed" && objective2 !== null
    );
    return untold2(
      completed.length === 0 ? "no trial finished, so there is no best model to compare with" : "there are no objective curves to compare stopped trials with finished ones"
    );
  }
  if (allAlike(trials)) return untold2("every trial gave the same objective at every step");
  const room = roomAbove(found, job, trials);
  if (room <= 0)
    return {
      ...untold2("the best objective is the best that its metric can be"),
      probability: 0,
      trials: new Map(found.map(({ name }) => [name, 0])),
      gainUpperBound: 0
    };
  const probabilities = probabilitiesOf(found);
  const probability = probabilityOfAny(probabilities);
  return {
    probability,
    band: bandOf(probability),
    trials: new Map(found.map(({ name }, i) => [name, probabilities[i] ?? 0])),
    gainUpperBound: Math.min(gainUpperBound(found, probabilities), room),
    reason: null
  };
}
function roomAbove(found, { objective: objective2 }, trials) {
  const seen = trials.flatMap((trial) => trial.objective ?? []);
  const { low, high } = metricBounds(objective2?.metric ?? "", seen);
  const most = signOf(objective2?.goal) === 1 ? high : -low;
  return most - found.reduce((least, { incumbent }) => Math.min(least, incumbent), Number.POSITIVE_INFINITY);
}
function allAlike(trials) {
  const seen = trials.flatMap(({ objective: objective2, curve }) => [
    objective2 ?? [],
    ...(curve?.points ?? []).map(({ minimum, maximum }) => [minimum, maximum])
  ]);
  return new Set(seen.flat()).size === 1;
}
var untold2 = (reason) => ({
  probability: null,
  band: null,
  trials: /* @__PURE__ */ new Map(),
  gainUpperBound: null,
  reason
});

// src/stats/best-of.ts
function expectedBestOf(sorted, m) {
  let expected = 0;
  for (const [rank, weight] of bestOfWeights(sorted.length, m)) expected += weight * (sorted[rank] ?? 0);
  return expected;
}
function bestOfQuantile(sorted, m, share2) {
  let above = 0;
  for (const [rank, weight] of bestOfWeights(sorted.length, m)) {
    above += weight;
    if (above >= 1 - share2 - 1e-12) return sorted[rank] ?? 0;
  }
  return sorted[m - 1] ?? 0;
}
function bestLeftOut(n, m, best) {
  let chance = 1;
  for (let i = 0; i < best; i += 1) chance *= Math.max(0, n - m - i) / (n - i);
  return chance;
}
function* bestOfWeights(n, m) {
  let weight = m / n;
  for (let rank = n - 1; rank >= m - 1 && weight > 1e-15; rank -= 1) {
    yield [rank, weight];
    weight *= (rank + 1 - m) / rank;
  }
}
function drawCumulativeWeights(n, random) {
  const cumulative = new Float64Array(n + 1);
  let sum4 = 0;
  for (let rank = 0; rank <= n; rank += 1) {
    sum4 -= Math.log(1 - random.uniform());
    cumulative[rank] = sum4;
  }
  for (let rank = 0; rank <= n; rank += 1) cumulative[rank] = (cumulative[rank] ?? 0) / sum4;
  return cumulative;
}

// src/estimate/search-length/best-so-far.ts
function improvements(scored, least = 0) {
  let best = Number.NEGATIVE_INFINITY;
  return inEndOrder(scored).flatMap((trial) => {
    if (!(trial.score > best + (Number.isFinite(best) ? least : 0))) return [];
    best = trial.score;
    return { trial: trial.name, number: trial.number, objective: trial.objective, spentUsd: trial.spentUsd };
  });
}
function reachedWithin(scored, sorted, share2) {
  const best = sorted.at(-1) ?? 0;
  const distance = share2 * Math.abs(best);
  const first = inEndOrder(scored).find((trial) => trial.score >= best - distance);
  return {
    share: share2,
    distance,
    trials: first?.number ?? scored.length,
    spentUsd: first?.spentUsd ?? null,
    trialsInAnyOrder: fewest(sorted.length, (m) => expectedBestOf(sorted, m) >= best - distance)
  };
}

// src/estimate/search-length/expected-best.ts
var DRAWS = 300;
var FEWEST_DRAWS = 20;
var MOST_DRAWN_VALUES = 2e5;
var SPACINGS = 5;
var FIVE_SPACINGS = 137 / 60;
var NEGLIGIBLE = 1e-9;
var BELOW = (n) => 1 + 8 / n;
var ABOVE2 = (n) => 1.6 + 25 / n;
var ONE_BELOW = (n) => 1 + 15 / n;
var ONE_ABOVE = (n) => 1.3 + 15 / n;
var SEED4 = 20200612;
function bestOf(values2, lengths2) {
  const sorted = withFloor(values2);
  const n = sorted.length;
  const best = sorted[n - 1] ?? 0;
  const worst = sorted[0] ?? 0;
  if (best === worst)
    return lengths2.map((trials) => ({ trials, mean: exactly(best), oneSearch: exactly(best) }));
  const random = seededRandom(SEED4);
  const excess = (best - (sorted[Math.max(0, n - 1 - SPACINGS)] ?? worst)) / FIVE_SPACINGS;
  const draws = Array.from(
    { length: Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor(MOST_DRAWN_VALUES / n))) },
    () => {
      const cumulative = drawCumulativeWeights(n, random);
      const values3 = new Float64Array(n + 1);
      values3.set(sorted);
      values3[n] = best + excess * exponential(random) / meanOfFive(random);
      return { values: values3, cumulative, chance: random.uniform() };
    }
  );
  return lengths2.map((trials) => {
    const estimate = expectedBestOf(sorted, Math.min(n, trials));
    const means = draws.map((drawn2) => meanUnder(drawn2, trials));
    const single = draws.map((drawn2) => valueAt(drawn2, drawn2.chance ** (1 / trials)));
    return {
      trials,
      mean: ninety(estimate, means, BELOW(n), ABOVE2(n)),
      oneSearch: ninety(estimate, single, ONE_BELOW(n), ONE_ABOVE(n))
    };
  });
}
function withFloor(sorted) {
  const middle = sorted[Math.min(sorted.length >> 1, Math.max(0, sorted.length - 2))] ?? 0;
  const floor = middle - 3 * ((sorted.at(-1) ?? 0) - middle);
  return (sorted[0] ?? 0) < floor ? sorted.map((value) => Math.max(value, floor)) : sorted;
}
function exponential(random) {
  return -Math.log(1 - random.uniform());
}
function meanOfFive(random) {
  let sum4 = 0;
  for (let spacing = 0; spacing < SPACINGS; spacing += 1) sum4 += exponential(random);
  return sum4 / SPACINGS;
}
function meanUnder({ values: values2, cumulative }, trials) {
  let share2 = 1;
  let above = 1;
  let mean2 = 0;
  for (let rank = values2.length - 1; rank >= 0 && above > NEGLIGIBLE; rank -= 1) {
    const shareBelow = rank === 0 ? 0 : cumulative[rank - 1];
    const below = shareBelow ** trials;
    const value = values2[rank];
    const gap = rank === 0 ? 0 : value - values2[rank - 1];
    const between2 = share2 > shareBelow ? (share2 * above - shareBelow * below) / (share2 - shareBelow) : (trials + 1) * above;
    mean2 += value * (above - below) - gap * (between2 / (trials + 1) - below);
    share2 = shareBelow;
    above = below;
  }
  return mean2;
}
function valueAt({ values: values2, cumulative }, share2) {
  const rank = Math.min(countUpTo(cumulative, share2, false), values2.length - 1);
  const value = values2[rank];
  if (rank === 0) return value;
  const [below, upTo] = [cumulative[rank - 1], cumulative[rank]];
  const previous = values2[rank - 1];
  return upTo > below ? previous + (share2 - below) / (upTo - below) * (value - previous) : value;
}
function ninety(estimate, draws, below, above) {
  const { low, high } = ninetyPercent(draws);
  return interval(estimate, estimate + below * (low - estimate), estimate + above * (high - estimate));
}

// src/estimate/search-length/more-trials.ts
var GAIN = 0.35;
function moreTrials(sorted, trialUsd, trials) {
  const n = sorted.length;
  const improvementProbability = trials / (n + trials);
  const spread2 = (sorted[n - 1] ?? 0) - (sorted[Math.max(0, n - 6)] ?? 0);
  return {
    trials,
    improvementProbability,
    expectedGain: GAIN * improvementProbability * spread2,
    costUsd: trialUsd === null ? null : trials * trialUsd
  };
}

// src/estimate/search-length/search-length.ts
var FEWEST2 = 3;
var LENGTHS = [1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 750, 1e3, 2e3, 5e3];
var WITHIN = [0, 1e-3, 0.01];
var LEAST_SHARE3 = 0.01;
var LEAST_OF_LEAD = 0.05;
function searchLength(job, trials, spent) {
  if (job.strategy === "Hyperband" || job.objective === null) return null;
  const scored = scoredTrials(job, trials, spent);
  const n = scored.length;
  if (n < FEWEST2) return null;
  const sign = signOf(job.objective.goal);
  const sortedScores = scored.map((trial) => trial.score).sort((a, b) => a - b);
  const best = sortedScores[n - 1] ?? 0;
  const leastThatMatters = leastImprovement(scored, sortedScores);
  const bounds2 = metricBounds(
    job.objective.metric,
    scored.map(({ objective: objective2 }) => objective2)
  );
  const records = improvements(scored);
  const trialUsd = spent.costUsd === null || spent.costIsAtLeast ? null : spent.costUsd / n;
  const lengths2 = LENGTHS.filter((length) => length < n);
  return {
    scored,
    sortedScores,
    sign,
    descriptive: job.strategy !== "Random" && job.strategy !== "Grid",
    note: noteOn(job, best === sortedScores[0], best === sortedScores[n - 6]),
    bestSoFar: records,
    leastThatMatters,
    lastThatMattered: lastImprovement(improvements(scored, leastThatMatters), spent, trials),
    expectedBest: bestOf(sortedScores, [...lengths2, n]).map(({ trials: length, mean: mean2 }) => ({
      trials: length,
      objective: withinBounds(signed(mean2, sign), bounds2)
    })),
    reachedWithin: WITHIN.map((share2) => reachedWithin(scored, sortedScores, share2)),
    moreTrials: [.../* @__PURE__ */ new Set([Math.ceil(n / 10), Math.ceil(n / 4), Math.ceil(n / 2), n])].map(
      (more) => moreTrials(sortedScores, trialUsd, more)
    ),
    oneMoreImprovement: {
      trials: n,
      costUsd: trialUsd === null ? null : n * trialUsd,
      lastCostUsd: between(records.at(-2), records.at(-1))
    }
  };
}
function signed(of, sign) {
  if (sign === 1) return of;
  return { ...of, estimate: -of.estimate, low: -of.high, high: -of.low };
}
function leastImprovement(scored, sorted) {
  const best = sorted.at(-1) ?? 0;
  const coarse = Math.max(LEAST_SHARE3 * Math.abs(best), repeatNoise(scored) ?? 0);
  const lead = best - (sorted[sorted.length >> 1] ?? best);
  return lead > 0 ? Math.min(coarse, LEAST_OF_LEAD * lead) : coarse;
}
function lastImprovement(found, spent, trials) {
  const last = found.at(-1) ?? { trial: "", number: 1, objective: 0, spentUsd: null };
  const cost = (of) => {
    const known3 = of.flatMap(({ name }) => spent.perTrial.get(name)?.costUsd ?? []);
    return known3.length === of.length ? known3.reduce((a, b) => a + b, 0) : null;
  };
  const end = (trial) => trial?.endedAt ?? Number.POSITIVE_INFINITY;
  const endedAfter = trials.filter((trial) => end(trial) > end(trials[last.number - 1]));
  return {
    ...last,
    trialsAfter: trials.length - last.number,
    costAfterUsd: cost(trials.slice(last.number)),
    trialsEndedAfter: endedAfter.length,
    costEndedAfterUsd: cost(endedAfter)
  };
}
function between(before, last) {
  if (!last || last.spentUsd === null || before && before.spentUsd === null) return null;
  return last.spentUsd - (before?.spentUsd ?? 0);
}
function noteOn(job, allEqual, plateau) {
  const notes = [
    allEqual ? "All trials gave the same objective: nothing that was searched changed it." : plateau ? "The six best trials are equal: a plateau, or the resolution of the metric." : "",
    job.warmStart ? "Trials of the parent tuning jobs are not counted." : "",
    "One run cannot tell luck from a plateau."
  ];
  return notes.filter(Boolean).join(" ");
}

// src/estimate/unstopped/shortcut.ts
function shortcutSavedSeconds(trials) {
  const seconds3 = (outcome) => trials.flatMap((trial) => {
    const actual = trial.outcome === outcome ? actualSeconds(trial) : null;
    return actual === null ? [] : [actual];
  });
  const completed = seconds3("completed");
  if (completed.length === 0) return null;
  const usual = mean(completed);
  return seconds3("earlyStopped").reduce((sum4, actual) => sum4 + usual - actual, 0);
}

// src/estimate/shortcut.ts
function shortcutSavedUsd(trials, spent) {
  const seconds3 = shortcutSavedSeconds(trials);
  const stopped2 = trials.filter((trial) => trial.outcome === "earlyStopped");
  const costs = stopped2.map((trial) => spent.perTrial.get(trial.name));
  if (seconds3 === null || costs.some((cost) => !cost || cost.unpriced.length > 0)) return null;
  if (costs.length === 0) return 0;
  return seconds3 * costs.reduce((sum4, cost) => sum4 + (cost?.usdPerSecond ?? 0), 0) / costs.length;
}

// src/estimate/unstopped/forecast.ts
function spreadOf(weighed, target2) {
  return {
    mean: weighed.mean[target2],
    own: weighed.own[target2],
    common: weighed.common[target2],
    residuals: weighed.residuals
  };
}

// src/estimate/unstopped/blocks.ts
var LEAST_ROWS = 8;
var ROWS_A_BLOCK = 4;
var MOST_BLOCKS = 4;
function blocksTowards(rows, targets) {
  if (rows.length < LEAST_ROWS || targets.length === 0) return [];
  const from = centre(rows);
  const direction = centre(targets).map((value, d) => value - from[d]);
  const along = rows.map((row) => row.reduce((sum4, value, d) => sum4 + value * direction[d], 0));
  const order = along.map((_, i) => i).sort((a, b) => along[a] - along[b] || a - b);
  const count2 = Math.min(MOST_BLOCKS, Math.floor(rows.length / ROWS_A_BLOCK));
  return Array.from(
    { length: count2 },
    (_, k) => order.slice(Math.floor(k * rows.length / count2), Math.floor((k + 1) * rows.length / count2))
  );
}
function centre(rows) {
  const sums = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) {
    for (let d = 0; d < row.length; d++) sums[d] = sums[d] + row[d];
  }
  return sums.map((sum4) => sum4 / rows.length);
}

// src/stats/dot.ts
function dot(a, b) {
  let sum4 = 0;
  for (let i = 0; i < a.length; i++) sum4 += a[i] * b[i];
  return sum4;
}

// src/stats/within-rows.ts
function withinRows(rows, points, reach) {
  const [first] = rows;
  if (!first) return points;
  const least = Float64Array.from(first);
  const most = Float64Array.from(first);
  for (const row of rows) {
    for (let d = 0; d < row.length; d++) {
      least[d] = Math.min(least[d], row[d]);
      most[d] = Math.max(most[d], row[d]);
    }
  }
  return points.map(
    (point) => point.map(
      (value, d) => Math.min(Math.max(value, least[d] - reach), most[d] + reach)
    )
  );
}

// src/estimate/unstopped/corrections.ts
var LEAST_ROWS2 = 4;
var ROWS_TO_BEND = 2;
var MOST_TO_BEND = 16;
function corrections({ rows, targets, reach, bends }) {
  const dimensions = rows[0]?.length ?? 0;
  const edge = withinRows(rows, targets, reach);
  const plain = (family2, kernel) => correction(family2, kernel, rows, edge, targets);
  const level = plain("level", () => 0);
  if (dimensions === 0 || rows.length < LEAST_ROWS2) return [level];
  const found = [level, plain("linear", (a, b) => dot(a, b) / a.length), plain("smooth", smoothKernel)];
  if (bends && dimensions <= MOST_TO_BEND && rows.length >= ROWS_TO_BEND * dimensions) {
    const bent = rows.map(withProducts);
    const bentEdge = withinRows(bent, targets.map(withProducts), 0);
    found.push(correction("quadratic", dot, bent, bentEdge, bentEdge));
  }
  return found;
}
function correction(family2, kernel, rows, edge, where) {
  return {
    family: family2,
    gram: gramMatrix(rows, kernel),
    atEdge: once(() => kernelWithRows(rows, edge, kernel)),
    where: once(() => ({
      rows: kernelWithRows(rows, where, kernel),
      self: Float64Array.from(where, (target2) => kernel(target2, target2))
    }))
  };
}
function withProducts(features) {
  const n = features.length;
  const found = Array.from(features, (value) => value / Math.sqrt(n));
  for (const [i, a] of features.entries()) {
    for (const b of features.subarray(0, i)) found.push(Math.SQRT2 * a * b / n);
    found.push(a ** 2 / n);
  }
  return Float64Array.from(found);
}

// src/estimate/unstopped/candidates.ts
var noGuess = (rows, targets) => ({
  name: "finished trials",
  own: false,
  rows: new Float64Array(rows),
  targets: new Float64Array(targets)
});
var RIDGES = [0.03, 0.1, 0.3, 1, 3, 10, 30];
var FREE_LEVEL = 1e3;
function candidates({ response, starts, blocks, ...evidence }) {
  const n = response.length;
  const families = corrections(evidence);
  return starts.flatMap(({ levelVariance: constant, guesses }) => {
    const found = [];
    for (const correction2 of families) {
      const { family: family2, gram } = correction2;
      for (const ridge of family2 === "level" ? [1] : RIDGES) {
        const fit = fitKernel(
          gram.map((value) => constant + value / ridge),
          n,
          1
        );
        const shrunk = {
          ...correction2,
          fit,
          constant,
          ridge,
          variances: once(() => targetVariances(shrunk))
        };
        const prepared = leaveBlockOut(fit, blocks);
        const leftOut = (alpha) => blockResiduals(blocks, prepared, alpha);
        for (const guess of guesses) {
          const wanted = Float64Array.from(response, (value, i) => value - guess.rows[i]);
          const name = `${guess.name}, ${family2}`;
          found.push(candidate(name, guess, shrunk, wanted, blocks.length > 0 ? leftOut : null));
        }
      }
    }
    return found;
  });
}
function targetVariances({ fit, constant, ridge, where }) {
  const { n } = fit;
  const { self, rows } = where();
  const k = new Float64Array(n);
  return self.map((own, i) => {
    for (let j = 0; j < n; j++) k[j] = constant + rows[i * n + j] / ridge;
    return 1 + posteriorVariance(fit, constant + own / ridge, k);
  });
}
function candidate(name, guess, { fit, constant, ridge, atEdge, variances }, wanted, leftOut) {
  const { alpha, believed, residuals } = robustFit(fit, wanted);
  let rowVariance = 0;
  for (let i = 0; i < fit.n; i++) rowVariance += 1 / fit.inverse[i * fit.n + i] / fit.n;
  return {
    name,
    guess,
    residuals,
    blockResiduals: leftOut ? leftOut(alpha).map((value, i) => value + wanted[i] - believed[i]) : residuals,
    rowVariance,
    predict: () => {
      const rows = atEdge();
      return Float64Array.from(guess.targets, (start, i) => {
        let sum4 = start;
        for (let j = 0; j < fit.n; j++) {
          sum4 += alpha[j] * (constant + rows[i * fit.n + j] / ridge);
        }
        return sum4;
      });
    },
    variance: (target2) => variances()[target2]
  };
}

// src/estimate/unstopped/ranks.ts
function centredRanks(among) {
  const worth2 = (value) => Number.isFinite(value) ? value : Number.NEGATIVE_INFINITY;
  const sorted = Float64Array.from(among, worth2).sort();
  const n = Math.max(1, sorted.length);
  return (value) => midRank(sorted, worth2(value)) / n - 0.5;
}

// src/estimate/unstopped/landmark.ts
var MOST_LANDMARKS = 24;
function landmarks(steps) {
  const groups = /* @__PURE__ */ new Map();
  for (const [i, step] of steps.entries()) {
    const group = groups.get(step);
    if (group) group.push(i);
    else groups.set(step, [i]);
  }
  const ordered = [...groups].sort(([a], [b]) => a - b);
  if (ordered.length <= MOST_LANDMARKS) return ordered.map(([step, stopped2]) => ({ step, stopped: stopped2 }));
  const size = steps.length / MOST_LANDMARKS;
  const found = [];
  for (const [step, stopped2] of ordered) {
    const last = found.at(-1);
    if (last && last.stopped.length + stopped2.length / 2 <= size) last.stopped.push(...stopped2);
    else if (last && found.length === MOST_LANDMARKS) last.stopped.push(...stopped2);
    else found.push({ step, stopped: [...stopped2] });
  }
  return found;
}
var SHORTEST_SECONDS = 1e-3;
function paceAt(progress, step, window, late = 0) {
  const { clock } = progress;
  if (!clock) return { average: 0, local: 0 };
  const done = Math.max(secondsAt(clock, step) + late, SHORTEST_SECONDS);
  const average = Math.log(done / step);
  let steps = Math.max(2, Math.ceil(step / 3));
  while (steps < step && done - secondsAt(clock, step - steps) < window) steps = Math.min(step, 2 * steps);
  if (step === 1) return { average, local: average };
  steps = Math.min(steps, step - 1);
  const took = done - secondsAt(clock, step - steps);
  return { average, local: Math.log(Math.max(took, SHORTEST_SECONDS) / steps) };
}
function valueAt2(progress, step) {
  return progress.values[Math.min(step, progress.values.length) - 1] ?? Number.NaN;
}
function ranksAt(among, step) {
  const rank = centredRanks(
    among.filter((progress) => progress.steps >= step).map((found) => valueAt2(found, step))
  );
  return (of) => rank(valueAt2(of, step));
}

// src/estimate/unstopped/tilted.ts
var MEANS = 64;
var ROUNDS2 = 40;
var STEEPEST = 200;
function tilted(seen) {
  const values2 = Float64Array.from([0, ...Array.from(seen), 1]).sort();
  const base = Float64Array.from(values2, () => 1);
  base[0] = base[values2.length - 1] = 0.5;
  const tables = /* @__PURE__ */ new Map();
  const tableOf = (index) => {
    const known3 = tables.get(index);
    if (known3) return known3;
    const found = cumulated(values2, base, (index + 0.5) / MEANS);
    tables.set(index, found);
    return found;
  };
  return {
    quantile(mean2, level) {
      const table = tableOf(Math.min(MEANS - 1, Math.max(0, Math.floor(mean2 * MEANS))));
      let at = 0;
      while (at < table.length - 1 && table[at] < level) at++;
      return values2[at];
    }
  };
}
function cumulated(values2, base, mean2) {
  let low = -STEEPEST;
  let high = STEEPEST;
  let weights = base;
  for (let round = 0; round < ROUNDS2; round++) {
    const tilt = (low + high) / 2;
    weights = values2.map((value, i) => base[i] * Math.exp(tilt * value - Math.max(0, tilt)));
    let [total3, sum4] = [0, 0];
    for (let i = 0; i < values2.length; i++) {
      total3 += weights[i];
      sum4 += weights[i] * values2[i];
    }
    if (sum4 / total3 < mean2) low = tilt;
    else high = tilt;
  }
  let total2 = 0;
  const table = weights.map((weight) => {
    total2 += weight;
    return total2;
  });
  return table.map((value) => value / total2);
}

// src/estimate/unstopped/error-size.ts
var PRIOR_ROWS = 2;
function meanSquare(residuals, floor) {
  let sum4 = PRIOR_ROWS * floor * floor;
  for (const residual of residuals) sum4 += residual * residual;
  return sum4 / (residuals.length + PRIOR_ROWS);
}
function meanSize(residuals, floor) {
  let sum4 = PRIOR_ROWS * floor;
  for (const residual of residuals) sum4 += Math.abs(residual);
  return sum4 / (residuals.length + PRIOR_ROWS);
}

// src/estimate/unstopped/novel.ts
function widenNovel({ response, starts, novel }, floor, mean2, spread2) {
  if (!novel.some(Boolean)) return;
  const shown2 = starts.flatMap(({ guesses }) => guesses).find(({ own }) => own);
  const usual = shown2 ? sumOf2(shown2.rows) / shown2.rows.length : 0;
  const unlike = (i) => shown2 ? (shown2.targets[i] - usual) ** 2 : 0;
  const plain = starts.flatMap(
    ({ levelVariance, guesses }) => guesses.map(({ own, rows, targets }) => {
      const off = Float64Array.from(response, (value, i) => value - rows[i]);
      const shift = sumOf2(off) / (off.length + 1 / levelVariance);
      const noise = meanSquare(
        off.map((value) => value - shift),
        floor
      );
      return {
        at: (i) => targets[i] + shift,
        noise: (i) => noise + (own ? 0 : unlike(i))
      };
    })
  );
  for (const [i, isNovel] of novel.entries()) {
    if (!isNovel) continue;
    const total2 = sumOf2(plain.map(({ noise }) => 1 / noise(i)));
    const middle = sumOf2(plain.map(({ at, noise }) => at(i) / noise(i))) / total2;
    mean2[i] = middle;
    spread2[i] = sumOf2(plain.map(({ at, noise }) => (noise(i) + (at(i) - middle) ** 2) / noise(i))) / total2;
  }
}
function sumOf2(values2) {
  let sum4 = 0;
  for (let i = 0; i < values2.length; i++) sum4 += values2[i];
  return sum4;
}

// src/estimate/unstopped/weigh.ts
var LEAST_WEIGHT = 0.02;
var OUTERMOST = 3;
var SHARE_OF_BLOCKS = 0.5;
var COMMON_PRIOR_BLOCKS = 2;
var COMMON_OF_FEW = 4;
var COMMON_ANYWAY = 0.25;
var MOST_COMMON = 0.75;
var MOST_VARIANCE_WORK = 2e6;
function weigh(problem, floor, priorDeviation) {
  const n = problem.response.length;
  const all = candidates(problem);
  const scores = all.map(
    (of) => -n * Math.log(0.5 * (meanSize(of.residuals, floor) + meanSize(of.blockResiduals, floor)))
  );
  const best = Math.max(...scores);
  const raw = scores.map((score) => Math.exp(score - best));
  const total2 = raw.reduce((sum4, value) => sum4 + value, 0);
  const kept = all.map((candidate2, i) => ({ candidate: candidate2, weight: raw[i] / total2 })).sort((a, b) => b.weight - a.weight).filter(({ weight }, rank) => rank === 0 || weight >= LEAST_WEIGHT && rank < 8);
  const keptTotal = kept.reduce((sum4, { weight }) => sum4 + weight, 0);
  return combine(
    problem,
    kept.map((found) => ({ ...found, weight: found.weight / keptTotal })),
    priorDeviation
  );
}
var commonShareOf = (finished, anyway = COMMON_ANYWAY, most = MOST_COMMON) => Math.min(anyway + COMMON_OF_FEW / finished, most);
function combine(problem, parts, priorDeviation) {
  const n = problem.response.length;
  const predictions = parts.map(({ candidate: candidate2 }) => candidate2.predict());
  const targets = predictions[0] ?? new Float64Array(0);
  const mean2 = new Float64Array(targets.length);
  const spread2 = new Float64Array(targets.length);
  const inflation = new Float64Array(targets.length);
  const variance = new Float64Array(targets.length);
  const residuals = new Float64Array(n);
  const byBlock = new Float64Array(n);
  const weights = /* @__PURE__ */ new Map();
  let ownShare = 0;
  const asked = targets.length * n * n * parts.length > MOST_VARIANCE_WORK ? parts.slice(0, 1) : parts;
  const askedWeight = asked.reduce((sum4, { weight }) => sum4 + weight, 0);
  for (const { candidate: candidate2, weight } of asked) {
    const share2 = weight / askedWeight;
    for (let i = 0; i < targets.length; i++) {
      const own2 = share2 * candidate2.variance(i);
      inflation[i] = inflation[i] + own2 / candidate2.rowVariance;
      variance[i] = variance[i] + own2;
    }
  }
  for (const [p, { candidate: candidate2, weight }] of parts.entries()) {
    const predicted = predictions[p];
    for (let i = 0; i < targets.length; i++) {
      mean2[i] = mean2[i] + weight * predicted[i];
    }
    for (let j = 0; j < n; j++) {
      residuals[j] = residuals[j] + weight * candidate2.residuals[j];
      byBlock[j] = byBlock[j] + weight * candidate2.blockResiduals[j];
    }
    if (candidate2.guess.own) ownShare += weight;
    weights.set(candidate2.name, (weights.get(candidate2.name) ?? 0) + weight);
  }
  for (const [p, { weight }] of parts.entries()) {
    const predicted = predictions[p];
    for (let i = 0; i < targets.length; i++) {
      const off = predicted[i] - mean2[i];
      spread2[i] = spread2[i] + weight * off * off;
    }
  }
  widenNovel(problem, priorDeviation, mean2, spread2);
  const seen = meanSquare(residuals, 0);
  const expected = PRIOR_ROWS * priorDeviation * priorDeviation / (n + PRIOR_ROWS);
  const error = inflation.map((factor, i) => seen * factor + expected * variance[i]);
  const shared = sharedVariance(problem, byBlock, seen + expected);
  const own = spread2.map((between2, i) => Math.sqrt(between2 + error[i]));
  const common = error.map((each, i) => {
    const ofTargets = shared.ofErrors * each + shared.ofBlocks * inflation[i];
    return Math.hypot(Math.sqrt(ofTargets), problem.novel[i] ? problem.novelDeviation : 0);
  });
  return { mean: mean2, own, common, residuals, ownShare, weights };
}
function sharedVariance({ blocks, commonShare }, residuals, noise) {
  let sum4 = 0;
  let weights = COMMON_PRIOR_BLOCKS;
  for (const [k, block] of blocks.entries()) {
    const off = block.reduce((total2, i) => total2 + residuals[i], 0) / block.length;
    const weight = k === blocks.length - 1 ? OUTERMOST : 1;
    sum4 += weight * Math.max(0, off * off - noise / block.length);
    weights += weight;
  }
  return {
    ofErrors: COMMON_PRIOR_BLOCKS * commonShare / weights,
    ofBlocks: SHARE_OF_BLOCKS * sum4 / weights
  };
}

// src/estimate/unstopped/length-left.ts
var FLOOR = 0.02;
var PRIOR = 0.15;
function lengthLeft({ step, rows: cut, targets, describe }, everyone, cap, patience) {
  const reached = everyone.filter(({ steps }) => steps >= step).map((progress) => valueAt2(progress, step));
  const score = robustScore(reached.filter(Number.isFinite));
  const own = (of, at) => describe(
    of,
    score(valueAt2(of.progress, at)),
    3 * shareOfRecords(of.progress, at),
    2 * Math.log(leastLeft(of.progress, at, patience ?? lately(at)))
  );
  const rows = cut.map((of) => own(of, step));
  const targetRows = targets.map((of) => own(of, of.progress.steps));
  const response = cut.map(({ progress }) => shareLeft(progress, step, cap(progress), patience));
  const { mean: mean2, common } = weigh(
    {
      blocks: blocksTowards(rows, targetRows),
      novel: targets.map(({ novel }) => novel),
      commonShare: commonShareOf(rows.length),
      novelDeviation: PRIOR,
      response,
      rows,
      targets: targetRows,
      reach: 0,
      bends: false,
      starts: [{ levelVariance: FREE_LEVEL, guesses: [noGuess(cut.length, targets.length)] }]
    },
    FLOOR,
    PRIOR
  );
  const shape = tilted(response);
  return targets.map((_, i) => ({
    at: (shock, level) => shape.quantile(mean2[i] + common[i] * shock, level)
  }));
}
function shareLeft(progress, step, cap, patience) {
  const least = step + leastLeft(progress, step, patience);
  return Math.min(1, Math.max(0, progress.steps - least) / Math.max(1, cap - least));
}
function robustScore(values2) {
  if (values2.length === 0) return () => 0;
  const middle = median([...values2]);
  const spread2 = robustDeviation(values2) || 1;
  return (value) => Number.isFinite(value) ? Math.min(Math.max((value - middle) / spread2, -FAR), FAR) : -FAR;
}
var FAR = 4;
var lately = (step) => Math.max(5, Math.ceil(step / 2));
function shareOfRecords({ values: values2 }, step) {
  const window = Math.min(step, lately(step));
  let best = Number.NEGATIVE_INFINITY;
  let records = 0;
  for (let s = 0; s < Math.min(step, values2.length); s++) {
    const value = values2[s];
    if (value > best) {
      best = value;
      if (s >= step - window) records++;
    }
  }
  return records / Math.max(1, window);
}

// src/estimate/unstopped/lesson.ts
var RANK_SCALE = 3.5;
function lessonAt({ step, stopped: indices }, rows, stopped2, everyone) {
  const rank = ranksAt(everyone, step);
  return {
    step,
    rows,
    targets: indices.map((i) => stopped2[i]),
    describe: ({ features, progress }, ...more) => joined(features, RANK_SCALE * rank(progress), ...more)
  };
}
function joined(features, ...more) {
  const row = new Float64Array(features.length + more.length);
  row.set(features);
  row.set(more, features.length);
  return row;
}

// src/estimate/unstopped/new-bests.ts
var SEED5 = 19620101;
var COMMON = 0.25;
var SHOCKS = [-3, -2, -1.25, -0.6, 0, 0.6, 1.25, 2, 3];
var COURSES = 64;
var FEWEST_COURSES = 16;
var MOST_WORK = 2e7;
var MOST_STEPS = 6e4;
function lengthsByNewBests(everyone, stopped2, patience, cap) {
  const longest = stopped2.reduce((most, of) => Math.max(most, cap(of)), 1);
  const affordable = Math.floor(MOST_WORK / (SHOCKS.length * Math.max(1, stopped2.length) * longest));
  if (affordable < FEWEST_COURSES) return null;
  const courses = Math.min(COURSES, affordable);
  const chance = chanceOfNewBest(everyone, patience);
  const drawn2 = /* @__PURE__ */ new Map();
  return (of) => {
    const from = standings(of.values, patience).at(-1) ?? START;
    const most = cap(of);
    const key2 = [...Object.values(from), most].join();
    const lengths2 = drawn2.get(key2) ?? lengthsFrom(from, most, patience, chance, courses);
    drawn2.set(key2, lengths2);
    return shareOf3(lengths2, Math.min(most, of.steps + leastLeft(of, of.steps, patience)), most);
  };
}
function lengthsFrom(from, cap, patience, chance, courses) {
  const random = seededRandom(SEED5);
  return SHOCKS.map(
    (shock) => Float64Array.from(
      { length: courses },
      () => lengthOf(from, cap, patience, (standing) => chance(standing, COMMON * shock), random)
    ).sort()
  );
}
var shareOf3 = (lengths2, least, most) => ({
  at: (shock, level) => {
    const own = lengths2[nearest(shock)];
    const length = own[Math.floor(level * own.length)];
    return Math.max(0, length - least) / Math.max(1, most - least);
  }
});
function lengthOf(from, cap, patience, chance, random) {
  let standing = from;
  do
    standing = followed(standing, random.uniform() < chance(standing), patience);
  while (standing.step < cap && standing.since < patience);
  return standing.step;
}
var nearest = (shock) => SHOCKS.reduce(
  (best, value, i) => Math.abs(value - shock) < Math.abs(SHOCKS[best] - shock) ? i : best,
  0
);
var START = { step: 0, since: 0, bests: 0, lately: 1 };
var followed = ({ step, since, bests: bests2, lately: lately2 }, isNew, patience) => ({
  step: step + 1,
  since: isNew ? 0 : since + 1,
  bests: bests2 + Number(isNew),
  lately: lately2 + (Number(isNew) - lately2) / Math.min(step + 1, patience)
});
function standings(values2, patience) {
  const found = [];
  let standing = START;
  let best = Number.NEGATIVE_INFINITY;
  for (const value of values2) {
    standing = followed(standing, value > best, patience);
    if (value > best) best = value;
    found.push(standing);
  }
  return found;
}
var described = ({ step, since, bests: bests2, lately: lately2 }, patience) => [
  1,
  Math.log(step),
  since / patience,
  bests2 / step,
  lately2,
  lately2 * Math.log(step)
];
var ROUNDS3 = 12;
var PRIOR_VARIANCE = 4;
function chanceOfNewBest(trials, patience) {
  const rows = [];
  for (const { values: values2 } of sampled(trials)) {
    const stood = standings(values2, patience);
    for (const [i, { since }] of stood.entries()) {
      const before = stood[i - 1];
      if (before) rows.push({ of: described(before, patience), isNew: since === 0 ? 1 : 0 });
    }
  }
  const size = described({ ...START, step: 1 }, patience).length;
  let weights = new Float64Array(size);
  const logit = (of) => dot(of, weights);
  for (let round = 0; round < ROUNDS3; round++) {
    const slope = weights.map((weight) => -weight / PRIOR_VARIANCE);
    const curvature = new Float64Array(size * size);
    for (let a = 0; a < size; a++) curvature[a * size + a] = 1 / PRIOR_VARIANCE;
    for (const { of, isNew } of rows) {
      const chance = logistic(logit(of));
      for (let a = 0; a < size; a++) {
        slope[a] = slope[a] + (isNew - chance) * of[a];
        const weight = chance * (1 - chance) * of[a];
        for (let b = 0; b < size; b++) {
          curvature[a * size + b] = curvature[a * size + b] + weight * of[b];
        }
      }
    }
    const inverse = choleskyInverse(cholesky(curvature, size), size);
    const step = dualCoefficients({ n: size, inverse }, slope);
    weights = weights.map((weight, k) => weight + step[k]);
  }
  return (at, shift) => logistic(logit(described(at, patience)) + shift);
}
var logistic = (logit) => 1 / (1 + Math.exp(-logit));
function sampled(trials) {
  const steps = trials.reduce((sum4, of) => sum4 + of.steps, 0);
  const every = Math.max(1, Math.ceil(steps / MOST_STEPS));
  return trials.filter((_, i) => i % every === 0);
}

// src/estimate/unstopped/pace-left.ts
var FLOOR2 = 0.01;
var PRIOR2 = 0.05;
var NOVEL = 0.7;
var TRUSTED_LEVEL = 0.5;
var FIRST_STEP_LEVEL = 100;
var COMMON_OF_COUNTED = 0.1;
var COMMON_OF_EXACT = 0;
var MOST_COMMON_OF_PACES = 2;
var LEAST_SHARE4 = 0.1;
function paceLeft({ step, rows: cut, targets, describe }, planned, window, stopLag) {
  const rowPaces = cut.map(
    ({ progress }, j) => paceAt(progress, step, window, misplaced(progress, step, stopLag, j))
  );
  const targetPaces = targets.map(({ progress }) => paceAt(progress, progress.steps, window));
  const lengths2 = cut.map(({ progress }) => Math.log(progress.steps));
  const varies = Math.max(...lengths2) - Math.min(...lengths2) > 0.1;
  const centre2 = mean(lengths2);
  const own = (of, pace, length) => describe(of, 4 * (pace.local - pace.average), ...varies ? [2 * (length - centre2)] : []);
  const rows = cut.map((of, j) => own(of, rowPaces[j], lengths2[j]));
  const targetRows = targets.map(
    (of, i) => own(of, targetPaces[i], varies ? Math.log(planned(of.progress)) : centre2)
  );
  const response = cut.map(({ progress }) => logPaceLeft(progress, step));
  const averages2 = rowPaces.map(({ average }) => average);
  const usual = mean(averages2);
  const usualSpread = Math.max(standardDeviation(averages2), 0.02);
  const withPace = (row, { average }) => joined(row, clamp((average - usual) / usualSpread, 4));
  const ownGuess = (name, of) => ({
    name,
    own: true,
    rows: rowPaces.map(of),
    targets: targetPaces.map(of)
  });
  const onceOnly = median(rowPaces.map((pace, j) => secondsOnce(pace, response[j], step)));
  const trusted = [
    // Of one step, both are the same.
    ...step > 1 ? [ownGuess("own pace of late", ({ local }) => local)] : [],
    ...onceOnly > 0 ? [ownGuess("own pace without what is done once", (pace) => paceWithout(onceOnly, pace, step))] : []
  ];
  const soFar = ownGuess("own pace so far", ({ average }) => average);
  const starts = [
    { levelVariance: TRUSTED_LEVEL + FIRST_STEP_LEVEL / step ** 2, guesses: [soFar] },
    ...trusted.length > 0 ? [{ levelVariance: TRUSTED_LEVEL, guesses: trusted }] : [],
    { levelVariance: FREE_LEVEL, guesses: [noGuess(cut.length, targets.length)] },
    // Later steps show for themselves what work they are.
    ...step === 1 ? byWork(cut, targets, soFar) : []
  ];
  const finished = cut.filter(({ progress }) => progress.trial.outcome !== "earlyStopped").length;
  const weighed = weigh(
    {
      blocks: blocksTowards(rows, targetRows),
      commonShare: commonShareOf(
        finished,
        window > 0 ? COMMON_OF_COUNTED : COMMON_OF_EXACT,
        MOST_COMMON_OF_PACES
      ),
      novelDeviation: NOVEL / step,
      novel: targets.map(({ novel }) => novel),
      response,
      reach: 0,
      bends: false,
      rows: rows.map((row, j) => withPace(row, rowPaces[j])),
      targets: targetRows.map((row, i) => withPace(row, targetPaces[i])),
      starts
    },
    FLOOR2,
    PRIOR2
  );
  return { weighed: withOwnDoubt(weighed, targets), response };
}
function withOwnDoubt(weighed, targets) {
  const common = weighed.common.map(
    (of, i) => Math.hypot(of, weighed.ownShare * targets[i].progress.paceDeviation)
  );
  return { ...weighed, common };
}
function byWork(rows, targets, soFar) {
  const all = [...rows, ...targets].map(({ work }) => work);
  if (!all.some((work) => work !== all[0])) return [];
  const usual = mean(rows.map(({ work }) => work));
  const shifted2 = (from, name, share2) => ({
    name: `${from.name}, by ${name}`,
    own: from.own,
    rows: rows.map(({ work }, j) => from.rows[j] + share2 * (work - usual)),
    targets: targets.map(({ work }, i) => from.targets[i] + share2 * (work - usual))
  });
  const none = noGuess(rows.length, targets.length);
  return [
    {
      levelVariance: TRUSTED_LEVEL + FIRST_STEP_LEVEL,
      guesses: [shifted2(soFar, "work", 1), shifted2(soFar, "half the work", 0.5)]
    },
    { levelVariance: FREE_LEVEL, guesses: [shifted2(none, "work", 1)] }
  ];
}
function misplaced({ trial, clock }, step, stopLag, j) {
  if (!clock || (trial.curve?.periodSeconds ?? 0) === 0) return 0;
  const done = Math.max(secondsAt(clock, step), SHORTEST_SECONDS);
  const next = Math.max(secondsAt(clock, step + 1) - done, SHORTEST_SECONDS);
  const chance = goldenShare(j);
  const { usual, pace, runsOn } = stopLag;
  const even = runsOn.has(trial.definitionName);
  const lag = even ? chance * next : -usual * Math.log(1 - chance) % next;
  const trained = done + lag;
  const steps = done / next;
  const most = trained / (steps + 1);
  return lag - placeLag({ least: 0, most, trained, steps, next: most, even }, usual, pace).mean;
}
var clamp = (value, most) => Math.min(Math.max(value, -most), most);
function logPaceLeft({ clock, steps }, step) {
  if (!clock) return 0;
  const left = secondsAt(clock, steps) - secondsAt(clock, step);
  return Math.log(Math.max(left, SHORTEST_SECONDS) / (steps - step));
}
var secondsOnce = ({ average }, left, step) => step * (Math.exp(average) - Math.exp(left));
var paceWithout = (once2, { average }, step) => average + Math.log(Math.max(1 - once2 / (step * Math.exp(average)), LEAST_SHARE4));

// src/estimate/unstopped/steps-left.ts
var UNTRIED = 0.35;
var BEYOND_SEEN = 3;
var ANY = tilted([0, 0.25, 0.5, 0.75, 1]);
var ANY_SHARE = { at: (shock, level) => ANY.quantile(0.5 + 0.2 * shock, level) };
function stepsLeft({ progress, work }, length, pace, paces, share2, window) {
  const average = paceAt(progress, progress.steps, window).average;
  const own = pace ?? { mean: average, own: UNTRIED, common: UNTRIED / 2, residuals: [] };
  const steps = Math.max(0, length.steps(progress) - progress.steps);
  const known3 = {
    kind: "steps",
    steps,
    least: steps,
    share: null,
    // The first step may have been one round of those that the others hold.
    pace: believable(own, average, progress.steps === 1 ? work : 0, paces)
  };
  if (steps === 0) return { rung: "nothing-left", left: known3 };
  if (length.source !== "varied") return { rung: pace ? "own-curve" : "own-pace-only", left: known3 };
  const least = Math.min(steps, leastLeft(progress, progress.steps, length.patience));
  return { rung: "length-unknown", left: { ...known3, least, share: share2 ?? ANY_SHARE } };
}
function believable(pace, own, more, seen) {
  let least = Math.min(pace.mean, own);
  let most = Math.max(pace.mean, own + more);
  for (let i = 0; i < seen.length; i++) {
    least = Math.min(least, seen[i]);
    most = Math.max(most, seen[i]);
  }
  return { ...pace, least: least - Math.log(BEYOND_SEEN), most: most + Math.log(BEYOND_SEEN) };
}

// src/estimate/unstopped/teacher.ts
var SURE = 0.15;
function teacherOf(of, planned, pace) {
  const { progress } = of;
  const deviation = Math.hypot(pace.own, pace.common);
  const { clock, steps: seen } = progress;
  if (!clock || planned <= seen) return { filled: of, seen, deviation };
  const end = (clock.seconds.at(-1) ?? 0) + (planned - seen) * Math.exp(pace.mean);
  const continued = { steps: [...clock.steps, planned], seconds: [...clock.seconds, end] };
  return { filled: { ...of, progress: { ...progress, steps: planned, clock: continued } }, seen, deviation };
}
function teaches({ filled: filled2, seen, deviation }, step) {
  const { steps } = filled2.progress;
  return seen > step && deviation * (steps - seen) / (steps - step) <= SURE;
}

// src/stats/censored-regression.ts
var MOST_ROUNDS = 200;
var SETTLED = 1e-5;
var FAR2 = 4;
var ROUNDING = 1e-9;
function censoredRegression(cases, usualNoise) {
  const standardise = standardiser(cases.map(({ features }) => features));
  const rows = cases.map(({ features }) => standardise(features));
  const size = rows[0]?.length ?? 1;
  const weights = new Float64Array(size);
  weights[0] = mean(cases.map(({ y }) => y));
  let noise = usualNoise;
  let inverse = new Float64Array(size * size);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const slope = weights.map((weight, a) => a === 0 ? 0 : -weight);
    const curvature = new Float64Array(size * size);
    for (let a = 0; a < size; a++) curvature[a * size + a] = a === 0 ? ROUNDING : 1;
    let squares = 2 * usualNoise ** 2;
    for (const [i, row] of rows.entries()) {
      const { y, above } = cases[i];
      const expected = dot(row, weights);
      const { off, variance } = above ? aboveMoments((y - expected) / noise) : { off: (y - expected) / noise, variance: 0 };
      squares += noise ** 2 * (off * off + variance);
      for (let a = 0; a < size; a++) {
        slope[a] = slope[a] + noise * off * row[a];
        for (let b = 0; b < size; b++) {
          curvature[a * size + b] = curvature[a * size + b] + (1 - variance) * row[a] * row[b];
        }
      }
    }
    inverse = choleskyInverse(cholesky(curvature, size), size);
    const step = dualCoefficients({ n: size, inverse }, slope);
    for (let a = 0; a < size; a++) weights[a] = weights[a] + step[a];
    const before = noise;
    noise = Math.sqrt(squares / (cases.length + 2));
    if (Math.abs(noise - before) < SETTLED * noise && step.every((by) => Math.abs(by) < SETTLED * noise))
      break;
  }
  return {
    noise,
    at: (features) => {
      const row = standardise(features);
      const known3 = dualCoefficients({ n: size, inverse }, row);
      return { mean: dot(row, weights), deviation: noise * Math.sqrt(Math.max(0, dot(row, known3))) };
    }
  };
}
function standardiser(all) {
  const columns = (all[0] ?? []).map((_, k) => all.map((features) => features[k]));
  const scales = columns.map((column) => {
    const [middle, spread2] = [mean(column), standardDeviation(column)];
    return { middle, by: spread2 > ROUNDING * (1 + Math.abs(middle)) ? 1 / spread2 : 0 };
  });
  return (features) => Float64Array.from([1, ...scales.map(({ middle, by }, k) => (features[k] - middle) * by)]);
}
function aboveMoments(z) {
  if (z > FAR2) return { off: z + 1 / z, variance: 1 / z ** 2 };
  const ratio = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) / ((1 - errorFunction(z / Math.SQRT2)) / 2);
  return { off: ratio, variance: Math.max(0, 1 + z * ratio - ratio * ratio) };
}

// src/estimate/unstopped/to-target.ts
var MOST_ROWS = 1e3;
var FEWEST_REACHED = 3;
var LEAST_SHARE5 = 0.05;
var USUAL = 0.5;
var COMMON2 = 0.5;
var SLOWEST = 10;
function lengthsToTarget(everyone, cap, target2) {
  const all = everyone.map((of) => ({ of, reachedAt: firstAt(of, target2) }));
  const learntFrom = thinned(all, MOST_ROWS);
  const lengthsIfMissed = Float64Array.from(
    all.filter(({ of, reachedAt }) => reachedAt === null && of.trial.outcome === "completed"),
    ({ of }) => of.steps
  ).sort();
  return ({ step, targets }) => {
    const cases = learntFrom.flatMap(({ of, reachedAt }) => {
      const features = approach(of, step, target2);
      if (!features || of.steps <= step) return [];
      return [{ features, y: Math.log((reachedAt ?? of.steps) - step), above: reachedAt === null }];
    });
    const reached = cases.filter(({ above }) => !above).length;
    if (reached < FEWEST_REACHED || reached < LEAST_SHARE5 * cases.length) return null;
    const fit = censoredRegression(cases, USUAL);
    return targets.map(({ progress }) => {
      const { steps } = progress;
      const [least, most] = [steps + 1, cap(progress)];
      const from = countUpTo(lengthsIfMissed, steps, true);
      const longer = lengthsIfMissed.length - from;
      const features = approach(progress, steps, target2);
      const told = features && fit.at(features);
      const mean2 = told ? told.mean : Number.POSITIVE_INFINITY;
      const common = told ? Math.hypot(told.deviation, COMMON2 * fit.noise) : 0;
      return {
        at: (shock, level) => {
          const place = level * longer;
          const ifMissed = longer > 0 ? Math.min(most, lengthsIfMissed[from + Math.floor(place)]) : most;
          const own = longer > 0 ? place % 1 : level;
          const noise = fit.noise * probit(Math.min(Math.max(own, 1e-3), 1 - 1e-3));
          const length = Math.min(ifMissed, steps + Math.exp(mean2 + common * shock + noise));
          return Math.max(0, length - least) / Math.max(1, most - least);
        }
      };
    });
  };
}
function firstAt({ values: values2 }, target2) {
  const found = values2.findIndex((value) => value >= target2);
  return found < 0 ? null : found + 1;
}
function approach(of, step, target2) {
  const left = target2 - bestValue(of, step);
  if (!(left > 0 && Number.isFinite(left))) return null;
  const lately2 = Math.max(1, Math.ceil(step / 3));
  const before = target2 - bestValue(of, step - lately2);
  const gained = Number.isFinite(before) ? (before - left) / lately2 : 0;
  const atThisSpeed = gained > 0 ? left / gained : Number.POSITIVE_INFINITY;
  return [Math.log(left), Math.log(Math.min(atThisSpeed, SLOWEST * step))];
}

// src/estimate/unstopped/curves-left.ts
function curvesLeft(cuts, { stopped: stopped2, finished }, length, { mostRows, window, stopLag }, note) {
  const everyone = [...finished, ...stopped2].map(({ progress }) => progress);
  const teachers = [];
  const patience = length.source === "varied" ? length.patience : null;
  const byNewBests = patience === null ? null : lengthsByNewBests(
    everyone,
    stopped2.map(({ progress }) => progress),
    patience,
    length.steps
  );
  const target2 = length.source === "varied" ? length.target : null;
  const byTarget = target2 === null ? null : lengthsToTarget(everyone, length.steps, target2);
  return cuts.toReversed().flatMap((cut) => {
    const known3 = finished.filter(({ progress }) => progress.steps > cut.step);
    const taught = teachers.filter((teacher) => teaches(teacher, cut.step)).map(({ filled: filled2 }) => filled2);
    const told = thinned(known3, mostRows);
    const rows = [...told, ...thinned(taught, mostRows - told.length)];
    const lesson = lessonAt(cut, rows, stopped2, everyone);
    const learnt = lesson.rows.length > 0;
    const pace = learnt ? paceLeft(lesson, length.steps, window, stopLag) : null;
    const shares = learnt && length.source === "varied" ? lengthLeft(lesson, everyone, length.steps, length.patience) : null;
    const toTarget = byTarget?.(lesson) ?? null;
    if (pace) note(pace.weighed, cut.stopped.length);
    return lesson.targets.map((of, i) => {
      const spread2 = pace && spreadOf(pace.weighed, i);
      if (spread2 && length.source !== "varied") {
        teachers.push(teacherOf(of, length.steps(of.progress), spread2));
      }
      const paces = pace?.response ?? [];
      const share2 = toTarget ? eitherOf(toTarget[i] ?? null, shares?.[i] ?? null, 1 - 1 / cut.step ** 2) : eitherOf(byNewBests?.(of.progress) ?? null, shares?.[i] ?? null, 0.5);
      return [of, stepsLeft(of, length, spread2, paces, share2, window)];
    });
  });
}
function eitherOf(a, b, share2) {
  if (!a || !b) return a ?? b;
  return {
    at: (shock, level) => level < share2 ? a.at(shock, level / share2) : b.at(shock, (level - share2) / (1 - share2))
  };
}

// src/estimate/unstopped/without-curve.ts
var FLOOR3 = 0.02;
var PRIOR3 = 0.1;
var OF_FEW = 4;
var NOVEL2 = 0.7;
var REACH = 0.4;
var FEWEST_STOPPED = 4;
function trainedWithoutCurve(stopped2, finished, declared, mostRows) {
  const guesses = [noGuess(finished.length, stopped2.length)];
  if (declared) {
    guesses.push({
      name: "finished trials by declared length",
      own: false,
      rows: Float64Array.from(finished, (of) => Math.log(declared(of))),
      targets: Float64Array.from(stopped2, (of) => Math.log(declared(of)))
    });
  }
  const rows = finished.map(({ features }) => features);
  const targets = stopped2.map(({ features }) => features);
  const teaching = thinned(stopped2, mostRows);
  if (teaching.length >= FEWEST_STOPPED) guesses.push(asStopped(teaching, rows, targets));
  return weigh(
    {
      blocks: blocksTowards(rows, targets),
      commonShare: commonShareOf(rows.length),
      novelDeviation: NOVEL2,
      novel: stopped2.map(({ novel }) => novel),
      response: finished.map(logTrained),
      rows,
      targets,
      reach: REACH,
      bends: true,
      starts: [{ levelVariance: FREE_LEVEL, guesses }]
    },
    FLOOR3,
    PRIOR3 * (1 + OF_FEW / finished.length)
  );
}
var logTrained = ({ progress }) => Math.log(Math.max(progress.trained, 1));
function asStopped(stopped2, rows, targets) {
  const asked = [...rows, ...targets];
  const { mean: mean2 } = weigh(
    {
      blocks: [],
      commonShare: 0,
      novelDeviation: 0,
      novel: asked.map(() => false),
      response: stopped2.map(logTrained),
      rows: stopped2.map(({ features }) => features),
      targets: asked,
      reach: REACH,
      bends: false,
      starts: [{ levelVariance: FREE_LEVEL, guesses: [noGuess(stopped2.length, asked.length)] }]
    },
    FLOOR3,
    PRIOR3
  );
  const name = "finished trials as stopped ones";
  return { name, own: false, rows: mean2.slice(0, rows.length), targets: mean2.slice(rows.length) };
}

// src/estimate/unstopped/definition-group.ts
var WORK3 = 45e7;
var WORK_OF_MANY = 4e7;
var MANY_TRIALS3 = 1e3;
var FITS_PER_LANDMARK = 45;
var PACE_WINDOW_PERIODS = 3;
function forecastGroup(job, read, stopLag) {
  const definition = read[0] && definitionOf(job, read[0].trial.definitionName);
  const stopped2 = read.filter(({ trial }) => trial.outcome === "earlyStopped");
  const finished = read.filter(({ trial }) => trial.outcome === "completed");
  const everyone = [...finished, ...stopped2];
  const features = hyperparameterFeatures(
    everyone.map(({ trial }) => trial),
    definition?.ranges ?? []
  );
  const isNovel = unseenWords(finished.map(({ trial }) => trial));
  const spoke = withoutSilent(finished);
  const length = plannedLength(job, spoke, everyone);
  const stepWork = logWorkOfSteps(job, everyone, length);
  const cases = everyone.map(
    (progress, i) => ({
      progress,
      features: features[i],
      novel: isNovel(progress.trial),
      work: stepWork[i]
    })
  );
  const stoppedCases = cases.slice(finished.length);
  const spoken = new Set(spoke);
  const clocked = cases.filter(({ progress }) => spoken.has(progress) && progress.steps > 0);
  const tails = spoke.map(({ tail: tail2 }) => tail2);
  const afters = finished.map(({ after }) => after);
  const weights = /* @__PURE__ */ new Map();
  const note = (weighed, times) => {
    for (const [name, weight] of weighed.weights)
      weights.set(name, (weights.get(name) ?? 0) + times * weight);
  };
  const isSilent = wentSilent(finished);
  const withCurve = length ? stoppedCases.filter(({ progress }) => progress.steps > 0 && !isSilent(progress)) : [];
  const cuts = landmarks(withCurve.map(({ progress }) => progress.steps));
  const work = stopped2.length > MANY_TRIALS3 ? WORK_OF_MANY : WORK3;
  const mostRows = Math.floor((work / (FITS_PER_LANDMARK * Math.max(1, cuts.length))) ** (1 / 3));
  const left = new Map(
    length ? curvesLeft(
      cuts,
      { stopped: withCurve, finished: clocked },
      length,
      { mostRows, window: paceWindow(read), stopLag },
      note
    ) : []
  );
  const others = stoppedCases.filter((of) => !left.has(of));
  const rows = thinned(cases.slice(0, finished.length), mostRows);
  if (others.length > 0 && rows.length > 0) {
    const declared = length?.source === "declared" ? (of) => length.steps(of.progress) : null;
    const whole = trainedWithoutCurve(others, rows, declared, mostRows);
    const longest = finished.reduce((most, { trained }) => Math.max(most, trained), 0);
    note(whole, others.length);
    for (const [i, of] of others.entries()) {
      const most = BEYOND_LONGEST * Math.max(longest, of.progress.trained);
      left.set(of, {
        rung: "hyperparameters",
        left: { kind: "whole", trained: spreadOf(whole, i), most }
      });
    }
  }
  const forecasts = stoppedCases.map((of) => {
    const known3 = left.get(of) ?? { rung: "bounds-only", left: bounds(of.progress) };
    const plannedSteps = length && length.source !== "varied" && of.progress.steps > 0 ? length.steps(of.progress) : null;
    const { progress } = of;
    return known3.left.kind === "whole" ? { progress, plannedSteps, tail: progress.after, tails: afters, ...known3 } : { progress, plannedSteps, tail: progress.tail, tails, ...known3 };
  });
  const interrupted = everyone.some(({ trial }) => interruptionsOf(trial) > 0);
  const beginsAgain = interrupted && !definition?.checkpointed;
  return { forecasts, length, finished: finished.length, beginsAgain, weights };
}
var BEYOND_ITSELF = 10;
function bounds({ trial, actual }) {
  const limit = trial.maxRuntimeSeconds ?? BEYOND_ITSELF * actual;
  return { kind: "bounds", most: Math.max(0, limit - actual) };
}
function paceWindow(read) {
  return PACE_WINDOW_PERIODS * Math.max(0, ...read.map(({ trial }) => trial.curve?.periodSeconds ?? 0));
}

// src/stats/student-t.ts
function drawStudentT(random, degrees) {
  let chiSquared = 0;
  for (let i = 0; i < degrees; i++) chiSquared += random.normal() ** 2;
  const t = random.normal() / Math.sqrt(chiSquared / degrees);
  return degrees > 2 ? t * Math.sqrt((degrees - 2) / degrees) : t;
}
function studentT4Quantile(share2) {
  const root = Math.sqrt(4 * share2 * (1 - share2));
  const size = 2 * Math.sqrt(Math.max(0, Math.cos(Math.acos(Math.min(1, root)) / 3) / root - 1));
  return share2 < 0.5 ? -size : size;
}

// src/estimate/unstopped/recentre.ts
var HALVINGS = 10;
function recentre(drawn2, middle) {
  const total2 = sum(drawn2.map(({ estimate }) => estimate));
  const factors = drawn2.map(({ draws, estimate }) => factorTo(estimate, draws));
  const at = (power2, i) => factors[i] ** (drawn2[i].longTail ? power2 : 1);
  const middleAt = (power2) => middle(totalDraws(drawn2, (i) => at(power2, i)));
  let [low, high] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const power2 = (low + high) / 2;
    if (middleAt(power2) > total2) low = power2;
    else high = power2;
  }
  const power = (low + high) / 2;
  for (const [i, { draws }] of drawn2.entries()) {
    const factor = at(power, i);
    for (let b = 0; b < draws.length; b++) draws[b] = draws[b] * factor;
  }
}
function totalDraws(drawn2, factorOf = () => 1) {
  const totals = new Float64Array(drawn2[0]?.draws.length ?? 0);
  for (const [i, { draws }] of drawn2.entries()) {
    const factor = factorOf(i);
    for (let b = 0; b < totals.length; b++) totals[b] = totals[b] + factor * draws[b];
  }
  return totals;
}
function factorTo(estimate, draws) {
  let all = 0;
  for (let b = 0; b < draws.length; b++) all += draws[b];
  const mean2 = all / draws.length;
  return mean2 > 0 && estimate > 0 ? estimate / mean2 : 1;
}

// src/estimate/unstopped/draws.ts
var DRAWS2 = 400;
var MANY_TRIALS4 = 1e3;
var DRAWS_OF_MANY = 100;
var SEED6 = 20170724;
var ENOUGH_RESIDUALS = 15;
var WILDEST = 4;
var TRIES = 12;
var OUTER_SHARE = 0.2;
var OUTER_SHARE_OF_WHOLE = 0.1;
var OUTER_SHARE_OF_LENGTHS = 0.02;
function drawExtra(forecasts) {
  const random = seededRandom(SEED6);
  const many = forecasts.length > MANY_TRIALS4;
  const count2 = many ? DRAWS_OF_MANY : DRAWS2;
  const commonPace = many ? evenShocks(random, count2) : commonShocks(random, count2);
  const commonLength = many ? evenShocks(random, count2) : commonShocks(random, count2);
  const usual = remember((of) => median([...of]));
  const drawn2 = forecasts.map((forecast) => {
    const { progress, left, tail: ownTail, tails } = forecast;
    const usualTail = tails.length > 0 ? usual(tails) : ownTail;
    const limit = progress.trial.maxRuntimeSeconds;
    const most = limit !== null && limit > progress.actual ? limit - progress.actual : Number.POSITIVE_INFINITY;
    const draws = leftDraws(forecast, random, commonPace, commonLength);
    for (let b = 0; b < count2; b++) {
      const tail2 = tails.length > 1 ? tails[Math.floor(random.uniform() * tails.length)] : usualTail;
      const extra = left.kind === "bounds" ? draws[b] : draws[b] + tail2 - ownTail;
      draws[b] = Math.min(extra, most);
    }
    return draws;
  });
  const estimates = Float64Array.from(
    drawn2,
    (draws, i) => middleMean(draws, outerShare(forecasts[i].left))
  );
  const paced = forecasts.flatMap(
    ({ left }, i) => left.kind === "steps" ? [{ draws: drawn2[i], estimate: estimates[i], longTail: left.share === null }] : []
  );
  recentre(paced, (total2) => middleMean(total2, OUTER_SHARE));
  withoutLosses(estimates);
  const across = new Float64Array(drawn2.length);
  for (let b = 0; b < count2; b++) {
    for (let i = 0; i < drawn2.length; i++) across[i] = drawn2[i][b];
    withoutLosses(across);
    for (let i = 0; i < drawn2.length; i++) drawn2[i][b] = across[i];
  }
  return drawn2.map((draws, i) => ({ estimate: estimates[i], draws }));
}
function withoutLosses(extra) {
  let total2 = 0;
  let gains = 0;
  for (let i = 0; i < extra.length; i++) {
    const value = extra[i];
    total2 += value;
    if (value > 0) gains += value;
  }
  if (total2 === gains) return;
  const share2 = gains > 0 ? Math.max(0, total2) / gains : 0;
  for (let i = 0; i < extra.length; i++) extra[i] = Math.max(0, extra[i]) * share2;
}
function outerShare(left) {
  if (left.kind === "steps") return left.share ? OUTER_SHARE_OF_LENGTHS : OUTER_SHARE;
  return left.kind === "whole" ? OUTER_SHARE_OF_WHOLE : OUTER_SHARE;
}
function middleMean(draws, outer) {
  const sorted = draws.toSorted();
  const cut = Math.floor(outer * sorted.length);
  let sum4 = 0;
  for (let i = cut; i < sorted.length - cut; i++) sum4 += sorted[i];
  return sum4 / (sorted.length - 2 * cut);
}
function leftDraws({ left, progress }, random, commonPace, commonLength) {
  const count2 = commonPace.length;
  const draws = new Float64Array(count2);
  if (left.kind === "bounds") {
    for (let b = 0; b < count2; b++) draws[b] = left.most * random.uniform() ** 2;
    return draws;
  }
  if (left.kind === "whole") {
    const error2 = errors(left.trained, random);
    for (let b = 0; b < count2; b++) {
      let trained = 0;
      for (let again2 = 0; again2 < TRIES && trained < progress.trained; again2++) {
        const shock = error2(commonPace[b]);
        trained = Math.min(Math.exp(left.trained.mean + shock), left.most);
      }
      if (trained < progress.trained) trained = Math.min(progress.trained / random.uniform(), left.most);
      draws[b] = Math.max(0, trained - progress.trained);
    }
    return draws;
  }
  const { pace, share: share2, least, steps } = left;
  const error = errors(pace, random);
  for (let b = 0; b < count2; b++) {
    const shock = error(commonPace[b]);
    let taken2 = steps;
    if (share2) {
      taken2 = least + share2.at(commonLength[b], random.uniform()) * (steps - least);
    }
    draws[b] = taken2 * Math.exp(Math.min(Math.max(pace.mean + shock, pace.least), pace.most));
  }
  return draws;
}
function errors({ residuals, own, common }, random) {
  const n = residuals.length;
  if (n < ENOUGH_RESIDUALS) {
    const degrees = Math.max(2, n - 1);
    return (shock) => own * rawStudentT(random, degrees) + common * shock;
  }
  const scale = own / (rootMeanSquare(residuals) || 1);
  return (shock) => scale * residuals[Math.floor(random.uniform() * n)] + common * shock;
}
function rawStudentT(random, degrees) {
  const scale = degrees > 2 ? Math.sqrt(degrees / (degrees - 2)) : 1;
  return Math.min(Math.max(scale * drawStudentT(random, degrees), -WILDEST), WILDEST);
}
var known2 = /* @__PURE__ */ new WeakMap();
function rootMeanSquare(values2) {
  const found = known2.get(values2);
  if (found !== void 0) return found;
  let sum4 = 0;
  for (let i = 0; i < values2.length; i++) sum4 += values2[i] ** 2;
  const result = Math.sqrt(sum4 / Math.max(1, values2.length));
  known2.set(values2, result);
  return result;
}
function commonShocks(random, count2) {
  return Float64Array.from({ length: count2 }, () => rawStudentT(random, 4));
}
function evenShocks(random, count2) {
  const shocks = Float64Array.from(
    { length: count2 },
    (_, i) => Math.min(Math.max(studentT4Quantile((i + 0.5) / count2), -WILDEST), WILDEST)
  );
  shuffle(shocks, random);
  return shocks;
}

// src/estimate/unstopped/gaps.ts
function gapsOf(groups, trials) {
  const gaps = [];
  const forecasts = groups.flatMap((group) => group.forecasts);
  if (forecasts.length === 0) return gaps;
  const count2 = (n) => `${n} of ${counted(forecasts.length, "early-stopped trial")} ${n === 1 ? "has" : "have"}`;
  const lost = trials.filter((trial) => trial.outcome === "earlyStopped").length - forecasts.length;
  if (lost > 0)
    gaps.push(
      `${counted(lost, "early-stopped trial has", "early-stopped trials have")} no start or end: left out of the estimate.`
    );
  const blind = forecasts.filter(({ progress }) => progress.steps === 0).length;
  if (blind > 0) {
    gaps.push(
      `${count2(blind)} no objective curve, so length is told by hyperparameters alone and the range is wide. Allow \`cloudwatch:GetMetricData\` and read the run within 15 days.`
    );
  }
  const coarse = forecasts.filter(
    ({ progress }) => (progress.trial.curve?.periodSeconds ?? 0) > 0 && progress.steps > 0
  );
  if (coarse.length > 0) {
    const period2 = Math.max(...coarse.map(({ progress }) => progress.trial.curve?.periodSeconds ?? 0));
    gaps.push(
      `Epochs are only counted every ${period2} seconds, which makes the range wider. \`objective-curves: logs\` reads their exact times, while the trials' logs are kept.`
    );
  }
  const unpinned = forecasts.filter(({ progress }) => !trainingTime(progress.trial)?.pinned).length;
  if (unpinned > 0) {
    gaps.push(
      `${count2(unpinned)} no phases, so start-up could not be told from training. Allow \`sagemaker:DescribeTrainingJob\`.`
    );
  }
  for (const { finished, forecasts: own, length } of groups) {
    if (own.length === 0 || finished >= 3) continue;
    const what = finished === 0 ? "No trial" : finished === 1 ? "Only one trial" : "Only two trials";
    gaps.push(
      `${what} finished, so little shows how the pace changes towards the end and the range is wide` + (length ? "." : ". No hyperparameter declares a length either: only the runtime limit bounds the estimate.")
    );
  }
  if (groups.some(({ length, forecasts: own }) => length?.source === "varied" && own.length > 0)) {
    gaps.push(
      "Finished trials differ in length and no hyperparameter says why (a script that stops itself), so how many epochs the stopped ones had left is itself an estimate."
    );
  }
  return gaps;
}

// src/estimate/unstopped/words.ts
var RUNG_WORDS = {
  "own-curve": "each trial's own pace, corrected by finished trials cut where it was stopped",
  "length-unknown": "each trial's own pace over the lengths of finished trials that went as far",
  hyperparameters: "durations of finished trials, by hyperparameters",
  "own-pace-only": "each trial's own pace alone",
  "bounds-only": "the runtime limit alone",
  "nothing-left": "nothing was left to run"
};
function methodWords(groups) {
  const counts = /* @__PURE__ */ new Map();
  for (const { forecasts } of groups) {
    for (const { rung } of forecasts) counts.set(rung, (counts.get(rung) ?? 0) + 1);
  }
  const ordered = [...counts].sort((a, b) => b[1] - a[1]).map(([rung]) => RUNG_WORDS[rung]);
  if (ordered.length === 0) return "no early-stopped trial";
  const length = groups.find((group) => group.length)?.length;
  return length ? `${ordered.join("; ")}; planned length from ${length.words}` : ordered.join("; ");
}
function resolutionWords(forecasts) {
  const periods = forecasts.flatMap(
    ({ progress }) => progress.clock && progress.trial.curve ? [progress.trial.curve.periodSeconds] : []
  );
  if (periods.length === 0) return "no objective curves";
  const coarsest = Math.max(...periods);
  if (coarsest === 0) return "exact epoch times";
  return `epochs counted every ${coarsest} seconds`;
}
var ORDER = ["high", "medium", "low", "indicative"];
var WIDE3 = 0.6;
var VERY_WIDE = 1.2;
function gradeOf(groups, extra, width) {
  const ofRange = width > VERY_WIDE ? "low" : width > WIDE3 ? "medium" : "high";
  const ofEvidence = evidenceGrade(groups, extra);
  return ORDER.indexOf(ofRange) > ORDER.indexOf(ofEvidence) ? ofRange : ofEvidence;
}
function evidenceGrade(groups, extra) {
  const seconds3 = /* @__PURE__ */ new Map();
  let total2 = 0;
  for (const group of groups) {
    for (const forecast of group.forecasts) {
      const grade = trialGrade(forecast, group);
      const weight = (extra.get(forecast) ?? 0) + 1;
      seconds3.set(grade, (seconds3.get(grade) ?? 0) + weight);
      total2 += weight;
    }
  }
  let reached = 0;
  for (const grade of ORDER) {
    reached += seconds3.get(grade) ?? 0;
    if (reached >= 0.8 * total2) return grade;
  }
  return "high";
}
function trialGrade({ rung, progress }, { finished, beginsAgain }) {
  if (rung === "nothing-left") return "high";
  if (rung === "own-pace-only" || rung === "bounds-only" || finished < 2) return "indicative";
  if (rung === "length-unknown" || beginsAgain && rung !== "hyperparameters") return "low";
  if (rung === "hyperparameters") return finished < 5 ? "indicative" : "low";
  if (finished < 5) return "medium";
  return progress.trial.curve?.periodSeconds === 0 ? "high" : "medium";
}

// src/estimate/unstopped.ts
var estimateUnstopped = (job, trials) => {
  const { progress: read, stopLag } = readTogether(job, trials);
  const progress = [...read.values()].filter(({ trial }) => ranAsPlanned(trial));
  const byDefinition = Map.groupBy(progress, ({ trial }) => trial.definitionName);
  const groups = [...byDefinition.values()].map((own) => forecastGroup(job, own, stopLag));
  const forecasts = groups.flatMap((group) => group.forecasts);
  const extra = drawExtra(forecasts);
  const width = relativeWidth(forecasts, extra);
  const seconds3 = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  const draws = /* @__PURE__ */ new Map();
  for (const [i, forecast] of forecasts.entries()) {
    const { progress: of, rung, plannedSteps } = forecast;
    const { estimate, draws: own } = extra[i];
    seconds3.set(forecast, estimate);
    const { low, high } = ninetyPercent(own);
    found.set(of.trial.name, {
      seconds: interval(of.actual + estimate, of.actual + low, of.actual + high),
      rung,
      steps: of.steps,
      plannedSteps
    });
    for (let draw = 0; draw < own.length; draw++) own[draw] = of.actual + own[draw];
    draws.set(of.trial.name, own);
  }
  return {
    trials: found,
    draws,
    method: methodWords(groups),
    resolution: resolutionWords(forecasts),
    grade: gradeOf(groups, seconds3, width),
    gaps: gapsOf(groups, trials)
  };
};
function relativeWidth(forecasts, extra) {
  const left = sum(extra.map(({ estimate }) => estimate));
  const scale = Math.max(left, 0.1 * (sum(forecasts.map(({ progress }) => progress.actual)) + left));
  if (!(scale > 0)) return 0;
  const { low, high } = ninetyPercent(totalDraws(extra));
  return (high - low) / scale;
}

// src/estimate/next-run/change.ts
function merged(changes) {
  const given = (of) => changes.flatMap((each) => of(each) ?? []);
  const policies2 = given((each) => each.policy);
  const rules = policies2.filter((policy) => policy.replay?.ends === null);
  const trials = given((each) => each.trials);
  const factors = given((each) => each.costFactor).concat(
    rules.length > 0 ? [] : given((each) => each.slotsFactor)
  );
  return {
    slots: given((each) => each.slots).at(-1) ?? null,
    trials: trials.length > 0 ? Math.min(...trials) : null,
    without: new Set(given((each) => each.without).flatMap((names) => [...names])),
    shorter: given((each) => each.shorter),
    stops: rules.find(({ name }) => name === "auto") ?? rules[0] ?? null,
    ends: policies2.find((policy) => policy.replay?.ends) ?? null,
    costFactor: factors.length > 0 ? factors.reduce(product) : null
  };
}
function policyAlone({ stops, ends, ...others }) {
  const { slots, trials, without: without2, shorter, costFactor } = others;
  if ([slots, trials, costFactor].some((each) => each !== null) || without2.size + shorter.length > 0)
    return null;
  return stops && ends ? null : stops ?? ends;
}
function product(a, b) {
  return { ...a, estimate: a.estimate * b.estimate, low: a.low * b.low, high: a.high * b.high };
}

// src/estimate/next-run/draws.ts
var MOST_DRAWS = 80;
var FEWEST_DRAWS2 = 6;
var DRAWN_TRIALS = 6e4;
var NINETY_PERCENT2 = 1.645;
function drawRuns(schedule, random) {
  const count2 = schedule.trials.length;
  const draws = Math.max(FEWEST_DRAWS2, Math.min(MOST_DRAWS, Math.floor(DRAWN_TRIALS / Math.max(1, count2))));
  const pick = () => Math.floor(random.uniform() * count2);
  const drawn2 = Array.from({ length: draws }, () => {
    const seen = Int32Array.from({ length: count2 }, pick);
    const picks = Int32Array.from({ length: count2 }, () => seen[pick()] ?? 0);
    return { picks, policy: random.normal(), price: random.normal() };
  });
  return drawn2.map((run, i) => ({ ...run, shorter: probit((i + 0.5) / draws) }));
}
function savedInDraws(runs, trials, slots, change, launched) {
  const whole = trials.reduce((sum4, trial) => sum4 + trial.costUsd, 0);
  const launchable = trials.filter(({ dropped }) => !dropped).length;
  const usd = [];
  const seconds3 = [];
  for (const run of runs) {
    const stopped2 = atDraw(change.stops?.costUsd ?? null, whole, run.policy);
    const ended2 = atDraw(change.ends?.costUsd ?? null, whole, run.policy);
    const most = change.trials ?? trials.length;
    const limit = change.ends ? Math.min(most, Math.round(launchable - ended2 * (launchable - launched))) : most;
    const factor = change.costFactor ? drawnFrom(change.costFactor, run.price) : 1;
    const shares = change.shorter.map(({ share: share2 }) => Math.min(1, drawnFrom(share2, run.shorter)));
    const before = replay(run.picks, trials, slots, trials.length, null);
    const after = replay(run.picks, trials, change.slots ?? slots, limit, { stopped: stopped2, shares, change });
    usd.push(before.usd - factor * after.usd);
    seconds3.push(before.seconds - after.seconds);
  }
  return { usd, seconds: seconds3 };
}
function atDraw(costUsd, whole, normal) {
  const saved = costUsd ? whole - costUsd.estimate : 0;
  if (!costUsd || Math.abs(saved) < 1e-9) return 1;
  const side = normal > 0 ? costUsd.estimate - costUsd.low : costUsd.high - costUsd.estimate;
  return Math.max(0, (saved + normal * side / NINETY_PERCENT2) / saved);
}
function drawnFrom(factor, normal) {
  const side = normal > 0 ? factor.high - factor.estimate : factor.estimate - factor.low;
  return Math.max(0, factor.estimate + normal * side / NINETY_PERCENT2);
}
function replay(picks, trials, slots, limit, changed) {
  const free = minHeap();
  let usd = 0;
  let end = 0;
  let launched = 0;
  for (const pick of picks) {
    const trial = trials[pick];
    if (!trial || changed && trial.dropped) continue;
    if (launched >= Math.max(1, limit)) break;
    launched += 1;
    const shorter = trial.shorter.reduce((sum4, most, i) => sum4 + most * (changed?.shares[i] ?? 0), 0);
    const less = changed ? changed.stopped * trial.less + shorter : 0;
    const reused = free.size() >= slots ? free.least() : void 0;
    const launch = reused === void 0 ? 0 : reused + trial.gap;
    const done = launch + trial.startUp + Math.max(0, trial.run - less);
    if (reused === void 0) free.push(done);
    else free.replaceLeast(done);
    end = Math.max(end, done);
    usd += Math.max(0, trial.costUsd - less * trial.usdPerSecond);
  }
  return { usd, seconds: end };
}

// src/estimate/next-run/range.ts
function around(estimate, draws, whole) {
  const { low, high } = spread(draws);
  const floor = estimate >= 0 && draws.every((draw) => draw >= -NOTHING) ? 0 : Number.NEGATIVE_INFINITY;
  return interval(Math.min(estimate, whole), Math.max(floor, low), Math.min(whole, high));
}
var ENOUGH_FOR_QUANTILES = 40;
var NINETY_PERCENT3 = 1.645;
var NOTHING = 1e-9;
function spread(draws) {
  if (draws.length >= ENOUGH_FOR_QUANTILES) return ninetyPercent(draws);
  const sorted = draws.toSorted((a, b) => a - b);
  const middle = mean(sorted);
  const margin = NINETY_PERCENT3 * sampleStandardDeviation(sorted);
  return { low: middle - margin, high: middle + margin };
}
function remainder(whole, part2) {
  return interval(whole - part2.estimate, whole - part2.high, whole - part2.low);
}
function atLeastZero(of) {
  return { ...of, low: Math.max(0, of.low) };
}

// src/estimate/next-run/next-run.ts
var SEED7 = 20101112;
function nextRun(evidence) {
  const { schedule, spend: spend2 } = evidence;
  const asRan = wallClock(schedule, schedule.slots);
  const drawnRuns = drawRuns(schedule, seededRandom(SEED7));
  return (changes) => {
    const change = merged(changes);
    const alone = policyAlone(change);
    if (alone?.wallClockSeconds) return asReplayed(alone, alone.wallClockSeconds, evidence);
    const shorter = shortened(change);
    const launchable = launchableRun(evidence, change, shorter);
    const launched = Math.min(launchable.schedule.trials.length, change.trials ?? Number.POSITIVE_INFINITY);
    const replay2 = {
      stops: change.stops?.replay?.stops ?? null,
      ends: change.ends?.replay?.ends ?? null
    };
    const outcome = replayOutcome(partOf(launchable, 0, launched), replay2);
    const factor = change.costFactor?.estimate ?? 1;
    const costUsd = factor * outcome.costUsd;
    const wallClockSeconds = outcome.wallClockSeconds + schedule.wallClockSeconds - asRan;
    const runs = runsOf(launchable, launched, replay2.stops);
    const replayed = replayedTrials(evidence, runs, change, shorter);
    const drawn2 = savedInDraws(drawnRuns, replayed, schedule.slots, change, outcome.trials);
    const savingUsd = spend2.costUsd === null ? null : around(spend2.costUsd - costUsd, drawn2.usd, spend2.costUsd);
    const savingSeconds = around(
      schedule.wallClockSeconds - wallClockSeconds,
      drawn2.seconds,
      schedule.wallClockSeconds
    );
    return {
      savingUsd,
      savingSeconds,
      costUsd: savingUsd && spend2.costUsd !== null ? atLeastZero(remainder(spend2.costUsd, savingUsd)) : null,
      wallClockSeconds: atLeastZero(remainder(schedule.wallClockSeconds, savingSeconds)),
      trials: outcome.trials
    };
  };
}
function asReplayed({ costUsd, endsAfterTrials }, wallClockSeconds, { schedule, spend: spend2 }) {
  return {
    savingUsd: costUsd && spend2.costUsd !== null ? remainder(spend2.costUsd, costUsd) : null,
    savingSeconds: remainder(schedule.wallClockSeconds, wallClockSeconds),
    costUsd: spend2.costUsd === null ? null : costUsd,
    wallClockSeconds,
    trials: endsAfterTrials ?? schedule.trials.length
  };
}
function launchableRun(evidence, change, shorter) {
  const { schedule, courses, durations, trials, spend: spend2, sign } = evidence;
  const base = change.stops && trials.some((trial) => trial.outcome === "earlyStopped") ? unstoppedCourses(schedule, courses, durations) : { schedule, courses, more: /* @__PURE__ */ new Map() };
  const kept = (of) => of.filter((_, index) => !change.without.has(schedule.trials[index]?.name ?? ""));
  return {
    schedule: {
      ...base.schedule,
      slots: change.slots ?? schedule.slots,
      trials: kept(base.schedule.trials).map((trial) => ({
        ...trial,
        run: Math.max(0, trial.run - (shorter.get(trial.name) ?? 0))
      }))
    },
    courses: kept(base.courses),
    more: new Map(
      [...base.more.keys(), ...shorter.keys()].map((name) => [
        name,
        (base.more.get(name) ?? 0) - (shorter.get(name) ?? 0)
      ])
    ),
    sign,
    spent: spend2
  };
}
function partOf(replayed, first, count2) {
  const { schedule, courses } = replayed;
  return {
    ...replayed,
    schedule: { ...schedule, trials: schedule.trials.slice(first, first + count2) },
    courses: courses.slice(first, first + count2)
  };
}
function runsOf(replayed, launched, stops) {
  const runs = /* @__PURE__ */ new Map();
  const count2 = replayed.courses.length;
  const size = Math.max(1, launched);
  for (let first = 0; first < count2; first += size) {
    const part2 = partOf(replayed, Math.max(0, Math.min(first, count2 - size)), size);
    const stopped2 = stops?.(part2.schedule, part2.courses);
    for (const { name, run } of part2.schedule.trials)
      if (!runs.has(name)) runs.set(name, Math.min(run, stopped2?.get(name) ?? run));
  }
  return runs;
}
function shortened({ shorter }) {
  const sum4 = /* @__PURE__ */ new Map();
  for (const { seconds: seconds3, share: share2 } of shorter) {
    for (const [name, most] of seconds3) sum4.set(name, (sum4.get(name) ?? 0) + share2.estimate * most);
  }
  return sum4;
}
function replayedTrials({ schedule, spend: spend2 }, runs, change, shorter) {
  return schedule.trials.map((trial) => {
    const run = runs.get(trial.name);
    return {
      startUp: trial.startUp,
      gap: trial.gap ?? schedule.typicalGap,
      run: trial.run,
      less: run === void 0 ? 0 : trial.run - run - (shorter.get(trial.name) ?? 0),
      shorter: change.shorter.map(({ seconds: seconds3 }) => seconds3.get(trial.name) ?? 0),
      dropped: change.without.has(trial.name),
      costUsd: spend2.perTrial.get(trial.name)?.costUsd ?? 0,
      usdPerSecond: spend2.perTrial.get(trial.name)?.usdPerSecond ?? 0
    };
  });
}

// src/recommend/objective-change.ts
function objectiveChange({ bestObjective, spread: spread2 }, best) {
  if (bestObjective === null || best?.objective == null)
    return "What the best objective would have been cannot be known.";
  const [from, to] = [objectiveValue(best.objective), objectiveValue(bestObjective)];
  const reach = spread2?.bestObjective;
  const range = reach ? ` (${fromTo(objectiveValue(reach.low), objectiveValue(reach.high))} over shuffled orders)` : "";
  return from === to ? `The best objective of this run, ${from}, would have been found${range}.` : `The best objective of this run would have been ${to} instead of ${from}${range}.`;
}
function oftenLost(probability) {
  return probability !== null && probability > 0.5;
}

// src/recommend/add-completion-criteria.ts
var LEAST_SHARE6 = 0.05;
var PATIENCES2 = [
  [20, 0.5, 0.7],
  [30, 0.38, 0.57],
  [40, 0.27, 0.43]
];
var addCompletionCriteria = ({ job, spend: spend2, policies: policies2, schedule, best }) => {
  const cost = spend2.costUsd;
  if (!cost || job.completionCriteria.maxJobsNotImproving !== null || best?.objective == null) return null;
  for (const [patience, bayesian, random] of PATIENCES2) {
    const policy = policies2.find(({ name }) => name === `not-improving-${patience}`);
    if (!policy?.costUsd || policy.endsAfterTrials === null || policy.bestObjective !== best.objective)
      continue;
    if (cost - policy.costUsd.estimate < LEAST_SHARE6 * cost) continue;
    const lost = policy.betterModelLostProbability;
    return {
      id: "add-completion-criteria",
      title: `End the search after ${patience} trials without an improvement`,
      change: {
        parameter: "TuningJobCompletionCriteria.BestObjectiveNotImproving.MaxNumberOfTrainingJobsNotImproving",
        from: null,
        to: patience
      },
      effect: { policy },
      confidence: oftenLost(lost) ? "indicative" : "medium",
      risk: `${lost === null ? "" : `With the same trials in another order the one that won would have been missed in ${percent(lost)} of cases. `}In benchmark searches of 120 trials this patience lost something in ${percent(job.strategy === "Bayesian" ? bayesian : random)} of runs. ${objectiveChange(policy, best)}`,
      evidence: `It would have ended this run after ${policy.endsAfterTrials} of ${schedule.trials.length} trials with the same best objective. One run cannot tell luck from a plateau. ${policy.note}`
    };
  }
  return null;
};

// src/recommend/avoid-duplicates.ts
var FEWEST3 = 2;
var avoidDuplicates = ({ job, trials, leaks: { duplicates: duplicates2 } }) => {
  const count2 = duplicates2.trials.length;
  if (count2 < FEWEST3) return null;
  const spread2 = duplicates2.objectiveSpread;
  const exhausted = duplicates2.spaceSize !== null && duplicates2.spaceSize <= trials.length;
  const fewer = exhausted ? trials.length - (duplicates2.spaceSize ?? 0) : count2;
  return {
    id: "avoid-duplicates",
    title: `${count2} of ${trials.length} trials repeated settings that had been trained`,
    ...changesFor(job, exhausted, trials.length - fewer),
    // Settings that were never tried take the place of the first repeats.
    effect: fewer === 0 ? null : { without: new Set(duplicates2.trials.slice(-fewer)) },
    confidence: "high",
    risk: `Repeats tell how much the objective varies by itself${spread2 === null ? "" : ` (here by up to ${objectiveValue(spread2)})`}; a few of the best are worth that.`,
    evidence: `${counted(duplicates2.settings, "setting was", "settings were")} trained more than once: the repeats took ${percent(duplicates2.share)} of the billed time. ${remedy(duplicates2, exhausted, trials.length - fewer)}`
  };
};
function changesFor({ definitions, limits, strategy }, exhausted, to) {
  const categorical = definitions.every(({ ranges }) => ranges.every(({ kind }) => kind === "categorical"));
  const from = limits.maxJobs;
  const launch = { parameter: "ResourceLimits.MaxNumberOfTrainingJobs", from, to };
  if (exhausted && categorical && strategy !== "Grid") {
    const change = { parameter: "Strategy", from: strategy, to: "Grid" };
    return from === null || from === to ? { change } : { change, alsoChange: [launch] };
  }
  return { change: from !== null && from > to ? launch : null };
}
function remedy({ spaceSize: spaceSize2 }, exhausted, to) {
  if (exhausted)
    return `The search space holds only ${counted(spaceSize2 ?? 0, "setting")}: try each once, or widen it.`;
  return `Where values are few or rounded, widen the ranges or let them be continuous: ${counted(to, "trial")} then try as many different settings as this run did, and more trials would try new ones for the same money.`;
}

// src/recommend/cap-max-runtime.ts
var PARAMETER = "StoppingCondition.MaxRuntimeInSeconds";
var LEAST_SHARE7 = 0.05;
var ROOM3 = 1.2;
var capMaxRuntime = ({ leaks: { maxRuntime: maxRuntime2 } }) => tooHigh(maxRuntime2) ?? tooLow(maxRuntime2);
function tooHigh(found) {
  const { hung, tighterSeconds: to, limitSeconds: from, longestFinishedSeconds: longest } = found;
  if (to === null || longest === null || from !== null && from <= to) return null;
  return {
    id: "cap-max-runtime",
    title: `End trials that hang after ${duration(to)}`,
    change: { parameter: PARAMETER, from, to },
    effect: { shorter: { seconds: found.excess, share: exactly(1) } },
    confidence: "medium",
    risk: `A configuration that needs longer than ${duration(to)} would be cut. No finished trial of this run took more than ${duration(longest)}.`,
    evidence: `The limit is far above what trials need: ${hung.trials.length} ran more than three times as long as the longest that finished, gave no finished model, and took ${percent(hung.share)} of the billed time.`
  };
}
function tooLow({ cut, limitSeconds: from, neededSeconds }) {
  if (cut.share < LEAST_SHARE7 || from === null) return null;
  const to = neededSeconds === null ? null : 60 * Math.ceil(ROOM3 * neededSeconds / 60);
  return {
    id: "cap-max-runtime",
    title: `${counted(cut.trials.length, "trial was", "trials were")} cut by the maximum run time`,
    change: to !== null && to > from ? { parameter: PARAMETER, from, to } : null,
    confidence: to === null ? "low" : "medium",
    risk: "It saves nothing: trials that are no longer cut run longer and cost more. Fewer epochs, or a narrower range of what makes a trial long, fit them under the limit instead.",
    evidence: `The limit of ${duration(from)} is too low for some trials: those it cut took ${percent(cut.share)} of the billed time, and the tuner judged them by an unfinished model.${neededSeconds === null ? " Their curves do not tell how much longer they needed." : ` By their epochs they needed up to ${duration(neededSeconds)}.`}`
  };
}

// src/recommend/change-instance-type.ts
var changeInstanceType = ({ leaks: { instanceUse: instanceUse2 } }, _config, replay2) => {
  const cheaper = instanceUse2?.cheaper;
  if (!cheaper) return null;
  const { instanceType: from, cpu, memory, gpu, gpuMemory, hosts } = instanceUse2;
  const { priceRatio, slowestFactor } = cheaper;
  const { savingUsd } = replay2([
    { costFactor: interval(priceRatio, priceRatio, slowestFactor * priceRatio) }
  ]);
  const used = [
    `${percent(cpu)} of the cores`,
    memory === null ? "" : `${percent(memory)} of the memory`,
    gpu === null ? "" : `${percent(gpu)} of the GPUs`,
    gpuMemory === null ? "" : `${percent(gpuMemory)} of the GPUs' memory`
  ].filter(Boolean);
  return {
    id: "change-instance-type",
    title: `Train on ${cheaper.instanceType}`,
    change: { parameter: "ResourceConfig.InstanceType", from, to: cheaper.instanceType },
    // How much slower trials run is assumed: nothing to add up the next run from.
    effect: null,
    savingUsd,
    savingSeconds: null,
    confidence: "low",
    risk: `Bursts shorter than five minutes are not seen and may wait for cores: trials may take up to ${slowestFactor.toFixed(1)} times as long, which the range holds. Network and disk are smaller too. Larger models or batches of other configurations may not fit. Try one trial first.`,
    evidence: `On ${counted(hosts, "host")} the busiest five minutes used ${used.join(", ")} of ${from}. ${cheaper.instanceType} has the same kind of cores, holds that with a fifth to spare, and costs ${percent(priceRatio)} of its price, compared within one source.`
  };
};

// src/recommend/change-search-space.ts
var ENOUGH_TRIALS2 = 60;
var changeSearchSpace = ({ job, trials, best, leaks: { searchSpace: searchSpace2 } }) => {
  const [definition] = job.definitions;
  if (!searchSpace2 || !definition) return null;
  const rangeOf = ({ name }) => definition.ranges.find((range) => range.name === name);
  for (const advise of [rescale, widen]) {
    for (const use of searchSpace2.parameters) {
      const range = rangeOf(use);
      const draft = range && advise(use, range, searchSpace2);
      if (draft) return draft;
    }
  }
  if (job.strategy !== "Grid" || !best) return null;
  for (const use of searchSpace2.parameters) {
    const range = rangeOf(use);
    const value = best.hyperparameters[use.name];
    if (!use.withoutEffect || range?.kind !== "categorical" || value === void 0) continue;
    const without2 = new Set(
      trials.filter((trial) => trial.hyperparameters[use.name] !== value).map(({ name }) => name)
    );
    return leaveOut(use, range, value, without2);
  }
  return null;
};
function widen(use, range, { trials, best }) {
  const { edge, name } = use;
  if (!edge) return null;
  const end = edge.side === "low" ? "MinValue" : "MaxValue";
  return {
    id: "change-search-space",
    title: `Widen the range of ${name}`,
    change: { parameter: parameterOf(range, end), from: edge.from, to: edge.to },
    savingUsd: null,
    savingSeconds: null,
    confidence: trials >= ENOUGH_TRIALS2 ? "low" : "indicative",
    risk: `A wider range takes more trials to search, and values beyond ${edge.from} may not train: check that the script accepts them.`,
    evidence: `${edge.bestInside} of the best ${best} trials lie in the ${edge.side === "low" ? "lowest" : "highest"} tenth of the range of \`${name}\`, among ${edge.inside} of all ${trials}: better values may lie beyond ${edge.from}. It saves nothing; it may give a better model.`
  };
}
function rescale(use, range, { trials, best }) {
  const { decade, name } = use;
  if (!decade) return null;
  return {
    id: "change-search-space",
    title: `Search ${name} on a logarithmic scale`,
    change: { parameter: parameterOf(range, "ScalingType"), from: "Linear", to: "Logarithmic" },
    savingUsd: null,
    savingSeconds: null,
    confidence: trials >= ENOUGH_TRIALS2 ? "low" : "indicative",
    risk: "Fewer trials are drawn at the upper end of the range.",
    evidence: `${decade.bestInside} of the best ${best} trials have \`${name}\` between ${objectiveValue(decade.low)} and ${objectiveValue(decade.high)}, a small part of a linear scale: only ${decade.inside} of all ${trials} trials were drawn up to there. It saves nothing; more trials then fall where the good ones are.`
  };
}
function leaveOut({ name, explainedShare, pValue }, range, value, without2) {
  return {
    id: "change-search-space",
    title: `Leave ${name} out of the grid`,
    change: { parameter: parameterOf(range, "Values"), from: range.values.join(", "), to: value },
    effect: { without: without2 },
    confidence: "indicative",
    risk: `An effect of \`${name}\` together with another hyperparameter would not have shown.`,
    evidence: `\`${name}\` explains ${percent(explainedShare)} of the objective's ranks alone (chance does as much in ${percent(pValue)} of cases), and a grid trains every other setting once for each of its ${range.values.length} values.`
  };
}
function parameterOf({ kind, name }, field) {
  const list = { integer: "Integer", continuous: "Continuous", categorical: "Categorical" }[kind];
  return `ParameterRanges.${list}ParameterRanges.${name}.${field}`;
}

// src/recommend/enable-early-stopping.ts
var LEAST_SHARE8 = 0.03;
var enableEarlyStopping = ({ job, spend: spend2, policies: policies2, best }) => {
  const auto2 = policies2.find((policy) => policy.name === "auto");
  const cost = spend2.costUsd;
  if (job.earlyStoppingType === "Auto" || !auto2?.replay || !auto2.costUsd || !cost) return null;
  if (cost - auto2.costUsd.estimate < LEAST_SHARE8 * cost) return null;
  const lost = auto2.betterModelLostProbability;
  return {
    id: "enable-early-stopping",
    title: "Let SageMaker stop trials that fall behind",
    change: { parameter: "TrainingJobEarlyStoppingType", from: "Off", to: "Auto" },
    effect: { policy: auto2 },
    // Read off the account's own stops, or anywhere between the two ends of an undocumented rule.
    confidence: auto2.basis === "assumed" ? "low" : "medium",
    risk: `${lost === null ? "It may stop the trial that would win." : `In replays over shuffled orders the trial that won was stopped in ${percent(lost)} of cases.`} ${objectiveChange(auto2, best)}`,
    evidence: `This run's own curves replayed under SageMaker's median rule: about ${counted(auto2.stoppedTrials ?? 0, "trial")} stopped. ${auto2.note}`
  };
};

// src/recommend/fix-early-stopping.ts
var WITHOUT_CURVES = /* @__PURE__ */ new Set([
  "metric-name",
  "no-objective",
  "one-point",
  "not-each-epoch"
]);
var FIXABLE = /* @__PURE__ */ new Set([
  "several-definitions",
  "hyperband-excludes-it",
  ...WITHOUT_CURVES
]);
var fixEarlyStopping = ({ job, hindrances: hindrances2 }) => {
  const found = hindrances2.find(({ id }) => FIXABLE.has(id));
  if (!found) return null;
  return {
    id: "fix-early-stopping",
    title: "Early stopping is on and cannot act",
    change: changeFor(found, job),
    savingUsd: null,
    savingSeconds: null,
    confidence: found.id === "not-each-epoch" ? "medium" : "high",
    risk: found.id === "hyperband-excludes-it" ? "None: Hyperband stops trials as before." : "Once it acts, it may stop a trial that would have become the best.",
    evidence: `${found.cause} ${found.remedy}${WITHOUT_CURVES.has(found.id) ? " What it would then save cannot be replayed, because no curves show it." : ""}`
  };
};
function changeFor({ id }, job) {
  if (id === "hyperband-excludes-it")
    return { parameter: "TrainingJobEarlyStoppingType", from: "Auto", to: "Off" };
  const [name, ...others] = job.definitions.flatMap(
    (of) => of.metricDefinitions.map((metric2) => metric2.name)
  );
  if (id !== "metric-name" || name === void 0 || others.length > 0) return null;
  return {
    parameter: "HyperParameterTuningJobObjective.MetricName",
    from: job.objective?.metric ?? null,
    to: name
  };
}

// src/recommend/fix-failing-trials.ts
var fixFailingTrials = ({ trials, leaks: { failures } }) => {
  const [largest] = failures;
  if (!largest) return null;
  const failed = new Set(failures.flatMap((group) => group.trials));
  const share2 = failures.reduce((sum4, group) => sum4 + group.share, 0);
  const alike = failed.size === 1 ? "" : `${largest.trials.length === failed.size ? "All" : largest.trials.length} of them: `;
  const others = failures.length - 1;
  return {
    id: "fix-failing-trials",
    title: `${failed.size} of ${counted(trials.length, "trial")} failed`,
    change: null,
    // Where all failed, nothing is left to replay: a next run that works is not free.
    ...failed.size < trials.length ? { effect: { without: failed } } : {},
    confidence: "high",
    risk: riskWords(failed.size, trials.length),
    evidence: `Failed trials took ${percent(share2)} of the billed time. ${alike}${largest.reason}${others > 0 ? ` (${counted(others, "other reason")} besides)` : ""}.${largest.region ? ` ${regionWords(largest.region)}` : ""}`
  };
};
function riskWords(failed, all) {
  const [they, are, run] = failed === 1 ? ["it", "is", "runs to its end, and costs"] : ["they", "are", "run to their end, and cost"];
  const leftOut = failed < all ? `None where ${they} ${are} left out: a failed trial gives no model. ` : "";
  return `${leftOut}Mended, ${they} ${run} more than ${failed === 1 ? "its" : "their"} failure did.`;
}
function regionWords({ parameter, side, value, failed, trials }) {
  const where = side === "=" ? `set to ${value}` : side === ">=" ? `from ${value} upwards` : `up to ${value}`;
  return `They lie together: of the ${counted(trials, "trial")} with \`${parameter}\` ${where}, ${failed} failed so. Mend it there, or leave that part of the range out.`;
}

// src/report/lost-model.ts
function lostModelSentence({ band, probability, gainUpperBound: gainUpperBound2, reason }) {
  if (probability === 0)
    return `${capitalised(reason ?? "every trial that was stopped had diverged")}, so no better model was lost.`;
  if (band === null)
    return `Whether a better model was stopped cannot be told: ${reason ?? "too little is known"}.`;
  const chance = band.words === "about even" ? "Chances are about even that a better model was stopped (at least half of the replayed runs like this had lost one)" : `That a better model was stopped is ${band.words} (${frequency(band.observed)} of the replayed runs like this had lost one)`;
  const most = gainUpperBound2 !== null && gainUpperBound2 > 0 ? ` It would have been better by ${objectiveValue(Number(gainUpperBound2.toPrecision(2)))} at most (95 %).` : "";
  return `${chance}.${most}`;
}
var ONE_IN = [
  [2, "about half"],
  [3, "about a third"],
  [4, "about a quarter"],
  [5, "about one in five"],
  [7, "about one in seven"],
  [10, "about one in ten"],
  [15, "about one in 15"],
  [20, "about one in 20"],
  [25, "about one in 25"],
  [35, "about one in 35"],
  [50, "about one in 50"]
];
function frequency(share2) {
  if (share2 < 0.015) return "fewer than one in 50";
  const off = (count2) => Math.abs(Math.log(share2 * count2));
  const [, words] = ONE_IN.reduce((nearest2, each) => off(each[0]) < off(nearest2[0]) ? each : nearest2);
  return words;
}

// src/recommend/loosen-early-stopping.ts
var HIGH_RISK = 0.25;
var MOST_AGAIN = 5;
var LEAST_SHARE9 = 0.5;
var REDUCTION = 3;
var loosenEarlyStopping = (findings) => {
  const { job, risk, trials } = findings;
  if (!risk || risk.probability === null || !risk.band || risk.probability < HIGH_RISK) return null;
  const stopped2 = trials.filter(({ outcome }) => outcome === "earlyStopped").length;
  const hyperband2 = job.strategy === "Hyperband";
  return {
    id: "loosen-early-stopping",
    title: "Early stopping may have cost the best model",
    change: hyperband2 ? higherMinimum(job.hyperband) : null,
    savingUsd: null,
    savingSeconds: null,
    confidence: "medium",
    risk: `It saves nothing: trials run longer before they are stopped.${risk.gainUpperBound === null ? "" : ` There is at most about ${objectiveValue(Number(risk.gainUpperBound.toPrecision(2)))} of the objective to gain (95 %).`}`,
    evidence: `${counted(stopped2, "trial was", "trials were")} stopped early, and of replayed runs with stops like these ${frequency(risk.band.observed)} had lost a better model. ${hyperband2 ? "A higher minimum resource lets trials show more before they are judged." : "SageMaker's rule has no setting, but it judges only the values that the script emits: begin to emit the objective after the first fifth of the epochs."} ${again(findings, risk.trials)}`
  };
};
function higherMinimum(limits) {
  if (!limits?.minResource) return null;
  const from = limits.minResource;
  const to = Math.min(REDUCTION * from, limits.maxResource ?? REDUCTION * from);
  return to > from ? { parameter: "StrategyConfig.HyperbandStrategyConfig.MinResource", from, to } : null;
}
function again({ durations, spend: spend2 }, risks) {
  const ranked = [...risks].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
  const likeliest = ranked.slice(0, MOST_AGAIN);
  const sum4 = (of) => of.reduce((total2, [, probability]) => total2 + probability, 0);
  const share2 = sum4(likeliest) / sum4(ranked);
  if (!(share2 >= LEAST_SHARE9))
    return `The risk is spread over the ${ranked.length} stopped trials: running a few of them again would hardly find it.`;
  const cost = likeliest.reduce((total2, [name]) => {
    const seconds3 = durations?.trials.get(name)?.seconds.estimate ?? 0;
    return total2 + seconds3 * (spend2.perTrial.get(name)?.usdPerSecond ?? 0);
  }, 0);
  const price = spend2.costUsd ? `, about ${percent(cost / spend2.costUsd)} of this run's cost,` : "";
  return `${percent(share2)} of the risk lies with ${likeliest.map(([name]) => name).join(", ")}: running ${likeliest.length === 1 ? "it again to its end" : "them again to their end"}${price} would settle it.`;
}

// src/recommend/once-per-parameter.ts
function oncePerParameter(advice) {
  return advice.flatMap((each, place) => {
    const outdone = advice.some(
      (other, otherPlace) => otherPlace !== place && goesBefore(other, each, otherPlace < place)
    );
    if (!outdone) return each;
    return each.id === "avoid-duplicates" ? { ...each, change: null } : [];
  });
}
function goesBefore(other, each, isSurer) {
  return named(each).some(({ parameter, to }) => {
    const rival = named(other).find((change) => change.parameter === parameter);
    if (!rival) return false;
    if (isGrid(other) || isGrid(each)) return isGrid(other);
    const numbers2 = typeof rival.to === "number" && typeof to === "number" && rival.to !== to;
    return numbers2 ? Number(rival.to) < Number(to) : isSurer;
  });
}
function named({ change, alsoChange = [] }) {
  return [...change ? [change] : [], ...alsoChange];
}
function isGrid({ change }) {
  return change?.to === "Grid";
}

// src/recommend/recommended.ts
function takenTogether(advice) {
  const firm = advice.filter(
    ({ effect, confidence }) => effect !== null && confidence !== "indicative" && !oftenLost(effect.policy?.betterModelLostProbability ?? null)
  );
  const { stops, ends } = merged(firm.flatMap(({ effect }) => effect ?? []));
  return firm.filter(({ effect }) => !effect?.policy || effect.policy === stops || effect.policy === ends);
}
function recommended(findings, taken2, replay2) {
  const changes = taken2.flatMap(({ effect }) => effect ?? []);
  if (changes.length === 0) return null;
  const { costUsd, wallClockSeconds, trials } = replay2(changes);
  return { costUsd, wallClockSeconds, trials, objective: objectiveOf(findings, merged(changes), trials) };
}
function objectiveOf({ searchLength: searchLength2, trials }, change, launched) {
  if (!searchLength2) return null;
  const policies2 = [change.stops, change.ends].filter((policy) => policy !== null);
  if (policies2.some(({ bestObjective }) => bestObjective === null)) return null;
  const { sign } = searchLength2;
  const kept = (of) => of.filter(({ name }) => !change.without.has(name));
  const scores = kept(searchLength2.scored).map(({ score }) => score).sort((a, b) => a - b);
  if (scores.length === 0) return null;
  const scored = Math.max(1, Math.round(launched * scores.length / Math.max(1, kept(trials).length)));
  const worst = bestOfQuantile(scores, scored, 0.05);
  const ends = [scores.at(-1) ?? worst, worst].map((score) => sign * score);
  for (const { spread: spread2 } of policies2)
    if (spread2?.bestObjective) ends.push(spread2.bestObjective.low, spread2.bestObjective.high);
  return fromTo(objectiveValue(Math.min(...ends)), objectiveValue(Math.max(...ends)));
}

// src/recommend/reduce-startup.ts
var LEAST_SHARE10 = 0.2;
var FEWEST_TRIALS2 = 3;
var REMOVABLE = interval(0.5, -0.1, 0.9);
var reduceStartup = ({ job, leaks: { startUp: startUp2 } }, _config, replay2) => {
  if (!startUp2 || startUp2.trials < FEWEST_TRIALS2 || startUp2.share < LEAST_SHARE10) return null;
  const { downloadSeconds, uploadSeconds, perTrial } = startUp2;
  const fetching = downloadSeconds >= uploadSeconds;
  const modes = new Set(job.definitions.map(({ inputMode }) => inputMode));
  const copied = fetching && modes.size === 1 && modes.has("File");
  const typical = fetching ? startUp2.typicalDownloadSeconds : startUp2.typicalUploadSeconds;
  const seconds3 = new Map([...perTrial].map(([name, of]) => [name, fetching ? of.download : of.upload]));
  const { savingUsd, savingSeconds } = replay2([{ shorter: { seconds: seconds3, share: REMOVABLE } }]);
  return {
    id: "reduce-startup",
    title: fetching ? "Let trials start training sooner" : "Upload less after each trial",
    change: copied ? { parameter: "AlgorithmSpecification.TrainingInputMode", from: "File", to: "FastFile" } : null,
    // What is assumed is nothing to add up the next run from.
    effect: null,
    savingUsd,
    savingSeconds,
    confidence: "indicative",
    risk: fetching ? "Streamed data is read during training: a script that reads it many times or in random order may train more slowly. Try one trial first." : "What is not uploaded is not there later: keep the final model, leave out checkpoints and logs of epochs.",
    evidence: `${percent(startUp2.share)} of the billed time was spent before and after training: a trial takes ${duration(startUp2.typicalDownloadSeconds)} to fetch its image and data and ${duration(startUp2.typicalUploadSeconds)} to upload. Training shorter than ${duration(startUp2.breakEvenTrainingSeconds)} costs less than what surrounds it; from ${duration(startUp2.smallShareTrainingSeconds)} on that is below a tenth. ${remedy2(fetching, copied, typical)}`
  };
};
function remedy2(fetching, copied, typical) {
  const unknown2 = `How much of the ${duration(typical)} goes away is not recorded: half is assumed, from nothing to nine tenths.`;
  if (!fetching) return `Write only what is needed to the model folder. ${unknown2}`;
  return copied ? `Stream the data instead of copying it, and use a smaller image. ${unknown2}` : `Use a smaller image, fewer and larger files, or train several configurations in one trial. ${unknown2}`;
}

// src/recommend/set-max-jobs.ts
var FEWEST_SCORED = 10;
var TOLERATED = 0.05;
var LEAST_CUT = 0.2;
var PATIENCE = 0.25;
var LEAST_PATIENCE = 10;
var setMaxJobs = ({ job, trials, schedule, searchLength: searchLength2, spend: spend2 }) => {
  const from = job.limits.maxJobs;
  const sampled2 = job.strategy === "Random" || job.strategy === "Bayesian";
  if (!searchLength2 || from === null || !sampled2 || trials.length < from) return null;
  const { scored, sortedScores } = searchLength2;
  const n = scored.length;
  const best = sortedScores[n - 1] ?? 0;
  const tolerated = TOLERATED * (best - (sortedScores[n >> 1] ?? best));
  if (n < FEWEST_SCORED || tolerated <= 0) return null;
  const { number: last, trialsEndedAfter: after } = searchLength2.lastThatMattered;
  if (last > trials.length / 2) return null;
  const atLeast2 = Math.max(
    last + Math.max(LEAST_PATIENCE, Math.ceil(PATIENCE * trials.length)),
    trials.length / 2,
    2 * schedule.slots
  );
  const lossAt = (to2) => best - expectedBestOf(sortedScores, scoredIn(to2, n, trials.length));
  const steps = lengths(atLeast2, (1 - LEAST_CUT) * trials.length, trials.length >= 20 ? 5 : 1);
  const to = steps.find((length) => lossAt(length) <= tolerated);
  if (to === void 0) return null;
  const left = trials.length - to;
  const unlucky = best - bestOfQuantile(sortedScores, scoredIn(to, n, trials.length), 0.05);
  const equals = sortedScores.filter((score) => score === best).length;
  const which = equals === 1 ? "The best of all" : `All ${equals} of the best, which are equal,`;
  const metric2 = job.objective?.metric ?? "the objective";
  return {
    id: "set-max-jobs",
    title: `Try ${to} configurations instead of ${from}`,
    change: { parameter: "ResourceLimits.MaxNumberOfTrainingJobs", from, to },
    effect: { trials: to },
    confidence: spend2.costUsd === null ? "low" : "medium",
    risk: `With the same trials in another order, ${to} of them would have ended ${twoDigits(lossAt(to))} worse in ${metric2} on average, and ${twoDigits(unlucky)} or more in one order of twenty. ${which} had a chance of ${percent(bestLeftOut(trials.length, to, equals))} to be among the ${left} left out.`,
    evidence: `In the order in which trials ended, the last improvement that mattered was trial ${last} of ${trials.length}; ${counted(after, "trial")} ended after it. One run cannot tell luck from a plateau, so this is a choice of budget.`
  };
};
function scoredIn(launched, scored, all) {
  return Math.max(1, Math.min(scored, Math.round(launched * scored / all)));
}
function lengths(least, most, step) {
  const found = [];
  for (let length = Math.ceil(least / step) * step; length <= most; length += step) found.push(length);
  return found;
}
function twoDigits(value) {
  return objectiveValue(Number(value.toPrecision(2)));
}

// src/recommend/set-max-parallel-jobs.ts
var LEAST_GAIN = 0.2;
var FEWEST_TRIALS3 = 5;
var LEAST_TOLD = 5e-3;
var setMaxParallelJobs = (findings, _config, replay2) => {
  const { job, trials, schedule, frontier, parallelism } = findings;
  if (!parallelism || trials.length < FEWEST_TRIALS3) return null;
  const to = parallelism.maxParallelJobs;
  if (to <= schedule.slots) return null;
  const cost = costOnSlots(to, openingOf(findings));
  const effect = { slots: to, slotsFactor: cost };
  const { savingSeconds } = replay2([effect]);
  if (savingSeconds.estimate < LEAST_GAIN * schedule.wallClockSeconds) return null;
  const extra = extraTrials(parallelism, schedule.slots);
  const now = frontier.find(({ maxParallelJobs }) => maxParallelJobs === schedule.slots)?.utilisation ?? 0;
  const quota = parallelism.instanceQuotaKnown ? "" : ` Check first that your account may run ${to * instancesPerTrial(trials)} such instances at once: their quota could not be read.`;
  return {
    id: "set-max-parallel-jobs",
    title: "Run more trials side by side",
    change: { parameter: "ResourceLimits.MaxParallelTrainingJobs", from: schedule.slots, to },
    effect,
    savingUsd: null,
    confidence: extra.high > 0 ? "medium" : "high",
    risk: extra.high > 0 ? `The search chooses more trials before it has seen results. In benchmarks that took about ${counted(rounded(extra.estimate), "more trial")} for the same result (${rounded(extra.low)} to ${rounded(extra.high)}); this run cannot tell.` : `None for the result: ${job.strategy === "Hyperband" ? "Hyperband is made for it" : `${job.strategy.toLowerCase()} search does not learn from finished trials`}.`,
    evidence: `The same trials replayed on ${to} slots with their own start-up times: trials fill ${percent(parallelism.utilisation)} of the slots' time, in this run they filled ${percent(now)}. ${parallelism.reason} ${costWords(cost)}${quota}`
  };
};
function costWords({ estimate, high }) {
  const more = interval(estimate - 1, 0, high - 1);
  return more.estimate < LEAST_TOLD ? "The compute cost stays the same: each trial is billed by its own seconds." : `More trials are then launched before early stopping has others to compare them with: expect about ${percentRange(more)} more cost.`;
}
function rounded(trials) {
  return trials < 10 ? Number(trials.toFixed(1)) : Math.round(trials);
}

// src/recommend/tag-tuning-jobs.ts
var tagTuningJobs = ({ leaks: { attribution: attribution2 } }) => {
  if (!attribution2) return null;
  return {
    id: "tag-tuning-jobs",
    title: "Tag tuning jobs, so that the bill tells them apart",
    change: attribution2.tag === null ? null : { parameter: "Tags", from: null, to: attribution2.tag },
    savingUsd: null,
    savingSeconds: null,
    confidence: attribution2.problem === "nothing-tagged" ? "medium" : "high",
    risk: "None: training jobs inherit the tags of their tuning job, and a cost allocation tag changes only the bill's lines.",
    evidence: `${percent(attribution2.otherShare)} of the training hours billed on the days of this run belong to other training. ${REMEDIES[attribution2.problem](attribution2.tag ?? "")}`
  };
};
var REMEDIES = {
  "not-tagged": (tag) => `Its training jobs carry no tag \`${tag}\`: set it when the tuning job is created; tags added later do not reach trials that ran.`,
  "tag-not-billed": (tag) => `Its training jobs carry the tag \`${tag}\`, but no training in the bill does: activate it as a cost allocation tag in the payer account. It then holds from that day on.`,
  "nothing-tagged": () => "No tag was read on its training jobs: give the tuning job one, activate it as a cost allocation tag, and name it in `cost-allocation-tag`."
};

// src/recommend/use-hyperband.ts
var LEAST_SHARE11 = 0.1;
var FEWEST_TRIALS4 = 20;
var useHyperband = ({ job, spend: spend2, policies: policies2, courses, best }) => {
  const policy = policies2.find(({ name }) => name === "hyperband");
  const cost = spend2.costUsd;
  const limits = hyperbandLimits({ job, courses });
  if (job.strategy === "Hyperband" || !policy?.replay || !policy.costUsd || !limits || !cost) return null;
  if (courses.length < FEWEST_TRIALS4) return null;
  if (policy.costUsd.high >= cost || cost - policy.costUsd.estimate < LEAST_SHARE11 * cost) return null;
  const lost = policy.betterModelLostProbability;
  return {
    id: "use-hyperband",
    title: "Let Hyperband spend the time on the trials that lead",
    change: { parameter: "Strategy", from: job.strategy, to: "Hyperband" },
    alsoChange: besideHyperband(job.earlyStoppingType, limits),
    effect: { policy },
    confidence: oftenLost(lost) ? "indicative" : "low",
    risk: `${lost === null ? "It may stop the trial that would win." : `In replays over shuffled orders the trial that won was stopped in ${percent(lost)} of cases.`} ${objectiveChange(policy, best)}`,
    evidence: `Hyperband goes instead of early stopping, not with it: TrainingJobEarlyStoppingType has to be Off. The same configurations replayed under asynchronous successive halving: about ${policy.stoppedTrials} of ${courses.length} trials stopped. SageMaker documents neither its reduction factor (the range holds 3 and 4) nor its rungs, and a real run would spend what is freed on more configurations, drawn at random.`
  };
};
function besideHyperband(earlyStopping, { minResource, maxResource }) {
  const limit = (name, to) => {
    return { parameter: `StrategyConfig.HyperbandStrategyConfig.${name}`, from: null, to };
  };
  const off = { parameter: "TrainingJobEarlyStoppingType", from: "Auto", to: "Off" };
  const limits = [limit("MinResource", minResource), limit("MaxResource", maxResource)];
  return earlyStopping === "Auto" ? [...limits, off] : limits;
}

// src/recommend/use-managed-spot.ts
var DEFAULT_MAX_RUNTIME_SECONDS = 86400;
var WAIT_FACTOR = 2;
var useManagedSpot = ({ job, spend: spend2, spotOutlook: outlook }) => {
  const saving = outlook?.savingUsd;
  const [definition] = job.definitions;
  if (!outlook || !saving || !definition || job.definitions.some((each) => each.spot)) return null;
  const commitment = spend2.rates.some((rate) => rate.coveredByPlan);
  const own = outlook.basis === "own-spot-jobs";
  return {
    id: "use-managed-spot",
    title: "Run trials on managed spot",
    change: { parameter: "EnableManagedSpotTraining", from: "false", to: "true" },
    alsoChange: besideSpot(definition),
    // A stated range is nothing to add up the next run from.
    effect: own ? { costFactor: commitment ? { ...outlook.billableShare, high: 1 } : outlook.billableShare } : null,
    savingUsd: commitment ? interval(saving.estimate, 0, saving.high) : saving,
    savingSeconds: null,
    confidence: own ? outlook.sameInstanceType ? "high" : "medium" : "indicative",
    risk: [
      "An interrupted trial waits for capacity, and the run takes longer.",
      definition.checkpointed ? "A checkpoint path is set; whether the script resumes from it is not known." : "No checkpoint path is set: until the script saves and resumes, an interrupted trial begins again."
    ].join(" "),
    evidence: [
      own ? `This account's last ${outlook.jobs} spot training jobs${outlook.sameInstanceType ? " on these instance types" : ""} were billed ${share(outlook.billableShare)} of their training time, and ${outlook.interruptedJobs || "none"} of them ${outlook.interruptedJobs === 1 ? "was" : "were"} interrupted.` : `A stated range, nothing of this account's own: public spot training outputs were billed ${share(outlook.billableShare)} of their training time${outlook.jobs > 0 ? `, and ${counted(outlook.jobs, "past spot job")} of this account ${outlook.jobs === 1 ? "is" : "are"} too few to say more` : ""}.`,
      "Valued at the rate that this run was paid at.",
      commitment ? "A savings plan pays part of that rate and does not cover spot: as cash it is anything from nothing to the on-demand rate, because the commitment is paid anyway." : ""
    ].filter(Boolean).join(" ")
  };
};
function besideSpot({ maxRuntimeSeconds, checkpointed }) {
  const to = WAIT_FACTOR * (maxRuntimeSeconds ?? DEFAULT_MAX_RUNTIME_SECONDS);
  const maxWait = { parameter: "StoppingCondition.MaxWaitTimeInSeconds", from: null, to };
  const checkpoint = { parameter: "CheckpointConfig.S3Uri", from: null, to: "an S3 prefix of your own" };
  return checkpointed ? [maxWait] : [maxWait, checkpoint];
}
function share(of) {
  const [low, high] = [percent(of.low), percent(of.high)];
  return percent(of.estimate) + (low === high ? "" : ` (${low} to ${high})`);
}

// src/recommend/warm-start.ts
var FEWEST_TRIALS5 = 10;
var warmStart = ({ job, leaks: { earlierRun: earlierRun2 } }) => {
  if (!earlierRun2) return null;
  const { name, bestObjective, trialsUntilAsGood: until, shareUntilAsGood } = earlierRun2;
  if (until !== null && until < FEWEST_TRIALS5) return null;
  const again2 = until === null ? "this run never came as far" : `this run took ${until} trials and ${percent(shareUntilAsGood)} of its billed time to come as far`;
  return {
    id: "warm-start",
    title: "Begin the next run from what this one learned",
    change: {
      parameter: "WarmStartConfig.ParentHyperParameterTuningJobs",
      from: null,
      to: job.name
    },
    savingUsd: null,
    savingSeconds: null,
    confidence: "low",
    risk: "Right only where data and script are the same (WarmStartType IdenticalDataAndAlgorithm); where they changed, use TransferLearning. A search that begins near an old optimum may miss a new one.",
    evidence: `${name} had searched the same ranges for the same objective and ended at ${objectiveValue(bestObjective)}; ${again2}. What a warm start would have spared cannot be replayed.`
  };
};

// src/recommend/recommend.ts
var RULES = [
  enableEarlyStopping,
  fixEarlyStopping,
  loosenEarlyStopping,
  useHyperband,
  addCompletionCriteria,
  setMaxJobs,
  setMaxParallelJobs,
  useManagedSpot,
  fixFailingTrials,
  avoidDuplicates,
  reduceStartup,
  capMaxRuntime,
  changeSearchSpace,
  changeInstanceType,
  warmStart,
  tagTuningJobs
];
function recommend(findings, config) {
  const { job, durations, schedule, trials, courses, spend: spend2 } = findings;
  if (durations === null) return { advice: [], recommended: null };
  const sign = signOf(job.objective?.goal);
  const allFailed = trials.length > 0 && trials.every(({ outcome }) => outcome === "failed");
  const rules = allFailed ? [fixFailingTrials, tagTuningJobs] : RULES;
  const replay2 = nextRun({ schedule, trials, courses, durations, spend: spend2, sign });
  const advice = oncePerParameter(
    rules.flatMap((rule) => rule(findings, config, replay2) ?? []).map((draft) => withSaving(draft, replay2)).sort((a, b) => doubt(a) - doubt(b) || worth(b, config) - worth(a, config) || seconds(b) - seconds(a))
  );
  const taken2 = takenTogether(advice);
  return {
    advice: advice.map((each) => ({ ...each, counted: taken2.includes(each) })),
    recommended: recommended(findings, taken2, replay2)
  };
}
function withSaving(draft, replay2) {
  const effect = draft.effect ?? null;
  const replayed = effect && replay2([effect]);
  return {
    ...draft,
    effect,
    savingUsd: draft.savingUsd !== void 0 ? draft.savingUsd : replayed?.savingUsd ?? null,
    savingSeconds: draft.savingSeconds !== void 0 ? draft.savingSeconds : replayed?.savingSeconds ?? null
  };
}
function doubt({ confidence }) {
  return confidence === "low" || confidence === "indicative" ? 1 : 0;
}
function worth({ savingUsd, savingSeconds }, { waitValueUsdPerHour }) {
  const waiting2 = (waitValueUsdPerHour ?? 0) * (savingSeconds?.low ?? 0) / 3600;
  return Math.max(0, savingUsd?.low ?? 0) + Math.max(0, waiting2);
}
function seconds({ savingSeconds }) {
  return savingSeconds?.low ?? 0;
}

// src/report/by-month.ts
var DAYS_PER_MONTH = 30.44;
var MS_PER_DAY = 864e5;
var FEWEST_DAYS = 7;
function toldByMonth(jobs, earlier = []) {
  const runs = /* @__PURE__ */ new Map();
  for (const run of [...earlier, ...jobs]) runs.set(`${run.region} ${run.name}`, run);
  const series = (run) => `${run.region} ${tunerOf(run.name)}`;
  const rates = new Map([...Map.groupBy(runs.values(), series)].map(([key2, of]) => [key2, rateOf(of)]));
  return jobs.map((job) => {
    const runRate = rates.get(series(job)) ?? null;
    return {
      ...job,
      runRate,
      recommendations: job.recommendations.map((each) => ({
        ...each,
        perMonth: runRate && each.savingUsd && { savingUsd: scaled(each.savingUsd, runRate.runsPerMonth) }
      }))
    };
  });
}
function rateOf(runs) {
  const ends = runs.flatMap(({ endedAt }) => endedAt ? [Date.parse(endedAt)] : []);
  const days = (Math.max(...ends) - Math.min(...ends)) / MS_PER_DAY;
  if (ends.length < 2 || !(days >= FEWEST_DAYS)) return null;
  const namedLike = tunerOf(runs[0]?.name ?? "");
  return {
    runsPerMonth: (ends.length - 1) / days * DAYS_PER_MONTH,
    runs: ends.length,
    days,
    namedLike
  };
}

// src/report/currency.ts
function currenciesOf(jobs) {
  const found = Map.groupBy(
    jobs.flatMap(({ actual }) => actual.currency ?? []),
    (currency) => currency
  );
  return [...found].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1)).map(([currency]) => currency);
}
function costByCurrency(jobs) {
  return currenciesOf(jobs).map((currency) => ({
    currency,
    costUsd: jobs.reduce(
      (sum4, { actual }) => sum4 + (actual.currency === currency ? actual.costUsd ?? 0 : 0),
      0
    )
  }));
}

// src/report/report.ts
var USD_PER_COST_EXPLORER_CALL = 0.01;
var USD_PER_METRIC = 0.01 / 1e3;
var USD_PER_MEGABYTE_SCANNED = 5 / 1024 ** 2;
var LEAST_MEGABYTES_SCANNED = 10;
var COST_EXPLORER_CALLS = ["GetCostAndUsage", "GetCostAndUsageWithResources"];
function tuningReport(jobs, collections, now) {
  const awsCalls = {};
  for (const { awsCalls: calls } of collections) {
    for (const [operation, count2] of Object.entries(calls))
      awsCalls[operation] = (awsCalls[operation] ?? 0) + count2;
  }
  const metricsRequested = total(collections, (each) => each.metricsRequested) ?? 0;
  const bytesScanned = total(collections, (each) => each.bytesScanned ?? 0) ?? 0;
  const paidCallsUsd = prices(awsCalls, metricsRequested, bytesScanned);
  const currencies = currenciesOf(jobs);
  const currency = currencies[0] ?? jobs[0]?.billing.currency ?? "USD";
  const summed = (sum4) => currencies.length > 1 ? null : sum4;
  return {
    schema: "sagemaker-tuning-report/1",
    generatedAt: new Date(Math.round(1e3 * now)).toISOString(),
    currency,
    tuningJobs: toldByMonth(jobs),
    totals: {
      costUsd: summed(cents(pricedPart(jobs))),
      costIsAtLeast: jobs.some((job) => job.actual.costIsAtLeast || job.actual.costUsd === null),
      billableSeconds: total(jobs, (job) => job.actual.billableSeconds) ?? 0,
      earlyStoppingSavedUsd: summed(
        totalInterval(jobs.map((job) => job.savings.earlyStopping?.costUsd ?? null))
      ),
      earlyStoppingSavedSeconds: total(
        jobs,
        (job) => job.savings.earlyStopping?.wallClockSeconds.estimate ?? null
      ),
      parallelismSavedSeconds: total(
        jobs,
        (job) => job.savings.parallelism?.wallClockSeconds.estimate ?? null
      ),
      potentialSavingUsd: summed(total(jobs, (job) => potentialSaving(job)?.estimate ?? null)),
      trials: total(jobs, (job) => job.trials.total) ?? 0
    },
    collection: {
      awsCalls,
      awsCallsUsd: Object.values(paidCallsUsd).reduce((sum4, usd) => sum4 + usd, 0),
      paidCallsUsd,
      metricsRequested,
      bytesScanned,
      seconds: total(collections, (each) => each.seconds) ?? 0
    }
  };
}
function withoutSome(report) {
  const { tuningJobs, totals } = report;
  const costUsd = tuningJobs.length === 0 ? null : totals.costUsd;
  const unknown2 = {
    earlyStoppingSavedUsd: null,
    earlyStoppingSavedSeconds: null,
    parallelismSavedSeconds: null,
    potentialSavingUsd: null
  };
  return { ...report, totals: { ...totals, ...unknown2, costUsd, costIsAtLeast: true } };
}
function prices(awsCalls, metrics, bytesScanned) {
  const paid = COST_EXPLORER_CALLS.flatMap((operation) => {
    const count2 = awsCalls[operation] ?? 0;
    return count2 > 0 ? [[operation, count2 * USD_PER_COST_EXPLORER_CALL]] : [];
  });
  if (metrics > 0) paid.push(["GetMetricData", metrics * USD_PER_METRIC]);
  if (bytesScanned > 0) {
    const megabytes = Math.max(LEAST_MEGABYTES_SCANNED, Math.ceil(bytesScanned / 1024 ** 2));
    paid.push(["StartQueryExecution", megabytes * USD_PER_MEGABYTE_SCANNED]);
  }
  return Object.fromEntries(paid);
}
function pricedPart(jobs) {
  const known3 = jobs.flatMap((job) => job.actual.costUsd ?? []);
  return known3.length === 0 && jobs.length > 0 ? null : known3.reduce((sum4, cost) => sum4 + cost, 0);
}
function total(of, value) {
  let sum4 = 0;
  for (const item of of) {
    const part2 = value(item);
    if (part2 === null) return null;
    sum4 += part2;
  }
  return sum4;
}
function totalInterval(parts) {
  const known3 = parts.filter((part2) => part2 !== null);
  return known3.length < parts.length || known3.length === 0 ? null : added(known3);
}
function cents(usd) {
  return usd === null ? null : Math.round(100 * usd) / 100;
}

// src/model/basis.ts
var STRENGTH = { recorded: 0, inferred: 1, assumed: 2 };
function weakest(parts) {
  let found = "recorded";
  for (const part2 of parts) {
    if (STRENGTH[part2] > STRENGTH[found]) found = part2;
  }
  return found;
}

// src/report/leaks.ts
function leaksReport(found) {
  const { excess: _excess, cut, hung, ...maxRuntime2 } = found.maxRuntime;
  const { settings, spaceSize: spaceSize2, objectiveSpread } = found.duplicates;
  return {
    failures: found.failures.map((group) => ({
      ...counted2(group),
      reason: group.reason,
      region: group.region && { ...group.region }
    })),
    startUp: found.startUp && startUpReport(found.startUp),
    maxRuntime: { ...maxRuntime2, cut: counted2(cut), hung: counted2(hung) },
    searchSpace: found.searchSpace && {
      ...found.searchSpace,
      parameters: found.searchSpace.parameters.map((each) => ({ ...each }))
    },
    earlierRun: found.earlierRun && { ...found.earlierRun },
    instanceUse: found.instanceUse && { ...found.instanceUse },
    attribution: found.attribution && { ...found.attribution },
    duplicates: { ...counted2(found.duplicates), settings, spaceSize: spaceSize2, objectiveSpread }
  };
}
function startUpReport({ perTrial: _, ...told }) {
  return told;
}
function counted2({ trials, costUsd, share: share2 }) {
  return { trials: trials.length, costUsd, share: share2 };
}

// src/report/parallelism.ts
function parallelismReport({
  parallelism: choice,
  schedule
}) {
  if (!choice) return null;
  const launchGaps = schedule.trials.reduce((sum4, trial) => sum4 + (trial.gap ?? 0), 0);
  return {
    recommendedMaxParallelJobs: choice.maxParallelJobs,
    utilisation: choice.utilisation,
    reason: choice.reason,
    ceiling: { ...choice.ceiling },
    instanceQuotaKnown: choice.instanceQuotaKnown,
    extraTrialsPerSlot: { ...choice.extraTrialsPerSlot },
    priced: choice.priced?.map((each) => ({ ...each })) ?? null,
    startUpSlotSeconds: schedule.trials.reduce((sum4, trial) => sum4 + trial.startUp, 0),
    launchGapSlotSeconds: launchGaps
  };
}

// src/report/savings.ts
function savingsReport(findings, shortcutUsd) {
  const { counterfactuals: counterfactuals2, durations, risk, schedule } = findings;
  const spot = spotReport(findings);
  if (!counterfactuals2 || !durations || !risk) return { earlyStopping: null, parallelism: null, spot };
  const saved = counterfactuals2.saved.costUsd;
  const unstoppedCost = counterfactuals2.unstopped.costUsd?.estimate ?? 0;
  const use = slotUse(schedule, schedule.slots, placeTrials(schedule, schedule.slots));
  const sequential = counterfactuals2.sequential;
  const speedup = schedule.wallClockSeconds > 0 ? sequential.estimate / schedule.wallClockSeconds : null;
  return {
    earlyStopping: {
      ...counterfactuals2.saved,
      shareOfUnstoppedCost: saved && unstoppedCost > 0 ? Math.min(1, saved.estimate / unstoppedCost) : null,
      method: durations.method,
      resolution: durations.resolution,
      confidence: durations.grade,
      betterModelLostProbability: risk.probability,
      betterModelGainUpperBound: risk.gainUpperBound,
      betterModelLost: lostModelSentence(risk),
      betterModelLostBand: risk.band?.words ?? null,
      shortcutCostUsd: shortcutUsd
    },
    parallelism: {
      wallClockSeconds: shifted(sequential, -schedule.wallClockSeconds),
      speedup,
      efficiency: speedup === null ? null : Math.min(1, speedup / schedule.slots),
      idleSlotSeconds: use.idleSeconds,
      stragglerSeconds: use.stragglerSeconds
    },
    spot
  };
}
function spotReport({ spot, spotOutlook: spotOutlook2 }) {
  const saved = spot.costUsd;
  return {
    costUsd: saved?.estimate ?? null,
    range: saved && saved.low < saved.high ? { low: saved.low, high: saved.high } : null,
    billableShare: spot.billableShare === null ? null : Math.min(1, spot.billableShare),
    trialsNotRecorded: spot.trialsNotRecorded,
    interruptions: spot.interruptions,
    outlook: spotOutlook2 && { ...spotOutlook2 }
  };
}

// src/report/search-length.ts
function searchLengthReport(found) {
  if (found === null) return null;
  const { scored, sortedScores: _scores, sign: _sign, lastThatMattered, ...told } = found;
  return {
    scoredTrials: scored.length,
    note: told.note,
    descriptive: told.descriptive,
    bestSoFar: told.bestSoFar.map((each) => ({ ...each })),
    leastThatMatters: told.leastThatMatters,
    lastThatMattered: { ...lastThatMattered },
    expectedBest: told.expectedBest.map((each) => ({ ...each })),
    reachedWithin: told.reachedWithin.map((each) => ({ ...each })),
    moreTrials: told.moreTrials.map((each) => ({ ...each })),
    oneMoreImprovement: { ...told.oneMoreImprovement }
  };
}

// src/report/trial-detail.ts
function trialDetail(trial, { spend: spend2, durations, risk, spot }) {
  const cost = spend2.perTrial.get(trial.name);
  const unstopped = durations?.trials.get(trial.name);
  const billable = cost?.billableSeconds ?? null;
  const ran2 = actualSeconds(trial) ?? 0;
  const atFullLength = (seconds3) => (billable ?? 0) + Math.max(0, seconds3 - ran2) * (cost?.billableSecondsPerSecond ?? 0);
  return {
    name: trial.name,
    status: trial.status,
    outcome: trial.outcome,
    stoppedBecause: trial.stoppedBecause,
    basis: trial.basis,
    why: trial.why,
    instances: trial.instances.map((group) => ({ ...group })),
    spot: trial.spot,
    createdAt: isoDate(trial.createdAt),
    startedAt: trial.startedAt === null ? null : isoDate(trial.startedAt),
    endedAt: trial.endedAt === null ? null : isoDate(trial.endedAt),
    costUsd: cost?.costUsd ?? null,
    charged: cost?.costUsd === void 0 || cost.costUsd === null ? null : cost.charged,
    billableSeconds: billable,
    trainingSeconds: trial.trainingSeconds,
    spotSavedUsd: spot.perTrial.get(trial.name) ?? null,
    unstoppedBillableSeconds: unstopped ? {
      estimate: atFullLength(unstopped.seconds.estimate),
      low: atFullLength(unstopped.seconds.low),
      high: atFullLength(unstopped.seconds.high),
      level: 0.9
    } : billable === null || trial.outcome === "running" ? null : exactly(billable),
    unstoppedMethod: unstopped?.rung ?? null,
    betterModelProbability: risk?.trials.get(trial.name) ?? null,
    objective: trial.objective,
    hyperparameters: { ...trial.hyperparameters },
    failureReason: trial.failureReason
  };
}

// src/report/tuning-job-report.ts
function tuningJobReport(findings, supplement, config) {
  const { job, trials, spend: spend2, counterfactuals: counterfactuals2, best } = findings;
  return {
    name: job.name,
    region: job.region,
    status: job.status,
    strategy: job.strategy,
    createdAt: isoDate(job.createdAt),
    endedAt: job.endedAt === null ? null : isoDate(job.endedAt),
    objective: job.objective && { metric: job.objective.metric, goal: job.objective.goal },
    limits: job.limits,
    earlyStoppingType: job.earlyStoppingType,
    trials: countOutcomes(trials),
    trialsNotRead: supplement.trialsNotRead,
    actual: {
      costUsd: spend2.costUsd,
      currency: spend2.currency,
      costIsAtLeast: spend2.costIsAtLeast,
      costRangeUsd: spend2.range && { ...spend2.range },
      charged: chargedPart(spend2),
      billableSeconds: spend2.billableSeconds,
      wallClockSeconds: findings.schedule.wallClockSeconds,
      bestObjective: best?.objective ?? null,
      bestTrial: best?.name ?? null,
      basis: weakest(trials.flatMap((trial) => [trial.billableBasis, trial.instancesBasis]))
    },
    spend: spendRows(findings),
    billing: { currency: supplement.rates.currency, ...supplement.rates.settlement },
    billedApart: supplement.billedApart.map((each) => ({ ...each })),
    unstopped: counterfactuals2?.unstopped ?? null,
    sequential: counterfactuals2 && { wallClockSeconds: counterfactuals2.sequential },
    sequentialUnstopped: counterfactuals2 && { wallClockSeconds: counterfactuals2.sequentialUnstopped },
    savings: savingsReport(findings, supplement.shortcutSavedUsd),
    parallelismFrontier: findings.frontier.map((point) => ({ ...point })),
    searchLength: searchLengthReport(findings.searchLength),
    earlyStoppingHindrances: findings.hindrances.map((each) => ({ ...each })),
    leaks: leaksReport(findings.leaks),
    policies: findings.policies.map(({ replay: _, ...policy }) => policy),
    recommended: supplement.recommended,
    recommendations: supplement.advice.map((each) => recommendationReport(each, findings, config)),
    runRate: null,
    parallelism: parallelismReport(findings),
    trialDetails: trials.map((trial) => trialDetail(trial, findings)),
    rates: spend2.rates.map((rate) => ({ ...rate })),
    reconciliation: supplement.reconciliation && { ...supplement.reconciliation },
    gaps: [...new Set(supplement.gaps)]
  };
}
function countOutcomes(trials) {
  const of = (outcome) => trials.filter((trial) => trial.outcome === outcome).length;
  return {
    total: trials.length,
    completed: of("completed"),
    earlyStopped: of("earlyStopped"),
    stopped: of("stopped"),
    failed: of("failed"),
    running: of("running")
  };
}
var SPEND_LABELS = {
  completed: "trials that finished",
  earlyStopped: "trials stopped early, until they were stopped",
  stopped: "trials stopped for other or unknown reasons",
  failed: "trials that failed",
  running: "trials that still run"
};
function spendRows({ spend: spend2, trials }) {
  const present = Object.keys(SPEND_LABELS).filter(
    (outcome) => trials.some((trial) => trial.outcome === outcome)
  );
  return present.map((outcome) => ({
    outcome,
    label: SPEND_LABELS[outcome],
    costUsd: spend2.byOutcome[outcome].costUsd,
    billableSeconds: spend2.byOutcome[outcome].billableSeconds
  }));
}
function chargedPart({ perTrial }) {
  const charged = [...perTrial.values()].filter((cost) => cost.charged);
  return { trials: charged.length, costUsd: charged.reduce((sum4, cost) => sum4 + (cost.costUsd ?? 0), 0) };
}

// src/analyze.ts
function analyze(config, observations, now) {
  const seen = observations.map(see);
  const rule = identifyRule(seen);
  const jobs = seen.map((each) => analyzeTuningJob(config, each, rule, seen, now));
  const report = tuningReport(
    jobs.map((job) => job.report),
    observations.map((each) => each.collection),
    now
  );
  return {
    report: { ...report, gate: null, audit: null },
    findings: jobs.map((job) => job.findings)
  };
}
function see(observations) {
  const job = observations.tuningJob;
  const trials = classify(job, observations.trials);
  return { observations, job, trials, courses: readCourses(job, trials) };
}
function analyzeTuningJob(config, { observations, job, trials, courses }, rule, runs, now) {
  const { quota } = observations;
  const rates = resolveRates(observations, config, now);
  const asOf = lastSeen(job, trials);
  const trialsNotRead = Math.max(0, countedTrials(job) - trials.length);
  const spent = spend(trials, rates, asOf, trialsNotRead);
  const schedule = readSchedule(job, trials, asOf);
  const running = trials.filter(({ outcome }) => outcome === "running").length;
  const ended2 = isOver(job, running) && trials.length > 0;
  const best = bestTrial(job, trials);
  const durations = ended2 ? estimateUnstopped(job, trials) : null;
  const found = durations && counterfactuals(schedule, trials, spent, durations);
  const risk = ended2 ? lostModelRisk(job, trials) : null;
  const reconciliation = reconcile(observations, rates);
  const findings = {
    job,
    trials,
    spend: spent,
    spot: spotSaving(job, trials, spent.perTrial, rates),
    spotOutlook: spotOutlook(trials, spent, observations.pastSpotJobs),
    schedule,
    frontier: parallelismFrontier(schedule, trials),
    durations,
    counterfactuals: found,
    risk,
    courses,
    policies: found && durations && risk ? policies({ job, schedule, courses, spent, durations, found, risk, best, rule }) : [],
    searchLength: ended2 ? searchLength(job, trials, spent) : null,
    parallelism: ended2 ? chooseParallelism({ job, trials, schedule, spend: spent, quota }, config.waitValueUsdPerHour) : null,
    quota,
    hindrances: ended2 ? hindrances(job, courses) : [],
    leaks: leaks({ observations, courses, spend: spent, runs, rates, bill: reconciliation, config }),
    best
  };
  const supplement = {
    ...recommend(findings, config),
    trialsNotRead,
    rates,
    billedApart: billedApart(trials, rates),
    shortcutSavedUsd: shortcutSavedUsd(trials, spent),
    reconciliation,
    gaps: [...observations.gaps, ...jobGaps(job, trials), ...rates.gaps, ...durations?.gaps ?? []]
  };
  return { report: tuningJobReport(findings, supplement, config), findings };
}

// src/collect/parse/bill.ts
function billedUsage(pages) {
  return groupsOf(pages).map(({ page, time, group }) => {
    const [usageType = "", tag = null] = usageTypeAndTag(page, group.Keys);
    return { ...amountsOf(group), ...dayOf(time), usageType, tag: tag === null ? null : afterDollar(tag) };
  });
}
function billedResources(pages) {
  return groupsOf(pages).flatMap(({ time, group }) => {
    const trainingJob2 = group.Keys.map((key2) => /:training-job\/(.+)$/.exec(key2)?.[1]).find(Boolean);
    const usageType = group.Keys.find((key2) => !key2.startsWith("arn:"));
    if (trainingJob2 === void 0 || usageType === void 0) return [];
    return [
      { ...amountsOf(group), ...dayOf(time), usageType, tag: null, trainingJob: trainingJob2.toLowerCase() }
    ];
  });
}
function groupsOf(pages) {
  return pages.flatMap(
    (page) => page.ResultsByTime.flatMap((time) => (time.Groups ?? []).map((group) => ({ page, time, group })))
  );
}
function dayOf(time) {
  return { day: time.TimePeriod.Start.slice(0, 10), estimated: time.Estimated ?? false };
}
function amountsOf({ Metrics }) {
  const metrics = COST_METRICS.flatMap((metric2) => {
    const found = Metrics[metric2];
    return found ? [[metric2, found.Amount]] : [];
  });
  return {
    quantity: Metrics["UsageQuantity"]?.Amount ?? null,
    amounts: Object.fromEntries(metrics),
    currency: COST_METRICS.map((metric2) => Metrics[metric2]?.Unit).find(Boolean) ?? "USD"
  };
}
function usageTypeAndTag({ GroupDefinitions: of }, keys) {
  if (!of) return [...keys];
  return [of.findIndex(({ Key }) => Key === "USAGE_TYPE"), of.findIndex(({ Type }) => Type === "TAG")].map(
    (index) => keys[index]
  );
}
function afterDollar(tag) {
  return tag.slice(tag.indexOf("$") + 1);
}

// src/collect/parse/instance-use.ts
function readInstanceUse(document) {
  return Object.entries(document).map(([host, metrics]) => {
    const most = (name) => {
      const values2 = (metrics[name] ?? []).flatMap(({ Average, Maximum }) => Average ?? Maximum ?? []);
      return values2.length > 0 ? values2.reduce((a, b) => Math.max(a, b)) : null;
    };
    return {
      trial: host.split("/")[0] ?? host,
      cpu: most("CPUUtilization"),
      gpu: most("GPUUtilization"),
      memory: most("MemoryUtilization"),
      gpuMemory: most("GPUMemoryUtilization")
    };
  });
}

// src/collect/parse/curves.ts
function readCurves(document) {
  const curves = Object.values(document);
  const periodSeconds = curvePeriod(curves);
  const emissions = emissionsPerStep(curves);
  return new Map(
    Object.entries(document).filter(([, points]) => points.length > 0).map(([name, points]) => [name, readCurve(points, periodSeconds, emissions)])
  );
}
var MOST_STEPS2 = 2e4;
function emissionsPerStep(curves) {
  const most = curves.reduce(
    (longest, points) => Math.max(
      longest,
      points.reduce((sum4, { SampleCount: count2 }) => sum4 + (count2 ?? 1), 0)
    ),
    0
  );
  return Math.max(1, most / MOST_STEPS2);
}
function readCurve(points, periodSeconds, emissions) {
  return {
    periodSeconds,
    points: points.flatMap(({ Timestamp: at, SampleCount, Average: average, Minimum, Maximum }) => {
      const count2 = SampleCount ?? 1;
      if (count2 <= 0 || average === null) return [];
      return {
        at,
        count: Math.max(1, Math.round(count2 / emissions)),
        average,
        // Where a step is many emissions, theirs say nothing of it.
        minimum: (emissions === 1 ? Minimum : null) ?? average,
        maximum: (emissions === 1 ? Maximum : null) ?? average
      };
    }).sort((a, b) => a.at - b.at)
  };
}
function curvePeriod(curves) {
  const points = curves.flat();
  const first = points[0]?.Timestamp ?? 0;
  const every = (seconds3) => points.every((point) => Math.round(1e3 * (point.Timestamp - first)) % (1e3 * seconds3) === 0);
  if (points.length < 3) return first % 60 === 0 ? 60 : 0;
  if (!every(60)) return 0;
  return every(3600) ? 3600 : every(300) ? 300 : 60;
}

// src/collect/parse/failure-reason.ts
var PRIVATE = [
  [/\b\d{12}\.dkr\.ecr\.[^\s"',;)]+/g, "(image)"],
  [/\barn:aws[^\s"',;)]+/g, "(ARN)"],
  [/\b(?:s3|s3a|s3n):\/\/[^\s"',;)]+/gi, "(S3 path)"],
  [/https:\/\/[^\s"',;)]*\bs3[.-][^\s"',;)]+/g, "(S3 path)"],
  [/\b\d{12}\b/g, "(account)"]
];
function failureReason(reason) {
  return reason && PRIVATE.reduce((text2, [pattern, word2]) => text2.replace(pattern, word2), reason);
}

// src/collect/parse/trials.ts
function readTrials(job, summaries, trainingJobs, curves) {
  const gaps = [];
  const byName = new Map(oldestFirst(summaries).map((summary) => [key(summary.TrainingJobName), summary]));
  const repeated = summaries.length - byName.size;
  if (repeated > 0)
    gaps.push(
      `${counted(repeated, "training job is listed twice: it was", "training jobs are listed twice: each was")} counted once.`
    );
  const details = new Map(
    oldestFirst(trainingJobs ?? []).map((found) => [key(found.TrainingJobName), found])
  );
  const without2 = [...byName.keys()].filter((name) => !details.has(name)).length;
  const lacking = trainingJobs && without2 > 0 ? [
    `${without2} of ${counted(byName.size, "trial")} ${without2 === 1 ? "has" : "have"} no training-job record: billable seconds are end minus start. Allow \`sagemaker:DescribeTrainingJob\`, and record the run again.`
  ] : [];
  const curveByName = new Map([...readCurves(curves ?? {})].map(([name, curve]) => [key(name), curve]));
  const strangers = [...curveByName.keys()].filter((name) => !byName.has(name)).length;
  if (strangers > 0)
    gaps.push(
      `${counted(strangers, "objective curve belongs", "objective curves belong")} to no trial of this tuning job: left out.`
    );
  const trials = [...byName].map(
    ([name, summary]) => readTrial(job, summary, details.get(name), curveByName.get(name) ?? null)
  );
  const diverged = [...byName.values()].filter(
    ({ FinalHyperParameterTuningJobObjectiveMetric: final }) => final?.Value === null
  ).length;
  if (diverged > 0) {
    gaps.push(
      `${counted(diverged, "trial has", "trials have")} an objective that is not a number: left out wherever trials are ranked.`
    );
  }
  const behind = [...byName].filter(
    ([name, { TrainingJobStatus: listed }]) => readStatus(listed) === "InProgress" && readStatus(details.get(name)?.TrainingJobStatus ?? listed) !== "InProgress"
  ).length;
  if (behind > 0) {
    gaps.push(
      `${counted(behind, "trial that has ended is", "trials that have ended are")} still listed as running, without an objective. Run the report again.`
    );
  }
  return { trials: inLaunchOrder(trials), gaps, lacking };
}
var key = (name) => name.toLowerCase();
function oldestFirst(records) {
  if (new Set(records.map(({ TrainingJobName: name }) => key(name))).size === records.length) return records;
  const age = (of) => of.TrainingEndTime ?? 0;
  return records.toSorted((a, b) => age(a) - age(b) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
function readTrial(job, summary, detail, curve) {
  const definition = definitionOf(job, summary.TrainingJobDefinitionName);
  const startedAt = detail?.TrainingStartTime ?? summary.TrainingStartTime;
  const endedAt = detail?.TrainingEndTime ?? summary.TrainingEndTime;
  expectInOrder(job, summary, detail, startedAt, endedAt);
  const elapsed = startedAt !== null && endedAt !== null ? endedAt - startedAt : null;
  const billable = detail?.BillableTimeInSeconds ?? null;
  const resource = detail?.ResourceConfig;
  const { instances, instancesBasis } = instancesOf(resource, definition);
  return {
    name: summary.TrainingJobName,
    definitionName: summary.TrainingJobDefinitionName,
    status: readStatus(detail?.TrainingJobStatus ?? summary.TrainingJobStatus),
    secondaryStatus: detail?.SecondaryStatus ?? null,
    createdAt: summary.CreationTime,
    startedAt,
    endedAt,
    trainingSeconds: detail?.TrainingTimeInSeconds ?? elapsed,
    billableSecondsPerInstance: billable ?? elapsed,
    billableBasis: billable === null ? "assumed" : "recorded",
    phases: (detail?.SecondaryStatusTransitions ?? []).map((phase) => ({ status: phase.Status, startedAt: phase.StartTime, endedAt: phase.EndTime })).sort((a, b) => a.startedAt - b.startedAt || (a.endedAt ?? a.startedAt) - (b.endedAt ?? b.startedAt)),
    instances,
    instancesBasis,
    spot: detail?.EnableManagedSpotTraining ?? definition?.spot ?? false,
    maxRuntimeSeconds: detail?.StoppingCondition?.MaxRuntimeInSeconds ?? definition?.maxRuntimeSeconds ?? null,
    warmPoolSeconds: detail?.WarmPoolStatus?.ResourceRetainedBillableTimeInSeconds ?? 0,
    billedOtherwise: detail?.ServerlessJobConfig ? "serverless" : resource?.TrainingPlanArn ? "training-plan" : null,
    volumeGb: resource?.VolumeSizeInGB ?? null,
    hyperparameters: unquoted(summary.TunedHyperParameters ?? {}),
    objective: summary.FinalHyperParameterTuningJobObjectiveMetric?.Value ?? null,
    failureReason: failureReason(detail?.FailureReason ?? summary.FailureReason),
    curve
  };
}
var CLOCK_SECONDS = 300;
function expectInOrder(job, { TrainingJobName: name, CreationTime: createdAt }, detail, startedAt, endedAt) {
  const refuse = (later, known3, earlier) => {
    const file = known3 ? "training-jobs.json" : "training-job-summaries.json";
    throw new Problem(
      `${file}: ${later} of ${JSON.stringify(name.slice(0, 80)).slice(1, -1)} is before its ${earlier}. Record the run again.`
    );
  };
  if (startedAt !== null && endedAt !== null && endedAt < startedAt)
    refuse("TrainingEndTime", detail?.TrainingEndTime, "TrainingStartTime");
  if (createdAt < job.createdAt - CLOCK_SECONDS) refuse("CreationTime", null, "tuning job's");
  if (startedAt !== null && startedAt < createdAt - CLOCK_SECONDS)
    refuse("TrainingStartTime", detail?.TrainingStartTime, "CreationTime");
  if (endedAt !== null && endedAt < createdAt - CLOCK_SECONDS)
    refuse("TrainingEndTime", detail?.TrainingEndTime, "CreationTime");
}
function readStatus(status) {
  return status === "Completed" || status === "Stopped" || status === "Failed" ? status : "InProgress";
}
function instancesOf(resource, definition) {
  if (resource?.SelectedInstanceType) {
    const count2 = resource.SelectedInstanceCount ?? resource.InstanceCount ?? 1;
    return {
      instances: [{ instanceType: resource.SelectedInstanceType, count: count2 }],
      instancesBasis: "recorded"
    };
  }
  if (resource?.InstanceGroups?.length) {
    const instances = resource.InstanceGroups.map((group) => ({
      instanceType: group.InstanceType,
      count: group.InstanceCount
    }));
    return { instances, instancesBasis: "recorded" };
  }
  if (resource?.InstanceType) {
    const instances = [{ instanceType: resource.InstanceType, count: resource.InstanceCount ?? 1 }];
    return { instances, instancesBasis: "recorded" };
  }
  return { instances: definition?.instances ?? [], instancesBasis: "assumed" };
}
function unquoted(values2) {
  return Object.fromEntries(
    Object.entries(values2).map(([name, value]) => [name, value.replace(/^"(.*)"$/s, "$1")])
  );
}

// src/collect/parse/past-spot-jobs.ts
function readPastSpotJobs(jobs) {
  return jobs.flatMap((job) => {
    const { TrainingTimeInSeconds: trainingSeconds, BillableTimeInSeconds: billableSeconds } = job;
    if (job.EnableManagedSpotTraining !== true || !trainingSeconds || billableSeconds === null) return [];
    const { instances } = instancesOf(job.ResourceConfig, void 0);
    const phases = job.SecondaryStatusTransitions ?? [];
    return [
      {
        instanceTypes: instances.map((group) => group.instanceType),
        trainingSeconds,
        billableSeconds: Math.min(billableSeconds, trainingSeconds),
        interruptions: phases.filter((phase) => phase.Status === "Interrupted").length
      }
    ];
  });
}

// src/collect/parse/schemas/parts.ts
var MAX_SECONDS = 32e9;
var text = pipe(string(), maxLength(2e5, "is longer than AWS allows"));
var word = pipe(text, regex(/^\w{1,64}$/, "is not one word"));
var finite2 = pipe(number("is not a number"), finite("is not a finite number"));
var count = pipe(
  finite2,
  integer("is not a whole number"),
  minValue(0, "is negative"),
  maxValue(1e9, "is out of range")
);
var seconds2 = pipe(
  finite2,
  minValue(0, "is negative"),
  maxValue(MAX_SECONDS, "is out of range")
);
var metric = pipe(
  finite2,
  minValue(-(2 ** 360), "is out of CloudWatch's range"),
  maxValue(2 ** 360, "is out of CloudWatch's range")
);
var maybe = (schema) => optional(nullable(schema), null);
var ISO_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
var timestamp = pipe(
  union([string(), number()], "is not a date"),
  rawTransform(({ dataset, addIssue, NEVER }) => {
    const value = dataset.value;
    const seconds3 = typeof value === "number" ? value : ISO_WITH_ZONE.test(value) ? Date.parse(value) / 1e3 : Number.NaN;
    if (seconds3 > 946684800 && seconds3 < 4102444800) return seconds3;
    addIssue({ message: "is not an ISO 8601 date with a zone between 2000 and 2100" });
    return NEVER;
  })
);
function oneOrMany(many, one) {
  return lazy((input) => Array.isArray(input) ? many : one);
}
var stringMap = record(text, string("is not a string"));
var instanceCount = pipe(count, minValue(1, "is zero"), maxValue(1e5, "is out of range"));
var instanceGroup = object({ InstanceType: text, InstanceCount: instanceCount });
var resourceConfig = object({
  InstanceType: maybe(text),
  InstanceCount: maybe(instanceCount),
  VolumeSizeInGB: maybe(pipe(finite2, minValue(0, "is negative"))),
  InstanceGroups: maybe(array(instanceGroup)),
  SelectedInstanceType: maybe(text),
  SelectedInstanceCount: maybe(instanceCount),
  TrainingPlanArn: maybe(text)
});
var stoppingCondition = object({
  MaxRuntimeInSeconds: maybe(seconds2),
  MaxWaitTimeInSeconds: maybe(seconds2)
});

// src/collect/parse/schemas/billing.ts
var amount = object({
  Amount: pipe(
    string("is not a decimal string"),
    regex(/^-?\d+(\.\d+)?([eE][+-]?\d{1,2})?$/, "is not a decimal number")
  ),
  Unit: maybe(text)
});
var day = pipe(text, regex(/^\d{4}-\d{2}-\d{2}/, "is not a day"));
var DAY_MS = 864e5;
var period = pipe(
  object({ Start: day, End: day }),
  check(
    ({ Start, End }) => !(Date.parse(End) - Date.parse(Start) > DAY_MS),
    "is longer than a day: the granularity has to be DAILY"
  )
);
var groupDefinitions = pipe(
  array(object({ Type: maybe(text), Key: maybe(text) })),
  check(
    (groups) => groups.some(({ Key }) => Key === "USAGE_TYPE"),
    "has no USAGE_TYPE: the bill has to be grouped by it"
  )
);
var costAndUsagePage = object({
  GroupDefinitions: maybe(groupDefinitions),
  ResultsByTime: array(
    object({
      TimePeriod: period,
      Groups: maybe(array(object({ Keys: array(text), Metrics: record(text, amount) }))),
      Estimated: maybe(boolean())
    }),
    "is not an array"
  )
});
var costAndUsageSchema = oneOrMany(
  array(costAndUsagePage),
  pipe(
    costAndUsagePage,
    transform((page) => [page])
  )
);
var priceListItem = union(
  [pipe(string(), parseJson(void 0, "is not JSON"), looseObject({})), looseObject({})],
  "is neither JSON text nor an object"
);
var priceListPage = object({ PriceList: array(priceListItem, "is not an array") });
var priceListSchema = oneOrMany(
  array(priceListPage),
  pipe(
    priceListPage,
    transform((page) => [page])
  )
);
var productSchema = object({
  product: object({ attributes: record(text, unknown()) }),
  terms: object({
    OnDemand: record(
      text,
      object({
        effectiveDate: maybe(text),
        priceDimensions: record(
          text,
          object({ unit: text, pricePerUnit: record(text, union([string(), number()])) })
        )
      })
    )
  }),
  publicationDate: maybe(text)
});
var serviceQuotasSchema = object({
  Quotas: array(
    object({ QuotaName: text, Value: pipe(finite2, minValue(0, "is negative")) }),
    "is not an array"
  )
});

// src/collect/parse/price-list.ts
function readPriceList(item) {
  const parsed = safeParse(productSchema, item);
  if (!parsed.success) return [];
  const { product: product2, terms, publicationDate } = parsed.output;
  const attribute = (name) => String(product2.attributes[name] ?? "");
  const usage = /^(?:[A-Z0-9]+-)?(Train|TrSpt):(ml\..+)$/.exec(attribute("usagetype"));
  const instanceType = usage?.[2];
  if (!instanceType || /free/i.test(attribute("platoinstancetype")) || /outpost/i.test(attribute("locationType"))) {
    return [];
  }
  return Object.values(terms.OnDemand).flatMap(
    (offer) => Object.values(offer.priceDimensions).flatMap((dimension) => {
      const [currency = "USD", price] = priceOf(dimension.pricePerUnit);
      const usdPerHour = Number(price);
      if (!/^h(ou)?rs?$/i.test(dimension.unit) || !(usdPerHour > 0) || !Number.isFinite(usdPerHour))
        return [];
      const asOf = (publicationDate ?? offer.effectiveDate ?? "").slice(0, 10);
      const market = usage?.[1] === "TrSpt" ? "spot" : "on-demand";
      return [{ instanceType, market, region: attribute("regionCode"), usdPerHour, currency, asOf }];
    })
  );
}
function priceOf(perUnit) {
  const usd = perUnit["USD"];
  return usd === void 0 ? Object.entries(perUnit)[0] ?? [] : ["USD", usd];
}

// src/collect/parse/schemas/metrics.ts
var objectiveCurvesSchema = record(
  text,
  array(
    object({
      Timestamp: timestamp,
      Average: nullable(metric),
      SampleCount: optional(
        nullable(pipe(finite2, minValue(0, "is negative"), maxValue(1e9, "is out of range"))),
        1
      ),
      Minimum: maybe(metric),
      Maximum: maybe(metric)
    }),
    "is not an array"
  )
);
var utilisation = object({ Average: maybe(number()), Maximum: maybe(number()) });
var instanceUseSchema = record(text, record(text, array(utilisation)));

// src/collect/parse/schemas/training-jobs.ts
var metricValue = object({ Value: maybe(metric) });
var trainingJobSummariesSchema = object({
  TrainingJobSummaries: array(
    object({
      TrainingJobName: pipe(text, minLength(1, "is empty")),
      TrainingJobDefinitionName: maybe(text),
      CreationTime: timestamp,
      TrainingStartTime: maybe(timestamp),
      TrainingEndTime: maybe(timestamp),
      TrainingJobStatus: text,
      TunedHyperParameters: maybe(stringMap),
      FailureReason: maybe(text),
      FinalHyperParameterTuningJobObjectiveMetric: maybe(metricValue)
    }),
    "is not an array"
  )
});
var trainingJob = object({
  TrainingJobName: pipe(text, minLength(1, "is empty")),
  TrainingJobStatus: maybe(text),
  SecondaryStatus: maybe(text),
  SecondaryStatusTransitions: maybe(
    array(object({ Status: text, StartTime: timestamp, EndTime: maybe(timestamp) }))
  ),
  CreationTime: maybe(timestamp),
  TrainingStartTime: maybe(timestamp),
  TrainingEndTime: maybe(timestamp),
  LastModifiedTime: maybe(timestamp),
  TrainingTimeInSeconds: maybe(seconds2),
  BillableTimeInSeconds: maybe(seconds2),
  EnableManagedSpotTraining: maybe(boolean()),
  ResourceConfig: maybe(resourceConfig),
  StoppingCondition: maybe(stoppingCondition),
  WarmPoolStatus: maybe(object({ ResourceRetainedBillableTimeInSeconds: maybe(seconds2) })),
  ServerlessJobConfig: maybe(looseObject({})),
  FailureReason: maybe(text),
  Tags: maybe(array(object({ Key: text, Value: text })))
});
var trainingJobsSchema = oneOrMany(
  array(trainingJob),
  pipe(
    object({ Results: array(object({ TrainingJob: trainingJob }), "is not an array") }),
    transform((found) => found.Results.map((result) => result.TrainingJob))
  )
);

// src/collect/parse/schemas/tuning-job.ts
var objective = object({
  Type: picklist(["Maximize", "Minimize"], "is neither Maximize nor Minimize"),
  MetricName: text
});
var rangeLimit = pipe(
  union([string(), number()], "is neither a number nor a string"),
  transform(Number),
  finite("is not a finite number")
);
var numericRange = object({
  Name: text,
  MinValue: rangeLimit,
  MaxValue: rangeLimit,
  ScalingType: maybe(text)
});
var parameterRanges = object({
  IntegerParameterRanges: maybe(array(numericRange)),
  ContinuousParameterRanges: maybe(array(numericRange)),
  CategoricalParameterRanges: maybe(array(object({ Name: text, Values: array(text) })))
});
var trainingJobDefinition = object({
  DefinitionName: maybe(text),
  TuningObjective: maybe(objective),
  HyperParameterRanges: maybe(parameterRanges),
  StaticHyperParameters: maybe(stringMap),
  AlgorithmSpecification: maybe(
    object({
      AlgorithmName: maybe(text),
      MetricDefinitions: maybe(array(object({ Name: text, Regex: text }))),
      TrainingInputMode: maybe(text)
    })
  ),
  InputDataConfig: maybe(array(object({ InputMode: maybe(text) }))),
  ResourceConfig: maybe(resourceConfig),
  HyperParameterTuningResourceConfig: maybe(
    object({
      InstanceType: maybe(text),
      InstanceCount: maybe(instanceCount),
      InstanceConfigs: maybe(array(instanceGroup))
    })
  ),
  StoppingCondition: maybe(stoppingCondition),
  EnableManagedSpotTraining: maybe(boolean()),
  CheckpointConfig: maybe(object({ S3Uri: maybe(text) }))
});
var counters = object({
  Completed: maybe(count),
  InProgress: maybe(count),
  RetryableError: maybe(count),
  NonRetryableError: maybe(count),
  Stopped: maybe(count)
});
var tuningJobSchema = object({
  HyperParameterTuningJobName: pipe(text, minLength(1, "is empty")),
  HyperParameterTuningJobArn: pipe(
    text,
    regex(
      /^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d*:hyper-parameter-tuning-job\/.+$/,
      "is not the ARN of a tuning job"
    )
  ),
  HyperParameterTuningJobStatus: word,
  CreationTime: timestamp,
  HyperParameterTuningEndTime: maybe(timestamp),
  HyperParameterTuningJobConfig: object({
    Strategy: word,
    StrategyConfig: maybe(
      object({
        HyperbandStrategyConfig: maybe(object({ MinResource: maybe(count), MaxResource: maybe(count) }))
      })
    ),
    HyperParameterTuningJobObjective: maybe(objective),
    ResourceLimits: object({
      MaxNumberOfTrainingJobs: maybe(count),
      MaxParallelTrainingJobs: pipe(
        count,
        minValue(1, "is zero"),
        maxValue(1e5, "is out of range")
      ),
      MaxRuntimeInSeconds: maybe(seconds2)
    }),
    ParameterRanges: maybe(parameterRanges),
    TrainingJobEarlyStoppingType: maybe(text),
    TuningJobCompletionCriteria: maybe(
      object({
        TargetObjectiveMetricValue: maybe(metric),
        BestObjectiveNotImproving: maybe(object({ MaxNumberOfTrainingJobsNotImproving: maybe(count) })),
        ConvergenceDetected: maybe(object({ CompleteOnConvergence: maybe(text) }))
      })
    )
  }),
  TrainingJobDefinition: maybe(trainingJobDefinition),
  TrainingJobDefinitions: maybe(array(trainingJobDefinition)),
  TrainingJobStatusCounters: maybe(counters),
  BestTrainingJob: maybe(object({ TrainingJobName: maybe(text) })),
  WarmStartConfig: maybe(
    object({
      ParentHyperParameterTuningJobs: maybe(array(object({ HyperParameterTuningJobName: maybe(text) }))),
      WarmStartType: maybe(text)
    })
  ),
  Autotune: maybe(object({ Mode: maybe(text) })),
  TuningJobCompletionDetails: maybe(
    object({
      NumberOfTrainingJobsObjectiveNotImproving: maybe(count),
      ConvergenceDetectedTime: maybe(timestamp)
    })
  ),
  FailureReason: maybe(text)
});

// src/collect/parse/tuning-job.ts
function readTuningJob(document) {
  const config = document.HyperParameterTuningJobConfig;
  const [, partition = "aws", , region = ""] = document.HyperParameterTuningJobArn.split(":");
  const definitions = document.TrainingJobDefinitions ?? (document.TrainingJobDefinition ? [document.TrainingJobDefinition] : []);
  const hyperband2 = config.StrategyConfig?.HyperbandStrategyConfig;
  const criteria = config.TuningJobCompletionCriteria;
  const counters2 = document.TrainingJobStatusCounters;
  const objective2 = readObjective(config.HyperParameterTuningJobObjective);
  return {
    name: document.HyperParameterTuningJobName,
    arn: document.HyperParameterTuningJobArn,
    region,
    partition,
    status: document.HyperParameterTuningJobStatus,
    strategy: config.Strategy,
    hyperband: config.Strategy === "Hyperband" ? { minResource: hyperband2?.MinResource ?? null, maxResource: hyperband2?.MaxResource ?? null } : null,
    earlyStoppingType: config.TrainingJobEarlyStoppingType === "Auto" ? "Auto" : "Off",
    createdAt: document.CreationTime,
    endedAt: document.HyperParameterTuningEndTime,
    objective: objective2 ?? soleObjective(definitions),
    definitions: definitions.map(
      (definition) => readDefinition(definition, objective2, config.ParameterRanges)
    ),
    limits: {
      maxJobs: config.ResourceLimits.MaxNumberOfTrainingJobs,
      maxParallelJobs: config.ResourceLimits.MaxParallelTrainingJobs,
      maxRuntimeSeconds: config.ResourceLimits.MaxRuntimeInSeconds
    },
    completionCriteria: {
      targetObjective: criteria?.TargetObjectiveMetricValue ?? null,
      maxJobsNotImproving: criteria?.BestObjectiveNotImproving?.MaxNumberOfTrainingJobsNotImproving ?? null,
      onConvergence: criteria?.ConvergenceDetected?.CompleteOnConvergence === "Enabled"
    },
    completionDetails: {
      jobsNotImproving: document.TuningJobCompletionDetails?.NumberOfTrainingJobsObjectiveNotImproving ?? null,
      convergedAt: document.TuningJobCompletionDetails?.ConvergenceDetectedTime ?? null
    },
    statusCounters: {
      completed: counters2?.Completed ?? 0,
      inProgress: counters2?.InProgress ?? 0,
      retryableError: counters2?.RetryableError ?? 0,
      nonRetryableError: counters2?.NonRetryableError ?? 0,
      stopped: counters2?.Stopped ?? 0
    },
    bestTrialName: document.BestTrainingJob?.TrainingJobName ?? null,
    warmStart: document.WarmStartConfig ? {
      parents: (document.WarmStartConfig.ParentHyperParameterTuningJobs ?? []).flatMap(
        (parent) => parent.HyperParameterTuningJobName ?? []
      ),
      type: document.WarmStartConfig.WarmStartType ?? "unknown"
    } : null,
    autotuned: document.Autotune?.Mode === "Enabled",
    failureReason: failureReason(document.FailureReason)
  };
}
function readObjective(document) {
  return document && { metric: document.MetricName, goal: document.Type };
}
function soleObjective(definitions) {
  const [first, ...rest] = definitions.map((definition) => readObjective(definition.TuningObjective));
  return first && rest.every((other) => other?.metric === first.metric && other.goal === first.goal) ? first : null;
}
function readDefinition(document, objective2, ranges) {
  return {
    name: document.DefinitionName,
    objective: readObjective(document.TuningObjective) ?? objective2,
    ranges: readRanges(document.HyperParameterRanges ?? ranges),
    staticHyperparameters: document.StaticHyperParameters ?? {},
    instances: readInstances(document),
    spot: document.EnableManagedSpotTraining ?? false,
    maxRuntimeSeconds: document.StoppingCondition?.MaxRuntimeInSeconds ?? null,
    checkpointed: Boolean(document.CheckpointConfig?.S3Uri),
    inputMode: readInputMode(document),
    algorithm: document.AlgorithmSpecification?.AlgorithmName ?? null,
    metricDefinitions: (document.AlgorithmSpecification?.MetricDefinitions ?? []).map(({ Name, Regex }) => ({
      name: Name,
      regex: Regex
    }))
  };
}
function readInputMode(document) {
  const standard = document.AlgorithmSpecification?.TrainingInputMode ?? null;
  const modes = new Set(
    (document.InputDataConfig ?? [{ InputMode: null }]).map((of) => of.InputMode ?? standard)
  );
  const [mode = standard] = modes;
  return modes.size > 1 ? null : mode;
}
function readRanges(document) {
  const numeric = (kind) => (range) => ({
    kind,
    name: range.Name,
    min: range.MinValue,
    max: range.MaxValue,
    scaling: range.ScalingType ?? "Auto"
  });
  return [
    ...(document?.IntegerParameterRanges ?? []).map(numeric("integer")),
    ...(document?.ContinuousParameterRanges ?? []).map(numeric("continuous")),
    ...(document?.CategoricalParameterRanges ?? []).map((range) => ({
      kind: "categorical",
      name: range.Name,
      values: range.Values
    }))
  ];
}
function readInstances(document) {
  const tuning = document.HyperParameterTuningResourceConfig;
  const config = document.ResourceConfig;
  const [preferred] = tuning?.InstanceConfigs ?? [];
  if (preferred) return [{ instanceType: preferred.InstanceType, count: preferred.InstanceCount }];
  if (config?.InstanceGroups?.length) {
    return config.InstanceGroups.map((group) => ({
      instanceType: group.InstanceType,
      count: group.InstanceCount
    }));
  }
  const instanceType = tuning?.InstanceType ?? config?.InstanceType;
  return instanceType ? [{ instanceType, count: tuning?.InstanceCount ?? config?.InstanceCount ?? 1 }] : [];
}

// src/collect/parse.ts
function parseDocuments(documents, gaps, collection) {
  const tuningJob = readTuningJob(check2(tuningJobSchema, documents, "tuningJob"));
  const summaries = check2(trainingJobSummariesSchema, documents, "trainingJobSummaries");
  const trainingJobs = optional2(trainingJobsSchema, documents, "trainingJobs");
  const curves = optional2(objectiveCurvesSchema, documents, "objectiveCurves");
  const bill = optional2(costAndUsageSchema, documents, "costAndUsage");
  const prices2 = optional2(priceListSchema, documents, "priceList");
  const quotas = optional2(serviceQuotasSchema, documents, "serviceQuotas");
  const resources = optional2(costAndUsageSchema, documents, "costAndUsageWithResources");
  const pastSpotJobs = optional2(trainingJobsSchema, documents, "pastSpotJobs");
  const use = optional2(instanceUseSchema, documents, "instanceUse");
  const read = readTrials(tuningJob, summaries.TrainingJobSummaries, trainingJobs, curves);
  return {
    tuningJob,
    trials: read.trials,
    bill: bill && billedUsage(bill),
    resourceBill: resources && billedResources(resources),
    pastSpotJobs: pastSpotJobs && readPastSpotJobs(pastSpotJobs),
    priceList: prices2 && listPrices(prices2),
    tags: commonTags(trainingJobs ?? []),
    instanceUse: use && readInstanceUse(use),
    quota: quotas && readQuota(quotas.Quotas),
    gaps: [...gaps ?? [...missingFiles(documents), ...read.lacking], ...read.gaps],
    collection
  };
}
function commonTags(trainingJobs) {
  const [first, ...others] = trainingJobs.map(
    ({ Tags }) => new Map((Tags ?? []).map(({ Key, Value }) => [Key, Value]))
  );
  return Object.fromEntries(
    [...first ?? []].filter(([key2, value]) => others.every((tags) => tags.get(key2) === value))
  );
}
function missingFiles(documents) {
  const missing = RECORDING_FILES.filter(
    ({ document, without: without2 }) => documents[document] === null && without2 !== null
  );
  return missing.map(
    ({ file, without: without2, command }) => `${file} is not in the recording: ${without2}. Write it with \`${command}\`.`
  );
}
function optional2(of, documents, document) {
  return (documents[document] ?? null) === null ? null : check2(of, documents, document);
}
function check2(of, documents, document) {
  const result = safeParse(of, documents[document], { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const found = RECORDING_FILES.find((entry) => entry.document === document);
  const missing = issue.received === "undefined";
  throw new Problem(
    `${found?.file ?? document}: ${jsonPath(issue)} ${missing ? "is missing" : complaint(issue)}. Write the file again with \`${found?.command ?? ""}\`.`
  );
}
function complaint(issue) {
  return /^(is|has) /.test(issue.message) ? issue.message : `is ${issue.received.slice(0, 80)}, expected ${issue.expected ?? "something else"}`;
}
function jsonPath(issue) {
  const steps = (issue.path ?? []).map(
    ({ key: key2 }) => typeof key2 === "number" ? `[${key2}]` : /^\w+$/.test(String(key2)) ? `.${key2}` : `[${JSON.stringify(String(key2).slice(0, 80))}]`
  );
  return `$${steps.join("")}`;
}
function listPrices(pages) {
  return pages.flatMap((page) => page.PriceList.flatMap(readPriceList));
}

// src/report/difference.ts
var Z90 = 1.645;
var DRAWS3 = 400;
function withDifferences(report, baseline) {
  return {
    ...report,
    tuningJobs: toldByMonth(report.tuningJobs, baseline.jobs).map((job) => {
      const before = lastRunOf(job, baseline, report.tuningJobs.length);
      return before ? { ...job, difference: difference(job, before, baseline) } : job;
    })
  };
}
function settingsOf(job) {
  const types = job.trialDetails.flatMap((trial) => trial.instances.map(({ instanceType }) => instanceType));
  return {
    Strategy: job.strategy,
    "ResourceLimits.MaxNumberOfTrainingJobs": job.limits.maxJobs,
    "ResourceLimits.MaxParallelTrainingJobs": job.limits.maxParallelJobs,
    "ResourceLimits.MaxRuntimeInSeconds": job.limits.maxRuntimeSeconds,
    TrainingJobEarlyStoppingType: job.earlyStoppingType,
    "ResourceConfig.InstanceType": [...new Set(types)].sort().slice(0, 3).join(", ") || null,
    EnableManagedSpotTraining: String(job.trialDetails.some((trial) => trial.spot))
  };
}
function baselineJob(job) {
  return {
    name: job.name,
    region: job.region,
    endedAt: job.endedAt,
    objective: job.objective,
    settings: settingsOf(job),
    costUsd: wholeCost(job),
    currency: job.actual.currency,
    billableSeconds: job.actual.billableSeconds,
    wallClockSeconds: job.actual.wallClockSeconds,
    trials: job.trials.total,
    bestObjective: job.actual.bestObjective
  };
}
function lastRunOf(job, baseline, ofJobs) {
  const alike = baseline.jobs.filter(
    ({ name, objective: objective2 }) => name !== job.name && objective2?.metric === job.objective?.metric && objective2?.goal === job.objective?.goal
  );
  const tuner = tunerOf(job.name);
  const named2 = alike.filter(({ name }) => tunerOf(name) === tuner);
  if (named2.length > 0) return named2.at(-1) ?? null;
  const only = alike.length === 1 && baseline.jobs.length === 1 && ofJobs === 1;
  return only ? alike[0] ?? null : null;
}
function difference(job, before, baseline) {
  const after = baselineJob(job);
  const billable = numbers(job.trialDetails.map((trial) => trial.billableSeconds));
  const noiseSeconds = spreadOfSums(billable, after.trials + before.trials);
  const changed = Object.entries(after.settings).filter(
    ([name, value]) => name in before.settings && before.settings[name] !== value
  );
  return {
    name: before.name,
    label: baseline.label,
    url: baseline.url,
    commit: baseline.commit,
    costUsd: {
      before: (before.currency ?? after.currency) === after.currency ? before.costUsd : null,
      after: after.costUsd,
      noise: costNoise(job, after.trials + before.trials)
    },
    billableSeconds: { before: before.billableSeconds, after: after.billableSeconds, noise: noiseSeconds },
    wallClockSeconds: {
      before: before.wallClockSeconds,
      after: after.wallClockSeconds,
      noise: noiseSeconds === null ? null : noiseSeconds / Math.max(1, job.limits.maxParallelJobs)
    },
    trials: { before: before.trials, after: after.trials, noise: null },
    bestObjective: { before: before.bestObjective, after: after.bestObjective, noise: spreadOfBest(job) },
    settings: changed.map(([parameter, value]) => ({
      parameter,
      before: before.settings[parameter] ?? null,
      after: value
    }))
  };
}
function numbers(values2) {
  return values2.filter((value) => value !== null);
}
function costNoise({ trialDetails, actual: { costRangeUsd } }, trials) {
  const spread2 = spreadOfSums(numbers(trialDetails.map((trial) => trial.costUsd)), trials);
  return spread2 === null || !costRangeUsd ? spread2 : spread2 + (costRangeUsd.high - costRangeUsd.low) / 2;
}
function spreadOfSums(values2, trials) {
  if (values2.length < 5) return null;
  const mean2 = values2.reduce((sum4, value) => sum4 + value, 0) / values2.length;
  const variance = values2.reduce((sum4, value) => sum4 + (value - mean2) ** 2, 0) / (values2.length - 1);
  return Z90 * Math.sqrt(variance * trials);
}
function spreadOfBest(job) {
  const values2 = numbers(job.trialDetails.map((trial) => trial.objective));
  if (values2.length < 5) return null;
  const random = seededRandom(1);
  const pick = job.objective?.goal === "Minimize" ? Math.min : Math.max;
  const best = () => values2.reduce(
    (found) => pick(found, values2[Math.floor(random.uniform() * values2.length)] ?? found),
    values2[Math.floor(random.uniform() * values2.length)] ?? 0
  );
  const apart = Array.from({ length: DRAWS3 }, () => Math.abs(best() - best())).sort((a, b) => a - b);
  return apart[Math.floor(0.9 * DRAWS3)] ?? null;
}

export {
  utcDay,
  trainingUsage,
  seededRandom,
  instancesPerTrial,
  scoredTrials,
  pipelineName,
  tunerOf,
  instanceQuotaKnown,
  ceilingOf,
  metricBounds,
  withinBounds,
  bestOf,
  signed,
  WAIT_FACTOR,
  besideSpot,
  currenciesOf,
  costByCurrency,
  tuningReport,
  withoutSome,
  recommends,
  analyze,
  parseDocuments,
  withDifferences,
  settingsOf,
  baselineJob
};
