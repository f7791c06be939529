/**
 * Which lines of a Cost and Usage Report are charges of training, and what they cost. The SQL and the reader of exported
 * files both follow these rules.
 *
 * Usage that a savings plan covers has its list price as unblended cost, and a line of type SavingsPlanNegation takes that
 * away again: it has no resource, and repeats the hours. So negations are left out, the invoice has nothing for covered
 * usage, and its amortised cost is the plan's effective cost. Credits, refunds, tax and fees are no usage.
 */
export const PRODUCT = "AmazonSageMaker";
export const COVERED = "SavingsPlanCoveredUsage";
export const USAGE_LINES = ["Usage", "DiscountedUsage", COVERED] as const;
/** Instance time of training, on demand and on managed spot, after the prefix of the region. */
export const USAGE_TYPES = ["Train:ml.", "TrSpt:ml."] as const;

/** What one resource was charged for one usage type on one UTC day. Amounts are decimal strings. */
export interface ChargedUsage {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `null` where the report does not tell accounts apart. */
  readonly account: string | null;
  /** ARN in lower case; empty where a line has no resource. */
  readonly resource: string;
  readonly usageType: string;
  readonly currency: string;
  /** Hours. */
  readonly quantity: string;
  readonly amortized: string;
  readonly unblended: string;
  /** After private discounts: a report has columns of their own for these where the account has discounts. */
  readonly netAmortized: string;
  readonly netUnblended: string;
  /** The bill is not closed yet. */
  readonly estimated: boolean;
}

/** UTC days from the first to the last, both included, `YYYY-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Billing periods of these days, `YYYY-MM`. */
export function monthsOf({ from, to }: Days): string[] {
  const months: string[] = [];
  const [year = 0, month = 1] = from.split("-").map(Number);
  for (let index = 12 * year + month - 1; ; index += 1) {
    const name = `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
    if (name > to.slice(0, 7)) return months;
    months.push(name);
  }
}
