import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";
import type { FoundTuner } from "../found-tuner.ts";
import { AIRFLOW, API, SDK, SDK_3, type Shape } from "../shapes.ts";
import { lookUp, type Tree } from "../tree.ts";
import { baseName, isAirflow, isSageMaker, readNames } from "./python-names.ts";
import { CREATE_TUNER, NEW_TUNER } from "./python-orders.ts";
import { pythonValues } from "./python-values.ts";

/** The calls that define a tuning job: `HyperparameterTuner(…)`, its `create`, the requests of boto3 and sagemaker-core, and Airflow's operator. */
export function pythonTuners(source: string): FoundTuner[] {
  const tree = parser.parse(source);
  const names = readNames(tree, source);
  const values = pythonValues(source, names);
  const errors: number[] = [];
  tree.iterate({
    enter: ({ type, from }) => {
      if (type.isError) errors.push(from);
    },
  });
  const found: FoundTuner[] = [];
  const add = (root: Tree, shape: Shape): void => {
    if (root.kind === "mapping") found.push({ root, shape });
  };
  tree.iterate({
    enter: ({ node }) => {
      if (node.name !== "CallExpression" || !node.firstChild) return;
      const callee = calleeOf(node.firstChild);
      // A call in the middle of being written.
      if (errors.some((at) => node.from <= at && at <= node.to)) return;
      if (callee === "HyperparameterTuner") {
        const isNew = isVersion3(node, node.firstChild);
        const order = [isNew ? "model_trainer" : "estimator", ...NEW_TUNER];
        add(values.call(node, order), isNew ? SDK_3 : SDK);
      }
      if (callee === "HyperparameterTuner.create") add(values.call(node, CREATE_TUNER), SDK);
      else if (callee === "HyperParameterTuningJob.create") add(values.call(node, []), API);
      else if (callee.endsWith("create_hyper_parameter_tuning_job")) add(values.call(node, []), API);
      else if (callee === "SageMakerTuningOperator") add(values.call(node, []), AIRFLOW);
    },
  });
  const readable = found.filter(({ root, shape }) => shape !== AIRFLOW || configOf(root) === "mapping");
  // A request that is made elsewhere is often that of a tuner in the same file, which says more.
  return readable.length > 0 ? readable : found.filter(({ root }) => configOf(root) !== null);

  /** What the operator's request is; `null` where it is not an argument. */
  function configOf(root: Tree): Tree["kind"] | null {
    const at = lookUp(root, ["config"]);
    return "found" in at ? at.found.kind : null;
  }

  /** Whether a tuner is that of version 3, by its argument or by where it is imported from. */
  function isVersion3(call: SyntaxNode, callee: SyntaxNode): boolean {
    const named = call.getChild("ArgList")?.getChildren("VariableName") ?? [];
    if (named.some(({ from, to }) => source.slice(from, to) === "model_trainer")) return true;
    const base = baseName(callee);
    const bindings = (base && names.bindings.get(source.slice(base.from, base.to))) ?? [];
    return (
      bindings.length > 0 && bindings.every(({ module }) => /^sagemaker\.(?:train|modules)\b/.test(module))
    );
  }

  /** The callee as its own module names it; what is not SageMaker's has no name here. */
  function calleeOf(node: SyntaxNode): string {
    const written = source.slice(node.from, node.to).replace(/\s|\\/g, "");
    if (written.endsWith(".create_hyper_parameter_tuning_job")) return "create_hyper_parameter_tuning_job";
    const base = baseName(node);
    if (!base) return "";
    const root = source.slice(base.from, base.to);
    const bindings = names.bindings.get(root) ?? [];
    const [binding] = bindings;
    if (!binding) return names.stars.some(isSageMaker) ? written : "";
    // An import in each branch of a `try` is the usual way to support both versions of the SDK.
    const isKnown = (module: string): boolean => isSageMaker(module) || isAirflow(module);
    if (!bindings.every(({ kind, module }) => kind === "imported" && isKnown(module))) return "";
    const rest = written.slice(root.length);
    if (binding.imported === null) return rest.replace(/^.*\.(?=[A-Z])/, "");
    return /^[A-Z]/.test(binding.imported) ? binding.imported + rest : rest.replace(/^.*\.(?=[A-Z])/, "");
  }
}
