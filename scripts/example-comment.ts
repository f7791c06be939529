import { type Analysis, analyze } from "../src/analyze.ts";
import { readRecording } from "../src/collect/recording.ts";
import { DEFAULT_CONFIG } from "../src/model/config.ts";
import { COMMENT_LIMIT_BYTES } from "../src/publish/clip.ts";
import { type RenderContext, TERMINAL } from "../src/report/context.ts";
import { renderMarkdown } from "../src/report/markdown/comment.ts";
import type { TuningReport } from "../src/report/schema.ts";

/** The reports of the examples speak as of this day, two days after the runs. */
const NOW = Date.parse("2026-11-25T12:00:00Z") / 1000;

/** The report as a pull request shows it. */
const POSTED: RenderContext = {
  ...TERMINAL,
  links: { workflowRun: "https://github.com/acme/churn/actions/runs/1001" },
  commit: "a1b2c3d4e5f60718293a4b5c6d7e8f9012345678",
  version: "0.1.0",
};

/** The analysis of a recording as the examples show it. */
export async function exampleAnalysis(recording: string): Promise<Analysis> {
  return analyze(DEFAULT_CONFIG, [await readRecording(recording)], NOW);
}

/** The comment as it is posted on a pull request. */
export function postedComment(report: TuningReport): string {
  return renderMarkdown(report, POSTED, COMMENT_LIMIT_BYTES);
}
