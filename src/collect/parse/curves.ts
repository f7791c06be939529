import type { Curve } from "../../model/trial.ts";
import type { ObjectiveCurvesDocument } from "./schemas/metrics.ts";

/** Objective curves by the names in their document; without those of no points. */
export function readCurves(document: ObjectiveCurvesDocument): ReadonlyMap<string, Curve> {
  const curves = Object.values(document);
  const periodSeconds = curvePeriod(curves);
  const emissions = emissionsPerStep(curves);
  return new Map(
    Object.entries(document)
      .filter(([, points]) => points.length > 0)
      .map(([name, points]) => [name, readCurve(points, periodSeconds, emissions)]),
  );
}

/** Steps that a trial's curve is told apart in, at most. */
const MOST_STEPS = 20_000;

/**
 * Emissions that count as one step: 1, but for trainings that print their objective with every batch. Alike for all trials of
 * the tuning job, so that their steps stay comparable.
 */
function emissionsPerStep(curves: readonly ObjectiveCurvesDocument[string][]): number {
  const most = curves.reduce(
    (longest, points) =>
      Math.max(
        longest,
        points.reduce((sum, { SampleCount: count }) => sum + (count ?? 1), 0),
      ),
    0,
  );
  return Math.max(1, most / MOST_STEPS);
}

function readCurve(points: ObjectiveCurvesDocument[string], periodSeconds: number, emissions: number): Curve {
  return {
    periodSeconds,
    points: points
      .flatMap(({ Timestamp: at, SampleCount, Average: average, Minimum, Maximum }) => {
        const count = SampleCount ?? 1;
        if (count <= 0 || average === null) return [];
        return {
          at,
          count: Math.max(1, Math.round(count / emissions)),
          average,
          // Where a step is many emissions, theirs say nothing of it.
          minimum: (emissions === 1 ? Minimum : null) ?? average,
          maximum: (emissions === 1 ? Maximum : null) ?? average,
        };
      })
      .sort((a, b) => a.at - b.at),
  };
}

/**
 * Length of CloudWatch's periods, read off the timestamps: points of a period all stand the same way in their minute.
 * Emissions with a moment of their own do not; they are exact (0), even where two share a millisecond.
 */
function curvePeriod(curves: readonly ObjectiveCurvesDocument[string][]): number {
  const points = curves.flat();
  const first = points[0]?.Timestamp ?? 0;
  const every = (seconds: number): boolean =>
    points.every((point) => Math.round(1000 * (point.Timestamp - first)) % (1000 * seconds) === 0);
  if (points.length < 3) return first % 60 === 0 ? 60 : 0;
  if (!every(60)) return 0;
  return every(3600) ? 3600 : every(300) ? 300 : 60;
}
