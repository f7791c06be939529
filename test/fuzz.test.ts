import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mutate } from "../bench/fuzz/mutate.ts";
import { recordingsToFuzz } from "../bench/fuzz/recordings.ts";
import { judge } from "../bench/fuzz/trial-run.ts";
import { randomOfCase } from "../bench/seeds.ts";

/** A sample of `npm run bench -- fuzz`, other cases than its first seed has. */
const CASES = 25;

it.each(recordingsToFuzz())(
  "a damaged recording ($name) is a report that keeps every law, or one line with the place",
  { timeout: 120_000 },
  async ({ files }) => {
    const folder = await mkdtemp(join(tmpdir(), "fuzz-"));
    const kinds = { report: 0, problem: 0, defect: 0 };
    try {
      expect(await judge(folder, files)).toEqual({ kind: "report", breaches: [] });
      for (let seed = 0; seed < CASES; seed += 1) {
        const outcome = await judge(folder, mutate(files, randomOfCase(900_000_000 + seed)));
        kinds[outcome.kind] += 1;
        if (outcome.kind === "report") expect(outcome.breaches, `seed ${seed}`).toEqual([]);
        if (outcome.kind === "defect") expect.fail(`seed ${seed}: ${outcome.message}`);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    expect(kinds.report).toBeGreaterThan(CASES / 10);
    expect(kinds.problem).toBeGreaterThan(CASES / 10);
  },
);
