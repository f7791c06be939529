import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { seededRandom } from "../../src/stats/random.ts";

/** One training that was really run to its end. */
export interface Training {
  readonly id: string;
  readonly hyperparameters: Readonly<Record<string, string>>;
  /** Seconds since the start of the training at each step; ascending. */
  readonly elapsed: readonly number[];
  /** Objective at each step; `null` where it was not finite. */
  readonly values: readonly (number | null)[];
}

/** Trainings of one task: the configurations a tuning job may try. */
export interface Study {
  readonly task: string;
  readonly family: string;
  readonly metric: string;
  readonly goal: "Maximize" | "Minimize";
  readonly trainings: readonly Training[];
  /** Hyperparameter that declares the number of steps where every training has the same; `null` where lengths differ. */
  readonly stepsParameter: string | null;
  /** Times are measured, or made up because the source has none. */
  readonly time: "measured" | "synthetic";
}

const ROOT = join(import.meta.dirname, "..", "..");
/** Learning curves of others, which are not part of the repository: `TUNING_DATA`, or a folder beside the checkout. */
export const DATA = process.env["TUNING_DATA"] ?? join(ROOT, "..", "shared", "data");
const MEASURED = join(ROOT, "examples", "measured");

interface MeasuredLine {
  id: number;
  hyperparameters: Record<string, number | string>;
  steps: [elapsed: number, value: number][];
}

/** The three studies that are shipped with the examples. */
export function measuredStudies(): Study[] {
  return [
    measured("churn-xgboost", "validation:auc", "Maximize", "num_round"),
    measured("market-lstm", "validation:rmse", "Minimize", "epochs"),
    measured("imaging-cnn", "validation:accuracy", "Maximize", "epochs"),
  ];
}

function measured(task: string, metric: string, goal: Study["goal"], stepsParameter: string): Study {
  const trainings = lines<MeasuredLine>(readFileSync(join(MEASURED, `${task}.jsonl`))).map((line) => ({
    id: String(line.id),
    hyperparameters: asStrings(line.hyperparameters),
    elapsed: line.steps.map(([elapsed]) => elapsed),
    values: line.steps.map(([, value]) => value),
  }));
  return { task, family: "measured", metric, goal, trainings, stepsParameter, time: "measured" };
}

interface CurveLine {
  id: string | number;
  hp: Record<string, unknown>;
  step: number[];
  elapsed_s: number[] | null;
  m: Record<string, (number | null)[]>;
  meta?: { complete?: boolean };
}

interface Index {
  tasks: { task: string; objective: { name: string; goal: string } }[];
}

/** The studies made by others, where their data is there; empty where it is not. */
export function publishedStudies(): Study[] {
  const folder = join(DATA, "curves");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) =>
      readdirSync(join(folder, family.name))
        .filter((file) => file.endsWith(".jsonl.gz"))
        .sort()
        .map((file) => published(folder, family.name, file)),
    );
}

const OBJECTIVES: Readonly<Record<string, [metric: string, goal: Study["goal"]]>> = {
  gbt_xgboost_lightgbm: ["test_auc", "Maximize"],
  klein_cnn_cifar10: ["valid_error", "Minimize"],
  hpo_rl_bench_ppo: ["eval_return", "Maximize"],
  taskset_rnn_imdb: ["valid_loss", "Minimize"],
};
const SAME_LENGTH = 0.9;

function published(folder: string, family: string, file: string): Study {
  const task = file.replace(".jsonl.gz", "");
  const read = lines<CurveLine>(gunzipSync(readFileSync(join(folder, family, file)))).filter(
    (line) => line.meta?.complete !== false && line.step.length > 1,
  );
  const [metric, goal] = OBJECTIVES[family] ?? objectiveOf(folder, task);
  const random = seededRandom(read.length);
  const trainings = read.map((line) => ({
    id: String(line.id),
    hyperparameters: asStrings(line.hp),
    elapsed: line.elapsed_s ?? syntheticTimes(line.step.length, random),
    values: line.m[metric] ?? [],
  }));
  const lengths = trainings.map((training) => training.elapsed.length);
  const longest = Math.max(...lengths);
  const same = lengths.filter((length) => length === longest).length >= SAME_LENGTH * lengths.length;
  const time = read[0]?.elapsed_s ? "measured" : "synthetic";
  return { task, family, metric, goal, trainings, stepsParameter: same ? "epochs" : null, time };
}

function objectiveOf(folder: string, task: string): [metric: string, goal: Study["goal"]] {
  const index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as Index;
  const found = index.tasks.find((entry) => entry.task === task);
  if (!found) throw new Error(`${join(folder, "index.json")} does not say what ${task} optimises`);
  return [found.objective.name, found.objective.goal === "maximize" ? "Maximize" : "Minimize"];
}

/** A pace of its own for each configuration, log-normal between them and between steps. */
function syntheticTimes(steps: number, random: ReturnType<typeof seededRandom>): number[] {
  const pace = Math.exp(0.3 * random.normal());
  let elapsed = 0;
  return Array.from({ length: steps }, () => {
    elapsed += pace * Math.exp(0.05 * random.normal());
    return elapsed;
  });
}

function asStrings(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

function lines<T>(text: Buffer): T[] {
  return text
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}
