import type { Billing } from "../model/config.ts";
import type { Collection } from "../model/observations.ts";
import type { Environment } from "./aws/client-config.ts";
import type { Role } from "./aws/credentials.ts";
import type { AwsSession } from "./aws/session.ts";
import type { AthenaTable } from "./charges/athena-query.ts";
import type { ChargeReader } from "./charges/reader.ts";
import type { RecordingDocuments } from "./documents.ts";

/** How a tuning job is read from AWS. */
export interface LiveOptions {
  /** Name or ARN. */
  readonly tuningJob: string;
  readonly region: string | null;
  readonly profile: string | null;
  /** A role in the account of the tuning job, where that is another one. */
  readonly role?: Role | null;
  readonly billing: Billing;
  /** Of `billing: athena`. */
  readonly athena?: AthenaTable | null;
  readonly costAllocationTag: string | null;
  /** Of the payer's account, for billing calls alone. */
  readonly billingRole: Role | null;
  readonly objectiveCurves: "auto" | "logs" | "off";
  readonly waitMinutes: number;
  /** Instance types that the user prices: nobody has to be asked for them. */
  readonly pricedByUser: readonly string[];
}

/** What reading needs of the world. */
export interface LiveDependencies {
  readonly env: Environment;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  readonly progress: (line: string) => void;
  /** Where several tuning jobs are read: they share clients, roles and what is read once of an account. */
  readonly session?: AwsSession;
  /** Charges by training job, shared in the same way; the bill is not asked for then. */
  readonly charges?: ChargeReader | null;
  /** Runs what it is given where the process is told to end; gives back what takes it off again. */
  readonly beforeExit?: (cleanUp: () => Promise<void>) => () => void;
}

/** What was read: the documents of a recording, what could not be read, and what was asked. */
export interface Collected {
  readonly documents: RecordingDocuments;
  readonly gaps: readonly string[];
  readonly collection: Collection;
}
