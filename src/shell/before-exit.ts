/**
 * Runs something where the process is told to end, as by Ctrl-C or a workflow that is cancelled, and lets it end then.
 * Gives back what takes it off again.
 */
export function beforeExit(cleanUp: () => Promise<void>, process: NodeJS.Process): () => void {
  const ended = (signal: NodeJS.Signals): void => {
    off();
    void cleanUp().finally(() => process.kill(process.pid, signal));
  };
  const off = (): void => {
    process.off("SIGINT", ended);
    process.off("SIGTERM", ended);
  };
  process.on("SIGINT", ended);
  process.on("SIGTERM", ended);
  return off;
}
