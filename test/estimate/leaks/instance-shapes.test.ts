import { expect, it } from "vitest";
import table from "../../../src/estimate/leaks/instance-shapes.json" with { type: "json" };

it("instances of one family have the same GPU, or none: a cheaper type is looked for in the family", () => {
  const families = Map.groupBy(table, ([instanceType]) => String(instanceType).split(".")[1]);
  expect(families.size).toBeGreaterThan(30);
  for (const [family, rows] of families) {
    const gpus = new Set(rows.map(([, , , , gpuName, gpuMib]) => `${gpuName} ${gpuMib}`));
    expect([family, [...gpus]]).toEqual([family, [expect.any(String)]]);
  }
});
