import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleFolder } from "../example-recordings.ts";
import { runDist, startDist } from "./run.ts";

const RECORDING = exampleFolder("churn-xgboost");

it("prints a report as JSON and nothing else, as the published schema has it", async () => {
  const { code, stdout, stderr } = await runDist("cli.js", [
    "analyze",
    "--recording",
    RECORDING,
    "--format",
    "json",
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const schema: object = JSON.parse(await readFile("docs/report.schema.json", "utf8"));
  const validate = new Ajv({ allErrors: true, formats: fullFormats }).compile(schema);
  validate(JSON.parse(stdout));
  expect(validate.errors).toBeNull();
});

it.each([[], ["analyze"], ["record"], ["audit"]])("tells about itself with %s --help", async (...command) => {
  const { code, stdout } = await runDist("cli.js", [...command, "--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    new RegExp(`^Usage: node dist/cli.js${command.map((name) => ` ${name}`).join("")} \\[`),
  );
  expect(stdout).not.toContain("default: []");
});

describe("a slip at the terminal is one line with the remedy, and exit code 2:", () => {
  let temp = "";
  beforeAll(async () => {
    temp = await mkdtemp(join(tmpdir(), "slips-"));
    await writeFile(join(temp, "file"), "");
  });
  afterAll(() => rm(temp, { recursive: true }));

  const one = ["analyze", "--recording", RECORDING];
  const slips: readonly [string, (temp: string) => string[], RegExp][] = [
    ["no command that there is", () => ["analyse"], /unknown command 'analyse'\n\(Did you mean analyze\?\)/],
    ["nothing to report on", () => ["analyze"], /--recording DIR, or --tuning-job NAME/],
    [
      "an option that there is not",
      () => [...one, "--fromat", "json"],
      /unknown option '--fromat'\n\(Did you mean --format\?\)/,
    ],
    [
      "a format that there is not",
      () => [...one, "--format", "xml"],
      /Allowed choices are markdown, json, html/,
    ],
    [
      "a folder that is not there",
      (at) => ["analyze", "--recording", join(at, "no")],
      /no" is not there: check the recording's name/,
    ],
    [
      "a file for a folder",
      (at) => ["analyze", "--recording", join(at, "file")],
      /is a file, and a recording is a folder/,
    ],
    [
      "the folder around the recording",
      () => ["analyze", "--recording", join(RECORDING, "..")],
      /is no recording, but .*recording is: name that/,
    ],
    [
      "a folder without a recording",
      (at) => ["analyze", "--recording", at],
      /tuning-job.json is not there, .*aws sagemaker describe-hyper/,
    ],
    [
      "a recording named twice",
      () => [...one, "--recording", `${RECORDING}/`],
      /churn-xgb-1122 is named twice/,
    ],
    [
      "a rate without a price",
      () => [...one, "--rate", "ml.m5.xlarge"],
      /--rate: "ml.m5.xlarge" is not a rate; write the price of an hour as ml.g5.xlarge=1.21/,
    ],
    [
      "an external id of no role",
      () => ["analyze", "--tuning-job", "churn", "--billing-external-id", "abc"],
      /^--billing-external-id: is set without --billing-role\. Name the role that it belongs to\.\n$/,
    ],
    [
      "a share that could be either",
      () => [...one, "--min-saving-share", "5"],
      /--min-saving-share: "5" is not a share such as 5% or 0.05/,
    ],
    [
      "minutes that are no number",
      () => [...one, "--wait-minutes", "long"],
      /--wait-minutes: "long" is not a number/,
    ],
    [
      "a region that is none",
      () => [...one, "--region", "Ireland"],
      /--region: "Ireland" is not an AWS region such as eu-west-1/,
    ],
    [
      "a role that is none",
      () => [...one, "--billing-role", "billing"],
      /--billing-role: is not the ARN of an IAM role/,
    ],
    [
      "a file for the output",
      (at) => [...one, "--output", join(at, "file")],
      /is a file\. Name another folder with .*--output/,
    ],
    [
      "an output that cannot be",
      (at) => [...one, "--output", join(at, "file", "in")],
      /cannot be written \(ENOTDIR\)/,
    ],
    [
      "a recording into a folder in use",
      () => ["record", "--tuning-job", "a", "--output", "src"],
      /src holds other files .*name a new folder/,
    ],
    [
      "a recording over that of another tuning job",
      () => ["record", "--tuning-job", "a", "--output", "examples/churn-xgboost/recording"],
      /recording holds the recording of churn-xgb-1122: name another folder/,
    ],
  ];
  it.each(slips)("%s", async (_, args, said) => {
    const { code, stderr } = await runDist("cli.js", args(temp));
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain("    at ");
  });
});

it.skipIf(!existsSync("/dev/full"))(
  "on a full disk says so in one line, and writes the files all the same",
  async () => {
    const output = await mkdtemp(join(tmpdir(), "elsewhere-"));
    const args = ["analyze", "--recording", RECORDING, "--output", output];
    const { code, stderr } = await startDist("cli.js", args, { into: "/dev/full" }).finished;
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^The output cannot be written \(ENOSPC\)\. Make room on the disk.*\nwrote .*json\n/,
    );
    expect(stderr).not.toContain("    at ");
    expect(await readFile(join(output, "tuning-report.md"), "utf8")).toContain("## Tuning report");
    await rm(output, { recursive: true });
  },
);

it.skipIf(!existsSync("/proc/self"))("comes to an end where no folder can be made", async () => {
  const { code, stderr } = await runDist("cli.js", [
    "analyze",
    "--recording",
    RECORDING,
    "--output",
    "/proc/no/folder",
  ]);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      '"/proc/no/folder" cannot be written (ENOENT). Name another folder with `output-directory` (--output).\n',
  });
});

it("says that a rate was given for an instance type that no trial ran on", async () => {
  const { code, stderr } = await runDist("cli.js", [
    "analyze",
    "--recording",
    RECORDING,
    "--rate",
    "ml.m5.4xlarg=1",
  ]);
  expect(code).toBe(0);
  expect(stderr).toBe(
    "--rate: The rate of ml.m5.4xlarg is of no use: no trial ran on it (but on ml.m5.4xlarge).\n",
  );
});

it("runs with a Node that lacks what came with Node 21", async () => {
  const older = { NODE_OPTIONS: "--import=data:text/javascript,delete%20Map.groupBy" };
  const { code, stderr } = await runDist(
    "cli.js",
    ["analyze", "--recording", exampleFolder("imaging-cnn")],
    older,
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
