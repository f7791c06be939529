import type { RecordingDocuments } from "../src/collect/documents.ts";
import { CAUTIOUS } from "./replay/median-rule.ts";
import { DEFAULT_SETTINGS } from "./replay/plan.ts";
import { replay } from "./replay/replay.ts";
import { measuredStudies } from "./replay/trainings.ts";

/** So many different replays; the tuning jobs are these again under other names. */
const DIFFERENT = 6;
/** Documents that are kept in case they are asked for again. */
const MOST_RECENT = 64;
const recent = new Map<string, unknown>();
const PLACEHOLDER = "tuning-job-name";

/**
 * Many tuning jobs of one region. Documents are written when they are asked for, from a few texts, so that a server can hold
 * thousands of them.
 */
export function manyTuningJobs(region: string, count: number, trials: number): RecordingDocuments[] {
  const studies = measuredStudies();
  const texts = Array.from({ length: DIFFERENT }, (_, index) => {
    const study = studies[index % studies.length];
    if (!study) throw new Error("there is no study");
    const settings = { ...DEFAULT_SETTINGS, name: PLACEHOLDER, trials, slots: 5, rule: CAUTIOUS, region };
    const { documents } = replay(study, settings, index + 1);
    return Object.fromEntries(
      Object.entries(documents).map(([name, document]) => [name, JSON.stringify(document)]),
    );
  });
  return Array.from({ length: count }, (_, index): RecordingDocuments => {
    const text = texts[index % DIFFERENT] ?? {};
    const name = `tuner-${index % 40}-${String(index).padStart(6, "0")}`;
    const read = (document: keyof RecordingDocuments): unknown =>
      JSON.parse((text[document] ?? "null").replaceAll(PLACEHOLDER, name));
    const tuningJob = read("tuningJob");
    const latest = (document: keyof RecordingDocuments): unknown => {
      const key = `${region} ${name} ${document}`;
      if (!recent.has(key)) recent.set(key, read(document));
      if (recent.size > MOST_RECENT) recent.delete(recent.keys().next().value ?? "");
      return recent.get(key);
    };
    return {
      tuningJob,
      get trainingJobSummaries() {
        return latest("trainingJobSummaries");
      },
      get trainingJobs() {
        return latest("trainingJobs");
      },
      get objectiveCurves() {
        return latest("objectiveCurves");
      },
      costAndUsage: null,
      priceList: null,
      serviceQuotas: null,
    };
  });
}
