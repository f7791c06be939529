import { medianStopper, type Stopper } from "./median-rule.ts";
import { halvingStopper } from "./other-policies.ts";
import type { Plan, PlannedTrial, ReplaySettings } from "./plan.ts";

/** How one trial of a replay went. Times are seconds since the epoch. */
export interface ReplayedTrial {
  readonly planned: PlannedTrial;
  readonly launchedAt: number;
  readonly startedAt: number;
  readonly trainingAt: number;
  /** End of the training phase. */
  readonly trainedAt: number;
  readonly endedAt: number;
  /** Steps it took. */
  readonly steps: number;
  readonly outcome: "completed" | "stopped" | "failed";
}

interface Event {
  readonly at: number;
  readonly order: number;
  readonly happen: () => void;
}

const LEAD_IN_SECONDS = 12;

/**
 * Runs the plan on k slots: next trial in order to the first free slot. With a rule, each step of a running trial is put to
 * it; completed trials join its pool as they end.
 *
 * @param durations billed seconds by trial name, where the trials are to be run as they once ran.
 * @param stopper the rule that stops trials; by default the one of the settings.
 */
export function runPlan(
  plan: Plan,
  settings: ReplaySettings,
  sign: number,
  slots: number,
  durations?: ReadonlyMap<string, number>,
  stopper: Stopper | null = stopperOf(settings),
): ReplayedTrial[] {
  const rule = durations ? null : stopper;
  const queue: Event[] = [];
  const done: ReplayedTrial[] = [];
  let sequence = 0;
  let next = 0;
  const later = (at: number, happen: () => void): void => enqueue(queue, { at, order: sequence++, happen });

  const launch = (launchedAt: number): void => {
    const planned = plan.trials[next];
    next += 1;
    if (!planned) return;
    const startedAt = launchedAt + planned.startUp;
    const trainingAt = startedAt + planned.download;
    const values = planned.values.map((value) => (value === null ? Number.NEGATIVE_INFINITY : sign * value));
    const end = (
      outcome: ReplayedTrial["outcome"],
      steps: number,
      trainedAt: number,
      endedAt: number,
    ): void =>
      later(endedAt, () => {
        done.push({ planned, launchedAt, startedAt, trainingAt, trainedAt, endedAt, steps, outcome });
        if (outcome === "completed") rule?.complete(values);
        const follower = plan.trials[next];
        if (follower) later(endedAt + follower.gap, () => launch(endedAt + follower.gap));
      });
    const as = durations?.get(planned.name);
    if (as !== undefined) {
      end("completed", 0, startedAt + as, startedAt + as);
      return;
    }
    const total = planned.elapsed.at(-1) ?? 0;
    if (planned.failsAfter !== null) {
      const failedAt = trainingAt + planned.failsAfter;
      end(
        "failed",
        planned.elapsed.filter((at) => at <= (planned.failsAfter ?? 0)).length,
        failedAt,
        failedAt,
      );
      return;
    }
    const finish = (): void => {
      const trainedAt = trainingAt + total + planned.lastStepToEnd;
      end("completed", planned.elapsed.length, trainedAt, trainedAt + planned.upload);
    };
    const step = (number: number): void => {
      const at = trainingAt + (planned.elapsed[number - 1] ?? 0);
      const stoppingAt = at + planned.stopLag;
      const takenBy = (moment: number): number =>
        planned.elapsed.filter((elapsed) => trainingAt + elapsed <= moment).length;
      if (!rule || number >= planned.elapsed.length) finish();
      else if (!rule.stops(values, number)) {
        later(trainingAt + (planned.elapsed[number] ?? 0), () => step(number + 1));
      } else if (takenBy(stoppingAt) >= planned.elapsed.length) finish();
      else {
        const killedAt = stoppingAt + planned.grace;
        end("stopped", takenBy(settings.deaf ? killedAt : stoppingAt), stoppingAt, killedAt + planned.upload);
      }
    };
    if (rule) later(trainingAt + (planned.elapsed[0] ?? 0), () => step(1));
    else finish();
  };

  const startAt = Date.parse(settings.startAt) / 1000 + LEAD_IN_SECONDS;
  for (let slot = 0; slot < Math.min(slots, plan.trials.length); slot += 1) {
    later(startAt + slot, () => launch(startAt + slot));
  }
  for (let event = dequeue(queue); event; event = dequeue(queue)) event.happen();
  const order = new Map(plan.trials.map((trial, index) => [trial.name, index]));
  return done.sort((a, b) => (order.get(a.planned.name) ?? 0) - (order.get(b.planned.name) ?? 0));
}

function stopperOf({ rule, hyperband }: ReplaySettings): Stopper | null {
  return hyperband ? halvingStopper(hyperband) : rule && medianStopper(rule);
}

/** Billed seconds of each instance: time on instances, less the spot discount. */
export function billableSeconds(trial: ReplayedTrial): number {
  return trial.planned.billableRatio * trainingSeconds(trial);
}

/** Seconds on instances: the billed interval less the time that an interruption took them away. */
export function trainingSeconds(trial: ReplayedTrial): number {
  return trial.endedAt - trial.startedAt - awaySeconds(trial);
}

export function awaySeconds(trial: ReplayedTrial): number {
  const { interruption } = trial.planned;
  if (!interruption) return 0;
  const trained = trial.trainedAt - trial.trainingAt;
  return Math.max(0, Math.min(interruption.away, trained - interruption.after));
}

/** A binary heap by time, then by order of arrival. */
function enqueue(heap: Event[], event: Event): void {
  let child = heap.push(event) - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (!before(heap[child], heap[parent])) break;
    [heap[child], heap[parent]] = [heap[parent] as Event, heap[child] as Event];
    child = parent;
  }
}

function dequeue(heap: Event[]): Event | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (heap.length === 0 || !last) return first;
  heap[0] = last;
  for (let parent = 0; ; ) {
    const left = 2 * parent + 1;
    const child = before(heap[left + 1], heap[left]) ? left + 1 : left;
    if (!before(heap[child], heap[parent])) return first;
    [heap[child], heap[parent]] = [heap[parent] as Event, heap[child] as Event];
    parent = child;
  }
}

function before(a: Event | undefined, b: Event | undefined): boolean {
  if (!a || !b) return a !== undefined;
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
