import type { fromNodeProviderChain } from "@aws-sdk/credential-providers";
import { callPlugin, clientConfig, type Environment, OPTIONAL_PATIENCE_MS } from "./client-config.ts";

/** Gives credentials, and new ones when they run out. */
export type CredentialProvider = ReturnType<typeof fromNodeProviderChain>;

/** A role that is assumed. */
export interface Role {
  readonly arn: string;
  /** That its trust policy asks for; `null` for none. */
  readonly externalId: string | null;
}

/** On whose behalf AWS is asked. */
export interface Identity {
  /** Named profile, SSO included; `null` leaves it to the SDK's own chain: environment, web identity, container, instance. */
  readonly profile: string | null;
  /** Assumed with the profile's credentials; `null` for those themselves. */
  readonly role: Role | null;
}

/** Before this is left of them, credentials are assumed anew. */
const LEAST_LEFT_MS = 5 * 60_000;

/** Credentials of an identity; `undefined` leaves the SDK's own chain to find them. */
export async function credentialsOf(
  { profile, role }: Identity,
  region: string | undefined,
  env: Environment,
): Promise<CredentialProvider | undefined> {
  if (profile === null && role === null) return undefined;
  const { fromNodeProviderChain, fromTemporaryCredentials } = await import("@aws-sdk/credential-providers");
  const own = profile === null ? undefined : fromNodeProviderChain({ profile });
  if (role === null) return own;
  const { arn: RoleArn, externalId } = role;
  return remembered(
    fromTemporaryCredentials({
      ...(own ? { masterCredentials: own } : {}),
      params: {
        RoleArn,
        RoleSessionName: "sagemaker-tuning-report",
        ...(externalId === null ? {} : { ExternalId: externalId }),
      },
      clientConfig: clientConfig({ region: region ?? "us-east-1", profile, env }, OPTIONAL_PATIENCE_MS),
      clientPlugins: [callPlugin(null, OPTIONAL_PATIENCE_MS)],
    }),
  );
}

function remembered(provider: CredentialProvider): CredentialProvider {
  let known: ReturnType<CredentialProvider> | null = null;
  return async (...args) => {
    const identity = known && (await known);
    const left = identity?.expiration ? identity.expiration.getTime() - Date.now() : Number.POSITIVE_INFINITY;
    if (!identity || left < LEAST_LEFT_MS) {
      known = provider(...args);
      known.catch(() => {
        known = null;
      });
      return known;
    }
    return identity;
  };
}
