import { expect, it } from "vitest";
import { noState } from "../../../src/audit/state.ts";
import { parseDocuments } from "../../../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../../../src/model/config.ts";
import { Problem } from "../../../src/model/problem.ts";
import { type Found, runAudit } from "../../../src/shell/audit/run-audit.ts";
import { billOf } from "../../billed.ts";
import { documentsOf, type InvoicedJob, invoice, totalOf } from "../../invoice.ts";

const START = Date.parse("2026-11-10T09:00:00Z") / 1000;
const DAY = 86_400;
const NOTHING = { awsCalls: {}, metricsRequested: 0, seconds: 0 };
const price = () => ({ amortized: 1.4 });

const jobOn = (name: string, day: number, account = "111122223333"): InvoicedJob => ({
  name,
  account,
  trials: [1, 2].map((index) => ({
    startedAt: START + day * DAY + 60 * index,
    trainingSeconds: 3600 * index,
    instances: [{ instanceType: "ml.g5.xlarge", count: 1 }],
  })),
});

function foundOf(job: InvoicedJob, lines: ReturnType<typeof invoice>): Found {
  const documents = { ...documentsOf(job), costAndUsage: billOf({ lines }) };
  const read = async () => parseDocuments(documents, [], NOTHING);
  return { key: job.name, name: job.name, tags: {}, account: null, region: "us-east-1", trials: 2, read };
}

function audited(found: readonly Found[]) {
  const request = {
    found,
    window: { since: START - DAY, until: START + 8 * DAY },
    config: DEFAULT_CONFIG,
    groupBy: null,
    conditions: [],
    previous: noState("test"),
    sinceLast: true,
    notRead: [],
    collection: NOTHING,
    widths: { inLane: 1, inAll: 1 },
    progress: null,
    log: () => {},
  };
  return runAudit(request, START + 8 * DAY);
}

it("says that what it could not read is in no later audit either, and leaves it no cost to compare with", async () => {
  const [first, second] = [jobOn("a", 0), jobOn("b", 5)];
  const read = () => Promise.reject(new Problem("AWS refused to show b."));
  const { report, state } = await audited([foundOf(first, []), { ...foundOf(second, []), read }]);
  expect(report.audit?.notRead).toEqual([
    "AWS refused to show b.",
    expect.stringMatching(/^nor in the next one, .* audit these days again \(`since` 2026-11-09\)\.$/),
  ]);
  expect(report.totals).toMatchObject({ costUsd: expect.any(Number), costIsAtLeast: true });
  expect(state.history.map(({ costUsd }) => costUsd)).toEqual([null]);
});

it("counts the days of every bill once, of recordings of several days and accounts", async () => {
  const [first, second, third] = [jobOn("a", 0), jobOn("b", 5), jobOn("c", 0, "444455556666")];
  const others = invoice(jobOn("single-training-jobs", 0), "USE1-", price);
  const ofAccount = [...invoice(first, "USE1-", price), ...others];
  const bills = new Map([
    [first, ofAccount],
    [second, [...ofAccount, ...invoice(second, "USE1-", price)]],
    [third, invoice(third, "USE1-", price)],
  ]);
  const { report } = await audited([...bills].map(([job, lines]) => foundOf(job, lines)));
  const own = totalOf([...bills.keys()].flatMap((job) => invoice(job, "USE1-", price)));
  expect(report.audit?.training).toMatchObject({
    billedUsd: expect.closeTo(own + totalOf(others), 6),
    explainedUsd: expect.closeTo(own, 6),
    explainedIsAtLeast: false,
  });
});
