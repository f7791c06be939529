import type { RecordingDocuments } from "../../../src/collect/documents.ts";
import type { AthenaAccount } from "./athena.ts";
import type { Ledger } from "./ledger.ts";

/** What the server's account holds, and how it behaves. */
export interface Account {
  /** Tuning jobs, each as the documents of a recording. */
  readonly tuningJobs: readonly RecordingDocuments[];
  readonly region?: string;
  /** What other regions hold, by name; a region without an entry holds the same. */
  readonly regions?: Readonly<Record<string, Account>>;
  /** Other accounts by id: what the keys of a role in them see. A role of any other account cannot be assumed then. */
  readonly accounts?: Readonly<Record<string, Account>>;
  /** That the trust policy of the role in this account asks for, where it is one of `accounts`. */
  readonly externalId?: string;
  /** IAM actions that are refused, such as `ce:GetCostAndUsage`. */
  readonly refuse?: readonly string[];
  /** The invoice that Cost Explorer answers from; without one it answers with the bills in the recordings. */
  readonly ledger?: Ledger;
  /** Where Athena answers. */
  readonly athena?: AthenaAccount;
  /** The payer account's role: only with its keys Cost Explorer answers. */
  readonly billingRole?: { readonly arn: string; readonly externalId?: string };
  /** Cost Explorer was never enabled. */
  readonly costExplorerOff?: boolean;
  /** The moment by which CloudWatch judges how old data is; by default the end of the youngest tuning job. */
  readonly now?: string;
  /** Log lines by training job name, or by that and the stream of a host: milliseconds since the epoch and text. */
  readonly logs?: Readonly<
    Record<string, readonly { readonly timestamp: number; readonly message: string }[]>
  >;
  readonly search?: {
    /** `TuningJobArn` is no property that may be filtered by. */
    readonly refusesFilter?: boolean;
    /** The filter is accepted and has no effect. */
    readonly ignoresFilter?: boolean;
    /** Names of training jobs that the index does not have yet. */
    readonly lacks?: readonly string[];
    /** Training jobs of the account that belong to nothing here. */
    readonly others?: readonly Readonly<Record<string, unknown>>[];
  };
  /** Names of training jobs that `Search` and the list still show as running. */
  readonly behind?: readonly string[];
  /** List answers with an empty page and a token before each page. */
  readonly emptyPages?: boolean;
  readonly pageSize?: number;
  /** Quotas of the account by name, as Service Quotas has them; without any it lists none. */
  readonly quotas?: Readonly<Record<string, number>>;
  /** Tuning jobs that are deleted right after they were listed, or described: what AWS says of them then. */
  readonly deleted?: Readonly<
    Record<
      string,
      { readonly after: "list" | "describe"; readonly error: "ResourceNotFound" | "ValidationException" }
    >
  >;
  /** How often a tuning job is described as in progress before it is as recorded. */
  readonly runningDescribes?: number;
  readonly faults?: Faults;
}

/** Faults by call, drawn from a seed. */
export interface Faults {
  readonly throttle?: number;
  readonly serverError?: number;
  readonly drop?: number;
  readonly latencyMs?: number;
  /** Every page of this operation's list names itself as the next one. */
  readonly repeatPages?: string;
  /** Every page of this operation's list lacks its second half. */
  readonly shrinkPages?: string;
  /** Operations that are refused with this code, whatever they are asked. */
  readonly refuse?: Readonly<Record<string, string>>;
  /** What CloudWatch says of metrics of these training jobs, of which it gives the first half alone. */
  readonly halfMetrics?: Readonly<Record<string, "PartialData" | "InternalError">>;
  /** Credentials are expired from this call on. */
  readonly expireAfter?: number;
  readonly seed?: number;
}

/** An answer that AWS gives instead of a result. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export type Json = Record<string, unknown>;

/** Answers one operation: a request in its official shape gives an answer in its own. */
export type Operation = (account: Account, request: Json) => Json | Promise<Json>;

/** Pages a list: a token is the offset of the next page. */
export function page<T>(
  items: readonly T[],
  token: unknown,
  size: number,
  emptyPages: boolean,
): { items: T[]; next: string | undefined } {
  const [, empty, offset = "0"] = /^(e?)(\d+)$/.exec(typeof token === "string" ? token : "e0") ?? [];
  const start = Number(offset);
  if (emptyPages && (empty === "e" || token === undefined)) return { items: [], next: String(start) };
  const end = start + size;
  const next = end < items.length ? `${emptyPages ? "e" : ""}${end}` : undefined;
  return { items: items.slice(start, end), next };
}
