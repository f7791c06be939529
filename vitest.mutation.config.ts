import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The dearer of the tests below, from the cheapest on: a mutant is noticed by the first test that fails. */
const DEAR = [
  "stats/censored-regression",
  "report/golden",
  "estimate/search-length",
  "policy/identify",
  "estimate/frontier",
  "estimate/unstopped",
  "recommend/rules",
  "estimate/cost-laws",
  "estimate/laws",
];

class CheapestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      DEAR.findIndex((name) => moduleId.includes(name));
    return [...files].sort((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** Those of the core that take milliseconds, no process, no browser. */
const FAST = {
  include: ["test/{estimate,recommend,model,report,stats}/**/*.test.ts", "test/analyze.test.ts"],
  exclude: [
    "test/report/{page,pictures,audit-page,schema,comment,hostile,forecast}.test.ts",
    "test/recommend/{come-true,search-space-rules,fewer-trials,warm-start,cheaper-instances}.test.ts",
    "test/recommend/{fix-early-stopping,stopping-rules}.test.ts",
  ],
};

const chosen = process.env["TESTS"]?.split(" ");

/** The tests that mutation testing runs for each mutant: the fast ones, or those that `TESTS` names, by glob. */
export default defineConfig({
  test: {
    ...(chosen ? { include: chosen } : FAST),
    testTimeout: 120_000,
    isolate: false,
    maxWorkers: 1,
    pool: "threads",
    sequence: { sequencer: CheapestFirst },
  },
});
