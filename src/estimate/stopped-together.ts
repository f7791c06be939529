/** A script that stops trials calls about twice a second; a person clicks a few times in a quarter of a minute. */
const WINDOW_SECONDS = 15;
const SEVERAL = 3;
/** A trial that completed at most so long before the first stop of all opened the rule's pool. */
const OPENED_SECONDS = 30;
/** Chance below which stops this close together are not taken for a coincidence. */
const COINCIDENCE = 0.001;

/**
 * Finds stops so close together that the tuner's own pace does not explain them. Among n stops spread evenly over the
 * time from the first to the last, the number within a window of 15 s after any one of them is about Poisson with mean
 * (n − 1) · 15 / span; a cluster counts when n times its tail probability is below 0.001.
 *
 * The first stops of all are left out where a trial had just completed: it opened the rule's pool, and every running trial is
 * judged by it at its next step.
 *
 * @param times moments at which trials stopped, seconds since the epoch, in any order.
 * @param completed moments at which trials completed.
 * @returns whether the stop at a moment belongs to such a cluster.
 */
export function stoppedTogether(
  times: readonly number[],
  completed: readonly number[],
): (at: number) => boolean {
  const sorted = [...times].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const span = Math.max((sorted.at(-1) ?? first) - first, WINDOW_SECONDS);
  const clusters: { from: number; to: number }[] = [];
  let end = 0;
  for (const [start, from] of sorted.entries()) {
    while (end < sorted.length && (sorted[end] ?? 0) <= from + WINDOW_SECONDS) end += 1;
    const size = end - start;
    const others = sorted.length - size;
    const mean = (others * WINDOW_SECONDS) / span;
    if (size >= SEVERAL && sorted.length * poissonTail(size - 1, mean) < COINCIDENCE) {
      clusters.push({ from, to: sorted[end - 1] ?? from });
    }
  }
  const opened = completed.some((at) => at <= first && at >= first - OPENED_SECONDS);
  const judged = opened ? first + WINDOW_SECONDS : Number.NEGATIVE_INFINITY;
  return (at) => at > judged && clusters.some((cluster) => at >= cluster.from && at <= cluster.to);
}

/** P(X ≥ count) for X ~ Poisson(mean). */
function poissonTail(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let i = 0; i < count; i += 1) {
    below += term;
    term *= mean / (i + 1);
  }
  return Math.max(0, 1 - below);
}
