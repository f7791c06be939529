import type { FoundTuner } from "./found-tuner.ts";

/** Reads the tuning jobs that a source defines. */
export type ReadTuners = (source: string) => FoundTuner[];

/**
 * Words without which a source defines no tuning job: they only save reading it, and loading its parser.
 */
const MENTIONS = /hyper_?-?parameter_?-?tun(?:er|ing_?-?job)|ResourceLimits|SageMakerTuningOperator/i;

/** The parser for a file, loaded when a file needs it; `null` for a file that defines no tuning job. */
export async function parserFor(path: string, source: string): Promise<ReadTuners | null> {
  if (!MENTIONS.test(source)) return null;
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  switch (ending) {
    case "py":
      return (await import("./languages/python.ts")).pythonTuners;
    case "json":
      return (await import("./languages/json.ts")).jsonTuners;
    case "yaml":
    case "yml":
      return (await import("./languages/yaml.ts")).yamlTuners;
    case "template":
      return source.trimStart().startsWith("{")
        ? (await import("./languages/json.ts")).jsonTuners
        : (await import("./languages/yaml.ts")).yamlTuners;
    case "tf":
      return (await import("./languages/terraform.ts")).terraformTuners;
    default:
      return null;
  }
}

/** Whether a changed file is worth reading. */
export function mayDefineTuners(path: string): boolean {
  return /\.(?:py|json|ya?ml|template|tf|ipynb)$/i.test(path);
}
