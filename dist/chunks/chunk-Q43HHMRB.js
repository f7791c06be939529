import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  require_tunnel,
  require_undici
} from "./chunk-OOGKEQ6N.js";
import {
  API,
  literalAt,
  lookUp,
  plainKey
} from "./chunk-F5SSI6UZ.js";
import {
  array,
  boolean,
  finite,
  literal,
  maxLength,
  maxValue,
  minValue,
  nullable,
  nullish,
  number,
  object,
  optional,
  pipe,
  record,
  safeParse,
  string,
  union
} from "./chunk-F6FCCXF6.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";
import {
  big_default
} from "./chunk-WH7IA4H4.js";
import {
  __toESM
} from "./chunk-E4ZBB33Y.js";

// src/shell/action/from-inputs.ts
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
function readingOptions(inputs) {
  return {
    profile: null,
    billing: inputs.billing,
    costAllocationTag: inputs["cost-allocation-tag"],
    billingRole: billingRole(inputs),
    objectiveCurves: inputs["objective-curves"],
    pricedByUser: Object.keys(inputs.rates)
  };
}
function billingRole(inputs) {
  const arn = inputs["billing-role"];
  return arn === null ? null : { arn, externalId: inputs["billing-external-id"] };
}
function secretsOf(inputs) {
  return [...inputs.roles, billingRole(inputs)].flatMap((each) => each?.externalId ?? []);
}
function regionsOf(inputs, env) {
  const named = inputs["aws-region"];
  return named.length > 0 ? named : [env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || null];
}
function reportFolder(inputs, env) {
  return resolve(inputs["output-directory"] ?? join(env["RUNNER_TEMP"] || tmpdir(), "tuning-report"));
}
function commentId(inputs, run) {
  return inputs["comment-id"] ?? `${run.workflow}/${run.job}`;
}

// src/publish/github/retry.ts
import { setTimeout as sleep } from "node:timers/promises";
var REQUEST_TIMEOUT_MS = 2e4;
var MOST_ATTEMPTS = 4;
var FIRST_PAUSE_MS = 1e3;
var UNTOLD_PAUSE_MS = 6e4;
async function withRetries(method, budget, send, nowMs = Date.now) {
  for (let attempt = 1; ; attempt++) {
    const startedMs = nowMs();
    try {
      return await send();
    } catch (error2) {
      budget.leftMs -= nowMs() - startedMs;
      const pause = pauseMs(error2, method, attempt, nowMs());
      if (pause === null || attempt === MOST_ATTEMPTS || pause > budget.leftMs) throw error2;
      budget.leftMs -= pause;
      await sleep(pause);
    }
  }
}
function pauseMs(failure, method, attempt, nowMs) {
  const status = Number(failure.status);
  const headers = failure.response?.headers ?? {};
  const growing = FIRST_PAUSE_MS * 2 ** (attempt - 1);
  if (isRateLimited(failure)) return askedPauseMs(headers, nowMs) ?? UNTOLD_PAUSE_MS;
  return status >= 500 && method !== "POST" ? askedPauseMs(headers, nowMs) ?? growing : null;
}
function isRateLimited(failure) {
  const status = Number(failure.status);
  if (status === 429) return true;
  const headers = failure.response?.headers ?? {};
  return status === 403 && (headers["retry-after"] !== void 0 || String(headers["x-ratelimit-remaining"]) === "0" || /rate limit/i.test(String(failure.message)));
}
function askedPauseMs(headers, nowMs) {
  const after = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(after, 0) * 1e3;
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  if (String(headers["x-ratelimit-remaining"]) !== "0" || !Number.isFinite(reset)) return null;
  return Math.max(reset * 1e3 - nowMs, 0);
}

// src/publish/github/client.ts
var MOST_WAITING_MS = 9e4;
var PAGE = { per_page: 100 };
async function openClient(token, apiUrl, repository) {
  const { getOctokit } = await import("./github-H5OY4JVV.js");
  const budget = { leftMs: MOST_WAITING_MS };
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  octokit.hook.wrap(
    "request",
    (request, options) => withRetries(options.method, budget, async () => {
      options.request = { ...options.request, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) };
      return await request(options);
    })
  );
  return { octokit, repo: { owner: repository.owner, repo: repository.name } };
}

// src/publish/github/comments.ts
function comments({ octokit, repo }) {
  const { rest } = octokit;
  return {
    comments: async (number2) => (await octokit.paginate(rest.issues.listComments, { ...repo, ...PAGE, issue_number: number2 })).map(
      toComment
    ),
    commentsSince: async (since) => (await octokit.paginate(rest.issues.listCommentsForRepo, {
      ...repo,
      ...PAGE,
      since: since.toISOString()
    })).flatMap((comment) => {
      const number2 = /\/issues\/(\d+)$/.exec(comment.issue_url)?.[1];
      return number2 === void 0 ? [] : [{ ...toComment(comment), pullRequest: Number(number2) }];
    }),
    createComment: async (number2, body) => toComment((await rest.issues.createComment({ ...repo, issue_number: number2, body })).data),
    updateComment: async (id, body) => toComment((await rest.issues.updateComment({ ...repo, comment_id: id, body })).data),
    deleteComment: async (id) => void await rest.issues.deleteComment({ ...repo, comment_id: id }),
    minimizeComment: async (nodeId) => {
      await octokit.graphql(
        "mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }",
        { id: nodeId }
      );
    }
  };
}
function toComment(answer) {
  return {
    id: answer.id,
    nodeId: answer.node_id,
    body: answer.body ?? "",
    author: answer.user?.login ?? null,
    url: answer.html_url
  };
}

// src/publish/github/issues.ts
function issues({ octokit, repo }) {
  const { rest } = octokit;
  return {
    issuesOf: async (creator) => (await octokit.paginate(rest.issues.listForRepo, { ...repo, ...PAGE, creator, state: "all" })).filter((issue2) => issue2.pull_request === void 0).map(toIssue),
    createIssue: async (content) => toIssue((await rest.issues.create({ ...repo, ...mutable(content) })).data),
    updateIssue: async (number2, content) => toIssue((await rest.issues.update({ ...repo, issue_number: number2, ...mutable(content) })).data)
  };
}
function toIssue(answer) {
  return {
    number: answer.number,
    body: answer.body ?? "",
    author: answer.user?.login ?? null,
    open: answer.state === "open",
    url: answer.html_url
  };
}
function mutable({ labels, assignees, ...rest }) {
  return {
    ...rest,
    ...labels ? { labels: [...labels] } : {},
    ...assignees ? { assignees: [...assignees] } : {}
  };
}

// src/publish/github/pull-requests.ts
import { Buffer as Buffer2 } from "node:buffer";
function pullRequests({ octokit, repo }) {
  const { rest } = octokit;
  return {
    pullRequest: async (number2) => toPullRequest((await rest.pulls.get({ ...repo, pull_number: number2 })).data),
    pullRequestsOfBranch: async (owner, branch) => (await octokit.paginate(rest.pulls.list, {
      ...repo,
      ...PAGE,
      state: "open",
      head: `${owner}:${branch}`
    })).map(toPullRequest),
    pullRequestsOfCommit: async (commit) => (await octokit.paginate(rest.repos.listPullRequestsAssociatedWithCommit, {
      ...repo,
      ...PAGE,
      commit_sha: commit
    })).map(toPullRequest),
    mergedPullRequests: async (branch) => {
      const { data } = await rest.pulls.list({
        ...repo,
        ...PAGE,
        state: "closed",
        base: branch,
        sort: "updated",
        direction: "desc"
      });
      return data.filter(({ merged_at }) => merged_at !== null).sort((a, b) => Date.parse(b.merged_at ?? "") - Date.parse(a.merged_at ?? "")).map(toPullRequest);
    },
    files: async (number2) => (await octokit.paginate(rest.pulls.listFiles, { ...repo, ...PAGE, pull_number: number2 })).map(
      ({ filename, previous_filename: previous, status, patch }) => ({
        path: filename,
        previousPath: previous ?? filename,
        status,
        patch
      })
    ),
    fileAt: async (path, commit) => {
      const { data } = await rest.repos.getContent({ ...repo, path, ref: commit });
      return "content" in data && data.encoding === "base64" ? Buffer2.from(data.content, "base64").toString("utf8") : null;
    }
  };
}
function toPullRequest(answer) {
  return {
    number: answer.number,
    head: answer.head.sha,
    base: { branch: answer.base.ref, commit: answer.base.sha },
    fromFork: answer.head.repo?.id !== answer.base.repo.id,
    open: answer.state === "open",
    merged: answer.merged_at !== null
  };
}

// src/publish/github/reviews.ts
function reviews({ octokit, repo }) {
  const { rest } = octokit;
  return {
    reviewComments: async (number2) => (await octokit.paginate(rest.pulls.listReviewComments, { ...repo, ...PAGE, pull_number: number2 })).map(
      (answer) => ({
        ...toComment(answer),
        path: answer.path,
        line: answer.line ?? null,
        answers: answer.in_reply_to_id ?? null
      })
    ),
    review: async (number2, commit, body, comments2) => {
      await rest.pulls.createReview({
        ...repo,
        pull_number: number2,
        commit_id: commit,
        event: "COMMENT",
        body,
        comments: comments2.map(({ path, first, last, body: text2 }) => ({
          path,
          body: text2,
          line: last,
          side: "RIGHT",
          ...first < last ? { start_line: first, start_side: "RIGHT" } : {}
        }))
      });
    },
    updateReviewComment: async (id, body) => {
      await rest.pulls.updateReviewComment({ ...repo, comment_id: id, body });
    },
    deleteReviewComment: async (id) => {
      await rest.pulls.deleteReviewComment({ ...repo, comment_id: id });
    }
  };
}

// src/publish/github/github.ts
var ACTIONS_LOGIN = "github-actions[bot]";
async function connectGitHub(token, apiUrl, repository) {
  const client = await openClient(token, apiUrl, repository);
  return {
    ...pullRequests(client),
    ...comments(client),
    ...reviews(client),
    ...issues(client),
    login: async () => {
      const viewer = client.octokit.graphql("{ viewer { login } }");
      return viewer.then((answer) => answer.viewer.login).catch(async () => (await client.octokit.rest.users.getAuthenticated()).data.login).catch(() => ACTIONS_LOGIN);
    },
    repositoryIsPrivate: async () => (await client.octokit.rest.repos.get(client.repo)).data.private
  };
}

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function group(name, fn) {
  return __awaiter2(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}

// src/publish/outputs.ts
function outputValues(report, files) {
  const { totals } = report;
  const saved = totals.earlyStoppingSavedUsd;
  return {
    "cost-usd": decimal(totals.costIsAtLeast ? null : totals.costUsd, 2),
    "early-stopping-saved-usd": decimal(saved?.estimate ?? null, 2),
    "early-stopping-saved-usd-low": decimal(saved?.low ?? null, 2),
    "early-stopping-saved-usd-high": decimal(saved?.high ?? null, 2),
    "early-stopping-saved-seconds": decimal(totals.earlyStoppingSavedSeconds, 0),
    "parallelism-saved-seconds": decimal(totals.parallelismSavedSeconds, 0),
    "potential-saving-usd": decimal(totals.potentialSavingUsd, 2),
    gate: report.gate?.outcome ?? "",
    recommendations: JSON.stringify(
      report.tuningJobs.flatMap(
        (job) => job.recommendations.map((recommendation) => ({ tuningJob: job.name, ...recommendation }))
      )
    ),
    "report-json": files?.json ?? "",
    "report-markdown": files?.markdown ?? "",
    "report-html": files?.html ?? ""
  };
}
function setOutputs(values) {
  for (const [name, value] of Object.entries(values)) setOutput(name, value);
}
function decimal(value, digits) {
  return value === null ? "" : new big_default(value).toFixed(digits).replace(/^-(0(?:\.0+)?)$/, "$1");
}

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

// src/publish/refusal.ts
function statusOf(error2) {
  const status = error2 instanceof Error && "status" in error2 ? Number(error2.status) : Number.NaN;
  return Number.isFinite(status) ? status : 0;
}
function explainRefusal(error2, fromFork) {
  const status = statusOf(error2);
  const said = githubsWords(error2);
  const { use, permission } = rightOf(error2);
  if (isRateLimited(error2)) {
    return `GitHub limits the requests of this token (${status}: ${said}) and asked for a longer pause than a step may take. Run the job again later.`;
  }
  if (status === 401) {
    return `GitHub did not accept the token (401: ${said}). Check the input \`github-token\`.`;
  }
  if (status === 403) {
    if (/locked|archived/i.test(said)) return `GitHub takes no comment here (403: ${said}).`;
    return fromFork ? `the token may only read (403: ${said}), as always for a pull request from a fork. To comment there, run the report in a second workflow that \`workflow_run\` starts.` : `the token may not ${use} (403: ${said}). Add \`${permission}\` to the job's \`permissions\`.`;
  }
  if (status === 404) {
    return `GitHub does not find it, or does not show it to this token (404: ${said}). Check the input \`pull-request\`, and add \`${permission}\` to the job's \`permissions\`.`;
  }
  if (status === 422) return `GitHub did not take the content (422: ${said}).`;
  return status >= 500 ? `GitHub could not be reached or failed (${said}).` : `GitHub refused (${status}: ${said}).`;
}
function rightOf(error2) {
  const { request } = error2;
  const path = String(request?.url ?? "").replace(/\?.*$/, "");
  if (/\/contents\//.test(path)) return { use: "read files", permission: "contents: read" };
  return /\/issues(\/\d+)?$/.test(path) ? { use: "keep an issue", permission: "issues: write" } : { use: "comment", permission: "pull-requests: write" };
}
function githubsWords(error2) {
  const message = error2 instanceof Error ? error2.message : String(error2);
  if (/^\s*</.test(message)) return "a page in HTML";
  return message.replace(/ - https?:\/\/\S+$/, "").replace(/\s+/g, " ").slice(0, 300) || "no reason given";
}

// src/publish/clip.ts
import { Buffer as Buffer3 } from "node:buffer";
var COMMENT_LIMIT_BYTES = 6e4;
var SUMMARY_LIMIT_BYTES = 1024 * 1024;
function utf8Bytes(text2) {
  return Buffer3.byteLength(text2, "utf8");
}
function clipMarkdown(markdown, limitBytes, pointer) {
  if (utf8Bytes(markdown) <= limitBytes) return markdown;
  const note2 = `

**Cut here: GitHub takes no more. ${pointer}**
`;
  const kept = [];
  let used = utf8Bytes(note2);
  let open2 = { fence: false, details: 0 };
  for (const line of markdown.split("\n")) {
    const after = follow(open2, line);
    used += utf8Bytes(line) + 1;
    if (used + utf8Bytes(closing(after)) > limitBytes) break;
    kept.push(line);
    open2 = after;
  }
  return `${kept.join("\n")}
${closing(open2)}${note2}`;
}
function follow(open2, line) {
  const count = (tag) => line.match(tag)?.length ?? 0;
  return {
    fence: open2.fence !== line.startsWith("```"),
    details: open2.details + count(/<details\b/g) - count(/<\/details>/g)
  };
}
function closing(open2) {
  return `${open2.fence ? "```\n" : ""}${open2.details > 0 ? `
${"</details>\n".repeat(open2.details)}` : ""}`;
}

// src/publish/marker.ts
import { Buffer as Buffer4 } from "node:buffer";
var LONGEST_TEXT = 300;
var text = pipe(string(), maxLength(LONGEST_TEXT));
var amount = pipe(number(), finite(), minValue(0), maxValue(1e9));
var finite2 = pipe(number(), finite());
var setting = nullable(union([text, finite2]));
var stateSchema = object({
  version: literal(1),
  /** The `comment-id` that the comment belongs to. */
  id: string(),
  run: object({ id: number(), number: number(), attempt: number() }),
  /** The commit that was trained; `null` where the run was about none. */
  commit: nullable(string()),
  /** Whether that commit is one of the pull request's, so that a newer one makes it old. */
  ofPullRequest: optional(boolean()),
  generatedAt: string(),
  /** Whether every rate is final: a later look at the bill has nothing to correct. */
  settled: boolean(),
  /** Whether the bill had all of the run's hours, if not for good. */
  billed: nullish(boolean()),
  /** Conditions of the gate, as the user wrote them. */
  gate: optional(array(text)),
  tuningJobs: array(
    object({
      name: text,
      region: text,
      endedAt: nullish(text),
      /** Left out where the comment may not show money. */
      costUsd: nullish(amount),
      /** ISO 4217 code of the cost. */
      currency: nullish(text),
      billableSeconds: amount,
      wallClockSeconds: amount,
      trials: amount,
      bestObjective: nullable(finite2),
      objective: nullish(object({ metric: text, goal: text })),
      /** By the API's names. */
      settings: optional(record(text, setting))
    })
  )
});
var MARKER = /(?:^|\n)<!-- sagemaker-tuning-report ([A-Za-z0-9+/]+={0,2}) -->\s*$/;
function writeMarker(state) {
  return `<!-- sagemaker-tuning-report ${Buffer4.from(JSON.stringify(state), "utf8").toString("base64")} -->`;
}
function readMarker(body) {
  const encoded = MARKER.exec(body)?.[1];
  if (encoded === void 0) return null;
  try {
    const decoded = JSON.parse(Buffer4.from(encoded, "base64").toString("utf8"));
    const parsed = safeParse(stateSchema, decoded);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
function isOlderRun(a, b) {
  return a.id === b.id ? a.attempt < b.attempt : a.id < b.id;
}

// src/publish/comment-body.ts
var FOLDED = "<details><summary>Outdated";
var NOTICE = /^> This report is about commit [0-9a-f]{7}; the pull request is now at [0-9a-f]{7}\.\n\n/;
var NOTICE_BYTES = 90;
function notice2(commit, head) {
  return `> This report is about commit ${commit.slice(0, 7)}; the pull request is now at ${head.slice(0, 7)}.

`;
}
function commentBody(render, state, head, runUrl) {
  const marker = writeMarker(state);
  const { commit } = state;
  const first = head !== null && commit !== null && commit !== head ? notice2(commit, head) : "";
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
  const marked = notice2(commit, head) + body.replace(NOTICE, "");
  return marked === body ? null : marked;
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
  const own = await ownComments(github, pullRequest, id).catch((error2) => {
    const why = explainRefusal(error2, false);
    warnings.push(
      `The comment is there, but whether another run wrote one at the same time is not known: ${why}`
    );
    return [];
  });
  const [oldest, ...others] = own.sort((a, b) => a.id - b.id);
  for (const double of others) {
    await github.deleteComment(double.id).catch((error2) => {
      if (statusOf(error2) === 404) return;
      const why = explainRefusal(error2, false);
      warnings.push(`Two runs commented at the same time, and one comment could not be deleted: ${why}`);
    });
  }
  return { oldest: oldest && oldest.id < created.id ? oldest : null, warnings };
}

// src/publish/hide-comments.ts
var MOST_HIDDEN = 10;
async function hideComments(github, comments2, newerUrl) {
  let canMinimize = true;
  try {
    for (const comment of comments2.slice(-MOST_HIDDEN).reverse()) {
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
  } catch (error2) {
    return [
      `The new comment is there, but an earlier one could not be hidden: ${explainRefusal(error2, false)}`
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
  if (request.mode === "update" || request.existingOnly) return replace(latest);
  const why = whyNewer(latest.state, request.state, head);
  if (why !== null) return { did: "kept", url: latest.url, why, warnings: [] };
  const { url } = await create();
  return { did: "created", url, why, warnings: await hideComments(github, earlier, url) };
  async function replace(existing) {
    const newer = whyNewer(existing.state, request.state, head);
    if (newer !== null) return { did: "kept", url: existing.url, why: newer, warnings: [] };
    const warnings = collision(existing.state, request.state);
    const updated = await github.updateComment(existing.id, body).catch((error2) => {
      if (statusOf(error2) === 404 && !request.existingOnly) return null;
      throw error2;
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
  } catch (error2) {
    if (statusOf(error2) < 500) throw error2;
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
  for (const { id, body, state } of newest.values()) {
    if (!state.ofPullRequest || state.commit === null || state.commit === pullRequest.head) continue;
    const marked = markOld(body, state.commit, pullRequest.head);
    if (marked !== null) await github.updateComment(id, marked);
  }
}

// src/suggest/tuners.ts
var MENTIONS = /hyper_?-?parameter_?-?tun(?:er|ing_?-?job)|ResourceLimits/i;
async function parserFor(path, source) {
  if (!MENTIONS.test(source)) return null;
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  switch (ending) {
    case "py":
      return (await import("./python-7UTHFDFF.js")).pythonTuners;
    case "json":
      return (await import("./json-GLQ354FM.js")).jsonTuners;
    case "yaml":
    case "yml":
      return (await import("./yaml-BGA4Y3F6.js")).yamlTuners;
    case "template":
      return source.trimStart().startsWith("{") ? (await import("./json-GLQ354FM.js")).jsonTuners : (await import("./yaml-BGA4Y3F6.js")).yamlTuners;
    case "tf":
      return (await import("./terraform-WBF4LM6V.js")).terraformTuners;
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
  if (typeof name === "string") {
    const ran = shape.nameIsStem ? job.name.startsWith(name.slice(0, STEM_LENGTH)) : job.name.startsWith(name);
    if (!ran) return null;
    score += NAME_COUNTS + name.length / 100;
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
    const text2 = value === null ? null : String(value).toLowerCase();
    return text2 === null ? null : FLAGS[text2] ?? text2;
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
  if (found.kind !== "scalar") return note(found.start, `\`${argument}\` has more than one value`);
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

// node_modules/diff/libesm/patch/parse.js
function parsePatch(uniDiff) {
  const diffstr = uniDiff.split(/\n/), list = [];
  let i = 0;
  function isGitDiffHeader(line) {
    return /^diff --git /.test(line);
  }
  function isDiffHeader(line) {
    return isGitDiffHeader(line) || /^Index:\s/.test(line) || /^diff(?: -r \w+)+\s/.test(line);
  }
  function isFileHeader(line) {
    return /^(---|\+\+\+)\s/.test(line);
  }
  function isHunkHeader(line) {
    return /^@@\s/.test(line);
  }
  function parseIndex() {
    var _a;
    const index = {};
    index.hunks = [];
    list.push(index);
    let seenDiffHeader = false;
    while (i < diffstr.length) {
      const line = diffstr[i];
      if (isFileHeader(line) || isHunkHeader(line)) {
        break;
      }
      if (isGitDiffHeader(line)) {
        if (seenDiffHeader) {
          return;
        }
        seenDiffHeader = true;
        index.isGit = true;
        const paths = parseGitDiffHeader(line);
        if (paths) {
          index.oldFileName = paths.oldFileName;
          index.newFileName = paths.newFileName;
        }
        i++;
        while (i < diffstr.length) {
          const extLine = diffstr[i];
          if (isFileHeader(extLine) || isHunkHeader(extLine) || isDiffHeader(extLine)) {
            break;
          }
          const renameFromMatch = /^rename from (.*)/.exec(extLine);
          if (renameFromMatch) {
            index.oldFileName = "a/" + unquoteIfQuoted(renameFromMatch[1]);
            index.isRename = true;
          }
          const renameToMatch = /^rename to (.*)/.exec(extLine);
          if (renameToMatch) {
            index.newFileName = "b/" + unquoteIfQuoted(renameToMatch[1]);
            index.isRename = true;
          }
          const copyFromMatch = /^copy from (.*)/.exec(extLine);
          if (copyFromMatch) {
            index.oldFileName = "a/" + unquoteIfQuoted(copyFromMatch[1]);
            index.isCopy = true;
          }
          const copyToMatch = /^copy to (.*)/.exec(extLine);
          if (copyToMatch) {
            index.newFileName = "b/" + unquoteIfQuoted(copyToMatch[1]);
            index.isCopy = true;
          }
          const newFileModeMatch = /^new file mode (\d+)/.exec(extLine);
          if (newFileModeMatch) {
            index.isCreate = true;
            index.newMode = newFileModeMatch[1];
          }
          const deletedFileModeMatch = /^deleted file mode (\d+)/.exec(extLine);
          if (deletedFileModeMatch) {
            index.isDelete = true;
            index.oldMode = deletedFileModeMatch[1];
          }
          const oldModeMatch = /^old mode (\d+)/.exec(extLine);
          if (oldModeMatch) {
            index.oldMode = oldModeMatch[1];
          }
          const newModeMatch = /^new mode (\d+)/.exec(extLine);
          if (newModeMatch) {
            index.newMode = newModeMatch[1];
          }
          if (/^Binary files /.test(extLine)) {
            index.isBinary = true;
          }
          i++;
        }
        continue;
      } else if (isDiffHeader(line)) {
        if (seenDiffHeader) {
          return;
        }
        seenDiffHeader = true;
        const headerMatch = /^(?:Index:|diff(?: -r \w+)+)\s+/.exec(line);
        if (headerMatch) {
          index.index = line.substring(headerMatch[0].length).trim();
        }
      }
      i++;
    }
    parseFileHeader(index);
    parseFileHeader(index);
    if (index.oldFileName === void 0 !== (index.newFileName === void 0)) {
      throw new Error("Missing " + (index.oldFileName !== void 0 ? '"+++ ..."' : '"--- ..."') + " file header for " + ((_a = index.oldFileName) !== null && _a !== void 0 ? _a : index.newFileName));
    }
    while (i < diffstr.length) {
      const line = diffstr[i];
      if (isDiffHeader(line) || isFileHeader(line) || /^===================================================================/.test(line)) {
        break;
      } else if (isHunkHeader(line)) {
        index.hunks.push(parseHunk());
      } else {
        i++;
      }
    }
  }
  function parseGitDiffHeader(line) {
    const rest = line.substring("diff --git ".length);
    if (rest.startsWith('"')) {
      const oldPath = parseQuotedFileName(rest);
      if (oldPath === null) {
        return null;
      }
      const afterOld = rest.substring(oldPath.rawLength + 1);
      let newFileName;
      if (afterOld.startsWith('"')) {
        const newPath = parseQuotedFileName(afterOld);
        if (newPath === null) {
          return null;
        }
        newFileName = newPath.fileName;
      } else {
        newFileName = afterOld;
      }
      return {
        oldFileName: oldPath.fileName,
        newFileName
      };
    }
    const quoteIdx = rest.indexOf('"');
    if (quoteIdx > 0) {
      const oldFileName = rest.substring(0, quoteIdx - 1);
      const newPath = parseQuotedFileName(rest.substring(quoteIdx));
      if (newPath === null) {
        return null;
      }
      return {
        oldFileName,
        newFileName: newPath.fileName
      };
    }
    if (rest.startsWith("a/")) {
      const splits = [];
      let idx = 0;
      while (true) {
        idx = rest.indexOf(" b/", idx + 1);
        if (idx === -1) {
          break;
        }
        splits.push(idx);
      }
      if (splits.length > 0) {
        const mid = splits[Math.floor(splits.length / 2)];
        return {
          oldFileName: rest.substring(0, mid),
          newFileName: rest.substring(mid + 1)
        };
      }
    }
    return null;
  }
  function unquoteIfQuoted(s) {
    if (s.startsWith('"')) {
      const parsed = parseQuotedFileName(s);
      if (parsed) {
        return parsed.fileName;
      }
    }
    return s;
  }
  function parseQuotedFileName(s) {
    if (!s.startsWith('"')) {
      return null;
    }
    let result = "";
    let j = 1;
    while (j < s.length) {
      if (s[j] === '"') {
        return { fileName: result, rawLength: j + 1 };
      }
      if (s[j] === "\\" && j + 1 < s.length) {
        j++;
        switch (s[j]) {
          case "a":
            result += "\x07";
            break;
          case "b":
            result += "\b";
            break;
          case "f":
            result += "\f";
            break;
          case "n":
            result += "\n";
            break;
          case "r":
            result += "\r";
            break;
          case "t":
            result += "	";
            break;
          case "v":
            result += "\v";
            break;
          case "\\":
            result += "\\";
            break;
          case '"':
            result += '"';
            break;
          case "0":
          case "1":
          case "2":
          case "3":
          case "4":
          case "5":
          case "6":
          case "7": {
            if (j + 2 >= s.length || s[j + 1] < "0" || s[j + 1] > "7" || s[j + 2] < "0" || s[j + 2] > "7") {
              return null;
            }
            const bytes = [parseInt(s.substring(j, j + 3), 8)];
            j += 3;
            while (s[j] === "\\" && s[j + 1] >= "0" && s[j + 1] <= "7") {
              if (j + 3 >= s.length || s[j + 2] < "0" || s[j + 2] > "7" || s[j + 3] < "0" || s[j + 3] > "7") {
                return null;
              }
              bytes.push(parseInt(s.substring(j + 1, j + 4), 8));
              j += 4;
            }
            result += new TextDecoder("utf-8").decode(new Uint8Array(bytes));
            continue;
          }
          // Note that in C, there are also three kinds of hex escape sequences:
          // - \xhh
          // - \uhhhh
          // - \Uhhhhhhhh
          // We do not bother to parse them here because, so far as we know,
          // they are never emitted by any tools that generate unified diff
          // format diffs, and so for now jsdiff does not consider them legal.
          default:
            return null;
        }
      } else {
        result += s[j];
      }
      j++;
    }
    return null;
  }
  function parseFileHeader(index) {
    const fileHeaderMatch = /^(---|\+\+\+)\s+/.exec(diffstr[i]);
    if (fileHeaderMatch) {
      const prefix = fileHeaderMatch[1], data = diffstr[i].substring(3).trim().split("	", 2), header = (data[1] || "").trim();
      let fileName = data[0];
      if (fileName.startsWith('"')) {
        fileName = unquoteIfQuoted(fileName);
      } else {
        fileName = fileName.replace(/\\\\/g, "\\");
      }
      if (prefix === "---") {
        index.oldFileName = fileName;
        index.oldHeader = header;
      } else {
        index.newFileName = fileName;
        index.newHeader = header;
      }
      i++;
    }
  }
  function parseHunk() {
    var _a;
    const chunkHeaderIndex = i, chunkHeaderLine = diffstr[i++], chunkHeader = chunkHeaderLine.split(/@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/);
    const hunk = {
      oldStart: +chunkHeader[1],
      oldLines: typeof chunkHeader[2] === "undefined" ? 1 : +chunkHeader[2],
      newStart: +chunkHeader[3],
      newLines: typeof chunkHeader[4] === "undefined" ? 1 : +chunkHeader[4],
      lines: []
    };
    if (hunk.oldLines === 0) {
      hunk.oldStart += 1;
    }
    if (hunk.newLines === 0) {
      hunk.newStart += 1;
    }
    let addCount = 0, removeCount = 0;
    for (; i < diffstr.length && (removeCount < hunk.oldLines || addCount < hunk.newLines || ((_a = diffstr[i]) === null || _a === void 0 ? void 0 : _a.startsWith("\\"))); i++) {
      const operation = diffstr[i].length == 0 && i != diffstr.length - 1 ? " " : diffstr[i][0];
      if (operation === "+" || operation === "-" || operation === " " || operation === "\\") {
        hunk.lines.push(diffstr[i]);
        if (operation === "+") {
          addCount++;
        } else if (operation === "-") {
          removeCount++;
        } else if (operation === " ") {
          addCount++;
          removeCount++;
        }
      } else {
        throw new Error(`Hunk at line ${chunkHeaderIndex + 1} contained invalid line ${diffstr[i]}`);
      }
    }
    if (!addCount && hunk.newLines === 1) {
      hunk.newLines = 0;
    }
    if (!removeCount && hunk.oldLines === 1) {
      hunk.oldLines = 0;
    }
    if (addCount !== hunk.newLines) {
      throw new Error("Added line count did not match for hunk at line " + (chunkHeaderIndex + 1));
    }
    if (removeCount !== hunk.oldLines) {
      throw new Error("Removed line count did not match for hunk at line " + (chunkHeaderIndex + 1));
    }
    if (i < diffstr.length && diffstr[i] && /^[+ -]/.test(diffstr[i]) && !isFileHeader(diffstr[i])) {
      throw new Error("Hunk at line " + (chunkHeaderIndex + 1) + " has more lines than expected (expected " + hunk.oldLines + " old lines and " + hunk.newLines + " new lines)");
    }
    return hunk;
  }
  while (i < diffstr.length) {
    parseIndex();
  }
  return list;
}

// src/suggest/lines.ts
function hunksOf(patch) {
  if (!patch) return [];
  const hunks = parsePatch(patch).flatMap((file) => file.hunks);
  return hunks.flatMap(
    ({ newStart, newLines }) => newLines > 0 ? [{ first: newStart, last: newStart + newLines - 1 }] : []
  );
}
function lineOf(source, offset) {
  return source.slice(0, offset).split("\n").length;
}
function changedLines(source, edits) {
  const start = source.lastIndexOf("\n", Math.min(...edits.map((edit) => edit.start)) - 1) + 1;
  const newline = source.indexOf("\n", Math.max(...edits.map((edit) => edit.end)));
  const end = newline < 0 ? source.length : newline;
  const before = source.slice(start, end);
  const text2 = edits.toReversed().toSorted((a, b) => b.start - a.start).reduce(
    (all, edit) => all.slice(0, edit.start - start) + edit.text + all.slice(edit.end - start),
    before
  );
  const first = lineOf(source, start);
  return {
    first,
    last: first + before.split("\n").length - 1,
    text: withoutReturns(text2),
    before: withoutReturns(before)
  };
}
function withoutReturns(text2) {
  return text2.replaceAll("\r\n", "\n").replace(/\r$/, "");
}

// src/suggest/suggest.ts
var MOST_LINES = 20;
var MOST_CHARACTERS = 4e3;
async function suggestChanges(files, jobs) {
  const suggestions = [];
  const notes = [];
  const tuners = await findTuners(files);
  for (const job of jobs) {
    const advice = firstOfEach(
      job.recommendations.filter((each) => !each.folded && isParameter(each.change?.parameter))
    );
    if (advice.length === 0) continue;
    const say = (text2) => notes.push({ tuningJob: job.name, text: text2 });
    for (const { path } of files.filter(isNotebookWithTuner)) {
      say(`\`${oneLine(path)}\` is a notebook: change the tuner there by hand.`);
    }
    const [tuner, ...others] = tunersOf(tuners, job);
    if (!tuner) continue;
    if (others.length > 0) {
      const places = [tuner, ...others].map((each) => `\`${place(each.file, each.root.start)}\``).join(", ");
      say(`Several tuners could be this one: ${places}. Nothing is suggested.`);
      continue;
    }
    for (const recommendation of advice) {
      const result = locate(tuner, recommendation);
      if (typeof result === "string") say(result);
      else if (result) suggestions.push({ ...result, tuningJob: job.name });
    }
  }
  return { suggestions, notes };
}
function firstOfEach(advice) {
  return [...Map.groupBy(advice, ({ change }) => change?.parameter).values()].flatMap(
    ([first]) => first ?? []
  );
}
function isParameter(name) {
  return name !== void 0 && Object.hasOwn(API.parameters, name);
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
    return parse?.(source) ?? [];
  } catch (error2) {
    if (error2 instanceof RangeError) return [];
    throw error2;
  }
}
function locate(tuner, recommendation) {
  const { change } = recommendation;
  if (!change || !isParameter(change.parameter)) return null;
  const { file } = tuner;
  const found = changeOf(tuner, change.parameter, change.from, change.to);
  if (found.kind === "done") return null;
  const wanted = `to change it to ${String(change.to)}`;
  if (found.kind === "note")
    return `${found.why} (\`${place(file, found.at)}\`): ${wanted}, edit it by hand.`;
  const hunks = hunksOf(file.patch);
  const ways = found.ways.map((edits) => changedLines(file.source, edits));
  const lines = ways.find(
    (way) => isInside(way, hunks) && way.last - way.first < MOST_LINES && way.text.length <= MOST_CHARACTERS
  );
  if (lines) {
    const alsoReadAt = [...new Set((found.alsoRead ?? []).map((offset) => lineOf(file.source, offset)))];
    return { ...lines, path: file.path, argument: found.argument, alsoReadAt, recommendation };
  }
  const [first] = found.ways[0] ?? [];
  const isLong = ways.some((way) => isInside(way, hunks));
  const why = isLong ? "in lines too long for a suggestion" : "outside this pull request's diff";
  return `\`${found.argument}\` is set at \`${place(file, first?.start ?? 0)}\`, ${why}: ${wanted}, edit it there.`;
}
function isInside(lines, hunks) {
  return hunks.some((hunk) => hunk.first <= lines.first && lines.last <= hunk.last);
}
function place(file, offset) {
  return `${oneLine(file.path)}:${lineOf(file.source, offset)}`;
}
function oneLine(path) {
  return path.replace(new RegExp("\\p{Cc}", "gu"), " ");
}

// src/publish/suggestion-marker.ts
import { Buffer as Buffer5 } from "node:buffer";
import { createHash } from "node:crypto";
var stateSchema2 = object({
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
var MARKER2 = /\n<!-- sagemaker-tuning-report suggestion ([A-Za-z0-9+/]+={0,2}) -->\s*$/;
function writeSuggestionMarker(state) {
  const encoded = Buffer5.from(JSON.stringify(state), "utf8").toString("base64");
  return `<!-- sagemaker-tuning-report suggestion ${encoded} -->`;
}
function readSuggestionMarker(body) {
  const encoded = MARKER2.exec(body)?.[1];
  if (encoded === void 0) return null;
  try {
    const parsed = safeParse(stateSchema2, JSON.parse(Buffer5.from(encoded, "base64").toString("utf8")));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
function suggestionDigest({ path, argument, before, text: text2 }) {
  return createHash("sha256").update(JSON.stringify([path, argument, before, text2])).digest("hex").slice(0, 32);
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
    return { posted: 0, kept: earlier.length, withdrawn: 0 };
  }
  const wanted = new Map(suggestions.map((suggestion) => [suggestionDigest(suggestion), suggestion]));
  const held = /* @__PURE__ */ new Set();
  let withdrawn = 0;
  for (const comment of earlier) {
    const { digest } = comment.state;
    const suggestion = wanted.get(digest);
    if (suggestion && comment.line !== null && !held.has(digest)) {
      held.add(digest);
      const body = bodyOf(suggestion, request);
      if (withoutMarker(comment.body) !== withoutMarker(body))
        await github.updateReviewComment(comment.id, body);
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
  return { posted: fresh.length, kept: held.size, withdrawn };
}
async function ownSuggestions(github, comments2, id) {
  const marked = comments2.flatMap((comment) => {
    const state = readSuggestionMarker(comment.body);
    return state?.id === id ? [{ ...comment, state }] : [];
  });
  if (marked.length === 0) return [];
  const login = await github.login();
  return marked.filter(({ author }) => author === login);
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

// src/publish/summary.ts
import { appendFile as appendFile2 } from "node:fs/promises";
async function writeSummary(file, render) {
  const room = SUMMARY_LIMIT_BYTES - 2;
  const markdown = clipMarkdown(render(room), room, "The whole report is in the report files.");
  await appendFile2(file, `${markdown.trimEnd()}
`, "utf8");
}

// src/publish/workflow-run.ts
function workflowRunUrl(run) {
  const { owner, name } = run.repository;
  return `${run.serverUrl}/${owner}/${name}/actions/runs/${run.id}`;
}

// src/shell/action/tolerate.ts
async function tolerate(log, without, work) {
  try {
    return await work();
  } catch (error2) {
    const { message, stack } = error2 instanceof Error ? error2 : new Error(String(error2));
    log.warning(`${without}: ${message}`);
    if (!(error2 instanceof Problem)) log.debug(stack ?? message);
    return null;
  }
}

// src/shell/action/money.ts
async function defaultMoney(run, github, log) {
  const known = run.event.repositoryIsPrivate;
  if (known !== null || github === null) return known ? "usd" : "relative";
  try {
    return await github.repositoryIsPrivate() ? "usd" : "relative";
  } catch (error2) {
    log.debug(`The repository's visibility is not known: ${error2}`);
    return "relative";
  }
}

export {
  setSecret,
  setFailed,
  debug,
  warning,
  notice,
  info,
  group,
  readingOptions,
  billingRole,
  secretsOf,
  regionsOf,
  reportFolder,
  commentId,
  LONGEST_TEXT,
  readMarker,
  isOlderRun,
  connectGitHub,
  outputValues,
  setOutputs,
  findPullRequest,
  COMMENT_LIMIT_BYTES,
  utf8Bytes,
  clipMarkdown,
  commentBody,
  isFolded,
  ownComments,
  statusOf,
  explainRefusal,
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
  publishSuggestions,
  writeSummary,
  workflowRunUrl,
  tolerate,
  defaultMoney
};
