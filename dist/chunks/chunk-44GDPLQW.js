import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  COMMENT_LIMIT_BYTES,
  clipMarkdown,
  explainRefusal,
  isOlderRun,
  readMarker,
  statusOf,
  utf8Bytes,
  writeMarker
} from "./chunk-TDXWOWHN.js";
import {
  API,
  literalAt,
  lookUp,
  plainKey
} from "./chunk-AH675SPC.js";
import {
  pipelineName
} from "./chunk-WLGKUXCX.js";
import {
  literal,
  number,
  object,
  safeParse,
  string
} from "./chunk-DCEYEHZ6.js";

// src/publish/pull-request.ts
async function findPullRequest(github, hint) {
  switch (hint.by) {
    case "number":
      return await github.pullRequest(hint.number);
    case "nothing":
      return hint.why;
    case "head": {
      const ofBranch = await github.pullRequestsOfBranch(hint.owner, hint.branch);
      const found = best(ofBranch, hint.commit, false);
      return found ?? `no open pull request has ${short(hint.commit)} as its newest commit or comes from its branch`;
    }
    case "commit": {
      const found = best(await github.pullRequestsOfCommit(hint.commit), hint.commit, hint.merged);
      return found ?? `no ${hint.merged ? "" : "open "}pull request contains commit ${short(hint.commit)}`;
    }
  }
}
function best(candidates, commit, merged) {
  const rank = (each) => (each.head === commit ? 2 : 0) + (each.open ? 1 : 0);
  const [first] = candidates.filter((each) => each.open || merged && each.merged).toSorted((a, b) => rank(b) - rank(a) || b.number - a.number);
  return first ?? null;
}
function short(commit) {
  return commit.slice(0, 7);
}

// src/publish/comment-body.ts
var FOLDED = "<details><summary>Outdated";
var NOTICE = /^> This report is about commit [0-9a-f]{7}; the pull request is now at [0-9a-f]{7}\.\n\n/;
var NOTICE_BYTES = 90;
function notice(commit, head) {
  return `> This report is about commit ${commit.slice(0, 7)}; the pull request is now at ${head.slice(0, 7)}.

`;
}
function commentBody(render, state, head, runUrl) {
  const marker = writeMarker(state);
  const { commit } = state;
  const first = head !== null && commit !== null && commit !== head ? notice(commit, head) : "";
  const room = COMMENT_LIMIT_BYTES - NOTICE_BYTES - utf8Bytes(marker) - 3;
  const report = clipMarkdown(
    render(room),
    room,
    `The whole report is in the [summary of the run](${runUrl}).`
  );
  return `${first}${report.trimEnd()}

${marker}
`;
}
function markOld(body, commit, head) {
  const marked = (commit === head ? "" : notice(commit, head)) + body.replace(NOTICE, "");
  return marked === body ? null : marked;
}
function isMarkedOld(body) {
  return NOTICE.test(body);
}
function isFolded(body) {
  return body.startsWith(FOLDED);
}
function foldBody(body, newerUrl) {
  if (isFolded(body)) return null;
  const state = readMarker(body);
  const report = body.replace(/\n*<!-- sagemaker-tuning-report [^>]*-->\s*$/, "");
  return [
    `${FOLDED}: <a href="${newerUrl}">a newer report</a> takes its place</summary>`,
    report,
    "</details>",
    ...state ? [writeMarker(state)] : []
  ].join("\n\n");
}

// src/publish/own-comments.ts
async function ownComments(github, pullRequest, id) {
  const marked = (await github.comments(pullRequest)).flatMap((comment) => {
    const state = readMarker(comment.body);
    return state && (id === null || state.id === id) ? [{ ...comment, state }] : [];
  });
  if (marked.length === 0) return [];
  const login = await github.login();
  return marked.filter((comment) => comment.author === login).sort(
    (a, b) => a.state.run.id - b.state.run.id || a.state.run.attempt - b.state.run.attempt || a.id - b.id
  );
}

// src/publish/doubled-comments.ts
async function withoutDoubles(github, pullRequest, id, created) {
  const warnings = [];
  const own = await ownComments(github, pullRequest, id).catch((error) => {
    const why = explainRefusal(error, false);
    warnings.push(
      `The comment is there, but whether another run wrote one at the same time is not known: ${why}`
    );
    return [];
  });
  const [oldest, ...others] = own.sort((a, b) => a.id - b.id);
  for (const double of others) {
    await github.deleteComment(double.id).catch((error) => {
      if (statusOf(error) === 404) return;
      const why = explainRefusal(error, false);
      warnings.push(`Two runs commented at the same time, and one comment could not be deleted: ${why}`);
    });
  }
  return { oldest: oldest && oldest.id < created.id ? oldest : null, warnings };
}

// src/publish/hide-comments.ts
var MOST_HIDDEN = 10;
async function hideComments(github, comments, newerUrl) {
  let canMinimize = true;
  try {
    for (const comment of comments.slice(-MOST_HIDDEN).reverse()) {
      if (canMinimize) {
        canMinimize = await github.minimizeComment(comment.nodeId).then(
          () => true,
          () => false
        );
      }
      const folded = canMinimize ? null : foldBody(comment.body, newerUrl);
      if (folded !== null) await github.updateComment(comment.id, folded);
    }
    return [];
  } catch (error) {
    return [
      `The new comment is there, but an earlier one could not be hidden: ${explainRefusal(error, false)}`
    ];
  }
}

// src/publish/comment.ts
async function publishComment(github, pullRequest, request) {
  const earlier = await ownComments(github, pullRequest.number, request.state.id);
  const latest = earlier.at(-1);
  const head = request.commitIsOfPullRequest && pullRequest.open ? pullRequest.head : null;
  const state = { ...request.state, ofPullRequest: request.commitIsOfPullRequest };
  const body = commentBody(request.render, state, head, request.runUrl);
  const create = () => createOnce(github, pullRequest.number, request.state, body);
  if (request.mode === "new" || latest === void 0) {
    if (request.existingOnly) return { did: "nothing", url: null, why: null, warnings: [] };
    const first = await create();
    const own = { did: "created", url: first.url, why: null, warnings: [] };
    if (request.mode !== "update") return own;
    const { oldest, warnings } = await withoutDoubles(github, pullRequest.number, request.state.id, first);
    const outcome = oldest === null ? own : await replace(oldest);
    return { ...outcome, warnings: [...outcome.warnings, ...warnings] };
  }
  if (request.mode === "update") {
    const outcome = await replace(latest);
    const doubles = outcome.did === "updated" ? earlier.slice(0, -1) : [];
    const hidden = await hideComments(github, doubles, latest.url);
    return { ...outcome, warnings: [...outcome.warnings, ...hidden] };
  }
  if (request.existingOnly) return replace(latest);
  const why = whyNewer(latest.state, request.state, head);
  if (why !== null) return { did: "kept", url: latest.url, why, warnings: [] };
  const { url } = await create();
  return { did: "created", url, why, warnings: await hideComments(github, earlier, url) };
  async function replace(existing) {
    const newer = whyNewer(existing.state, request.state, head);
    if (newer !== null) return { did: "kept", url: existing.url, why: newer, warnings: [] };
    const warnings = collision(existing.state, request.state);
    const updated = await github.updateComment(existing.id, body).catch((error) => {
      if (statusOf(error) === 404 && !request.existingOnly) return null;
      throw error;
    });
    return updated ? { did: "updated", url: updated.url, why: null, warnings } : { did: "created", url: (await create()).url, why: null, warnings };
  }
}
function whyNewer(existing, ours, head) {
  if (isOlderRun(ours.run, existing.run)) {
    return `run ${existing.run.number} (attempt ${existing.run.attempt}), which wrote it, is newer than this one`;
  }
  const corrects = sameTuningJobs(existing, ours);
  return head !== null && existing.commit === head && ours.commit !== head && ours.commit !== null && !corrects ? `it is about ${head.slice(0, 7)}, the pull request's newest commit, and this run is about ${ours.commit.slice(0, 7)}` : null;
}
function sameTuningJobs(a, b) {
  const names = (state) => JSON.stringify(state.tuningJobs.map(({ name }) => name).sort());
  return names(a) === names(b);
}
function collision(existing, ours) {
  const sameRun = existing.run.id === ours.run.id && existing.run.attempt === ours.run.attempt;
  return sameRun && !sameTuningJobs(existing, ours) ? [
    `Another step or matrix job of this run wrote the same comment, which is now replaced. Give each its own \`comment-id\`, or name all tuning jobs in one step.`
  ] : [];
}
async function createOnce(github, pullRequest, state, body) {
  try {
    return await github.createComment(pullRequest, body);
  } catch (error) {
    if (statusOf(error) < 500) throw error;
    const made = (await ownComments(github, pullRequest, state.id)).find(
      (comment) => comment.state.run.id === state.run.id && comment.state.generatedAt === state.generatedAt
    );
    return made ?? await github.createComment(pullRequest, body);
  }
}

// src/publish/mark-old-comments.ts
async function markOldComments(github, pullRequest) {
  if (!pullRequest.open) return;
  const own = await ownComments(github, pullRequest.number, null);
  const newest = new Map(own.map((comment) => [comment.state.id, comment]));
  for (const comment of own) {
    const { id, body, state } = comment;
    if (!state.ofPullRequest || state.commit === null || isFolded(body)) continue;
    const isOld = state.commit !== pullRequest.head;
    if (isOld && isMarkedOld(body) && newest.get(state.id) !== comment) continue;
    const marked = markOld(body, state.commit, pullRequest.head);
    if (marked !== null) await github.updateComment(id, marked);
  }
}

// src/suggest/tuners.ts
var MENTIONS = /hyper_?-?parameter_?-?tun(?:er|ing_?-?job)|ResourceLimits|SageMakerTuningOperator/i;
async function parserFor(path, source) {
  if (!MENTIONS.test(source)) return null;
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  switch (ending) {
    case "py":
      return (await import("./python-LTBWHODQ.js")).pythonTuners;
    case "json":
      return (await import("./json-XU34EEIJ.js")).jsonTuners;
    case "yaml":
    case "yml":
      return (await import("./yaml-XH7DJIBK.js")).yamlTuners;
    case "template":
      return source.trimStart().startsWith("{") ? (await import("./json-XU34EEIJ.js")).jsonTuners : (await import("./yaml-XH7DJIBK.js")).yamlTuners;
    case "tf":
      return (await import("./terraform-JXEMHKMC.js")).terraformTuners;
    default:
      return null;
  }
}
function mayDefineTuners(path) {
  return /\.(?:py|json|ya?ml|template|tf|ipynb)$/i.test(path);
}

// src/suggest/match.ts
var STEM_LENGTH = 19;
var NAME_COUNTS = 100;
var OBJECTIVE_COUNTS = 10;
function tunersOf(tuners, job) {
  const scored = tuners.flatMap((tuner) => {
    const score = agreement(tuner, job);
    return score === null ? [] : [{ tuner, score }];
  });
  const best2 = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best2).map(({ tuner }) => tuner);
}
function agreement({ root, shape }, job) {
  let score = 0;
  const name = literalAt(root, shape.name);
  const made = shape.nameIsStem ? pipelineName(job.name) : null;
  if (typeof name === "string" && !(made && "step" in made)) {
    const stem = shape.nameIsStem ? name.slice(0, STEM_LENGTH) : name;
    const isWhole = job.name.startsWith(stem);
    if (!isWhole && !(made && name.startsWith(made.prefix))) return null;
    score += NAME_COUNTS + (isWhole ? name : made?.prefix ?? "").length / 100;
  }
  const objective = literalAt(root, shape.objective);
  if (typeof objective === "string" && job.objective) {
    if (objective !== job.objective.metric) return null;
    score += OBJECTIVE_COUNTS;
  }
  const strategy = literalAt(root, shape.strategy);
  if (typeof strategy === "string" && !sameLiteral(strategy, job.strategy)) return null;
  for (const [parameter, ran] of Object.entries(whatRan(job))) {
    const value = literalAt(root, shape.parameters[parameter]) ?? shape.defaults[parameter];
    if (value !== void 0 && value !== null) score += sameLiteral(value, ran) ? 1 : -1;
  }
  return score;
}
function whatRan(job) {
  return {
    "ResourceLimits.MaxNumberOfTrainingJobs": job.limits.maxJobs,
    "ResourceLimits.MaxParallelTrainingJobs": job.limits.maxParallelJobs,
    TrainingJobEarlyStoppingType: job.earlyStoppingType
  };
}
var FLAGS = { true: true, on: true, false: false, off: false };
function sameLiteral(a, b) {
  const plain = (value) => {
    const text = value === null ? null : String(value).toLowerCase();
    return text === null ? null : FLAGS[text] ?? text;
  };
  return plain(a) === plain(b);
}

// src/suggest/change.ts
function changeOf(tuner, parameter, from, to) {
  if (parameter === "EnableManagedSpotTraining") return spotChange(tuner);
  return plainChange(tuner, parameter, from, to);
}
function plainChange(tuner, parameter, from, to) {
  const { root, shape } = tuner;
  const path = shape.parameters[parameter];
  const argument = path.at(-1) ?? parameter;
  const at = lookUp(root, path);
  if ("missing" in at) {
    const { within, missing } = at;
    const standard = shape.defaults[parameter];
    if (within.open)
      return note(
        within.start,
        `\`${argument}\` may be set by arguments that only the running program knows`
      );
    if (standard === void 0 || !sameLiteral(standard, from))
      return note(within.start, `\`${argument}\` is not set`);
    return added(
      root,
      within,
      path.slice(missing),
      to,
      missing === 0 ? shape.construct[parameter]?.(to) : void 0
    );
  }
  const { found } = at;
  if (found.kind === "opaque") return note(found.start, `\`${argument}\` comes from ${found.from}`);
  if (found.kind !== "scalar") return note(found.start, `\`${argument}\` is not a plain value`);
  if (sameLiteral(found.value, to)) return { kind: "done" };
  if (!sameLiteral(found.value, from)) {
    return note(
      found.start,
      `\`${argument}\` is ${String(found.value)} here, not the ${String(from)} that ran`
    );
  }
  const edit = { start: found.start, end: found.end, text: found.print(alike(to, found.value)) };
  return { kind: "edits", ways: [[edit]], argument, alsoRead: found.alsoRead ?? [] };
}
function alike(to, like) {
  return typeof like === "string" && typeof to === "number" ? String(to) : to;
}
var FIRST_ANCHORS = ["max_parallel_jobs", "max_jobs", "MaxParallelTrainingJobs", "Strategy"].map(plainKey);
function added(root, within, missing, to, construct) {
  const like = severalWords(within) ?? severalWords(root) ?? "";
  const [key = "", ...rest] = missing.map((each) => styled(each, like));
  const value = construct ?? rest.reduceRight((inner, name) => ({ [name]: inner }), to);
  const rank = (name) => FIRST_ANCHORS.includes(name) ? FIRST_ANCHORS.indexOf(name) : 99;
  const anchors = [...within.entries].reverse().sort(([a], [b]) => rank(a) - rank(b));
  const ways = anchors.flatMap(([, entry]) => {
    const edits = entry.addAfter(key, value);
    return edits ? [edits] : [];
  });
  return ways.length > 0 ? { kind: "edits", ways, argument: key } : note(within.start, `\`${key}\` is not set`);
}
function severalWords(tree) {
  if (tree.kind !== "mapping") return null;
  const entries = [...tree.entries.values()];
  const own = entries.find(({ key }) => /_|[a-z][A-Z]/.test(key));
  return own?.key ?? entries.map(({ value }) => severalWords(value)).find((key) => key !== null) ?? null;
}
function styled(key, like) {
  const snake = key.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
  if (like.includes("_")) return snake;
  return /^[a-z]/.test(like) ? key.charAt(0).toLowerCase() + key.slice(1) : key;
}
function spotChange(tuner) {
  const { root, shape } = tuner;
  const sdk = shape.nameIsStem;
  const enable = plainChange(tuner, "EnableManagedSpotTraining", false, true);
  if (enable.kind !== "edits") return enable;
  const enabled = lookUp(root, shape.parameters.EnableManagedSpotTraining);
  const wait = lookUp(root, shape.maxWait);
  const run = literalAt(root, shape.maxRun) ?? shape.standardMaxRun ?? void 0;
  const argument = shape.maxWait.at(-1) ?? "";
  if (sdk && "missing" in enabled) {
    return note(
      enabled.within.start,
      `\`${enable.argument}=True\` has to be set on the estimator or trainer, with \`${argument}\``
    );
  }
  if ("found" in wait) {
    const enough = wait.found.kind === "scalar" && Number(wait.found.value) >= Number(run ?? Number.NaN);
    return enough ? enable : note(wait.found.start, `\`${argument}\` has to be at least the longest run`);
  }
  if (sdk || typeof run !== "number" || wait.within.open) {
    return note(wait.within.start, `managed spot needs \`${argument}\` as well`);
  }
  const waiting = added(root, wait.within, shape.maxWait.slice(wait.missing), 2 * run, void 0);
  if (waiting.kind !== "edits") return waiting;
  const ways = enable.ways.flatMap((one) => waiting.ways.map((other) => [...one, ...other]));
  return { kind: "edits", ways, argument: enable.argument };
}
function note(at, why) {
  return { kind: "note", why, at };
}

// src/suggest/lines.ts
var HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;
function hunksOf(patch) {
  return (patch ?? "").split("\n").flatMap((line) => {
    const [header, start, count = "1"] = HEADER.exec(line) ?? [];
    const [first, lines] = [Number(start), Number(count)];
    return header && lines > 0 ? [{ first, last: first + lines - 1 }] : [];
  });
}
function lineOf(source, offset) {
  return source.slice(0, offset).split("\n").length;
}
function changedLines(source, edits) {
  const start = source.lastIndexOf("\n", Math.min(...edits.map((edit) => edit.start)) - 1) + 1;
  const newline = source.indexOf("\n", Math.max(...edits.map((edit) => edit.end)));
  const end = newline < 0 ? source.length : newline;
  const before = source.slice(start, end);
  const text = edits.toReversed().toSorted((a, b) => b.start - a.start).reduce(
    (all, edit) => all.slice(0, edit.start - start) + edit.text + all.slice(edit.end - start),
    before
  );
  const first = lineOf(source, start);
  return {
    first,
    last: first + before.split("\n").length - 1,
    text: withoutReturns(text),
    before: withoutReturns(before)
  };
}
function withoutReturns(text) {
  return text.replaceAll("\r\n", "\n").replace(/\r$/, "");
}

// src/suggest/locate.ts
var MOST_LINES = 20;
var MOST_CHARACTERS = 4e3;
var LOST_IN_COMMENTS = /[\r\uFFFD]/;
function locateAll(tuner, advice) {
  const taken = [];
  const ways = (of) => {
    const change = changeFor(tuner, of);
    return change?.kind === "edits" ? change.ways.length : 0;
  };
  const located = /* @__PURE__ */ new Map();
  for (const recommendation of advice.toSorted((a, b) => ways(a) - ways(b))) {
    const result = locate(tuner, recommendation, taken);
    located.set(recommendation, result);
    if (result !== null && typeof result !== "string") taken.push(result);
  }
  return advice.map((recommendation) => located.get(recommendation) ?? null);
}
function overlap(a, b) {
  return a.path === b.path && a.first <= b.last && b.first <= a.last;
}
function changeFor(tuner, { change }) {
  return change && isParameter(change.parameter) ? changeOf(tuner, change.parameter, change.from, change.to) : null;
}
function locate(tuner, recommendation, taken) {
  const { file } = tuner;
  const found = changeFor(tuner, recommendation);
  if (found === null || found.kind === "done") return null;
  const wanted = `to change it to ${String(recommendation.change?.to)}`;
  if (found.kind === "note")
    return `${found.why} (\`${placeIn(file, found.at)}\`): ${wanted}, edit it by hand.`;
  const hunks = hunksOf(file.patch);
  const ways = found.ways.map((edits) => changedLines(file.source, edits));
  const inside = ways.filter((way) => isInside(way, hunks));
  const whole = inside.filter(({ before }) => !LOST_IN_COMMENTS.test(before));
  const possible = whole.filter(
    (way) => way.last - way.first < MOST_LINES && way.text.length <= MOST_CHARACTERS
  );
  const isFree = (way) => !taken.some((other) => overlap(other, { ...way, path: file.path }));
  const lines = possible.find(isFree) ?? possible[0];
  if (lines) {
    const readers = new Set((found.alsoRead ?? []).map((offset) => lineOf(file.source, offset)));
    const alsoReadAt = [...readers].sort((a, b) => a - b);
    return {
      ...lines,
      path: file.path,
      argument: found.argument,
      alsoReadAt,
      recommendation
    };
  }
  const [first] = found.ways[0] ?? [];
  const why = whole.length > 0 ? "in lines too long for a suggestion" : inside.length > 0 ? "in lines that a suggestion would not keep (not UTF-8, or with lone carriage returns)" : "outside this pull request's diff";
  const isSet = first === void 0 || first.start < first.end;
  return `\`${found.argument}\` ${isSet ? "is set" : "is not set, and belongs"} at \`${placeIn(file, first?.start ?? 0)}\`, ${why}: ${wanted}, edit it there.`;
}
function isInside(lines, hunks) {
  return hunks.some((hunk) => hunk.first <= lines.first && lines.last <= hunk.last);
}
function placeIn(file, offset) {
  return `${oneLine(file.path)}:${lineOf(file.source, offset)}`;
}
function oneLine(path) {
  return path.replace(new RegExp("\\p{Cc}", "gu"), " ");
}
function isParameter(name) {
  return name !== void 0 && Object.hasOwn(API.parameters, name);
}

// src/suggest/suggest.ts
async function suggestChanges(files, jobs) {
  const placed = [];
  const notes = [];
  const tuners = await findTuners(files);
  for (const job of jobs) {
    const advice = firstOfEach(
      job.recommendations.filter((each) => !each.folded && isParameter(each.change?.parameter)),
      ({ change }) => change?.parameter
    );
    if (advice.length === 0) continue;
    const say = (text) => notes.push({ tuningJob: job.name, text });
    for (const { path } of files.filter(isNotebookWithTuner)) {
      say(`\`${oneLine(path)}\` is a notebook: change the tuner there by hand.`);
    }
    const [tuner, ...others] = tunersOf(tuners, job);
    if (!tuner) continue;
    if (others.length > 0) {
      const places = [tuner, ...others].map((each) => `\`${placeIn(each.file, each.root.start)}\``).join(", ");
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
    ({ path, first, argument }) => `${path} ${first} ${argument}`
  );
  const suggestions = once.map(({ tuner, ...each }) => ({
    ...each,
    sharesLines: once.some((other) => other.argument !== each.argument && overlap(other, each))
  }));
  return { suggestions, notes };
}
function firstOfEach(all, argument) {
  return [...Map.groupBy(all, argument).values()].flatMap(([first]) => first ?? []);
}
function isNotebookWithTuner({ path, source }) {
  return path.endsWith(".ipynb") && /HyperparameterTuner|create_hyper_parameter_tuning_job/.test(source);
}
async function findTuners(files) {
  const found = [];
  for (const file of files) {
    for (const tuner of await tunersIn(file)) found.push({ ...tuner, file });
  }
  return found;
}
async function tunersIn({ path, source }) {
  const parse = await parserFor(path, source);
  try {
    return parse?.(source.replace(/^\uFEFF/, "\n")) ?? [];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

// src/publish/suggestion-marker.ts
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
var stateSchema = object({
  version: literal(1),
  /** The `comment-id` of the report that made it. */
  id: string(),
  run: object({ id: number(), attempt: number() }),
  parameter: string(),
  /** The lines that it suggests. */
  text: string(),
  /** Of the file, the lines as they were and as they should be. */
  digest: string()
});
var MARKER = /\n<!-- sagemaker-tuning-report suggestion ([A-Za-z0-9+/]+={0,2}) -->\s*$/;
function writeSuggestionMarker(state) {
  const encoded = Buffer.from(JSON.stringify(state), "utf8").toString("base64");
  return `<!-- sagemaker-tuning-report suggestion ${encoded} -->`;
}
function readSuggestionMarker(body) {
  const encoded = MARKER.exec(body)?.[1];
  if (encoded === void 0) return null;
  try {
    const parsed = safeParse(stateSchema, JSON.parse(Buffer.from(encoded, "base64").toString("utf8")));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
function suggestionDigest({ path, argument, before, text }) {
  return createHash("sha256").update(JSON.stringify([path, argument, before, text])).digest("hex").slice(0, 32);
}

// src/publish/suggestions.ts
var MOST_FILES = 60;
async function planSuggestions(github, pullRequest, report) {
  const listed = (await github.files(pullRequest.number)).filter(
    ({ path, status, patch }) => status !== "removed" && patch !== void 0 && mayDefineTuners(path)
  );
  const files = [];
  for (const { path, patch } of listed.slice(0, MOST_FILES)) {
    const source = await github.fileAt(path, pullRequest.head);
    if (source !== null) files.push({ path, patch, source });
  }
  return {
    ...await suggestChanges(files, report.tuningJobs),
    files,
    unread: listed.length - files.length
  };
}
async function publishSuggestions(github, pullRequest, { suggestions, files }, request) {
  const all = await github.reviewComments(pullRequest.number);
  const earlier = await ownSuggestions(github, all, request.id);
  if (earlier.some(({ state }) => isOlderRun({ ...request.run, number: 0 }, { ...state.run, number: 0 }))) {
    return { posted: 0, kept: earlier.length, withdrawn: 0, others: 0 };
  }
  const wanted = new Map(suggestions.map((suggestion) => [suggestionDigest(suggestion), suggestion]));
  const held = /* @__PURE__ */ new Set();
  let withdrawn = 0;
  let others = 0;
  for (const comment of earlier) {
    const { digest } = comment.state;
    const suggestion = wanted.get(digest);
    if (suggestion && comment.line !== null && !held.has(digest)) {
      held.add(digest);
      const body = bodyOf(suggestion, request);
      if (withoutMarker(comment.body) !== withoutMarker(body))
        await github.updateReviewComment(comment.id, body);
    } else if (isOfThisRun(comment.state, request)) {
      others++;
    } else if (!wasAccepted(comment, files)) {
      await withdraw(github, comment, all);
      withdrawn++;
    }
  }
  const fresh = [...wanted].filter(([digest]) => !held.has(digest)).map(([, suggestion]) => suggestion);
  if (fresh.length > 0) {
    await github.review(
      pullRequest.number,
      pullRequest.head,
      request.intro,
      fresh.map((suggestion) => ({
        path: suggestion.path,
        first: suggestion.first,
        last: suggestion.last,
        body: bodyOf(suggestion, request)
      }))
    );
  }
  return { posted: fresh.length, kept: held.size, withdrawn, others };
}
async function ownSuggestions(github, comments, id) {
  const marked = comments.flatMap((comment) => {
    const state = readSuggestionMarker(comment.body);
    return state?.id === id ? [{ ...comment, state }] : [];
  });
  if (marked.length === 0) return [];
  const login = await github.login();
  return marked.filter(({ author }) => author === login);
}
function isOfThisRun({ run }, request) {
  return run.id === request.run.id && run.attempt === request.run.attempt;
}
function wasAccepted({ line, path, state }, files) {
  const source = files.find((file) => file.path === path)?.source.replaceAll("\r\n", "\n");
  return line === null && source !== void 0 && `
${source}
`.includes(`
${state.text}
`);
}
async function withdraw(github, comment, all) {
  if (!all.some(({ answers }) => answers === comment.id)) return await github.deleteReviewComment(comment.id);
  const [said = ""] = comment.body.split("\n");
  await github.updateReviewComment(
    comment.id,
    `Withdrawn: the code or the advice has changed since.

<details><summary>What it said</summary>

${said}
</details>`
  );
  await github.minimizeComment(comment.nodeId).catch(() => void 0);
}
function bodyOf(suggestion, { id, run, render }) {
  const { change } = suggestion.recommendation;
  const marker = writeSuggestionMarker({
    version: 1,
    id,
    run,
    parameter: change?.parameter ?? "",
    text: suggestion.text,
    digest: suggestionDigest(suggestion)
  });
  return `${render(suggestion)}

${marker}`;
}
function withoutMarker(body) {
  return body.replace(/\s*<!-- [^>]*-->\s*$/, "");
}

export {
  findPullRequest,
  commentBody,
  isFolded,
  ownComments,
  publishComment,
  markOldComments,
  tunersOf,
  whatRan,
  sameLiteral,
  lineOf,
  mayDefineTuners,
  findTuners,
  MOST_FILES,
  planSuggestions,
  publishSuggestions
};
