import { expect, it } from "vitest";
import { classify } from "../../../src/estimate/classify.ts";
import { estimateUnstopped } from "../../../src/estimate/unstopped.ts";
import type { Grade } from "../../../src/model/basis.ts";
import type { Trial } from "../../../src/model/trial.ts";
import { START, trial, tuningJob } from "../observed.ts";

/** Six finished trials of ten steps and two stopped ones, each as many seconds a step as told. */
function trials(paceOf: (i: number, step: number) => number): Trial[] {
  return Array.from({ length: 8 }, (_, i) => {
    const stopped = i >= 6;
    const paces = Array.from({ length: stopped ? 3 : 10 }, (__, step) => paceOf(i, step));
    const epochs = paces.map((_pace, step) => paces.slice(0, step + 1).reduce((a, b) => a + b));
    return trial({ name: `t${i}`, launched: 0, epochs, values: epochs.map((__, step) => step), stopped });
  });
}

function gradeOf(of: readonly Trial[], checkpointed = false): Grade {
  const base = tuningJob();
  const job = { ...base, definitions: base.definitions.map((each) => ({ ...each, checkpointed })) };
  return estimateUnstopped(job, classify(job, of)).grade;
}

const steady = trials(() => 20);

it("is high where trials agree and every step has its moment", () => {
  expect(gradeOf(steady)).toBe("high");
});

it("is lower the wider the range is of its estimate", () => {
  const later = (spread: number) => trials((i, step) => 20 * (step < 3 ? 1 : spread ** ((i % 3) - 1)));
  expect([1.02, 1.25, 4].map((spread) => gradeOf(later(spread)))).toEqual(["high", "medium", "low"]);
});

it("is low where spot interrupted a trial that then began again", () => {
  const [first, ...others] = steady;
  if (!first) throw new Error("no trial");
  const phases = [...first.phases, { status: "Interrupted", startedAt: START + 70, endedAt: START + 80 }];
  const interrupted = [{ ...first, phases }, ...others];
  expect(gradeOf(interrupted)).toBe("low");
  expect(gradeOf(interrupted, true)).toBe("high");
});
