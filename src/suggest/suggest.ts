import type { TuningJobReport } from "../report/schema.ts";
import type { ChangedFile, FoundTuner, TunerOfFile } from "./found-tuner.ts";
import { isParameter, locateAll, oneLine, overlap, type PlacedAdvice, placeIn } from "./locate.ts";
import { tunersOf } from "./match.ts";
import { parserFor } from "./tuners.ts";

/** One piece of advice as a change of whole lines of a file. */
export interface Suggestion extends PlacedAdvice {
  readonly tuningJob: string;
  /** Whether another suggestion changes one of these lines too: GitHub applies one per line. */
  readonly sharesLines: boolean;
}

/** One piece of advice that a person has to apply, with the place and the reason. */
export interface PlaceNote {
  readonly tuningJob: string;
  /** A sentence of Markdown prose: code between backticks. */
  readonly text: string;
}

export interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  readonly notes: readonly PlaceNote[];
}

/**
 * Finds where a pull request's files set what the report advises to change. A suggestion changes one argument whose
 * literal is what ran, on lines of the diff; whatever is not as clear as that becomes a note.
 */
export async function suggestChanges(
  files: readonly ChangedFile[],
  jobs: readonly TuningJobReport[],
): Promise<Suggestions> {
  const placed: (Omit<Suggestion, "sharesLines"> & { readonly tuner: TunerOfFile })[] = [];
  const notes: PlaceNote[] = [];
  const tuners = await findTuners(files);
  for (const job of jobs) {
    const advice = firstOfEach(
      job.recommendations.filter((each) => !each.folded && isParameter(each.change?.parameter)),
      ({ change }) => change?.parameter,
    );
    if (advice.length === 0) continue;
    const say = (text: string): number => notes.push({ tuningJob: job.name, text });
    for (const { path } of files.filter(isNotebookWithTuner)) {
      say(`\`${oneLine(path)}\` is a notebook: change the tuner there by hand.`);
    }
    const [tuner, ...others] = tunersOf(tuners, job);
    if (!tuner) continue;
    if (others.length > 0) {
      const places = [tuner, ...others]
        .map((each) => `\`${placeIn(each.file, each.root.start)}\``)
        .join(", ");
      say(`Several tuners could be this one: ${places}. Nothing is suggested.`);
      continue;
    }
    for (const result of locateAll(tuner, advice)) {
      if (typeof result === "string") say(result);
      else if (result) placed.push({ ...result, tuningJob: job.name, tuner });
    }
  }
  const once = firstOfEach(
    firstOfEach(placed, ({ tuner, path, argument }) => `${path} ${tuner.root.start} ${argument}`),
    ({ path, first, argument }) => `${path} ${first} ${argument}`,
  );
  const suggestions = once.map(({ tuner, ...each }) => ({
    ...each,
    sharesLines: once.some((other) => other.argument !== each.argument && overlap(other, each)),
  }));
  return { suggestions, notes };
}

/** Two values for one argument cannot both be accepted: what comes first is suggested. */
function firstOfEach<T>(all: readonly T[], argument: (of: T) => string | undefined): T[] {
  return [...Map.groupBy(all, argument).values()].flatMap(([first]) => first ?? []);
}

function isNotebookWithTuner({ path, source }: ChangedFile): boolean {
  return path.endsWith(".ipynb") && /HyperparameterTuner|create_hyper_parameter_tuning_job/.test(source);
}

/** Every tuner of the files. */
export async function findTuners(files: readonly ChangedFile[]): Promise<TunerOfFile[]> {
  const found: TunerOfFile[] = [];
  for (const file of files) {
    for (const tuner of await tunersIn(file)) found.push({ ...tuner, file });
  }
  return found;
}

/** A pull request may hold anything: nesting that no parser follows to its end defines no tuner. */
async function tunersIn({ path, source }: ChangedFile): Promise<FoundTuner[]> {
  const parse = await parserFor(path, source);
  try {
    // Most parsers take no byte order mark.
    return parse?.(source.replace(/^\uFEFF/, "\n")) ?? [];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
