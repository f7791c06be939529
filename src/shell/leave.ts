/**
 * Ends the process with the exit code that is set, once all that it wrote is out. A proxy that takes a connection and never
 * answers would keep it open, and so the process, without end.
 */
export function leave(process: NodeJS.Process): void {
  process.stdout.write("", () => process.stderr.write("", () => setImmediate(() => process.exit())));
}
