import { clientConfig, counted } from "../aws/clients.ts";
import { assumedRole, credentialsOf } from "../aws/credentials.ts";
import { gapOf } from "../aws/refusal.ts";
import type { AthenaDependencies } from "./athena.ts";
import type { AthenaTable } from "./athena-query.ts";
import { type ChargeReader, type ChargeSource, chargeReader } from "./reader.ts";
import type { Days } from "./rules.ts";

/** All that exported files have. */
export const EVER: Days = { from: "2000-01-01", to: "2999-12-31" };

export interface AthenaAccess {
  readonly athena?: AthenaTable | null;
  readonly profile: string | null;
  /** Where neither the workgroup's ARN nor the environment names one. */
  readonly region: string | null;
  readonly billingRole: string | null;
  readonly billingExternalId: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Charges from a table behind Athena, asked with the payer's role where one is named; `null` where no table is. */
export function athenaCharges(access: AthenaAccess, deps: AthenaDependencies): ChargeReader | null {
  return access.athena ? chargeReader(athenaSource(access.athena, access, deps)) : null;
}

function athenaSource(table: AthenaTable, access: AthenaAccess, deps: AthenaDependencies): ChargeSource {
  return async (query, counter) => {
    const [, named] = /^arn:aws[a-z-]*:athena:([a-z0-9-]+):/.exec(table.workgroup ?? "") ?? [];
    const { env } = access;
    const region = named ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || access.region) ?? undefined;
    const own = await credentialsOf(access.profile);
    const config = { region, credentials: own, env };
    try {
      const credentials =
        access.billingRole === null
          ? own
          : await assumedRole(access.billingRole, access.billingExternalId, own, region ?? "us-east-1");
      const { AthenaClient } = await import("@aws-sdk/client-athena");
      const { queryCharges } = await import("./athena.ts");
      const profile = access.profile === null ? {} : { profile: access.profile };
      const client = counted(
        new AthenaClient({ ...clientConfig({ ...config, credentials }), ...profile }),
        counter,
      );
      return await queryCharges(client, table, query, counter, deps);
    } catch (error) {
      const lacks = "The charges of the training jobs were not read from Athena, so rates are published ones";
      return { charges: null, gaps: [gapOf(error, "athena:StartQueryExecution", lacks)] };
    }
  };
}

/**
 * Charges from exported files, which are read once and whole.
 *
 * @throws Problem, when it is asked, where a file cannot be read.
 */
export function exportedCharges(files: readonly string[]): ChargeReader {
  const reader = chargeReader(async ({ days }) => {
    const { readExportFiles } = await import("./export-files.ts");
    return { charges: await readExportFiles(files, days), gaps: [] };
  });
  reader.expect({ days: EVER, accounts: [], started: null });
  return reader;
}
