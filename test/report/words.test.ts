import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import type { RecordingDocuments } from "../../src/collect/documents.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { TERMINAL } from "../../src/report/context.ts";
import { escapeProse, escapeText } from "../../src/report/escape.ts";
import { renderMarkdown } from "../../src/report/markdown/comment.ts";
import { exampleDocuments } from "../example-recordings.ts";
import { type PlainTrial, plainRecording } from "../plain-recording.ts";
import { type SmallRecording, smallRecording } from "../small-recording.ts";

const NOW = Date.parse("2026-11-25T12:00:00Z") / 1000;

function comment(documents: RecordingDocuments, context = TERMINAL): string {
  const observations = parseDocuments(documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
  return renderMarkdown(analyze(DEFAULT_CONFIG, [observations], NOW).report, context);
}

const scores = (...objectives: (number | null)[]): PlainTrial[] =>
  objectives.map((objective) => ({ seconds: 1000, objective, failed: objective === null }));

describe("the words of a comment", () => {
  const duplicated = plainRecording({ trials: scores(0.7, 0.6, 0.5, 0.6, null) });
  const { TrainingJobSummaries: summaries } = duplicated.trainingJobSummaries as {
    TrainingJobSummaries: { TunedHyperParameters: Record<string, string> }[];
  };
  for (const summary of summaries.slice(3, 4)) summary.TunedHyperParameters = { eta: "0.01" };

  it.each<[string, RecordingDocuments, readonly string[]]>([
    [
      "stopped early",
      smallRecording(),
      ["1 was stopped early", "so it is taken as stopped", "Run to its end it would"],
    ],
    ["of two failed", plainRecording({ trials: scores(0.5, null) }), ["1 of 2 trials failed"]],
    ["repeated", duplicated, ["1 trial repeated settings", "known before the run: after 1 trial."]],
  ])("count one as one: one trial %s", (_, documents, told) => {
    const text = comment(documents);
    for (const words of told) expect(text).toContain(words);
    expect(text).not.toMatch(
      /\b1 (?:[a-z]+ )?(?:trials|slots|days|settings|definitions|were|have|are)\b|\(s\)/,
    );
    expect(text).not.toContain("All of them");
  });

  it("call a cost under a cent that, also where more of it may not be known", () => {
    const recording = smallRecording();
    for (const { TrainingJob: trial } of recording.trainingJobs?.Results ?? [])
      trial["BillableTimeInSeconds"] = 1;
    recording.trainingJobSummaries.TrainingJobSummaries.pop();
    expect(comment(recording)).toContain("This run cost under $0.01 as far as is known and took");
  });

  it("bound what the next run would cost where some of this one's cost is not known", async () => {
    const documents = (await exampleDocuments("churn-xgboost")) as unknown as SmallRecording;
    for (const [index, { TrainingJob: trial }] of (documents.trainingJobs?.Results ?? []).entries())
      if (index % 3 === 0) trial["ResourceConfig"] = { InstanceType: "ml.x99.huge", InstanceCount: 1 };
    const cost = /^\| Cost .*$/m.exec(comment(documents))?.[0] ?? "";
    expect(cost).toMatch(/^\| Cost +\| +at least \$\d.*\| +at least \$[\d.]+ \|$/);
  });

  it("leave nothing open of early stopping that stopped nothing", () => {
    const text = comment(plainRecording({ trials: scores(0.5, 0.6, 0.7), earlyStopping: "Auto" }));
    expect(text).toContain("<code>off</code>: As what ran: no trial was stopped early.");
    expect(text).toMatch(/<code>off<\/code> .* 0\.7 \|/);
  });

  it("copy a seed as it is, and a fraction without its noise", () => {
    const recording = smallRecording();
    for (const summary of recording.trainingJobSummaries.TrainingJobSummaries)
      summary["TunedHyperParameters"] = { seed: "1234567890123", eta: "0.30000000000000004" };
    expect(comment(recording)).toContain('{"seed": "1234567890123", "eta": "0.3"}');
  });

  it("tell no waiting of less than a minute, and instance time where that is all there is", () => {
    const told = (money: "usd" | "off"): string => comment(smallRecording(), { ...TERMINAL, money });
    expect(told("usd")).toMatch(/Early stopping avoided roughly \S+ \([^)]+\), and it is/);
    expect(told("off")).toMatch(/Early stopping avoided roughly .+ of instance time, and it is/);
  });

  it("have a verb where more trials have no price", () => {
    const trials = scores(0.5, 0.4, 0.7, 0.6);
    const chance = "a chance of about 33 % to improve on the best";
    const priced = plainRecording({ trials });
    expect(comment(priced)).toContain(`2 more trials would cost about $0.13 and have ${chance}`);
    expect(comment(priced, { ...TERMINAL, money: "off" })).toContain(`2 more trials would have ${chance}`);
    const unpriced = plainRecording({ trials, instanceType: "ml.unheard.of" });
    expect(comment(unpriced)).toContain(`2 more trials would have ${chance}`);
    const alike = comment(plainRecording({ trials: scores(0.7, 0.7, 0.7, 0.7) }));
    expect(alike).toContain("All trials gave the same objective");
    expect(alike).not.toContain("to improve on the best");
  });

  it("name one last improvement, in the advice and in the fold", () => {
    // Trials lie within 1 % of each other. The seventh is the best; a quarter of those after it come close.
    const objective = (i: number): number =>
      i === 0 ? 0.893 : i === 6 ? 0.896 : i > 6 && i % 4 === 3 ? 0.8958 : 0.88 + 0.0002 * i;
    const trials = scores(...Array.from({ length: 40 }, (_, i) => objective(i)));
    const found = comment(plainRecording({ trials })).match(
      /last improvement that mattered.*? was trial \d+/g,
    );
    expect(found).toHaveLength(2);
    for (const each of found ?? []) expect(each).toMatch(/ trial 7$/);
  });

  it("do not say that the best came near the best", () => {
    expect(comment(plainRecording({ trials: scores(0.5, 0.6, 0.7) }))).not.toContain("came within");
    expect(comment(plainRecording({ trials: scores(0.5, 0.698, 0.7) }))).toContain(
      "Trial 2 came within 1 % of the best.",
    );
  });
});

it("sentences of ours are told to their end, however long; what they show from outside is shortened", () => {
  const long = `${"The same trials replayed. ".repeat(40)}That is all.`;
  expect(escapeProse(long)).toBe(long);
  expect(escapeText("x".repeat(700))).toMatch(/^x{599}…$/);
  expect(escapeProse(`It failed: \`${"x".repeat(700)}\`.`)).toMatch(/x{599}…<\/code>\.$/);
});
