import type { IncomingMessage } from "node:http";
import { AwsError } from "./account.ts";

/** The token that `aws sso login` would have left in the cache. */
export const SSO_TOKEN = "a-token-of-aws-sso-login";

/** The portal of IAM Identity Center: REST and JSON, unsigned, with the token as a header. */
export function roleCredentials(request: IncomingMessage): string {
  const { searchParams } = new URL(request.url ?? "/", "http://portal");
  if (request.headers["x-amz-sso_bearer_token"] !== SSO_TOKEN || !searchParams.get("role_name"))
    throw new AwsError("UnauthorizedException", "Session token not found or invalid", 401);
  return JSON.stringify({
    roleCredentials: {
      accessKeyId: "ASIASSO",
      secretAccessKey: "wJalrXUtnFEMI/K7MDENG/ofTheSession",
      sessionToken: "token",
      expiration: Date.now() + 3_600_000,
    },
  });
}
