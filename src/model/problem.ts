/**
 * An expected problem: one line that names what is wrong and how to mend it. Shown without a stack trace.
 * `exitCode` is the command line's: 2 bad input or usage, 3 AWS refused what the report cannot do without.
 */
export class Problem extends Error {
  readonly exitCode: 2 | 3;

  constructor(message: string, exitCode: 2 | 3 = 2, options?: ErrorOptions) {
    super(message, options);
    this.name = "Problem";
    this.exitCode = exitCode;
  }
}
