import { thinned } from "../../stats/thinned.ts";
import { type ShareLeft, spreadOf } from "./forecast.ts";
import type { Landmark } from "./landmark.ts";
import type { PlannedLength } from "./length.ts";
import { lengthLeft } from "./length-left.ts";
import { type Case, lessonAt } from "./lesson.ts";
import { lengthsByNewBests } from "./new-bests.ts";
import { paceLeft } from "./pace-left.ts";
import type { StopLag } from "./progress.ts";
import { stepsLeft } from "./steps-left.ts";
import { type Teacher, teacherOf, teaches } from "./teacher.ts";
import { lengthsToTarget } from "./to-target.ts";
import type { Weighed } from "./weigh.ts";

type StepsLeft = ReturnType<typeof stepsLeft>;

/** How curves are read. */
interface CurveReading {
  /** Trials that a regression learns from, at most. */
  readonly mostRows: number;
  /** Shortest time over which a pace is read off a curve, seconds. */
  readonly window: number;
  readonly stopLag: StopLag;
}

/**
 * What stopped trials with a curve had left. Landmarks are processed from the latest to the earliest, so that trials
 * that went far can teach about those that were stopped before.
 */
export function curvesLeft(
  cuts: readonly Landmark[],
  { stopped, finished }: { readonly stopped: readonly Case[]; readonly finished: readonly Case[] },
  length: PlannedLength,
  { mostRows, window, stopLag }: CurveReading,
  note: (weighed: Weighed, times: number) => void,
): [Case, StepsLeft][] {
  const everyone = [...finished, ...stopped].map(({ progress }) => progress);
  const teachers: Teacher[] = [];
  const patience = length.source === "varied" ? length.patience : null;
  const byNewBests =
    patience === null
      ? null
      : lengthsByNewBests(
          everyone,
          stopped.map(({ progress }) => progress),
          patience,
          length.steps,
        );
  const target = length.source === "varied" ? length.target : null;
  const byTarget = target === null ? null : lengthsToTarget(everyone, length.steps, target);
  return cuts.toReversed().flatMap((cut) => {
    const known = finished.filter(({ progress }) => progress.steps > cut.step);
    const taught = teachers.filter((teacher) => teaches(teacher, cut.step)).map(({ filled }) => filled);
    const told = thinned(known, mostRows);
    const rows = [...told, ...thinned(taught, mostRows - told.length)];
    const lesson = lessonAt(cut, rows, stopped, everyone);
    const learnt = lesson.rows.length > 0;
    const pace = learnt ? paceLeft(lesson, length.steps, window, stopLag) : null;
    const shares =
      learnt && length.source === "varied"
        ? lengthLeft(lesson, everyone, length.steps, length.patience)
        : null;
    const toTarget = byTarget?.(lesson) ?? null;
    if (pace) note(pace.weighed, cut.stopped.length);
    return lesson.targets.map((of, i): [Case, StepsLeft] => {
      const spread = pace && spreadOf(pace.weighed, i);
      if (spread && length.source !== "varied") {
        teachers.push(teacherOf(of, length.steps(of.progress), spread));
      }
      const paces = pace?.response ?? [];
      const share = toTarget
        ? eitherOf(toTarget[i] ?? null, shares?.[i] ?? null, 1 - 1 / cut.step ** 2)
        : eitherOf(byNewBests?.(of.progress) ?? null, shares?.[i] ?? null, 0.5);
      return [of, stepsLeft(of, length, spread, paces, share, window)];
    });
  });
}

/**
 * A mixture: `share` of the draws from the first, the rest from the second. With a patience each gives half, because
 * on development tasks neither was better in every family. Towards a target the share grows with the steps, because
 * one value tells nothing of how fast a trial approaches it.
 */
function eitherOf(a: ShareLeft | null, b: ShareLeft | null, share: number): ShareLeft | null {
  if (!a || !b) return a ?? b;
  return {
    at: (shock, level) =>
      level < share ? a.at(shock, level / share) : b.at(shock, (level - share) / (1 - share)),
  };
}
