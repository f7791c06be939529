import { analyze } from "../src/analyze.ts";
import type { RecordingDocuments } from "../src/collect/documents.ts";
import { parseDocuments } from "../src/collect/parse.ts";
import { type AnalysisConfig, DEFAULT_CONFIG } from "../src/model/config.ts";
import type { TuningJobReport } from "../src/report/schema.ts";
import { documentsOf, type InvoicedJob } from "./invoice.ts";
import { askLedger, type Ledger } from "./servers/aws/ledger.ts";

const METRICS = ["AmortizedCost", "UnblendedCost", "NetAmortizedCost", "NetUnblendedCost", "UsageQuantity"];

/** The bill as one answer of Cost Explorer, unfiltered, perhaps grouped by a tag. */
export function billOf(ledger: Ledger, tag: string | null = null): unknown {
  const days = ledger.lines.map((line) => line.day).sort();
  const [first = "2026-01-01"] = days;
  const GroupBy = [
    { Type: "DIMENSION", Key: "USAGE_TYPE" },
    ...(tag === null ? [] : [{ Type: "TAG", Key: tag }]),
  ];
  const TimePeriod = { Start: first, End: `${days.at(-1) ?? first}~` };
  return {
    GroupDefinitions: GroupBy,
    ResultsByTime: askLedger(ledger, { TimePeriod, GroupBy, Metrics: METRICS }),
  };
}

/** Reports on documents as they are, seven days after the run unless told otherwise. */
export function reportOf(
  documents: RecordingDocuments,
  now: number,
  config: Partial<AnalysisConfig> = {},
): TuningJobReport {
  const observations = parseDocuments(documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
  const [job] = analyze({ ...DEFAULT_CONFIG, ...config }, [observations], now).report.tuningJobs;
  if (!job) throw new Error("the report has no tuning job");
  return job;
}

/** Reports on a tuning job whose invoice is known. */
export function billed(
  job: InvoicedJob,
  ledger: Ledger,
  config: Partial<AnalysisConfig> = {},
  now = Math.max(...job.trials.map((trial) => trial.startedAt)) + 7 * 86_400,
): TuningJobReport {
  const bill = billOf(ledger, config.costAllocationTag ?? null);
  return reportOf({ ...documentsOf(job), costAndUsage: bill }, now, config);
}
