import { type Account, AwsError } from "./account.ts";

const NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/";

/** Keys that the server gives for a role; calls with them are accepted like any other. */
export const ROLE_ACCESS_KEY = "ASIAROLE";
const credentials = (key: string): string =>
  `<Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>`;

/** Key of a role in one of several accounts. */
export function accessKeyOf(id: string): string {
  return `ASIA${id}`;
}

/** STS still speaks query and XML, in its errors too. */
export function sts(account: Account, form: URLSearchParams): { status: number; xml: string } {
  try {
    return { status: 200, xml: assumed(account, form) };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { code, message } = error;
    return {
      status: 403,
      xml: `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
    };
  }
}

function assumed({ billingRole, accounts, refuse = [] }: Account, form: URLSearchParams): string {
  const action = form.get("Action") ?? "";
  if (!["AssumeRoleWithWebIdentity", "AssumeRole"].includes(action)) {
    throw new AwsError("InvalidAction", `Could not find operation ${action}`);
  }
  const arn = form.get("RoleArn") ?? "";
  if (refuse.includes(`sts:${action}`)) {
    throw new AwsError(
      "AccessDenied",
      `User is not authorized to perform: sts:${action} on resource: ${arn}`,
    );
  }
  if (action === "AssumeRoleWithWebIdentity" && !form.get("WebIdentityToken")) {
    throw new AwsError("InvalidIdentityToken", "No OpenIDConnect provider found in your account");
  }
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/.+/.test(arn))
    throw new AwsError("ValidationError", `${arn} is invalid`);
  if (
    billingRole &&
    (arn !== billingRole.arn || form.get("ExternalId") !== (billingRole.externalId ?? null))
  ) {
    throw new AwsError("AccessDenied", `User is not authorized to perform: sts:AssumeRole on ${arn}`, 403);
  }
  const id = arn.split(":")[4] ?? "";
  const trusts = accounts?.[id] && (accounts[id].externalId ?? null) === form.get("ExternalId");
  if (accounts && arn !== billingRole?.arn && !trusts)
    throw new AwsError("AccessDenied", `User is not authorized to perform: sts:AssumeRole on ${arn}`, 403);
  const key = accounts?.[id] ? accessKeyOf(id) : ROLE_ACCESS_KEY;
  const user = `<AssumedRoleUser><AssumedRoleId>AROA:session</AssumedRoleId><Arn>${arn}</Arn></AssumedRoleUser>`;
  return `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${credentials(key)}${user}</${action}Result></${action}Response>`;
}
