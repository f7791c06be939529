import { Agent } from "node:https";
import type { CredentialProvider } from "./credentials.ts";
import { errorName, GivenUp, refusalOf } from "./refusal.ts";

const CONNECTION_TIMEOUT_MS = 3_000;
/** How long one request may go without an answer, and a service be out of reach, before it is given up. */
const PATIENCE_MS = 30_000;
/** The same for what the report can do without: with a last attempt it stays within ten seconds. */
export const OPTIONAL_PATIENCE_MS = 7_000;
const MAX_ATTEMPTS = 8;

export interface AwsAccess {
  /** `undefined`: as the environment or the profile has it. */
  readonly region: string | undefined;
  readonly credentials: CredentialProvider | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Counts what AWS is asked, every attempt. */
export interface CallCounter {
  readonly calls: Record<string, number>;
  metricsRequested: number;
  /** By Athena. */
  bytesScanned?: number;
}

/** Configuration that all clients share: adaptive retries, short connection timeouts, and the environment's proxy. */
export function clientConfig({ region, credentials, env }: AwsAccess, patienceMs = PATIENCE_MS) {
  return {
    ...(region === undefined ? {} : { region }),
    ...(credentials === undefined ? {} : { credentials }),
    retryMode: "adaptive",
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      requestTimeout: patienceMs,
      // Without it a request without an answer is only warned of.
      throwOnRequestTimeout: true,
      httpsAgent: new Agent({ keepAlive: true, maxSockets: 16, proxyEnv: env }),
    },
  };
}

interface Countable {
  readonly middlewareStack: {
    // biome-ignore lint/suspicious/noExplicitAny: each client types its own middleware stack
    add: (middleware: any, options: { step: "deserialize"; name: string }) => void;
  };
}

/**
 * Makes a client count its calls by operation, retries among them, and give up a service that stays out of reach.
 *
 * @param patienceMs from the start of the first of a row of attempts without an answer.
 */
export function counted<C extends Countable>(client: C, counter: CallCounter, patienceMs = PATIENCE_MS): C {
  client.middlewareStack.add(
    (next: (args: unknown) => Promise<unknown>, context: { commandName?: string }) => {
      let since: number | null = null;
      return async (args: unknown) => {
        const operation = (context.commandName ?? "unknown").replace(/Command$/, "");
        counter.calls[operation] = (counter.calls[operation] ?? 0) + 1;
        const startedAt = performance.now();
        try {
          return await next(args);
        } catch (error) {
          since = refusalOf(error) === "unreachable" ? (since ?? startedAt) : null;
          if (since === null || performance.now() - since < patienceMs - CONNECTION_TIMEOUT_MS) throw error;
          throw new GivenUp(errorName(error));
        }
      };
    },
    { step: "deserialize", name: "countCalls" },
  );
  return client;
}
