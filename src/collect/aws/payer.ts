import type { Role } from "./credentials.ts";
import { gapOf } from "./refusal.ts";
import type { Aws } from "./session.ts";

/**
 * AWS as the payer account's role sees it, or as who asks where no role is named; or a sentence on why it cannot be assumed.
 *
 * @param lacks what the report does without the bill, as the start of a sentence.
 */
export async function asPayer(
  own: Aws,
  role: Role | null,
  region: string,
  lacks: string,
): Promise<{ readonly aws: Aws } | { readonly gap: string }> {
  if (role === null) return { aws: await own.as(own.identity, region) };
  const aws = await own.as({ profile: own.identity.profile, role }, region);
  try {
    await aws.expectCredentials();
    return { aws };
  } catch (error) {
    const remedy = "Check `billing-role`, its trust policy and `billing-external-id`.";
    return { gap: `${gapOf(error, "sts:AssumeRole", lacks)} ${remedy}` };
  }
}
