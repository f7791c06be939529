import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Role } from "../../collect/aws/credentials.ts";
import type { LiveOptions } from "../../collect/live-options.ts";
import type { WorkflowRun } from "../../publish/workflow-run.ts";
import type { ActionInputs } from "../action-inputs.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** How AWS is read, whatever is read: a report on named tuning jobs and an audit ask alike. */
export function readingOptions(
  inputs: ActionInputs,
): Omit<LiveOptions, "tuningJob" | "region" | "waitMinutes"> {
  return {
    profile: null,
    billing: inputs.billing,
    costAllocationTag: inputs["cost-allocation-tag"],
    billingRole: billingRole(inputs),
    objectiveCurves: inputs["objective-curves"],
    pricedByUser: Object.keys(inputs.rates),
  };
}

/** The payer account's role. */
export function billingRole(inputs: ActionInputs): Role | null {
  const arn = inputs["billing-role"];
  return arn === null ? null : { arn, externalId: inputs["billing-external-id"] };
}

/** What the log must not show, whoever prints it. */
export function secretsOf(inputs: ActionInputs): string[] {
  return [...inputs.roles, billingRole(inputs)].flatMap((each) => each?.externalId ?? []);
}

/** The regions that the inputs name, else the one of the environment; `null` leaves it to AWS's own configuration. */
export function regionsOf(inputs: ActionInputs, env: Environment): readonly (string | null)[] {
  const named = inputs["aws-region"];
  return named.length > 0 ? named : [env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || null];
}

/** Absolute path of the folder for the report files. */
export function reportFolder(inputs: ActionInputs, env: Environment): string {
  return resolve(inputs["output-directory"] ?? join(env["RUNNER_TEMP"] || tmpdir(), "tuning-report"));
}

/**
 * What tells this report's comment or issue from another's. A job of a matrix is told by its place there: the values of
 * the matrix may be names of tuning jobs, which are new on every push.
 */
export function commentId(inputs: ActionInputs, run: WorkflowRun): string {
  const index = inputs["job-index"];
  return inputs["comment-id"] ?? `${run.workflow}/${run.job}${index === 0 ? "" : ` ${index + 1}`}`;
}
