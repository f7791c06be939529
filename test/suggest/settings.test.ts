import { expect, test } from "vitest";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { tunerChange } from "../../src/suggest/settings.ts";

const job = {
  name: "churn-xgb-1122",
  strategy: "Bayesian",
  objective: { metric: "validation:auc", goal: "Maximize" },
  limits: { maxJobs: 60, maxParallelJobs: 2, maxRuntimeSeconds: null },
  earlyStoppingType: "Off",
} as unknown as TuningJobReport;

const IMPORT = "from sagemaker.tuner import HyperparameterTuner\n";
const python = (args: string): string =>
  `${IMPORT}t = HyperparameterTuner(e, "validation:auc", r, ${args})\n`;
const change = (base: string | null, head: string, path = "train.py") =>
  tunerChange([{ path, base, head }], job);

test("settings are compared on both sides, literals and constants alike", async () => {
  const base = `${IMPORT}N = 60\n${python("max_jobs=N, max_parallel_jobs=2").slice(IMPORT.length)}`;
  const found = await change(base, base.replace("N = 60", "N = 200").replace("jobs=2)", "jobs=4)"));
  expect(found?.changed).toEqual([
    { parameter: "ResourceLimits.MaxNumberOfTrainingJobs", before: 60, after: 200, place: "train.py:2" },
    { parameter: "ResourceLimits.MaxParallelTrainingJobs", before: 2, after: 4, place: "train.py:3" },
  ]);
});

test("an argument that is added counts against its default", async () => {
  const found = await change(python("max_jobs=60"), python('max_jobs=60, early_stopping_type="Auto"'));
  expect(found?.changed).toMatchObject([
    { parameter: "TrainingJobEarlyStoppingType", before: "Off", after: "Auto" },
  ]);
});

test("a file that is new is compared with what ran", async () => {
  const found = await change(null, python("max_jobs=90, max_parallel_jobs=2"));
  expect(found?.changed).toMatchObject([{ before: 60, after: 90 }]);
});

test("numbers that JSON and YAML write as text are numbers", async () => {
  const yaml = (n: string): string =>
    `HyperParameterTuningJobConfig:\n  ResourceLimits:\n    MaxNumberOfTrainingJobs: ${n}\n    MaxParallelTrainingJobs: 2\n`;
  const found = await change(yaml("60"), yaml('"120"'), "job.yaml");
  expect(found?.changed).toMatchObject([{ before: 60, after: 120, place: "job.yaml:3" }]);
});

test("nothing is said where nothing changes, or where the value comes from elsewhere", async () => {
  expect((await change(python("max_jobs=60"), `# a comment\n${python("max_jobs=60")}`))?.changed).toEqual([]);
  expect((await change(python("max_jobs=60"), python("max_jobs=args.n")))?.changed).toEqual([]);
});

test("what only one side tells is not said to have changed", async () => {
  const estimator = (spot: string): string => `e = Estimator(image, role${spot})\n`;
  const base = `${estimator(", use_spot_instances=False, max_wait=9")}${python("max_jobs=60")}`;
  const made = `e = make_estimator()\n${python("max_jobs=60")}`;
  expect((await change(base, made))?.changed).toEqual([]);
  expect((await change(made, base))?.changed).toEqual([]);
  const spot = base.replace("False", "True");
  expect((await change(base, spot))?.changed).toMatchObject([{ before: false, after: true }]);
});

test("the only tuner of a file stays the same one under another strategy, which is a change too", async () => {
  const base = python('max_jobs=60, strategy="Bayesian"');
  const found = await change(base, python('max_jobs=200, strategy="Hyperband"'));
  expect(found?.changed).toMatchObject([
    { parameter: "ResourceLimits.MaxNumberOfTrainingJobs", before: 60, after: 200 },
    { parameter: "Strategy", before: "Bayesian", after: "Hyperband" },
  ]);
  const other = `${IMPORT}t = HyperparameterTuner(e, "validation:loss", r, max_jobs=9)\n`;
  expect(await change(base + other.slice(IMPORT.length), other)).toBeNull();
});

test("nothing is said where two tuners could be the one", async () => {
  const two = python("max_jobs=60") + python("max_jobs=60").slice(IMPORT.length);
  expect(await change(two, two.replace("60", "90"))).toBeNull();
});
