import type { Role } from "../../collect/aws/credentials.ts";

/** An account that an audit reads by a role. */
export interface AuditedAccount {
  readonly role: Role;
  /** What the report calls it. */
  readonly label: string;
}

const LEAST_DIGITS = 4;
const DIGITS = 12;

/**
 * Names the accounts of roles: by the last digits of their ids, as many as tell them apart, or by the whole id where it is
 * asked for. A report may be read by people whom account ids are no business of.
 */
export function auditedAccounts(roles: readonly Role[], keepIds: boolean): AuditedAccount[] {
  const ids = roles.map(({ arn }) => arn.split(":")[4] ?? "");
  const different = new Set(ids).size;
  let digits = keepIds ? DIGITS : LEAST_DIGITS;
  while (digits < DIGITS && new Set(ids.map((id) => id.slice(-digits))).size < different) digits += 1;
  return roles.map((role, index) => {
    const id = ids[index] ?? "";
    return { role, label: digits === DIGITS ? id : `…${id.slice(-digits)}` };
  });
}
