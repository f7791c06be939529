import { expect, it } from "vitest";
import { bestObjectivePicture } from "../../src/report/markdown/best-objective.ts";
import { moneyPrinter } from "../../src/report/markdown/money.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { analyzedCase } from "./cases.ts";

const { report } = await analyzedCase("typical");
const [base] = report.tuningJobs as [TuningJobReport];

function drawn(mode: "usd" | "relative" | "off", actual: Partial<TuningJobReport["actual"]> = {}) {
  const job = { ...base, actual: { ...base.actual, ...actual } };
  const picture = bestObjectivePicture(job, moneyPrinter(mode, base.actual.costUsd, "USD"));
  const [, axis, from, to] = /x-axis "(.+)" (\S+) --> (\S+)/.exec(picture?.source ?? "") ?? [];
  return { axis, from: Number(from), to: Number(to), told: picture?.told };
}

it("the best objective grows with what was spent, in the unit that the reader may see", () => {
  const { costUsd, billableSeconds } = base.actual;
  const dollars = drawn("usd");
  expect(dollars).toMatchObject({ axis: "USD spent", to: expect.closeTo(costUsd ?? 0, 1) });
  expect(dollars.told).toMatch(
    /^Best <code>validation&#58;auc<\/code> so far: 0\.\d+ after \$\d.*, and no better after that\.$/,
  );
  const shares = drawn("relative");
  expect(shares).toMatchObject({ axis: "% of the cost spent", to: 100 });
  expect(shares.from / 100).toBeCloseTo(dollars.from / dollars.to, 2);
  expect(shares.told).not.toContain("$");
  const hours = { axis: "hours of instance time", to: expect.closeTo(billableSeconds / 3600, 1) };
  expect(drawn("off")).toMatchObject(hours);
  // A sum of what has a price would grow in the wrong places.
  expect(drawn("usd", { costIsAtLeast: true })).toMatchObject(hours);
});
