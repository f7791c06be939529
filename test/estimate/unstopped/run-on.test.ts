import { describe, expect, it } from "vitest";
import { classify } from "../../../src/estimate/classify.ts";
import { readTogether } from "../../../src/estimate/unstopped/reading.ts";
import { estimateUnstopped } from "../../../src/estimate/unstopped.ts";
import type { Trial } from "../../../src/model/trial.ts";
import { byTheMinute, trial, tuningJob } from "../observed.ts";

const PACE = 36;
const STEPS = 100;
/** Seconds from `Stopping` to the end of it. */
const GRACE = 115;

const values = (steps: number): number[] => Array.from({ length: steps }, (_, i) => i);
const epochs = (steps: number, start: number): number[] => values(steps).map((i) => start + PACE * (i + 1));

const finished = (i: number): Trial =>
  trial({ name: `f${i}`, launched: 400 * i, epochs: epochs(STEPS, 5 + i), values: values(STEPS) });

/** Stopped 15 s after a step; its script emits steps for some more seconds and is gone when the grace is over. */
function stopped(i: number, steps: number, runsOn: number): Trial {
  const stop = PACE * steps + 15;
  const own = epochs(STEPS, 0).filter((at) => at <= stop + runsOn);
  const made = trial({
    name: `s${i}`,
    launched: 410 * i,
    epochs: own,
    values: values(own.length),
    stopped: true,
  });
  const trainingAt = made.phases[2]?.startedAt as number;
  const at = (after: number): number => trainingAt + stop + after;
  const endedAt = at(GRACE + 20);
  return {
    ...made,
    endedAt,
    trainingSeconds: endedAt - (made.startedAt as number),
    phases: [
      ...made.phases.slice(0, 2),
      { status: "Training", startedAt: trainingAt, endedAt: at(0) },
      { status: "Stopping", startedAt: at(0), endedAt: at(GRACE) },
      { status: "Uploading", startedAt: at(GRACE), endedAt },
    ],
  };
}

const STATIC = { epochs: String(STEPS) };
const job = tuningJob({
  definitions: tuningJob().definitions.map((of) => ({ ...of, staticHyperparameters: STATIC })),
});

function avoided(trials: readonly Trial[]): { estimate: number; low: number; high: number } {
  const judged = classify(job, trials);
  const { trials: found, draws } = estimateUnstopped(job, judged);
  const ran = (name: string): number => trials.find((of) => of.name === name)?.trainingSeconds as number;
  const sum = (of: (name: string) => number): number =>
    [...found.keys()].reduce((total, name) => total + of(name) - ran(name), 0);
  const drawn = Array.from({ length: 400 }, (_, b) => sum((name) => draws.get(name)?.[b] as number)).sort(
    (a, b) => a - b,
  );
  return {
    estimate: sum((name) => found.get(name)?.seconds.estimate as number),
    low: drawn[20] as number,
    high: drawn[379] as number,
  };
}

/** Natural ends come a second after the last step, with 20 s of upload, as the grace has. */
const truth = (trials: readonly Trial[]): number =>
  trials
    .filter(({ status }) => status === "Stopped")
    .reduce((sum, of) => sum + 60 + PACE * STEPS + 1 + 20 - (of.trainingSeconds as number), 0);

const tuning = (runsOn: number): Trial[] => [
  ...Array.from({ length: 6 }, (_, i) => finished(i)),
  ...[9, 11, 14, 17, 21, 26].map((steps, i) => stopped(i, steps, runsOn)),
];

/** Seconds of training at the last step of each stopped trial. */
function lastSteps(trials: readonly Trial[]): number[] {
  const { progress } = readTogether(job, classify(job, trials));
  return [...progress.values()]
    .filter(({ trial: of }) => of.status === "Stopped")
    .map(({ clock }) => clock?.seconds.at(-1) as number);
}

describe("a script that trains on while it is stopped", () => {
  const exact = tuning(GRACE);
  const counted = exact.map(byTheMinute);

  it("has its last step where exact times have it, and avoids what they say", () => {
    const known = lastSteps(exact);
    for (const [i, at] of lastSteps(counted).entries()) {
      expect(Math.abs(at - (known[i] as number))).toBeLessThan(PACE / 2);
    }
    const [byMoment, byMinute] = [avoided(exact), avoided(counted)];
    expect(byMinute.estimate / byMoment.estimate).toBeCloseTo(1, 1);
    expect(byMinute.low).toBeLessThan(truth(exact));
    expect(byMinute.high).toBeGreaterThan(truth(exact));
  });

  it("is told by the others where its own grace ended within the minute of the stop", () => {
    const [seen] = counted.filter(({ name }) => name === "s2");
    if (!seen) throw new Error("no stopped trial");
    const stop = seen.phases[2]?.endedAt as number;
    const minute = 60 * Math.floor(stop / 60);
    // Two steps' worth of time after the stop, and none of it in another minute.
    const short = {
      ...seen,
      phases: seen.phases.map((phase) =>
        phase.status === "Stopping"
          ? { ...phase, endedAt: minute + 59 }
          : phase.status === "Uploading"
            ? { ...phase, startedAt: minute + 59 }
            : phase,
      ),
      curve: seen.curve && { ...seen.curve, points: seen.curve.points.filter(({ at }) => at <= minute) },
    };
    const last = (trials: readonly Trial[]): number => {
      const { progress } = readTogether(job, classify(job, trials));
      return [...progress.values()]
        .find(({ trial: of }) => of.name === "s2")
        ?.clock?.seconds.at(-1) as number;
    };
    const trained = stop - (seen.phases[2]?.startedAt as number);
    const listening = tuning(0).map(byTheMinute);
    expect(last(counted.map((of) => (of.name === "s2" ? short : of)))).toBeGreaterThan(trained);
    expect(last(listening.map((of) => (of.name === "s2" ? short : of)))).toBeLessThan(trained);
  });

  it("changes nothing where a script ends when it is told to", () => {
    const trials = tuning(0).map(byTheMinute);
    const stops = trials
      .filter(({ status }) => status === "Stopped")
      .map(({ phases }) => (phases[2]?.endedAt as number) - (phases[2]?.startedAt as number));
    for (const [i, at] of lastSteps(trials).entries()) expect(at).toBeLessThan(stops[i] as number);
  });
});
