/** How much is done at the same time. */
export interface Widths {
  /** Of what is in one lane. */
  readonly inLane: number;
  readonly inAll: number;
}

/**
 * Runs work on every item, in their order within each lane; the lane with least under way goes first.
 *
 * @param laneOf items with the same one share its width.
 */
export async function inLanes<T>(
  items: readonly T[],
  laneOf: (item: T) => string,
  { inLane, inAll }: Widths,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const lanes = [...Map.groupBy(items, laneOf).values()].map((all) => ({ all, next: 0, running: 0 }));
  const free = () =>
    lanes
      .filter((lane) => lane.next < lane.all.length && lane.running < inLane)
      .reduce<(typeof lanes)[number] | null>(
        (least, lane) => (least && least.running <= lane.running ? least : lane),
        null,
      );
  // One that finds every lane full ends: those under way are as many as there is room for, and each goes on with the next.
  const worker = async (): Promise<void> => {
    for (let lane = free(); lane; lane = free()) {
      const item = lane.all[lane.next++] as T;
      lane.running += 1;
      await work(item);
      lane.running -= 1;
    }
  };
  await Promise.all(Array.from({ length: Math.min(inAll, items.length) }, worker));
}
