import type { GitHub } from "../../publish/github/github.ts";
import type { Log } from "../../publish/log.ts";
import type { WorkflowRun } from "../../publish/workflow-run.ts";
import type { RenderContext } from "../../report/context.ts";

/** Dollars in a private repository; shares in a public one, and where nobody says which it is. */
export async function defaultMoney(
  run: WorkflowRun,
  github: GitHub | null,
  log: Log,
): Promise<RenderContext["money"]> {
  const known = run.event.repositoryIsPrivate;
  if (known !== null || github === null) return known ? "usd" : "relative";
  try {
    return (await github.repositoryIsPrivate()) ? "usd" : "relative";
  } catch (error) {
    log.debug(`The repository's visibility is not known: ${error}`);
    return "relative";
  }
}
