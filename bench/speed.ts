/** `npm run bench -- speed`: time and peak memory of the whole analysis, 10 to 10,000 trials with 100 points each. */
import { spawnSync } from "node:child_process";
import { markdownTable } from "markdown-table";
import { analyze } from "../src/analyze.ts";
import { parseDocuments } from "../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../src/model/config.ts";
import { seededRandom } from "../src/stats/random.ts";
import { meanOfCompleted } from "./baselines.ts";
import { CAUTIOUS } from "./replay/median-rule.ts";
import { DEFAULT_SETTINGS } from "./replay/plan.ts";
import { replay } from "./replay/replay.ts";
import type { Study } from "./replay/trainings.ts";

const SIZES = [10, 100, 1_000, 10_000];
const POINTS = 100;

export async function run(args: readonly string[]): Promise<void> {
  if (args[0] === "--one") return measure(Number(args[1]));
  const rows = SIZES.map((trials) => {
    const { stdout } = spawnSync(
      process.execPath,
      [import.meta.filename.replace("speed.ts", "run.ts"), "speed", "--one", String(trials)],
      { encoding: "utf8", maxBuffer: 1e8 },
    );
    return { trials, ...(JSON.parse(stdout) as { seconds: number; shortcut: number; megabytes: number }) };
  });
  const table = rows.map((row, index) => {
    const before = rows[index - 1];
    return [
      row.trials.toLocaleString("en-US"),
      `${(1000 * row.seconds).toFixed(0)} ms`,
      before ? `x${(row.seconds / before.seconds).toFixed(1)}` : "",
      `x${(row.seconds / row.shortcut).toFixed(0)}`,
      `${row.megabytes.toFixed(0)} MB`,
    ];
  });
  console.log(
    markdownTable(
      [["trials", "analysis", "growth", "against the mean of completed trials", "peak memory"], ...table],
      { align: ["r", "r", "r", "r", "r"] },
    ),
  );
}

function measure(trials: number): void {
  const study = syntheticStudy(trials);
  const settings = { ...DEFAULT_SETTINGS, trials, slots: 10, rule: CAUTIOUS, resolution: "exact" as const };
  const { documents } = replay(study, settings, 1);
  const observations = parseDocuments(documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
  const started = performance.now();
  const { findings } = analyze(DEFAULT_CONFIG, [observations], 1.8e9);
  const seconds = (performance.now() - started) / 1000;
  const again = performance.now();
  for (const { job, trials: classified } of findings) meanOfCompleted(job, classified);
  const shortcut = Math.max(1e-5, (performance.now() - again) / 1000);
  console.log(JSON.stringify({ seconds, shortcut, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

/** Curves that fall towards a level of their own, with a pace of their own. */
function syntheticStudy(count: number): Study {
  const random = seededRandom(5);
  const trainings = Array.from({ length: count }, (_, index) => {
    const [level, speed, pace] = [random.normal(), 1 + random.uniform(), Math.exp(0.4 * random.normal())];
    let elapsed = 0;
    return {
      id: String(index),
      hyperparameters: { lr: String(level), width: String(pace) },
      elapsed: Array.from({ length: POINTS }, () => {
        elapsed += pace * (0.95 + 0.1 * random.uniform());
        return elapsed;
      }),
      values: Array.from(
        { length: POINTS },
        (_unused, step) => level + 2 * (step + 1) ** -speed + 0.02 * random.normal(),
      ),
    };
  });
  return {
    task: "synthetic",
    family: "synthetic",
    metric: "loss",
    goal: "Minimize",
    trainings,
    stepsParameter: "epochs",
    time: "synthetic",
  };
}
