import { expect, test } from "vitest";
import { tunerOf } from "../../src/model/tuner.ts";

test.each([
  ["pytorch-training-230221-2133", "pytorch-training"],
  ["churn-xgb-251124-0931", "churn-xgb"],
  ["churn-xgb-1122", "churn-xgb"],
  ["Churn-XGB-a1b2c3d4", "churn-xgb"],
  ["wide-facade", "wide-facade"],
  ["resnet50-cafe", "resnet50-cafe"],
  ["resnet-50-deadbeef1", "resnet"],
  ["xgboost", "xgboost"],
  ["20261125", "20261125"],
])("%s is a run of %s", (name, tuner) => expect(tunerOf(name)).toBe(tuner));
