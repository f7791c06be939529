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
  ["bqbpzw5k3d15-hptuning-U0H0Wl6oKU", "hptuning"],
  ["kytlemm1lvpq-TuneChur-cIpzShs3Qp", "tunechur"],
  ["churn-ctd6lgoe9v02-ssFiEMALJh-0", "churn"],
  ["churnmodelv2-tuning-production", "churnmodelv2-tuning-production"],
  ["forecasting1-tuning-Production", "forecasting1-tuning-production"],
])("%s is a run of %s", (name, tuner) => expect(tunerOf(name)).toBe(tuner));
