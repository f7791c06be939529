import { describe, expect, test } from "vitest";
import type { Recommendation, TuningJobReport } from "../../src/report/schema.ts";
import type { ChangedFile } from "../../src/suggest/found-tuner.ts";
import { sameLiteral } from "../../src/suggest/match.ts";
import type { Parameter } from "../../src/suggest/shapes.ts";
import { findTuners, type Suggestion, suggestChanges } from "../../src/suggest/suggest.ts";
import { type Literal, literalAt, type Tree } from "../../src/suggest/tree.ts";
import { type Advice, EARLY, FEWER, type SourceCase, WIDER } from "./cases/case.ts";
import { DOCUMENTS } from "./cases/documents.ts";
import { PYTHON } from "./cases/python.ts";

const CASES = [...PYTHON, ...DOCUMENTS];

test("there are at least forty source cases", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(CASES.map(({ name, path }) => name + path)).size).toBe(CASES.length);
});

describe.each(CASES)("$path: $name", (each) => {
  test("becomes what it should", async () => {
    const { suggestions, notes } = await suggest(each);
    if (each.becomes === "nothing") return expect([suggestions, notes]).toEqual([[], []]);
    if ("note" in each.becomes) {
      expect(suggestions).toEqual([]);
      return expect(notes.map(({ text }) => text)).toEqual([expect.stringMatching(each.becomes.note)]);
    }
    expect(notes).toEqual([]);
    expect(suggestions).toHaveLength(1);
    const [old, next] = each.becomes;
    const [before, after, ...more] = each.source.split(old);
    expect(more, "the old text stands once in the source").toEqual([]);
    const applied = apply(each.source, suggestions[0]);
    expect(applied).toBe(`${before}${next}${after}`);
    await expectOnlyThatValueChanged(each, applied);
  });
});

test("of two values for one argument the one that the report lists first is suggested", async () => {
  const each = CASES.find(({ becomes, advice }) => becomes !== "nothing" && advice === FEWER) as SourceCase;
  const { suggestions } = await suggest(each, 20);
  expect(suggestions.map(({ recommendation }) => recommendation.change?.to)).toEqual([each.advice[2]]);
});

const SHARED = {
  "train.py": `from sagemaker.tuner import HyperparameterTuner
SHARED = {"max_jobs": 60}
a = HyperparameterTuner(e, "validation:auc", r, **SHARED)
b = HyperparameterTuner(e, "validation:loss", r, **SHARED)
`,
  "jobs.yaml": `limits: &limits { MaxNumberOfTrainingJobs: &most 60 }
churn:
  HyperParameterTuningJobConfig: { Strategy: Bayesian, ResourceLimits: *limits }
ads:
  HyperParameterTuningJobConfig: { Strategy: Random, ResourceLimits: { <<: *limits } }
most: *most
`,
  "main.tf": `locals {
  jobs = 60
  note = "at most ${"$"}{local.jobs}" # local.jobs
}
resource "aws_sagemaker_hyper_parameter_tuning_job" "churn" {
  config {
    resource_limits { max_number_of_training_jobs = local.jobs }
  }
}
`,
};
test.each([
  ["train.py", 2, [4]],
  ["jobs.yaml", 1, [5, 6]],
  ["main.tf", 2, [3]],
] as const)("of a value that %s reads in several places the others are told", async (path, first, others) => {
  const [each] = PYTHON as [SourceCase];
  const { suggestions } = await suggest({ ...each, path, source: SHARED[path], advice: FEWER });
  expect(suggestions).toMatchObject([{ first, alsoReadAt: others }]);
});

test.each([
  ["bqbpzw5k3d15-hptuning-U0H0Wl6oKU", 1],
  ["churn-bqbpzw5k3d15-U0H0Wl6oKU-0", 1],
  ["chu-bqbpzw5k3d15-U0H0Wl6oKU-0", 1],
  ["ads-bqbpzw5k3d15-U0H0Wl6oKU-0", 0],
  ["marketing-251124-0931", 0],
])("a tuner's own name plays the part that SageMaker leaves it in %s", async (name, count) => {
  const source = `from sagemaker.tuner import HyperparameterTuner
t = HyperparameterTuner(e, "validation:auc", r, max_jobs=60, base_tuning_job_name="churn")
`;
  const file = changedFile({ name: "", path: "p.py", source, advice: FEWER, becomes: "nothing" });
  const { suggestions } = await suggestChanges([file], [{ ...jobWith([FEWER]), name }]);
  expect(suggestions).toHaveLength(count);
});

test("a prefix that a pipeline cut short does not tell two tuners apart", async () => {
  const tuner = (name: string): string =>
    `HyperparameterTuner(e, "validation:auc", r, max_jobs=60, base_tuning_job_name="${name}")\n`;
  const source = `from sagemaker.tuner import HyperparameterTuner\n${tuner("churn-a")}${tuner("churn-trees")}`;
  const file = changedFile({ name: "", path: "p.py", source, advice: FEWER, becomes: "nothing" });
  const job = { ...jobWith([FEWER]), name: "churn-bqbpzw5k3d15-U0H0Wl6oKU-0" };
  const { suggestions, notes } = await suggestChanges([file], [job]);
  expect(suggestions).toEqual([]);
  expect(notes[0]?.text).toMatch(/^Several tuners could be this one/);
});

describe("several pieces of advice", () => {
  const tuner = (before: string): string => `from sagemaker.tuner import HyperparameterTuner
t = HyperparameterTuner(
    ${before}
    max_jobs=60,
    max_parallel_jobs=2,
)
`;
  const of = (source: string, jobs = 1, diff?: SourceCase["diff"]) =>
    suggestChanges(
      [
        changedFile({
          name: "",
          path: "train.py",
          source,
          advice: EARLY,
          becomes: "nothing",
          ...(diff && { diff }),
        }),
      ],
      Array.from({ length: jobs }, () => jobWith([WIDER, FEWER, EARLY])),
    );

  test("keep off each other's lines, as GitHub applies one suggestion per line", async () => {
    const { suggestions } = await of(tuner('e, "validation:auc",\n    hyperparameter_ranges=r,'));
    expect(suggestions.map(({ first, text, sharesLines }) => [first, text, sharesLines])).toEqual([
      [6, "    max_parallel_jobs=6,", false],
      [5, "    max_jobs=30,", false],
      [4, '    hyperparameter_ranges=r,\n    early_stopping_type="Auto",', false],
    ]);
  });

  test("that have no line of their own say that one of them can be accepted", async () => {
    const { suggestions } = await of(tuner('e, "validation:auc", r,').replaceAll(/(?<=[(,])\n */g, " "));
    expect(suggestions.map(({ first, sharesLines }) => [first, sharesLines])).toEqual([
      [2, true],
      [2, true],
      [2, true],
    ]);
  });

  test("add an argument once, also where two tuning jobs ran the tuner", async () => {
    const { suggestions } = await of(tuner('e, "validation:auc",\n    hyperparameter_ranges=r,'), 2);
    expect(suggestions.map(({ argument }) => argument)).toEqual([
      "max_parallel_jobs",
      "max_jobs",
      "early_stopping_type",
    ]);
  });

  test("do not say that an argument is set where it is absent", async () => {
    const { notes } = await of(tuner('e, "validation:auc", r,'), 1, [1, 1]);
    expect(notes.map(({ text }) => text)).toContainEqual(
      "`early_stopping_type` is not set, and belongs at `train.py:5`, outside this pull request's diff: to change it to Auto, edit it there.",
    );
  });
});

function suggest(each: SourceCase, ...others: number[]): ReturnType<typeof suggestChanges> {
  const [parameter, from, first] = each.advice;
  return suggestChanges(
    [changedFile(each)],
    [jobWith([first, ...others].map((to): Advice => [parameter, from, to]))],
  );
}

function jobWith(advice: readonly Advice[]): TuningJobReport {
  const recommendations = advice.map(
    ([parameter, from, to]) =>
      ({
        id: "set-max-jobs",
        change: { parameter, from, to },
        counted: true,
        folded: false,
      }) as Recommendation,
  );
  return {
    name: "churn-xgb-1122",
    strategy: "Bayesian",
    objective: { metric: "validation:auc", goal: "Maximize" },
    limits: { maxJobs: 60, maxParallelJobs: 2, maxRuntimeSeconds: null },
    earlyStoppingType: "Off",
    recommendations,
  } as unknown as TuningJobReport;
}

function changedFile({ path, source, diff }: SourceCase): ChangedFile {
  const lines = source.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  const [first, last] = diff ?? [1, lines.length];
  const shown = lines.slice(first - 1, last);
  const patch = [
    `@@ -${first},${shown.length - 1} +${first},${shown.length} @@`,
    ...shown.map((line, index) => `${index === 0 ? "+" : " "}${line}`),
  ].join("\n");
  return { path, source, patch };
}

/** As GitHub does it: the commented lines make room for the suggestion's, with the file's own line endings. */
function apply(source: string, suggestion: Suggestion | undefined): string {
  if (!suggestion) return source;
  const lines = source.split("\n");
  const eol = source.includes("\r\n") ? "\r" : "";
  const replaced = lines.slice(suggestion.first - 1, suggestion.last);
  expect(replaced.join("\n").replaceAll("\r", "")).toBe(suggestion.before);
  const text = suggestion.text.split("\n").map((line, index, all) => {
    const isLastOfFile = suggestion.last === lines.length && index === all.length - 1;
    return isLastOfFile ? line : line + eol;
  });
  return lines.toSpliced(suggestion.first - 1, replaced.length, ...text).join("\n");
}

/** Reads both sources again: the literal at the parameter's path is the advised one, and every other one is as it was. */
async function expectOnlyThatValueChanged(each: SourceCase, applied: string): Promise<void> {
  const [parameter, , to] = each.advice;
  const [before, after] = await Promise.all(
    [each.source, applied].map((source) => findTuners([{ path: each.path, patch: undefined, source }])),
  );
  expect(after).toHaveLength(before?.length ?? 0);
  const changed = (after ?? []).flatMap((tuner, index) => {
    const old = literals(before?.[index]?.root);
    return [...literals(tuner.root)]
      .filter(([path, value]) => old.get(path) !== value)
      .map(([, value]) => value);
  });
  const own = (after ?? []).flatMap(({ root, shape }) => {
    const value = literalAt(root, shape.parameters[parameter as Parameter]);
    return value === undefined ? [] : [value];
  });
  expect(own.some((value) => sameLiteral(value, to))).toBe(true);
  const wait = (value: Literal): boolean => parameter === "EnableManagedSpotTraining" && value === 7200;
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((value) => !sameLiteral(value, to) && !wait(value))).toEqual([]);
}

function literals(tree: Tree | undefined, path = ""): Map<string, Literal> {
  if (tree?.kind === "scalar") return new Map([[path, tree.value]]);
  const children: [string, Tree][] =
    tree?.kind === "mapping"
      ? [...tree.entries].map(([key, entry]) => [key, entry.value])
      : tree?.kind === "list"
        ? tree.items.map((item, index) => [String(index), item])
        : [];
  return new Map(children.flatMap(([key, value]) => [...literals(value, `${path}/${key}`)]));
}

describe("sources that mean harm or nothing", () => {
  const of = (path: string, source: string, advice = FEWER) =>
    suggest({ name: "", path, source, advice, becomes: "nothing" });

  test("aliases and names that multiply end soon", async () => {
    const levels = Array.from({ length: 12 }, (_, level) => level);
    const yaml = levels.map((n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}*a${n}]`).join("\n");
    const bomb = `a0: &a0 x\n${yaml}\nHyperParameterTuningJobConfig:\n  ResourceLimits:\n    MaxNumberOfTrainingJobs: *a12\n`;
    const names = levels.map((n) => `a${n + 1} = [${`a${n}, `.repeat(9)}a${n}]`).join("\n");
    const python = `from sagemaker.tuner import HyperparameterTuner\na0 = 1\n${names}\nt = HyperparameterTuner(e, m, r, max_jobs=a12)\n`;
    const calls = levels.map(
      (n) => `def a${n + 1}():\n    ${"pass; ".repeat(999)}return [${`a${n}(), `.repeat(9)}]`,
    );
    const functions = `from sagemaker.tuner import HyperparameterTuner\n${calls.join("\n")}\nt = HyperparameterTuner(e, m, r, max_jobs=a12())\n`;
    const started = performance.now();
    await Promise.all([of("job.yaml", bomb), of("train.py", python), of("calls.py", functions)]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test("nesting without end is no tuner", async () => {
    const deep = `{"HyperParameterTuningJobConfig": ${"[".repeat(200_000)}`;
    expect(await of("job.json", deep)).toEqual({ suggestions: [], notes: [] });
    const python = `from sagemaker.tuner import HyperparameterTuner\nt = HyperparameterTuner(${"(".repeat(20_000)}`;
    expect(await of("train.py", python)).toEqual({ suggestions: [], notes: [] });
  });

  test("a line that is too long for a comment becomes a note", async () => {
    const long = `{"HyperParameterTuningJobConfig": {"ResourceLimits": {"MaxNumberOfTrainingJobs": 60}}, "x": "${"y".repeat(5000)}"}`;
    const { suggestions, notes } = await of("job.json", long);
    expect(suggestions).toEqual([]);
    expect(notes[0]?.text).toContain("in lines too long for a suggestion");
  });

  test("a path of several lines is one line in a note", async () => {
    const source =
      "from sagemaker.tuner import HyperparameterTuner\nt = HyperparameterTuner(e, m, r, max_jobs=args.n)\n";
    const { notes } = await of("a\n::error::b.py", source);
    expect(notes[0]?.text).toMatch(/^.*`a ::error::b\.py:2`.*$/);
  });
});

test("a constant that other places read says where", async () => {
  const source =
    "from sagemaker.tuner import HyperparameterTuner\nN = 60\nt = HyperparameterTuner(e, m, r, max_jobs=N)\nprint(N)\nuse(N=3, other=N)\n";
  const { suggestions } = await suggest({
    name: "",
    path: "train.py",
    source,
    advice: FEWER,
    becomes: "nothing",
  });
  expect(suggestions).toMatchObject([{ first: 2, text: "N = 30", alsoReadAt: [4, 5] }]);
});

test("what a function returns says which other lines call it", async () => {
  const source = `from sagemaker.tuner import HyperparameterTuner
def settings():
    return {"max_jobs": 60}
t = HyperparameterTuner(e, m, r, **settings())
print(settings())
`;
  const { suggestions } = await suggest({
    name: "",
    path: "train.py",
    source,
    advice: FEWER,
    becomes: "nothing",
  });
  expect(suggestions).toMatchObject([{ first: 3, alsoReadAt: [5] }]);
});

test("a local that another function cannot see is not read there", async () => {
  const source = `from settings import *
from sagemaker.tuner import HyperparameterTuner
def tune():
    n = 60
    log(n)
    return HyperparameterTuner(e, m, r, max_jobs=n)
def report():
    print(n)
`;
  const { suggestions } = await suggest({
    name: "",
    path: "train.py",
    source,
    advice: FEWER,
    becomes: "nothing",
  });
  expect(suggestions).toMatchObject([{ first: 4, text: "    n = 30", alsoReadAt: [5] }]);
});

test("a call in the middle of being written is left alone, and another one in the file is not", async () => {
  const source =
    "from sagemaker.tuner import HyperparameterTuner\na = HyperparameterTuner(e, m, r, max_jobs=60, max_parallel_jobs=)\nb = HyperparameterTuner(e, m, r, max_jobs=60)\n";
  const { suggestions } = await suggest({
    name: "",
    path: "train.py",
    source,
    advice: FEWER,
    becomes: "nothing",
  });
  expect(suggestions.map(({ first }) => first)).toEqual([3]);
});
