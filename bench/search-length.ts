/**
 * `npm run bench -- search-length [--side development|left-out] [--samples N] [--write]`
 *
 * Draws searches of n trials from all configurations of a study that were trained to their end, and holds what a search
 * says about its length against the whole study: the expected best of m, its interval, where one more search would end,
 * and how often the next h trials improve. Errors are in units of the study's best minus its median. `--write` puts the tables into docs/method.md.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { mean, median } from "simple-statistics";
import { bestOf, withFloor } from "../src/estimate/search-length/expected-best.ts";
import { moreTrials } from "../src/estimate/search-length/more-trials.ts";
import { type Random, seededRandom } from "../src/stats/random.ts";
import { measuredStudies, publishedStudies, type Study } from "./replay/trainings.ts";
import { type Side, sideOf } from "./split.ts";
import { writeBetween } from "./write-between.ts";

const SIZES = [20, 60, 150];
const LENGTHS: readonly [string, (n: number) => number][] = [
  ["n/4", (n) => n / 4],
  ["n/2", (n) => n / 2],
  ["n", (n) => n],
];
const FEWEST_TRAININGS = 40;

interface Score {
  readonly size: number;
  readonly length: string;
  /** Squared errors: ours, and the best of the first m as they came. */
  readonly ours: number;
  readonly onePath: number;
  readonly meanCovered: boolean;
  readonly searchCovered: boolean;
  readonly width: number;
}

interface Improved {
  readonly predicted: number;
  readonly improved: boolean;
  readonly gain: number;
  readonly expectedGain: number;
}

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      side: { type: "string", default: "left-out" },
      samples: { type: "string", default: "40" },
      write: { type: "boolean", default: false },
    },
  });
  const studies = sideOf([...measuredStudies(), ...publishedStudies()], values.side as Side);
  const scores: Score[] = [];
  const improvements: Improved[] = [];
  for (const study of studies) scoreStudy(study, Number(values.samples), scores, improvements);
  const text = `${studies.length} ${values.side} tasks, ${scores.length} comparisons.\n\n${expectedBestTable(scores)}\n\n${improvementTable(improvements)}`;
  console.log(text);
  if (values.write)
    await writeBetween(join(import.meta.dirname, "..", "docs", "method.md"), "search length", text);
}

function scoreStudy(study: Study, samples: number, scores: Score[], improvements: Improved[]): void {
  const sign = study.goal === "Minimize" ? -1 : 1;
  const finals = study.trainings.flatMap((training) => {
    const value = training.values.at(-1);
    return value === null || value === undefined ? [] : sign * value;
  });
  if (finals.length < FEWEST_TRAININGS) return;
  const population = withFloor(finals.toSorted((a, b) => a - b));
  const scale = (population.at(-1) ?? 0) - median(population);
  if (scale <= 0) return;
  const random = seededRandom(7 + finals.length);
  for (const size of SIZES) {
    for (let sample = 0; sample < samples; sample += 1) {
      const search = draw(population, size, random);
      const sorted = search.toSorted((a, b) => a - b);
      const told = bestOf(
        sorted,
        LENGTHS.map(([, length]) => Math.round(length(size))),
      );
      for (const [index, { trials, mean: expected, oneSearch }] of told.entries()) {
        const truth = truthOf(population, trials);
        const next = Math.max(...draw(population, trials, random));
        scores.push({
          size,
          length: LENGTHS[index]?.[0] ?? "",
          ours: ((expected.estimate - truth) / scale) ** 2,
          onePath: ((Math.max(...search.slice(0, trials)) - truth) / scale) ** 2,
          meanCovered: expected.low <= truth && truth <= expected.high,
          searchCovered: oneSearch.low <= next && next <= oneSearch.high,
          width: (expected.high - expected.low) / scale,
        });
      }
      for (const more of [Math.ceil(size / 4), size]) {
        if (size + more > population.length) continue;
        const both = shuffled(population, random);
        const sorted = both.slice(0, size).sort((a, b) => a - b);
        const best = sorted.at(-1) ?? 0;
        const next = Math.max(...both.slice(size, size + more));
        const { improvementProbability, expectedGain } = moreTrials(sorted, null, more);
        const gain = Math.max(0, next - best) / scale;
        improvements.push({
          predicted: improvementProbability,
          improved: next > best,
          gain,
          expectedGain: expectedGain / scale,
        });
      }
    }
  }
}

/** Expected best of m drawn with replacement from the whole study: the search that the samples stand for. */
function truthOf(population: readonly number[], m: number): number {
  const count = population.length;
  return population.reduce(
    (sum, value, rank) => sum + value * (((rank + 1) / count) ** m - (rank / count) ** m),
    0,
  );
}

function draw(population: readonly number[], size: number, random: Random): number[] {
  return Array.from(
    { length: size },
    () => population[Math.floor(random.uniform() * population.length)] ?? 0,
  );
}

/** Without replacement: a configuration that is tried again does not improve on itself. */
function shuffled(values: readonly number[], random: Random): number[] {
  return values
    .map((value) => ({ value, order: random.uniform() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}

function expectedBestTable(scores: readonly Score[]): string {
  const rows = SIZES.flatMap((size) =>
    LENGTHS.map(([length]) => {
      const of = scores.filter((score) => score.size === size && score.length === length);
      const rmse = (value: (score: Score) => number): number => Math.sqrt(mean(of.map(value)));
      const [ours, path] = [rmse((score) => score.ours), rmse((score) => score.onePath)];
      return [
        String(size),
        length,
        ours.toFixed(3),
        `x${(path / ours).toFixed(1)}`,
        percent(of.map((score) => score.meanCovered)),
        mean(of.map((score) => score.width)).toFixed(2),
        percent(of.map((score) => score.searchCovered)),
      ];
    }),
  );
  const head = ["trials n", "length m", "error of expected best of m", "best of the first m"];
  return markdownTable(
    [[...head, "90 % range covers", "its width", "one more search within range"], ...rows],
    {
      align: ["r", "r", "r", "r", "r", "r", "r"],
    },
  );
}

function improvementTable(all: readonly Improved[]): string {
  const rows = [...Map.groupBy(all, (each) => each.predicted.toFixed(2))]
    .sort()
    .map(([predicted, of]) => [
      predicted,
      mean(of.map((each) => Number(each.improved))).toFixed(2),
      mean(of.map((each) => each.expectedGain)).toFixed(3),
      mean(of.map((each) => each.gain)).toFixed(3),
    ]);
  return markdownTable(
    [["chance that the next h improve", "observed", "expected gain", "observed gain"], ...rows],
    { align: ["r", "r", "r", "r"] },
  );
}

function percent(of: readonly boolean[]): string {
  return `${Math.round(100 * mean(of.map(Number)))} %`;
}
