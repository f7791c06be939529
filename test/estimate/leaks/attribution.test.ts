import { describe, expect, it } from "vitest";
import type { Reconciliation } from "../../../src/estimate/billing/reconcile.ts";
import { attribution } from "../../../src/estimate/leaks/attribution.ts";
import { DEFAULT_CONFIG } from "../../../src/model/config.ts";

const hours = (count: number) => ({ hours: count, costUsd: count });
const byTag = (count: number, leads = false) =>
  ({ by: "tag", hours: count, costUsd: count, trialHours: 8, leads }) as const;

/** A bill of ten hours, of which other training has so many and so many more are not explained. */
function bill(other: number, unexplained: number, changes: Partial<Reconciliation> = {}): Reconciliation {
  return {
    from: "2026-11-20",
    to: "2026-11-20",
    billed: hours(10),
    explained: hours(10 - other - unexplained),
    otherTraining: hours(other),
    unexplained: hours(unexplained),
    missingHours: 0,
    exact: null,
    ...changes,
  };
}

const told = (found: Reconciliation | null, tag: string | null = null, tags: Record<string, string> = {}) =>
  attribution(tags, found, { ...DEFAULT_CONFIG, costAllocationTag: tag });

describe("attribution", () => {
  it.each<[string, Reconciliation | null]>([
    ["no bill was read", null],
    ["the bill has no training hours", bill(0, 0, { billed: hours(0) })],
    ["the bill tells the tuning job apart", bill(4, 1, { exact: byTag(5, true) })],
    ["nearly all hours are the tuning job's", bill(1, 0.9)],
    ["the trials explain more than was billed", bill(3, -3)],
  ])("has no problem where %s", (_, found) => {
    expect(told(found)).toBeNull();
  });

  it("counts other training and what is not explained, from a fifth on", () => {
    expect(told(bill(1, 1))).toEqual({ problem: "nothing-tagged", tag: null, otherShare: 0.2 });
    expect(told(bill(4, 1))).toMatchObject({ otherShare: 0.5 });
  });

  it.each<[string, string | null, Record<string, string>, Reconciliation["exact"], string | null]>([
    ["nothing is tagged", null, {}, null, "nothing-tagged"],
    ["a tag is there, and none was asked for", null, { team: "vision" }, null, null],
    ["another tag was asked for", "project", { team: "vision" }, byTag(0), "not-tagged"],
    ["the tag is not on the bill", "team", { team: "vision" }, byTag(0), "tag-not-billed"],
    ["the tag is on the bill in part", "team", { team: "vision" }, byTag(3), null],
    ["the bill was not asked by tag", "team", { team: "vision" }, null, null],
  ])("where %s", (_, tag, tags, exact, problem) => {
    expect(told(bill(4, 1, { exact }), tag, tags)?.problem ?? null).toBe(problem);
  });
});
