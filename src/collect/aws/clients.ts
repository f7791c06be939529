import { Agent } from "node:https";
import type { CredentialProvider } from "./credentials.ts";

/** How long an endpoint that cannot be reached may cost, retries included, before the next source is used. */
const CONNECTION_TIMEOUT_MS = 3_000;
const REQUEST_TIMEOUT_MS = 60_000;
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
export function clientConfig({ region, credentials, env }: AwsAccess) {
  return {
    ...(region === undefined ? {} : { region }),
    ...(credentials === undefined ? {} : { credentials }),
    retryMode: "adaptive",
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
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

/** Makes a client count its calls by operation; retries count. */
export function counted<C extends Countable>(client: C, counter: CallCounter): C {
  client.middlewareStack.add(
    (next: (args: unknown) => unknown, context: { commandName?: string }) => (args: unknown) => {
      const operation = (context.commandName ?? "unknown").replace(/Command$/, "");
      counter.calls[operation] = (counter.calls[operation] ?? 0) + 1;
      return next(args);
    },
    { step: "deserialize", name: "countCalls" },
  );
  return client;
}
