import { describe, expect, it } from "vitest";
import type { Sampled } from "../../../src/estimate/leaks/good-values.ts";
import { explainedBy, otherwiseEqual } from "../../../src/estimate/leaks/importance.ts";
import { kruskalWallis } from "../../../src/stats/kruskal-wallis.ts";
import { integer } from "./judged.ts";

const numeric = (values: readonly number[]): Sampled => ({
  range: integer("depth", 0, 1000),
  texts: values.map(String),
  values,
  best: 5,
  tests: 1,
});
const choice = (texts: readonly string[]): Sampled => ({
  range: { kind: "categorical", name: "optimizer", values: [...new Set(texts)] },
  texts,
  values: texts.map(Number),
  best: 5,
  tests: 1,
});
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);
/** The same numbers in an order that neither rises nor falls. */
const mixed = (n: number) => upTo(n).map((i) => (i * 7) % n);

describe("what a hyperparameter explains", () => {
  it.each([
    [15, 2],
    [29, 2],
    [30, 3],
    [40, 4],
    [50, 5],
    [200, 5],
  ])("of %d trials is told by %d bins of equal counts", (n, bins) => {
    const scores = upTo(n).map((i) => Math.abs(i - n / 3));
    const values = mixed(n);
    const groups = values.map((value) => Math.floor((value * bins) / n));
    expect(explainedBy(numeric(values), { scores, means: 0 })).toEqual(kruskalWallis(scores, groups));
  });

  it("keeps equal values in one bin", () => {
    const values = upTo(40).map((i) => (i < 25 ? 1 : i));
    const groups = upTo(40).map((i) => (i < 25 ? 0 : Math.floor((i * 4) / 40)));
    const scores = mixed(40);
    expect(explainedBy(numeric(values), { scores, means: 0 })).toEqual(kruskalWallis(scores, groups));
  });

  it("is told of a choice by its values, less the means that were taken off", () => {
    const texts = upTo(40).map((i) => (["adam", "sgd", "lamb"] as const)[i % 3] ?? "");
    const scores = upTo(40).map((i) => (i % 3) * 10 + i);
    const groups = upTo(40).map((i) => i % 3);
    expect(explainedBy(choice(texts), { scores, means: 4 })).toEqual(kruskalWallis(scores, groups, 4));
    expect(explainedBy(numeric(upTo(40)), { scores, means: 4 })).toEqual(
      kruskalWallis(
        scores,
        upTo(40).map((i) => Math.floor(i / 10)),
        4,
      ),
    );
  });
});

describe("trials that are otherwise equal", () => {
  it("keep what is left of their scores beside their mean", () => {
    const others = [numeric([1, 1, 2, 2, 2]), choice(["a", "a", "a", "a", "b"])];
    expect(otherwiseEqual([1, 3, 10, 20, 7], others)).toEqual({ scores: [-1, 1, -5, 5, 0], means: 3 });
  });

  it("are all of them where nothing else was tuned", () => {
    expect(otherwiseEqual([1, 2, 6], [])).toEqual({ scores: [-2, -1, 3], means: 1 });
  });
});
