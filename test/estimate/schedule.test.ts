import fc from "fast-check";
import { expect, it } from "vitest";
import { replayRule } from "../../src/estimate/policy/replay-rule.ts";
import { placeTrials, type Schedule, wallClock } from "../../src/estimate/schedule.ts";
import { slotUse } from "../../src/estimate/slot-use.ts";
import { smallJob } from "./policy/small-job.ts";

/** Trials on two slots that opened 19 s apart, launched two minutes after the one before them (a recorded search). */
const APART: Schedule = {
  ...smallJob(
    Array.from({ length: 20 }, () => ({ values: [0.5] })),
    2,
  ).schedule,
  typicalGap: 127,
  openingStep: 19,
};

it("opens slots that were never seen in step, unless a freed one takes the trial sooner", () => {
  const trials = APART.trials.map((trial, index) =>
    index < 2 ? { ...trial, offset: 19 * index } : { ...trial, gap: 127 },
  );
  const { launches } = placeTrials({ ...APART, trials }, 20);
  // The first trial ends at 100 s and hands its slot on at 227 s; the thirteenth slot would open at 228 s only.
  expect([...launches.slice(0, 14)]).toEqual([...Array.from({ length: 12 }, (_, i) => 19 * i), 227, 228]);
});

it("holds no slot that is never opened", () => {
  const trials = APART.trials.slice(0, 6).map((trial) => ({ ...trial, gap: 1, startUp: 0, run: 10 }));
  const schedule = { ...APART, openingStep: 60, trials };
  const use = slotUse(schedule, 4, placeTrials(schedule, 4));
  expect(use).toMatchObject({ heldShare: 0.25, stragglerSeconds: 0, idleSeconds: 4 * 65 - 60 });
});

const schedules = fc
  .record({
    slots: fc.integer({ min: 1, max: 5 }),
    trials: fc.array(
      fc.record({
        epochs: fc.integer({ min: 1, max: 20 }),
        gap: fc.integer({ min: 0, max: 400 }),
        late: fc.integer({ min: 0, max: 500 }),
      }),
      { minLength: 1, maxLength: 20 },
    ),
  })
  .map(({ slots, trials }) => {
    const job = smallJob(
      trials.map(({ epochs }) => ({ values: Array.from({ length: epochs }, () => 0.5) })),
      slots,
    );
    let offset = 0;
    const occupancies = job.schedule.trials.map((trial, index) => {
      const { gap = 0, late = 0 } = trials[index] ?? {};
      if (index > 0 && index < slots) offset += late;
      return index < slots ? { ...trial, offset } : { ...trial, gap, offset: 0 };
    });
    const openings = Math.min(slots, trials.length);
    const openingStep = openings > 1 ? offset / (openings - 1) : 0;
    return { ...job, schedule: { ...job.schedule, openingStep, typicalGap: 90, trials: occupancies } };
  });

it("never takes longer on more slots", () => {
  fc.assert(
    fc.property(schedules, ({ schedule }) => {
      const clocks = Array.from({ length: 12 }, (_, slots) => wallClock(schedule, slots + 1));
      expect(clocks).toEqual(clocks.toSorted((a, b) => b - a));
    }),
    { numRuns: 300 },
  );
});

it("places trials where a rule that stops none of them meets them", () => {
  fc.assert(
    fc.property(schedules, fc.integer({ min: 1, max: 12 }), ({ schedule, courses }, slots) => {
      const ended: string[] = [];
      const watch = replayRule(() => ({
        next: () => Number.POSITIVE_INFINITY,
        stops: () => false,
        completed: ({ trial }) => ended.push(trial.name),
      }));
      watch({ ...schedule, slots }, courses);
      const { ends } = placeTrials(schedule, slots);
      const at = new Map(schedule.trials.map(({ name }, index) => [name, ends[index]]));
      expect(ended).toHaveLength(courses.length);
      expect(ended.map((name) => at.get(name))).toEqual([...ends.toSorted()]);
    }),
    { numRuns: 300 },
  );
});
