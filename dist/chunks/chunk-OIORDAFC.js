import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  VERSION,
  held
} from "./chunk-H4UDP6SV.js";
import {
  analyze,
  currenciesOf,
  settingsOf,
  trainingUsage,
  tunerOf,
  tuningReport,
  utcDay
} from "./chunk-WLGKUXCX.js";
import {
  makeFolder
} from "./chunk-532MC6H5.js";
import {
  MOST_FOLLOWED_UP
} from "./chunk-5JTZGYKE.js";
import {
  gaveNoModel,
  potentialSaving
} from "./chunk-DCEYEHZ6.js";
import {
  added,
  isOver,
  isoDate
} from "./chunk-JXN4FGRA.js";
import {
  counted
} from "./chunk-XZRXF4N3.js";
import {
  costBounds,
  costBoundsOf,
  isBounded,
  wholeCost
} from "./chunk-DDG5QTAD.js";
import {
  refusalOf
} from "./chunk-UXFJ4V3G.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";
import {
  big_default
} from "./chunk-WH7IA4H4.js";

// src/shell/audit/progress.ts
import { createHash } from "node:crypto";
import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
var OLDEST_SECONDS = 24 * 3600;
async function openProgress(folder, settings, window) {
  const file = join(folder, "audit-progress.jsonl");
  const header = fingerprint(
    JSON.stringify(
      { version: VERSION, settings },
      (key, value) => key === "externalId" ? void 0 : value
    )
  );
  const found = await readLines(file);
  const [first] = found;
  const known = isHeader(first) && first.header === header && window.until - first.window.until < OLDEST_SECONDS;
  const done = /* @__PURE__ */ new Map();
  const bills = [];
  const queries = /* @__PURE__ */ new Map();
  for (const line of known ? found.slice(1) : []) {
    if (isDone(line)) done.set(line.key, line);
    else if (isBill(line)) bills.push(line.bill);
    else if (isQuery(line)) queries.set(line.query.key, line.query.id);
  }
  const kept = known ? first.window : window;
  try {
    await makeFolder(folder);
    const lines = [
      { header, window: kept },
      ...[...queries].map(([key, id]) => ({ query: { key, id } })),
      ...bills.map((bill) => ({ bill })),
      ...done.values()
    ];
    await writeFile(file, lines.map((line) => `${JSON.stringify(line)}
`).join(""), { mode: 384 });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new Problem(`${folder} cannot be written (${code}). Name another folder for the output.`);
  }
  let last = Promise.resolve();
  const append = (line) => {
    last = last.then(() => appendFile(file, `${JSON.stringify(line)}
`));
    return last;
  };
  return {
    window: kept,
    done,
    bills,
    queries: {
      find: (key) => {
        const id = queries.get(key);
        const isCounted = [...done.values()].some(
          ({ collection }) => collection.awsCalls["StartQueryExecution"]
        );
        return id === void 0 ? null : { id, isCounted };
      },
      add: (key, id) => append({ query: { key, id } })
    },
    add: append,
    addBill: (bill) => append({ bill }),
    close: () => rm(file, { force: true })
  };
}
function fingerprint(text) {
  return createHash("sha256").update(text).digest("base64url");
}
async function readLines(file) {
  const text = await readFile(file, "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => {
    try {
      return line === "" ? [] : [JSON.parse(line)];
    } catch {
      return [];
    }
  });
}
function isHeader(line) {
  return typeof line === "object" && line !== null && "header" in line && "window" in line;
}
function isDone(line) {
  return typeof line === "object" && line !== null && "key" in line && "job" in line && "collection" in line;
}
function isBill(line) {
  return typeof line === "object" && line !== null && "bill" in line;
}
function isQuery(line) {
  return typeof line === "object" && line !== null && "query" in line;
}

// src/audit/job.ts
function auditedJob(report, tags, account, window, keepTrials) {
  return {
    report: keepTrials ? report : { ...report, trialDetails: [] },
    tags,
    account,
    costInWindowUsd: costInWindow(report, window),
    settings: settingsOf(report)
  };
}
function costInWindow(report, { since, until }) {
  return report.trialDetails.reduce((sum, { costUsd, startedAt, endedAt }) => {
    if (costUsd === null || startedAt === null || endedAt === null) return sum;
    const [start, end] = [Date.parse(startedAt) / 1e3, Date.parse(endedAt) / 1e3];
    if (end <= start) return end >= since && end <= until ? sum + costUsd : sum;
    const inside = Math.max(0, Math.min(end, until) - Math.max(start, since));
    return sum + costUsd * (inside / (end - start));
  }, 0);
}
function tunerKey({ report, account }) {
  return [account ?? "", report.region, tunerOf(report.name), report.objective?.metric ?? ""].join("\n");
}
function byCurrency(jobs) {
  const currencies = currenciesOf(jobs.map(({ report }) => report));
  if (currencies.length <= 1) return [{ currency: currencies[0] ?? null, jobs }];
  return [...currencies, null].map((currency) => ({
    currency,
    jobs: jobs.filter(({ report }) => report.actual.currency === currency)
  })).filter((part) => part.jobs.length > 0);
}
function sumKnown(parts) {
  const known = parts.filter((part) => part !== null);
  return {
    value: known.length === 0 && parts.length > 0 ? null : known.reduce((sum, part) => sum + part, 0),
    atLeast: known.length < parts.length
  };
}
function sumIntervals(parts) {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 && parts.length > 0 ? null : added(known);
}

// src/audit/advice-by-money.ts
function adviceByMoney(jobs) {
  return byCurrency(jobs).flatMap(adviceIn);
}
function adviceIn({ currency, jobs }) {
  const given = jobs.flatMap(
    ({ report }) => report.recommendations.filter((each) => !each.folded).map((advice) => ({ report, advice }))
  );
  return [...Map.groupBy(given, ({ advice }) => advice.id)].map(([id, own]) => {
    const parameters = new Set(own.map(({ advice }) => advice.change?.parameter ?? null));
    const money = own.flatMap(({ advice }) => advice.savingUsd ?? []);
    const time = own.flatMap(({ advice }) => advice.savingSeconds ?? []);
    return {
      id,
      parameter: parameters.size === 1 ? [...parameters][0] ?? null : null,
      tuningJobs: [...new Set(own.map(({ report }) => report))].map(({ name }) => name),
      currency,
      savingUsd: money.length > 0 ? sumIntervals(money) : null,
      savingSeconds: time.length > 0 ? sumIntervals(time) : null
    };
  }).sort(
    (a, b) => (b.savingUsd?.estimate ?? 0) - (a.savingUsd?.estimate ?? 0) || (b.savingSeconds?.estimate ?? 0) - (a.savingSeconds?.estimate ?? 0) || (a.id < b.id ? -1 : 1)
  );
}

// src/audit/groups.ts
function groupByTag(jobs, key) {
  return byCurrency(jobs).flatMap((part) => groupsIn(part, key));
}
function groupsIn({ currency, jobs }, key) {
  const groups = [...Map.groupBy(jobs, ({ tags }) => tags[key] ?? null)];
  return groups.map(([value, own]) => {
    const cost = sumKnown(own.map(({ report }) => report.actual.costUsd));
    return {
      value,
      tuningJobs: own.length,
      currency,
      costUsd: cost.value,
      costIsAtLeast: cost.atLeast || own.some(({ report }) => report.actual.costIsAtLeast),
      costBoundsUsd: costBoundsOf(own.map(({ report }) => report)),
      avoidedUsd: sumIntervals(own.map(({ report }) => report.savings.earlyStopping?.costUsd ?? null)),
      potentialUsd: sumIntervals(own.map(({ report }) => potentialSaving(report)))
    };
  }).sort(
    (a, b) => Number(a.value === null) - Number(b.value === null) || (b.costUsd ?? 0) - (a.costUsd ?? 0) || ((a.value ?? "") < (b.value ?? "") ? -1 : 1)
  );
}

// src/audit/ledger.ts
var MOST_PASSED_OVER = 5;
function advanceLedger(ledger, jobs, until = null) {
  const known = new Set(ledger.map((entry) => entry.key));
  const ordered = jobs.filter(({ report }) => isOver(report, report.trials.running)).filter((job) => until === null || !known.has(tunerKey(job)) || (job.report.endedAt ?? "") > until).sort((a, b) => (a.report.endedAt ?? "") < (b.report.endedAt ?? "") ? -1 : 1);
  return largest(ordered.reduce(take, [...ledger]), MOST_FOLLOWED_UP);
}
function largest(ledger, count) {
  const kept = ledger.map(({ predictedUsd }, index) => ({ index, saves: predictedUsd.estimate })).sort((a, b) => b.saves - a.saves || b.index - a.index).slice(0, count);
  const places = new Set(kept.map(({ index }) => index));
  return ledger.filter((_, index) => places.has(index));
}
function take(ledger, job) {
  const key = tunerKey(job);
  const { report } = job;
  if (ledger.some(
    (entry) => entry.key === key && (entry.job === report.name || entry.followed?.job === report.name)
  ))
    return ledger;
  const compared = ledger.flatMap((entry) => entry.key === key ? compare(entry, job) : entry);
  const given = entriesOf(job, key);
  const renewed = new Set(given.map((entry) => entry.advice));
  return [
    ...compared.filter((entry) => entry.key !== key || entry.followed !== null || !renewed.has(entry.advice)),
    ...given
  ];
}
function compare(entry, { report: run, settings: now }) {
  const { currency } = run.actual;
  const costUsd = wholeCost(run);
  if (entry.followed !== null || (run.endedAt ?? "") <= entry.at) return entry;
  if (costUsd === null || currency !== entry.currency) return entry;
  if (now[entry.change.parameter] !== entry.change.to) {
    const passedOver = entry.passedOver + 1;
    return passedOver > MOST_PASSED_OVER ? [] : { ...entry, passedOver };
  }
  const others = Object.keys(now).filter((name) => name !== entry.change.parameter);
  const alone = others.every((name) => now[name] === entry.settings[name]);
  return {
    ...entry,
    followed: { job: run.name, realisedUsd: entry.costUsd - costUsd, alone }
  };
}
function entriesOf({ report, settings }, key) {
  const { currency } = report.actual;
  const costUsd = wholeCost(report);
  if (costUsd === null || currency === null || report.endedAt === null) return [];
  return report.recommendations.flatMap(({ id, change, alsoChange, savingUsd }) => {
    if (!change || !savingUsd || !Object.hasOwn(settings, change.parameter)) return [];
    const { estimate, low, high } = savingUsd;
    const beside = alsoChange.filter(({ parameter }) => Object.hasOwn(settings, parameter));
    return [
      {
        key,
        tuner: tunerOf(report.name),
        job: report.name,
        at: report.endedAt ?? "",
        advice: id,
        change,
        currency,
        costUsd,
        predictedUsd: { estimate, low, high },
        settings: { ...settings, ...Object.fromEntries(beside.map(({ parameter, to }) => [parameter, to])) },
        passedOver: 0,
        followed: null
      }
    ];
  });
}
function scoreLedger(ledger) {
  const followed = ledger.filter((entry) => entry.followed !== null);
  const alone = followed.flatMap(
    ({ followed: by, predictedUsd, currency: currency2 }) => by?.alone ? [{ realised: by.realisedUsd, predicted: predictedUsd, currency: currency2 }] : []
  );
  const [currency = null, ...others] = new Set(alone.map((each) => each.currency));
  const errors = alone.map(({ realised, predicted }) => realised - predicted.estimate).sort((a, b) => a - b);
  const [low, high] = [errors[errors.length - 1 >> 1], errors[errors.length >> 1]];
  return {
    given: ledger.length,
    followed: followed.length,
    alone: alone.length,
    withinRange: alone.filter(
      ({ realised, predicted: { low: from, high: to } }) => realised >= from && realised <= to
    ).length,
    medianErrorUsd: low === void 0 || high === void 0 || others.length > 0 ? null : (low + high) / 2,
    currency: others.length > 0 ? null : currency
  };
}

// src/audit/training-share.ts
function trainingShare(jobs, bills, metric, { since, until }) {
  if (!bills || bills.length === 0) return null;
  const [from, to] = [utcDay(since), utcDay(until)];
  const lines = bills.flatMap(
    ({ region, usage }) => usage.filter((line) => {
      const training = trainingUsage(line.usageType);
      if (!training || line.day < from || line.day > to) return false;
      return training.region === null || training.region === region;
    })
  );
  const currencies = new Set(lines.map((line) => line.currency).filter((code) => code !== "N/A"));
  const [currency = currenciesOf(jobs.map(({ report }) => report))[0] ?? "USD"] = currencies;
  if (currencies.size > 1 || lines.some((line) => line.amounts[metric] === void 0)) return null;
  const settled = lines.every((line) => !line.estimated);
  const billedUsd = lines.reduce((sum, line) => sum.plus(line.amounts[metric] ?? 0), new big_default(0)).toNumber();
  const priced = jobs.filter(
    ({ report, costInWindowUsd }) => costInWindowUsd > 0 && report.actual.currency === currency
  );
  const inBill = priced.filter(({ report }) => report.reconciliation !== null && report.billing.complete);
  const explained = inBill.reduce((sum, job) => sum + job.costInWindowUsd, 0);
  const explainedIsAtLeast = inBill.length < priced.length;
  return {
    currency,
    billedUsd,
    explainedUsd: explained,
    explainedIsAtLeast,
    otherUsd: Math.max(0, billedUsd - explained),
    share: billedUsd > 0 && !explainedIsAtLeast ? Math.min(1, explained / billedUsd) : null,
    settled
  };
}

// src/audit/trends.ts
function trends(jobs) {
  return byCurrency(jobs).flatMap(trendsIn);
}
function trendsIn({ currency, jobs }) {
  const tuners = [...Map.groupBy(jobs, tunerKey).values()].filter((runs) => runs.length > 1);
  return tuners.map((own) => trend(own, currency)).sort((a, b) => total(b) - total(a) || (a.tuner < b.tuner ? -1 : 1));
}
function trend(own, currency) {
  const ordered = [...own].sort((a, b) => orderOf(a.report) < orderOf(b.report) ? -1 : 1);
  const runs = ordered.map(
    ({ report }) => ({
      name: report.name,
      endedAt: report.endedAt,
      costUsd: report.actual.costUsd,
      costBoundsUsd: costBounds(report),
      wallClockSeconds: report.actual.wallClockSeconds,
      trials: report.trials.total,
      bestObjective: report.actual.bestObjective
    })
  );
  const [first] = ordered;
  return {
    tuner: tunerOf(first?.report.name ?? ""),
    account: first?.account ?? null,
    region: first?.report.region ?? "",
    currency,
    metric: first?.report.objective?.metric ?? null,
    goal: first?.report.objective?.goal ?? null,
    runs,
    costChangeShare: costChange(runs)
  };
}
function orderOf(report) {
  return `${report.endedAt ?? report.createdAt} ${report.name}`;
}
function costChange(runs) {
  const known = runs.flatMap(
    ({ costUsd, costBoundsUsd }) => isBounded(costBoundsUsd) ? costUsd ?? [] : []
  );
  const last = known.at(-1);
  if (known.length < runs.length || last === void 0 || known.length < 2) return null;
  const earlier = known.slice(0, -1);
  const mean = earlier.reduce((sum, cost) => sum + cost, 0) / earlier.length;
  return mean > 0 ? last / mean - 1 : null;
}
function total({ runs }) {
  return runs.reduce((sum, run) => sum + (run.costUsd ?? 0), 0);
}

// src/audit/audit.ts
var MOST_HISTORY = 60;
function audit(request) {
  const { window, jobs, previous } = request;
  const ledger = advanceLedger(previous.ledger, jobs, previous.until);
  const ranked = byCurrency(jobs).flatMap((part) => mostAtStakeFirst(part.jobs));
  const until = isoDate(window.until);
  const sums = sumsByCurrency(jobs);
  const whole = sums.length === 1 ? sums[0] : void 0;
  const isWhole = !request.lacksJobs && jobs.every(({ report }) => wholeCost(report) !== null);
  const entry = {
    until,
    tuningJobs: jobs.length,
    currency: whole?.currency ?? null,
    // A bound is nothing that a later cost could be held against.
    costUsd: isWhole ? whole?.costUsd ?? null : null,
    potentialUsd: whole?.potentialUsd?.estimate ?? null
  };
  const history = [...previous.history.filter((each) => each.until < until), entry].slice(-MOST_HISTORY);
  const section = {
    since: isoDate(window.since),
    until,
    totals: {
      avoidedUsd: whole?.avoidedUsd ?? null,
      avoidedWallClockSeconds: sumOf(jobs, ({ savings }) => savings.earlyStopping?.wallClockSeconds),
      parallelismSavedSeconds: sumOf(jobs, ({ savings }) => savings.parallelism?.wallClockSeconds),
      potentialUsd: whole?.potentialUsd ?? null,
      byCurrency: sums.flatMap(({ currency, ...own }) => currency === null ? [] : { currency, ...own })
    },
    ranking: ranked.map(rankingRow),
    advice: adviceByMoney(jobs).map((each) => ({ ...each, tuningJobs: [...each.tuningJobs] })),
    trends: trends(jobs).map((each) => ({ ...each, runs: [...each.runs] })),
    groups: request.groupBy === null ? null : { tag: request.groupBy, rows: groupByTag(jobs, request.groupBy) },
    training: trainingShare(jobs, request.bills, request.costMetric, window),
    ledger: scoreLedger(ledger),
    history,
    trialDetailsLeftOut: request.trialDetailsLeftOut,
    notRead: [...request.notRead]
  };
  return { section, ranked, state: { ...previous, until, history, ledger } };
}
function sumsByCurrency(jobs) {
  return byCurrency(jobs).map(({ currency, jobs: own }) => ({
    currency,
    costUsd: sumKnown(own.map(({ report }) => report.actual.costUsd)).value,
    avoidedUsd: sumOf(own, ({ savings }) => savings.earlyStopping?.costUsd),
    potentialUsd: sumOf(own, potentialSaving)
  }));
}
function sumOf(jobs, part) {
  return sumIntervals(jobs.map(({ report }) => part(report) ?? null));
}
function mostAtStakeFirst(jobs) {
  return [...jobs].sort(
    (a, b) => atStake(b.report) - atStake(a.report) || (b.report.actual.costUsd ?? 0) - (a.report.actual.costUsd ?? 0) || (placeOf(a) < placeOf(b) ? -1 : 1)
  );
}
function rankingRow({ report, account }) {
  return {
    name: report.name,
    account,
    region: report.region,
    currency: report.actual.currency,
    costUsd: report.actual.costUsd,
    costIsAtLeast: report.actual.costIsAtLeast,
    costBoundsUsd: costBounds(report),
    avoidedUsd: report.savings.earlyStopping?.costUsd ?? null,
    potentialUsd: toldSaving(report),
    advice: report.recommendations.find((each) => !each.folded)?.title ?? null
  };
}
function toldSaving(report) {
  return isOver(report, report.trials.running) && !gaveNoModel(report) ? potentialSaving(report) : null;
}
function atStake(report) {
  return gaveNoModel(report) ? report.actual.costUsd ?? 0 : toldSaving(report)?.estimate ?? 0;
}
function placeOf({ report, account }) {
  return `${account} ${report.region} ${report.name}`;
}

// src/audit/audit-report.ts
function auditReport(request, collections, conditions, now) {
  const { section, ranked, state } = audit(request);
  const report = tuningReport(
    ranked.map((job) => job.report),
    collections,
    now
  );
  const { lacksJobs = false } = request;
  const last = request.previous.history.at(-1);
  const baselineUsd = last?.currency === report.currency ? last.costUsd : null;
  return {
    report: held({ ...report, gate: null, audit: section }, conditions, { lacksJobs, baselineUsd }),
    state
  };
}

// src/shell/audit/kept-bills.ts
function keptBills(progress) {
  const all = [...progress?.bills ?? []];
  return {
    all,
    keep: async ({ bill, tuningJob: { arn, region } }) => {
      const account = fingerprint(arn.split(":")[4] ?? "");
      const own = all.filter((of) => of.account === account && of.region === region);
      const known = new Set(own.flatMap(({ usage: usage2 }) => usage2.map(({ day }) => day)));
      const usage = bill?.filter(({ day }) => !known.has(day)) ?? [];
      if (usage.length === 0) return;
      all.push({ account, region, usage });
      await progress?.addBill({ account, region, usage });
    }
  };
}

// src/shell/audit/lanes.ts
async function inLanes(items, laneOf, { inLane, inAll }, work) {
  const lanes = [...Map.groupBy(items, laneOf).values()].map((all) => ({ all, next: 0, running: 0 }));
  const free = () => lanes.filter((lane) => lane.next < lane.all.length && lane.running < inLane).reduce(
    (least, lane) => least && least.running <= lane.running ? least : lane,
    null
  );
  const worker = async () => {
    for (let lane = free(); lane; lane = free()) {
      const item = lane.all[lane.next++];
      lane.running += 1;
      await work(item);
      lane.running -= 1;
    }
  };
  await Promise.all(Array.from({ length: Math.min(inAll, items.length) }, worker));
}

// src/shell/audit/run-audit.ts
var MOST_TRIAL_DETAILS = 5e3;
var OVER = /* @__PURE__ */ new Set(["expired", "credentials"]);
async function runAudit(run, now) {
  const kept = withTrialDetails(run.found);
  const leftOut = run.found.filter((found) => !kept.has(found));
  const jobs = [];
  const collections = [run.collection];
  const notRead = [...run.notRead];
  const bills = keptBills(run.progress);
  let stopped = null;
  const stop = (error) => {
    stopped ??= error;
    return null;
  };
  await inLanes(run.found, placeOf2, run.widths, async (found) => {
    if (stopped !== null) return;
    const done = run.progress?.done.get(found.key) ?? await readOne(found, run, now, { keepTrials: kept.has(found), bills }).catch(stop);
    if (typeof done === "string") notRead.push(done);
    if (done === null || typeof done === "string") return;
    jobs.push(done.job);
    collections.push(done.collection);
    run.log(`${jobs.length} of ${counted(run.found.length, "tuning job")}: ${found.name}`);
  });
  if (stopped !== null) throw stopped;
  const ordered = [...jobs].sort((a, b) => jobKey(a) < jobKey(b) ? -1 : 1);
  const lacksJobs = (run.lacksJobs ?? false) || notRead.length > run.notRead.length;
  const request = {
    window: run.window,
    jobs: ordered,
    bills: bills.all.length > 0 ? bills.all : null,
    costMetric: run.config.costMetric,
    groupBy: run.groupBy,
    previous: run.previous,
    trialDetailsLeftOut: leftOut.length > 0,
    notRead: [
      ...notRead.sort(),
      ...lacksJobs && run.sinceLast ? [neverRead(run.window)] : [],
      ...detailsGap(leftOut)
    ],
    lacksJobs
  };
  return auditReport(request, collections, run.conditions, now);
}
async function readOne(found, run, now, { keepTrials, bills }) {
  try {
    const observations = await found.read();
    await bills.keep(observations);
    const { report } = analyze(run.config, [observations], now);
    const [own] = report.tuningJobs;
    if (!own) return null;
    const done = {
      key: found.key,
      job: auditedJob(own, found.tags, found.account, run.window, keepTrials),
      collection: observations.collection
    };
    await run.progress?.add(done);
    return done;
  } catch (error) {
    if (!(error instanceof Problem) || OVER.has(refusalOf(error.cause))) throw error;
    return error.message;
  }
}
function withTrialDetails(found) {
  const kept = /* @__PURE__ */ new Set();
  let trials = 0;
  for (const each of [...found].sort((a, b) => a.trials - b.trials)) {
    trials += each.trials;
    if (trials > MOST_TRIAL_DETAILS) break;
    kept.add(each);
  }
  return kept;
}
function neverRead({ since }) {
  const day = new Date(1e3 * since).toISOString().slice(0, 10);
  return `nor in the next one, which starts where this one ends: all that is named here. Once it can be read, audit these days again (\`since\` ${day}).`;
}
function detailsGap(leftOut) {
  if (leftOut.length === 0) return [];
  const trials = leftOut.reduce((sum, each) => sum + each.trials, 0).toLocaleString("en-US");
  const [only] = leftOut;
  const of = leftOut.length === 1 && only ? only.name : `${leftOut.length.toLocaleString("en-US")} tuning jobs`;
  return [
    `The details of each of the ${trials} trials of ${of}: they count in every figure, but the report would be too large to open. Report on a tuning job by itself for its trials.`
  ];
}
function placeOf2({ account, region }) {
  return `${account} ${region}`;
}
function jobKey({ account, report }) {
  return [account, report.region, report.createdAt, report.name].join("\n");
}

export {
  largest,
  openProgress,
  fingerprint,
  runAudit
};
