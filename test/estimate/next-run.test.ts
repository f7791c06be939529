import { expect, it } from "vitest";
import { merged } from "../../src/estimate/next-run/change.ts";
import type { Policy } from "../../src/estimate/policy/policies.ts";

const policy = (name: string, replay: Policy["replay"]): Policy => ({
  name,
  costUsd: null,
  wallClockSeconds: null,
  bestObjective: null,
  betterModelLostProbability: null,
  spread: null,
  stoppedTrials: null,
  endsAfterTrials: null,
  basis: "assumed",
  note: "",
  replay,
});
const stops = () => new Map<string, number>();
const ends = () => null;

it("takes the fewest trials, one rule that stops and one criterion that ends", () => {
  const hyperband = policy("hyperband", { stops, ends: null });
  const auto = policy("auto", { stops, ends: null });
  const patience = policy("not-improving-20", { stops: null, ends });
  const all = merged([
    { policy: hyperband },
    { policy: auto },
    { policy: patience },
    { trials: 50 },
    { trials: 40, slots: 8 },
    { without: new Set(["a"]) },
    { without: new Set(["b"]) },
  ]);
  expect(all).toEqual({
    slots: 8,
    trials: 40,
    without: new Set(["a", "b"]),
    shorter: [],
    stops: auto,
    ends: patience,
    costFactor: null,
  });
  expect(merged([{ policy: hyperband }]).stops).toBe(hyperband);
});
