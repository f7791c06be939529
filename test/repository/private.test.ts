import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { forbidPrivate } from "../private.ts";

it.each([
  ["an account id", "billed to 444455556666.", "account id"],
  ["an account id in a name", "logs-444455556666", "account id"],
  ["an ARN", "role arn:aws:iam::444455556666:role/train", "ARN"],
  ["an ARN of China", "arn:aws-cn:sagemaker:cn-north-1:444455556666:training-job/x", "ARN"],
  ["an S3 path", "no data at s3://models/train", "S3 path"],
  ["an S3 address", "https://models.s3.eu-west-1.amazonaws.com/train", "S3 path"],
  ["an image", "444455556666.dkr.ecr.us-east-1.amazonaws.com/train:1", "image"],
  ["an access key", "ASIAIOSFODNN7EXAMPLE", "access key"],
  ["a token of GitHub", "authorization: token ghs_abcdefghij", "token"],
  ["a token of OIDC", "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2ln", "token"],
  ["a private key", "-----BEGIN RSA PRIVATE KEY-----", "key"],
])("the search of every output finds %s", (_, text, what) => {
  expect(() => forbidPrivate({ stdout: `first line\n${text}\n` })).toThrow(`${what} in stdout`);
});

it("the search of every output finds the value of a secret of its environment", () => {
  const env = { AWS_SESSION_TOKEN: "FwoGZXIvYXdzEXAMPLE", AWS_REGION: "us-east-1" };
  expect(() => forbidPrivate({ comment: "as FwoGZXIvYXdzEXAMPLE in us-east-1" }, env)).toThrow(
    "the value of AWS_SESSION_TOKEN in comment",
  );
});

it("the search of every output lets figures, moments, masked accounts and what was asked for through", () => {
  const fine = "0.123456789012 1763625600000 12345678901 arn:aws:sts::************:assumed-role/x …4444";
  expect(() => forbidPrivate({ stdout: fine, stderr: "" })).not.toThrow();
  const asked = { stdout: "444455556666" };
  expect(() => forbidPrivate(asked, {}, ["account id"])).not.toThrow();
  expect(() => forbidPrivate(asked, {}, ["ARN"])).toThrow();
});

it("no test starts dist but where every output is searched", async () => {
  const files = (await readdir("test", { recursive: true })).filter((file) => file.endsWith(".ts"));
  const starts = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join("test", file), "utf8");
      return /node:child_process/.test(text) && /\b(cli|index)\.js\b/.test(text) ? [file] : [];
    }),
  );
  expect(starts.flat()).toEqual([join("e2e", "run.ts")]);
});
