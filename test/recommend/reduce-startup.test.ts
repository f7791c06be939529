import { describe, expect, it } from "vitest";
import type { StartUp } from "../../src/estimate/leaks/start-up.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { tuningJob } from "../estimate/observed.ts";
import { ask, definitions, foundIn, leaking, some } from "./asked.ts";
import { advice, made, report } from "./reported.ts";

const findings = foundIn(some(20));

describe("reduce-startup", () => {
  const startUp = findings.leaks.startUp;
  if (!startUp) throw new Error("phases are recorded");
  const told = (changes: Partial<StartUp>, inputModes: (string | null)[] = [null]) => {
    const job = {
      ...findings.job,
      definitions: definitions(...inputModes.map((inputMode) => ({ inputMode }))),
    };
    const changed = leaking({ ...findings, job }, { startUp: { ...startUp, share: 0.3, ...changes } });
    return ask("reduce-startup", changed);
  };
  const fetching = {
    downloadSeconds: 400,
    uploadSeconds: 400,
    typicalDownloadSeconds: 40,
    typicalUploadSeconds: 5,
  };
  const uploading = { ...fetching, uploadSeconds: 401 };
  const stream = { parameter: "AlgorithmSpecification.TrainingInputMode", from: "File", to: "FastFile" };

  it.each([
    ["streams what is copied", fetching, ["File", "File"], stream, "Stream the data instead of copying it"],
    ["makes images smaller", fetching, ["FastFile"], null, "Use a smaller image, fewer and larger files"],
    [
      "makes images smaller where modes differ",
      fetching,
      ["File", "Pipe"],
      null,
      "Use a smaller image, fewer",
    ],
    ["makes images smaller where no mode is known", fetching, [null], null, "Use a smaller image, fewer"],
    [
      "writes less, though data are copied",
      uploading,
      ["File"],
      null,
      "Write only what is needed to the model folder",
    ],
  ])("%s", (_, changes, modes, change, remedy) => {
    const found = told(changes, modes);
    const down = changes === fetching;
    expect(found?.title).toBe(down ? "Let trials start training sooner" : "Upload less after each trial");
    expect(found?.change).toEqual(change);
    expect(found?.evidence).toContain(remedy);
    expect(found?.evidence).toContain(`How much of the ${down ? 40 : 5} s goes away is not recorded`);
    expect(found?.risk).toMatch(down ? /^Streamed data is read during training/ : /^What is not uploaded/);
  });

  it("halves the phase that it is about, in money and in wall clock", () => {
    // Of each of twenty trials, 60 s to fetch and 20 s to upload.
    expect(told({})?.savingUsd?.estimate).toBeCloseTo(20 * 0.03, 6);
    expect(told({})?.savingSeconds?.estimate).toBeCloseTo(20 * 30, 6);
    expect(told({ uploadSeconds: 1e6 })?.savingUsd?.estimate).toBeCloseTo(20 * 0.01, 6);
  });

  it("begins at three trials and at a fifth of the billed time", () => {
    expect(told({ trials: 3, share: 0.2 })).toBeDefined();
    expect(told({ trials: 2 })).toBeUndefined();
    expect(told({ share: 0.199 })).toBeUndefined();
  });
});

describe("reduce-startup in the report of a run", () => {
  /** 100 s of download and 20 s of upload around so much training. */
  const job = (training: number, count = 10): TuningJobReport =>
    report(made(count, () => ({ seconds: training, download: 100, upload: 20 })));

  it("speaks from a fifth of the billed time on, with the break-even length of this job", () => {
    const found = advice(job(480), "reduce-startup");
    expect(found).toMatchObject({ confidence: "indicative", change: null });
    expect(found?.evidence).toContain("20 % of the billed time");
    expect(job(480).leaks.startUp).toMatchObject({
      downloadSeconds: 1000,
      uploadSeconds: 200,
      breakEvenTrainingSeconds: 120,
      smallShareTrainingSeconds: 1080,
    });
    expect(advice(job(481), "reduce-startup")).toBeUndefined();
  });

  it("is silent for two trials and where no phases are recorded", () => {
    expect(advice(job(300, 2), "reduce-startup")).toBeUndefined();
    const bare = report(made(10, () => ({ seconds: 100, download: 100, changes: { phases: [] } })));
    expect(bare.leaks.startUp).toBeNull();
    expect(advice(bare, "reduce-startup")).toBeUndefined();
  });

  it("comes true within its range, in money and in wall clock, whatever streaming really takes off", () => {
    const before = job(300);
    const found = advice(before, "reduce-startup");
    for (const share of [0, 0.3, 0.85]) {
      const after = report(made(10, () => ({ seconds: 300, download: 100 * (1 - share), upload: 20 })));
      const usd = (before.actual.costUsd ?? 0) - (after.actual.costUsd ?? 0);
      const seconds = before.actual.wallClockSeconds - after.actual.wallClockSeconds;
      expect(usd).toBeGreaterThanOrEqual((found?.savingUsd?.low ?? 1) - 0.01);
      expect(usd).toBeLessThanOrEqual((found?.savingUsd?.high ?? 0) + 0.01);
      expect(seconds).toBeGreaterThanOrEqual((found?.savingSeconds?.low ?? 1) - 1);
      expect(seconds).toBeLessThanOrEqual((found?.savingSeconds?.high ?? 0) + 1);
    }
  });

  it("turns copied data into streamed data where the definition copies", () => {
    const [definition] = tuningJob().definitions;
    const copied = report(
      made(10, () => ({ seconds: 300, download: 100 })),
      {
        definitions: definition ? [{ ...definition, inputMode: "File" }] : [],
      },
    );
    expect(advice(copied, "reduce-startup")?.change).toEqual({
      parameter: "AlgorithmSpecification.TrainingInputMode",
      from: "File",
      to: "FastFile",
    });
  });
});
