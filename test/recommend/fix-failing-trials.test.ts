import { describe, expect, it } from "vitest";
import type { FailureRegion } from "../../src/estimate/leaks/failure-region.ts";
import type { FailureGroup } from "../../src/estimate/leaks/failures.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { Trial } from "../../src/model/trial.ts";
import type { ParameterRange } from "../../src/model/tuning-job.ts";
import { recommend } from "../../src/recommend/recommend.ts";
import { advice as adviceList } from "../../src/report/markdown/advice.ts";
import { moneyPrinter } from "../../src/report/markdown/money.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { ask, FAILED, foundIn, leaking, some } from "./asked.ts";
import { advice, made, report, withRanges } from "./reported.ts";

describe("fix-failing-trials", () => {
  const findings = foundIn(some(20, (i) => (i < 6 ? { but: FAILED } : {})));
  const [group] = findings.leaks.failures;
  if (!group) throw new Error("six trials failed alike");
  const evidence = (failures: readonly FailureGroup[]) =>
    ask("fix-failing-trials", leaking(findings, { failures }))?.evidence;
  const part = (from: number, to: number): FailureGroup => ({
    ...group,
    trials: group.trials.slice(from, to),
    reason: `reason ${from}`,
    share: (to - from) / 20,
  });

  it.each([
    [[part(0, 6)], "took 30 % of the billed time. All of them: reason 0."],
    [[part(0, 4), part(4, 6)], "took 30 % of the billed time. 4 of them: reason 0 (1 other reason besides)."],
    [
      [part(0, 3), part(3, 5), part(5, 6)],
      "took 30 % of the billed time. 3 of them: reason 0 (2 other reasons besides).",
    ],
  ])("counts the reasons beside the largest one: case %#", (failures, words) => {
    expect(evidence(failures)).toBe(`Failed trials ${words}`);
  });

  it("ends the reason once", () => {
    const but = { ...FAILED, failureReason: "CapacityError: no capacity.." };
    const one = ask("fix-failing-trials", foundIn(some(20, (i) => (i < 1 ? { but } : {}))));
    expect(one?.evidence).toMatch(/% of the billed time\. CapacityError: no capacity\.$/);
  });

  it.each([
    ["=", "set to 8"],
    [">=", "from 8 upwards"],
    ["<=", "up to 8"],
  ] satisfies [FailureRegion["side"], string][])("says where failures lie (%s)", (side, where) => {
    const region = { parameter: "batch", side, value: "8", failed: 6, trials: 7 };
    expect(evidence([{ ...group, region }])).toContain(
      `They lie together: of the 7 trials with \`batch\` ${where}, 6 failed so.`,
    );
  });

  it("promises no money where every trial failed: a run that works is not free", () => {
    const all = ask("fix-failing-trials", foundIn(some(6, () => ({ but: FAILED }))));
    expect(all).toMatchObject({ title: "6 of 6 trials failed", effect: null, savingUsd: null });
    expect(all?.risk).toBe("Mended, they run to their end, and cost more than their failure did.");
    // Nor is there anything to say of settings, such as running trials of no use side by side.
    const { advice: given } = recommend(foundIn(some(12, () => ({ but: FAILED }))), DEFAULT_CONFIG);
    expect(given.map(({ id }) => id)).toEqual(["fix-failing-trials"]);
    expect(ask("fix-failing-trials", findings)?.savingUsd?.estimate).toBeCloseTo(6, 6);
  });

  it("speaks of one failed trial as of one", () => {
    const one = ask("fix-failing-trials", foundIn(some(20, (i) => (i < 1 ? { but: FAILED } : {}))));
    expect(one?.risk).toBe(
      "None where it is left out: a failed trial gives no model. Mended, it runs to its end, and costs more than its failure did.",
    );
  });
});

describe("fix-failing-trials in the report of a run", () => {
  const failed = (failureReason: string): Partial<Trial> => ({
    status: "Failed",
    secondaryStatus: "Failed",
    failureReason,
    objective: null,
    curve: null,
  });
  const outOfMemory = (index: number): string =>
    `AlgorithmError: ExecuteUserScriptError:\nExitCode 1\nErrorMessage "RuntimeError: CUDA out of memory. Tried to allocate ${index}.50 GiB"\nCommand "/opt/conda/bin/python3.10 train.py --batch ${index}", exit code: 1`;
  const batch: ParameterRange = { kind: "integer", name: "batch", min: 1, max: 64, scaling: "Linear" };

  /** The largest batches run out of memory; one trial cannot read its data. */
  const job = (failing: number): TuningJobReport =>
    report(
      made(40, (i) => ({
        seconds: 1000,
        hyperparameters: { batch: String(i + 1), eta: String((i * 7) % 40) },
        changes:
          i >= 40 - failing
            ? failed(outOfMemory(i))
            : i === 3
              ? failed("ClientError: cannot read s3://bucket-of-111122223333/data/part-17")
              : {},
      })),
      withRanges(batch, { kind: "continuous", name: "eta", min: 0, max: 40, scaling: "Linear" }),
    );

  it("groups reasons that differ in numbers alone, masks paths, and prices each group", () => {
    const { failures } = job(8).leaks;
    expect(failures.map(({ reason, trials }) => [trials, reason])).toEqual([
      [
        8,
        expect.stringMatching(
          /^AlgorithmError: RuntimeError: CUDA out of memory\. Tried to allocate 32\.50 GiB$/,
        ),
      ],
      [1, "ClientError: cannot read (path)"],
    ]);
    expect(failures[0]?.costUsd).toBeCloseTo(8 * 1.08, 6);
    expect(failures[0]?.share).toBeCloseTo(8 / 40, 6);
  });

  it("names the part of the search space where they lie, and what it saves to leave them out", () => {
    const found = advice(job(8), "fix-failing-trials");
    expect(found?.evidence).toMatch(/8 of them: .*out of memory/);
    expect(found?.evidence).toContain("of the 8 trials with `batch` from 33 upwards, 8 failed so");
    expect(found?.savingUsd?.estimate).toBeCloseTo(9 * 1.08, 6);
  });

  it("names no region where three failures of forty may lie together by chance, or where failures are spread", () => {
    expect(job(4).leaks.failures[0]?.region).toMatchObject({ parameter: "batch", side: ">=", value: "37" });
    expect(job(3).leaks.failures.every(({ region }) => region === null)).toBe(true);
    const spread = report(
      made(40, (i) => ({
        seconds: 1000,
        hyperparameters: { batch: String(i + 1) },
        changes: i % 4 === 0 ? failed(outOfMemory(i)) : {},
      })),
      withRanges(batch),
    );
    expect(spread.leaks.failures).toMatchObject([{ trials: 10, region: null }]);
  });

  it("speaks of no money where the failures cost none, and of the waiting alone", () => {
    const cost = {
      billableSecondsPerInstance: 0,
      trainingSeconds: 0,
      ...failed("CapacityError: none left."),
    };
    const run = report(
      made(12, (i) => ({ seconds: 1000, changes: i < 2 ? cost : {} })),
      withRanges(batch),
    );
    const text = adviceList(run, moneyPrinter("usd", run.actual.costUsd, "USD"));
    expect(advice(run, "fix-failing-trials")?.savingUsd).toMatchObject({ estimate: 0, high: 0 });
    expect(text).toMatch(/2 of 12 trials failed\*\*: about [^$]* less waiting/);
    expect(text).not.toMatch(/0\.00\*\*|\.\./);
  });
});
