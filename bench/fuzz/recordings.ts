import { billOf, priceListOf } from "../../scripts/example-billing.ts";
import { RECORDING_FILES, type RecordingDocuments } from "../../src/collect/documents.ts";
import { plainRecording } from "../../test/plain-recording.ts";
import { smallRecording } from "../../test/small-recording.ts";
import { DEFAULT_SETTINGS, type ReplaySettings } from "../replay/plan.ts";
import { replay } from "../replay/replay.ts";
import { measuredStudies } from "../replay/trainings.ts";
import type { Files } from "./mutate.ts";

/** Recordings of every kind that the report tells apart, small enough to be analysed thousands of times. */
export function recordingsToFuzz(): { readonly name: string; readonly files: Files }[] {
  const [study] = measuredStudies();
  if (!study) throw new Error("examples/measured has no study");
  const settings: ReplaySettings = {
    ...DEFAULT_SETTINGS,
    trials: 12,
    slots: 3,
    spot: { ratio: [0.3, 0.4], interruptions: 0.2 },
    failures: 1,
  };
  const { documents } = replay(study, settings, 3);
  const billed = {
    ...documents,
    costAndUsage: billOf(documents, settings),
    priceList: priceListOf(settings),
  };
  const trials = Array.from({ length: 9 }, (_, index) => ({
    seconds: 300 + 40 * index,
    objective: index === 4 ? null : 0.5 + 0.01 * ((7 * index) % 9),
    failed: index === 4,
  }));
  const quotas = { "ml.m5.xlarge for training job usage": 4 };
  return [
    { name: "six trials, one stopped, exact curves", files: filesOf(smallRecording()) },
    { name: "spot, failures, a bill and a price list", files: filesOf(billed) },
    { name: "no curves, a failure, quotas", files: filesOf(plainRecording({ trials, slots: 3, quotas })) },
    {
      name: "Hyperband, one slot",
      files: filesOf(plainRecording({ trials, strategy: "Hyperband", goal: "Minimize" })),
    },
  ];
}

function filesOf(documents: RecordingDocuments | ReturnType<typeof smallRecording>): Files {
  const present = RECORDING_FILES.filter(({ document }) => (documents[document] ?? null) !== null);
  return Object.fromEntries(present.map(({ document, file }) => [file, JSON.stringify(documents[document])]));
}
