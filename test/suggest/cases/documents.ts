import { CRITERIA, EARLY, FEWER, type SourceCase, SPOT, WIDER } from "./case.ts";

const JSON_JOB = `{
  "HyperParameterTuningJobName": "churn-xgb-1122",
  "HyperParameterTuningJobConfig": {
    "Strategy": "Bayesian",
    "HyperParameterTuningJobObjective": { "Type": "Maximize", "MetricName": "validation:auc" },
    "ResourceLimits": { "MaxNumberOfTrainingJobs": 60, "MaxParallelTrainingJobs": 2 }
  },
  "TrainingJobDefinition": {
    "EnableManagedSpotTraining": false,
    "StoppingCondition": { "MaxRuntimeInSeconds": 3600 }
  }
}
`;
const YAML_JOB = `HyperParameterTuningJobConfig:
  Strategy: Bayesian
  ResourceLimits:
    MaxNumberOfTrainingJobs: 60 # per push
    MaxParallelTrainingJobs: 2
TrainingJobDefinition:
  EnableManagedSpotTraining: false
  StoppingCondition:
    MaxRuntimeInSeconds: 3600
    MaxWaitTimeInSeconds: 7200
`;
const TERRAFORM_JOB = `resource "aws_sagemaker_hyper_parameter_tuning_job" "churn" {
  name = "churn"

  config {
    strategy = "Bayesian"

    resource_limits {
      max_number_of_training_jobs = 60 # per push
      max_parallel_training_jobs  = 2
    }
  }
}
`;
const STATE_MACHINE = `resource "aws_sfn_state_machine" "train" {
  definition = jsonencode({
    StartAt = "Tune"
    States = merge({
      Tune = {
        Type     = "Task"
        Resource = "arn:aws:states:::sagemaker:createHyperParameterTuningJob.sync"
        Parameters = {
          "HyperParameterTuningJobName.$" = "$.name"
          HyperParameterTuningJobConfig = {
            Strategy = "Bayesian"
            ResourceLimits = {
              MaxNumberOfTrainingJobs = 60 # per push
              MaxParallelTrainingJobs = 2
            }
          }
        }
        End = true
      }
    }, local.others)
  })
}
`;
const HEREDOC = `locals {
  # größe 🙂
  body = <<-EOF
${JSON_JOB.replace("churn-xgb-1122", `churn-\${var.names["a"]}`)
  .replace("3600", `\${var.seconds}`)
  .trimEnd()
  .replace(/^/gm, "  ")}
  EOF
}
`;

export const DOCUMENTS: readonly SourceCase[] = [
  { name: "JSON", path: "job.json", source: JSON_JOB, advice: FEWER, becomes: [": 60", ": 30"] },
  {
    name: "JSON, entry that is absent",
    path: "job.json",
    source: JSON_JOB,
    advice: EARLY,
    becomes: ['"Bayesian",\n', '"Bayesian",\n    "TrainingJobEarlyStoppingType": "Auto",\n'],
  },
  {
    name: "JSON, entry that is absent behind the last one",
    path: "job.json",
    source: JSON_JOB.replace('    "Strategy": "Bayesian",\n', ""),
    diff: [5, 6],
    advice: EARLY,
    becomes: [
      '"MaxParallelTrainingJobs": 2 }\n',
      '"MaxParallelTrainingJobs": 2 },\n    "TrainingJobEarlyStoppingType": "Auto"\n',
    ],
  },
  {
    name: "JSON, completion criteria that are absent",
    path: "job.json",
    source: JSON_JOB,
    advice: CRITERIA,
    becomes: [
      '"Bayesian",\n',
      '"Bayesian",\n    "TuningJobCompletionCriteria": { "BestObjectiveNotImproving": { "MaxNumberOfTrainingJobsNotImproving": 15 } },\n',
    ],
  },
  {
    name: "JSON, managed spot with the longest wait that it needs, in one suggestion",
    path: "job.json",
    source: JSON_JOB,
    advice: SPOT,
    becomes: [
      'false,\n    "StoppingCondition": { "MaxRuntimeInSeconds": 3600 }',
      'true,\n    "StoppingCondition": { "MaxRuntimeInSeconds": 3600, "MaxWaitTimeInSeconds": 7200 }',
    ],
  },
  {
    name: "JSON, managed spot with only half of it in the diff",
    path: "job.json",
    source: JSON_JOB,
    diff: [8, 9],
    advice: SPOT,
    becomes: {
      note: /`EnableManagedSpotTraining` is set at `job\.json:9`, outside this pull request's diff/,
    },
  },
  {
    name: "JSON with tabs and CRLF",
    path: "job.json",
    source: JSON_JOB.replaceAll("  ", "\t").replaceAll("\n", "\r\n"),
    advice: EARLY,
    becomes: ['"Bayesian",\r\n', '"Bayesian",\r\n\t\t"TrainingJobEarlyStoppingType": "Auto",\r\n'],
  },
  {
    name: "JSON with comments",
    path: "job.json",
    source: JSON_JOB.replace('"Strategy"', '// "MaxNumberOfTrainingJobs": 60\n    "Strategy"'),
    advice: FEWER,
    becomes: ['Jobs": 60, "Max', 'Jobs": 30, "Max'],
  },
  {
    name: "JSON that is only the configuration",
    path: "tuning-config.json",
    source:
      '{"Strategy": "Bayesian", "ResourceLimits": {"MaxNumberOfTrainingJobs": 60, "MaxParallelTrainingJobs": 2}}',
    advice: WIDER,
    becomes: ["Jobs: 2".replace("Jobs", 'Jobs"'), 'Jobs": 6'],
  },
  {
    name: "JSON of a Step Functions state",
    path: "state-machine.asl.json",
    source: `{ "States": { "Tune": { "Resource": "arn:aws:states:::sagemaker:createHyperParameterTuningJob.sync", "Parameters": {\n  "HyperParameterTuningJobName.$": "$.name",\n  "HyperParameterTuningJobConfig": { "ResourceLimits": { "MaxNumberOfTrainingJobs": 60 } } } } } }\n`,
    advice: FEWER,
    becomes: [": 60", ": 30"],
  },
  {
    name: "Step Functions, value from the state's input",
    path: "state-machine.asl.json",
    source: JSON_JOB.replace('MaxNumberOfTrainingJobs": 60', 'MaxNumberOfTrainingJobs.$": "$.jobs"'),
    advice: FEWER,
    becomes: {
      note: /`MaxNumberOfTrainingJobs` comes from `\$\.jobs` \(`state-machine\.asl\.json:6`\)/,
    },
  },
  {
    name: "Step Functions, value from the state's input: nothing is set twice",
    path: "state-machine.asl.yaml",
    source: YAML_JOB.replace("Strategy: Bayesian", "TrainingJobEarlyStoppingType.$: $.early"),
    advice: EARLY,
    becomes: { note: /`TrainingJobEarlyStoppingType` comes from `\$\.early`/ },
  },
  ...[`churn-\${STAMP}`, "{{ name }}", "{% $states.input.name %}"].map(
    (name): SourceCase => ({
      name: `JSON whose name ${name} another program completes`,
      path: "job.json",
      source: JSON_JOB.replace("churn-xgb-1122", name.replace("churn", "a-team")),
      advice: FEWER,
      becomes: [": 60", ": 30"],
    }),
  ),
  {
    name: "JSON with a value that another program completes",
    path: "job.json",
    source: JSON_JOB.replace(": 60", `: "\${JOBS}"`),
    advice: FEWER,
    becomes: { note: /`MaxNumberOfTrainingJobs` comes from `\$\{JOBS\}`/ },
  },
  {
    name: "JSON that is what AWS said of the run",
    path: "recording/tuning-job.json",
    source: JSON_JOB.replace("{\n", '{\n  "HyperParameterTuningJobStatus": "Completed",\n'),
    advice: FEWER,
    becomes: "nothing",
  },
  {
    name: "JSON with a byte order mark",
    path: "job.json",
    source: `\uFEFF${JSON_JOB}`,
    advice: FEWER,
    becomes: [": 60", ": 30"],
  },
  {
    name: "JSON that is damaged near the end",
    path: "job.json",
    source: JSON_JOB.slice(0, -30),
    advice: FEWER,
    becomes: "nothing",
  },
  {
    name: "CloudFormation in JSON, value from a parameter",
    path: "stack.json",
    source: `{\n  "Parameters": {\n    "Jobs": { "Type": "Number", "Default": 60 }\n  },\n  "Resources": { "Tune": { "Type": "Custom::Tuning", "Properties": {\n    "HyperParameterTuningJobConfig": { "ResourceLimits": { "MaxNumberOfTrainingJobs": { "Ref": "Jobs" } } } } } }\n}\n`,
    advice: FEWER,
    becomes: ['"Default": 60', '"Default": 30'],
  },
  { name: "YAML", path: "job.yaml", source: YAML_JOB, advice: FEWER, becomes: [": 60", ": 30"] },
  {
    name: "YAML, entry that is absent",
    path: "job.yml",
    source: YAML_JOB,
    advice: EARLY,
    becomes: ["Strategy: Bayesian\n", "Strategy: Bayesian\n  TrainingJobEarlyStoppingType: Auto\n"],
  },
  {
    name: "YAML, completion criteria that are absent, CRLF",
    path: "job.yaml",
    source: YAML_JOB.replaceAll("\n", "\r\n"),
    advice: CRITERIA,
    becomes: [
      "Strategy: Bayesian\r\n",
      "Strategy: Bayesian\r\n  TuningJobCompletionCriteria:\r\n    BestObjectiveNotImproving:\r\n      MaxNumberOfTrainingJobsNotImproving: 15\r\n",
    ],
  },
  {
    name: "YAML, managed spot whose longest wait is there",
    path: "job.yaml",
    source: YAML_JOB,
    diff: [7, 7],
    advice: SPOT,
    becomes: ["Training: false", "Training: true"],
  },
  {
    name: "YAML, managed spot with the longest wait that it needs",
    path: "job.yaml",
    source: YAML_JOB.replace("    MaxWaitTimeInSeconds: 7200\n", ""),
    advice: SPOT,
    becomes: [
      "false\n  StoppingCondition:\n    MaxRuntimeInSeconds: 3600\n",
      "true\n  StoppingCondition:\n    MaxRuntimeInSeconds: 3600\n    MaxWaitTimeInSeconds: 7200\n",
    ],
  },
  {
    name: "YAML in quotes",
    path: "job.yaml",
    source: YAML_JOB.replace("60", "'60'"),
    advice: FEWER,
    becomes: ["'60'", "'30'"],
  },
  {
    name: "YAML in flow style, entry that is absent",
    path: "job.yaml",
    source:
      "HyperParameterTuningJobConfig: {Strategy: Bayesian, ResourceLimits: {MaxNumberOfTrainingJobs: 60, MaxParallelTrainingJobs: 2}}\n",
    advice: EARLY,
    becomes: ["Strategy: Bayesian,", 'Strategy: Bayesian, TrainingJobEarlyStoppingType: "Auto",'],
  },
  {
    name: "YAML with an anchor elsewhere",
    path: "job.yaml",
    source: `defaults:\n  limits: &limits\n    MaxNumberOfTrainingJobs: 60\n    MaxParallelTrainingJobs: 2\nHyperParameterTuningJobConfig:\n  ResourceLimits: *limits\n`,
    diff: [1, 4],
    advice: WIDER,
    becomes: ["MaxParallelTrainingJobs: 2", "MaxParallelTrainingJobs: 6"],
  },
  {
    name: "YAML with a merged mapping",
    path: "job.yaml",
    source: `limits: &limits\n  MaxNumberOfTrainingJobs: 60\nHyperParameterTuningJobConfig:\n  ResourceLimits:\n    <<: *limits\n    MaxParallelTrainingJobs: 2\n`,
    advice: FEWER,
    becomes: [": 60", ": 30"],
  },
  {
    name: "YAML of several documents, keys of a Kubernetes controller",
    path: "k8s/tune.yaml",
    source:
      `apiVersion: v1\nkind: ConfigMap\n---\napiVersion: sagemaker.services.k8s.aws/v1alpha1\nkind: HyperParameterTuningJob\nspec:\n  hyperParameterTuningJobName: größe-プロ\n  hyperParameterTuningJobConfig:\n    strategy: Bayesian\n    resourceLimits:\n      maxNumberOfTrainingJobs: 60\n      maxParallelTrainingJobs: 2\n`.replace(
        "größe-プロ",
        "churn-xgb # größe 🙂",
      ),
    advice: EARLY,
    becomes: ["strategy: Bayesian\n", "strategy: Bayesian\n    trainingJobEarlyStoppingType: Auto\n"],
  },
  {
    name: "CloudFormation in YAML, value from a parameter",
    path: "stack.template",
    source: `Parameters:\n  Jobs:\n    Type: Number\n    Default: 60\nResources:\n  Tune:\n    Type: Custom::Tuning\n    Properties:\n      Role: !GetAtt Role.Arn\n      HyperParameterTuningJobConfig:\n        ResourceLimits:\n          MaxNumberOfTrainingJobs: !Ref Jobs\n          MaxParallelTrainingJobs: 2\n`,
    advice: FEWER,
    becomes: ["Default: 60", "Default: 30"],
  },
  {
    name: "CloudFormation in YAML, value that only the stack knows",
    path: "stack.yaml",
    source: `Resources:\n  Tune:\n    Properties:\n      HyperParameterTuningJobConfig:\n        ResourceLimits:\n          MaxNumberOfTrainingJobs: !FindInMap [Stage, prod, Jobs]\n          MaxParallelTrainingJobs: 2\n`,
    advice: FEWER,
    becomes: { note: /`MaxNumberOfTrainingJobs` comes from `!FindInMap/ },
  },
  {
    name: "CloudFormation in YAML, value from the Parameter Store",
    path: "stack.yaml",
    source: `Parameters:\n  Jobs: { Type: "AWS::SSM::Parameter::Value<String>", Default: /tuning/jobs }\n${YAML_JOB.replace("60", "!Ref Jobs")}`,
    advice: FEWER,
    becomes: { note: /`MaxNumberOfTrainingJobs` comes from `!Ref Jobs`/ },
  },
  {
    name: "a Helm chart",
    path: "templates/job.yaml",
    source: YAML_JOB.replace("60", "{{ .Values.jobs }}"),
    advice: FEWER,
    becomes: { note: /`MaxNumberOfTrainingJobs` comes from `\{\{ \.Values\.jobs \}\}`/ },
  },
  {
    name: "YAML that has nothing to do with tuning",
    path: "values.yaml",
    source: "ResourceLimits:\n  MaxNumberOfTrainingJobs: 60\n",
    advice: FEWER,
    becomes: "nothing",
  },
  { name: "Terraform", path: "main.tf", source: TERRAFORM_JOB, advice: FEWER, becomes: ["= 60", "= 30"] },
  {
    name: "Terraform, argument that is absent",
    path: "main.tf",
    source: TERRAFORM_JOB,
    advice: EARLY,
    becomes: ['"Bayesian"\n', '"Bayesian"\n    training_job_early_stopping_type = "Auto"\n'],
  },
  {
    name: "Terraform, completion criteria that are absent",
    path: "main.tf",
    source: TERRAFORM_JOB,
    advice: CRITERIA,
    becomes: [
      '"Bayesian"\n',
      '"Bayesian"\n    tuning_job_completion_criteria {\n      best_objective_not_improving {\n        max_number_of_training_jobs_not_improving = 15\n      }\n    }\n',
    ],
  },
  {
    name: "Terraform, value from a variable's default",
    path: "main.tf",
    source: `variable "jobs" {\n  type    = number\n  default = 60\n}\n${TERRAFORM_JOB.replace("= 60", "= var.jobs")}`,
    diff: [1, 4],
    advice: FEWER,
    becomes: ["default = 60", "default = 30"],
  },
  {
    name: "Terraform, value from a local",
    path: "main.tf",
    source: `locals {\n  parallel = 2\n}\n${TERRAFORM_JOB.replace("= 2", "= local.parallel")}`,
    advice: WIDER,
    becomes: ["parallel = 2", "parallel = 6"],
  },
  {
    name: "Terraform, value from a variable of another file",
    path: "main.tf",
    source: TERRAFORM_JOB.replace("= 60", "= var.jobs"),
    advice: FEWER,
    becomes: { note: /`MaxNumberOfTrainingJobs` comes from `var\.jobs` \(`main\.tf:8`\)/ },
  },
  {
    name: "Terraform, a state machine's definition",
    path: "main.tf",
    source: STATE_MACHINE,
    advice: FEWER,
    becomes: ["= 60", "= 30"],
  },
  {
    name: "Terraform, a state machine's definition, entry that is absent",
    path: "main.tf",
    source: STATE_MACHINE,
    advice: EARLY,
    becomes: ['"Bayesian"\n', '"Bayesian"\n            TrainingJobEarlyStoppingType = "Auto"\n'],
  },
  {
    name: "Terraform, a request on one line with quoted keys, entries that are absent",
    path: "main.tf",
    source: `locals {\n  body = jsonencode({ "HyperParameterTuningJobConfig" : { "Strategy" : "Bayesian", "ResourceLimits" : { "MaxParallelTrainingJobs" : 2 } } })\n}\n`,
    advice: CRITERIA,
    becomes: [
      '"Bayesian",',
      '"Bayesian", "TuningJobCompletionCriteria": { "BestObjectiveNotImproving": { "MaxNumberOfTrainingJobsNotImproving": 15 } },',
    ],
  },
  {
    name: "Terraform, a state machine's definition, its config and number from a local and a variable",
    path: "main.tf",
    source: `variable "jobs" { default = 60 }\nlocals {\n  tuning = { ResourceLimits = { MaxNumberOfTrainingJobs = var.jobs } }\n}\nresource "aws_sfn_state_machine" "train" {\n  definition = jsonencode({ States = { Tune = { Parameters = { HyperParameterTuningJobConfig = local.tuning } } } })\n}\n`,
    advice: FEWER,
    becomes: ["default = 60", "default = 30"],
  },
  ...["tonumber(60)", "var.big ? 60 : 20", "60 + var.more", "max(60, var.jobs)", "var.jobs * 2"].map(
    (value): SourceCase => ({
      name: `Terraform, a state machine's definition, the value ${value}`,
      path: "main.tf",
      source: `variable "jobs" { default = 60 }\nvariable "big" { default = 60 }\n${STATE_MACHINE.replace("60 # per push", value)}`,
      advice: FEWER,
      becomes: { note: /^`MaxNumberOfTrainingJobs` comes from `[^`]+` \(`main\.tf:15`\)/ },
    }),
  ),
  {
    name: "Terraform, a state machine's definition, value from the state's input",
    path: "main.tf",
    source: STATE_MACHINE.replace("MaxNumberOfTrainingJobs = 60", '"MaxNumberOfTrainingJobs.$" = "$.jobs"'),
    advice: FEWER,
    becomes: { note: /`MaxNumberOfTrainingJobs` comes from `\$\.jobs` \(`main\.tf:13`\)/ },
  },
  {
    name: "Terraform, a state machine's definition whose limits are those of a call",
    path: "main.tf",
    source: STATE_MACHINE.replace(
      /ResourceLimits = \{([^}]*)\}/,
      "ResourceLimits = merge(local.limits, {$1})",
    ),
    advice: FEWER,
    becomes: { note: /`MaxNumberOfTrainingJobs` comes from `merge\(local\.limits, \{`/ },
  },
  {
    name: "Terraform, JSON between EOF and EOF with whatever is filled in",
    path: "main.tf",
    source: HEREDOC,
    advice: EARLY,
    becomes: ['"Bayesian",\n', '"Bayesian",\n      "TrainingJobEarlyStoppingType": "Auto",\n'],
  },
  {
    name: "Terraform, JSON between EOF and EOF, a number that is filled in",
    path: "main.tf",
    source: HEREDOC.replace(": 60", `: \${tostring(var.limits["jobs"])}`),
    advice: FEWER,
    becomes: {
      note: /`MaxNumberOfTrainingJobs` comes from `\$\{tostring\(var\.limits\["jobs"\]\)\}` \(`main\.tf:9`\)/,
    },
  },
  {
    name: "Terraform, beside JSON between EOF and EOF that is being written",
    path: "main.tf",
    source: `${HEREDOC}locals {\n  other = <<-EOF\n    { "Strategy": \${} }\n  EOF\n}\n`,
    advice: FEWER,
    becomes: [": 60", ": 30"],
  },
  {
    name: "Terraform, JSON between EOF and EOF of which a condition leaves out some",
    path: "main.tf",
    source: HEREDOC.replace(": 60", ": %{ if var.big }60%{ else }20%{ endif }"),
    advice: FEWER,
    becomes: "nothing",
  },
  {
    name: "a notebook",
    path: "tune.ipynb",
    source: '{"cells": [{"source": ["HyperparameterTuner(max_jobs=60)"]}]}',
    advice: FEWER,
    becomes: { note: /`tune\.ipynb` is a notebook: change the tuner there by hand/ },
  },
];
