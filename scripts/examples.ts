/**
 * Makes the example recordings from the measured trainings in `examples/measured`, and beside each the truth that the
 * replay knows and the report made from the recording. Deterministic: running it again changes nothing.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CAUTIOUS, MIDDLE } from "../bench/replay/median-rule.ts";
import { DEFAULT_SETTINGS, type ReplaySettings } from "../bench/replay/plan.ts";
import { replay } from "../bench/replay/replay.ts";
import { measuredStudies, type Study } from "../bench/replay/trainings.ts";
import { RECORDING_FILES, type RecordingDocuments } from "../src/collect/documents.ts";
import { TERMINAL } from "../src/report/context.ts";
import { renderJson } from "../src/report/json.ts";
import { renderMarkdown } from "../src/report/markdown/comment.ts";
import { billOf, priceListOf } from "./example-billing.ts";
import { exampleAnalysis, postedComment } from "./example-comment.ts";
import { whatDoesNotHelp } from "./what-does-not-help.ts";

const EXAMPLES = join(import.meta.dirname, "..", "examples");

interface Example {
  readonly task: string;
  readonly seed: number;
  readonly settings: ReplaySettings;
  readonly billing: (documents: RecordingDocuments, settings: ReplaySettings) => Partial<RecordingDocuments>;
}

const EXAMPLE_JOBS: readonly Example[] = [
  {
    task: "churn-xgboost",
    seed: 1122,
    settings: {
      ...DEFAULT_SETTINGS,
      name: "churn-xgb-1122",
      trials: 100,
      slots: 10,
      strategy: "Bayesian",
      rule: CAUTIOUS,
      medianMinutes: 25,
      instanceType: "ml.m5.4xlarge",
      failures: 3,
    },
    billing: () => ({}),
  },
  {
    task: "market-lstm",
    seed: 2211,
    settings: {
      ...DEFAULT_SETTINGS,
      name: "market-lstm-0307",
      trials: 60,
      slots: 4,
      strategy: "Random",
      rule: MIDDLE,
      medianMinutes: 40,
      instanceType: "ml.g5.xlarge",
      spot: { ratio: [0.28, 0.42], interruptions: 0.1 },
      startAt: "2026-11-21T19:30:00Z",
    },
    billing: (documents, settings) => ({ costAndUsage: billOf(documents, settings) }),
  },
  {
    task: "imaging-cnn",
    seed: 808,
    settings: {
      ...DEFAULT_SETTINGS,
      name: "imaging-cnn-0811",
      trials: 80,
      slots: 4,
      strategy: "Bayesian",
      medianMinutes: 35,
      instanceType: "ml.g4dn.xlarge",
    },
    billing: (_documents, settings) => ({ priceList: priceListOf(settings) }),
  },
];

for (const example of EXAMPLE_JOBS) {
  const study = measuredStudies().find(({ task }) => task === example.task);
  if (study) await write(example, study);
}
await writeFile(join(EXAMPLES, "..", "docs", "what-does-not-help.md"), await whatDoesNotHelp());

async function write({ task, seed, settings, billing }: Example, study: Study): Promise<void> {
  const { documents, truth } = replay(study, settings, seed);
  const folder = join(EXAMPLES, task);
  const recording = join(folder, "recording");
  await rm(folder, { recursive: true, force: true });
  await mkdir(recording, { recursive: true });
  const all = { ...documents, ...billing(documents, settings) };
  for (const { document, file } of RECORDING_FILES) {
    const found = all[document] ?? null;
    if (found !== null) await writeFile(join(recording, file), pretty(found));
  }
  await writeFile(join(folder, "truth.json"), pretty(truth));
  const { report } = await exampleAnalysis(recording);
  await writeFile(join(folder, "tuning-report.json"), renderJson(report));
  await writeFile(join(folder, "tuning-report.md"), renderMarkdown(report, TERMINAL));
  await writeFile(join(folder, "comment.md"), postedComment(report));
  console.log(
    `${task}: ${truth.stoppedTrials.length} of ${settings.trials} stopped, time x${truth.timeScale.toFixed(0)}`,
  );
}

/** JSON of which arrays of plain points stay on a line each: readable, and a third of the size. */
function pretty(document: unknown): string {
  const text = JSON.stringify(document, null, 1);
  return `${text.replace(/\{\n\s+"Timestamp"[^{}]*\}/g, (point) => point.replace(/\n\s*/g, " "))}\n`;
}
