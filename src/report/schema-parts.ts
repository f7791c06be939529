import * as v from "valibot";

/** Parts that the schemas of the report share. */

export const number = v.pipe(v.number(), v.finite());
export const count = v.pipe(number, v.integer(), v.minValue(0));
export const atLeastZero = v.pipe(number, v.minValue(0));
export const share = v.pipe(number, v.minValue(0), v.maxValue(1));
export const date = v.pipe(v.string(), v.isoTimestamp());
export const described = <S extends v.GenericSchema>(schema: S, text: string) =>
  v.pipe(schema, v.description(text));

export const intervalSchema = described(
  v.strictObject({ estimate: number, low: number, high: number, level: v.literal(0.9) }),
  "An estimate with its 90 % prediction interval.",
);
export const boundsSchema = described(
  v.strictObject({ low: v.nullable(number), high: v.nullable(number) }),
  "Between what an amount lies; null on a side where nothing bounds it.",
);
export const basis = v.picklist(["recorded", "inferred", "assumed"]);
export const grade = v.picklist(["high", "medium", "low", "indicative"]);

export const outcome = v.picklist(["completed", "earlyStopped", "stopped", "failed", "running"]);
export const verdict = v.picklist(["passed", "failed", "unknown"]);
