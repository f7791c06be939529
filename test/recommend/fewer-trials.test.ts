import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, planReplay } from "../../bench/replay/plan.ts";
import type { Study, Training } from "../../bench/replay/trainings.ts";
import type { RecordingDocuments } from "../../src/collect/documents.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { shippedStudy } from "../replayed-job.ts";
import { advice, again, heldShare, type Json, type Ran, ran, report, SEEDS, settingsOf } from "./rerun.ts";

const imaging = shippedStudy("imaging-cnn");
const MANY_SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);

describe("avoid-duplicates", () => {
  /** A random search that draws its settings with replacement. */
  const searched = (settings: number, trials: number, seed: number): Study => {
    const random = seededRandom(seed);
    const pool = settingsOf(imaging, settings);
    const drawn = Array.from({ length: trials }, () =>
      again(pool[Math.floor(random.uniform() * settings)] as Training, random),
    );
    return { ...imaging, trainings: drawn };
  };
  const withValues = ({ documents }: Ran, settings: number): RecordingDocuments => {
    const copy = structuredClone(documents);
    const config = (copy.tuningJob as Json)["HyperParameterTuningJobConfig"] as Json;
    const values = Array.from({ length: settings }, (_, index) => `v${index}`);
    (config["ParameterRanges"] as Json)["CategoricalParameterRanges"] = [
      { Name: "variant", Values: values },
    ] as unknown as Json;
    return copy;
  };

  it("comes true as a grid, which also tries the settings that chance had left out", () => {
    const cases = MANY_SEEDS.map((seed) => {
      const before = ran(searched(20, 30, seed), { trials: 30 }, seed);
      const job = report(withValues(before, 20));
      const told = advice(job, "avoid-duplicates");
      expect(told?.change).toEqual({ parameter: "Strategy", from: "Random", to: "Grid" });
      const grid = { ...imaging, trainings: settingsOf(imaging, 20) };
      // The next run is stretched as this one was, not to a median of its own.
      const stretch =
        planReplay(searched(20, 30, seed), { ...DEFAULT_SETTINGS, trials: 30 }, seed).timeScale /
        planReplay(grid, { ...DEFAULT_SETTINGS, trials: 20 }, seed + 50).timeScale;
      const after = ran(grid, { trials: 20 }, seed + 50, (trials) =>
        trials.map((trial) => ({ ...trial, elapsed: trial.elapsed.map((at) => at * stretch) })),
      );
      const repeats = job.leaks.duplicates.costUsd ?? 0;
      return { told, repeats, saved: before.usd - after.usd };
    });
    expect(heldShare(cases)).toBeGreaterThanOrEqual(0.8);
    // On average it is neither more nor less; what all repeats had cost would promise too much.
    const sum = (of: (each: (typeof cases)[number]) => number): number =>
      cases.reduce((total, each) => total + of(each), 0);
    const [predicted, saved] = [sum(({ told }) => told?.savingUsd?.estimate ?? 0), sum((each) => each.saved)];
    expect(predicted / saved).toBeGreaterThan(0.8);
    expect(predicted / saved).toBeLessThan(1.2);
    expect(sum(({ repeats }) => repeats) / saved).toBeGreaterThan(1.3);
  });

  it("comes true where as many different settings are tried without a repeat", () => {
    const cases = SEEDS.map((seed) => {
      const before = ran(searched(60, 40, seed), { trials: 40 }, seed);
      const told = advice(report(withValues(before, 60)), "avoid-duplicates");
      const seen = new Set<string>();
      const after = ran(searched(60, 40, seed), { trials: 40 }, seed, (trials) =>
        trials.filter(({ hyperparameters: { variant = "" } }) => !seen.has(variant) && seen.add(variant)),
      );
      expect(told?.evidence).toContain(`${seen.size} trials then try as many different settings`);
      // Fewer trials still may be advised for the search's length: then that is the one number named.
      expect([undefined, seen.size]).toContain(told?.change?.to);
      return { told, saved: before.usd - after.usd };
    });
    expect(heldShare(cases)).toBeGreaterThanOrEqual(0.9);
  });

  it("promises no money where a search as long as the space had repeats", () => {
    const seed = SEEDS.find((each) => {
      const job = report(withValues(ran(searched(20, 20, each), { trials: 20 }, each), 20));
      return job.leaks.duplicates.trials >= 2;
    });
    const job = report(withValues(ran(searched(20, 20, seed ?? 0), { trials: 20 }, seed ?? 0), 20));
    expect(advice(job, "avoid-duplicates")).toMatchObject({ change: { to: "Grid" }, savingUsd: null });
  });
});

describe("change-search-space", () => {
  /** Ten settings that matter by four values that do not, one training each. */
  const grid = (values: readonly string[], seed: number): Study => {
    const random = seededRandom(seed);
    const pool = settingsOf(imaging, 10);
    const trainings = pool.flatMap((training, a) =>
      values.map((b) => ({
        ...again(training, random),
        hyperparameters: { a: `a${a}`, b },
        values: training.values.map(() => 0.5 + 0.04 * a + 0.01 * random.normal()),
      })),
    );
    return { ...imaging, trainings };
  };
  const VALUES = ["b0", "b1", "b2", "b3"];
  it("comes true where the grid is run again without the hyperparameter that has no effect", () => {
    const cases = SEEDS.flatMap((seed) => {
      const settings = { trials: 40 };
      const before = ran(grid(VALUES, seed), settings, seed);
      const documents = structuredClone(before.documents);
      ((documents.tuningJob as Json)["HyperParameterTuningJobConfig"] as Json)["Strategy"] =
        "Grid" as unknown as Json;
      const told = advice(report(documents), "change-search-space");
      if (!told) return [];
      expect(told.change?.parameter).toBe("ParameterRanges.CategoricalParameterRanges.b.Values");
      const kept = String(told.change?.to);
      const after = ran(grid(VALUES, seed), settings, seed + 50, (trials) =>
        trials.filter(({ hyperparameters }) => hyperparameters["b"] === kept),
      );
      return [{ told, saved: before.usd - after.usd }];
    });
    expect(cases.length).toBeGreaterThanOrEqual(5);
    expect(heldShare(cases)).toBeGreaterThanOrEqual(0.9);
  });
});
