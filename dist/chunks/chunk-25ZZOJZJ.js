import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  MOST_FOLLOWED_UP
} from "./chunk-5JTZGYKE.js";
import {
  advice,
  billedApart,
  details,
  footerLine,
  gateLines,
  keptTogether,
  markdownTable,
  notReadLines,
  verdict
} from "./chunk-QCXZDLZ4.js";
import {
  boundedAmount,
  escapeCode,
  escapeProse,
  escapeText,
  freeSentence,
  isNothing,
  listed,
  moneyPrinter,
  moneyPrinters,
  whyNotKnown
} from "./chunk-GKO2XIES.js";
import {
  duration,
  durationRange,
  isOver,
  percent,
  waiting
} from "./chunk-JXN4FGRA.js";
import {
  counted
} from "./chunk-XZRXF4N3.js";
import {
  costBounds,
  costBoundsIn,
  isBounded
} from "./chunk-DDG5QTAD.js";

// src/report/markdown/audit-gaps.ts
var MOST_GAPS = 6;
var MOST_NAMES = 3;
function gapsOfAll({ tuningJobs }) {
  if (tuningJobs.length < 2) return /* @__PURE__ */ new Set();
  const [first, ...others] = tuningJobs.map(({ gaps }) => new Set(gaps));
  return new Set([...first ?? []].filter((gap) => others.every((gaps) => gaps.has(gap))));
}
function sharedGaps(report, section) {
  const shared = gapsOfSeveral(report);
  const more = shared.length - MOST_GAPS;
  const lines = [
    boundsLine(report),
    ...shared.slice(0, MOST_GAPS).sort((a, b) => a.place - b.place).map(({ gap, of }) => `${howMany(of, section)}: ${escapeProse(gap)}`),
    more > 0 ? `${counted(more, "more sentence")} about several tuning jobs in the report files.` : ""
  ].filter(Boolean);
  if (lines.length === 0) return "";
  return `### Not known of these tuning jobs

${lines.map((line) => `- ${line}`).join("\n")}`;
}
function gapsOfSeveral({ tuningJobs }) {
  const said = tuningJobs.flatMap(
    ({ gaps }, row) => [...new Set(gaps)].map((gap, place) => ({ gap, place, row }))
  );
  return [...Map.groupBy(said, ({ gap }) => gap)].filter(([, all]) => all.length > 1).map(([gap, all]) => ({
    gap,
    place: all.reduce((first, { place }) => Math.min(first, place), Number.POSITIVE_INFINITY),
    of: all.map(({ row }) => row)
  })).sort((a, b) => b.of.length - a.of.length);
}
function howMany(rows, { ranking }) {
  const [own, all] = [rows.flatMap((row) => ranking[row] ?? []), ranking].map((of) => [
    ...new Set(of.flatMap(({ account }) => account ?? []))
  ]);
  const names = listed(own.map((account) => escapeText(account)));
  const whose = own.length < all.length ? ` (${own.length === 1 ? "account" : "accounts"} ${names})` : "";
  return `${rows.length === ranking.length ? "All" : `${rows.length} of ${ranking.length}`}${whose}`;
}
function boundsLine({ tuningJobs }) {
  const bounded = tuningJobs.filter((job) => !isBounded(costBounds(job))).map(({ name }) => escapeCode(name));
  if (bounded.length === 0 || tuningJobs.length < 2) return "";
  const more = bounded.length - MOST_NAMES;
  const names = [...bounded.slice(0, MOST_NAMES), ...more > 0 ? [`${more} more`] : []];
  return `The whole cost of ${listed(names)}: what is known of it is in the totals.`;
}

// src/report/markdown/sparkline.ts
var BARS = "▁▂▃▄▅▆▇█";
function sparkline(values) {
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  return values.map((value) => {
    if (value === null) return "·";
    return BARS[most > 0 ? Math.min(7, Math.floor(8 * Math.max(0, value) / most)) : 0];
  }).join("");
}

// src/report/markdown/audit-history.ts
var LATER = "a later audit with the same issue or `--state` tells";
function ledgerLine({ ledger, history }, money) {
  if (ledger.given === 0) return "";
  const capped = ledger.given >= MOST_FOLLOWED_UP;
  const given = ledger.given === 1 ? "One change that saves money was" : `${ledger.given} changes that save money were`;
  if (history.length < 2 && ledger.followed === 0)
    return capped ? `Of the changes that are advised, ${LATER} which of the ${ledger.given} that save most were made.` : `${given} advised; ${LATER} ${ledger.given === 1 ? "whether it was" : "which of them were"} made.`;
  const some = `${["none", "one"][ledger.followed] ?? ledger.followed} of them ${ledger.followed > 1 ? "were" : "was"}`;
  const which = ledger.given === 1 ? `it was${ledger.followed === 0 ? " not" : ""}` : some;
  const so = capped ? `Of the changes advised so far, the ${ledger.given} that save most are followed up` : `${given} advised so far`;
  const made = `${so}; ${which} made.`;
  if (ledger.alone === 0) return made;
  const off = ledger.medianErrorUsd;
  const error = money.inDollars && off !== null && Math.abs(off) >= 5e-3 ? `${money.in(ledger.currency).amount(Math.abs(off))} ${off < 0 ? "less" : "more"} than said` : "";
  if (ledger.alone === 1) {
    const saved = ledger.withinRange === 1 ? "saved what was said, within its range" : "did not save what was said";
    return `${made} ${ledger.followed === 1 ? "It" : "One of those"} was made alone and ${saved}${error && `: ${error}`}.`;
  }
  return `${made} Of ${ledger.alone} that were made alone, ${ledger.withinRange} saved what was said, within its range.${error && ` In the middle they saved ${error}.`}`;
}
function historyLine(section, money) {
  const history = comparableHistory(section);
  if (history.length < 2 || !money.shown) return "";
  const from = history[0]?.until ?? "";
  return `Cost by audit since ${day(from)}: ${sparkline(history.map((each) => each.costUsd))}`;
}
function comparableHistory({ history }) {
  const currency = history.findLast((each) => each.currency !== null)?.currency;
  return history.filter((each) => each.currency === null || each.currency === currency);
}
function day(iso) {
  return iso.slice(0, 10);
}

// src/report/markdown/audit-tables.ts
var MOST_ROWS = 50;
var MOST_TUNERS = 10;
var AMOUNTS = ["cost", "avoided (estimate)", "could save"];
function rankingTable({ ranking }, money) {
  if (ranking.length === 0) return "";
  const accounts = ranking.some((row) => row.account !== null);
  const head = [
    "tuning job",
    ...accounts ? ["account"] : [],
    "region",
    ...money.shown ? AMOUNTS : [],
    "first change"
  ];
  const rows = ranking.slice(0, MOST_ROWS).map((row, index) => [
    `[${escapeCode(row.name)}](#job-${index + 1})`,
    ...accounts ? [escapeText(row.account ?? "")] : [],
    escapeText(row.region),
    ...amountCells(row, money),
    row.advice === null ? "" : escapeText(row.advice)
  ]);
  const align = head.map((name) => AMOUNTS.includes(name) ? "r" : "l");
  const more = ranking.length - rows.length;
  const table = markdownTable([head, ...rows], { align });
  return more > 0 ? `${table}

${more === 1 ? "One more tuning job is" : `${more} more tuning jobs are`} in the report files.` : table;
}
function amountCells(row, money) {
  const { currency, costUsd, avoidedUsd, potentialUsd } = row;
  if (!money.shown) return [];
  return [
    costCell(row, money),
    estimateCell(avoidedUsd, costUsd, money.in(currency)),
    estimateCell(potentialUsd, costUsd, money.in(currency))
  ];
}
function costCell({ currency, costUsd, costBoundsUsd }, money) {
  if (currency === null && costUsd === 0 && money.shown) return "nothing";
  return boundedAmount(costUsd, costBoundsUsd, money.in(currency));
}
function estimateCell(of, costUsd, money) {
  if (of === null && costUsd !== null && money.shown) return "not known";
  return of?.estimate === 0 ? "nothing" : money.estimate(of);
}
function groupTable({ groups }, money) {
  if (!groups || groups.rows.length === 0) return "";
  const rows = groups.rows.map((row) => [
    row.value === null ? "without the tag" : escapeCode(row.value),
    String(row.tuningJobs),
    ...amountCells(row, money)
  ]);
  const head = [escapeCode(groups.tag), "tuning jobs", ...money.shown ? AMOUNTS : []];
  const table = markdownTable([head, ...rows], { align: ["l", ...head.slice(1).map(() => "r")] });
  return `### By ${escapeCode(groups.tag)}

${table}`;
}
function trendTable({ trends }, money) {
  if (trends.length === 0) return "";
  const rows = trends.slice(0, MOST_TUNERS).map(({ tuner, currency, runs, costChangeShare }) => [
    escapeCode(tuner),
    String(runs.length),
    ...money.shown ? [
      sparkline(runs.map((run) => run.costUsd)),
      lastCost(runs, currency, money),
      costChange(costChangeShare)
    ] : [sparkline(runs.map((run) => run.wallClockSeconds)), duration(runs.at(-1)?.wallClockSeconds ?? 0)]
  ]);
  const shown = money.shown ? ["cost", "last run", "against the earlier ones"] : ["wall clock", "last run"];
  const table = markdownTable([["tuner", "runs", ...shown], ...rows], {
    align: ["l", "r", "l", "r", "r"].slice(0, 2 + shown.length)
  });
  return details(`Tuners that ran more than once (${trends.length})`, table);
}
function lastCost(runs, currency, money) {
  const last = runs.at(-1);
  return last ? costCell({ ...last, currency }, money) : "";
}
function costChange(share) {
  if (share === null) return "not known";
  const percent2 = Math.round(100 * share);
  return percent2 === 0 ? "the same" : percent2 > 0 ? `${percent2} % more` : `${-percent2} % less`;
}

// src/report/markdown/audit-verdict.ts
var LEAST_TOLD_USD = 5e-3;
function auditVerdict(report, section, money) {
  const { ranking, advice: advice2, totals: sums } = section;
  if (ranking.length === 0)
    return report.totals.costIsAtLeast ? "No tuning job of this window was read." : "No tuning job ended in this window.";
  const sentences = [
    costSentence(report, section, money),
    money.inDollars ? freeSentence(report.tuningJobs) : "",
    runningSentence(report)
  ].filter(Boolean);
  const avoidedMoney = money.shown ? estimates(sums.byCurrency, money, (each) => each.avoidedUsd) : "";
  const avoided = [avoidedMoney, waiting(sums.avoidedWallClockSeconds)].filter(Boolean);
  const known = report.tuningJobs.filter(
    ({ savings: { earlyStopping } }) => earlyStopping && (earlyStopping.costUsd || avoidedMoney === "")
  ).length;
  const of = known < ranking.length ? `, known of ${known} of them` : "";
  if (avoided.length > 0)
    sentences.push(`Early stopping avoided roughly ${avoided.join(" and ")}, an estimate${of}.`);
  const side = sums.parallelismSavedSeconds;
  if (side && side.estimate > 0)
    sentences.push(`Side by side, the trials took ${durationRange(side)} less than one at a time.`);
  const potential = money.shown ? estimates(sums.byCurrency, money, (each) => each.potentialUsd) : "";
  if (potential !== "")
    sentences.push(
      `With ${excludes(section) ? "the listed changes that go together" : "every listed change"}, runs like these would cost about ${potential} less.`
    );
  else if (advice2.length === 0 && report.tuningJobs.some(hasEnded))
    sentences.push("Nothing that these runs show is worth changing.");
  if (money.shown && sums.byCurrency.length > 1)
    sentences.push(
      `Amounts in ${listed(sums.byCurrency.map(({ currency }) => currency))} are not added up or ranked against each other: no exchange rate is applied.`
    );
  return sentences.join(" ");
}
function runningSentence({ tuningJobs }) {
  const running = tuningJobs.filter((job) => !hasEnded(job)).length;
  if (running === 0) return "";
  if (running === 1)
    return `${tuningJobs.length === 1 ? "It" : "One of them"} still runs, and counts with what it took so far.`;
  const who = running === tuningJobs.length ? "All of them" : `${running} of them`;
  return `${who} still run, and count with what they took so far.`;
}
function hasEnded(job) {
  return isOver(job, job.trials.running);
}
function excludes({ advice: advice2 }) {
  return ["use-hyperband", "enable-early-stopping"].every((id) => advice2.some((each) => each.id === id));
}
function costSentence(report, { training, ranking, totals: { byCurrency } }, money) {
  const { totals, tuningJobs } = report;
  const jobs = ranking.length === 1 ? "One tuning job" : counted(ranking.length, "tuning job");
  if (!money.shown) return `${jobs} ran.`;
  const they = ranking.length === 1 ? "it" : "they";
  if (byCurrency.length === 0)
    return totals.costUsd === 0 ? `${jobs} ran and cost nothing${tuningJobs.some(isPrepaid) ? " by the hour" : ""}.` : `${jobs} ran; what ${they} cost is not known${whyNotKnown(tuningJobs)}.`;
  if (!money.inDollars)
    return `${jobs} ran (shares are of what ${they} cost${byCurrency.length > 1 ? " in the same currency" : ""}).`;
  const costs = byCurrency.map(
    ({ currency, costUsd }) => boundedAmount(costUsd, costBoundsIn(report, currency), money.in(currency))
  );
  const share = !training || training.share === null || !isWhole(training) || byCurrency.length > 1 ? "" : `, ${Math.round(100 * training.share)} % of the training billed in ${places(ranking)}${training.settled ? "" : " so far"}`;
  return `${jobs} cost ${listed(costs)}${share}.`;
}
function isPrepaid({ billedApart: billedApart2 }) {
  return billedApart2.some(({ kind }) => kind === "training-plan" || kind === "serverless");
}
function estimates(all, money, pick) {
  return listed(
    all.flatMap((each) => {
      const of = pick(each);
      return of && of.estimate > 0 ? money.in(each.currency).estimate(of) : [];
    })
  );
}
function isWhole({ billedUsd, explainedUsd }) {
  return explainedUsd <= 1.02 * billedUsd;
}
function places(ranking) {
  const several = (of) => new Set(of).size > 1;
  if (several(ranking.map(({ account }) => account))) return "these accounts and regions";
  return several(ranking.map(({ region }) => region)) ? "these regions" : "this region";
}
function trainingLine({ training }, money) {
  if (!training || !money.shown || training.billedUsd === 0 && training.explainedUsd === 0) return "";
  const line = money.inDollars ? billedAmounts(training, money.in(training.currency)) : billedShares(training);
  const unsettled = !training.settled && training.share !== null && isWhole(training);
  return `${line}${unsettled ? " Some days of it are not settled yet." : ""}`;
}
function billedAmounts(training, { amount }) {
  const [billed, explained] = [amount(training.billedUsd), amount(training.explainedUsd)];
  if (training.explainedIsAtLeast)
    return `The bills that were read have ${billed} of training in these days, but not all of these tuning jobs: those that they have whole come to ${explained}.`;
  if (!isWhole(training))
    return `The bills that were read have ${billed} of training in these days, less than these tuning jobs cost: what share of all training they are is not known.`;
  if (training.otherUsd < LEAST_TOLD_USD)
    return `All of the ${billed} of training on the bill of these days is by these tuning jobs.`;
  return `The bill of these days has ${billed} of training: ${explained} by these tuning jobs, ${amount(training.otherUsd)} that none of them explains (single training jobs, other tuners).`;
}
function billedShares(training) {
  if (training.explainedIsAtLeast)
    return "The bills that were read do not have all of these tuning jobs: what share of all training they are is not known.";
  if (training.share === null || !isWhole(training))
    return "The bills that were read have less training in these days than these tuning jobs cost: what share of all training they are is not known.";
  return `Of the training on the bill of these days ${percent(training.share)} is by these tuning jobs.`;
}

// src/report/markdown/fit.ts
function droppable(text, order, lost, of) {
  return { text, shorter: [{ order, text: "", lost, of }] };
}
function fitted(blocks, limitBytes, where) {
  const parts = blocks.map((block) => ({ text: block.text, shorter: [...block.shorter ?? []] }));
  const bytes = (text) => new TextEncoder().encode(text).length;
  const lost = /* @__PURE__ */ new Map();
  for (; ; ) {
    const note = lost.size > 0 ? `*Left out for space: ${named(lost)}. ${where}*` : "";
    const texts = parts.map((part) => part.text);
    const joined = [...texts.slice(0, -1), note, ...texts.slice(-1)].filter((text) => text !== "");
    const markdown = `${joined.join("\n\n")}
`;
    const next = parts.filter((part) => part.shorter[0] && (part.text !== "" || part.shorter[0].text !== "")).reduce(
      (first, part) => first === null || (part.shorter[0]?.order ?? 0) >= (first.shorter[0]?.order ?? 0) ? part : first,
      null
    );
    const step = next?.shorter.shift();
    if (!next || !step || bytes(markdown) <= limitBytes) return markdown;
    next.text = step.text;
    lost.set(step.lost, (lost.get(step.lost) ?? /* @__PURE__ */ new Set()).add(step.of ?? ""));
  }
}
var NAMED_JOBS = 3;
function named(lost) {
  const parts = [...lost].map(([what, jobs]) => {
    const of = [...jobs].filter((job) => job !== "");
    if (of.length === 0) return what;
    const more = of.length > NAMED_JOBS ? ` and ${counted(of.length - NAMED_JOBS, "more tuning job")}` : "";
    return `${what} of ${of.slice(0, NAMED_JOBS).join(", ")}${more}`;
  });
  return parts.join("; ");
}

// src/report/markdown/audit.ts
function renderAuditMarkdown(report, section, context, limitBytes = Number.POSITIVE_INFINITY) {
  const money = moneyPrinters(context.money, section.totals.byCurrency);
  const told = gapsOfAll(report);
  const folds = report.tuningJobs.slice(0, MOST_ROWS).map(
    (job, index) => droppable(jobFold(job, index, context, told), 10 + index, "details", escapeText(job.name))
  );
  const blocks = [
    { text: `## Tuning audit, ${day(section.since)} to ${day(section.until)}` },
    { text: gateLines(report, context.money) },
    { text: `**${auditVerdict(report, section, money)}**` },
    { text: notReadLines(section.notRead, "audit") },
    { text: [trainingLine(section, money), ...billedApart(report, money)].filter(Boolean).join(" ") },
    { text: rankingTable(section, money) },
    { text: adviceList(section, money) },
    { text: sharedGaps(report, section) },
    droppable(groupTable(section, money), 6, "totals by tag"),
    droppable(trendTable(section, money), 7, "trends"),
    { text: ledgerLine(section, money) },
    droppable(historyLine(section, money), 5, "history"),
    ...folds,
    { text: footerLine(report, context) }
  ];
  return fitted(blocks, limitBytes, "The report files have everything.");
}
function adviceList(section, money) {
  const worth = section.advice.filter((each) => each.savingUsd !== null || each.savingSeconds !== null);
  if (worth.length === 0) return "";
  const items = worth.map(({ id, parameter, tuningJobs, currency, savingUsd, savingSeconds }, index) => {
    const saves = [
      savingUsd && money.shown && !isNothing(savingUsd) ? `about **${money.in(currency).estimate(savingUsd)}** less` : "",
      savingSeconds ? `about ${durationRange(savingSeconds)} less waiting` : ""
    ].filter(Boolean);
    const what = parameter === null ? escapeCode(id) : `${escapeCode(parameter)} (${escapeCode(id)})`;
    const where = tuningJobs.length === 1 ? escapeCode(tuningJobs[0] ?? "") : `${tuningJobs.length} tuning jobs`;
    return `${index + 1}. ${what} in ${where}${saves.length > 0 ? `: ${keptTogether(saves.join(", "))}` : ""}`;
  });
  const one = excludes(section) ? " Hyperband and SageMaker's own early stopping exclude each other: the sum at the top counts one of them for each tuning job." : "";
  return `### What would change most

${items.join("\n")}

Each as if it were the only change: kinds of advice do not add up.${one}`;
}
function jobFold(job, index, context, told) {
  const money = moneyPrinter(context.money, job.actual.costUsd, job.billing.currency);
  const own = job.gaps.filter((gap) => !told.has(gap));
  const gaps = own.map((gap) => `- ${escapeProse(gap)}`).join("\n");
  const body = [verdict(job, money), advice(job, money), gaps && `Not known:

${gaps}`];
  return details(`<a id="job-${index + 1}"></a>${escapeCode(job.name)}`, body.filter(Boolean).join("\n\n"));
}

export {
  gapsOfAll,
  sharedGaps,
  ledgerLine,
  comparableHistory,
  day,
  rankingTable,
  costCell,
  estimateCell,
  groupTable,
  costChange,
  auditVerdict,
  trainingLine,
  droppable,
  fitted,
  renderAuditMarkdown,
  adviceList,
  jobFold
};
