import type { fromNodeProviderChain } from "@aws-sdk/credential-providers";

/** Gives credentials, and new ones when they run out. */
export type CredentialProvider = ReturnType<typeof fromNodeProviderChain>;

/**
 * Credentials of a named profile (SSO included); `undefined` leaves the SDK's own chain to find them: environment, web
 * identity, profile, container, instance.
 */
export async function credentialsOf(profile: string | null): Promise<CredentialProvider | undefined> {
  if (profile === null) return undefined;
  const { fromNodeProviderChain } = await import("@aws-sdk/credential-providers");
  return fromNodeProviderChain({ profile });
}

/** Credentials of a role in another account, assumed with those at hand. */
export async function assumedRole(
  RoleArn: string,
  ExternalId: string | null,
  master: CredentialProvider | undefined,
  region: string,
): Promise<CredentialProvider> {
  const { fromTemporaryCredentials } = await import("@aws-sdk/credential-providers");
  return fromTemporaryCredentials({
    ...(master ? { masterCredentials: master } : {}),
    params: { RoleArn, RoleSessionName: "sagemaker-tuning-report", ...(ExternalId ? { ExternalId } : {}) },
    clientConfig: { region },
  });
}
