/**
 * `npm run bench -- policies [--side development|left-out] [--jobs N] [--seed S] [--write]`
 *
 * What each policy of the report is said to cost and to lose, read from one tuning job that ran without or with early
 * stopping, against what the policy gives on another tuning job of the same task: other configurations in another order,
 * replayed by code that the estimates do not share. `--write` puts the table into docs/method.md.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { mean, median, quantile } from "simple-statistics";
import { analyze } from "../src/analyze.ts";
import { parseDocuments } from "../src/collect/parse.ts";
import type { Policy } from "../src/estimate/policy/policies.ts";
import { DEFAULT_CONFIG } from "../src/model/config.ts";
import type { Observations } from "../src/model/observations.ts";
import { seededRandom } from "../src/stats/random.ts";
import { pick } from "./jobs.ts";
import { CAUTIOUS, LITERAL, type MedianRule, MIDDLE } from "./replay/median-rule.ts";
import { DEFAULT_SETTINGS, type ReplaySettings } from "./replay/plan.ts";
import { type PolicyTruth, policyTruth } from "./replay/policy-truth.ts";
import { replay } from "./replay/replay.ts";
import { measuredStudies, publishedStudies, type Study } from "./replay/trainings.ts";
import { type Side, sideOf } from "./split.ts";
import { writeBetween } from "./write-between.ts";

const RATES = { "ml.m5.xlarge": 3.6 };
const USD_PER_SECOND = 3.6 / 3600;
/** Billed seconds are whole: two runs that are the same differ by less than this share. */
const ROUNDING = 0.002;
/** The third one has a job that was stopped early beside it, which tells SageMaker's rule. */
const HISTORIES = ["complete", "early-stopped", "complete, rule told"] as const;
type History = (typeof HISTORIES)[number];

/** One policy of one tuning job: costs as shares of the run that nothing else would have changed. */
interface Score {
  readonly history: History;
  readonly policy: string;
  readonly predicted: number;
  readonly low: number;
  readonly high: number;
  readonly truth: number;
  readonly lostPredicted: number | null;
  readonly lost: boolean;
  readonly regretPredicted: number | null;
  readonly regret: number;
}

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      side: { type: "string", default: "left-out" },
      jobs: { type: "string", default: "120" },
      seed: { type: "string", default: "1" },
      write: { type: "boolean", default: false },
    },
  });
  const studies = sideOf([...measuredStudies(), ...publishedStudies()], values.side as Side);
  const jobs = Number(values.jobs);
  const scored = HISTORIES.flatMap((history) =>
    Array.from({ length: jobs }, (_, index) =>
      score(studies[index % studies.length] as Study, history, Number(values.seed) * 10_000 + index),
    ),
  );
  const text = `${studies.length} ${values.side} tasks, ${jobs} tuning jobs of each history.\n\n${table(scored.flat())}\n\n${ranking(scored)}`;
  console.log(text);
  if (values.write)
    await writeBetween(join(import.meta.dirname, "..", "docs", "method.md"), "policies", text);
}

function score(study: Study, history: History, seed: number): Score[] {
  const random = seededRandom(seed);
  // The first numbers of neighbouring seeds resemble each other.
  for (let skipped = 0; skipped < 20; skipped += 1) random.uniform();
  const rule = pick<MedianRule>(random, [LITERAL, MIDDLE, CAUTIOUS, CAUTIOUS]);
  const settings: ReplaySettings = {
    ...DEFAULT_SETTINGS,
    trials: Math.min(study.trainings.length, pick(random, [30, 50, 80, 120])),
    slots: pick(random, [2, 4, 10]),
    medianMinutes: pick(random, [5, 20, 60]),
    resolution: pick(random, ["exact", "minute"] as const),
    failures: pick(random, [0, 0, 2]),
    rule: history === "early-stopped" ? rule : null,
  };
  const observe = (of: ReplaySettings, from: number): Observations =>
    parseDocuments(replay(study, of, from).documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
  const observations = [observe(settings, seed)];
  if (history === "complete, rule told")
    observations.push(observe({ ...settings, name: "earlier", rule }, seed + 900_000));
  const { findings } = analyze({ ...DEFAULT_CONFIG, rates: RATES }, observations, 1.8e9);
  const [found] = findings;
  const eta = pick(random, [3, 4]);
  const unknowns = { rule, eta, finish: random.uniform() < 0.5, unlikely: pick(random, [0.05, 0.1, 0.2]) };
  const same = policyTruth(study, settings, seed, unknowns);
  const other = policyTruth(study, settings, seed + 500_000, unknowns);
  return (found?.policies ?? []).flatMap((policy) => {
    const [own, next] = [same(policy.name), other(policy.name)];
    if (!own || !next || !policy.replay || !found) return [];
    // Hyperband starts from the trials with nothing stopped; everything else from what ran and was paid.
    const ran = policy.name === "hyperband" ? null : found.spend.costUsd;
    return scoreOf(history, policy, own, next, ran ?? own.baseSeconds * USD_PER_SECOND);
  });
}

function scoreOf(
  history: History,
  policy: Policy,
  own: PolicyTruth,
  next: PolicyTruth,
  whole: number,
): Score[] {
  if (!policy.costUsd) return [];
  const regretPredicted =
    policy.bestObjective === null ? null : (own.sign * (own.baseBest - policy.bestObjective)) / own.scale;
  return [
    {
      history,
      policy: policy.name.replace(/^target-.*/, "target"),
      predicted: policy.costUsd.estimate / whole,
      low: policy.costUsd.low / whole,
      high: policy.costUsd.high / whole,
      truth: next.seconds / next.baseSeconds,
      lostPredicted: policy.betterModelLostProbability,
      lost: next.winnerLost,
      regretPredicted,
      regret: (next.sign * (next.baseBest - next.best)) / next.scale,
    },
  ];
}

function table(scores: readonly Score[]): string {
  const rows = HISTORIES.flatMap((history) => {
    const own = scores.filter((each) => each.history === history);
    return [...new Set(own.map((each) => each.policy))].map((policy) => {
      const of = own.filter((each) => each.policy === policy);
      const errors = of.map((each) => each.predicted - each.truth);
      const known = of.flatMap((each) => each.lostPredicted ?? []);
      const regrets = of.flatMap((each) => each.regretPredicted ?? []);
      return [
        history,
        policy,
        String(of.length),
        points(mean(of.map((each) => each.truth))),
        points(mean(errors)),
        points(median(errors.map(Math.abs))),
        points(quantile(errors.map(Math.abs), 0.9)),
        points(
          mean(
            of.map((each) => Number(each.low - ROUNDING <= each.truth && each.truth <= each.high + ROUNDING)),
          ),
        ),
        points(mean(of.map((each) => each.high - each.low))),
        known.length > 0 ? points(mean(known)) : "",
        points(mean(of.map((each) => Number(each.lost)))),
        regrets.length > 0 ? mean(regrets).toFixed(2) : "",
        mean(of.map((each) => each.regret)).toFixed(2),
      ];
    });
  });
  const head = [
    "history",
    "policy",
    "jobs",
    "true cost",
    "bias",
    "median error",
    "p90 error",
    "coverage",
    "mean width",
    "winner lost, predicted",
    "observed",
    "regret, predicted",
    "observed",
  ];
  return markdownTable([head, ...rows], { align: ["l", "l", ...head.slice(2).map(() => "r")] });
}

/** Pairs of policies of one tuning job whose ranges do not overlap, and how many of them are in the right order. */
function ranking(scored: readonly Score[][]): string {
  let [right, pairs, all] = [0, 0, 0];
  for (const scores of scored) {
    for (const [index, a] of scores.entries()) {
      for (const b of scores.slice(index + 1)) {
        all += 1;
        if (a.low <= b.high && b.low <= a.high) continue;
        pairs += 1;
        if (a.predicted < b.predicted === a.truth < b.truth) right += 1;
      }
    }
  }
  return `Ranking by cost: ${right} of ${pairs} pairs that differ by more than their ranges are in the right order (${points(right / pairs)}; ${all} pairs in all).`;
}

const points = (share: number): string => `${(100 * share).toFixed(1)} %`;
