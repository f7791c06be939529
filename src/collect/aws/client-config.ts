import { Agent } from "node:https";
import { errorName, GivenUp, refusalOf } from "./refusal.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

const CONNECTION_TIMEOUT_MS = 3_000;
/** How long one request may go without an answer, and a service be out of reach, before it is given up. */
export const PATIENCE_MS = 30_000;
/** The same for what the report can do without: with a last attempt it stays within ten seconds. */
export const OPTIONAL_PATIENCE_MS = 7_000;
const MAX_ATTEMPTS = 8;
const MOST_SOCKETS = 16;

/** Counts what AWS is asked, every attempt. */
export interface CallCounter {
  readonly calls: Record<string, number>;
  metricsRequested: number;
  /** By Athena. */
  bytesScanned?: number;
}

/** Configuration that all clients share: adaptive retries, short timeouts, kept connections, and the environment's proxy. */
export function clientConfig(
  of: { readonly region: string | undefined; readonly profile: string | null; readonly env: Environment },
  patienceMs: number,
) {
  return {
    ...(of.region === undefined ? {} : { region: of.region }),
    ...(of.profile === null ? {} : { profile: of.profile }),
    retryMode: "adaptive",
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      requestTimeout: patienceMs,
      // An answer that stops half way is none either.
      socketTimeout: patienceMs,
      // Without it a request without an answer is only warned of.
      throwOnRequestTimeout: true,
      httpsAgent: new Agent({ keepAlive: true, maxSockets: MOST_SOCKETS, proxyEnv: of.env }),
    },
  };
}

interface MiddlewareStack {
  add: (
    // biome-ignore lint/suspicious/noExplicitAny: each client and command types its own middleware
    middleware: any,
    options: { step: "deserialize"; name: string; priority: "high"; override: true },
  ) => void;
}

/**
 * Counts calls by operation, retries among them, and gives a service up that stays out of reach.
 *
 * @param counter `null` where nobody counts.
 * @param patienceMs from the start of the first of a row of attempts without an answer.
 */
export function callPlugin(counter: CallCounter | null, patienceMs: number) {
  const middleware = (
    next: (args: unknown) => Promise<unknown>,
    context: { readonly commandName?: string },
  ) => {
    let since: number | null = null;
    return async (args: unknown) => {
      const operation = (context.commandName ?? "unknown").replace(/Command$/, "");
      if (counter) counter.calls[operation] = (counter.calls[operation] ?? 0) + 1;
      const startedAt = performance.now();
      try {
        return await next(args);
      } catch (error) {
        since = refusalOf(error) === "unreachable" ? (since ?? startedAt) : null;
        if (since === null || performance.now() - since < patienceMs - CONNECTION_TIMEOUT_MS) throw error;
        throw new GivenUp(errorName(error));
      }
    };
  };
  return {
    applyToStack: (stack: MiddlewareStack): void =>
      stack.add(middleware, { step: "deserialize", name: "countCalls", priority: "high", override: true }),
  };
}
