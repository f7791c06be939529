import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  require_tunnel,
  require_undici
} from "./chunk-OOGKEQ6N.js";
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
} from "./chunk-DCEYEHZ6.js";
import {
  wholeCost
} from "./chunk-DDG5QTAD.js";
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
  const index = inputs["job-index"];
  return inputs["comment-id"] ?? `${run.workflow}/${run.job}${index === 0 ? "" : ` ${index + 1}`}`;
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
  const { totals, tuningJobs } = report;
  const isWhole = !totals.costIsAtLeast && tuningJobs.every((job) => wholeCost(job) !== null);
  const saved = totals.earlyStoppingSavedUsd;
  return {
    "cost-usd": decimal(isWhole ? totals.costUsd : null, 2),
    "early-stopping-saved-usd": decimal(saved?.estimate ?? null, 2),
    "early-stopping-saved-usd-low": decimal(saved?.low ?? null, 2),
    "early-stopping-saved-usd-high": decimal(saved?.high ?? null, 2),
    "early-stopping-saved-seconds": decimal(totals.earlyStoppingSavedSeconds, 0),
    "parallelism-saved-seconds": decimal(totals.parallelismSavedSeconds, 0),
    "potential-saving-usd": decimal(totals.potentialSavingUsd, 2),
    gate: report.gate?.outcome ?? "",
    recommendations: JSON.stringify(
      tuningJobs.flatMap(
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
  if (/\/(?:contents|compare)\//.test(path)) return { use: "read files", permission: "contents: read" };
  return /\/issues(\/\d+)?$/.test(path) ? { use: "keep an issue", permission: "issues: write" } : { use: "comment", permission: "pull-requests: write" };
}
function githubsWords(error2) {
  const message = error2 instanceof Error ? error2.message : String(error2);
  if (/^\s*</.test(message)) return "a page in HTML";
  return message.replace(/ - https?:\/\/\S+$/, "").replace(/\s+/g, " ").slice(0, 300) || "no reason given";
}

// src/publish/summary.ts
import { appendFile as appendFile2 } from "node:fs/promises";

// src/publish/clip.ts
import { Buffer as Buffer2 } from "node:buffer";
var COMMENT_LIMIT_BYTES = 6e4;
var SUMMARY_LIMIT_BYTES = 1024 * 1024;
function utf8Bytes(text2) {
  return Buffer2.byteLength(text2, "utf8");
}
function clipMarkdown(markdown, limitBytes, pointer) {
  if (utf8Bytes(markdown) <= limitBytes) return markdown;
  const note = `

**Cut here: GitHub takes no more. ${pointer}**
`;
  const kept = [];
  let used = utf8Bytes(note);
  let open2 = { fence: false, details: 0 };
  for (const line of markdown.split("\n")) {
    const after = follow(open2, line);
    used += utf8Bytes(line) + 1;
    if (used + utf8Bytes(closing(after)) > limitBytes) break;
    kept.push(line);
    open2 = after;
  }
  return `${kept.join("\n")}
${closing(open2)}${note}`;
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

// src/publish/summary.ts
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
import { Buffer as Buffer3 } from "node:buffer";
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
    mergeBase: async ({ base, head }) => {
      const basehead = `${base.branch}...${head}`;
      const { data } = await rest.repos.compareCommitsWithBasehead({ ...repo, basehead, per_page: 1 });
      return data.merge_base_commit.sha;
    },
    fileAt: async (path, commit) => {
      const { data } = await rest.repos.getContent({ ...repo, path, ref: commit });
      return "content" in data && data.encoding === "base64" ? Buffer3.from(data.content, "base64").toString("utf8") : null;
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

// src/shell/action/surroundings.ts
async function gitHubOf({
  inputs,
  run
}) {
  const token = inputs["github-token"];
  return token === "" ? null : connectGitHub(token, run.apiUrl, run.repository);
}
function pullRequestHint({ inputs, run }) {
  const number2 = inputs["pull-request"];
  return number2 === null ? run.event.pullRequest : { by: "number", number: number2 };
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
  /** Why tuning jobs that belong in the report are not in it, a sentence each. */
  notRead: optional(array(text)),
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
  writeMarker,
  readMarker,
  isOlderRun,
  outputValues,
  setOutputs,
  COMMENT_LIMIT_BYTES,
  utf8Bytes,
  clipMarkdown,
  statusOf,
  explainRefusal,
  writeSummary,
  workflowRunUrl,
  tolerate,
  defaultMoney,
  gitHubOf,
  pullRequestHint
};
