/** What no output may hold, by what it is. */
const PRIVATE = {
  // Neither the digits of a number with a fraction or of a UUID, nor the id that AWS's documentation writes for any account.
  "account id": /(?<!\d\.?|\w|[\da-f]{4}-[\da-f]{4}-)(?!123456789012)\d{12}(?!\.?\d|\w)/,
  // The log masks the account in one.
  ARN: /\barn:aws[\w-]*:[\w-]*:[\w-]*:(?!\*{12}:|123456789012:)/,
  "S3 path": /\bs3[an]?:\/\/\w|\bexample-bucket\b|\.s3[.-][\w.-]*amazonaws\.com/i,
  image: /\.dkr\.ecr\./,
  "access key": /\bA(?:KIA|SIA)[A-Z0-9]{4,}/,
  "secret key": /wJalrXUtnFEMI/,
  token: /\bgh[pousr]_\w{4,}|\bgithub_pat_\w+|\beyJ[\w-]+\.eyJ[\w-]+/,
  key: /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
} as const;

/** What a test may let through, because the run was asked to show it. */
export type Shown = keyof typeof PRIVATE;

/** Names of variables whose values are secrets. */
const SECRET_NAME = /SECRET|TOKEN|PASSWORD|ACCESS_KEY/i;

/** Shorter values are words. */
const SHORTEST_SECRET = 8;

/**
 * Throws where a text holds what only the account's own people may read: `outputs` by where they were found, `env` the
 * environment of the run, whose secrets may be in none of them.
 */
export function forbidPrivate(
  outputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  shown: readonly Shown[] = [],
): void {
  const secrets = Object.entries(env).filter(
    ([name, value]) => SECRET_NAME.test(name) && !name.endsWith("_FILE") && value.length >= SHORTEST_SECRET,
  );
  const found: string[] = [];
  for (const [where, text] of Object.entries(outputs)) {
    for (const [what, pattern] of Object.entries(PRIVATE)) {
      const at = shown.includes(what as Shown) ? -1 : text.search(pattern);
      if (at >= 0) found.push(`${what} in ${where}: ${around(text, at)}`);
    }
    for (const [name, value] of secrets) {
      const at = text.indexOf(value);
      if (at >= 0) found.push(`the value of ${name} in ${where}: ${around(text, at)}`);
    }
  }
  if (found.length > 0) throw new Error(`An output shows what is private.\n${found.join("\n")}`);
}

function around(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
}
