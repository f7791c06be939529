/**
 * `npm run bench -- billing`: accounts whose invoice is known line by line, read through an AWS endpoint on loopback by the
 * shipped command line. The report's cost beside the invoice's, and beside what a user would do instead: end minus start at
 * the list price.
 */
import { markdownTable } from "markdown-table";
import type { TuningReport } from "../src/report/schema.ts";
import { runDist } from "../test/e2e/run.ts";
import { documentsOf, totalOf } from "../test/invoice.ts";
import { startAws } from "../test/servers/aws/server.ts";
import { knownAccounts } from "./billing/accounts.ts";
import type { KnownAccount } from "./billing/invoices.ts";

const LIST_PRICES: Readonly<Record<string, number>> = {
  "ml.g5.xlarge": 1.408,
  "ml.m5.2xlarge": 0.461,
  "ml.c5.4xlarge": 0.816,
};

export async function run(): Promise<void> {
  const rows: string[][] = [];
  for (const account of knownAccounts()) rows.push(await rowOf(account));
  const head = ["account", "invoice", "report", "stated range", "list price × time", "verdict"];
  console.log(markdownTable([head, ...rows], { align: ["l", "r", "r", "r", "r", "l"] }));
  const wrong = rows.filter((row) => row.at(-1)?.startsWith("WRONG")).length;
  console.log(`\n${rows.length - wrong} of ${rows.length} accounts as they have to be.`);
  if (wrong > 0) process.exitCode = 1;
}

async function rowOf(account: KnownAccount): Promise<string[]> {
  await using aws = await startAws({
    tuningJobs: [documentsOf(account.job)],
    ledger: account.ledger,
    now: new Date().toISOString(),
    ...account.account,
  });
  const args = ["analyze", "--tuning-job", account.job.name, "--format", "json", "--objective-curves", "off"];
  const { stdout, stderr, code } = await runDist("cli.js", [...args, ...(account.args ?? [])], aws.env);
  if (code !== 0) return [account.title, "", "", "", "", `WRONG: exit code ${code}: ${stderr.slice(-200)}`];
  const [job] = (JSON.parse(stdout) as TuningReport).tuningJobs;
  const truth = totalOf(account.own);
  const cost = job?.actual.costUsd ?? Number.NaN;
  const range = job?.actual.costRangeUsd;
  const asks = aws.calls.filter((call) => call.operation.startsWith("GetCostAndUsage")).length;
  return [
    account.title,
    truth.toFixed(2),
    cost.toFixed(2),
    range ? `${range.low.toFixed(2)} to ${range.high.toFixed(2)}` : "",
    shortcut(account).toFixed(2),
    verdict(account, truth, cost, range, asks, job?.rates.every((rate) => rate.source === "bill") ?? false),
  ];
}

function verdict(
  account: KnownAccount,
  truth: number,
  cost: number,
  range: { low: number; high: number } | null | undefined,
  asks: number,
  fromBill: boolean,
): string {
  const allowed = account.args?.includes("cost-explorer-resources") ? 2 : 1;
  if (asks > allowed) return `WRONG: ${asks} paid requests`;
  const equal = Math.abs(cost - truth) < 0.005;
  if (account.determined) return equal && fromBill ? "equal to the cent" : "WRONG: not equal to the cent";
  if (!fromBill) return "list price, and said so";
  if (range)
    return range.low <= truth + 0.005 && truth <= range.high + 0.005 ? "inside the range" : "WRONG: outside";
  return equal ? "equal to the cent" : "WRONG: no range";
}

/** End minus start times instances at the list price. */
function shortcut({ job }: KnownAccount): number {
  return job.trials.reduce(
    (sum, trial) =>
      sum +
      trial.instances.reduce(
        (all, { instanceType, count }) =>
          all + (trial.trainingSeconds / 3600) * count * (LIST_PRICES[instanceType] ?? 0),
        0,
      ),
    0,
  );
}
