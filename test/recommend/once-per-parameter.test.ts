import { expect, it } from "vitest";
import { parseDocuments } from "../../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { recommend } from "../../src/recommend/recommend.ts";
import { summaryNotes } from "../../src/report/markdown/summary-table.ts";
import type { Recommendation, TuningJobReport } from "../../src/report/schema.ts";
import { type PlainTrial, plainRecording } from "../plain-recording.ts";
import { analyzed } from "../replayed-job.ts";
import { curve, definitions, foundIn, some } from "./asked.ts";

const MAX_JOBS = "ResourceLimits.MaxNumberOfTrainingJobs";
/** The best sixth, the others spread evenly from half of it to nearly as much. */
const objective = (i: number): number => (i === 5 ? 1 : 0.5 + (0.489 * ((i * 37) % 60)) / 59);

it.each([
  // Every sixth of 60 repeats the first: 51 are different, and 30 are enough.
  ["fewer trials", 6, [["set-max-jobs", 30]], 30],
  // Only 21 are different.
  ["fewer settings", 1.5, [["avoid-duplicates", 21]], 21],
] as const)("names one number of trials: of %s", (_, every, named, trials) => {
  const found = foundIn(
    some(60, (i) => ({
      values: [objective(i)],
      hyperparameters: { eta: i % every < 1 ? "1" : String(2 + i) },
    })),
  );
  const { advice, recommended } = recommend(found, DEFAULT_CONFIG);
  const numbers = advice.flatMap(({ id, change }) =>
    change?.parameter === MAX_JOBS ? [[id, change.to]] : [],
  );
  expect(numbers).toEqual(named);
  expect(advice.map(({ id }) => id)).toContain("avoid-duplicates");
  expect(recommended?.trials).toBe(trials);
});

it("names one strategy, and with a grid as many trials as it has combinations", () => {
  const space = definitions({ ranges: [{ kind: "categorical", name: "a", values: ["x", "y", "z"] }] });
  const found = foundIn(
    some(40, (i) => ({
      ...curve(i === 2 ? 1 : 0.3 + 0.01 * ((i * 7) % 40)),
      hyperparameters: { a: "xyz"[i % 3] ?? "" },
    })),
    { definitions: space },
  );
  const { advice, recommended } = recommend(found, DEFAULT_CONFIG);
  const named = advice.flatMap(({ change, alsoChange = [] }) =>
    [change, ...alsoChange].flatMap((each) => (each ? [[each.parameter, each.to]] : [])),
  );
  expect(named.filter(([parameter]) => parameter === "Strategy")).toEqual([["Strategy", "Grid"]]);
  expect(named.filter(([parameter]) => parameter === MAX_JOBS)).toEqual([[MAX_JOBS, 3]]);
  expect(recommended?.trials).toBe(3);
});

function reported(trials: readonly PlainTrial[]): TuningJobReport {
  const observations = parseDocuments(plainRecording({ trials }), [], {
    awsCalls: {},
    metricsRequested: 0,
    seconds: 0,
  });
  return analyzed(observations).report.tuningJobs[0] as TuningJobReport;
}

const climbing = (failed: (index: number) => boolean): PlainTrial[] =>
  Array.from({ length: 60 }, (_, index) => ({
    seconds: 1000,
    objective: failed(index) ? null : objective(index),
    failed: failed(index),
  }));

it("launches as many trials that do not fail as are advised", () => {
  const job = reported(climbing((index) => index % 10 === 9));
  const to = job.recommendations.find(({ id }) => id === "set-max-jobs")?.change?.to;
  expect(job.recommendations.filter((each) => each.counted).map(({ id }) => id)).toContain(
    "fix-failing-trials",
  );
  expect(job.recommended?.trials).toBe(to);
  expect(summaryNotes(job)).not.toContain("training job");
});

it("says that the next run's column is of this run's own trials, and what it does not hold", () => {
  const job = reported(climbing((index) => index % 10 === 9));
  const own = "The last column is this run's own trials with the changes made";
  expect(summaryNotes(job)).toMatch(new RegExp(`^${own}[^.]*\\.$`));
  const [first] = job.recommendations as [Recommendation, ...Recommendation[]];
  const raised: Recommendation = { ...first, id: "cap-max-runtime", savingUsd: null, counted: false };
  const notes = summaryNotes({ ...job, recommendations: [...job.recommendations, raised] });
  expect(notes).toContain("The column does not hold what a higher maximum run time would add");
  expect(summaryNotes({ ...job, recommended: null, recommendations: [raised] })).toBe("");
});

it.each([
  [1, "The last column has 11 training jobs, not 12: failed trials are left out."],
  [2, "The last column has 10 training jobs, not 12: failed trials are left out."],
])("says why the last column has fewer trials than ran: %d failed", (count, note) => {
  const job = reported(climbing((index) => index < count).slice(0, 12));
  expect(summaryNotes(job)).toContain(note);
});
