import { Problem } from "../../model/problem.ts";
import type { Log } from "../../publish/log.ts";

/** Does work that the report can do without: what goes wrong is a warning, and the result null. */
export async function tolerate<T>(log: Log, without: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    log.warning(`${without}: ${message}`);
    if (!(error instanceof Problem)) log.debug(stack ?? message);
    return null;
  }
}
