import type { Analysis } from "../../analyze.ts";
import type { AnalysisConfig } from "../../model/config.ts";
import { findBaseReport } from "../../publish/base-report.ts";
import type { GitHub } from "../../publish/github/github.ts";
import type { PullRequest } from "../../publish/github/pull-requests.ts";
import type { Log } from "../../publish/log.ts";
import { type Baseline, withDifferences } from "../../report/difference.ts";
import { readBaseline } from "../baseline.ts";
import { tolerate } from "./tolerate.ts";

interface Comparison {
  /** `auto`, `off` or a path. */
  readonly baseline: string;
  readonly config: AnalysisConfig;
  /** The `comment-id`. */
  readonly id: string;
  /** `null` where GitHub is not to be asked. */
  readonly github: GitHub | null;
  readonly pullRequest: () => Promise<PullRequest | string>;
  /** Compare with reports of runs with a smaller id alone. */
  readonly beforeRun?: number;
  readonly log: Log;
}

/** Sets the tuning jobs beside the last run of the same tuner, where one is found. */
export async function compare(analysis: Analysis, comparison: Comparison): Promise<Analysis> {
  const { baseline: wanted, config, log, github } = comparison;
  if (wanted === "off") return analysis;
  const compared = (baseline: Baseline): Analysis => ({
    ...analysis,
    report: withDifferences(analysis.report, baseline),
  });
  if (wanted !== "auto") {
    const now = Date.parse(analysis.report.generatedAt) / 1000;
    const baseline = await tolerate(log, "No comparison", () => readBaseline(wanted, config, now));
    return baseline ? compared(baseline) : analysis;
  }
  if (github === null) return analysis;
  try {
    const pullRequest = await comparison.pullRequest();
    if (typeof pullRequest === "string") return analysis;
    const found = await findBaseReport(
      github,
      pullRequest,
      comparison.id,
      (baseline) => compared(baseline).report.tuningJobs.some(({ difference }) => difference),
      comparison.beforeRun,
    );
    return found ? compared(found) : analysis;
  } catch (error) {
    log.info("No comparison with the base branch: GitHub refused to show its merged pull requests.");
    log.debug(String(error));
    return analysis;
  }
}
