/**
 * `npm run bench -- speed [--trials 10,100,...]`: time and peak memory of the whole analysis, 10 to 10,000 trials with 100
 * points each. Every run is the first and only one of a process of its own, as for a user; the median of several is shown.
 * Processor time is what other work on the machine disturbs least, so growth is told of it. That of the main thread is what
 * the clock shows on an idle machine with a second core: helpers compile and collect garbage beside it.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { median } from "simple-statistics";
import { analyze } from "../src/analyze.ts";
import { parseDocuments } from "../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../src/model/config.ts";
import { seededRandom } from "../src/stats/random.ts";
import { meanOfCompleted } from "./baselines.ts";
import { CAUTIOUS, LITERAL } from "./replay/median-rule.ts";
import { DEFAULT_SETTINGS, type ReplaySettings } from "./replay/plan.ts";
import { replay } from "./replay/replay.ts";
import type { Study } from "./replay/trainings.ts";

const POINTS = 100;
/** Processes for a small size and for a large one. */
const MANY = 7;
const FEW = 3;
const ROUNDS_OF_SHORTCUT = 20;
const KINDS: Readonly<Record<string, Partial<ReplaySettings>>> = {
  "exact times": { rule: CAUTIOUS, resolution: "exact" },
  "points by the minute": { rule: CAUTIOUS, resolution: "minute" },
  "most trials stopped": { rule: LITERAL, resolution: "exact" },
  "no trial stopped": { rule: null, resolution: "exact" },
};

interface Measured {
  /** Of the processor, helpers of the garbage collection included, and of the clock on the wall. */
  readonly processor: number;
  readonly mainThread: number;
  readonly wall: number;
  readonly shortcut: number;
  readonly stopped: number;
  readonly megabytes: number;
}

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      trials: { type: "string", default: "10,100,1000,10000" },
      one: { type: "string" },
      kind: { type: "string", default: "exact times" },
    },
  });
  if (values.one) {
    console.log(JSON.stringify(measure(Number(values.one), KINDS[values.kind] ?? {})));
    return;
  }
  const sizes = values.trials.split(",").map(Number);
  const rows = Object.keys(KINDS).flatMap((kind) => {
    const measured = sizes.map((trials) => medianOfProcesses(trials, kind));
    return measured.map((of, index) => {
      const [before, size] = [measured[index - 1], sizes[index] ?? 0];
      const growth = before ? `x${(of.processor / before.processor).toFixed(1)}` : "";
      return [
        kind,
        size.toLocaleString("en-US"),
        of.stopped.toLocaleString("en-US"),
        `${(1000 * of.wall).toFixed(0)} ms`,
        `${(1000 * of.mainThread).toFixed(0)} ms`,
        `${(1000 * of.processor).toFixed(0)} ms`,
        growth,
        `x${(of.processor / of.shortcut).toFixed(0)}`,
        `${of.megabytes.toFixed(0)} MB`,
      ];
    });
  });
  const head = [
    "curves",
    "trials",
    "stopped early",
    "wall clock",
    "main thread",
    "processor",
    "growth",
    "against the mean of completed trials",
    "peak memory",
  ];
  console.log(markdownTable([head, ...rows], { align: ["l", ...head.slice(1).map(() => "r")] }));
}

function medianOfProcesses(trials: number, kind: string): Measured {
  const runs = Array.from({ length: trials > 1_000 ? FEW : MANY }, (): Measured => {
    const script = import.meta.filename.replace("speed.ts", "run.ts");
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [script, "speed", "--one", String(trials), "--kind", kind],
      { encoding: "utf8", maxBuffer: 1e8 },
    );
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout) as Measured;
  });
  const middle = (of: (run: Measured) => number): number => median(runs.map(of));
  return {
    processor: middle(({ processor }) => processor),
    mainThread: middle(({ mainThread }) => mainThread),
    wall: middle(({ wall }) => wall),
    shortcut: middle(({ shortcut }) => shortcut),
    stopped: middle(({ stopped }) => stopped),
    megabytes: middle(({ megabytes }) => megabytes),
  };
}

function measure(trials: number, kind: Partial<ReplaySettings>): Measured {
  const settings = { ...DEFAULT_SETTINGS, trials, slots: 10, ...kind };
  const { documents } = replay(syntheticStudy(trials), settings, 1);
  const observations = parseDocuments(documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
  const [cpu, own, clock] = [process.cpuUsage(), process.threadCpuUsage(), performance.now()];
  const { findings } = analyze(DEFAULT_CONFIG, [observations], 1.8e9);
  const wall = (performance.now() - clock) / 1000;
  const used = process.cpuUsage(cpu);
  const usedHere = process.threadCpuUsage(own);
  const again = performance.now();
  for (let round = 0; round < ROUNDS_OF_SHORTCUT; round++) {
    for (const { job, trials: classified } of findings) meanOfCompleted(job, classified);
  }
  return {
    processor: (used.user + used.system) / 1e6,
    mainThread: (usedHere.user + usedHere.system) / 1e6,
    wall,
    shortcut: (performance.now() - again) / 1000 / ROUNDS_OF_SHORTCUT,
    stopped: findings[0]?.trials.filter(({ outcome }) => outcome === "earlyStopped").length ?? 0,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
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
