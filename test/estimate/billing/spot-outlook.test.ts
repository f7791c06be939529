import { describe, expect, it } from "vitest";
import type { TuningJobReport } from "../../../src/report/schema.ts";
import { billOf, reportOf } from "../../billed.ts";
import { documentsOf, invoice } from "../../invoice.ts";
import { G5, jobOf, LATER, markdownOf } from "./priced-job.ts";

describe("spot where it was off", () => {
  const past = (count: number, share: number) =>
    Array.from({ length: count }, (_, index) => ({
      TrainingJobName: `past-spot-job-${index}`,
      EnableManagedSpotTraining: true,
      TrainingTimeInSeconds: 1000,
      BillableTimeInSeconds: Math.round(1000 * share) + 10 * (index - (count - 1) / 2),
      ResourceConfig: { InstanceType: G5, InstanceCount: 1 },
    }));
  const config = { rates: { [G5]: 2 } };
  const advised = (job: TuningJobReport) =>
    job.recommendations.find((each) => each.id === "use-managed-spot");

  it("is read off the account's own past spot jobs, and is a whole change", () => {
    const report = reportOf({ ...documentsOf(jobOf()), pastSpotJobs: past(11, 0.3) }, LATER, config);
    expect(report.savings.spot.outlook).toMatchObject({
      basis: "own-spot-jobs",
      jobs: 11,
      sameInstanceType: true,
    });
    expect(report.savings.spot.outlook?.savingUsd).toMatchObject({
      estimate: expect.closeTo(8 * 0.7, 6),
      low: expect.closeTo(8 * 0.65, 6),
      high: expect.closeTo(8 * 0.75, 6),
    });
    expect(advised(report)).toMatchObject({
      change: { parameter: "EnableManagedSpotTraining", to: "true" },
      alsoChange: [
        { parameter: "StoppingCondition.MaxWaitTimeInSeconds", from: null, to: 172_800 },
        { parameter: "CheckpointConfig.S3Uri", from: null, to: "an S3 prefix of your own" },
      ],
      confidence: "high",
    });
    expect(markdownOf(report)).toMatch(
      /EnableManagedSpotTraining.*together with.*MaxWaitTimeInSeconds.*CheckpointConfig/,
    );
  });

  it("leaves out one past job in twenty at either end, whatever their order", () => {
    const jobs = past(20, 0.3);
    const range = (pastSpotJobs: unknown) =>
      reportOf({ ...documentsOf(jobOf()), pastSpotJobs }, LATER, config).savings.spot.outlook?.savingUsd;
    const expected = {
      low: expect.closeTo(8 * (0.7 - 0.085), 6),
      high: expect.closeTo(8 * (0.7 + 0.085), 6),
    };
    expect(range(jobs)).toMatchObject(expected);
    expect(range([...jobs.slice(10), ...jobs.slice(0, 10)])).toMatchObject(expected);
  });

  it("is a stated range where the account has too few", () => {
    const report = reportOf({ ...documentsOf(jobOf()), pastSpotJobs: past(3, 0.3) }, LATER, config);
    expect(report.savings.spot.outlook).toMatchObject({ basis: "published", jobs: 3 });
    expect(advised(report)).toMatchObject({
      confidence: "indicative",
      evidence: expect.stringMatching(/A stated range/),
    });
  });

  it("is worth anything from nothing on as cash where a savings plan pays", () => {
    const job = jobOf();
    const lines = invoice(job, "USE1-", () => ({ amortized: 0.9, unblended: 0 }));
    const report = reportOf({ ...documentsOf(job), costAndUsage: billOf({ lines }) }, LATER);
    expect(advised(report)?.savingUsd).toMatchObject({ low: 0 });
    expect(advised(report)?.evidence).toMatch(/the commitment is paid anyway/);
  });
});
