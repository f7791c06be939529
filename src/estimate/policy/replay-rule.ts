import type { Outcome } from "../../model/trial.ts";
import { type Occupancy, openingAt, reusingAt } from "../schedule.ts";
import type { Progress } from "../unstopped/progress.ts";
import type { StoppingPolicy } from "./policy.ts";
import { secondsToStep } from "./step-times.ts";

/** A rule that judges trials at their steps, with what it remembers of one tuning job. Step 1 is the first. */
export interface StepRule {
  /** The first step after `step` at which it judges a trial. */
  readonly next: (step: number) => number;
  readonly stops: (progress: Progress, step: number) => boolean;
  /** A trial ran to its natural end. */
  readonly completed: (progress: Progress) => void;
}

/** Trials that ran and were not in error: a rule can stop them, whatever ended them. */
const judged = (outcome: Outcome): boolean =>
  outcome === "completed" || outcome === "stopped" || outcome === "earlyStopped";

/** From the rule's decision to the end of training: the stop is asked for, and the script is given time to leave. */
const STOP_SECONDS = 45;

interface Running {
  readonly trial: Occupancy;
  readonly progress: Progress | null;
  readonly startedAt: number;
  readonly natural: boolean;
  /** The step that is judged next; 0 where only the end is left. */
  step: number;
  at: number;
}

/**
 * Replays a rule event by event: every step of every running trial is put to it in the order of time, trials that end
 * become part of what it compares with, and the slot of a stopped trial starts the next one earlier.
 */
export function replayRule(start: () => StepRule): StoppingPolicy {
  return (schedule, courses) => {
    const rule = start();
    const stopped = new Map<string, number>();
    /** By the time of their next event, the nearest last: there are no more of them than slots. */
    const running: Running[] = [];
    const follow = (of: Running): void => {
      let place = running.length;
      for (; place > 0 && (running[place - 1] as Running).at < of.at; place -= 1)
        running[place] = running[place - 1] as Running;
      running[place] = of;
    };
    let next = 0;
    const judgeNext = (of: Running): void => {
      const { progress } = of;
      const step = progress ? rule.next(of.step) : 0;
      // After its last step a trial is at its end: there is nothing left to stop.
      if (progress && step < progress.steps) {
        of.step = step;
        of.at = of.startedAt + secondsToStep(progress, step);
      } else {
        of.step = 0;
        of.at = of.startedAt + of.trial.run;
      }
      follow(of);
    };
    let opened = 0;
    const launch = (trial: Occupancy, launchedAt: number): void => {
      const course = courses[next];
      if (!course) return;
      const startedAt = launchedAt + trial.startUp;
      next += 1;
      const progress = judged(course.trial.outcome) && course.progress?.clock ? course.progress : null;
      judgeNext({
        trial,
        progress,
        startedAt,
        natural: course.trial.outcome === "completed",
        step: 0,
        at: 0,
      });
    };
    /** Opens slots for the next trials, as long as nothing comes sooner; the trial that is then next. */
    const openUntil = (sooner: (trial: Occupancy) => number): Occupancy | undefined => {
      for (;;) {
        const trial = schedule.trials[next];
        if (!trial || opened >= schedule.slots) return trial;
        const at = openingAt(schedule, trial, opened);
        if (at > sooner(trial)) return trial;
        opened += 1;
        launch(trial, at);
      }
    };
    const launchIn = (freed: number): void => {
      const trial = openUntil((of) => reusingAt(schedule, of, freed));
      if (trial) launch(trial, reusingAt(schedule, trial, freed));
    };
    const nextEvent = (): number => running.at(-1)?.at ?? Number.POSITIVE_INFINITY;
    for (;;) {
      openUntil(nextEvent);
      const of = running.pop();
      if (!of) break;
      if (of.step === 0 || !of.progress) {
        if (of.natural && of.progress) rule.completed(of.progress);
        launchIn(of.at);
      } else if (rule.stops(of.progress, of.step)) {
        const run = secondsToStep(of.progress, of.step) + STOP_SECONDS + of.progress.tail;
        if (run < of.trial.run) stopped.set(of.trial.name, run);
        follow({ ...of, step: 0, natural: false, at: of.startedAt + Math.min(run, of.trial.run) });
      } else judgeNext(of);
    }
    return stopped;
  };
}
