import { AwsError } from "./account.ts";

/** Keys that the server gives for a role; calls with them are accepted like any other. */
const CREDENTIALS = `<Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>`;

/** STS still speaks query and XML. */
export function sts(form: URLSearchParams): string {
  const action = form.get("Action") ?? "";
  if (!["AssumeRoleWithWebIdentity", "AssumeRole"].includes(action)) {
    throw new AwsError("InvalidAction", `Could not find operation ${action}`);
  }
  if (action === "AssumeRoleWithWebIdentity" && !form.get("WebIdentityToken")) {
    throw new AwsError("InvalidIdentityToken", "No OpenIDConnect provider found in your account");
  }
  const arn = form.get("RoleArn") ?? "";
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/.+/.test(arn))
    throw new AwsError("ValidationError", `${arn} is invalid`);
  const user = `<AssumedRoleUser><AssumedRoleId>AROA:session</AssumedRoleId><Arn>${arn}</Arn></AssumedRoleUser>`;
  return `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>${CREDENTIALS}${user}</${action}Result></${action}Response>`;
}
