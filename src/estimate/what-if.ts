import type { Interval } from "../model/interval.ts";
import type { ClassifiedTrial } from "../model/trial.ts";
import { signOf } from "../model/tuning-job.ts";
import { bestLeftOut } from "../stats/best-of.ts";
import type { Change } from "./next-run/change.ts";
import { nextRun } from "./next-run/next-run.ts";
import { costOnSlots } from "./opening-trials.ts";
import { patiencePolicy } from "./policy/completion-criteria.ts";
import type { ReplayedPolicy } from "./policy/listed-policy.ts";
import { type PolicyRules, type ReplayedRun, replayOutcome } from "./policy/outcome.ts";
import { replayedPolicy } from "./policy/policies.ts";
import type { CompletionCriterion } from "./policy/policy.ts";
import { asGoodAs, shuffledOutcomes } from "./policy/spread.ts";
import { restored, type WhatIfRun } from "./what-if/plain-run.ts";

/** What a reader may move. */
export interface WhatIfSettings {
  readonly maxParallelJobs: number;
  readonly maxJobs: number;
  /** Trials in a row without an improvement that end the tuning job; `null` where none do. */
  readonly patience: number | null;
}

export interface WhatIf {
  readonly costUsd: Interval | null;
  readonly wallClockSeconds: Interval;
  /** Trials that are launched. */
  readonly trials: number;
  /** That no trial as good as the one that won is launched and finished, over orders of the trials; `null` without a winner. */
  readonly winnerLost: number | null;
}

/** Replays the run under other settings, with the replay that the advice is made from. */
export function whatIf(run: WhatIfRun): (settings: WhatIfSettings) => WhatIf {
  const { schedule, courses, spend } = restored(run);
  const sign = signOf(run.goal);
  const trials = courses.map((course) => course.trial);
  const best = trials[run.winner] ?? null;
  const asRan: ReplayedRun = { schedule, courses, sign, spent: spend, more: new Map() };
  const whole = replayOutcome(asRan, { stops: null, ends: null });
  const replay = nextRun({ schedule, trials, courses, spend, sign, durations: NO_DURATIONS });
  return ({ maxParallelJobs, maxJobs, patience }) => {
    const patient =
      patience !== null && run.goal !== null ? patiencePolicy(run.goal, patience, trials.length) : null;
    const changes: Change[] = [
      ...(maxParallelJobs === schedule.slots
        ? []
        : [{ slots: maxParallelJobs, slotsFactor: costOnSlots(maxParallelJobs, run.opening) }]),
      ...(maxJobs >= trials.length ? [] : [{ trials: maxJobs }]),
      ...(patient
        ? [{ policy: replayedPolicy(patient, asRan, whole, { best, spent: spend, schedule }) }]
        : []),
    ];
    const { costUsd, wallClockSeconds, trials: launched } = replay(changes);
    // The run itself is replayed in all orders once, whatever is asked of it.
    const replayed =
      maxParallelJobs === schedule.slots
        ? asRan
        : { ...asRan, schedule: { ...schedule, slots: maxParallelJobs } };
    return {
      costUsd,
      wallClockSeconds,
      trials: launched,
      winnerLost: winnerLost(replayed, best, patient, maxJobs),
    };
  };
}

/** Over all orders a shorter search leaves the winner out by chance; a patience has to be replayed. */
function winnerLost(
  replayed: ReplayedRun,
  best: ClassifiedTrial | null,
  patient: ReplayedPolicy | null,
  maxJobs: number,
): number | null {
  if (best === null) return null;
  const count = replayed.courses.length;
  if (patient === null) return bestLeftOut(count, maxJobs, asGoodAs(replayed, best.name).length);
  const variants =
    maxJobs >= count
      ? patient.variants
      : patient.variants.map(
          (variant): PolicyRules => ({ ...variant, ends: atMost(variant.ends, maxJobs / count) }),
        );
  return shuffledOutcomes(replayed, variants, best.name).winnerStopped;
}

/** A criterion on a tuning job that launches this share of its trials at most. */
function atMost(criterion: CompletionCriterion | null, share: number): CompletionCriterion {
  return (schedule, courses, run) => {
    const limit = Math.round(share * schedule.trials.length);
    const limited = { ...schedule, trials: schedule.trials.slice(0, limit) };
    const ending = criterion?.(limited, courses.slice(0, limit), run) ?? null;
    if (ending !== null || limit >= schedule.trials.length) return ending;
    return { trials: limit, cut: new Map() };
  };
}

/** No rule that stops trials is replayed, so nothing is asked of what stopped ones would have taken. */
const NO_DURATIONS = {
  trials: new Map(),
  draws: new Map(),
  method: "",
  resolution: "",
  grade: "indicative",
  gaps: [],
} as const;
