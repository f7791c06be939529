import { markdownTable } from "markdown-table";
import { escapeCode, escapeProse, escapeText } from "../escape.ts";
import { duration, hourlyRate, objectiveValue, percent, range } from "../format.ts";
import type { TuningJobReport } from "../schema.ts";
import { details } from "./details.ts";
import type { MoneyPrinter } from "./money.ts";

export function spendFold(job: TuningJobReport, money: MoneyPrinter): string {
  const whole = job.actual.costUsd;
  const rows = job.spend.map((part) => [
    part.label,
    money.amount(part.costUsd),
    whole !== null && whole > 0 && part.costUsd !== null ? percent(part.costUsd / whole) : "not known",
    duration(part.billableSeconds),
  ]);
  if (rows.length === 0) return "";
  const table = markdownTable([["", "cost", "share", "instance time"], ...rows], {
    align: ["l", "r", "r", "r"],
  });
  const failures = failureReasons(job);
  return details("Where the money went", failures ? `${table}\n\n${failures}` : table);
}

function failureReasons(job: TuningJobReport): string {
  const reasons = Map.groupBy(
    job.trialDetails.filter((trial) => trial.outcome === "failed"),
    (trial) => trial.failureReason?.split(/\r?\n/, 1)[0] ?? "no reason recorded",
  );
  return [...reasons]
    .slice(0, 5)
    .map(([reason, trials]) => `${trials.length} failed: ${escapeText(reason)}`)
    .join("  \n");
}

export function earlyStoppingFold(job: TuningJobReport, money: MoneyPrinter): string {
  const saving = job.savings.earlyStopping;
  const { earlyStopped, total } = job.trials;
  if (earlyStopped === 0 && job.earlyStoppingHindrances.length > 0) {
    const causes = job.earlyStoppingHindrances.map(
      ({ cause, remedy }) => `- ${escapeProse(cause)} ${escapeProse(remedy)}`,
    );
    return details("Why early stopping stopped nothing", causes.join("\n"));
  }
  if (!saving || earlyStopped === 0) return "";
  const more = range(saving.billableSeconds, duration);
  const shortcut =
    saving.shortcutCostUsd === null || money.amount(saving.shortcutCostUsd) === "not shown"
      ? ""
      : `\nThe common shortcut, the mean length of finished trials, would have said ${money.amount(saving.shortcutCostUsd)}; it is printed only to show the difference.`;
  const body = `${earlyStopped} of ${total} trials ended as *Stopped* with nothing else to explain it, so they are taken as stopped by the tuner (inferred; SageMaker records no reason). Run to their end they would have taken ${more} more instance time and cost ${money.estimate(saving.costUsd)} more: avoided, an estimate, never a charge.

Method: ${escapeProse(saving.method)}. Time resolution: ${escapeProse(saving.resolution)}. Confidence: ${saving.confidence}.${shortcut}

${saving.betterModelLost}`;
  return details(
    `Early stopping: ${earlyStopped} of ${total} trials, roughly ${money.estimate(saving.costUsd)} avoided`,
    body,
  );
}

export function parallelismFold(job: TuningJobReport): string {
  const saving = job.savings.parallelism;
  if (!saving || !job.sequential || job.parallelismFrontier.length < 2) return "";
  const hours = job.parallelismFrontier.map((point) => point.wallClockSeconds / 3600);
  const unit = Math.max(...hours) >= 2 ? "hours" : "minutes";
  const scale = unit === "hours" ? 1 : 60;
  const points = hours.map((value) => Number((value * scale).toPrecision(3)));
  const labels = job.parallelismFrontier.map((point) => point.maxParallelJobs);
  const chart = [
    "```mermaid",
    "xychart-beta",
    `    title "Wall clock by parallel trials (${unit})"`,
    `    x-axis "parallel trials" [${labels.join(", ")}]`,
    `    y-axis "${unit}" 0 --> ${Math.ceil(Math.max(...points))}`,
    `    bar [${points.join(", ")}]`,
    "```",
  ].join("\n");
  const told = job.parallelismFrontier
    .map((point) => `${point.maxParallelJobs}: ${duration(point.wallClockSeconds)}`)
    .join(", ");
  const facts = [
    saving.speedup === null ? "" : `It ran ${saving.speedup.toFixed(1)} times as fast as one at a time`,
    saving.efficiency === null ? "" : `each slot was used to ${percent(Math.min(1, saving.efficiency))}`,
    `slots stood empty for ${duration(saving.idleSlotSeconds)} in all, ${duration(saving.stragglerSeconds)} of it while the last trials finished`,
  ].filter(Boolean);
  const ran = `${job.limits.maxParallelJobs} at once took ${duration(job.actual.wallClockSeconds)}`;
  return details(
    job.limits.maxParallelJobs === 1
      ? "Parallelism: one at a time"
      : `Parallelism: ${ran} instead of ${range(job.sequential.wallClockSeconds, duration)}`,
    `${chart}\n\nThe same trials in the same order, by how many run at once: ${told}.\n\n${facts.join("; ")}. Parallelism changes time, not compute cost: idle slots of a tuning job are not billed.${choice(job)}`,
  );
}

function choice({ parallelism }: TuningJobReport): string {
  if (!parallelism) return "";
  const { estimate, low, high } = parallelism.extraTrialsPerSlot;
  const tax =
    high > 0
      ? ` Under Bayesian search benchmarks put a further slot at ${estimate} trials more for the same result (${low} to ${high}); that is not measured on this run.`
      : "";
  return `\n\n${escapeProse(parallelism.reason)} Slots waited ${duration(parallelism.startUpSlotSeconds)} for instances to start and ${duration(parallelism.launchGapSlotSeconds)} between trials, in all.${tax}`;
}

export function searchLengthFold(job: TuningJobReport, money: MoneyPrinter): string {
  const found = job.searchLength;
  if (!found) return "";
  const { lastThatMattered: last, oneMoreImprovement: another } = found;
  const all = found.expectedBest.filter(
    (_, index) => index % 3 === 2 || index === found.expectedBest.length - 1,
  );
  const quarter = found.moreTrials[1] ?? found.moreTrials[0];
  const near = found.reachedWithin.find((each) => each.share > 0);
  const paragraphs = [
    `The last improvement that mattered (by more than ${objectiveValue(found.leastThatMatters)}) was trial ${last.number}, at ${objectiveValue(last.objective)}; the ${last.trialsAfter} trials after it cost ${money.amount(last.costAfterUsd)}. ${near ? `Trial ${near.trials} came within ${percent(near.share)} of the best.` : ""}`,
    `Expected best by number of trials${found.descriptive ? " (over all orders; under this search later trials are better chosen, so it only describes)" : ""}: ${all.map((each) => `${each.trials}: ${range(each.objective, objectiveValue)}`).join(", ")}.`,
    quarter
      ? `${quarter.trials} more trials would cost ${money.amount(quarter.costUsd)} and have a chance of ${percent(quarter.improvementProbability)} to improve on the best, by about ${objectiveValue(quarter.expectedGain)} on average (an order of magnitude). An even chance takes ${another.trials} more, for ${money.amount(another.costUsd)}. ${found.note}`
      : found.note,
  ];
  return details(
    `Search length: best at trial ${found.bestSoFar.at(-1)?.number ?? 1}`,
    paragraphs.join("\n\n"),
  );
}

const TRIALS_SHOWN = 10;

/** The trials that matter: the best ones, then the dearest of the stopped and failed. */
export function trialsFold(job: TuningJobReport, money: MoneyPrinter): string {
  const sign = job.objective?.goal === "Minimize" ? 1 : -1;
  const byObjective = job.trialDetails
    .filter((trial) => trial.objective !== null)
    .sort((a, b) => sign * ((a.objective ?? 0) - (b.objective ?? 0)));
  const others = job.trialDetails
    .filter((trial) => trial.outcome !== "completed")
    .sort((a, b) => (b.costUsd ?? 0) - (a.costUsd ?? 0));
  const shown = [...new Set([...byObjective.slice(0, TRIALS_SHOWN / 2), ...others, ...byObjective])].slice(
    0,
    TRIALS_SHOWN,
  );
  if (shown.length === 0) return "";
  const rows = shown.map((trial) => [
    escapeCode(trial.name),
    OUTCOME_WORDS[trial.outcome],
    trial.objective === null ? "none" : objectiveValue(trial.objective),
    trial.billableSeconds === null ? "not known" : duration(trial.billableSeconds),
    money.amount(trial.costUsd),
  ]);
  const table = markdownTable([["trial", "outcome", "objective", "instance time", "cost"], ...rows], {
    align: ["l", "l", "r", "r", "r"],
  });
  const rest = job.trials.total - shown.length;
  const pointer = rest > 0 ? `\n\n${rest} more are in the report files.` : "";
  return details(
    rest > 0 ? `${shown.length} of ${job.trials.total} trials` : `All ${shown.length} trials`,
    table + pointer,
  );
}

const OUTCOME_WORDS = {
  completed: "finished",
  earlyStopped: "stopped early",
  stopped: "stopped",
  failed: "failed",
  running: "running",
} as const;

export function methodFold(job: TuningJobReport, showRates: boolean): string {
  const rates = job.rates.map((rate) => {
    const price = showRates ? ` ${hourlyRate(rate.usdPerHour)} an hour,` : "";
    return `${escapeCode(rate.instanceType)}${rate.market === "spot" ? " (spot)" : ""}:${price} ${RATE_WORDS[rate.source]}${rate.asOf ? `, ${escapeText(rate.asOf)}` : ""}${rate.note ? `. ${escapeProse(rate.note)}` : ""}`;
  });
  const blocks = [
    rates.length > 0 ? `Rates. ${rates.join("; ")}.` : "",
    "*Unstopped* and *one at a time* mean the same trials in the same order; a real search would have chosen other trials. Ranges are 90 % prediction intervals.",
    job.gaps.length > 0 ? `Not known:\n\n${job.gaps.map((gap) => `- ${escapeProse(gap)}`).join("\n")}` : "",
  ].filter(Boolean);
  return details("How this was computed, and what is not known", blocks.join("\n\n"));
}

const RATE_WORDS = {
  override: "given by you",
  bill: "from the account's own bill",
  "price-list": "AWS price list",
  "built-in": "built-in table of published prices",
  "built-in-derived": "derived from EC2 prices, not a published price",
} as const;
