import type { Attribution } from "../estimate/leaks/attribution.ts";
import { percent } from "../report/format.ts";
import type { Rule } from "./rule.ts";

/** The bill cannot tell this tuning job from the other training of its days. */
export const tagTuningJobs: Rule = ({ leaks: { attribution } }) => {
  if (!attribution) return null;
  return {
    id: "tag-tuning-jobs",
    title: "Tag tuning jobs, so that the bill tells them apart",
    change: attribution.tag === null ? null : { parameter: "Tags", from: null, to: attribution.tag },
    savingUsd: null,
    savingSeconds: null,
    confidence: attribution.problem === "nothing-tagged" ? "medium" : "high",
    risk: "None: training jobs inherit the tags of their tuning job, and a cost allocation tag changes only the bill's lines.",
    evidence: `${percent(attribution.otherShare)} of the training hours billed on the days of this run belong to other training. ${REMEDIES[attribution.problem](attribution.tag ?? "")}`,
  };
};

const REMEDIES: Record<Attribution["problem"], (tag: string) => string> = {
  "not-tagged": (tag) =>
    `Its training jobs carry no tag \`${tag}\`: set it when the tuning job is created; tags added later do not reach trials that ran.`,
  "tag-not-billed": (tag) =>
    `Its training jobs carry the tag \`${tag}\`, but no training in the bill does: activate it as a cost allocation tag in the payer account. It then holds from that day on.`,
  "nothing-tagged": () =>
    "No tag was read on its training jobs: give the tuning job one, activate it as a cost allocation tag, and name it in `cost-allocation-tag`.",
};
