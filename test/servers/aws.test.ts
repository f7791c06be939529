import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SmallRecording, smallRecording } from "../small-recording.ts";
import { type AwsServer, startAws } from "./aws/server.ts";

interface Sent {
  readonly target: string;
  readonly body: unknown;
  readonly service?: string;
  readonly contentType?: string;
}

/** A request as a client writes it on the wire; the signature's scope is all that the server reads of it. */
async function send(
  aws: AwsServer,
  { target, body, service = "sagemaker", contentType = "application/x-amz-json-1.1" }: Sent,
): Promise<{ status: number; code: string; message: string; body: Record<string, unknown> }> {
  const answer = await fetch(aws.url, {
    method: "POST",
    headers: {
      "content-type": contentType,
      "x-amz-target": target,
      authorization: `AWS4-HMAC-SHA256 Credential=AKIATEST/20261120/us-east-1/${service}/aws4_request, Signature=0`,
    },
    body: JSON.stringify(body),
  });
  const said = (await answer.json()) as Record<string, unknown>;
  return {
    status: answer.status,
    code: String(said["__type"] ?? ""),
    message: String(said["message"] ?? ""),
    body: said,
  };
}

const DESCRIBE = "SageMaker.DescribeHyperParameterTuningJob";
const NAME = { HyperParameterTuningJobName: "small-tuning" };

describe("the AWS endpoint refuses a request that breaks the official shape:", () => {
  let aws: AwsServer;
  beforeAll(async () => {
    aws = await startAws({ tuningJobs: [smallRecording()] });
  });
  afterAll(() => aws.close());

  test("none of these, and it is answered", async () => {
    const { status, body } = await send(aws, { target: DESCRIBE, body: NAME });
    expect(status).toBe(200);
    // On the wire dates are seconds since the epoch.
    expect(body["CreationTime"]).toBe(Date.parse("2026-11-20T08:00:00Z") / 1000);
  });

  const metric = {
    target: "GraniteServiceVersion20100801.GetMetricData",
    service: "monitoring",
    contentType: "application/x-amz-json-1.0",
  };
  const query = (Id: string) => ({
    Id,
    MetricStat: {
      Metric: { Namespace: "/aws/sagemaker/TrainingJobs", MetricName: "m" },
      Period: 60,
      Stat: "Average",
    },
  });
  const queries = (count: number) => Array.from({ length: count }, (_, index) => query(`q${index}`));
  const cases: readonly [string, Sent, string, RegExp][] = [
    [
      "a required member is missing",
      { target: DESCRIBE, body: {} },
      "ValidationException",
      /HyperParameterTuningJobName: is required and missing/,
    ],
    [
      "a member that there is not",
      { target: DESCRIBE, body: { ...NAME, Name: "x" } },
      "ValidationException",
      /has no such member/,
    ],
    [
      "a wrong type",
      { target: DESCRIBE, body: { HyperParameterTuningJobName: 5 } },
      "ValidationException",
      /5 is no string/,
    ],
    [
      "a page that is too large",
      {
        target: "SageMaker.ListTrainingJobsForHyperParameterTuningJob",
        body: { ...NAME, MaxResults: 101 },
      },
      "ValidationException",
      /MaxResults/,
    ],
    [
      "an operation that there is not",
      { target: "SageMaker.DescribeEverything", body: {} },
      "UnknownOperationException",
      /DescribeEverything/,
    ],
    [
      "another protocol version",
      { target: DESCRIBE, body: NAME, contentType: "application/x-amz-json-1.0" },
      "SerializationException",
      /content type/,
    ],
    [
      "signed for another service",
      { target: DESCRIBE, body: NAME, service: "ce" },
      "InvalidSignatureException",
      /scoped to correct service: 'sagemaker'/,
    ],
    [
      "more than 500 metrics",
      { ...metric, body: { MetricDataQueries: queries(501), StartTime: 0, EndTime: 60 } },
      "ValidationError",
      /At most 500/,
    ],
    [
      "metrics of one name",
      { ...metric, body: { MetricDataQueries: [query("a"), query("a")], StartTime: 0, EndTime: 60 } },
      "ValidationError",
      /must be unique/,
    ],
    [
      "days that are none",
      {
        target: "AWSInsightsIndexService.GetCostAndUsage",
        service: "ce",
        body: {
          TimePeriod: { Start: "2026-11-02", End: "2026-11-02" },
          Granularity: "DAILY",
          Metrics: ["AmortizedCost"],
        },
      },
      "ValidationException",
      /Start date/,
    ],
  ];
  test.each(cases)("%s", async (_, sent, code, message) => {
    const answer = await send(aws, sent);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.code).toBe(code);
    expect(answer.message).toMatch(message);
  });
});

describe("the AWS endpoint refuses a fixture that AWS could not have sent:", () => {
  const fixtures: readonly [string, (recording: SmallRecording) => void, RegExp][] = [
    [
      "a required member is missing",
      (recording) => delete recording.tuningJob["CreationTime"],
      /CreationTime: is required and missing/,
    ],
    [
      "a member that there is not",
      (recording) => Object.assign(recording.tuningJob, { Cost: 5 }),
      /Cost: .*has no such member/,
    ],
    [
      "a number as text, deep inside",
      (recording) => {
        const config = recording.tuningJob["HyperParameterTuningJobConfig"] as Record<string, unknown>;
        config["ResourceLimits"] = { MaxParallelTrainingJobs: "2" };
      },
      /ResourceLimits\.MaxParallelTrainingJobs: "2" is no number/,
    ],
    [
      "a date that is none",
      (recording) => Object.assign(recording.tuningJob, { CreationTime: "yesterday" }),
      /"yesterday" is no timestamp/,
    ],
  ];
  test.each(fixtures)("%s", async (_, damage, message) => {
    const recording = smallRecording();
    damage(recording);
    await using aws = await startAws({ tuningJobs: [recording] });
    const answer = await send(aws, { target: DESCRIBE, body: NAME });
    expect(answer).toMatchObject({ status: 400, code: "ImpossibleFixture" });
    expect(answer.message).toMatch(message);
  });
});
