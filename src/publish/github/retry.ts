import { setTimeout as sleep } from "node:timers/promises";

/** One attempt may take this long. */
export const REQUEST_TIMEOUT_MS = 20_000;
const MOST_ATTEMPTS = 4;
const FIRST_PAUSE_MS = 1_000;
/** What GitHub wants to be waited where it limits requests and does not say how long. */
const UNTOLD_PAUSE_MS = 60_000;

/** What is left of the time that a step may spend on failed requests and on pauses after them, over all its requests. */
export interface WaitBudget {
  leftMs: number;
}

/** What a failed request tells about trying again, in the words of octokit's errors. */
interface Failure {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

/**
 * Sends a request again where GitHub asks to wait (429, or 403 with a rate limit) and, if the method can be repeated
 * without harm, where the server or the network failed. Waits as long as GitHub says, never longer than the budget.
 *
 * @throws The last failure.
 */
export async function withRetries<T>(
  method: string,
  budget: WaitBudget,
  send: () => Promise<T>,
  nowMs: () => number = Date.now,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const startedMs = nowMs();
    try {
      return await send();
    } catch (error) {
      budget.leftMs -= nowMs() - startedMs;
      const pause = pauseMs(error as Failure, method, attempt, nowMs());
      if (pause === null || attempt === MOST_ATTEMPTS || pause > budget.leftMs) throw error;
      budget.leftMs -= pause;
      await sleep(pause);
    }
  }
}

/** Milliseconds to wait before the next attempt; `null` where trying again is of no use, or could do harm. */
function pauseMs(failure: Failure, method: string, attempt: number, nowMs: number): number | null {
  const status = Number(failure.status);
  const headers = failure.response?.headers ?? {};
  const growing = FIRST_PAUSE_MS * 2 ** (attempt - 1);
  if (isRateLimited(failure)) return askedPauseMs(headers, nowMs) ?? UNTOLD_PAUSE_MS;
  // A POST that failed half way may have made its comment: the caller looks before it tries again.
  return status >= 500 && method !== "POST" ? (askedPauseMs(headers, nowMs) ?? growing) : null;
}

/** Whether GitHub refused because of too many requests. */
export function isRateLimited(failure: Failure): boolean {
  const status = Number(failure.status);
  if (status === 429) return true;
  const headers = failure.response?.headers ?? {};
  return (
    status === 403 &&
    (headers["retry-after"] !== undefined ||
      String(headers["x-ratelimit-remaining"]) === "0" ||
      /rate limit/i.test(String(failure.message)))
  );
}

function askedPauseMs(
  headers: Readonly<Record<string, string | number | undefined>>,
  nowMs: number,
): number | null {
  const after = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(after, 0) * 1000;
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  if (String(headers["x-ratelimit-remaining"]) !== "0" || !Number.isFinite(reset)) return null;
  return Math.max(reset * 1000 - nowMs, 0);
}
