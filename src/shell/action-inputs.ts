import { parseConditions } from "../gate/condition.ts";
import {
  accountRoles,
  asIs,
  choice,
  flag,
  lines,
  optionalChoice,
  optionalExternalId,
  optionalLine,
  optionalNumber,
  optionalRoleArn,
  positiveInteger,
  regions,
  tuningJobNames,
  wholeNumber,
} from "./action/values.ts";
import { parseGroupBy } from "./audit/group-by.ts";
import { parseTags } from "./audit/tag-filter.ts";
import { parseSince } from "./audit/window.ts";
import {
  BILLING,
  COST_METRIC_NAMES,
  costMetric,
  OBJECTIVE_CURVES,
  parseNumber,
  parseRates,
  parseShare,
} from "./choices.ts";

/** One input of the action. */
export interface InputDefinition<T> {
  /** As in action.yml. */
  readonly description: string;
  /** As in action.yml; also what an empty value means. */
  readonly default: string;
  /** The expression that action.yml gives as the default; GitHub evaluates it before the action starts. */
  readonly expression?: string;
  /** @throws Problem that names the input, the value and what is allowed. */
  readonly parse: (name: string, text: string) => T;
}

function input<const T>(
  description: string,
  fallback: string,
  parse: (name: string, text: string) => T,
  expression?: string,
): InputDefinition<T> {
  return { description, default: fallback, parse, ...(expression === undefined ? {} : { expression }) };
}

/** Every input of the action, in the order of action.yml, which a test holds against this table. */
export const INPUTS = {
  "tuning-job": input(
    "Names or ARNs of the tuning jobs to report on, one a line. Default: those whose tags carry the commit or the pull request.",
    "",
    tuningJobNames,
  ),
  settle: input(
    "true: report on no tuning job, but correct earlier reports on pull requests whose bill was not settled when they were written. For a scheduled workflow; give it the billing inputs of the workflow that reports.",
    "false",
    flag,
  ),
  since: input("Audit all tuning jobs that ended since: 7d, 24h, a date, or last-audit.", "", (name, text) =>
    text === "" ? null : parseSince(name, text),
  ),
  "name-contains": input("Narrows an audit to tuning jobs whose name holds this.", "", optionalLine),
  tags: input("Narrows an audit to tuning jobs with these tags, key=value a line.", "", (name, text) =>
    parseTags(name, lines(text)),
  ),
  "aws-region": input(
    "Region of the tuning jobs; of an audit several, one a line. Default: the region in their ARN, then AWS_REGION or AWS_DEFAULT_REGION.",
    "",
    regions,
  ),
  roles: input(
    "Roles to audit other accounts by, one a line: its ARN, and external-id=ID after it where its trust policy asks for one. Each is assumed, and the accounts are read side by side.",
    "",
    accountRoles,
  ),
  "keep-account-id": input(
    "true: an audit of several accounts shows whole account ids. Default: as many last digits as tell them apart.",
    "false",
    flag,
  ),
  "wait-minutes": input("Wait this long for a tuning job that still runs.", "0", parseNumber),
  billing: input(
    `Where rates come from: ${BILLING.join(", ")}. auto takes the best source that can be read.`,
    "auto",
    choice(BILLING),
  ),
  "cost-metric": input(
    `Which cost the bill's rates are: ${Object.keys(COST_METRIC_NAMES).join(", ")}.`,
    "amortized",
    costMetric,
  ),
  "cost-allocation-tag": input("Tag key that the bill can be grouped by.", "", optionalLine),
  "billing-role": input(
    "ARN of a role in the payer account, assumed for billing calls alone.",
    "",
    optionalRoleArn,
  ),
  "billing-external-id": input("External id for billing-role.", "", optionalExternalId),
  "athena-database": input(
    "Database of the Cost and Usage Report that billing: athena reads, which has the charge of each training job.",
    "",
    optionalLine,
  ),
  "athena-table": input("Its table, of CUR 2.0 or of a legacy report.", "", optionalLine),
  "athena-workgroup": input(
    "Workgroup of Athena, or its ARN where Athena is in another region. Default: the primary one.",
    "",
    optionalLine,
  ),
  "athena-output": input("s3:// location of the results. Default: that of the workgroup.", "", optionalLine),
  rates: input(
    "Price of an instance-hour in the bill's currency, such as ml.g5.xlarge=1.21, one a line. Overrides every other source.",
    "",
    (name, text) => parseRates(name, lines(text)),
  ),
  "objective-curves": input(
    "Where objective curves come from: auto (CloudWatch), logs (exact epochs from the logs of the trials), off.",
    "auto",
    choice(OBJECTIVE_CURVES),
  ),
  "pull-request": input(
    "Number of the pull request to comment on. Default: found from the event, the workflow_run or the commit.",
    "",
    positiveInteger,
  ),
  comment: input(
    "update one comment, write a new one, hide-and-new (write a new one and hide the earlier ones), or off.",
    "update",
    choice(["update", "new", "hide-and-new", "off"]),
  ),
  "comment-when": input(
    "always, or recommendations (comment only where there is something to recommend).",
    "always",
    choice(["always", "recommendations"]),
  ),
  "comment-id": input(
    "Tells comments of several reports on one pull request apart. Default: workflow, job, and which job of a matrix it is. Set it where two steps of one job report.",
    "",
    optionalLine,
  ),
  "job-index": input("Which job of a matrix this is. Leave it.", "0", wholeNumber, "strategy.job-index"),
  "show-money": input(
    "What readers of comment, summary and log see: usd, relative (shares of the cost), off. Default: usd in private repositories, relative in public ones. Outputs and report files always have amounts.",
    "",
    optionalChoice(["usd", "relative", "off"]),
  ),
  "min-saving-usd": input("Below this and min-saving-share, advice is folded away.", "5", parseNumber),
  "min-saving-share": input("Share of the cost, such as 5%.", "5%", parseShare),
  issue: input(
    "Title of the rolling issue that an audit keeps up to date, or off.",
    "Tuning audit",
    optionalLine,
  ),
  labels: input("Labels of the rolling issue, one a line.", "", (_name, text) => lines(text)),
  assignees: input("Logins that the rolling issue is assigned to, one a line.", "", (_name, text) =>
    lines(text),
  ),
  "group-by": input("Totals of an audit by a tag, as tag:team.", "", parseGroupBy),
  "fail-when": input(
    "Conditions that fail the step after everything is written, one a line: cost-usd > 200, potential-saving-share > 30%.",
    "",
    (name, text) => parseConditions(name, lines(text)),
  ),
  "gate-unknown": input(
    "What a figure that is missing, or may be on either side of the limit, does to the gate: pass or fail.",
    "pass",
    choice(["pass", "fail"]),
  ),
  "suggest-changes": input(
    "true: post review suggestions on the lines of the pull request that set the tuner. Accepting one pushes a commit, which may start the training again.",
    "false",
    flag,
  ),
  baseline: input(
    "What the run is compared with: a path to an earlier tuning-report.json or recording, auto (the last report on a merged pull request of the same base branch), or off.",
    "auto",
    (name, text) => optionalLine(name, text) ?? "auto",
  ),
  "wait-value-usd-per-hour": input(
    "What an hour of waiting is worth to you, in the bill's currency.",
    "",
    optionalNumber,
  ),
  "output-directory": input(
    "Folder for the report files. Default: tuning-report in the temporary folder of the runner.",
    "",
    optionalLine,
  ),
  "github-token": input("Token that reads the pull request and comments.", "", asIs, "github.token"),
} as const;

export type ActionInputs = { readonly [N in keyof typeof INPUTS]: ReturnType<(typeof INPUTS)[N]["parse"]> };
