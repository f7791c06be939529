import { interval } from "../model/interval.ts";
import { duration, percent } from "../report/format.ts";
import type { Rule } from "./rule.ts";

/** Below this share of the billed time, starting and ending is not worth the work. */
const LEAST_SHARE = 0.2;
const FEWEST_TRIALS = 3;
/**
 * SageMaker records one phase for pulling the image and for copying the data, so what streaming takes off is not seen: from
 * nothing (all of it is the image) to nine tenths. The low end lies a little below nothing, where the replay cuts it off.
 */
const REMOVABLE = interval(0.5, -0.1, 0.9);

/** Trials spent a good part of their bill on fetching image and data, and on uploading. */
export const reduceStartup: Rule = ({ job, leaks: { startUp } }, _config, replay) => {
  if (!startUp || startUp.trials < FEWEST_TRIALS || startUp.share < LEAST_SHARE) return null;
  const { downloadSeconds, uploadSeconds, perTrial } = startUp;
  const fetching = downloadSeconds >= uploadSeconds;
  const modes = new Set(job.definitions.map(({ inputMode }) => inputMode));
  const copied = fetching && modes.size === 1 && modes.has("File");
  const typical = fetching ? startUp.typicalDownloadSeconds : startUp.typicalUploadSeconds;
  const seconds = new Map([...perTrial].map(([name, of]) => [name, fetching ? of.download : of.upload]));
  const { savingUsd, savingSeconds } = replay([{ shorter: { seconds, share: REMOVABLE } }]);
  return {
    id: "reduce-startup",
    title: fetching ? "Let trials start training sooner" : "Upload less after each trial",
    change: copied
      ? { parameter: "AlgorithmSpecification.TrainingInputMode", from: "File", to: "FastFile" }
      : null,
    // What is assumed is nothing to add up the next run from.
    effect: null,
    savingUsd,
    savingSeconds,
    confidence: "indicative",
    risk: fetching
      ? "Streamed data is read during training: a script that reads it many times or in random order may train more slowly. Try one trial first."
      : "What is not uploaded is not there later: keep the final model, leave out checkpoints and logs of epochs.",
    evidence: `${percent(startUp.share)} of the billed time was spent before and after training: a trial takes ${duration(startUp.typicalDownloadSeconds)} to fetch its image and data and ${duration(startUp.typicalUploadSeconds)} to upload. Training shorter than ${duration(startUp.breakEvenTrainingSeconds)} costs less than what surrounds it; from ${duration(startUp.smallShareTrainingSeconds)} on that is below a tenth. ${remedy(fetching, copied, typical)}`,
  };
};

function remedy(fetching: boolean, copied: boolean, typical: number): string {
  const unknown = `How much of the ${duration(typical)} goes away is not recorded: half is assumed, from nothing to nine tenths.`;
  if (!fetching) return `Write only what is needed to the model folder. ${unknown}`;
  return copied
    ? `Stream the data instead of copying it, and use a smaller image. ${unknown}`
    : `Use a smaller image, fewer and larger files, or train several configurations in one trial. ${unknown}`;
}
