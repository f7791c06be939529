import fc from "fast-check";
import rehypeRaw from "rehype-raw";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Analysis, analyze } from "../../src/analyze.ts";
import { auditReport } from "../../src/audit/audit-report.ts";
import { auditedJob } from "../../src/audit/job.ts";
import { noState } from "../../src/audit/state.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { annotationsOf } from "../../src/publish/annotations.ts";
import { commentState } from "../../src/publish/comment-state.ts";
import { actionLog } from "../../src/publish/log.ts";
import { readMarker, writeMarker } from "../../src/publish/marker.ts";
import { type RenderContext, TERMINAL } from "../../src/report/context.ts";
import { renderCsv } from "../../src/report/csv.ts";
import { renderHtml } from "../../src/report/html/page.ts";
import { renderMarkdown } from "../../src/report/markdown/comment.ts";
import { HARMLESS, type OutsideTexts, outsideTexts, recordingWith } from "./hostile-recording.ts";

/** A node of an HTML tree. */
interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

const NOW = Date.parse("2026-11-25T12:00:00Z") / 1000;
const WINDOW = { since: NOW - 7 * 86_400, until: NOW };
const NOTHING = { awsCalls: {}, metricsRequested: 0, seconds: 0 };
const RUN_URL = "https://github.com/acme/churn/actions/runs/1001";
const MARKER = "<!-- sagemaker-tuning-report e30= -->";
const POSTED: RenderContext = {
  ...TERMINAL,
  links: { workflowRun: RUN_URL },
  commit: "a".repeat(40),
  version: "1.2.3",
  marker: MARKER,
};
const RUNS = { numRuns: 20 } as const;

function analysisOf(texts: OutsideTexts): Analysis {
  return analyze(DEFAULT_CONFIG, [parseDocuments(recordingWith(texts), null, NOTHING)], NOW);
}

function auditOf(texts: OutsideTexts) {
  const [job] = analysisOf(texts).report.tuningJobs;
  if (!job) throw new Error("the report has no tuning job");
  const tags = { [texts.tag]: texts.tagValue };
  const jobs = [
    auditedJob(job, tags, null, WINDOW, true),
    auditedJob({ ...job, region: "eu-west-1" }, {}, null, WINDOW, true),
  ];
  const request = {
    window: WINDOW,
    jobs,
    bills: null,
    costMetric: "AmortizedCost" as const,
    groupBy: texts.tag,
    previous: noState("test"),
    trialDetailsLeftOut: false,
    notRead: [texts.tuningFailure],
  };
  return auditReport(request, [], [], NOW).report;
}

/** What a browser would be given, before any sanitiser. */
async function htmlTree(markdown: string): Promise<Node> {
  const dialect = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  return dialect.run(dialect.parse(markdown));
}

async function pageTree(html: string): Promise<Node> {
  return unified()
    .use(rehypeRaw)
    .run({ type: "root", children: [{ type: "raw", value: html }] } as unknown as Parameters<
      ReturnType<typeof rehypeRaw>
    >[0]);
}

function* nodes(of: Node): Generator<Node> {
  for (const child of of.children ?? []) {
    yield child;
    yield* nodes(child);
  }
}

/** All elements with the names of their attributes in document order; code within a line depends on what a text quotes. */
function skeleton(tree: Node): string[] {
  return [...nodes(tree)].flatMap((node) =>
    node.type === "element" && node.tagName !== "code"
      ? [
          `${node.tagName} ${Object.keys(node.properties ?? {})
            .sort()
            .join(" ")}`,
        ]
      : node.type === "comment"
        ? ["comment"]
        : [],
  );
}

const elements = (tree: Node, name: string): Node[] =>
  [...nodes(tree)].filter((node) => node.type === "element" && node.tagName === name);

function expectOwnLinks(tree: Node): void {
  for (const { properties } of elements(tree, "a")) {
    const href = String(properties?.["href"] ?? "#");
    const own =
      href === RUN_URL ||
      /^#[\w-]*$/.test(href) ||
      /^https:\/\/[a-z0-9-]+\.console\.aws\.amazon\.com\/sagemaker\/home\?region=[a-z0-9-]+#\/[\w-]+\/[\w%.!~*'()-]*$/.test(
        href,
      ) ||
      href.startsWith("https://github.com/");
    expect(own, href).toBe(true);
  }
}

/** Text outside code, where GitHub looks for people, teams, issues and mathematics. */
function* spokenText(of: Node): Generator<string> {
  if (of.type === "text") yield of.value ?? "";
  if (["code", "pre", "style", "script"].includes(of.tagName ?? "")) return;
  for (const child of of.children ?? []) yield* spokenText(child);
}

function expectNobodyCalled(tree: Node): void {
  for (const text of spokenText(tree)) {
    expect(text).not.toMatch(/@[A-Za-z0-9]|#\d|GH-\d/i);
  }
}

const harmlessAnalysis = analysisOf(HARMLESS);

describe("whatever text a recording brings", () => {
  it("the comment keeps its elements, its links and its peace", { timeout: 120_000 }, async () => {
    const harmless = skeleton(await htmlTree(renderMarkdown(harmlessAnalysis.report, POSTED)));
    expect(harmless.filter((line) => line.startsWith("table"))).not.toHaveLength(0);
    await fc.assert(
      fc.asyncProperty(outsideTexts, async (texts) => {
        const markdown = renderMarkdown(analysisOf({ ...texts, strategy: HARMLESS.strategy }).report, POSTED);
        const tree = await htmlTree(markdown);
        expect(skeleton(tree)).toEqual(harmless);
        expectOwnLinks(tree);
        expectNobodyCalled(tree);
        expect(markdown.trimEnd().endsWith(MARKER)).toBe(true);
        expect(markdown.replaceAll("\n", " ")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      RUNS,
    );
  });

  it("so does the report of an audit", { timeout: 120_000 }, async () => {
    const harmless = skeleton(await htmlTree(renderMarkdown(auditOf(HARMLESS), POSTED)));
    await fc.assert(
      fc.asyncProperty(outsideTexts, async (texts) => {
        const tree = await htmlTree(
          renderMarkdown(auditOf({ ...texts, strategy: HARMLESS.strategy }), POSTED),
        );
        expect(skeleton(tree)).toEqual(harmless);
        expectOwnLinks(tree);
        expectNobodyCalled(tree);
      }),
      RUNS,
    );
  });

  it("the page has no element, script, handler or link that we did not write", {
    timeout: 120_000,
  }, async () => {
    const assets = { script: "0", style: "", scriptHash: "sha256-x" };
    const harmless = skeleton(await pageTree(renderHtml(harmlessAnalysis, POSTED, assets)));
    expect(harmless.filter((line) => line.startsWith("script"))).toHaveLength(2);
    await fc.assert(
      fc.asyncProperty(outsideTexts, async (texts) => {
        const tree = await pageTree(
          renderHtml(analysisOf({ ...texts, strategy: HARMLESS.strategy }), POSTED, assets),
        );
        expect(skeleton(tree)).toEqual(harmless);
        expectOwnLinks(tree);
        const [data] = elements(tree, "script").filter(({ properties }) => properties?.["id"] === "data");
        const [text] = data?.children ?? [];
        expect(JSON.parse(text?.value ?? "")).toHaveLength(1);
      }),
      RUNS,
    );
  });

  it("the table of an audit keeps its columns, and no cell is a formula", () => {
    fc.assert(
      fc.property(outsideTexts, (texts) => {
        const [head, ...rows] = readCsv(renderCsv(auditOf(texts), "EffectiveCost"));
        expect(rows).toHaveLength(2);
        for (const row of rows) {
          expect(row).toHaveLength(head?.length ?? 0);
          for (const cell of row) expect(cell).not.toMatch(/^[=+@]|^-(?!\d)/);
        }
      }),
      RUNS,
    );
  });

  it("the hidden state stays one line that reads back", () => {
    const run = { id: 1, number: 1, attempt: 1, event: { commit: null } } as Parameters<
      typeof commentState
    >[1];
    fc.assert(
      fc.property(outsideTexts, (texts) => {
        const marker = writeMarker(commentState(analysisOf(texts).report, run, texts.tag, true));
        expect(marker).toMatch(/^<!-- sagemaker-tuning-report [A-Za-z0-9+/=]+ -->$/);
        expect(readMarker(`Report.\n\n${marker}`)).not.toBeNull();
      }),
      RUNS,
    );
  });
});

describe("the workflow log", () => {
  afterEach(() => vi.restoreAllMocks());

  it("takes no command from a text", () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
    fc.assert(
      fc.property(outsideTexts, (texts) => {
        written.length = 0;
        const { report } = analysisOf(texts);
        const { warnings, notices } = annotationsOf(report);
        for (const line of warnings) actionLog.warning(line);
        for (const line of notices) actionLog.notice(line);
        for (const line of [...Object.values(texts), ...report.tuningJobs.flatMap(({ gaps }) => gaps)]) {
          actionLog.info(line);
          actionLog.warning(line);
        }
        const lines = written.join("").split(/\r\n|[\n\r\u0085\u2028\u2029]/);
        for (const line of lines) {
          if (/^::(warning|notice title=SageMaker tuning report)::/.test(line)) continue;
          expect(line.trimStart()).not.toMatch(/^::/);
          expect(line).not.toContain("##[");
        }
      }),
      RUNS,
    );
  });
});

/** RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.length > 1);
}
