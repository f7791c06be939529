import * as v from "valibot";

/**
 * What the documents' schemas are made of. They have the fields that the report reads, with the shapes the AWS API reference
 * gives them: unknown fields are ignored; unknown words (a new status, a new strategy) are kept as found.
 */

/** Ten centuries in seconds: anything longer is a damaged number. */
const MAX_SECONDS = 3.2e10;

export const text = v.pipe(v.string(), v.maxLength(200_000, "is longer than AWS allows"));
/** A value of an enumeration, known or not. */
export const word = v.pipe(text, v.regex(/^\w{1,64}$/, "is not one word"));
export const finite = v.pipe(v.number("is not a number"), v.finite("is not a finite number"));
export const count = v.pipe(
  finite,
  v.integer("is not a whole number"),
  v.minValue(0, "is negative"),
  v.maxValue(1e9, "is out of range"),
);
export const seconds = v.pipe(
  finite,
  v.minValue(0, "is negative"),
  v.maxValue(MAX_SECONDS, "is out of range"),
);
/** CloudWatch takes values of metrics between -2^360 and 2^360. */
export const metric = v.pipe(
  finite,
  v.minValue(-(2 ** 360), "is out of CloudWatch's range"),
  v.maxValue(2 ** 360, "is out of CloudWatch's range"),
);
export const maybe = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);

/** ISO 8601 with a zone, or seconds since the epoch as version 1 of the AWS CLI prints them; read as epoch seconds. */
const ISO_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
export const timestamp = v.pipe(
  v.union([v.string(), v.number()], "is not a date"),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const value = dataset.value;
    const seconds =
      typeof value === "number" ? value : ISO_WITH_ZONE.test(value) ? Date.parse(value) / 1000 : Number.NaN;
    if (seconds > 946_684_800 && seconds < 4_102_444_800) return seconds;
    addIssue({ message: "is not an ISO 8601 date with a zone between 2000 and 2100" });
    return NEVER;
  }),
);

/** Picks the schema by looking at the value, so that a complaint names the path inside the right one. */
export function oneOrMany<T>(
  many: v.GenericSchema<unknown, T>,
  one: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, T> {
  return v.lazy((input) => (Array.isArray(input) ? many : one));
}

export const stringMap = v.record(text, v.string("is not a string"));

export const instanceCount = v.pipe(count, v.minValue(1, "is zero"), v.maxValue(100_000, "is out of range"));
export const instanceGroup = v.object({ InstanceType: text, InstanceCount: instanceCount });
export const resourceConfig = v.object({
  InstanceType: maybe(text),
  InstanceCount: maybe(instanceCount),
  VolumeSizeInGB: maybe(v.pipe(finite, v.minValue(0, "is negative"))),
  InstanceGroups: maybe(v.array(instanceGroup)),
  SelectedInstanceType: maybe(text),
  SelectedInstanceCount: maybe(instanceCount),
  TrainingPlanArn: maybe(text),
});
export const stoppingCondition = v.object({
  MaxRuntimeInSeconds: maybe(seconds),
  MaxWaitTimeInSeconds: maybe(seconds),
});
