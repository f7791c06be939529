import { setTimeout as delay } from "node:timers/promises";
import { type Command, Option } from "commander";
import type { Role } from "../../collect/aws/credentials.ts";
import type { ChargeReader } from "../../collect/charges/reader.ts";
import type { Collected, LiveDependencies, LiveOptions } from "../../collect/live-options.ts";
import { Problem } from "../../model/problem.ts";
import { beforeExit } from "../before-exit.ts";
import {
  athenaTable,
  BILLING,
  COST_METRIC_NAMES,
  externalId,
  OBJECTIVE_CURVES,
  oneOf,
  parseNumber,
  region,
  roleArn,
} from "../choices.ts";

/** How every command may read AWS, as commander gives it. */
export interface RawAccessOptions {
  readonly profile?: string;
  readonly billing: string;
  readonly costMetric: string;
  readonly costAllocationTag?: string;
  readonly billingRole?: string;
  readonly billingExternalId?: string;
  readonly billingExport?: readonly string[];
  readonly athenaDatabase?: string;
  readonly athenaTable?: string;
  readonly athenaWorkgroup?: string;
  readonly athenaOutput?: string;
  readonly objectiveCurves: string;
}

/** Options of a command that reads named tuning jobs. */
export interface RawLiveOptions extends RawAccessOptions {
  readonly region?: string;
  readonly waitMinutes: string;
}

export function addLiveOptions(command: Command): Command {
  return addAccessOptions(
    command.option("--region <region>", "AWS region; default from the ARN, the environment or the profile"),
  ).option("--wait-minutes <minutes>", "poll a running tuning job this long", "0");
}

export function addAccessOptions(command: Command): Command {
  return command
    .option("--profile <profile>", "AWS profile to read with (SSO included)")
    .addOption(
      new Option("--billing <source>", "where rates come from").choices([...BILLING]).default("auto"),
    )
    .addOption(
      new Option("--cost-metric <metric>", "which cost of the bill rates use")
        .choices(Object.keys(COST_METRIC_NAMES))
        .default("amortized"),
    )
    .option("--cost-allocation-tag <key>", "tag key that the bill can be grouped by")
    .option("--billing-role <arn>", "role of the payer account, for billing calls alone")
    .option("--billing-external-id <id>", "external id for that role")
    .option(
      "--billing-export <file...>",
      "files of a Cost and Usage Report, Parquet or CSV, gzipped or not: the bill by training job",
    )
    .option("--athena-database <name>", "database of the Cost and Usage Report, with --billing athena")
    .option("--athena-table <name>", "its table")
    .option("--athena-workgroup <name>", "workgroup, or its ARN where Athena is in another region")
    .option("--athena-output <location>", "s3:// location of results, where the workgroup has none")
    .addOption(
      new Option("--objective-curves <source>", "CloudWatch, exact epochs from the trials' logs, or none")
        .choices([...OBJECTIVE_CURVES])
        .default("auto"),
    );
}

/** How AWS is read, whatever is read. */
export type ParsedAccessOptions = Omit<LiveOptions, "tuningJob" | "region" | "waitMinutes" | "pricedByUser">;
/** What every tuning job of a command is read with. */
export type ParsedLiveOptions = Omit<LiveOptions, "tuningJob" | "pricedByUser">;

/** @throws Problem that names the option, the value and what is allowed; also where nothing is to be read live. */
export function accessOptions(raw: RawAccessOptions): ParsedAccessOptions {
  return {
    profile: raw.profile ?? null,
    billing: oneOf("--billing", raw.billing, BILLING),
    costAllocationTag: raw.costAllocationTag ?? null,
    billingRole: billingRole(raw),
    athena: athenaTable("--", raw.billing, {
      database: raw.athenaDatabase ?? null,
      table: raw.athenaTable ?? null,
      workgroup: raw.athenaWorkgroup ?? null,
      output: raw.athenaOutput ?? null,
    }),
    objectiveCurves: oneOf("--objective-curves", raw.objectiveCurves, OBJECTIVE_CURVES),
  };
}

function billingRole({ billingRole: arn, billingExternalId: id }: RawAccessOptions): Role | null {
  if (arn !== undefined)
    return {
      arn: roleArn("--billing-role", arn),
      externalId: id === undefined ? null : externalId("--billing-external-id", id),
    };
  if (id === undefined) return null;
  throw new Problem(
    "--billing-external-id: is set without --billing-role. Name the role that it belongs to.",
  );
}

/** @throws Problem as `accessOptions` does. */
export function liveOptions(raw: RawLiveOptions): ParsedLiveOptions {
  return {
    ...accessOptions(raw),
    region: raw.region === undefined ? null : region("--region", raw.region),
    waitMinutes: parseNumber("--wait-minutes", raw.waitMinutes),
  };
}

/**
 * Charges that all tuning jobs of a command share; `null` where the bill is read otherwise.
 *
 * @throws Problem where exported files contradict `--billing`.
 */
export async function openCharges(
  raw: RawAccessOptions & { readonly region?: string | readonly string[] },
  process: NodeJS.Process,
): Promise<ChargeReader | null> {
  const access = accessOptions(raw);
  if (raw.billingExport === undefined && access.billing !== "athena") return null;
  const { exportedCharges, athenaCharges } = await import("../../collect/charges/sources.ts");
  if (raw.billingExport !== undefined) {
    if (access.billing !== "auto")
      throw new Problem(`--billing-export is the bill: leave out --billing ${access.billing}.`);
    return exportedCharges(raw.billingExport);
  }
  const [region = null] = [raw.region ?? []].flat();
  return athenaCharges({ ...access, region }, liveDependencies(process));
}

/** What all tuning jobs of a command share besides; AWS's clients are loaded for it. */
export async function openShared(
  process: NodeJS.Process,
): Promise<Required<Pick<LiveDependencies, "session">>> {
  const { openSession } = await import("../../collect/aws/session.ts");
  return { session: openSession(process.env) };
}

/** Reads one tuning job live; progress goes to standard error. */
export async function collectLive(
  tuningJob: string,
  parsed: ParsedLiveOptions,
  pricedByUser: readonly string[],
  process: NodeJS.Process,
  shared: Pick<LiveDependencies, "session" | "charges"> = {},
): Promise<Collected> {
  const { collectTuningJob } = await import("../../collect/live.ts");
  return collectTuningJob(
    { ...parsed, tuningJob, pricedByUser },
    { ...liveDependencies(process), ...shared },
  );
}

export function liveDependencies(process: NodeJS.Process): LiveDependencies {
  return {
    env: process.env,
    now: () => new Date(),
    sleep: (ms) => delay(ms),
    progress: (line) => process.stderr.write(`${line}\n`),
    beforeExit: (cleanUp) => beforeExit(cleanUp, process),
  };
}
