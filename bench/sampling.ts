import { quantile } from "simple-statistics";
import { seededRandom } from "../src/stats/random.ts";

/** What a figure of a bench was made from: one tuning job, replayed from trainings of a task. */
export interface Sampled {
  readonly family: string;
  readonly task: string;
}

const DRAWS = 1_000;

/** Figures over tuning jobs as `2.6 % (2.3 to 3.2)`, each with its sampling range, to so many digits behind the point. */
export function figuresWithRanges<T extends Sampled>(
  all: readonly T[],
  figures: (of: readonly T[]) => readonly number[],
  digits: readonly number[],
  unit = "",
): string[] {
  const ranges = samplingRanges(all, figures);
  return figures(all).map((value, which) => {
    const [estimate, ...ends] = [value, ...(ranges[which] ?? [])].map((each) => each.toFixed(digits[which]));
    return `${estimate}${unit} (${ends.join(" to ")})`;
  });
}

/**
 * 90 % ranges of figures over tuning jobs: what other tasks of the same families, and other tuning jobs of them, would have
 * given. Two-stage bootstrap (Davison and Hinkley 1997, 3.8): tasks are drawn within their family, then tuning jobs within
 * each task. A family of one task lends its tuning jobs alone, so the range of its figures is too narrow.
 */
function samplingRanges<T extends Sampled>(
  all: readonly T[],
  figures: (of: readonly T[]) => readonly number[],
): [low: number, high: number][] {
  const random = seededRandom(1);
  const one = <U>(of: readonly U[]): U => of[Math.floor(random.uniform() * of.length)] as U;
  const families = [...Map.groupBy(all, ({ family }) => family).values()].map((of) => [
    ...Map.groupBy(of, ({ task }) => task).values(),
  ]);
  const drawn = Array.from({ length: DRAWS }, () =>
    figures(
      families.flatMap((tasks) => tasks.map(() => one(tasks)).flatMap((jobs) => jobs.map(() => one(jobs)))),
    ),
  );
  return figures(all).map((_, which) => {
    const values = drawn.map((of) => of[which] ?? Number.NaN);
    return quantile(values, [0.05, 0.95]) as [number, number];
  });
}
