import { expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { advice } from "../../src/report/markdown/advice.ts";
import { moneyPrinter } from "../../src/report/markdown/money.ts";
import type { Recommendation } from "../../src/report/schema.ts";
import { smallRecording } from "../small-recording.ts";

const NOTHING = { awsCalls: {}, metricsRequested: 0, seconds: 0 };

/** The small tuning job's advice, folded away with these confidences. */
function told(...confidences: Recommendation["confidence"][]): string {
  const [job] = analyze(DEFAULT_CONFIG, [parseDocuments(smallRecording(), [], NOTHING)], 1.8e9).report
    .tuningJobs;
  const [some] = job?.recommendations ?? [];
  if (!job || !some) throw new Error("there is no advice");
  const recommendations = confidences.map((confidence) => ({ ...some, confidence, folded: true }));
  return advice({ ...job, recommendations }, moneyPrinter("usd", 1, "USD"));
}

it.each([
  [["high"], "One smaller point", "What is left is too small to be"],
  [["indicative"], "One less certain point", "What is left is too uncertain to be"],
  [["medium", "indicative"], "Two smaller or less certain points", "is too small or too uncertain to be"],
] satisfies [Recommendation["confidence"][], string, string][])(
  "says why advice of confidence %j is folded",
  (confidences, summary, left) => {
    const text = told(...confidences);
    expect(text).toContain(`<summary>${summary}</summary>`);
    expect(text).toContain(left);
  },
);
