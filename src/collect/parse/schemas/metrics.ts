import * as v from "valibot";
import { finite, maybe, metric, text, timestamp } from "./parts.ts";

/** What CloudWatch has of trials. */

export const objectiveCurvesSchema = v.record(
  text,
  v.array(
    v.object({
      Timestamp: timestamp,
      Average: v.nullable(metric),
      SampleCount: v.optional(
        v.nullable(v.pipe(finite, v.minValue(0, "is negative"), v.maxValue(1e9, "is out of range"))),
        1,
      ),
      Minimum: maybe(metric),
      Maximum: maybe(metric),
    }),
    "is not an array",
  ),
);
export type ObjectiveCurvesDocument = v.InferOutput<typeof objectiveCurvesSchema>;

const utilisation = v.object({ Average: maybe(v.number()), Maximum: maybe(v.number()) });
/** `Datapoints` by host and by metric. */
export const instanceUseSchema = v.record(text, v.record(text, v.array(utilisation)));
export type InstanceUseDocument = v.InferOutput<typeof instanceUseSchema>;
