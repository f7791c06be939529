import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA } from "../../bench/replay/trainings.ts";
import { reportOf } from "../billed.ts";
import { documentsOf } from "../invoice.ts";

interface Line {
  readonly training_seconds: number;
  readonly billable_seconds: number;
  readonly printed_spot_savings_pct: number | null;
}

/** Lines that real training jobs printed. They are others' and no part of the repository. */
const FILE = join(DATA, "sagemaker", "billing_lines.json");
const START = Date.parse("2026-11-10T00:00:00Z") / 1000;
const RATE = 1;

function reportOn(lines: readonly Line[]) {
  const trials = lines.map((line, index) => ({
    startedAt: START + index,
    trainingSeconds: line.training_seconds,
    billableSeconds: line.billable_seconds,
    instances: [{ instanceType: "ml.m5.xlarge", count: 1 }],
    spot: line.printed_spot_savings_pct !== null,
  }));
  return reportOf(documentsOf({ name: "real", trials }), START + 30 * 86_400, {
    rates: { "ml.m5.xlarge": RATE },
  });
}

test.skipIf(!existsSync(FILE))(
  "the 297 real billing lines are reproduced, spot savings to the printed decimal",
  async () => {
    const { rows } = JSON.parse(await readFile(FILE, "utf8")) as { rows: Line[] };
    expect(rows).toHaveLength(297);
    const spot = rows.filter((row) => row.printed_spot_savings_pct !== null);
    expect(spot).toHaveLength(9);
    for (const row of spot) {
      const { actual, savings } = reportOn([row]);
      const percent = 100 * (1 - (savings.spot.billableShare ?? Number.NaN));
      expect(Number(percent.toFixed(1))).toBe(row.printed_spot_savings_pct);
      const onDemand = (actual.costUsd ?? Number.NaN) + (savings.spot.costUsd ?? Number.NaN);
      expect(onDemand).toBeCloseTo((row.training_seconds * RATE) / 3600, 9);
    }
    const all = reportOn(rows);
    const billable = rows.reduce((sum, row) => sum + row.billable_seconds, 0);
    expect(all.actual.billableSeconds).toBe(billable);
    expect(all.actual.costUsd).toBeCloseTo((billable * RATE) / 3600, 9);
    expect(all.trialDetails.map((trial) => trial.billableSeconds)).toEqual(
      rows.map((row) => row.billable_seconds),
    );
  },
);
