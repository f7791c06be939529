import { AwsError, type Json } from "./account.ts";

/** One line of an invoice, as detailed billing data have it. Amounts in `currency`. */
export interface LedgerLine {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly account?: string;
  readonly region: string;
  readonly service?: string;
  readonly usageType: string;
  /** As Cost Explorer names them: `Usage`, `Savings Plan Covered Usage`, `Credit`, `Refund`, `Tax`, … */
  readonly recordType?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly resource?: string;
  readonly quantity: number;
  readonly amortized: number;
  readonly unblended?: number;
  /** After private discounts; the same as before them by default. */
  readonly netAmortized?: number;
  readonly netUnblended?: number;
}

/** An account's invoice as Cost Explorer answers from it. */
export interface Ledger {
  readonly lines: readonly LedgerLine[];
  readonly currency?: string;
  /** Days from this one on are marked as estimated. */
  readonly estimatedFrom?: string;
  /** Cost allocation tags that the payer account activated. */
  readonly activeTags?: readonly string[];
  readonly resourcesEnabled?: boolean;
}

/** Lines of a period by day and group, filtered by an expression of Cost Explorer. */
export function askLedger(ledger: Ledger, request: Json): Json[] {
  const { Start, End } = request["TimePeriod"] as { Start: string; End: string };
  const groupBy = (request["GroupBy"] as { Type: string; Key: string }[] | undefined) ?? [];
  const matching = ledger.lines.filter(
    (line) =>
      line.day >= Start &&
      line.day < End &&
      (request["Filter"] === undefined || matches(line, request["Filter"] as Json)),
  );
  return daysBetween(Start, End).map((day) => {
    const groups = Map.groupBy(
      matching.filter((line) => line.day === day),
      (line) => JSON.stringify(groupBy.map((group) => keyOf(ledger, line, group))),
    );
    return {
      TimePeriod: { Start: day, End: nextDay(day) },
      Total: {},
      Groups: [...groups].map(([keys, lines]) => ({
        Keys: JSON.parse(keys) as string[],
        Metrics: metricsOf(lines, ledger.currency ?? "USD"),
      })),
      Estimated: ledger.estimatedFrom !== undefined && day >= ledger.estimatedFrom,
    };
  });
}

function matches(line: LedgerLine, expression: Json): boolean {
  const operators = Object.keys(expression).filter((key) => expression[key] !== undefined);
  if (operators.length !== 1) throw new AwsError("ValidationException", "Expression has several roots");
  const [operator = ""] = operators;
  if (operator === "And") return (expression["And"] as Json[]).every((part) => matches(line, part));
  if (operator === "Or") return (expression["Or"] as Json[]).some((part) => matches(line, part));
  if (operator === "Not") return !matches(line, expression["Not"] as Json);
  const { Key, Values } = expression[operator] as { Key: string; Values: string[] };
  if (operator === "Tags") return Values.includes(line.tags?.[Key] ?? "");
  return Values.includes(dimensionOf(line, Key));
}

function dimensionOf(line: LedgerLine, key: string): string {
  switch (key) {
    case "SERVICE":
      return line.service ?? "Amazon SageMaker";
    case "REGION":
      return line.region;
    case "RECORD_TYPE":
      return line.recordType ?? "Usage";
    case "LINKED_ACCOUNT":
      return line.account ?? "111122223333";
    case "USAGE_TYPE":
      return line.usageType;
    case "RESOURCE_ID":
      return line.resource ?? "NoResourceId";
    default:
      throw new AwsError("ValidationException", `Dimension ${key} is not in the ledger`);
  }
}

function keyOf(ledger: Ledger, line: LedgerLine, { Type, Key }: { Type: string; Key: string }): string {
  if (Type === "DIMENSION") return dimensionOf(line, Key);
  const value = ledger.activeTags?.includes(Key) ? (line.tags?.[Key] ?? "") : "";
  return `${Key}$${value}`;
}

function metricsOf(lines: readonly LedgerLine[], Unit: string): Json {
  const sum = (value: (line: LedgerLine) => number): string =>
    lines.reduce((total, line) => total + value(line), 0).toFixed(10);
  const unblended = (line: LedgerLine): number => line.unblended ?? line.amortized;
  return {
    AmortizedCost: { Amount: sum((line) => line.amortized), Unit },
    UnblendedCost: { Amount: sum(unblended), Unit },
    NetAmortizedCost: { Amount: sum((line) => line.netAmortized ?? line.amortized), Unit },
    NetUnblendedCost: { Amount: sum((line) => line.netUnblended ?? unblended(line)), Unit },
    UsageQuantity: { Amount: sum((line) => line.quantity), Unit: "N/A" },
  };
}

function daysBetween(start: string, end: string): string[] {
  const days: string[] = [];
  for (let day = start; day < end; day = nextDay(day)) days.push(day);
  return days;
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
