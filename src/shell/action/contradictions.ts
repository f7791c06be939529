import type { AthenaTable } from "../../collect/charges/athena-query.ts";
import { Problem } from "../../model/problem.ts";
import type { ActionInputs } from "../action-inputs.ts";
import { athenaTable } from "../choices.ts";

/** What inputs say against each other, a line each with its remedy. */
export function contradictions(inputs: ActionInputs): string[] {
  const found: string[] = [];
  if (inputs.settle && (inputs["tuning-job"].length > 0 || inputs.since !== null)) {
    found.push(
      "settle: is set together with tuning-job or since. Correct earlier reports in a step of its own.",
    );
  }
  if (inputs["billing-external-id"] !== null && inputs["billing-role"] === null) {
    found.push("billing-external-id: is set without billing-role. Name the role that it belongs to.");
  }
  if (inputs["tuning-job"].length > 0 && inputs.since !== null) {
    found.push(
      "since: is set beside tuning-job. Leave one of them out: an audit finds its tuning jobs itself.",
    );
  }
  if (inputs.since !== null && "lastAudit" in inputs.since && inputs.issue === "off") {
    found.push(
      "since: last-audit is remembered in the rolling issue, and issue is off. Give a window such as 7d.",
    );
  }
  if (inputs.roles.length > 0 && inputs.since === null) {
    found.push("roles: are of an audit, and since is not set. Give its window, such as 7d.");
  }
  if (inputs["aws-region"].length > 1 && inputs.since === null) {
    found.push(
      `aws-region: ${inputs["aws-region"].join(", ")} are several regions. Name one, and give tuning jobs of other regions by their ARN.`,
    );
  }
  try {
    athenaOf(inputs);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    found.push(error.message);
  }
  return found;
}

/** The table that `billing: athena` reads; `null` for other sources. */
export function athenaOf(inputs: ActionInputs): AthenaTable | null {
  return athenaTable("", inputs.billing, {
    database: inputs["athena-database"],
    table: inputs["athena-table"],
    workgroup: inputs["athena-workgroup"],
    output: inputs["athena-output"],
  });
}
