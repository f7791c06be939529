import type { Role } from "../../collect/aws/credentials.ts";
import { externalId, oneOf, parseNumber, refuse, region, role, roleArn } from "../choices.ts";

/*
 * Parsers of the action's inputs. Each throws a Problem that names the input, the value (no role's) and what is
 * allowed; for the optional ones an empty text is null.
 */

/** Non-empty lines without the space around them, each once. */
export function lines(text: string): string[] {
  return [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter(Boolean);
}

/** A tuning job as a user names it. */
export interface TuningJobName {
  readonly name: string;
  /** From the ARN; null where only the name was given. */
  readonly region: string | null;
  /** Where one was given. */
  readonly arn?: string;
}

const NAME = /^[A-Za-z0-9](?:-*[A-Za-z0-9]){0,31}$/;
const ARN = /^arn:aws[a-z-]*:sagemaker:([a-z0-9-]+):\d{12}:hyper-parameter-tuning-job\/([A-Za-z0-9-]{1,32})$/;

export function tuningJobNames(name: string, text: string): TuningJobName[] {
  return lines(text).map((line) => {
    const [, region, bare] = ARN.exec(line) ?? [];
    if (region !== undefined && bare !== undefined) return { name: bare, region, arn: line };
    return NAME.test(line)
      ? { name: line, region: null }
      : refuse(name, line, "a tuning job's name (letters, digits and hyphens, at most 32) or its ARN");
  });
}

export function regions(name: string, text: string): string[] {
  return lines(text).map((line) => region(name, line));
}

export function optionalRoleArn(name: string, text: string): string | null {
  return text === "" ? null : roleArn(name, text);
}

export function optionalExternalId(name: string, text: string): string | null {
  return text === "" ? null : externalId(name, text);
}

/** @throws Problem that counts the lines of the input instead of repeating one: it may hold an external id. */
export function accountRoles(name: string, text: string): Role[] {
  const all = text.split(/\r?\n/).map((line) => line.trim());
  return lines(text).map((line) => role(`${name}, line ${all.indexOf(line) + 1}`, line));
}

export function optionalLine(name: string, text: string): string | null {
  if (text === "") return null;
  return /[\p{Cc}]/u.test(text) || text.length > 256
    ? refuse(name, text, "one line of at most 256 characters")
    : text;
}

export function choice<const T extends string>(allowed: readonly T[]): (name: string, text: string) => T {
  return (name, text) => oneOf(name, text, allowed);
}

export function optionalChoice<const T extends string>(
  allowed: readonly T[],
): (name: string, text: string) => T | null {
  return (name, text) => (text === "" ? null : oneOf(name, text, allowed));
}

export function optionalNumber(name: string, text: string): number | null {
  return text === "" ? null : parseNumber(name, text);
}

export function flag(name: string, text: string): boolean {
  return oneOf(name, text.toLowerCase(), ["true", "false"]) === "true";
}

export function asIs(_name: string, text: string): string {
  return text;
}

export function wholeNumber(name: string, text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : refuse(name, text, "a whole number");
}

export function positiveInteger(name: string, text: string): number | null {
  if (text === "") return null;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : refuse(name, text, "a positive whole number");
}
