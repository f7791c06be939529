import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interval } from "../../src/model/interval.ts";
import {
  duration,
  durationRange,
  lastPlace,
  money,
  moneyRange,
  objectivePrinter,
  objectiveRange,
  objectiveValue,
  percent,
  percentRange,
} from "../../src/report/format.ts";

describe("the digits of a range", () => {
  it.each([
    [interval(7.55, 6.72, 8.61), "$7.60 ($6.70 to $8.60)"],
    [interval(18.4, 14.2, 22.1), "$18 ($14 to $22)"],
    [interval(310, 240, 390), "$310 ($240 to $390)"],
    [interval(1234, 834, 1634), "$1,200 ($800 to $1,600)"],
    [interval(122.31, 121.9, 122.7), "$122.30 ($121.90 to $122.70)"],
    [interval(0.031, 0.029, 0.033), "$0.03"],
    [interval(40.84, 40.84, 40.84), "$40.84"],
    [interval(0.4, -0.9, 1.6), "$0.40 (-$0.90 to $1.60)"],
  ])("of money %o", (of, text) => expect(moneyRange(of, "USD")).toBe(text));

  it.each([
    [interval(2820, 2340, 3060), "47 m (39 m to 51 m)"],
    [interval(33_780, 26_880, 38_160), "9 h 20 m (7 h 30 m to 10 h 40 m)"],
    [interval(40, 38, 43), "40 s (38 s to 43 s)"],
    [interval(3600, 3600, 3600), "1 h"],
    [interval(500_000, 200_000, 800_000), "5 d 19 h (2 d 8 h to 9 d 6 h)"],
  ])("of time %o", (of, text) => expect(durationRange(of)).toBe(text));

  it("of objectives", () => {
    expect(objectiveRange(interval(0.893_812, 0.891_03, 0.894_14))).toBe("0.8938 (0.891 to 0.8941)");
  });

  it("of objectives beside each other tell them apart", () => {
    const likelihoods = [-12_344.112, -12_344.151, -12_344.32];
    expect(likelihoods.map(objectivePrinter(likelihoods))).toEqual(["-12344.112", "-12344.151", "-12344.32"]);
    const areas = [0.893_812, 0.651, 0.803_99];
    expect(areas.map(objectivePrinter([...areas, null]))).toEqual(["0.8938", "0.651", "0.804"]);
    expect([3, 3].map(objectivePrinter([3, 3]))).toEqual(["3", "3"]);
  });

  it("of an objective keep what stands before the point, and claim none that are not there", () => {
    const told = [-12_344.1, 81_736.42, 999_999.9, 1_234_567, 1.9e-9, 1e-9, 0.000_12, -0, 1e12];
    expect(told.map((value) => objectiveValue(value))).toEqual([
      "-12344",
      "81736",
      "1000000",
      "1.235e+6",
      "1.9e-9",
      "1e-9",
      "0.00012",
      "0",
      "1e+12",
    ]);
  });

  it("of shares", () => {
    expect(percentRange(interval(0.3123, 0.261, 0.438))).toBe("31 % (26 % to 44 %)");
  });

  it("follow the rule of the Particle Data Group: at most two digits of half the range", () => {
    expect(lastPlace(interval(0, -0.827, 0.827))).toBeCloseTo(0.1, 12);
    expect(lastPlace(interval(0, -0.119, 0.119))).toBeCloseTo(0.01, 12);
    expect(lastPlace(interval(0, -0.367, 0.367))).toBeCloseTo(0.1, 12);
    expect(lastPlace(interval(0, -96, 96))).toBe(10);
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (half) => {
        const digits = half / lastPlace(interval(0, -half, half));
        expect(digits).toBeGreaterThanOrEqual(3.5);
        expect(digits).toBeLessThan(35.5);
      }),
    );
  });

  it("never move an end by more than half a last place, nor put the estimate outside", () => {
    const bounds = { min: 0, max: 1e6, noNaN: true };
    fc.assert(
      fc.property(fc.double(bounds), fc.double(bounds), fc.double(bounds), (a, b, c) => {
        const [low = 0, estimate = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        const of = interval(estimate, low, high);
        const numbers = moneyRange(of, "USD").match(/[\d,]+(\.\d+)?/g) ?? [];
        const printed = numbers.map((text) => Number(text.replaceAll(",", "")));
        const tolerance =
          Math.max(0.005, lastPlace(of) / 2, estimate >= 100 && low === high ? 0.5 : 0) + 1e-6;
        const [e = Number.NaN, l = e, h = e] = printed;
        if (moneyRange(of, "USD").includes("under")) return;
        expect(Math.abs(e - estimate)).toBeLessThanOrEqual(tolerance);
        expect(Math.abs(l - low)).toBeLessThanOrEqual(tolerance);
        expect(Math.abs(h - high)).toBeLessThanOrEqual(tolerance);
        expect(l <= e && e <= h).toBe(true);
      }),
    );
  });
});

it("known quantities are in units that people use", () => {
  expect([0, 40, 119, 720, 5460, 61_200, 244_200].map(duration)).toEqual([
    "0 s",
    "40 s",
    "119 s",
    "12 m",
    "1 h 31 m",
    "17 h",
    "2 d 20 h",
  ]);
  expect([61.2, 103.84, 0.001, -2.5].map((usd) => money(usd, "USD"))).toEqual([
    "$61.20",
    "$104",
    "under $0.01",
    "-$2.50",
  ]);
  expect([0.25, 0.0079, 0, 0.996].map(percent)).toEqual(["25 %", "0.8 %", "0 %", "100 %"]);
});
