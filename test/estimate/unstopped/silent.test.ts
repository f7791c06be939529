import { describe, expect, it } from "vitest";
import { classify } from "../../../src/estimate/classify.ts";
import { withoutSilent } from "../../../src/estimate/unstopped/silent.ts";
import { estimateUnstopped } from "../../../src/estimate/unstopped.ts";
import type { Trial } from "../../../src/model/trial.ts";
import { byTheMinute, progressOf, trial, tuningJob } from "../observed.ts";

const PLANNED = 30;
const PACE = 25;

interface Made {
  readonly steps?: number;
  readonly stopped?: boolean;
  /** Seconds that it went on for after its last value. */
  readonly quiet?: number;
}

/** A trial of steps of 25 s each. */
function made(name: string, { steps = PLANNED, stopped = false, quiet = 0 }: Made = {}): Trial {
  const epochs = Array.from({ length: steps }, (_, i) => PACE * (i + 1));
  const found = trial({ name, launched: 0, epochs, values: epochs.map((_, i) => i), stopped });
  const later = (at: number | null): number | null => at && at + quiet;
  return {
    ...found,
    endedAt: later(found.endedAt),
    trainingSeconds: later(found.trainingSeconds),
    billableSecondsPerInstance: later(found.billableSecondsPerInstance),
    phases: found.phases.map(({ status, startedAt, endedAt }) => {
      const isLast = status === "Uploading" || status === "Stopping";
      return {
        status,
        startedAt: isLast ? startedAt + quiet : startedAt,
        endedAt: isLast || status === "Training" ? later(endedAt) : endedAt,
      };
    }),
  };
}

/** Its loss became NaN after so many steps; it went on to its end without a word. */
const silent = (name: string, steps: number): Made & { name: string } => ({
  name,
  steps,
  quiet: PACE * (PLANNED - steps),
});

const finishedNames = (...trials: readonly Trial[]): string[] =>
  withoutSilent(progressOf(...trials)).map((of) => of.trial.name);

describe("finished trials that fell silent", () => {
  const whole = ["a", "b", "c", "d", "e"].map((name) => made(name));
  const fell = silent("silent", 6);

  it("are left out of what tells the end of others", () => {
    expect(finishedNames(...whole, made("silent", fell))).toEqual(["a", "b", "c", "d", "e"]);
    expect(finishedNames(...[...whole, made("silent", fell)].map((of) => byTheMinute(of)))).not.toContain(
      "silent",
    );
  });

  it("are not taken from a script that always goes on for long after its last value", () => {
    const evaluated = ["a", "b", "c", "d"].map((name, i) =>
      made(name, { steps: 20 + i, quiet: 300 + 20 * i }),
    );
    expect(finishedNames(...evaluated)).toHaveLength(4);
    // One that stops itself after fewer steps says no less.
    expect(finishedNames(...whole, made("short", { steps: 6, quiet: PACE }))).toContain("short");
  });

  it("stand where as many or more did the same, or too few finished to tell", () => {
    const all = ["x", "y", "z"].map((name) => made(name, { ...fell }));
    expect(finishedNames(...whole.slice(0, 2), ...all)).toHaveLength(5);
    expect(finishedNames(whole[0] as Trial, made("silent", fell))).toHaveLength(2);
  });

  it("are left out however many they are where others of one length spoke to their end", () => {
    const many = ["p", "q", "r", "s", "t", "u", "v"].map((name, i) => made(name, silent(name, 3 + 3 * i)));
    expect(finishedNames(...whole, ...many)).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("do not lengthen what stopped trials would have taken", () => {
    const stopped = [made("s", { steps: 5, stopped: true }), made("t", { steps: 8, stopped: true })];
    const told = (...others: readonly Trial[]): number[] => {
      const trials = classify(tuningJob(), [...whole, ...stopped, ...others]);
      const { trials: found } = estimateUnstopped(tuningJob(), trials);
      return ["s", "t"].map((name) => found.get(name)?.seconds.high ?? 0);
    };
    const [without, withSilent] = [told(), told(made("silent", fell), made("other", silent("other", 9)))];
    for (const [i, high] of withSilent.entries()) expect(high / (without[i] as number)).toBeCloseTo(1, 1);
  });
});

describe("a stopped trial without a curve", () => {
  it("would have taken what others take to the end of their training, and not what follows their last value twice", () => {
    const others = ["a", "b", "c", "d", "e", "f"].map((name) => made(name, { quiet: 200 }));
    const blind: Trial = { ...made("blind", { steps: 2, stopped: true }), curve: null };
    const { trials } = estimateUnstopped(tuningJob(), classify(tuningJob(), [...others, blind]));
    const seconds = trials.get("blind")?.seconds.estimate ?? 0;
    expect(seconds / (others[0]?.trainingSeconds ?? 1)).toBeCloseTo(1, 1);
  });
});
