import { expect, it } from "vitest";
import { jobGaps } from "../../src/estimate/job-gaps.ts";
import type { ClassifiedTrial, StopCause } from "../../src/model/trial.ts";
import type { TuningJob } from "../../src/model/tuning-job.ts";
import { START, trial, tuningJob } from "./observed.ts";

function judged(because: StopCause | null, interrupted = false): ClassifiedTrial {
  const of = trial({
    name: "it",
    launched: 10,
    epochs: [60, 120],
    values: [0.5, 0.6],
    stopped: because !== null,
  });
  const outcome = because === null ? "completed" : because === "tuner" ? "earlyStopped" : "stopped";
  const phase = { status: "Interrupted", startedAt: START + 100, endedAt: START + 110 };
  return {
    ...of,
    ...(interrupted ? { phases: [...of.phases, phase] } : {}),
    ...{ outcome, stoppedBecause: because, basis: "inferred", why: "" },
  };
}

const LARGER = "it avoided more than is told here.";
const several = { definitions: [...tuningJob().definitions, ...tuningJob().definitions] };
it.each<[StopCause, number, Partial<TuningJob>, string | null]>([
  [
    "tuning-job-ended",
    1,
    {},
    `1 trial stopped as the tuning job ended or shortly before: left out of the saving. If early stopping had stopped it, ${LARGER}`,
  ],
  [
    "tuning-job-ended",
    3,
    { strategy: "Hyperband", earlyStoppingType: "Off" },
    `3 trials stopped as the tuning job ended or shortly before: left out of the saving. If early stopping had stopped some of them, ${LARGER}`,
  ],
  ["tuning-job-ended", 3, { earlyStoppingType: "Off" }, null],
  [
    "unknown",
    2,
    {},
    `2 trials stopped for a reason that cannot be read: left out of the saving. If early stopping had stopped some of them, ${LARGER}`,
  ],
  ["unknown", 1, several, "1 trial stopped for a reason that cannot be read: left out of the saving."],
])("stops that are left out are told: %s, %i of them", (because, count, changes, sentence) => {
  const gaps = jobGaps(tuningJob(changes), [
    judged(null),
    ...Array.from({ length: count }, () => judged(because)),
  ]);
  expect(gaps.filter((gap) => gap.includes("left out of the saving"))).toEqual(
    sentence === null ? [] : [sentence],
  );
});

it("interruptions that unstopped trials would have met are told, and what each costs", () => {
  const gapsOf = (changes: Partial<TuningJob>, trials: readonly ClassifiedTrial[]): string[] =>
    jobGaps(tuningJob(changes), trials).filter((gap) => gap.includes("interrupted"));
  const run = [judged(null, true), judged("tuner"), judged("tuner", true)];
  expect(gapsOf({}, run)).toEqual([
    expect.stringMatching(
      /^Managed spot interrupted 2 of 3 trials, .* not in the estimate\. Without checkpoints .* far more\./,
    ),
  ]);
  const definitions = tuningJob().definitions.map((of) => ({ ...of, checkpointed: true }));
  expect(gapsOf({ definitions }, run)).toEqual([
    expect.stringMatching(/resumes from its checkpoints loses little/),
  ]);
  expect(gapsOf({}, [judged(null, true), judged(null)])).toEqual([]);
  expect(gapsOf({}, [judged(null), judged("tuner")])).toEqual([]);
});

it.each([
  ["churn", false],
  ["arn:aws:sagemaker:us-east-1:111122223333:algorithm/churn", false],
  ["arn:aws:sagemaker:us-east-1:865070037744:algorithm/bought", true],
])("software of AWS Marketplace is said to be in no amount: %s", (algorithm, bought) => {
  const definitions = tuningJob().definitions.map((of) => ({ ...of, algorithm }));
  expect(jobGaps(tuningJob({ definitions }), [judged(null)]).join()).toMatch(
    bought ? /AWS Marketplace bills .* in no amount here/ : /^(?!.*Marketplace)/,
  );
});

it("says that no trial left an objective, and how to see why", () => {
  const [none, some] = [{ ...judged(null), objective: null }, judged(null)];
  const said = (...trials: readonly ClassifiedTrial[]) =>
    jobGaps(
      tuningJob({ statusCounters: { ...tuningJob().statusCounters, completed: trials.length } }),
      trials,
    );
  expect(said(none, none)).toContain(
    "No trial left an objective: the metric's regular expression matched nothing in the logs. Test the metric definition's Regex on a line of a trial's log.",
  );
  expect(said(none, some).join()).not.toContain("No trial left an objective");
});
