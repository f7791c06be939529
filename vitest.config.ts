import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/counts-reporter.ts", "./test/coverage-reporter.ts"],
    coverage: {
      include: ["src/{model,stats,estimate,recommend,report}/**/*.ts"],
      exclude: ["src/report/html/client/**"],
      reporter: [],
      thresholds: {
        "src/{model,stats}/**": { lines: 98, branches: 80 },
        "src/estimate/**": { lines: 97, branches: 86 },
        "src/recommend/**": { lines: 99, branches: 88 },
        "src/report/**": { lines: 94, branches: 79 },
      },
      reportsDirectory: "tmp/coverage",
    },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
