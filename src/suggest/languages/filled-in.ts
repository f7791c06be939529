import { type Opaque, snippet } from "../tree.ts";

/** `${NAME}` of a shell or CloudFormation, `{{ name }}` of Jinja and Helm, `{% name %}` of Step Functions. */
const PLACEHOLDER = /\$\{|\{\{|\{%/;
/** Behind a key of Step Functions whose value is read from the state's input. */
const FROM_INPUT = ".$";

/** What is known of a text that another program completes; `null` where it stands for itself. */
export function filledIn(text: unknown, start: number): Opaque | null {
  return typeof text === "string" && PLACEHOLDER.test(text)
    ? { kind: "opaque", start, from: snippet(text) }
    : null;
}

/** `MaxJobs.$` sets `MaxJobs`: the plain key, and the value; `null` for any other key. */
export function fromInput(key: string, value: unknown, start: number): [string, Opaque] | null {
  return key.endsWith(FROM_INPUT)
    ? [key.slice(0, -FROM_INPUT.length), { kind: "opaque", start, from: snippet(String(value)) }]
    : null;
}
