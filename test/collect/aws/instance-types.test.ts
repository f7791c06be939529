import { expect, it } from "vitest";
import { instanceTypesOf } from "../../../src/collect/aws/instance-types.ts";

type Job = Parameters<typeof instanceTypesOf>[0];
type Trials = Parameters<typeof instanceTypesOf>[1];

const group = (InstanceType: string) => ({ InstanceGroupName: "a", InstanceType, InstanceCount: 1 });
const of = (job: object, ...configs: readonly (object | undefined)[]): string[] =>
  instanceTypesOf(
    job as Job,
    { trainingJobs: configs.map((ResourceConfig) => ({ ResourceConfig })) } as unknown as Trials,
  );

it.each([
  [
    "that was selected",
    [{ SelectedInstanceType: "ml.g5.xlarge", InstanceType: "ml.p3.2xlarge" }],
    ["ml.g5.xlarge"],
  ],
  [
    "of each group",
    [{ InstanceGroups: [group("ml.m5.xlarge"), group("ml.g5.xlarge")], InstanceType: "ml.p3.2xlarge" }],
    ["ml.g5.xlarge", "ml.m5.xlarge"],
  ],
  [
    "of each trial, once",
    [{ InstanceType: "ml.m5.xlarge" }, {}, { InstanceType: "ml.m5.xlarge" }],
    ["ml.m5.xlarge"],
  ],
])("prices are asked for by the type %s", (_, configs, types) => {
  expect(
    of({ TrainingJobDefinition: { ResourceConfig: { InstanceType: "ml.x1.large" } } }, ...configs),
  ).toEqual(types);
});

it("where trials do not tell, prices are asked for by what each definition asks for first", () => {
  const plain = { ResourceConfig: { InstanceType: "ml.m5.xlarge" } };
  const tuned = { HyperParameterTuningResourceConfig: { InstanceType: "ml.c5.xlarge" }, ...plain };
  const preferred = {
    HyperParameterTuningResourceConfig: {
      InstanceConfigs: [{ InstanceType: "ml.g5.xlarge" }, { InstanceType: "ml.g4dn.xlarge" }],
      InstanceType: "ml.c5.xlarge",
    },
  };
  const untold = [undefined, { InstanceGroups: [{ InstanceGroupName: "a" }] }];
  expect(of({ TrainingJobDefinition: plain }, ...untold)).toEqual(["ml.m5.xlarge"]);
  expect(of({ TrainingJobDefinitions: [tuned, preferred, {}] })).toEqual(["ml.c5.xlarge", "ml.g5.xlarge"]);
});
