import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  actualCost,
  boundedAmount,
  boundedCost,
  escapeCode,
  escapeProse,
  escapeText,
  isNothing
} from "./chunk-GKO2XIES.js";
import {
  capitalised,
  duration,
  durationRange,
  hourlyRate,
  isOver,
  money,
  objectivePrinter,
  objectiveValue,
  percent,
  waiting
} from "./chunk-JXN4FGRA.js";
import {
  counted
} from "./chunk-XZRXF4N3.js";
import {
  costBounds,
  isBounded
} from "./chunk-DDG5QTAD.js";

// src/report/markdown/kept-together.ts
function keptTogether(text) {
  return text.replace(
    /\(([^()]*)\)/g,
    (range) => range.replaceAll(" ", " ").replace(" to ", " to ")
  ).replace(/(\d) (?=[smhd%](?![\p{L}\p{N}]))/gu, "$1 ").replace(/([hd]) (?=\d)/g, "$1 ");
}

// src/report/markdown/details.ts
function details(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}

// src/report/markdown/advice.ts
var SHOWN = 3;
function advice(job, money2) {
  if (!isOver(job, job.trials.running) || job.trials.total === 0) return "";
  const open = openAdvice(job);
  const rest = job.recommendations.filter((each) => !open.includes(each));
  const parts = open.length > 0 ? [
    "### Worth changing",
    ...open.map((each, index) => `${index + 1}. ${item(each, job.runRate, money2)}`)
  ] : nothing(job, rest);
  if (rest.length > 0) {
    const list = rest.map((each, index) => `${open.length + index + 1}. ${item(each, job.runRate, money2)}`).join("\n");
    const which = rest.every((each) => each.folded) ? whyFolded(rest, "smaller", "less certain") : "more";
    parts.push(
      details(`${capitalised(words(rest.length))} ${which} ${rest.length === 1 ? "point" : "points"}`, list)
    );
  }
  return parts.join("\n\n");
}
function openAdvice(job) {
  return job.recommendations.filter((each) => !each.folded).slice(0, SHOWN);
}
function whyFolded(rest, small, unsure) {
  const guesses = rest.filter(({ confidence }) => confidence === "indicative").length;
  if (guesses === 0) return small;
  return guesses === rest.length ? unsure : `${small} or ${unsure}`;
}
function nothing({ actual }, rest) {
  if (actual.costUsd === null)
    return ["### Nothing to advise without a price", "What a change would save is not known."];
  return [
    "### Nothing worth changing",
    rest.length > 0 ? `No setting stands out. What is left is ${whyFolded(rest, "too small", "too uncertain")} to be worth a change on its own.` : "The settings hold up: no change would save enough to be worth making."
  ];
}
function item(each, rate, money2) {
  const title = escapeText(each.title);
  const head = each.change ? `**${escapeCode(each.change.parameter)} ${value(each.change.from)} → ${value(each.change.to)}.** ${title}` : `**${title}**`;
  const together = each.alsoChange.map((more) => `${escapeCode(more.parameter)} ${value(more.to)}`).join(", ");
  const effects = [
    each.savingUsd && money2.shown && !isNothing(each.savingUsd) ? `about **${bold(money2.estimate(each.savingUsd))} less a run` : "",
    each.savingSeconds ? `about ${durationRange(each.savingSeconds)} less waiting` : ""
  ].filter(Boolean);
  if (each.perMonth && rate && money2.inDollars && !isNothing(each.perMonth.savingUsd))
    effects.push(
      `${money2.estimate(each.perMonth.savingUsd)} a month at the rate of runs seen (${rate.runs} in ${counted(Math.round(rate.days), "day")})`
    );
  const effect = effects.length > 0 ? `: ${keptTogether(effects.join(", "))}` : "";
  const also = together ? ` (together with ${together})` : "";
  const lines = [
    `${head}${also}${effect}.`,
    escapeProse(each.evidence),
    `*Risk: ${escapeProse(each.risk)} Confidence: ${each.confidence}.*`
  ];
  return lines.join("  \n   ");
}
function bold(estimate) {
  const [figure, ...range] = estimate.split(" (");
  return range.length > 0 ? `${figure}** (${range.join(" (")}` : `${estimate}**`;
}
function value(of) {
  return of === null ? "unset" : escapeText(String(of));
}
function words(count) {
  return ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][count] ?? String(count);
}

// src/report/markdown/bill.ts
var LEAST_VOLUME = 0.01;
function billSentences(job, money2) {
  if (!money2.shown) return [];
  return [
    rangeSentence(job, money2),
    spotSentence(job, money2),
    ...apartSentences(job.billedApart, job.actual.costUsd, money2),
    reconciliationSentence(job, money2),
    exactSentence(job, money2)
  ].filter(Boolean);
}
function rangeSentence(job, money2) {
  const { costUsd, costRangeUsd: between } = job.actual;
  if (!between) return "";
  const known = isBounded(costBounds(job)) ? "the cost" : "the part of the cost that is known";
  const what = job.rates.some(({ isFree }) => isFree) ? `${known}, what was billed at no cost at its worth,` : known;
  return `The bill does not tell whose hours of these days were the cheap ones: ${what} lies between ${money2.amount(between.low)} and ${money2.amount(between.high)} for certain. Amounts of its parts and of changes are at the hours' average, ${money2.amount(costUsd)} in all. A cost allocation tag on the tuning job makes it exact.`;
}
function spotSentence({ savings }, money2) {
  const { billableShare, trialsNotRecorded: unknown, costUsd, range: between, interruptions } = savings.spot;
  if (billableShare === null && unknown === 0) return "";
  if (unknown > 0) {
    const of = counted(unknown, "spot trial");
    const known = billableShare === null ? "" : ` Of the others ${percent(billableShare)} was.`;
    return `Managed spot: how much of the training time of ${of} was billed is not on record, so what spot avoided is not known.${known} All of that time is counted: the cost is an upper bound.`;
  }
  const worth = costUsd === null ? "What the same work would have cost on demand is not known: not all of it has a price." : `The same work on demand would have cost ${money2.estimate({
    estimate: costUsd,
    low: between?.low ?? costUsd,
    high: between?.high ?? costUsd,
    level: 0.9
  })} more (avoided, valued at this run's rates).`;
  const lost = interruptions > 0 ? ` ${interruptions === 1 ? "One interruption is" : `${interruptions} interruptions are`} counted against it: waiting, and work that was done twice.` : "";
  return `Managed spot: ${percent(billableShare ?? 0)} of the training time was billed. ${worth}${lost}`;
}
var APART = {
  "warm-pool": (hours) => `instances kept in a warm pool after trials, ${duration(3600 * hours)}`,
  volume: (months) => `training volumes, about ${plain(months)} GB-months at one region's price`,
  "training-plan": (hours) => `trials on a training plan, ${duration(3600 * hours)} of capacity that was paid in advance`,
  serverless: () => "serverless trials, which are billed by tokens"
};
function apartSentences(all, costUsd, money2) {
  return all.filter(
    (each) => each.kind !== "volume" || each.costUsd !== null && each.costUsd >= LEAST_VOLUME * (costUsd ?? 0)
  ).map((each) => apartSentence(each, money2));
}
function billedApart({ tuningJobs }, money2) {
  if (!money2.shown) return [];
  return [...Map.groupBy(tuningJobs, ({ billing }) => billing.currency)].flatMap(([currency, jobs]) => {
    const kinds = Map.groupBy(
      jobs.flatMap((job) => job.billedApart),
      ({ kind }) => kind
    );
    const sums = [...kinds].map(([kind, all]) => ({
      kind,
      costUsd: sumOrNull(all.map((each) => each.costUsd)),
      quantity: all.reduce((sum, each) => sum + each.quantity, 0),
      trials: all.reduce((sum, each) => sum + each.trials, 0)
    }));
    return apartSentences(sums, sumOrNull(jobs.map(({ actual }) => actual.costUsd ?? 0)), money2.in(currency));
  });
}
function sumOrNull(parts) {
  return parts.reduce((sum, part) => sum === null || part === null ? null : sum + part, 0);
}
function plain(quantity) {
  return quantity.toLocaleString("en-US", { maximumSignificantDigits: 2 });
}
function apartSentence(each, money2) {
  const cost2 = each.costUsd === null ? "no price by the hour" : money2.amount(each.costUsd);
  return `Not in the total: ${APART[each.kind](each.quantity)} (${counted(each.trials, "trial")}): ${cost2}.`;
}
function reconciliationSentence({ reconciliation: found }, money2) {
  if (!found) return "";
  const hours = (of) => money2.inDollars ? `${money2.amount(of.costUsd)} (${of.hours.toFixed(1)} h)` : `${of.hours.toFixed(1)} h`;
  const days = found.from === found.to ? `on ${found.from}` : `from ${found.from} to ${found.to}`;
  const parts = [
    `these trials ${hours(found.explained)}`,
    found.otherTraining.hours > 5e-3 ? `other training ${hours(found.otherTraining)}` : "",
    found.unexplained.hours > 5e-3 ? `the same instance types beyond these trials, other training or unexplained, ${hours(found.unexplained)}` : ""
  ].filter(Boolean);
  const missing = found.missingHours > 5e-3 ? ` The bill lacks ${found.missingHours.toFixed(1)} h of the trials.` : "";
  return `The bill ${days} has ${hours(found.billed)} of training in this region: ${parts.join("; ")}.${missing}`;
}
function exactSentence({ reconciliation, rates }, money2) {
  const exact = reconciliation?.exact;
  if (!exact?.leads || rates.some(({ isFree }) => isFree)) return "";
  return `By ${exact.by}, the bill has ${money2.amount(exact.costUsd)} for this tuning job alone (${exact.hours.toFixed(2)} h; the trials ran ${exact.trialHours.toFixed(2)} h): that is the cost above.`;
}
function bytes(count) {
  const units = ["bytes", "KB", "MB", "GB", "TB"];
  const unit = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, count)) / 10));
  return `${Number((count / 1024 ** unit).toPrecision(3))} ${units[unit]}`;
}
function ownCost({ collection, tuningJobs }, showMoney) {
  const calls = Object.entries(collection.awsCalls).sort(([a], [b]) => a < b ? -1 : 1);
  if (calls.length === 0) return `Read from ${tuningJobs.length > 1 ? "recordings" : "a recording"}.`;
  const total = calls.reduce((sum, [, count]) => sum + count, 0);
  const listed = calls.map(([operation, count]) => {
    const price2 = collection.paidCallsUsd[operation];
    const details2 = [
      operation === "StartQueryExecution" && collection.bytesScanned > 0 ? `${bytes(collection.bytesScanned)} scanned` : "",
      price2 === void 0 || !showMoney ? "" : money(price2, "USD")
    ].filter(Boolean);
    return `${operation} ${count}${details2.length > 0 ? ` (${details2.join(", ")})` : ""}`;
  });
  const cost2 = showMoney && collection.awsCallsUsd > 0 ? ` for ${money(collection.awsCallsUsd, "USD")}` : "";
  return `${counted(total, "AWS call")}${cost2}: ${listed.join(", ")}.`;
}

// src/report/gate-line.ts
function gateLine(judged, amounts) {
  const { condition, value: value2, outcome } = judged;
  const hidden = !amounts && /^[a-z-]+-usd\b/.test(condition);
  const known = hidden ? "its amount is not shown" : seen(judged);
  return `fail-when ${condition}: ${value2 === null ? "the report does not know it" : known}; gate ${outcome}.`;
}
var BY_LOW_END = /^(early-stopping-saved|potential-saving)-/;
function seen({ condition, value: value2, between }) {
  const it = BY_LOW_END.test(condition) ? "its low end" : "it";
  const print = printer(condition);
  if (between === null) return `${it} is ${print(value2 ?? 0)}`;
  const { low, high } = between;
  if (low !== null && high !== null) return `${it} lies between ${print(low)} and ${print(high)}`;
  if (low !== null) return `${it} is at least ${print(low)}`;
  return high === null ? `as far as is known ${it} is ${print(value2 ?? 0)}` : `${it} is at most ${print(high)}`;
}
function printer(condition) {
  if (!condition.endsWith("%")) return rounded;
  const whole = /^[a-z-]+-share\b/.test(condition) ? 100 : 1;
  return (value2) => `${rounded(whole * value2)} %`;
}
function rounded(value2) {
  return String(Number(value2.toFixed(Math.abs(value2) < 10 ? 3 : 2)));
}

// src/report/markdown/frame.ts
function gateLines({ gate }, money2) {
  const lines = (gate?.conditions ?? []).filter((each) => each.outcome !== "passed").map((each) => `> ${escapeText(gateLine(each, money2 === "usd"))}`);
  return lines.length > 0 ? `> [!WARNING]
${lines.join("\n>\n")}` : "";
}
function notReadLines(lines, from) {
  return lines.map((line) => `> **Not in this ${from}:** ${escapeProse(line)}`).join("\n>\n");
}
function footerLine(report, context) {
  const unsettled = report.tuningJobs.some((job) => job.billing.settled === false);
  const parts = [
    ownCost(report, context.money === "usd"),
    unsettled ? "Billing is not settled yet." : "",
    context.commit ? `Commit <code>${context.commit.slice(0, 8)}</code>.` : "",
    context.links.workflowRun ? `[Workflow run](${context.links.workflowRun}).` : "",
    `${["sagemaker-tuning-report", context.version].filter(Boolean).join(" ")}, ${report.generatedAt.slice(0, 16).replace("T", " ")} UTC.`
  ].filter(Boolean);
  return `<sub>${parts.join(" ")}</sub>${context.marker ? `

${context.marker}` : ""}`;
}

// src/report/markdown/verdict.ts
function verdict(job, money2) {
  if (job.trials.total === 0) return withoutTrials(job);
  return [
    costSentence(job, money2),
    notReadSentence(job),
    noModelSentence(job),
    avoidedSentence(job, money2),
    nextSentence(job, money2)
  ].filter(Boolean).join(" ");
}
function withoutTrials({ status, trialsNotRead }) {
  if (trialsNotRead === 0)
    return `This tuning job launched no trials (status ${status}), so there is nothing to pay for.`;
  const none = trialsNotRead === 1 ? "The one trial" : `None of the ${trialsNotRead} trials`;
  return `${none} that SageMaker counts was ${trialsNotRead === 1 ? "not " : ""}read (status ${status}), so what this tuning job cost is not known.`;
}
function notReadSentence({ trials, trialsNotRead }) {
  if (trialsNotRead === 0) return "";
  return `Only ${counted(trials.total, "trial")} of the ${trials.total + trialsNotRead} that SageMaker counts ${trials.total === 1 ? "was" : "were"} read: figures are of ${trials.total === 1 ? "that one" : "those"} alone.`;
}
function noModelSentence(job) {
  const { objective, trials, actual } = job;
  const over = isOver(job, trials.running) && trials.completed + trials.earlyStopped > 0;
  return over && objective && actual.bestObjective === null ? "No trial left an objective, so none is known to be the best." : "";
}
function costSentence(job, money2) {
  const { costUsd, costIsAtLeast, wallClockSeconds } = job.actual;
  const runs = !isOver(job, job.trials.running);
  const took = `${runs ? "has taken" : "took"} ${duration(wallClockSeconds)}`;
  if (costUsd === null)
    return `This run ${took}; its cost is not known because no instance type has a price.`;
  if (!money2.shown) return `This run ${took}.`;
  const prefix = runs ? "So far this run has cost" : "This run cost";
  const why = costUsd === 0 ? whyNoPrice(job) : "";
  if (why !== "") return `${prefix} nothing by the hour, because ${why}, and ${took}.`;
  const free = costUsd > 0 && job.rates.length > 0 && job.rates.every(({ isFree }) => isFree);
  if (!money2.inDollars)
    return `This run ${took}${costIsAtLeast && job.trialsNotRead === 0 ? "; not all of it has a price" : ""} (shares are of ${free ? "what it is worth: it was billed at no cost" : "its cost"}).`;
  const { low, high } = costBounds(job);
  const cost2 = low !== null && high !== null && low < high ? `between ${money2.amount(low)} and ${money2.amount(high)}` : boundedAmount(costUsd, { low, high }, money2);
  if (free) return `This run was billed at no cost, is worth ${cost2} at published prices, and ${took}.`;
  const partly = job.rates.some(({ isFree }) => isFree) ? ", what was billed at no cost at its worth," : "";
  return `${prefix} ${cost2}${partly} and ${took}.`;
}
function whyNoPrice({ billedApart: billedApart2 }) {
  const kinds = billedApart2.map(({ kind }) => kind);
  if (kinds.includes("serverless")) return "it is billed by tokens";
  return kinds.includes("training-plan") ? "its capacity was paid in advance" : "";
}
function avoidedSentence(job, money2) {
  const saving = job.savings.earlyStopping;
  if (!isOver(job, job.trials.running)) return stillRuns(job);
  if (job.trials.failed === job.trials.total) return "All trials failed: it gave no model.";
  if (!saving) return "";
  if (job.trials.earlyStopped === 0) {
    const off = job.earlyStoppingType === "Off" && job.strategy !== "Hyperband" ? "was off" : "stopped no trial";
    return `Early stopping ${off}, so it avoided nothing.${fasterSentence(job)}`;
  }
  const avoided = avoidedWords(saving, money2);
  const { betterModelLostBand: band } = saving;
  if (band === null) return `Early stopping avoided roughly ${avoided}. ${saving.betterModelLost}`;
  const chance = band === "about even" ? "chances are about even" : `it is ${band}`;
  return `Early stopping avoided roughly ${avoided}, and ${chance} that a better model was stopped.`;
}
function avoidedWords({ costUsd, wallClockSeconds, billableSeconds }, money2) {
  const parts = [money2.shown && costUsd ? money2.estimate(costUsd) : "", waiting(wallClockSeconds)].filter(
    Boolean
  );
  return parts.join(" and ") || `${durationRange(billableSeconds)} of instance time`;
}
function stillRuns({ endedAt, trials: { running } }) {
  const what = endedAt === null ? "It still runs" : `${counted(running, "trial")} still ran when this was read`;
  return `${what}, so no saving is claimed yet.`;
}
function fasterSentence(job) {
  const parallel = job.savings.parallelism;
  return parallel && parallel.wallClockSeconds.estimate > 60 && job.sequential ? ` One trial at a time would have taken ${durationRange(job.sequential.wallClockSeconds)}.` : "";
}
var UNDOCUMENTED = [
  "enable-early-stopping",
  "fix-early-stopping",
  "loosen-early-stopping",
  "use-hyperband",
  "add-completion-criteria"
];
function nextSentence(job, money2) {
  const next = job.recommended?.costUsd;
  const { costUsd } = job.actual;
  if (!next || costUsd === null || !money2.shown) return "";
  if (job.recommendations.some((each) => UNDOCUMENTED.includes(each.id))) return firstChange(job, money2);
  if (next.high >= costUsd) return "";
  const trials = job.recommended?.trials ?? null;
  const of = trials !== null && trials !== job.trials.total ? ` of ${counted(trials, "trial")}` : "";
  const about2 = money2.inDollars || job.actual.costIsAtLeast ? "" : "about ";
  return `A next run${of}, changed as below, would cost ${about2}${boundedCost(job, next, money2)}${money2.inDollars ? "" : " of this one"}.`;
}
function firstChange({ recommendations }, money2) {
  const [first] = recommendations;
  if (!first?.savingUsd || first.savingUsd.low <= 0 || first.folded || UNDOCUMENTED.includes(first.id))
    return "";
  if (first.confidence === "low" || first.confidence === "indicative") return "";
  return `The first change below, alone, would make the next run about ${money2.estimate(first.savingUsd)} cheaper.`;
}

// src/report/markdown/console-url.ts
var CONSOLES = [
  ["cn-", "console.amazonaws.cn"],
  ["us-gov-", "console.amazonaws-us-gov.com"]
];
function consoleUrl(job, page, name) {
  const host = CONSOLES.find(([prefix]) => job.region.startsWith(prefix))?.[1] ?? "console.aws.amazon.com";
  return `https://${job.region}.${host}/sagemaker/home?region=${job.region}#/${page}/${inPath(name)}`;
}
function inPath(name) {
  return encodeURIComponent(name.toWellFormed()).replace(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/report/markdown/best-job.ts
function bestJob(job, context) {
  const links = [
    `[tuning job](${consoleUrl(job, "hyper-tuning-jobs", job.name)})`,
    context.links.workflowRun ? `[workflow run](${context.links.workflowRun})` : "",
    context.commit ? `commit ${context.commit.slice(0, 8)}` : ""
  ].filter(Boolean);
  const best = job.trialDetails.find((trial) => trial.name === job.actual.bestTrial);
  if (!best) return `${capital(links.join(", "))}.`;
  const value2 = best.objective === null ? "" : ` with ${objectivePrinter(job.trialDetails.map(({ objective }) => objective))(best.objective)}`;
  const line = `Best job: [${escapeCode(best.name)}](${consoleUrl(job, "jobs", best.name)})${value2}. ${capital(links.join(", "))}.`;
  const tuned = Object.entries(best.hyperparameters);
  if (tuned.length === 0) return line;
  return `${line} Its tuned hyperparameters:

\`\`\`json
${copyable(tuned)}
\`\`\``;
}
var LINE = 88;
function copyable(tuned) {
  const pairs = tuned.map(([name, value2]) => `${JSON.stringify(name)}: ${JSON.stringify(shorten(value2))}`);
  const lines = [""];
  for (const [index, pair] of pairs.entries()) {
    const text = pair.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ") + (index < pairs.length - 1 ? "," : "");
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + text.length > LINE) lines.push(text);
    else lines[lines.length - 1] = line === "" ? text : `${line} ${text}`;
  }
  return `{${lines.join("\n ")}}`;
}
function shorten(value2) {
  const number = Number(value2);
  return /\d[.e]/i.test(value2) && Number.isFinite(number) && value2.length > 8 ? String(Number(number.toPrecision(6))) : value2;
}
function capital(text) {
  return text.replace(
    new RegExp("^(\\[?)(\\p{Ll})", "u"),
    (_, bracket, letter) => bracket + letter.toUpperCase()
  );
}

// src/report/markdown/difference.ts
function differenceLine({ difference }, money2) {
  if (!difference) return "";
  const { costUsd, billableSeconds, wallClockSeconds, trials, bestObjective, settings } = difference;
  const priced = costUsd.before !== null && costUsd.after !== null && money2.amount(1) !== "not shown";
  const parts = [
    priced ? change("cost", costUsd, (usd) => money2.amount(usd)) : change("billable time", billableSeconds, duration),
    change("wall clock", wallClockSeconds, duration),
    trials.before === trials.after ? "" : change("training jobs", trials, String),
    change(
      "best objective",
      bestObjective,
      objectiveValue,
      (noise) => objectiveValue(Number(noise.toPrecision(2)))
    )
  ].filter(Boolean);
  const noisy = parts.some((part) => part.includes("±"));
  const label = difference.url ? `[${escapeText(difference.label)}](${difference.url})` : escapeText(difference.label);
  const changed = settings.map(
    ({ parameter, before, after }) => `${escapeCode(parameter)} ${escapeText(String(before ?? "unset"))} → ${escapeText(String(after ?? "unset"))}`
  );
  return [
    `**Since ${escapeCode(difference.name)} (${label}):** ${parts.join(", ")}.`,
    noisy ? "± is by how much two runs of the same settings may differ." : "",
    changed.length > 0 ? `Changed settings: ${changed.join(", ")}.` : "The settings are the same."
  ].filter(Boolean).join(" ");
}
function change(what, { before, after, noise }, print, printNoise = print) {
  if (before === null || after === null) return "";
  const values = `${what} ${print(before)} → ${print(after)}`;
  if (noise === null) return values;
  return `${values} (${Math.abs(after - before) <= noise ? "within" : "beyond"} ±${printNoise(noise)})`;
}

// src/report/markdown/folds/early-stopping.ts
function earlyStoppingFold(job, money2) {
  const saving = job.savings.earlyStopping;
  const { earlyStopped, total } = job.trials;
  if (earlyStopped === 0 && job.earlyStoppingHindrances.length > 0) {
    const causes = job.earlyStoppingHindrances.map(
      ({ cause, remedy }) => `- ${escapeProse(cause)} ${escapeProse(remedy)}`
    );
    return details("Why early stopping stopped nothing", causes.join("\n"));
  }
  if (!saving || earlyStopped === 0) return "";
  const one = earlyStopped === 1;
  const avoided = money2.estimate(saving.costUsd);
  const priced = money2.shown && saving.costUsd !== null;
  const cost2 = priced ? ` and cost ${avoided} more` : "";
  const shortcut = saving.shortcutCostUsd === null || !money2.shown ? "" : ` The common shortcut, the mean length of finished trials, would have said ${money2.amount(saving.shortcutCostUsd)}; it is printed only to show the difference.`;
  const stopped = `${earlyStopped} of ${counted(total, "trial")} ended as *Stopped* with nothing else to explain it, so ${one ? "it is" : "they are"} taken as stopped by the tuner (inferred; SageMaker records no reason).`;
  const paragraphs2 = [
    `${stopped} Run to ${one ? "its end it" : "their end they"} would have taken ${durationRange(saving.billableSeconds)} more instance time${cost2}: avoided, an estimate, never a charge.`,
    escapeProse(saving.betterModelLost),
    `Method: ${escapeProse(saving.method)}. Time resolution: ${escapeProse(saving.resolution)}. Confidence: ${saving.confidence}.${shortcut}`
  ];
  const summary = `roughly ${priced ? avoided : `${durationRange(saving.billableSeconds)} of instance time`} avoided`;
  return details(
    `Early stopping: ${earlyStopped} of ${counted(total, "trial")}, ${summary}`,
    paragraphs2.join("\n\n")
  );
}

// src/report/markdown/folds/leaks.ts
var FAILURES_SHOWN = 5;
function leaksFold({ leaks }, money2) {
  const lines = [
    ...failures(leaks.failures, money2),
    startUp(leaks, money2),
    maxRuntime(leaks, money2),
    duplicates(leaks, money2),
    instanceUse(leaks),
    searchSpace(leaks)
  ].filter((line) => line !== "");
  if (lines.length === 0) return "";
  return details("Where time and money leaked", lines.map((line) => `- ${line}`).join("\n"));
}
function price({ share, costUsd }, money2) {
  const paid = money2.inDollars && costUsd !== null ? `, ${money2.amount(costUsd)}` : "";
  return `${percent(share)} of the billed time${paid}`;
}
function failures(groups, money2) {
  const shown = groups.slice(0, FAILURES_SHOWN).map(
    (group) => `${group.trials} failed (${price(group, money2)}): ${escapeText(group.reason)}${region(group.region)}.`
  );
  const more = groups.length - FAILURES_SHOWN;
  return more > 0 ? [
    ...shown,
    `${counted(more, "more kind of failure is", "more kinds of failure are")} in the report files.`
  ] : shown;
}
function region(found) {
  if (!found) return "";
  const side = { "=": "is", ">=": "is at least", "<=": "is at most" }[found.side];
  return `; ${found.failed} of the ${counted(found.trials, "trial")} where ${escapeCode(found.parameter)} ${side} ${escapeText(found.value)}`;
}
function startUp({ startUp: found }, money2) {
  if (!found || found.share <= 0) return "";
  return `Starting and ending (${price(found, money2)}): a trial takes ${duration(found.typicalDownloadSeconds)} to fetch its image and data and ${duration(found.typicalUploadSeconds)} to upload. Training shorter than ${duration(found.breakEvenTrainingSeconds)} costs less than what surrounds it; from ${duration(found.smallShareTrainingSeconds)} on that is below a tenth.`;
}
function maxRuntime({ maxRuntime: found }, money2) {
  const { cut, hung, limitSeconds } = found;
  const limit = limitSeconds === null ? "" : ` of ${duration(limitSeconds)}`;
  const told = [
    cut.trials > 0 ? `${counted(cut.trials, "trial was", "trials were")} cut by the maximum run time${limit} (${price(cut, money2)})` : "",
    hung.trials > 0 ? `${hung.trials} ran more than three times as long as any that finished, and did not finish (${price(hung, money2)})` : ""
  ].filter(Boolean);
  return told.length > 0 ? `${told.join("; ")}.` : "";
}
function duplicates({ duplicates: found }, money2) {
  if (found.trials === 0) return "";
  const spread = found.objectiveSpread === null ? "" : ` Trained again, the objective differed by up to ${objectiveValue(found.objectiveSpread)}.`;
  return `${counted(found.trials, "trial")} repeated settings that had been trained (${price(found, money2)}).${spread}`;
}
function instanceUse({ instanceUse: found }) {
  if (!found) return "";
  const parts = [
    `${percent(found.cpu)} of the cores`,
    found.memory === null ? "" : `${percent(found.memory)} of the memory`,
    found.gpu === null ? "" : `${percent(found.gpu)} of the GPUs`,
    found.gpuMemory === null ? "" : `${percent(found.gpuMemory)} of their memory`
  ].filter(Boolean);
  return `Use of ${escapeCode(found.instanceType)}: the busiest five minutes on ${counted(found.hosts, "host")} took ${parts.join(", ")}.`;
}
var PARAMETERS_SHOWN = 6;
function searchSpace({ searchSpace: found }) {
  if (!found || found.parameters.length === 0) return "";
  const told = found.parameters.filter(({ withoutEffect }) => !withoutEffect).slice(0, PARAMETERS_SHOWN);
  const none = found.parameters.filter(({ withoutEffect }) => withoutEffect);
  const shares = told.map(({ name, explainedShare }) => `${escapeCode(name)} ${percent(explainedShare)}`);
  const without = none.length > 0 ? ` No effect was seen of ${none.map(({ name }) => escapeCode(name)).join(", ")}.` : "";
  const ends = found.parameters.flatMap(({ name, edge, decade }) => [
    ...edge ? [
      ` ${edge.bestInside} of the best ${found.best} trials lie at the ${edge.side === "low" ? "lower" : "upper"} end of ${escapeCode(name)}.`
    ] : [],
    ...decade ? [
      ` ${decade.bestInside} of the best ${found.best} have ${escapeCode(name)} between ${objectiveValue(decade.low)} and ${objectiveValue(decade.high)}, a small part of its linear scale.`
    ] : []
  ]);
  return `Search space: share of the objective's ranks that each hyperparameter explains alone (what they do together does not show): ${shares.join(", ")}.${without}${ends.join("")}`;
}

// src/report/markdown/folds/method.ts
var GAPS_SHOWN = 40;
function methodFold(job, showRates) {
  const rates = job.rates.map((rate) => rateWords(rate, job.billing.currency, showRates));
  const gaps = job.gaps.slice(0, GAPS_SHOWN).map((gap) => `- ${escapeProse(gap)}`);
  const more = job.gaps.length - gaps.length;
  if (more > 0) gaps.push(`- ${more} more in the report files.`);
  const blocks = [
    rates.length > 0 ? `Rates. ${rates.join("; ")}.` : "",
    "*Unstopped* and *one at a time* mean the same trials in the same order; a real search would have chosen other trials. Ranges are 90 % prediction intervals.",
    showRates && !job.runRate && job.recommendations.some(({ savingUsd }) => savingUsd) ? "What a change saves by month is not said: one run does not tell how often its tuner is run." : "",
    gaps.length > 0 ? `Not known:

${gaps.join("\n")}` : ""
  ].filter(Boolean);
  return details("How this was computed, and what is not known", blocks.join("\n\n"));
}
function rateWords(rate, currency, showRates) {
  const price2 = showRates ? ` ${hourlyRate(rate.usdPerHour, currency)} an hour,` : "";
  const asOf = rate.asOf ? `, ${escapeText(rate.asOf)}` : "";
  const note = rate.note ? ` (${escapeProse(rate.note)})` : "";
  return `${escapeCode(rate.instanceType)}${rate.market === "spot" ? " (spot)" : ""}:${price2} ${RATE_WORDS[rate.source]}${asOf}${note}`;
}
var RATE_WORDS = {
  override: "given by you",
  bill: "from the account's own bill",
  "price-list": "AWS price list",
  "built-in": "built-in table of published prices",
  "built-in-derived": "derived from EC2 prices, not a published price"
};

// src/report/markdown/mermaid.ts
function picture({ source, told }, drawn) {
  return drawn ? `\`\`\`mermaid
${source}
\`\`\`

${told}` : told;
}
function mermaidText(text) {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replace(/"/g, "'").replace(/[;#:<>{}[\]`\\%&|]/g, " ").replace(/\s+/g, " ").trim().slice(0, 60);
}
function mermaidNumber(value2) {
  const short = Number(value2.toPrecision(4));
  const plain2 = short.toFixed(Math.min(12, Math.max(0, 4 - Math.ceil(Math.log10(Math.abs(short) || 1)))));
  return plain2.includes(".") ? plain2.replace(/\.?0+$/, "") : plain2;
}
var PIE = `---
config:
  themeVariables:
    pie1: "#1f6feb"
    pie2: "#e08a2e"
    pie3: "#8b949e"
    pie4: "#cf222e"
    pie5: "#8250df"
    pieSectionTextColor: "#ffffff"
---
pie`;
var XY_CHART = `---
config:
  themeVariables:
    xyChart:
      plotColorPalette: "#1f6feb"
---
xychart-beta`;

// src/report/markdown/folds/parallelism.ts
function parallelismFold(job, drawn) {
  const saving = job.savings.parallelism;
  if (!saving || !job.sequential || job.parallelismFrontier.length < 2 || job.trials.total < 2) return "";
  const facts = slotFacts(job, saving).join("; ");
  const body = [
    picture(frontierPicture(job), drawn),
    `${capitalised(facts)}${facts === "" ? "" : ". "}Parallelism changes time, not what the same trials cost: idle slots of a tuning job are not billed.`
  ];
  const chosen = choice(job);
  if (chosen !== "") body.push(chosen);
  const ran = `${job.limits.maxParallelJobs} at once took ${duration(job.actual.wallClockSeconds)}`;
  return details(
    job.limits.maxParallelJobs === 1 ? "Parallelism: one at a time" : `Parallelism: ${ran} instead of ${durationRange(job.sequential.wallClockSeconds)}`,
    body.join("\n\n")
  );
}
function slotFacts({ limits, parallelismFrontier }, saving) {
  const slots2 = limits.maxParallelJobs;
  const filled = parallelismFrontier.find((point) => point.maxParallelJobs === slots2)?.utilisation;
  const [their, they] = slots2 === 1 ? ["the slot's", "it"] : ["the slots'", "they"];
  const straggler = `, ${duration(saving.stragglerSeconds)} of it while the last trials finished`;
  return [
    saving.speedup === null || slots2 === 1 ? "" : `it ran ${saving.speedup.toFixed(1)} times as fast as one at a time`,
    filled === void 0 ? "" : `trials filled ${nearlyAll(filled)} of ${their} time`,
    saving.idleSlotSeconds < 60 ? "" : `${they} stood empty for ${duration(saving.idleSlotSeconds)} in all${saving.stragglerSeconds < 1 ? "" : straggler}`
  ].filter(Boolean);
}
function nearlyAll(share) {
  return share < 1 && share >= 0.995 ? "more than 99 %" : percent(share);
}
function choice({ parallelism }) {
  if (!parallelism) return "";
  const { estimate, low, high } = parallelism.extraTrialsPerSlot;
  const tax = high > 0 ? ` Under Bayesian search benchmarks put a further slot at ${estimate} trials more for the same result (${low} to ${high}); that is not measured on this run.` : "";
  return `${escapeProse(parallelism.reason)} Slots waited ${duration(parallelism.startUpSlotSeconds)} for instances to start and ${duration(parallelism.launchGapSlotSeconds)} between trials, in all.${tax}`;
}
function frontierPicture(job) {
  const points = job.parallelismFrontier;
  const longest = Math.max(...points.map((point) => point.wallClockSeconds));
  const [unit, seconds] = longest >= 7200 ? ["hours", 3600] : ["minutes", 60];
  const bars = points.map((point) => mermaidNumber(point.wallClockSeconds / seconds));
  const told = points.map(
    (point) => `${point.maxParallelJobs}${point.maxParallelJobs === job.limits.maxParallelJobs ? " (this run)" : ""}: ${duration(point.wallClockSeconds)}`
  ).join(", ");
  return {
    source: [
      XY_CHART,
      `    title "Wall clock by parallel trials (${unit})"`,
      `    x-axis "parallel trials" [${points.map((point) => point.maxParallelJobs).join(", ")}]`,
      `    y-axis "${unit}" 0 --> ${mermaidNumber(Math.max(1, Math.ceil(longest / seconds)))}`,
      `    bar [${bars.join(", ")}]`
    ].join("\n"),
    told: `The same trials in the same order, by how many run at once: ${told}.`
  };
}

// node_modules/markdown-table/index.js
function defaultStringLength(value2) {
  return value2.length;
}
function markdownTable(table, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length;
    }
    while (++columnIndex2 < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code === 99) {
      before = ":";
      after = ":";
    } else if (code === 108) {
      before = ":";
    } else if (code === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code = alignments[columnIndex];
        if (code === 114) {
          before = " ".repeat(size);
        } else if (code === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value2) {
  return value2 === null || value2 === void 0 ? "" : String(value2);
}
function toAlignment(value2) {
  const code = typeof value2 === "string" ? value2.codePointAt(0) : 0;
  return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// src/report/markdown/folds/policies.ts
function policiesFold(job, money2) {
  const told = job.policies.filter((policy) => policy.wallClockSeconds !== null);
  if (told.length < 2) return "";
  const head = ["rule", ...money2.shown ? ["cost"] : [], "wall clock", "stopped", "best", "the winner lost"];
  const rows = told.map((policy) => [
    escapeCode(policy.name),
    ...money2.shown ? [money2.estimate(policy.costUsd)] : [],
    policy.wallClockSeconds ? durationRange(policy.wallClockSeconds) : "not known",
    policy.endsAfterTrials === null ? String(policy.stoppedTrials ?? "not known") : `run ends after ${policy.endsAfterTrials}`,
    policy.bestObjective === null ? "not known" : objectiveValue(policy.bestObjective),
    policy.betterModelLostProbability === null ? "not known" : percent(policy.betterModelLostProbability)
  ]);
  const table = markdownTable([head, ...rows.map((row) => row.map(keptTogether))], {
    align: ["l", ...head.slice(1).map(() => "r")]
  });
  const patient = job.policies.filter((policy) => policy.name.startsWith("not-improving-")).slice(1);
  const notes = job.policies.filter((policy) => !["", "What ran."].includes(policy.note) && !patient.includes(policy)).map((policy) => `- ${escapeCode(policy.name)}: ${escapeProse(policy.note)}`);
  return details(
    "What other stopping rules would have done",
    `The same trials, replayed under each rule. *The winner lost* counts replays, over shuffled orders and the rule's possible variants, in which the best trial was stopped or never started.

${table}

${notes.join("\n")}`
  );
}

// src/report/figures/best-so-far.ts
function bestSoFar(job) {
  if (!job.objective) return [];
  const sign = job.objective.goal === "Maximize" ? 1 : -1;
  const ended = job.trialDetails.flatMap((trial) => trial.endedAt === null ? [] : { trial, at: Date.parse(trial.endedAt) }).sort((a, b) => a.at - b.at);
  let [costUsd, billableSeconds] = [0, 0];
  let best = null;
  return ended.map(({ trial }, index) => {
    costUsd += trial.costUsd ?? 0;
    billableSeconds += trial.billableSeconds ?? 0;
    const value2 = trial.outcome === "failed" ? null : trial.objective;
    if (value2 !== null && (best === null || sign * (value2 - best) > 0)) best = value2;
    return { trial, ended: index + 1, costUsd, billableSeconds, best };
  });
}

// src/report/markdown/best-objective.ts
var POINTS = 25;
function bestObjectivePicture(job, money2) {
  const run = bestSoFar(job);
  const found = run.filter((point) => point.best !== null);
  const [first, last] = [found[0], run.at(-1)];
  if (!job.objective || !first || !last || found.length < 3) return null;
  const scale = axis(job, last, money2);
  const whole = scale.of(last);
  if (!(whole > 0)) return null;
  const from = scale.of(first);
  const values = Array.from({ length: POINTS }, (_, index) => {
    const spent = from + (whole - from) * index / (POINTS - 1);
    return found.findLast((point) => scale.of(point) <= spent * (1 + 1e-9))?.best ?? first.best ?? 0;
  });
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = high > low ? (high - low) / 20 : Math.abs(high) / 20 || 1;
  const metric = mermaidText(job.objective.metric);
  return {
    source: [
      XY_CHART,
      `    title "Best ${metric} by ${scale.title}"`,
      `    x-axis "${scale.title}" ${mermaidNumber(from)} --> ${mermaidNumber(whole)}`,
      `    y-axis "${metric}" ${mermaidNumber(low - margin)} --> ${mermaidNumber(high + margin)}`,
      `    line [${values.map(mermaidNumber).join(", ")}]`
    ].join("\n"),
    told: `Best ${escapeCode(job.objective.metric)} so far: ${milestones(found, whole, scale)}.`
  };
}
function axis(job, last, money2) {
  const priced = job.actual.costUsd !== null && !job.actual.costIsAtLeast && last.costUsd > 0;
  if (!priced || !money2.shown) {
    return {
      title: "hours of instance time",
      of: (point) => point.billableSeconds / 3600,
      words: (point) => duration(point.billableSeconds)
    };
  }
  return money2.inDollars ? {
    title: `${money2.currency} spent`,
    of: (point) => point.costUsd,
    words: (point) => money2.amount(point.costUsd)
  } : {
    title: "% of the cost spent",
    of: (point) => 100 * point.costUsd / last.costUsd,
    words: (point) => percent(point.costUsd / last.costUsd)
  };
}
function milestones(found, whole, scale) {
  const reached = (best) => found.filter((point) => point.best === best).slice(0, 1);
  const at = [0.25, 0.5, 1].map(
    (part) => found.findLast((point) => scale.of(point) <= part * whole * (1 + 1e-9))
  );
  const shown = /* @__PURE__ */ new Set([...found.slice(0, 1), ...at.flatMap((point) => point ? reached(point.best) : [])]);
  const texts = [...shown].map((point) => `${objectiveValue(point.best ?? 0)} after ${scale.words(point)}`);
  return `${texts.join(", ")}, and no better after that`;
}

// src/report/markdown/folds/search-length.ts
function searchLengthFold(job, money2, drawn) {
  const drawing = bestObjectivePicture(job, money2);
  const found = job.searchLength;
  const parts = [drawing ? picture(drawing, drawn) : "", ...found ? paragraphs(found, money2) : []].filter(
    Boolean
  );
  if (parts.length === 0) return "";
  const best = found?.bestSoFar.at(-1);
  const summary = best ? `: the best came at trial ${best.number} of ${job.trials.total}` : "";
  return details(`Search length${summary}`, parts.join("\n\n"));
}
function paragraphs(found, money2) {
  const last = found.lastThatMattered;
  const best = found.bestSoFar.at(-1)?.number;
  const near = found.reachedWithin.find((each) => each.share > 0 && each.trials !== best);
  const after = afterwards(last.trialsEndedAfter, last.costEndedAfterUsd, money2);
  const mattered = `In the order in which trials ended, the last improvement that mattered (by more than ${objectiveValue(Number(found.leastThatMatters.toPrecision(2)))}) was trial ${last.number}, at ${objectiveValue(last.objective)}${after}.`;
  const within = near ? ` Trial ${near.trials} came within ${percent(near.share)} of the best.` : "";
  return [mattered + within, moreTrials(found, money2)];
}
function afterwards(trials, usd, money2) {
  if (trials === 0) return "";
  const others = trials === 1 ? "one trial" : `${trials} trials`;
  const paid = cost(usd, money2, " cost ");
  return paid === "" ? `; ${others} ended after it` : `; the ${others} that ended after it${paid}`;
}
function moreTrials(found, money2) {
  const more = found.moreTrials[1] ?? found.moreTrials[0];
  const another = found.oneMoreImprovement;
  const chance = more && more.expectedGain > 0 ? `${counted(more.trials, "more trial")} would ${about(more.costUsd, money2, "cost about ", " and ")}have a chance of about ${percent(more.improvementProbability)} to improve on the best, by ${objectiveValue(Number(more.expectedGain.toPrecision(1)))} on average (an order of magnitude). An even chance takes about ${another.trials} more${about(another.costUsd, money2, ", for about ", "")}. ` : "";
  return chance + escapeProse(found.note);
}
function about(usd, money2, before, after) {
  return !usd || !money2.shown ? "" : before + money2.about(usd) + after;
}
function cost(usd, money2, before) {
  return !usd || !money2.shown ? "" : before + money2.amount(usd);
}

// src/report/markdown/folds/spend.ts
function spendFold(job, money2, drawn) {
  const whole = job.actual.costUsd;
  if (job.spend.length === 0) return "";
  const share = (costUsd) => whole !== null && whole > 0 && costUsd !== null ? percent(costUsd / whole) : "not known";
  const rows = job.spend.map((part) => [
    part.label,
    ...money2.inDollars ? [money2.amount(part.costUsd)] : [],
    share(part.costUsd),
    duration(part.billableSeconds)
  ]);
  const head = ["", ...money2.inDollars ? ["cost"] : [], "share of the cost", "instance time"];
  const table = markdownTable([head, ...rows], { align: ["l", ...head.slice(1).map(() => "r")] });
  const slices = job.spend.filter((part) => (part.costUsd ?? part.billableSeconds) > 0);
  const pie = slices.length > 1 && whole !== null && whole > 0 && slices.every((part) => part.costUsd !== null) ? picture(
    {
      source: [
        PIE,
        "    title Where the money went (% of cost)",
        ...slices.map(
          (part) => `    "${mermaidText(part.label)}" : ${mermaidNumber(100 * (part.costUsd ?? 0) / whole)}`
        )
      ].join("\n"),
      told: `Of the cost, ${slices.map((part) => `${share(part.costUsd)} paid for ${part.label}`).join("; ")}.`
    },
    drawn
  ) : "";
  const blocks = [pie, table, ...billSentences(job, money2)].filter(Boolean);
  return details("Where the money went", blocks.join("\n\n"));
}

// src/report/markdown/summary-table.ts
function summaryTable(job, money2) {
  const columns = summaryColumns(job, money2);
  const rows = columns[0]?.cells.map((_, row) => columns.map((column) => keptTogether(column.cells[row] ?? ""))) ?? [];
  const told = money2.shown ? rows : rows.slice(1);
  return markdownTable([columns.map((column) => column.head), ...told], {
    align: ["l", ...columns.slice(1).map(() => "r")]
  });
}
function summaryNotes(job) {
  const { billing, recommended, recommendations } = job;
  const settled = billing.settled === false ? `The bill is **not settled yet**${billing.complete ? ", though it has all of this run's hours" : ""}: the cost may still change.` : "";
  const next = recommended ? [OWN_TRIALS, trialsNote(job), stoppingNote(recommendations), longerNote(recommendations)] : [];
  return [settled, ...next].filter(Boolean).join(" ");
}
var OWN_TRIALS = "The last column is this run's own trials with the changes made: another run draws others, and may cost and find more or less.";
var LONGER = {
  "cap-max-runtime": "a higher maximum run time",
  "loosen-early-stopping": "later stops"
};
function longerNote(recommendations) {
  const longer = recommendations.flatMap(
    ({ id, counted: counted2, savingUsd }) => counted2 || savingUsd !== null ? [] : LONGER[id] ?? []
  );
  return longer.length === 0 ? "" : `The column does not hold what ${longer.join(" and ")} would add: trials then run longer.`;
}
var FEWER = {
  "fix-failing-trials": "failed trials are left out",
  "avoid-duplicates": "repeated settings are left out",
  "add-completion-criteria": "the completion criterion ends the run"
};
function trialsNote({ recommended, recommendations, trials }) {
  const taken = recommendations.filter((each) => each.counted);
  const advised = taken.flatMap(({ change: change2, alsoChange }) => [change2, ...alsoChange]).flatMap(
    (each) => each?.parameter === "ResourceLimits.MaxNumberOfTrainingJobs" && typeof each.to === "number" ? each.to : []
  );
  const named = Math.min(trials.total, ...advised);
  const left = recommended?.trials ?? named;
  const why = taken.flatMap(({ id }) => FEWER[id] ?? []);
  if (left >= named || why.length === 0) return "";
  return `The last column has ${counted(left, "training job")}, not ${named}: ${why.join(", and ")}.`;
}
function stoppingNote(recommendations) {
  const find = (...ids) => recommendations.find(({ id }) => ids.includes(id));
  const own = find("enable-early-stopping", "fix-early-stopping", "loosen-early-stopping");
  const hyperband = find("use-hyperband");
  const leftOut = own?.id === "enable-early-stopping" && !own.counted;
  if (!own || !hyperband) return leftOut ? `The last column leaves out early stopping: ${LOST("it")}.` : "";
  const excludes = "Hyperband and SageMaker's own early stopping exclude each other: the last column counts";
  if (own.counted) return `${excludes} early stopping, not Hyperband.`;
  if (hyperband.counted) return `${excludes} Hyperband, not early stopping.`;
  return `${excludes} neither${leftOut ? `, because ${LOST("each")}` : ""}.`;
}
var LOST = (which) => `in most replayed orders ${which} would have stopped the trial that won`;
function summaryColumns(job, money2) {
  const { actual, trials, unstopped, sequential } = job;
  const stopped = trials.earlyStopped > 0 ? ` (${trials.earlyStopped} stopped early)` : "";
  const unread = job.trialsNotRead > 0 ? ` of ${trials.total + job.trialsNotRead} read` : "";
  const printed = objectivePrinter(job.trialDetails.map(({ objective }) => objective));
  const best = actual.bestObjective === null ? null : printed(actual.bestObjective);
  const metric = job.objective ? escapeCode(job.objective.metric) : "objective";
  const columns = [
    { head: "", cells: ["Cost", "Wall clock", "Training jobs", `Best ${metric}`] },
    {
      head: "this run",
      cells: [
        actualCost(job, money2),
        duration(actual.wallClockSeconds),
        `${trials.total}${unread}${stopped}`,
        best === null ? "none" : `**${best}**`
      ]
    },
    {
      head: "unstopped (estimate)",
      cells: [
        unstopped ? boundedCost(job, unstopped.costUsd, money2) : "not known",
        unstopped ? durationRange(unstopped.wallClockSeconds) : "not known",
        String(trials.total),
        best === null ? "not known" : trials.earlyStopped > 0 ? `${best} or better` : best
      ]
    },
    {
      head: "one at a time",
      cells: [
        actualCost(job, money2),
        sequential ? durationRange(sequential.wallClockSeconds) : "not known",
        String(trials.total),
        "not comparable"
      ]
    }
  ];
  const next = job.recommended;
  if (next) {
    columns.push({
      head: "next run, changed as below",
      cells: [
        boundedCost(job, next.costUsd, money2),
        next.wallClockSeconds ? nextWallClock(next.wallClockSeconds) : "not known",
        next.trials === null ? "not known" : String(next.trials),
        next.objective === null ? "not known" : escapeText(next.objective)
      ]
    });
  }
  return columns;
}
function nextWallClock(of) {
  const told = durationRange(of);
  return of.low > 0 ? told : told.replace(/\(\S+ \S+ to /, "(up to ");
}

// src/report/figures/slots.ts
function slots(job) {
  const rows = [];
  const now = Date.parse(job.createdAt) + 1e3 * job.actual.wallClockSeconds;
  const launched = job.trialDetails.map((trial) => {
    const from = Date.parse(trial.createdAt);
    return { trial, from, to: Math.max(from, trial.endedAt === null ? now : Date.parse(trial.endedAt)) };
  }).sort((a, b) => a.from - b.from || (a.trial.name < b.trial.name ? -1 : 1));
  for (const [index, each] of launched.entries()) {
    const placed = { ...each, number: index + 1 };
    const free = rows.find((row) => (row.at(-1)?.to ?? 0) <= each.from);
    if (free) free.push(placed);
    else rows.push([placed]);
  }
  return rows;
}

export {
  gateLine,
  details,
  keptTogether,
  advice,
  openAdvice,
  markdownTable,
  billedApart,
  gateLines,
  notReadLines,
  footerLine,
  verdict,
  bestJob,
  differenceLine,
  earlyStoppingFold,
  leaksFold,
  methodFold,
  picture,
  parallelismFold,
  policiesFold,
  bestSoFar,
  searchLengthFold,
  spendFold,
  slots,
  summaryTable,
  summaryNotes
};
