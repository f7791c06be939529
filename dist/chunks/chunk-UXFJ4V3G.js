import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  Problem
} from "./chunk-MNXWLVUM.js";

// src/collect/aws/refusal.ts
var NAMES = [
  ["denied", /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|OptInRequired)$/],
  ["expired", /^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/],
  [
    "credentials",
    /^(CredentialsProviderError|TokenProviderError|UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|InvalidIdentityToken|InvalidAccessKeyId|IncompleteSignature|MissingAuthenticationToken.*)$/
  ],
  ["not-found", /^(ResourceNotFound|ResourceNotFoundException)$/],
  [
    "throttled",
    /^(Throttling|ThrottlingException|TooManyRequestsException|LimitExceededException|RequestLimitExceeded)$/
  ],
  [
    "unreachable",
    /^(TimeoutError|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|EPIPE|EHOSTUNREACH|ERR_PROXY_TUNNEL)$/
  ],
  ["endless", /^EndlessPages$/]
];
function refusalOf(error) {
  if (isMissing(error)) return "not-found";
  if (error instanceof Error && /not enabled for cost explorer/i.test(error.message)) return "other";
  return NAMES.find(([, pattern]) => namesOf(error).some((name) => pattern.test(name)))?.[0] ?? "other";
}
function isMissing(error) {
  return error instanceof Error && error.name === "ValidationException" && /not found|does not exist|(could|can)( not|n't) find/i.test(error.message);
}
var GivenUp = class extends Error {
  name = "GivenUp";
  /** Name of the last attempt's error. */
  last;
  constructor(last) {
    super(`given up after ${last}`);
    this.last = last;
  }
};
function namesOf(error) {
  if (error instanceof GivenUp) return [error.last];
  if (!(error instanceof Error)) return [];
  const code = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors.flatMap(namesOf) : [];
  return [error.name, ...code, ...inner, ...namesOf(error.cause)];
}
function errorName(error) {
  const names = namesOf(error);
  return names.find((name) => name !== "Error" && name !== "AggregateError") ?? "unknown error";
}
function gapOf(error, action, lacks) {
  const reason = {
    denied: `the role may not call \`${action}\``,
    credentials: `the credentials were not accepted for \`${action}\``,
    expired: `the credentials expired before \`${action}\``,
    "not-found": `\`${action}\` found nothing`,
    throttled: `\`${action}\` was throttled to the last attempt`,
    unreachable: `the endpoint of \`${action}\` cannot be reached (${errorName(error)})`,
    endless: `\`${action}\` repeats a page of its list`,
    other: `\`${action}\` failed (${errorName(error)})`
  }[refusalOf(error)];
  const remedy = {
    denied: `Add \`${action}\` to the role.`,
    credentials: "Check the role and its trust policy.",
    expired: "Raise `role-duration-seconds`, or run the report as a step of its own.",
    "not-found": "",
    throttled: "Run the report again.",
    endless: "Run the report again.",
    unreachable: "Check the network, `HTTPS_PROXY` and `NO_PROXY`.",
    other: action === "ce:GetCostAndUsage" ? "Check that Cost Explorer is enabled for the account." : "Run the report again."
  }[refusalOf(error)];
  return `${lacks}: ${reason}. ${remedy}`.trim();
}
function problemOf(error, action, subject) {
  const options = { cause: error };
  switch (refusalOf(error)) {
    case "denied":
      return new Problem(
        `AWS refused \`${action}\` for ${subject}: add it to the role's policy.`,
        3,
        options
      );
    case "credentials":
      return new Problem(
        `No AWS credentials that AWS accepts for ${subject} (${errorName(error)}): in a workflow run aws-actions/configure-aws-credentials first, at a terminal name --profile (after \`aws sso login\`).` + // Which is what it answers for a region that is switched off.
        (errorName(error) === "UnrecognizedClientException" ? " Or enable the region for the account." : ""),
        3,
        options
      );
    case "expired":
      return new Problem(
        "The AWS credentials have expired: raise `role-duration-seconds`, assume the role again before this step, or run `aws sso login`.",
        3,
        options
      );
    case "unreachable":
      return new Problem(
        `AWS cannot be reached for ${subject} (${errorName(error)}): check the region's name, the network, HTTPS_PROXY and NO_PROXY.`,
        3,
        options
      );
    case "not-found":
      return new Problem(
        `\`${action}\` found nothing for ${subject}: it was deleted, perhaps. Check its name and region.`,
        2,
        options
      );
    case "throttled":
      return new Problem(
        `AWS throttled \`${action}\` to the last attempt: run the report again.`,
        3,
        options
      );
    default:
      return new Problem(
        `\`${action}\` failed for ${subject} (${errorName(error)}): run the report again.`,
        3,
        options
      );
  }
}

export {
  refusalOf,
  GivenUp,
  errorName,
  gapOf,
  problemOf
};
