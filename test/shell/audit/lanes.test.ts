import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { inLanes } from "../../../src/shell/audit/lanes.ts";

interface Seen {
  readonly done: string[];
  /** The most at the same time, in all and of each lane. */
  readonly most: Map<string, number>;
}

async function run(items: readonly string[], inLane: number, inAll: number): Promise<Seen> {
  const [done, most, running]: [string[], Map<string, number>, Map<string, number>] = [
    [],
    new Map(),
    new Map(),
  ];
  const count = (lane: string, by: number): void => {
    const now = (running.get(lane) ?? 0) + by;
    running.set(lane, now);
    most.set(lane, Math.max(most.get(lane) ?? 0, now));
  };
  await inLanes(items, laneOf, { inLane, inAll }, async (item) => {
    count("all", 1);
    count(laneOf(item), 1);
    await delay(1 + (item.length % 3));
    done.push(item);
    count("all", -1);
    count(laneOf(item), -1);
  });
  return { done, most };
}

const laneOf = (item: string): string => item[0] ?? "";
const many = (lane: string, length: number): string[] =>
  Array.from({ length }, (_, index) => `${lane}${"x".repeat(index)}`);

it.each([
  [3, 12, 6],
  [3, 4, 4],
  [1, 9, 2],
])("does %i at a time in a lane and %i in all, and everything once", async (inLane, inAll, most) => {
  const items = [...many("a", 20), ...many("b", 20)];
  const seen = await run(items, inLane, inAll);
  expect(seen.done.toSorted()).toEqual(items.toSorted());
  expect(seen.most.get("all")).toBe(most);
  for (const lane of ["a", "b"]) expect(seen.most.get(lane), lane).toBeLessThanOrEqual(inLane);
});

it("goes on in the lanes that are left", async () => {
  const seen = await run([...many("a", 2), ...many("b", 30)], 3, 12);
  expect(seen.most.get("b")).toBe(3);
  expect(seen.done).toHaveLength(32);
});

it("ends with the error of the work", async () => {
  const failing = inLanes(["a"], laneOf, { inLane: 1, inAll: 1 }, async () => {
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
});
