/** Puts the figures of docs/what-does-not-help.md there, from the reports of the examples. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { duration, money, percent } from "../src/report/format.ts";
import type { TuningJobReport, TuningReport } from "../src/report/schema.ts";

const ROOT = join(import.meta.dirname, "..");
const DOCUMENT = join(ROOT, "docs", "what-does-not-help.md");
/** USD for a GB in S3 Standard for a month, us-east-1, first 50 TB (published price, November 2026). */
const S3_USD_PER_GB_MONTH = 0.023;

/** The document with each of its figures as the examples have it now: the same text where nothing changed. */
export async function whatDoesNotHelp(): Promise<string> {
  const text = await readFile(DOCUMENT, "utf8");
  const figures = sentences({
    churn: await exampleReport("churn-xgboost"),
    market: await exampleReport("market-lstm"),
  });
  return text.replace(/<!-- number: (\w+) -->(?:\n\*[^\n]*\*)?/g, (_, name: string) => {
    const sentence = figures[name];
    if (sentence === undefined)
      throw new Error(`docs/what-does-not-help.md asks for an unknown figure: ${name}`);
    return `<!-- number: ${name} -->\n*${sentence}*`;
  });
}

async function exampleReport(name: string): Promise<TuningJobReport> {
  const text = await readFile(join(ROOT, "examples", name, "tuning-report.json"), "utf8");
  const [job] = (JSON.parse(text) as TuningReport).tuningJobs;
  if (!job) throw new Error(`examples/${name} reports on no tuning job`);
  return job;
}

function sentences(jobs: Record<"churn" | "market", TuningJobReport>): Record<string, string> {
  const { churn, market } = jobs;
  const [one] = churn.parallelismFrontier;
  const widest = churn.parallelismFrontier.at(-1);
  const cost = churn.actual.costUsd ?? 0;
  const stopped = market.savings.earlyStopping;
  const idle = market.savings.parallelism?.idleSlotSeconds ?? 0;
  const { after, number } = afterBest(churn);
  const gigabytes = Math.round(cost / S3_USD_PER_GB_MONTH / 100) * 100;
  return {
    parallelism: `The ${churn.trials.total} trials of ${churn.name} take ${duration(one?.wallClockSeconds ?? 0)} one at a time and ${duration(widest?.wallClockSeconds ?? 0)} at ${widest?.maxParallelJobs} at once; both cost ${money(cost, "USD")}, for the same ${duration(churn.actual.billableSeconds)} of instance time.`,
    debugger: `Early stopping alone ended ${market.trials.earlyStopped} of the ${market.trials.total} trials of ${market.name}, and avoided about ${percent(stopped?.shareOfUnstoppedCost ?? 0)} of their unstopped cost.`,
    scaling: `In ${market.name} the ${market.limits.maxParallelJobs} slots stood empty for ${duration(idle)} in all, and none of it was billed.`,
    lifecycle: `To save what one run of ${churn.name} cost (${money(cost, "USD")}), a rule would have to remove about ${gigabytes.toLocaleString("en-US")} GB a month.`,
    plateau: `In ${churn.name} the best model came from trial ${number} of ${churn.trials.total}; the trials launched after it cost ${money(after, "USD")} of ${money(cost, "USD")}, and none of them beat it.`,
    average: `In ${market.name} it says ${money(stopped?.shortcutCostUsd ?? 0, "USD")} where the trials' own pace says ${money(stopped?.costUsd?.estimate ?? 0, "USD")} (${money(stopped?.costUsd?.low ?? 0, "USD")} to ${money(stopped?.costUsd?.high ?? 0, "USD")}).`,
  };
}

/** Which trial was the best, and what those launched after it cost. */
function afterBest(job: TuningJobReport): { number: number; after: number } {
  const launched = job.trialDetails.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const index = launched.findIndex(({ name }) => name === job.actual.bestTrial);
  const after = launched.slice(index + 1).reduce((sum, trial) => sum + (trial.costUsd ?? 0), 0);
  return { number: index + 1, after };
}

if (import.meta.main) await writeFile(DOCUMENT, await whatDoesNotHelp());
