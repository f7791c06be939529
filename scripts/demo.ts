/** Prints the report of a shipped recording and names the files it wrote. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const recording = join("examples", "churn-xgboost", "recording");
const { status } = spawnSync(
  process.execPath,
  [join("dist", "cli.js"), "analyze", "--recording", recording, "--output", "demo-report"],
  { cwd: root, stdio: "inherit" },
);
process.exitCode = status ?? 1;
