import { counted } from "../../model/counted.ts";
import { isOver } from "../../model/tuning-job.ts";
import { costBounds } from "../cost-bounds.ts";
import { duration, durationRange, waiting } from "../format.ts";
import type { TuningJobReport } from "../schema.ts";
import { boundedAmount, boundedCost, type MoneyPrinter } from "./money.ts";

/** One sentence or two that a lead understands: what it cost, what was avoided, and whether that hurt. */
export function verdict(job: TuningJobReport, money: MoneyPrinter): string {
  if (job.trials.total === 0) return withoutTrials(job);
  return [
    costSentence(job, money),
    notReadSentence(job),
    noModelSentence(job),
    avoidedSentence(job, money),
    nextSentence(job, money),
  ]
    .filter(Boolean)
    .join(" ");
}

function withoutTrials({ status, trialsNotRead }: TuningJobReport): string {
  if (trialsNotRead === 0)
    return `This tuning job launched no trials (status ${status}), so there is nothing to pay for.`;
  const none = trialsNotRead === 1 ? "The one trial" : `None of the ${trialsNotRead} trials`;
  return `${none} that SageMaker counts was ${trialsNotRead === 1 ? "not " : ""}read (status ${status}), so what this tuning job cost is not known.`;
}

function notReadSentence({ trials, trialsNotRead }: TuningJobReport): string {
  if (trialsNotRead === 0) return "";
  return `Only ${counted(trials.total, "trial")} of the ${trials.total + trialsNotRead} that SageMaker counts ${trials.total === 1 ? "was" : "were"} read: figures are of ${trials.total === 1 ? "that one" : "those"} alone.`;
}

/** Trials that finish and leave no objective were paid for, and none can be picked. */
function noModelSentence(job: TuningJobReport): string {
  const { objective, trials, actual } = job;
  const over = isOver(job, trials.running) && trials.completed + trials.earlyStopped > 0;
  return over && objective && actual.bestObjective === null
    ? "No trial left an objective, so none is known to be the best."
    : "";
}

function costSentence(job: TuningJobReport, money: MoneyPrinter): string {
  const { costUsd, costIsAtLeast, wallClockSeconds } = job.actual;
  const runs = !isOver(job, job.trials.running);
  const took = `${runs ? "has taken" : "took"} ${duration(wallClockSeconds)}`;
  if (costUsd === null)
    return `This run ${took}; its cost is not known because no instance type has a price.`;
  if (!money.shown) return `This run ${took}.`;
  const prefix = runs ? "So far this run has cost" : "This run cost";
  const why = costUsd === 0 ? whyNoPrice(job) : "";
  if (why !== "") return `${prefix} nothing by the hour, because ${why}, and ${took}.`;
  const free = costUsd > 0 && job.rates.length > 0 && job.rates.every(({ isFree }) => isFree);
  // In a public repository the whole is its own measure: 100 % says nothing.
  if (!money.inDollars)
    return `This run ${took}${costIsAtLeast && job.trialsNotRead === 0 ? "; not all of it has a price" : ""} (shares are of ${free ? "what it is worth: it was billed at no cost" : "its cost"}).`;
  const { low, high } = costBounds(job);
  const cost =
    low !== null && high !== null && low < high
      ? `between ${money.amount(low)} and ${money.amount(high)}`
      : boundedAmount(costUsd, { low, high }, money);
  if (free) return `This run was billed at no cost, is worth ${cost} at published prices, and ${took}.`;
  const partly = job.rates.some(({ isFree }) => isFree) ? ", what was billed at no cost at its worth," : "";
  return `${prefix} ${cost}${partly} and ${took}.`;
}

/** Of a run that costs nothing by the hour, as a clause. */
function whyNoPrice({ billedApart }: TuningJobReport): string {
  const kinds = billedApart.map(({ kind }) => kind);
  if (kinds.includes("serverless")) return "it is billed by tokens";
  return kinds.includes("training-plan") ? "its capacity was paid in advance" : "";
}

function avoidedSentence(job: TuningJobReport, money: MoneyPrinter): string {
  const saving = job.savings.earlyStopping;
  if (!isOver(job, job.trials.running)) return stillRuns(job);
  if (job.trials.failed === job.trials.total) return "All trials failed: it gave no model.";
  if (!saving) return "";
  if (job.trials.earlyStopped === 0) {
    const off =
      job.earlyStoppingType === "Off" && job.strategy !== "Hyperband" ? "was off" : "stopped no trial";
    return `Early stopping ${off}, so it avoided nothing.${fasterSentence(job)}`;
  }
  const avoided = avoidedWords(saving, money);
  const { betterModelLostBand: band } = saving;
  if (band === null) return `Early stopping avoided roughly ${avoided}. ${saving.betterModelLost}`;
  const chance = band === "about even" ? "chances are about even" : `it is ${band}`;
  return `Early stopping avoided roughly ${avoided}, and ${chance} that a better model was stopped.`;
}

/** Money where it is shown, and waiting where there was a minute of it; else instance time. */
function avoidedWords(
  { costUsd, wallClockSeconds, billableSeconds }: NonNullable<TuningJobReport["savings"]["earlyStopping"]>,
  money: MoneyPrinter,
): string {
  const parts = [money.shown && costUsd ? money.estimate(costUsd) : "", waiting(wallClockSeconds)].filter(
    Boolean,
  );
  return parts.join(" and ") || `${durationRange(billableSeconds)} of instance time`;
}

/** Of a tuning job that has ended, a trial may be read as running all the same. */
function stillRuns({ endedAt, trials: { running } }: TuningJobReport): string {
  const what =
    endedAt === null ? "It still runs" : `${counted(running, "trial")} still ran when this was read`;
  return `${what}, so no saving is claimed yet.`;
}

function fasterSentence(job: TuningJobReport): string {
  const parallel = job.savings.parallelism;
  return parallel && parallel.wallClockSeconds.estimate > 60 && job.sequential
    ? ` One trial at a time would have taken ${durationRange(job.sequential.wallClockSeconds)}.`
    : "";
}

/** Advice whose effect rests on what SageMaker does not document; the verdict never leans on it. */
const UNDOCUMENTED = [
  "enable-early-stopping",
  "fix-early-stopping",
  "loosen-early-stopping",
  "use-hyperband",
  "add-completion-criteria",
];

function nextSentence(job: TuningJobReport, money: MoneyPrinter): string {
  const next = job.recommended?.costUsd;
  const { costUsd } = job.actual;
  if (!next || costUsd === null || !money.shown) return "";
  if (job.recommendations.some((each) => UNDOCUMENTED.includes(each.id))) return firstChange(job, money);
  if (next.high >= costUsd) return "";
  const trials = job.recommended?.trials ?? null;
  const of = trials !== null && trials !== job.trials.total ? ` of ${counted(trials, "trial")}` : "";
  const about = money.inDollars || job.actual.costIsAtLeast ? "" : "about ";
  return `A next run${of}, changed as below, would cost ${about}${boundedCost(job, next, money)}${money.inDollars ? "" : " of this one"}.`;
}

/** What the first change would do alone, where it is sure enough to be said and the whole is not. */
function firstChange({ recommendations }: TuningJobReport, money: MoneyPrinter): string {
  const [first] = recommendations;
  if (!first?.savingUsd || first.savingUsd.low <= 0 || first.folded || UNDOCUMENTED.includes(first.id))
    return "";
  if (first.confidence === "low" || first.confidence === "indicative") return "";
  return `The first change below, alone, would make the next run about ${money.estimate(first.savingUsd)} cheaper.`;
}
