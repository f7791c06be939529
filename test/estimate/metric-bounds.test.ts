import { expect, it } from "vitest";
import { metricBounds } from "../../src/estimate/search-length/metric-bounds.ts";

const { POSITIVE_INFINITY: ANY } = Number;

it.each([
  ["validation:auc", [0.5, 0.9], 0, 1],
  ["val_acc", [0.5, 1], 0, 1],
  ["valAccuracy", [55, 91.5], 0, 100],
  ["Test F1Score", [0, 0.4], 0, 1],
  ["validation:mAP", [0.2], 0, 1],
  ["neg_accuracy", [-0.9, -0.2], -1, 0],
  ["validation:rmse", [1.2, 3], 0, ANY],
  ["val_loss", [0.01, 4], 0, ANY],
  ["-rmse", [-3, -1.2], -ANY, 0],
  ["mean_wQuantileLoss", [0.01, 4], 0, ANY],
  ["eval:matthews_mcc", [-0.1, 0.5], -1, 1],
  ["validation:r2", [-2, 0.5], -ANY, 1],
])("%s of %j lies between %d and %d", (metric, seen, low, high) => {
  const found = metricBounds(metric, seen);
  expect(found.low).toBeCloseTo(low, 9);
  expect(found.high).toBeCloseTo(high, 9);
});

it.each([
  ["a name that tells nothing", "validation:score", [0.5]],
  ["an area that is none", "auc_of_sales", [0.5, 812]],
  ["a loss that was negative", "elbo_loss", [-3, 2]],
])("is not known of %s", (_, metric, seen) => {
  expect(metricBounds(metric, seen)).toEqual({ low: -ANY, high: ANY });
});
