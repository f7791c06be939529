import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/counts-reporter.ts", "./test/coverage-reporter.ts"],
    coverage: {
      include: ["src/{model,stats,estimate,recommend,report}/**/*.ts"],
      exclude: ["src/report/html/client/**"],
      reporter: [],
      reportsDirectory: "tmp/coverage",
    },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
