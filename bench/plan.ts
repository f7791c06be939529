/**
 * `npm run bench -- plan [--side development|left-out] [--jobs N] [--seed S] [--write]`
 *
 * Replays learning curves as past runs of a tuner, asks `plan` what the next search costs, takes and finds, and replays that
 * search with other trainings of the same task. `--write` puts the tables into docs/method.md.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { mean } from "simple-statistics";
import { analyze } from "../src/analyze.ts";
import { parseDocuments } from "../src/collect/parse.ts";
import type { Findings } from "../src/estimate/findings.ts";
import { DEFAULT_CONFIG } from "../src/model/config.ts";
import { Problem } from "../src/model/problem.ts";
import { poolEvidence } from "../src/plan/evidence.ts";
import { type PlanLimits, plan } from "../src/plan/plan.ts";
import type { PlannedSetting } from "../src/plan/schema.ts";
import { settingFrom } from "../src/plan/settings.ts";
import { drawSettings, pick } from "./jobs.ts";
import { limitsOf, nextSearches } from "./plan-questions.ts";
import { type PlanScore, scoreOf, type Told } from "./plan-scores.ts";
import { planTables, type Tuner } from "./plan-tables.ts";
import { RATES, recorded, type SearchSettings, searchesOf } from "./replay/searches.ts";
import { measuredStudies, publishedStudies, type Study } from "./replay/trainings.ts";
import { randomOfCase } from "./seeds.ts";
import { type Side, sideOf } from "./split.ts";
import { writeBetween } from "./write-between.ts";

const CONFIG = { ...DEFAULT_CONFIG, rates: RATES };
const NOTHING_COLLECTED = { awsCalls: {}, metricsRequested: 0, seconds: 0 };
const NO_LIMITS: PlanLimits = { budgetUsd: null, deadlineSeconds: null };
const LATER = Date.parse("2027-01-01T00:00:00Z") / 1000;
/** Apart from the cases whose settings are drawn. */
const OWN_DRAWS = 1_000_000_000;

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      side: { type: "string", default: "left-out" },
      jobs: { type: "string", default: "180" },
      seed: { type: "string", default: "1" },
      write: { type: "boolean", default: false },
    },
  });
  const studies = sideOf([...measuredStudies(), ...publishedStudies()], values.side as Side);
  const families = [...Map.groupBy(studies, ({ family }) => family).values()];
  const jobs = Number(values.jobs);
  const tuners = Array.from({ length: jobs }, (_, index): Tuner => {
    const family = families[index % families.length] ?? [];
    const study = family[Math.floor(index / families.length) % family.length] as Study;
    return tunerOf(study, Number(values.seed) * 100_000 + index);
  });
  const searches = tuners.reduce((sum, { scores }) => sum + scores.length, 0);
  const text = `${studies.length} ${values.side} tasks, ${jobs} tuners, ${searches} next searches.\n\n${planTables(tuners)}`;
  console.log(text);
  if (values.write) await writeBetween(join(import.meta.dirname, "..", "docs", "method.md"), "plan", text);
}

/** Its past runs, and several ways to set the next one. */
function tunerOf(study: Study, seed: number): Tuner {
  const random = randomOfCase(OWN_DRAWS + seed);
  const resolution = pick(random, ["exact", "minute"] as const);
  const { settings: drawn } = drawSettings({ study, resolution, seed });
  const settings = { ...drawn, failures: pick(random, [0, 0, Math.ceil(study.trainings.length / 30)]) };
  const most = 2 * Math.floor(study.trainings.length / 4);
  const ran: SearchSettings = {
    trials: Math.min(most, pick(random, [10, 20, 30, 50, 80])),
    slots: settings.slots,
    stopped: settings.hyperband === null && random.uniform() < 0.5,
    spot: settings.spot !== null,
  };
  // A third of the tuners ran twice, with half as many trials each.
  const half = { ...ran, trials: ran.trials / 2 };
  const searches = searchesOf(study, settings, random.uniform() < 1 / 3 ? [half, half] : [ran], seed);
  const before = searches.past.map(recorded);
  const score: Scoring = (asked, told, search, limits = NO_LIMITS) =>
    scoreOf({ study, asked, told, truth: searches.next(search), before, search, limits });
  const { findings } = analyze(
    CONFIG,
    searches.past.map((documents) => parseDocuments(documents, [], NOTHING_COLLECTED)),
    LATER,
  );
  const asked = nextSearches(ran, settings, searches.left, random);
  const limits = limitsOf(
    mean(before.map(({ costUsd }) => costUsd)),
    mean(before.map(({ wallClockSeconds }) => wallClockSeconds)),
    random,
  );
  return {
    family: study.family,
    task: study.task,
    trials: ran.trials,
    scores: [...expected(findings, asked, score), ...recommended(findings, limits, searches.left, score)],
  };
}

type Scoring = (asked: string, told: Told, search: SearchSettings, limits?: PlanLimits) => PlanScore;

function expected(
  findings: readonly Findings[],
  asked: ReturnType<typeof nextSearches>,
  score: Scoring,
): PlanScore[] {
  const evidence = poolEvidence(findings);
  const setting = settingFrom(evidence);
  return asked.flatMap(({ asked, search }) => {
    const variant = evidence.variants.find(
      ({ earlyStopping, spot }) => (earlyStopping === "Auto") === search.stopped && spot === search.spot,
    );
    return variant ? score(asked, setting(variant, search.trials, search.slots), search) : [];
  });
}

function recommended(
  findings: readonly Findings[],
  limits: ReturnType<typeof limitsOf>,
  left: number,
  score: Scoring,
): PlanScore[] {
  return limits.flatMap(({ asked, limits }) => {
    const setting = recommendedWithin(findings, limits);
    if (!setting || setting.maxJobs > left) return [];
    const { maxJobs: trials, maxParallelJobs: slots, earlyStopping, spot } = setting;
    return score(asked, setting, { trials, slots, stopped: earlyStopping === "Auto", spot }, limits);
  });
}

/** `null` where nothing is safely within the limits, or only spot at a price that no replay has. */
function recommendedWithin(findings: readonly Findings[], limits: PlanLimits): PlannedSetting | null {
  try {
    const found = plan(findings, limits).settings.find(({ recommended }) => recommended);
    return found && (found.spotBasis === null || found.spotBasis === "recorded") ? found : null;
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
