import type { LedgerLine } from "./servers/aws/ledger.ts";
import type { SmallRecording } from "./small-recording.ts";

/** One line of a Cost and Usage Report, by the names of CUR 2.0. */
export interface ReportLine {
  readonly line_item_usage_start_date: string;
  readonly line_item_line_item_type: string;
  readonly line_item_usage_type: string;
  readonly line_item_resource_id: string;
  readonly line_item_usage_amount: number;
  readonly line_item_unblended_cost: number;
  readonly line_item_net_unblended_cost: number;
  readonly savings_plan_savings_plan_effective_cost: number;
  readonly savings_plan_net_savings_plan_effective_cost: number;
  readonly line_item_product_code: string;
  readonly line_item_usage_account_id: string;
  readonly line_item_currency_code: string;
  readonly bill_invoice_id: string;
}

export const ACCOUNT = "111122223333";
/** On demand, USD an hour. */
export const RATE = 0.46;
const SPOT_RATE = 0.46;
const PLAN_RATE = 0.31;
const PRIVATE = 0.93;

export interface Invoice {
  readonly lines: readonly ReportLine[];
  /** What each training job costs, amortized and as invoiced, in USD: the ARN in lower case, summed in whole 1e-10. */
  readonly expected: ReadonlyMap<
    string,
    { readonly amortized: number; readonly unblended: number; readonly hours: number }
  >;
}

export function arnOf(name: string, region = "us-east-1", account = ACCOUNT): string {
  return `arn:aws:sagemaker:${region}:${account}:training-job/${name}`;
}

/**
 * Two months of an account: trials on demand, on spot and under a savings plan, one over the turn of the month, names in upper
 * case, and around them what is no charge of training: plan negations and fees, credits, refunds, tax, hosting, warm pools.
 */
export function invoice(): Invoice {
  const lines: ReportLine[] = [];
  const expected = new Map<string, { amortized: number; unblended: number; hours: number }>();
  const line = (
    at: string,
    type: string,
    usageType: string,
    resource: string,
    hours: number,
    cost: number,
    effective = 0,
  ) => {
    lines.push({
      line_item_usage_start_date: at,
      line_item_line_item_type: type,
      line_item_usage_type: usageType,
      line_item_resource_id: resource,
      line_item_usage_amount: hours,
      line_item_unblended_cost: cost,
      line_item_net_unblended_cost: tenDecimals(cost * PRIVATE),
      savings_plan_savings_plan_effective_cost: effective,
      savings_plan_net_savings_plan_effective_cost: tenDecimals(effective * PRIVATE),
      line_item_product_code: "AmazonSageMaker",
      line_item_usage_account_id: ACCOUNT,
      line_item_currency_code: "USD",
      bill_invoice_id: at < "2026-11" ? "1234567" : "",
    });
  };
  const charge = (
    name: string,
    at: string,
    usageType: string,
    hours: number,
    rate: number,
    plan: boolean,
  ) => {
    const list = tenDecimals(hours * rate);
    const effective = plan ? tenDecimals(hours * PLAN_RATE) : 0;
    line(at, plan ? "SavingsPlanCoveredUsage" : "Usage", usageType, arnOf(name), hours, list, effective);
    const known = expected.get(arnOf(name).toLowerCase()) ?? { amortized: 0, unblended: 0, hours: 0 };
    expected.set(arnOf(name).toLowerCase(), {
      amortized: tenDecimals(known.amortized + (plan ? effective : list)),
      unblended: tenDecimals(known.unblended + (plan ? 0 : list)),
      hours: tenDecimals(known.hours + hours),
    });
    if (plan) line(at, "SavingsPlanNegation", usageType, "", hours, -list);
  };
  for (let trial = 1; trial <= 30; trial += 1) {
    const suffix = `${String(trial).padStart(3, "0")}-0a1b2c${String(trial).padStart(2, "0")}`;
    const hour = `2026-10-${String((trial % 28) + 1).padStart(2, "0")} 07:00:00`;
    charge(`churn-${suffix}`, hour, "USE1-Train:ml.g5.xlarge", trial / 97, RATE, false);
    charge(`Vision-${suffix}`.toUpperCase(), hour, "USE1-TrSpt:ml.g5.xlarge", trial / 331, SPOT_RATE, false);
    charge(`planned-${suffix}`, hour, "USE1-Train:ml.g5.xlarge", trial / 61, RATE, true);
    charge(
      `planned-${suffix}`,
      hour.replace("07:", "08:"),
      "USE1-Train:ml.g5.xlarge",
      trial / 113,
      RATE,
      false,
    );
  }
  charge("overnight-001-aaaaaaaa", "2026-10-31 23:00:00", "USE1-Train:ml.g5.xlarge", 0.75, RATE, false);
  charge("overnight-001-aaaaaaaa", "2026-11-01 00:00:00", "USE1-Train:ml.g5.xlarge", 1, RATE, false);
  const churn = arnOf("churn-001-0a1b2c01");
  line("2026-10-02 07:00:00", "Credit", "USE1-Train:ml.g5.xlarge", churn, 0, -5);
  line("2026-10-02 07:00:00", "Refund", "USE1-Train:ml.g5.xlarge", churn, 0, -3);
  line("2026-10-02 07:00:00", "Tax", "USE1-Train:ml.g5.xlarge", churn, 0, 2);
  line("2026-10-02 07:00:00", "SavingsPlanNegation", "USE1-Train:ml.g5.xlarge", churn, 7, -7);
  line(
    "2026-10-01 00:00:00",
    "SavingsPlanRecurringFee",
    "ComputeSP:1yrNoUpfront",
    "arn:aws:savingsplans::1:savingsplan/a",
    720,
    90,
  );
  line(
    "2026-10-02 07:00:00",
    "Usage",
    "USE1-Host:ml.g5.xlarge",
    "arn:aws:sagemaker:us-east-1:111122223333:endpoint/a",
    24,
    40,
  );
  line("2026-10-02 07:00:00", "Usage", "USE1-TrainWarmPool:ml.g5.xlarge", churn, 2, 1);
  line("2026-09-30 23:00:00", "Usage", "USE1-Train:ml.g5.xlarge", churn, 9, 9);
  return { lines, expected };
}

/** As a report has its amounts. */
function tenDecimals(amount: number): number {
  return Math.round(amount * 1e10) / 1e10;
}

/** An invoice as a Cost and Usage Report has it: ARNs in lower case, and plan negations beside what a plan covers. */
export function reportLines(ledger: readonly LedgerLine[]): ReportLine[] {
  return ledger.flatMap((of): ReportLine[] => {
    const covered = of.unblended === 0;
    const line = (type: string, resource: string, cost: number, effective: number): ReportLine => ({
      line_item_usage_start_date: `${of.day} 00:00:00`,
      line_item_line_item_type: type,
      line_item_usage_type: of.usageType,
      line_item_resource_id: resource.toLowerCase(),
      line_item_usage_amount: of.quantity,
      line_item_unblended_cost: cost,
      line_item_net_unblended_cost: cost,
      savings_plan_savings_plan_effective_cost: effective,
      savings_plan_net_savings_plan_effective_cost: effective,
      line_item_product_code: "AmazonSageMaker",
      line_item_usage_account_id: of.account ?? ACCOUNT,
      line_item_currency_code: "USD",
      bill_invoice_id: "1234567",
    });
    const list = 1.3 * of.amortized;
    return covered
      ? [
          line("SavingsPlanCoveredUsage", of.resource ?? "", list, of.amortized),
          line("SavingsPlanNegation", "", -list, 0),
        ]
      : [line("Usage", of.resource ?? "", of.amortized, 0)];
  });
}

/** What the training jobs of a recording were billed, at one price. */
export function ledgerOf(recording: SmallRecording): LedgerLine[] {
  return (recording.trainingJobs?.Results ?? []).map(({ TrainingJob: job }) => {
    const { InstanceType, InstanceCount } = job["ResourceConfig"] as {
      InstanceType: string;
      InstanceCount: number;
    };
    const quantity = (Number(job["BillableTimeInSeconds"]) * InstanceCount) / 3600;
    return {
      day: String(job["TrainingStartTime"]).slice(0, 10),
      account: String(job["TrainingJobArn"]).split(":")[4] ?? ACCOUNT,
      region: "us-east-1",
      usageType: `USE1-Train:${InstanceType}`,
      resource: String(job["TrainingJobArn"]),
      quantity,
      amortized: quantity * 0.2,
    };
  });
}
