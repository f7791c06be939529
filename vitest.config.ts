import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/counts-reporter.ts"],
    coverage: {
      include: ["src/{model,stats,estimate,recommend,report,gate,audit,suggest,plan}/**/*.ts"],
      exclude: ["src/report/html/client/**"],
      reporter: ["text", "text-summary"],
    },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
