import { counted } from "../../../model/counted.ts";
import { escapeProse } from "../../escape.ts";
import { objectiveValue, percent } from "../../format.ts";
import type { TuningJobReport } from "../../schema.ts";
import { bestObjectivePicture } from "../best-objective.ts";
import { details } from "../details.ts";
import { picture } from "../mermaid.ts";
import type { MoneyPrinter } from "../money.ts";

type SearchLength = NonNullable<TuningJobReport["searchLength"]>;

/** Whether the run was long enough: when the best was found, for how much, and what more trials might bring. */
export function searchLengthFold(job: TuningJobReport, money: MoneyPrinter, drawn: boolean): string {
  const drawing = bestObjectivePicture(job, money);
  const found = job.searchLength;
  const parts = [drawing ? picture(drawing, drawn) : "", ...(found ? paragraphs(found, money) : [])].filter(
    Boolean,
  );
  if (parts.length === 0) return "";
  const best = found?.bestSoFar.at(-1);
  const summary = best ? `: the best came at trial ${best.number} of ${job.trials.total}` : "";
  return details(`Search length${summary}`, parts.join("\n\n"));
}

function paragraphs(found: SearchLength, money: MoneyPrinter): string[] {
  const last = found.lastThatMattered;
  const best = found.bestSoFar.at(-1)?.number;
  const near = found.reachedWithin.find((each) => each.share > 0 && each.trials !== best);
  const after = afterwards(last.trialsEndedAfter, last.costEndedAfterUsd, money);
  const mattered = `In the order in which trials ended, the last improvement that mattered (by more than ${objectiveValue(Number(found.leastThatMatters.toPrecision(2)))}) was trial ${last.number}, at ${objectiveValue(last.objective)}${after}.`;
  const within = near ? ` Trial ${near.trials} came within ${percent(near.share)} of the best.` : "";
  return [mattered + within, moreTrials(found, money)];
}

function afterwards(trials: number, usd: number | null, money: MoneyPrinter): string {
  if (trials === 0) return "";
  const others = trials === 1 ? "one trial" : `${trials} trials`;
  const paid = cost(usd, money, " cost ");
  return paid === "" ? `; ${others} ended after it` : `; the ${others} that ended after it${paid}`;
}

/** What a further half or so of the run would bring, and what an even chance of an improvement costs. */
function moreTrials(found: SearchLength, money: MoneyPrinter): string {
  const more = found.moreTrials[1] ?? found.moreTrials[0];
  const another = found.oneMoreImprovement;
  // Where the best trials are equal, it is no more than another tie that they have a chance of.
  const chance =
    more && more.expectedGain > 0
      ? `${counted(more.trials, "more trial")} would ${about(more.costUsd, money, "cost about ", " and ")}have a chance of about ${percent(more.improvementProbability)} to improve on the best, by ${objectiveValue(Number(more.expectedGain.toPrecision(1)))} on average (an order of magnitude). An even chance takes about ${another.trials} more${about(another.costUsd, money, ", for about ", "")}. `
      : "";
  return chance + escapeProse(found.note);
}

function about(usd: number | null, money: MoneyPrinter, before: string, after: string): string {
  return !usd || !money.shown ? "" : before + money.about(usd) + after;
}

function cost(usd: number | null, money: MoneyPrinter, before: string): string {
  return !usd || !money.shown ? "" : before + money.amount(usd);
}
