import { assumedRole, type CredentialProvider, credentialsOf } from "./credentials.ts";

/** Credentials of the roles that were assumed, by ARN: tuning jobs of one account share them. */
export type RoleCache = Map<string, CredentialProvider>;

/** Before this is left of them, credentials are assumed anew. */
const LEAST_LEFT_MS = 5 * 60_000;

/** Credentials to read tuning jobs with: of a role where one is named, assumed with those of the profile. */
export async function readingCredentials(
  profile: string | null,
  role: string | null,
  region: string | undefined,
  roles: RoleCache | undefined,
): Promise<CredentialProvider | undefined> {
  const own = await credentialsOf(profile);
  if (role === null) return own;
  const known = roles?.get(role) ?? remembered(await assumedRole(role, null, own, region ?? "us-east-1"));
  roles?.set(role, known);
  return known;
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
