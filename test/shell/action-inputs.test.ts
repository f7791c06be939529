import { describe, expect, test } from "vitest";
import { readInputs } from "../../src/shell/action/read-inputs.ts";
import type { ActionInputs } from "../../src/shell/action-inputs.ts";

function read(inputs: Record<string, string>): ReturnType<typeof readInputs> {
  return readInputs(
    Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  );
}

function valid(inputs: Record<string, string>): ActionInputs {
  const answer = read({ "tuning-job": "churn", ...inputs });
  if (!answer.ok) throw new Error(answer.problems.join("\n"));
  return answer.inputs;
}

function problems(inputs: Record<string, string>): readonly string[] {
  const answer = read({ "tuning-job": "churn", ...inputs });
  return answer.ok ? [] : answer.problems;
}

const ROLE = "arn:aws:iam::123456789012:role/audit";

describe("readInputs", () => {
  test("gives the documented defaults where only the tuning job is named", () => {
    expect(valid({})).toEqual({
      "tuning-job": [{ name: "churn", region: null }],
      settle: false,
      "aws-region": [],
      roles: [],
      "keep-account-id": false,
      "wait-minutes": 0,
      billing: "auto",
      "cost-metric": "AmortizedCost",
      "cost-allocation-tag": null,
      "billing-role": null,
      "billing-external-id": null,
      "athena-database": null,
      "athena-table": null,
      "athena-workgroup": null,
      "athena-output": null,
      rates: {},
      "objective-curves": "auto",
      "pull-request": null,
      comment: "update",
      "comment-when": "always",
      "comment-id": null,
      "job-index": 0,
      "show-money": null,
      since: null,
      "name-contains": null,
      tags: {},
      issue: "Tuning audit",
      labels: [],
      assignees: [],
      "group-by": null,
      "fail-when": [],
      "gate-unknown": "pass",
      "min-saving-usd": 5,
      "min-saving-share": 0.05,
      "suggest-changes": false,
      baseline: "auto",
      "wait-value-usd-per-hour": null,
      "output-directory": null,
      "github-token": "",
    });
  });

  test("takes names and ARNs, one a line, each once", () => {
    const arn = "arn:aws:sagemaker:eu-west-1:123456789012:hyper-parameter-tuning-job/churn-2";
    expect(valid({ "tuning-job": `  churn \r\n\n${arn}\nchurn\n` })["tuning-job"]).toEqual([
      { name: "churn", region: null },
      { name: "churn-2", region: "eu-west-1", arn },
    ]);
  });

  test("takes rates of several instance types", () => {
    expect(valid({ rates: "ml.g5.xlarge=1.21\nml.m5.large = 0.115" }).rates).toEqual({
      "ml.g5.xlarge": 1.21,
      "ml.m5.large": 0.115,
    });
  });

  test.each([
    ["5%", 0.05],
    ["12.5 %", 0.125],
    ["0.05", 0.05],
    ["0", 0],
    ["100%", 1],
  ])("reads the share %s", (text, share) => {
    expect(valid({ "min-saving-share": text })["min-saving-share"]).toBeCloseTo(share, 12);
  });

  test.each([
    [
      "tuning-job",
      "has spaces in it",
      /^tuning-job: "has spaces in it" is not a tuning job's name .* or its ARN\.$/,
    ],
    ["tuning-job", "arn:aws:sagemaker:eu-west-1:123456789012:training-job/x", /^tuning-job: "arn:aws:/],
    ["aws-region", "Ireland", /^aws-region: "Ireland" is not an AWS region such as eu-west-1\.$/],
    ["aws-region", "eu-west-1\nus-east-1", /^aws-region: eu-west-1, us-east-1 are several/],
    ["wait-minutes", "-1", /^wait-minutes: "-1" is not a number of at least 0/],
    [
      "billing",
      "invoice",
      /^billing: "invoice" is not one of auto, cost-explorer, cost-explorer-resources, price-list, built-in, athena\.$/,
    ],
    [
      "cost-metric",
      "list",
      /^cost-metric: "list" is not one of amortized, unblended, net-amortized, net-unblended/,
    ],
    ["billing-role", "payer", /^billing-role: is not the ARN of an IAM role/],
    ["billing-external-id", "has spaces", /^billing-external-id: is no external id: 2 to 1,224 letters/],
    ["roles", `${ROLE} external-id=a`, /^roles, line 1: is no external id: 2 to 1,224 letters/],
    ["roles", "external-id=abc", /^roles, line 1: the role's ARN comes first/],
    [
      "roles",
      `${ROLE}\n\n${ROLE} growth`,
      /^roles, line 3: after the ARN stands something other than external-id=ID/,
    ],
    ["billing-external-id", "abc", /^billing-external-id: is set without billing-role/],
    ["settle", "true", /^settle: is set together with tuning-job or since\./],
    ["since", "7d", /^since: is set beside tuning-job\./],
    ["roles", ROLE, /^roles: are of an audit, and since is not set\./],
    ["billing", "athena", /^billing: athena reads a Cost and Usage Report\. Name its table/],
    ["athena-output", "s3://bucket/results/", /^athena-output: is set without billing athena\./],
    ["rates", "ml.g5.xlarge", /^rates: "ml.g5.xlarge" is not a rate/],
    ["rates", "ml.g5.xlarge=1\nML.G5.xlarge=2", /^rates: "ml.g5.xlarge" is given twice\./],
    ["tags", "team=search\nteam=ads", /^tags: "team" is given twice\./],
    ["objective-curves", "on", /^objective-curves: "on" is not one of auto, logs, off/],
    ["pull-request", "#12", /^pull-request: "#12" is not a positive whole number/],
    ["comment", "yes", /^comment: "yes" is not one of update, new, hide-and-new, off/],
    ["comment-when", "never", /^comment-when: "never" is not one of always, recommendations/],
    ["show-money", "eur", /^show-money: "eur" is not one of usd, relative, off/],
    ["min-saving-share", "5", /^min-saving-share: "5" is not a share such as 5% or 0\.05/],
    ["min-saving-share", "120%", /^min-saving-share: "120%" is not a share/],
    ["wait-value-usd-per-hour", "lots", /^wait-value-usd-per-hour: "lots" is not a number/],
  ])("refuses %s: %j in one line that names what is allowed", (name, value, line) => {
    const found = problems({ [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(line);
    expect(found[0]).not.toContain("\n");
  });

  test.each([
    ["athena-database", "a b", /^athena-database: "a b" is not the name of a database or table/],
    ["athena-workgroup", "a b", /^athena-workgroup: "a b" is not a workgroup's name or ARN/],
    ["athena-output", "bucket/results", /^athena-output: "bucket\/results" is not an S3 location/],
  ])("refuses %s: %j beside billing: athena", (name, value, line) => {
    const athena = { billing: "athena", "athena-database": "billing", "athena-table": "cur2" };
    expect(problems(athena)).toEqual([]);
    const found = problems({ ...athena, [name]: value });
    expect(found).toEqual([expect.stringMatching(line)]);
  });

  test("reads a role with the external id that its trust policy asks for, and one without", () => {
    const text = `${ROLE} external-id=team:growth/7\n  ${ROLE}-2  `;
    expect(valid({ "tuning-job": "", since: "7d", roles: text }).roles).toEqual([
      { arn: ROLE, externalId: "team:growth/7" },
      { arn: `${ROLE}-2`, externalId: null },
    ]);
  });

  test.each([
    ["billing-role", `${ROLE} external-id=TOPSECRET-1234`, "billing-role: "],
    ["billing-role", `${ROLE},external-id=TOPSECRET-1234`, "billing-role: "],
    ["billing-role", `TOPSECRET-1234 ${ROLE}`, "billing-role: "],
    ["roles", `${ROLE}\nExternalId=TOPSECRET-1234 ${ROLE}`, "roles, line 2: "],
    ["roles", `${ROLE}\n${ROLE}/ExternalId=TOPSECRET-1234/x`, "roles, line 2: "],
    ["roles", `TOPSECRET-1234 ${ROLE}`, "roles, line 1: "],
    ["roles", `${ROLE} TOPSECRET-1234`, "roles, line 1: "],
    ["roles", `${ROLE} external-id=x;TOPSECRET-1234`, "roles, line 1: "],
  ])("refuses %s: %j, and repeats nothing of it", (name, value, start) => {
    const found = problems({ [name]: value }).join("\n");
    expect(found.startsWith(start), found).toBe(true);
    expect(found).not.toMatch(/TOPSECRET|role\/audit/);
  });

  test.each(["plain", "team/a~b/x", `${"p".repeat(500)}/x`, "a+b=c,d.e@f-g_h"])(
    "takes the role %s, as IAM does",
    (path) => {
      const arn = `arn:aws:iam::123456789012:role/${path}`;
      expect(valid({ "billing-role": arn })["billing-role"]).toBe(arn);
    },
  );

  test.each(["", "a/", "a(b)", "a:b", "ä", "x".repeat(65)])("takes no role %j, as IAM does not", (path) => {
    expect(problems({ "billing-role": `arn:aws:iam::123456789012:role/${path}` })).toHaveLength(1);
  });

  test("lists every problem at once", () => {
    expect(problems({ billing: "x", comment: "x", "pull-request": "x" })).toHaveLength(3);
  });
});
