import type { Environment } from "../aws/client-config.ts";
import type { Role } from "../aws/credentials.ts";
import type { AwsSession } from "../aws/session.ts";
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
  readonly billingRole: Role | null;
}

type Dependencies = AthenaDependencies & { readonly env: Environment; readonly session?: AwsSession };

/** Charges from a table behind Athena, asked with the payer's role where one is named; `null` where no table is. */
export function athenaCharges(access: AthenaAccess, deps: Dependencies): ChargeReader | null {
  return access.athena ? chargeReader(athenaSource(access.athena, access, deps)) : null;
}

function athenaSource(table: AthenaTable, access: AthenaAccess, deps: Dependencies): ChargeSource {
  return async (query, counter) => {
    const [, named] = /^arn:aws[a-z-]*:athena:([a-z0-9-]+):/.exec(table.workgroup ?? "") ?? [];
    const { env, session } = deps;
    const region = named ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || access.region);
    const { openSession } = await import("../aws/session.ts");
    const { asPayer } = await import("../aws/payer.ts");
    const { LACKS, queryCharges } = await import("./athena.ts");
    const own = await (session ?? openSession(env)).as(
      { profile: access.profile, role: null },
      region,
      counter,
    );
    const payer = await asPayer(own, access.billingRole, own.region, LACKS);
    if ("gap" in payer) return { charges: null, gaps: [payer.gap] };
    return queryCharges(await payer.aws.client("athena"), table, query, counter, deps);
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
