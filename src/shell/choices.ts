import type { Role } from "../collect/aws/credentials.ts";
import type { AthenaTable } from "../collect/charges/athena-query.ts";
import type { AnalysisConfig } from "../model/config.ts";
import type { CostMetric } from "../model/observations.ts";
import { Problem } from "../model/problem.ts";
import type { TuningReport } from "../report/schema.ts";
import { eachOnce } from "./each-once.ts";

/** Values of the inputs and options that take one of a few words; the same for the action and the command line. */
export const BILLING = [
  "auto",
  "cost-explorer",
  "cost-explorer-resources",
  "price-list",
  "built-in",
  "athena",
] as const;
export const OBJECTIVE_CURVES = ["auto", "logs", "off"] as const;

export const COST_METRIC_NAMES: Readonly<Record<string, CostMetric>> = {
  amortized: "AmortizedCost",
  unblended: "UnblendedCost",
  "net-amortized": "NetAmortizedCost",
  "net-unblended": "NetUnblendedCost",
};

/** @throws Problem that names input or option, the value and what is allowed. */
export function refuse(name: string, value: string, allowed: string): never {
  throw new Problem(`${name}: ${JSON.stringify(value.slice(0, 80))} is not ${allowed}.`);
}

export function region(name: string, value: string): string {
  return /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(value)
    ? value
    : refuse(name, value, "an AWS region such as eu-west-1");
}

/** Path and name in IAM's own alphabets; an external id that slipped into either is no part of them. */
const ROLE_ARN =
  /^arn:aws[a-z-]*:iam::\d{12}:role\/(?!.*[Ee]xternal[-_]?[Ii]d=)(?:[!-~]{1,510}\/)?[\w+=,.@-]{1,64}$/;
/** As sts:AssumeRole takes it. */
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;

/** @throws Problem that does not repeat the value: an external id, which is a secret, may have slipped into it. */
export function roleArn(name: string, value: string): string {
  if (ROLE_ARN.test(value)) return value;
  throw new Problem(
    `${name}: is not the ARN of an IAM role, arn:aws:iam::123456789012:role/NAME. An external id is no part of it.`,
  );
}

/** @throws Problem that does not repeat the value, which is a secret. */
export function externalId(name: string, value: string): string {
  if (EXTERNAL_ID.test(value)) return value;
  throw new Problem(`${name}: is no external id: 2 to 1,224 letters, digits and +=,.@:/-_ without spaces.`);
}

/**
 * A role as its ARN, or its ARN and the external id that its trust policy asks for: `ARN external-id=ID`.
 *
 * @throws Problem that names what is wrong, and repeats nothing of the value.
 */
export function role(name: string, value: string): Role {
  const [arn = "", setting = "", ...more] = value.trim().split(/\s+/);
  if (/^external[-_]?id/i.test(arn)) {
    throw new Problem(`${name}: the role's ARN comes first, and external-id=ID after it on the same line.`);
  }
  roleArn(name, arn);
  if (setting === "") return { arn, externalId: null };
  const [, id] = /^external-id=(.*)$/.exec(setting) ?? [];
  if (id !== undefined && more.length === 0) return { arn, externalId: externalId(name, id) };
  throw new Problem(
    `${name}: after the ARN stands something other than external-id=ID. Write a role a line.`,
  );
}

/** Where `billing: athena` finds the Cost and Usage Report, by the names of inputs or options. */
export interface AthenaNames {
  readonly database: string | null;
  readonly table: string | null;
  readonly workgroup: string | null;
  readonly output: string | null;
}

/**
 * The table that `billing: athena` reads; `null` for other sources.
 *
 * @param prefix of the names, `--` at the terminal.
 * @throws Problem where the table is not named, or is named in vain, or a value is none.
 */
export function athenaTable(prefix: string, billing: string, names: AthenaNames): AthenaTable | null {
  const { database, table, workgroup, output } = names;
  if (billing !== "athena") {
    const [vain] = Object.entries(names).find(([, value]) => value !== null) ?? [];
    if (vain === undefined) return null;
    throw new Problem(
      `${prefix}athena-${vain}: is set without ${prefix}billing athena. Set it, or leave this out.`,
    );
  }
  if (database === null || table === null) {
    throw new Problem(
      `${prefix}billing: athena reads a Cost and Usage Report. Name its table with ${prefix}athena-database and ${prefix}athena-table.`,
    );
  }
  for (const [name, value] of [
    ["database", database],
    ["table", table],
  ] as const)
    if (!/^[\w.-]{1,128}$/.test(value))
      refuse(`${prefix}athena-${name}`, value, "the name of a database or table");
  if (
    workgroup !== null &&
    !/^(arn:aws[a-z-]*:athena:[a-z0-9-]+:\d{12}:workgroup\/)?[\w.-]{1,128}$/.test(workgroup)
  )
    refuse(`${prefix}athena-workgroup`, workgroup, "a workgroup's name or ARN");
  if (output !== null && !/^s3:\/\/[a-z0-9.-]{3,63}(\/\S*)?$/.test(output))
    refuse(`${prefix}athena-output`, output, "an S3 location, s3://bucket/prefix/");
  return { database, table, workgroup, output };
}

/** Instance types that were given a rate and that no trial ran on: most often a slip of the pen. */
export function unusedRates(rates: AnalysisConfig["rates"], report: TuningReport): string[] {
  const used = new Set(report.tuningJobs.flatMap((job) => job.rates.map((rate) => rate.instanceType)));
  return Object.keys(rates)
    .filter((instanceType) => !used.has(instanceType))
    .map(
      (type) =>
        `The rate of ${type} is of no use: no trial ran on it (but on ${[...used].join(", ") || "none"}).`,
    );
}

/** @throws Problem that names the allowed words. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  return refuse(name, value, `one of ${allowed.join(", ")}`);
}

export function costMetric(name: string, value: string): CostMetric {
  const found = COST_METRIC_NAMES[value];
  if (found !== undefined) return found;
  return refuse(name, value, `one of ${Object.keys(COST_METRIC_NAMES).join(", ")}`);
}

/**
 * Rates as `ml.g5.xlarge=1.21`, one each.
 *
 * @throws Problem where one is not an instance type and a positive price of an hour, or a type has two.
 */
export function parseRates(name: string, lines: readonly string[]): AnalysisConfig["rates"] {
  return eachOnce(
    name,
    lines.map((line) => {
      const [, instanceType, usd] = /^\s*(ml\.[a-z0-9.-]+)\s*=\s*\$?(\d+(?:\.\d+)?)\s*$/i.exec(line) ?? [];
      const usdPerHour = Number(usd);
      if (!instanceType || !(usdPerHour > 0) || !Number.isFinite(usdPerHour)) {
        throw new Problem(
          `${name}: ${JSON.stringify(line.slice(0, 80))} is not a rate; write the price of an hour as ml.g5.xlarge=1.21.`,
        );
      }
      return [instanceType.toLowerCase(), usdPerHour] as const;
    }),
  );
}

/** @throws Problem where the text is no number of at least `least`. */
export function parseNumber(name: string, value: string, least = 0): number {
  const number = Number(value);
  if (value.trim() !== "" && Number.isFinite(number) && number >= least) return number;
  return refuse(name, value, `a number of at least ${least}`);
}

/** A share as `5%`, `5 %` or `0.05`; a bare 5 could mean either. */
export function parseShare(name: string, value: string): number {
  const [, digits, sign] = /^\s*(\d*\.?\d+)\s*(%?)\s*$/.exec(value) ?? [];
  const share = sign === "%" ? Number(digits) / 100 : Number(digits);
  return share >= 0 && share <= 1 ? share : refuse(name, value, "a share such as 5% or 0.05");
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1 };

/**
 * A length of time as `2h`, `90m`, `1h30m` or `1d`, in seconds.
 *
 * @throws Problem where it is none, or zero.
 */
export function parseDuration(name: string, value: string): number {
  const text = value.trim().toLowerCase();
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([dhms])\s*/g)];
  const seconds = parts.reduce(
    (sum, [, digits, unit = ""]) => sum + Number(digits) * (UNIT_SECONDS[unit] ?? 0),
    0,
  );
  if (seconds > 0 && parts.map(([whole]) => whole).join("") === text) return seconds;
  throw new Problem(
    `${name}: ${JSON.stringify(value.slice(0, 80))} is no length of time; write 2h, 90m or 1h30m.`,
  );
}
