import { expect, it } from "vitest";
import { billedDays, trainingLines } from "../../../src/estimate/billing/training-bill.ts";
import type { BilledUsage } from "../../../src/model/observations.ts";
import { G5 } from "./priced-job.ts";

const line = (tag: string, unblended: string, estimated = false): BilledUsage => ({
  day: "2026-11-10",
  usageType: `USE1-Train:${G5}`,
  tag,
  quantity: "2",
  amounts: { AmortizedCost: "3", UnblendedCost: unblended },
  currency: "USD",
  estimated,
});
const dayOf = (...lines: readonly BilledUsage[]) => {
  const days = billedDays(trainingLines(lines, "us-east-1", "UnblendedCost"), G5, "on-demand");
  return days.get("2026-11-10");
};

it.each([
  ["a plan pays for all of", "0", "0", "whole"],
  ["a plan pays for none of", "3", "3", "none"],
  ["a plan pays for one of", "0", "3", "part"],
  ["a plan pays for a part of each of", "1", "1", "part"],
])("a day whose lines %s is covered in that measure", (_, first, second, coverage) => {
  expect(dayOf(line("a", first), line("b", second))?.coverage).toBe(coverage);
});

it("a day is the sum of its lines, by the chosen cost and by its worth, and estimated where one is", () => {
  const day = dayOf(line("a", "0"), line("b", "3", true));
  expect([day?.hours, day?.cost, day?.worth].map(Number)).toEqual([4, 3, 6]);
  expect(day?.estimated).toBe(true);
  expect(dayOf(line("a", "0"), line("b", "3"))?.estimated).toBe(false);
});
