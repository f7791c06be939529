/**
 * `npm run bench -- risk [--side development|left-out] [--jobs N] [--seed N] [--fit] [--write]`
 *
 * Replays learning curves with known ends as tuning jobs, at exact times and at minute points, and scores the probability
 * that stopping early lost a better model. `--fit` fits the calibration anew on development tasks and prints it with its log
 * loss on tasks that it did not see, and what other values of the constants that were chosen would have done. `--write` puts the tables into docs/method.md.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseDocuments } from "../src/collect/parse.ts";
import { classify } from "../src/estimate/classify.ts";
import { outlooks } from "../src/estimate/risk/outlook.ts";
import { lostModelRisk } from "../src/estimate/risk.ts";
import { drawJob, type JobChoice } from "./jobs.ts";
import type { MedianRule } from "./replay/median-rule.ts";
import { measuredStudies, publishedStudies } from "./replay/trainings.ts";
import { type CalibrationJob, calibrationReport } from "./risk-fit.ts";
import { HYPERBAND, type RiskOutcome, riskTables } from "./risk-scores.ts";
import { type Side, sideOf } from "./split.ts";
import { writeBetween } from "./write-between.ts";

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      side: { type: "string" },
      jobs: { type: "string", default: "600" },
      seed: { type: "string", default: "1" },
      fit: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  const side = (values.side ?? (values.fit ? "development" : "left-out")) as Side;
  const studies = sideOf([...measuredStudies(), ...publishedStudies()], side);
  const families = [...Map.groupBy(studies, ({ family }) => family).values()];
  const jobs = Number(values.jobs);
  const choices = Array.from({ length: jobs }, (_, index): JobChoice => {
    const family = families[index % families.length] ?? [];
    const study = family[Math.floor(index / families.length) % family.length];
    if (!study) throw new Error(`no ${side} tasks`);
    const resolution = index % 2 === Math.floor(index / families.length) % 2 ? "exact" : "minute";
    return { study, resolution, seed: 1_000_003 * Number(values.seed) + index };
  });
  const tables = values.fit
    ? calibrationReport(choices.map(calibrationJob))
    : riskTables(choices.flatMap(outcome)).join("\n\n");
  const text = `${studies.length} ${side} tasks, ${jobs} tuning jobs.\n\n${tables}`;
  console.log(text);
  const document = join(import.meta.dirname, "..", "docs", "method.md");
  if (values.write) await writeBetween(document, values.fit ? "risk calibration" : "risk", text);
}

function replayed(choice: JobChoice) {
  const { documents, truth, settings } = drawJob(choice);
  const observed = parseDocuments(documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
  const trials = classify(observed.tuningJob, observed.trials);
  const variant = settings.hyperband ? HYPERBAND : variantWords(settings.rule);
  return { truth, job: observed.tuningJob, trials, variant };
}

function outcome(choice: JobChoice): RiskOutcome[] {
  const { truth, job, trials, variant } = replayed(choice);
  const risk = lostModelRisk(job, trials);
  if (risk.band === null) return [];
  const { family, task, goal } = choice.study;
  const sign = goal === "Maximize" ? 1 : -1;
  return [{ family, task, resolution: choice.resolution, variant, truth, sign, risk, job, trials }];
}

function variantWords(rule: MedianRule | null): string {
  if (!rule) return "no rule";
  const { minCompleted, warmUp, value } = rule;
  return `after ${minCompleted} completed and ${100 * warmUp} % of the length, ${value} value`;
}

function calibrationJob(choice: JobChoice): CalibrationJob {
  const { truth, job, trials } = replayed(choice);
  const { family, task, goal } = choice.study;
  const sign = goal === "Maximize" ? 1 : -1;
  const best = truth.bestObjective;
  const finals = new Map(truth.stoppedTrials.map(({ name, finalObjective }) => [name, finalObjective]));
  const known = best === null ? [] : outlooks(job, trials).filter(({ diverged }) => !diverged);
  const won = known.map(({ name }) => {
    const final = finals.get(name) ?? null;
    return final !== null && best !== null && sign * final > sign * best;
  });
  return { family, task, outlooks: known, won, lost: truth.betterModelLost };
}
