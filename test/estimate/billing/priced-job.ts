import { TERMINAL } from "../../../src/report/context.ts";
import { renderMarkdown } from "../../../src/report/markdown/comment.ts";
import { tuningReport } from "../../../src/report/report.ts";
import type { TuningJobReport } from "../../../src/report/schema.ts";
import { type BilledTrial, documentsOf, type InvoicedJob } from "../../invoice.ts";
import type { LedgerLine } from "../../servers/aws/ledger.ts";

/** A tuning job of four trials whose invoice a test writes. */

export const G5 = "ml.g5.xlarge";
export const START = Date.parse("2026-11-10T09:00:00Z") / 1000;
export const DAY = 86_400;
export const LATER = START + 7 * DAY;

export const trialsOf = (of: Partial<BilledTrial> = {}, count = 4): BilledTrial[] =>
  Array.from({ length: count }, (_, index) => ({
    startedAt: START + 60 * index,
    trainingSeconds: 3600,
    instances: [{ instanceType: G5, count: 1 }],
    ...of,
  }));
export const jobOf = (trial: Partial<BilledTrial> = {}, of: Partial<InvoicedJob> = {}): InvoicedJob => ({
  name: "billed",
  trials: trialsOf(trial),
  ...of,
});
export const flat = (amortized: number) => () => ({ amortized });
export const lineOf = (
  usageType: string,
  quantity: number,
  amortized: number,
  day = "2026-11-10",
): LedgerLine => ({
  day,
  region: "us-east-1",
  usageType,
  quantity,
  amortized,
});

/** A recording's trials changed in place, as AWS would have described them. */
export function changed(
  job: InvoicedJob,
  change: (trainingJob: Record<string, unknown>, index: number) => void,
) {
  const documents = documentsOf(job);
  const { Results } = documents.trainingJobs as { Results: { TrainingJob: Record<string, unknown> }[] };
  for (const [index, { TrainingJob }] of Results.entries()) change(TrainingJob, index);
  return documents;
}

export function markdownOf(job: TuningJobReport): string {
  return renderMarkdown({ ...tuningReport([job], [], LATER), gate: null, audit: null }, TERMINAL);
}
