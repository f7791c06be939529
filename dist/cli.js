#!/usr/bin/env node
import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  auditedAccounts,
  lastAudit,
  loadState,
  saveState
} from "./chunks/chunk-KTLEXX35.js";
import {
  runAudit
} from "./chunks/chunk-OIORDAFC.js";
import {
  DEFAULT_CONFIG,
  leave,
  parseGroupBy,
  parseTags
} from "./chunks/chunk-SKUOCFUS.js";
import {
  BILLING,
  COST_METRIC_NAMES,
  OBJECTIVE_CURVES,
  athenaTable,
  auditHtml,
  beforeExit,
  chargeColumn,
  costMetric,
  externalId,
  oneOf,
  pageAssets,
  parseDuration,
  parseNumber,
  parseRates,
  parseShare,
  parseSince,
  region,
  renderJson,
  renderMarkdown,
  role,
  roleArn,
  startOf,
  unusedRates,
  writeAuditFiles,
  writeReportFiles
} from "./chunks/chunk-LZFOWMGH.js";
import {
  VERSION,
  gateFails,
  held,
  parseConditions
} from "./chunks/chunk-H4UDP6SV.js";
import {
  inOrder,
  readBaseline,
  readRecording
} from "./chunks/chunk-5UMMMREM.js";
import {
  TERMINAL
} from "./chunks/chunk-MRSNQGJZ.js";
import {
  WAIT_FACTOR,
  analyze,
  besideSpot,
  bestOf,
  ceilingOf,
  instanceQuotaKnown,
  instancesPerTrial,
  metricBounds,
  parseDocuments,
  scoredTrials,
  seededRandom,
  signed,
  withDifferences,
  withinBounds
} from "./chunks/chunk-WLGKUXCX.js";
import "./chunks/chunk-532MC6H5.js";
import "./chunks/chunk-BRINWBTM.js";
import "./chunks/chunk-7YHX562V.js";
import "./chunks/chunk-GCGVAWS2.js";
import {
  remember
} from "./chunks/chunk-7BRY7JMA.js";
import "./chunks/chunk-25ZZOJZJ.js";
import "./chunks/chunk-5JTZGYKE.js";
import "./chunks/chunk-DCEYEHZ6.js";
import {
  gateLine,
  markdownTable
} from "./chunks/chunk-QCXZDLZ4.js";
import {
  escapeCode,
  escapeProse
} from "./chunks/chunk-GKO2XIES.js";
import {
  actualSeconds,
  duration,
  durationRange,
  interval,
  judgedAfter,
  lastEnd,
  launchedUntil,
  mean,
  money,
  moneyRange,
  objectiveRange,
  percent,
  sampleVariance,
  signOf
} from "./chunks/chunk-JXN4FGRA.js";
import {
  counted
} from "./chunks/chunk-XZRXF4N3.js";
import "./chunks/chunk-DDG5QTAD.js";
import {
  sideBySide
} from "./chunks/chunk-JGZ6ON67.js";
import "./chunks/chunk-UXFJ4V3G.js";
import {
  Problem
} from "./chunks/chunk-MNXWLVUM.js";
import "./chunks/chunk-67FPPKSH.js";
import "./chunks/chunk-WH7IA4H4.js";
import "./chunks/chunk-E4ZBB33Y.js";

// src/shell/older-node.ts
Map.groupBy ??= (items, keyOf) => {
  const groups = /* @__PURE__ */ new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = void 0;
  }
};
var InvalidArgumentError = class extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, "commander.invalidArgument", message);
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
};

// node_modules/commander/lib/argument.js
var Argument = class {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */
  constructor(name, description) {
    this.description = description || "";
    this.variadic = false;
    this.parseArg = void 0;
    this.defaultValue = void 0;
    this.defaultValueDescription = void 0;
    this.argChoices = void 0;
    switch (name[0]) {
      case "<":
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case "[":
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }
    if (this._name.endsWith("...")) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }
  /**
   * Return argument name.
   *
   * @return {string}
   */
  name() {
    return this._name;
  }
  /**
   * @package
   */
  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }
    previous.push(value);
    return previous;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */
  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }
  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */
  argParser(fn) {
    this.parseArg = fn;
    return this;
  }
  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */
  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }
  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }
  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
};
function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
  return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}

// node_modules/commander/lib/command.js
import { EventEmitter } from "node:events";
import childProcess from "node:child_process";
import path from "node:path";
import fs from "node:fs";
import process2 from "node:process";
import { stripVTControlCharacters as stripVTControlCharacters2 } from "node:util";

// node_modules/commander/lib/help.js
import { stripVTControlCharacters } from "node:util";
var Help = class {
  constructor() {
    this.helpWidth = void 0;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }
  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }
  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */
  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }
  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }
  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption);
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading)
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading)
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }
  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];
    const globalOptions = [];
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }
  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */
  visibleArguments(cmd) {
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
      });
    }
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }
  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandTerm(cmd) {
    const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
    return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
    (args ? " " + args : "");
  }
  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */
  optionTerm(option) {
    return option.flags;
  }
  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */
  argumentTerm(argument) {
    return argument.name();
  }
  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command))
        )
      );
    }, 0);
  }
  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
      );
    }, 0);
  }
  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
      );
    }, 0);
  }
  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument))
        )
      );
    }, 0);
  }
  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandUsage(cmd) {
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + "|" + cmd._aliases[0];
    }
    let ancestorCmdNames = "";
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + " " + cmd.usage();
  }
  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandDescription(cmd) {
    return cmd.description();
  }
  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandDescription(cmd) {
    return cmd.summary() || cmd.description();
  }
  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */
  optionDescription(option) {
    const extraInfo = [];
    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
      );
    }
    if (option.defaultValue !== void 0) {
      const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean";
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`
        );
      }
    }
    if (option.presetArg !== void 0 && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== void 0) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return option.description;
  }
  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */
  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
      );
    }
    if (argument.defaultValue !== void 0) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }
  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];
    return [helper.styleTitle(heading), ...items, ""];
  }
  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = /* @__PURE__ */ new Map();
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }
  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */
  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80;
    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }
    let output = [
      `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      ""
    ];
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth
        ),
        ""
      ]);
    }
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument))
      );
    });
    output = output.concat(
      this.formatItemList("Arguments:", argumentList, helper)
    );
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? "Options:"
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option))
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });
    if (helper.showGlobalOptions) {
      const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option))
        );
      });
      output = output.concat(
        this.formatItemList("Global Options:", globalOptionList, helper)
      );
    }
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || "Commands:"
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub))
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });
    return output.join("\n");
  }
  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripVTControlCharacters(str).length;
  }
  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }
  styleUsage(str) {
    return str.split(" ").map((word) => {
      if (word === "[options]") return this.styleOptionText(word);
      if (word === "[command]") return this.styleSubcommandText(word);
      if (word[0] === "[" || word[0] === "<")
        return this.styleArgumentText(word);
      return this.styleCommandText(word);
    }).join(" ");
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    return str.split(" ").map((word) => {
      if (word === "[options]") return this.styleOptionText(word);
      if (word[0] === "[" || word[0] === "<")
        return this.styleArgumentText(word);
      return this.styleSubcommandText(word);
    }).join(" ");
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }
  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper)
    );
  }
  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }
  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = " ".repeat(itemIndent);
    if (!description) return itemIndentStr + term;
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term)
    );
    const spacerWidth = 2;
    const helpWidth = this.helpWidth ?? 80;
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        "\n" + " ".repeat(termWidth + spacerWidth)
      );
    }
    return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
  }
  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;
    const rawLines = str.split(/\r\n|\n/);
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push("");
        return;
      }
      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(""));
        const nextChunk = chunk.trimStart();
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(""));
    });
    return wrappedLines.join("\n");
  }
};

// node_modules/commander/lib/option.js
var Option = class {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */
  constructor(flags, description) {
    this.flags = flags;
    this.description = description || "";
    this.required = flags.includes("<");
    this.optional = flags.includes("[");
    this.variadic = new RegExp("\\p{ID_Continue}\\.\\.\\.[>\\]]$", "u").test(flags);
    this.mandatory = false;
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag;
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith("--no-");
    }
    this.defaultValue = void 0;
    this.defaultValueDescription = void 0;
    this.presetArg = void 0;
    this.envVar = void 0;
    this.parseArg = void 0;
    this.hidden = false;
    this.argChoices = void 0;
    this.conflictsWith = [];
    this.implied = void 0;
    this.helpGroupHeading = void 0;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */
  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }
  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */
  preset(arg) {
    this.presetArg = arg;
    return this;
  }
  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */
  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }
  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === "string") {
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }
  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */
  env(name) {
    this.envVar = name;
    return this;
  }
  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */
  argParser(fn) {
    this.parseArg = fn;
    return this;
  }
  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */
  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }
  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */
  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }
  /**
   * @package
   */
  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }
    previous.push(value);
    return previous;
  }
  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */
  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }
  /**
   * Return option name.
   *
   * @return {string}
   */
  name() {
    if (this.long) {
      return this.long.replace(/^--/, "");
    }
    return this.short.replace(/^-/, "");
  }
  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */
  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ""));
    }
    return camelcase(this.name());
  }
  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }
  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */
  is(arg) {
    return this.short === arg || this.long === arg;
  }
  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */
  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
};
var DualOptions = class {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = /* @__PURE__ */ new Map();
    this.negativeOptions = /* @__PURE__ */ new Map();
    this.dualOptions = /* @__PURE__ */ new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }
  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== void 0 ? preset : false;
    return option.negate === (negativeValue === value);
  }
};
function camelcase(str) {
  return str.split("-").reduce((str2, word) => {
    return str2 + word[0].toUpperCase() + word.slice(1);
  });
}
function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  const shortFlagExp = /^-[^-]$/;
  const longFlagExp = /^--[^-]/;
  const flagParts = flags.split(/[ |,]+/).concat("guard");
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }
  if (flagParts[0].startsWith("-")) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);
    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === void 0 && longFlag === void 0)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`
    );
  return { shortFlag, longFlag };
}

// node_modules/commander/lib/suggestSimilar.js
var maxDistance = 3;
function editDistance(a, b) {
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);
  const d = [];
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost2;
      if (a[i - 1] === b[j - 1]) {
        cost2 = 0;
      } else {
        cost2 = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1,
        // deletion
        d[i][j - 1] + 1,
        // insertion
        d[i - 1][j - 1] + cost2
        // substitution
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return "";
  candidates = Array.from(new Set(candidates));
  const searchingOptions = word.startsWith("--");
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }
  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return;
    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });
  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }
  if (similar.length > 1) {
    return `
(Did you mean one of ${similar.join(", ")}?)`;
  }
  if (similar.length === 1) {
    return `
(Did you mean ${similar[0]}?)`;
  }
  return "";
}

// node_modules/commander/lib/command.js
var Command = class _Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */
  constructor(name) {
    super();
    this.commands = [];
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    this.registeredArguments = [];
    this._args = this.registeredArguments;
    this.args = [];
    this.rawArgs = [];
    this.processedArgs = [];
    this._scriptPath = null;
    this._name = name || "";
    this._optionValues = {};
    this._optionValueSources = {};
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null;
    this._executableDir = null;
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = "";
    this._summary = "";
    this._argsDescription = void 0;
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {};
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null;
    this._outputConfiguration = {
      writeOut: (str) => process2.stdout.write(str),
      writeErr: (str) => process2.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () => process2.stdout.isTTY ? process2.stdout.columns : void 0,
      getErrHelpWidth: () => process2.stderr.isTTY ? process2.stderr.columns : void 0,
      getOutHasColors: () => useColor() ?? (process2.stdout.isTTY && process2.stdout.hasColors?.()),
      getErrHasColors: () => useColor() ?? (process2.stderr.isTTY && process2.stderr.hasColors?.()),
      stripColor: (str) => stripVTControlCharacters2(str)
    };
    this._hidden = false;
    this._helpOption = void 0;
    this._addImplicitHelpCommand = void 0;
    this._helpCommand = void 0;
    this._helpConfiguration = {};
    this._helpGroupHeading = void 0;
    this._defaultCommandGroup = void 0;
    this._defaultOptionGroup = void 0;
  }
  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
    return this;
  }
  /**
   * @returns {Command[]}
   * @private
   */
  _getCommandAndAncestors() {
    const result = [];
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }
  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */
  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === "object" && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden);
    cmd._executableFile = opts.executableFile || null;
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);
    if (desc) return this;
    return cmd;
  }
  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */
  createCommand(name) {
    return new _Command(name);
  }
  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */
  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }
  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureHelp(configuration) {
    if (configuration === void 0) return this._helpConfiguration;
    this._helpConfiguration = configuration;
    return this;
  }
  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureOutput(configuration) {
    if (configuration === void 0) return this._outputConfiguration;
    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration
    };
    return this;
  }
  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }
  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }
  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */
  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }
    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true;
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();
    return this;
  }
  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */
  createArgument(name, description) {
    return new Argument(name, description);
  }
  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === "function") {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }
  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */
  arguments(names) {
    names.trim().split(/ +/).forEach((detail) => {
      this.argument(detail);
    });
    return this;
  }
  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`
      );
    }
    if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }
  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */
  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === "boolean") {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }
    const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? "display help for command";
    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);
    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
    return this;
  }
  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    if (typeof helpCommand !== "object") {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }
    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }
  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
    if (hasImplicitHelpCommand) {
      if (this._helpCommand === void 0) {
        this.helpCommand(void 0, void 0);
      }
      return this._helpCommand;
    }
    return null;
  }
  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */
  hook(event, listener) {
    const allowedValues = ["preSubcommand", "preAction", "postAction"];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }
  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */
  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== "commander.executeSubCommandAsync") {
          throw err;
        } else {
        }
      };
    }
    return this;
  }
  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */
  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
    }
    process2.exit(exitCode);
  }
  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */
  action(fn) {
    const listener = (args) => {
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this;
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);
      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }
  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */
  createOption(flags, description) {
    return new Option(flags, description);
  }
  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */
  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === "commander.invalidArgument") {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }
  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */
  _registerOption(option) {
    const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
    if (matchingOption) {
      const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }
    this._initOptionGroup(option);
    this.options.push(option);
  }
  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */
  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };
    const alreadyUsed = knownBy(command).find(
      (name) => this._findCommand(name)
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
      const newCmd = knownBy(command).join("|");
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`
      );
    }
    this._initCommandGroup(command);
    this.commands.push(command);
  }
  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);
    const oname = option.name();
    const name = option.attributeName();
    if (option.defaultValue !== void 0) {
      this.setOptionValueWithSource(name, option.defaultValue, "default");
    }
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      if (val == null && option.presetArg !== void 0) {
        val = option.presetArg;
      }
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = "";
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };
    this.on("option:" + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, "cli");
    });
    if (option.envVar) {
      this.on("optionEnv:" + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, "env");
      });
    }
    return this;
  }
  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === "object" && flags instanceof Option) {
      throw new Error(
        "To add an Option object use addOption() instead of option() or requiredOption()"
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === "function") {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }
    return this.addOption(option);
  }
  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }
  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue
    );
  }
  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }
  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }
  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }
  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }
  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }
  /**
   * @private
   */
  _checkForBrokenPassThrough() {
    if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
      );
    }
  }
  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */
  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error("call .storeOptionsAsProperties() before adding options");
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        "call .storeOptionsAsProperties() before setting option values"
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }
  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */
  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }
  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */
  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, void 0);
  }
  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */
  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }
  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }
  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSourceWithGlobals(key) {
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (Object.hasOwn(cmd._optionValueSources, key)) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }
  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */
  _prepareUserArgs(argv, parseOptions) {
    if (argv !== void 0 && !Array.isArray(argv)) {
      throw new Error("first parameter to parse must be array or undefined");
    }
    parseOptions = parseOptions || {};
    if (argv === void 0 && parseOptions.from === void 0) {
      if (process2.versions?.electron) {
        parseOptions.from = "electron";
      }
      const execArgv = process2.execArgv ?? [];
      if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) {
        parseOptions.from = "eval";
      }
    }
    if (argv === void 0) {
      argv = process2.argv;
    }
    this.rawArgs = argv.slice();
    let userArgs;
    switch (parseOptions.from) {
      case void 0:
      case "node":
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case "electron":
        if (process2.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case "user":
        userArgs = argv.slice(0);
        break;
      case "eval":
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`
        );
    }
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || "program";
    return userArgs;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */
  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);
    return this;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */
  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);
    return this;
  }
  _prepareForParse() {
    if (this._savedState === null) {
      this.options.filter(
        (option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0
      ).forEach((option) => {
        const positiveLongFlag = option.long.replace(/^--no-/, "--");
        if (!this._findOption(positiveLongFlag)) {
          this.setOptionValueWithSource(
            option.attributeName(),
            true,
            "default"
          );
        }
      });
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }
  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources }
    };
  }
  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    this.args = [];
    this.processedArgs = [];
  }
  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;
    const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }
  /**
   * Execute a sub-command executable.
   *
   * @private
   */
  _executeSubCommand(subcommand, args) {
    args = args.slice();
    const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
    function findFile(baseDir, baseName) {
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;
      if (sourceExt.includes(path.extname(baseName))) return void 0;
      const foundExt = sourceExt.find(
        (ext) => fs.existsSync(`${localBin}${ext}`)
      );
      if (foundExt) return `${localBin}${foundExt}`;
      return void 0;
    }
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();
    let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || "";
    if (this._scriptPath) {
      let resolvedScriptPath;
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir
      );
    }
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath)
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`
          );
        }
      }
      executableFile = localFile || executableFile;
    }
    const launchWithNode = sourceExt.includes(path.extname(executableFile));
    let proc;
    if (process2.platform !== "win32") {
      if (launchWithNode) {
        args.unshift(executableFile);
        args = incrementNodeInspectorPort(process2.execArgv).concat(args);
        proc = childProcess.spawn(process2.argv[0], args, { stdio: "inherit" });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name
      );
      args.unshift(executableFile);
      args = incrementNodeInspectorPort(process2.execArgv).concat(args);
      proc = childProcess.spawn(process2.execPath, args, { stdio: "inherit" });
    }
    if (!proc.killed) {
      const signals = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
      signals.forEach((signal) => {
        process2.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            proc.kill(signal);
          }
        });
      });
    }
    const exitCallback = this._exitCallback;
    proc.on("close", (code) => {
      code = code ?? 1;
      if (!exitCallback) {
        process2.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            "commander.executeSubCommandAsync",
            "(close)"
          )
        );
      }
    });
    proc.on("error", (err) => {
      if (err.code === "ENOENT") {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name
        );
      } else if (err.code === "EACCES") {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process2.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          "commander.executeSubCommandAsync",
          "(error)"
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });
    this.runningCommand = proc;
  }
  /**
   * @private
   */
  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });
    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      "preSubcommand"
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }
  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */
  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
    );
  }
  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */
  _checkNumberOfArguments() {
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }
  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */
  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage
        );
      }
      return parsedValue;
    };
    this._checkNumberOfArguments();
    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === void 0) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }
  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCall(promise, fn) {
    if (promise?.then && typeof promise.then === "function") {
      return promise.then(() => fn());
    }
    return fn();
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
      hookedCommand._lifeCycleHooks[event].forEach((callback) => {
        hooks.push({ hookedCommand, callback });
      });
    });
    if (event === "postAction") {
      hooks.reverse();
    }
    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== void 0) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }
  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */
  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv();
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);
    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown);
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown
      );
    }
    if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
      this.help({ error: true });
    }
    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };
    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();
      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
      promiseChain = this._chainOrCall(
        promiseChain,
        () => this._actionHandler(this.processedArgs)
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown);
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown);
    } else if (operands.length) {
      if (this._findCommand("*")) {
        return this._dispatchSubcommand("*", operands, unknown);
      }
      if (this.listenerCount("command:*")) {
        this.emit("command:*", operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
    }
  }
  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return void 0;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name)
    );
  }
  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */
  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }
  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForMissingMandatoryOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }
  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === void 0) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== "default";
    });
    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0
    );
    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find(
        (defined) => option.conflictsWith.includes(defined.attributeName())
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }
  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }
  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */
  parseOptions(args) {
    const operands = [];
    const unknown = [];
    let dest = operands;
    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === "-";
    }
    const negativeNumberArg = (arg) => {
      if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
      return !this._getCommandAndAncestors().some(
        (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
      );
    };
    let activeVariadicOption = null;
    let activeGroup = null;
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;
      if (arg === "--") {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }
      if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;
      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === void 0) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }
      if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (option.required || option.optional && this._combineFlagAndOptionalValue) {
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            this.emit(`option:${option.name()}`);
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf("=");
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }
      if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
        dest = unknown;
      }
      if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }
      dest.push(arg);
    }
    return { operands, unknown };
  }
  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      const result = {};
      const len = this.options.length;
      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] = key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }
    return this._optionValues;
  }
  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {}
    );
  }
  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    this._outputConfiguration.outputError(
      `${message}
`,
      this._outputConfiguration.writeErr
    );
    if (typeof this._showHelpAfterError === "string") {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr("\n");
      this.outputHelp({ error: true });
    }
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || "commander.error";
    this._exit(exitCode, code, message);
  }
  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process2.env) {
        const optionKey = option.attributeName();
        if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
          this.getOptionValueSource(optionKey)
        )) {
          if (option.required || option.optional) {
            this.emit(`optionEnv:${option.name()}`, process2.env[option.envVar]);
          } else {
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }
  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
    };
    this.options.filter(
      (option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(
        this.getOptionValue(option.attributeName()),
        option
      )
    ).forEach((option) => {
      Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
        this.setOptionValueWithSource(
          impliedKey,
          option.implied[impliedKey],
          "implied"
        );
      });
    });
  }
  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */
  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: "commander.missingArgument" });
  }
  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */
  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: "commander.optionMissingArgument" });
  }
  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */
  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: "commander.missingMandatoryOptionValue" });
  }
  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    const findBestOptionFromValue = (option2) => {
      const optionKey = option2.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName()
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName()
      );
      if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) {
        return negativeOption;
      }
      return positiveOption || option2;
    };
    const getErrorMessage = (option2) => {
      const bestOption = findBestOptionFromValue(option2);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === "env") {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };
    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: "commander.conflictingOption" });
  }
  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */
  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = "";
    if (flag.startsWith("--") && this._showSuggestionAfterError) {
      let candidateFlags = [];
      let command = this;
      do {
        const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }
    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: "commander.unknownOption" });
  }
  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */
  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;
    const expected = this.registeredArguments.length;
    const s = expected === 1 ? "" : "s";
    const received = receivedArgs.length;
    const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
    const details = receivedArgs.join(", ");
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${received}: ${details}.`;
    this.error(message, { code: "commander.excessArguments" });
  }
  /**
   * Unknown command.
   *
   * @private
   */
  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = "";
    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp().visibleCommands(this).forEach((command) => {
        candidateNames.push(command.name());
        if (command.alias()) candidateNames.push(command.alias());
      });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }
    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: "commander.unknownCommand" });
  }
  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */
  version(str, flags, description) {
    if (str === void 0) return this._version;
    this._version = str;
    flags = flags || "-V, --version";
    description = description || "output the version number";
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);
    this.on("option:" + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}
`);
      this._exit(0, "commander.version", str);
    });
    return this;
  }
  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === void 0 && argsDescription === void 0)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }
  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === void 0) return this._summary;
    this._summary = str;
    return this;
  }
  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */
  alias(alias) {
    if (alias === void 0) return this._aliases[0];
    let command = this;
    if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
      command = this.commands[this.commands.length - 1];
    }
    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
      );
    }
    command._aliases.push(alias);
    return this;
  }
  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */
  aliases(aliases) {
    if (aliases === void 0) return this._aliases;
    aliases.forEach((alias) => this.alias(alias));
    return this;
  }
  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  usage(str) {
    if (str === void 0) {
      if (this._usage) return this._usage;
      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return [].concat(
        this.options.length || this._helpOption !== null ? "[options]" : [],
        this.commands.length ? "[command]" : [],
        this.registeredArguments.length ? args : []
      ).join(" ");
    }
    this._usage = str;
    return this;
  }
  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  name(str) {
    if (str === void 0) return this._name;
    this._name = str;
    return this;
  }
  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */
  helpGroup(heading) {
    if (heading === void 0) return this._helpGroupHeading ?? "";
    this._helpGroupHeading = heading;
    return this;
  }
  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:');
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === void 0) return this._defaultCommandGroup ?? "";
    this._defaultCommandGroup = heading;
    return this;
  }
  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === void 0) return this._defaultOptionGroup ?? "";
    this._defaultOptionGroup = heading;
    return this;
  }
  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }
  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }
  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or import.meta.filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(import.meta.filename);
   *
   * @param {string} filename
   * @return {Command}
   */
  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));
    return this;
  }
  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(import.meta.dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */
  executableDir(path2) {
    if (path2 === void 0) return this._executableDir;
    this._executableDir = path2;
    return this;
  }
  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */
  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }
  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */
  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }
  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === "function") {
      deprecatedCallback = contextOptions;
      contextOptions = void 0;
    }
    const outputContext = this._getOutputContext(contextOptions);
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this
    };
    this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
    this.emit("beforeHelp", eventContext);
    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) {
        throw new Error("outputHelp callback must return a string or a Buffer");
      }
    }
    outputContext.write(helpInformation);
    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long);
    }
    this.emit("afterHelp", eventContext);
    this._getCommandAndAncestors().forEach(
      (command) => command.emit("afterAllHelp", eventContext)
    );
  }
  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help', 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */
  helpOption(flags, description) {
    if (typeof flags === "boolean") {
      if (flags) {
        if (this._helpOption === null) this._helpOption = void 0;
        if (this._defaultOptionGroup) {
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null;
      }
      return this;
    }
    this._helpOption = this.createOption(
      flags ?? "-h, --help",
      description ?? "display help for command"
    );
    if (flags || description) this._initOptionGroup(this._helpOption);
    return this;
  }
  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    if (this._helpOption === void 0) {
      this.helpOption(void 0, void 0);
    }
    return this._helpOption;
  }
  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }
  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process2.exitCode ?? 0);
    if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
      exitCode = 1;
    }
    this._exit(exitCode, "commander.help", "(outputHelp)");
  }
  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */
  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */
  addHelpText(position, text) {
    const allowedValues = ["beforeAll", "before", "after", "afterAll"];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    const helpEvent = `${position}Help`;
    this.on(helpEvent, (context) => {
      let helpStr;
      if (typeof text === "function") {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      if (helpStr) {
        context.write(`${helpStr}
`);
      }
    });
    return this;
  }
  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */
  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      this._exit(0, "commander.helpDisplayed", "(outputHelp)");
    }
  }
};
function incrementNodeInspectorPort(args) {
  return args.map((arg) => {
    if (!arg.startsWith("--inspect")) {
      return arg;
    }
    let debugOption;
    let debugHost = "127.0.0.1";
    let debugPort = "9229";
    let match;
    if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) {
      debugOption = match[1];
    } else if ((match = arg.match(
      /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/
    )) !== null) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        debugPort = match[3];
      } else {
        debugHost = match[3];
      }
    } else if ((match = arg.match(
      /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/
    )) !== null) {
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }
    if (debugOption && debugPort !== "0") {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}
function useColor() {
  if (process2.env.NO_COLOR || process2.env.FORCE_COLOR === "0" || process2.env.FORCE_COLOR === "false")
    return false;
  if (process2.env.FORCE_COLOR || process2.env.CLICOLOR_FORCE !== void 0)
    return true;
  return void 0;
}

// node_modules/commander/index.js
var program = new Command();

// src/shell/cli/analysis-options.ts
var another = (value, all) => [...all, value];
function addAnalysisOptions(command) {
  return command.option(
    "--rate <type=usd>",
    "price of an instance-hour in the bill's currency, as ml.m5.xlarge=0.23; overrides every source",
    another,
    []
  ).option("--min-saving-usd <usd>", "below this and the share, advice is folded away", "5").option("--min-saving-share <share>", "share of the run's cost, such as 5% or 0.05", "5%").option("--wait-value-usd-per-hour <usd>", "what an hour of waiting is worth to you");
}
function analysisConfig(options) {
  const waiting = options.waitValueUsdPerHour;
  return {
    ...DEFAULT_CONFIG,
    billing: oneOf("--billing", options.billing, BILLING),
    costMetric: costMetric("--cost-metric", options.costMetric),
    rates: parseRates("--rate", options.rate),
    costAllocationTag: options.costAllocationTag ?? null,
    minSavingUsd: parseNumber("--min-saving-usd", options.minSavingUsd),
    minSavingShare: parseShare("--min-saving-share", options.minSavingShare),
    waitValueUsdPerHour: waiting === void 0 ? null : parseNumber("--wait-value-usd-per-hour", waiting)
  };
}

// src/shell/cli/for-terminal.ts
var ENTITY = /&(?:#(\d+)|amp|lt);/g;
function asRead(text, format, { stdout }) {
  return format === "markdown" && stdout.isTTY === true ? forTerminal(text) : text;
}
function forTerminal(markdown) {
  const text = markdown.replace(/```mermaid\n[\s\S]*?\n```\n\n/g, "").replace(/<details><summary>(.*)<\/summary>/g, "### $1").replace(/\n*<\/details>/g, "");
  return text.split(/(```json\n[\s\S]*?\n```)/).map((part, place) => place % 2 === COPIED ? part : withoutHtml(part)).join("");
}
var COPIED = 1;
function withoutHtml(text) {
  return text.split(/((?:^\|.*\|$\n?)+)/m).map((part, place) => place % 2 === TABLE ? aligned(part) : plain(part)).join("");
}
var TABLE = 1;
function aligned(table) {
  const [head, rule = [], ...rows] = table.trimEnd().split("\n").map(
    (line) => line.slice(1, -1).split("|").map((cell) => plain(cell.trim()))
  );
  if (!head) return table;
  const align = rule.map((dashes) => dashes.endsWith(":") ? "r" : "l");
  return markdownTable([head, ...rows], { align }) + (table.endsWith("\n") ? "\n" : "");
}
function plain(text) {
  return text.replace(/<\/?code>/g, "`").replace(/<\/?sub>|<a id="[^"]*"><\/a>/g, "").replace(ENTITY, (entity, code) => {
    if (code === void 0) return entity === "&lt;" ? "<" : "&";
    return code === "8203" ? "" : String.fromCodePoint(Number(code));
  });
}

// src/shell/cli/gate-options.ts
function addGateOptions(command) {
  return command.option(
    "--fail-when <condition>",
    "exit with 1 where it holds, such as cost-usd > 200; repeat for several",
    another,
    []
  ).addOption(
    new Option("--gate-unknown <what>", "what a figure that is not known does to the gate").choices(["pass", "fail"]).default("pass")
  );
}
function closeGate(gate, failUnknown, process3) {
  if (gate === null) return;
  for (const condition of gate.conditions) process3.stderr.write(`${gateLine(condition, true)}
`);
  if (gateFails(gate, failUnknown)) process3.exitCode = 1;
}

// src/shell/cli/live-options.ts
import { setTimeout as delay } from "node:timers/promises";
function addLiveOptions(command) {
  return addAccessOptions(
    command.option("--region <region>", "AWS region; default from the ARN, the environment or the profile")
  ).option("--wait-minutes <minutes>", "poll a running tuning job this long", "0");
}
function addAccessOptions(command) {
  return command.option("--profile <profile>", "AWS profile to read with (SSO included)").addOption(
    new Option("--billing <source>", "where rates come from").choices([...BILLING]).default("auto")
  ).addOption(
    new Option("--cost-metric <metric>", "which cost of the bill rates use").choices(Object.keys(COST_METRIC_NAMES)).default("amortized")
  ).option("--cost-allocation-tag <key>", "tag key that the bill can be grouped by").option("--billing-role <arn>", "role of the payer account, for billing calls alone").option("--billing-external-id <id>", "external id for that role").option(
    "--billing-export <file...>",
    "files of a Cost and Usage Report, Parquet or CSV, gzipped or not: the bill by training job"
  ).option("--athena-database <name>", "database of the Cost and Usage Report, with --billing athena").option("--athena-table <name>", "its table").option("--athena-workgroup <name>", "workgroup, or its ARN where Athena is in another region").option("--athena-output <location>", "s3:// location of results, where the workgroup has none").addOption(
    new Option("--objective-curves <source>", "CloudWatch, exact epochs from the trials' logs, or none").choices([...OBJECTIVE_CURVES]).default("auto")
  );
}
function accessOptions(raw) {
  return {
    profile: raw.profile ?? null,
    billing: oneOf("--billing", raw.billing, BILLING),
    costAllocationTag: raw.costAllocationTag ?? null,
    billingRole: billingRole(raw),
    athena: athenaTable("--", raw.billing, {
      database: raw.athenaDatabase ?? null,
      table: raw.athenaTable ?? null,
      workgroup: raw.athenaWorkgroup ?? null,
      output: raw.athenaOutput ?? null
    }),
    objectiveCurves: oneOf("--objective-curves", raw.objectiveCurves, OBJECTIVE_CURVES)
  };
}
function billingRole({ billingRole: arn, billingExternalId: id }) {
  if (arn !== void 0)
    return {
      arn: roleArn("--billing-role", arn),
      externalId: id === void 0 ? null : externalId("--billing-external-id", id)
    };
  if (id === void 0) return null;
  throw new Problem(
    "--billing-external-id: is set without --billing-role. Name the role that it belongs to."
  );
}
function liveOptions(raw) {
  return {
    ...accessOptions(raw),
    region: raw.region === void 0 ? null : region("--region", raw.region),
    waitMinutes: parseNumber("--wait-minutes", raw.waitMinutes)
  };
}
async function openCharges(raw, process3) {
  const access = accessOptions(raw);
  if (raw.billingExport === void 0 && access.billing !== "athena") return null;
  const { exportedCharges, athenaCharges } = await import("./chunks/sources-SEU3DGT5.js");
  if (raw.billingExport !== void 0) {
    if (access.billing !== "auto")
      throw new Problem(`--billing-export is the bill: leave out --billing ${access.billing}.`);
    return exportedCharges(raw.billingExport);
  }
  const [region2 = null] = [raw.region ?? []].flat();
  return athenaCharges({ ...access, region: region2 }, liveDependencies(process3));
}
async function openShared(process3) {
  const { openSession } = await import("./chunks/session-E4L3VX7C.js");
  return { session: openSession(process3.env) };
}
async function collectLive(tuningJob, parsed, pricedByUser, process3, shared = {}) {
  const { collectTuningJob } = await import("./chunks/live-GQCNR6WI.js");
  return collectTuningJob(
    { ...parsed, tuningJob, pricedByUser },
    { ...liveDependencies(process3), ...shared }
  );
}
function liveDependencies(process3) {
  return {
    env: process3.env,
    now: () => /* @__PURE__ */ new Date(),
    sleep: (ms) => delay(ms),
    progress: (line) => process3.stderr.write(`${line}
`),
    beforeExit: (cleanUp) => beforeExit(cleanUp, process3)
  };
}

// src/shell/cli/analyze-command.ts
var EXAMPLES = `
Examples:
  node dist/cli.js analyze --recording examples/churn-xgboost/recording
  node dist/cli.js analyze --tuning-job churn-0307 --region eu-west-1 --profile research
  node dist/cli.js analyze --recording A --recording B --format json --output reports --fail-when "cost-usd > 200"`;
function analyzeCommand(process3) {
  const command = new Command("analyze").description("Report on tuning jobs, from recordings or live.").option(
    "--recording <dir>",
    "folder of AWS CLI outputs of one tuning job; repeat for several",
    another,
    []
  ).option(
    "--tuning-job <name>",
    "name or ARN of a tuning job to read live; repeat for several",
    another,
    []
  ).addOption(
    new Option("--format <format>", "what to print").choices(["markdown", "json", "html"]).default("markdown")
  ).option("--baseline <path>", "compare with an earlier tuning-report.json or recording").option("--output <dir>", "also write tuning-report.json, .md and .html there");
  command.addHelpText("after", EXAMPLES);
  addAnalysisOptions(command);
  addGateOptions(command);
  return addLiveOptions(command).action((options) => run(options, process3));
}
async function run(options, process3) {
  if (options.recording.length + options.tuningJob.length === 0) {
    throw new Problem("Name what to report on: --recording DIR, or --tuning-job NAME. See analyze --help.");
  }
  const config = analysisConfig(options);
  const live = liveOptions(options);
  const conditions = parseConditions("--fail-when", options.failWhen);
  const charges = await openCharges(options, process3);
  const observations = await inOrder(
    options.recording.map((folder) => readRecording(folder, options.billingExport ? charges : null))
  );
  const shared = { charges, ...options.tuningJob.length > 0 ? await openShared(process3) : {} };
  for (const name of options.tuningJob)
    observations.push(await readLive(name, live, config, process3, shared));
  refuseTwice(observations);
  const now = Date.now() / 1e3;
  const analyzed = analyze(config, observations, now);
  const baseline = options.baseline === void 0 ? null : await readBaseline(options.baseline, config, now);
  const report = baseline ? withDifferences(analyzed.report, baseline) : analyzed.report;
  const analysis = { ...analyzed, report: held(report, conditions) };
  const context = { ...TERMINAL, version: VERSION };
  const text = await render(options.format, analysis, context);
  process3.stdout.write(asRead(text, options.format, process3));
  if (options.output !== void 0) {
    const files = await writeReportFiles(options.output, analysis, context);
    for (const path2 of Object.values(files)) process3.stderr.write(`wrote ${path2}
`);
  }
  for (const line of unusedRates(config.rates, analysis.report)) process3.stderr.write(`--rate: ${line}
`);
  closeGate(analysis.report.gate, options.gateUnknown === "fail", process3);
}
function refuseTwice(observations) {
  const seen = /* @__PURE__ */ new Set();
  for (const { tuningJob } of observations) {
    const key = `${tuningJob.arn} ${tuningJob.createdAt}`;
    if (seen.has(key)) throw new Problem(`${tuningJob.name} is named twice: name each tuning job once.`);
    seen.add(key);
  }
}
async function readLive(name, live, config, process3, shared) {
  const pricedByUser = Object.keys(config.rates);
  const { documents, gaps, collection } = await collectLive(name, live, pricedByUser, process3, shared);
  return parseDocuments(documents, gaps, collection);
}
async function render(format, analysis, context) {
  if (format === "json") return renderJson(analysis.report);
  if (format === "html") {
    const { renderHtml } = await import("./chunks/page-DQK2BH3R.js");
    return renderHtml(analysis, context, await pageAssets());
  }
  return renderMarkdown(analysis.report, context);
}

// src/shell/audit/recorded-source.ts
var LISTED_AT_ONCE = 8;
async function listRecordings(folders, { nameContains, tags }, charges) {
  const all = await sideBySide(folders, LISTED_AT_ONCE, async (folder) => {
    const [listed] = await Promise.allSettled([recorded(folder, charges)]);
    return listed;
  });
  return all.map((listed) => {
    if (listed.status === "rejected") throw listed.reason;
    return listed.value;
  }).filter(
    ({ found }) => found.name.includes(nameContains) && Object.entries(tags).every(([key, value]) => found.tags[key] === value)
  );
}
async function recorded(folder, charges) {
  const { tuningJob, tags, trials } = await readRecording(folder, charges);
  const { name, region: region2, createdAt, endedAt } = tuningJob;
  const read = () => readRecording(folder, charges);
  return {
    found: { key: folder, name, tags, account: null, region: region2, trials: trials.length, read },
    tuningJob: `${tuningJob.arn} ${createdAt}`,
    createdAt,
    endedAt
  };
}
function oneOfEach(all) {
  const last = /* @__PURE__ */ new Map();
  for (const each of all) {
    const before = last.get(each.tuningJob);
    if (!before || before.endedAt === null || each.endedAt !== null) last.set(each.tuningJob, each);
  }
  const kept = new Set(last.values());
  const twice = all.filter((each) => !kept.has(each)).map(({ found }) => found.name);
  return {
    kept: [...kept],
    notRead: [...new Set(twice)].map(
      (name) => `more than one recording of ${name}: a tuning job counts once, with the recording of its end that is given last.`
    )
  };
}
function windowOf(since, found, now, lastAudit2) {
  if (since !== null) return { since: startOf(since, now, lastAudit2), until: now };
  const starts = found.map(({ createdAt }) => createdAt);
  const ends = found.map(({ createdAt, endedAt }) => endedAt ?? createdAt);
  return { since: Math.min(now, ...starts), until: ends.length > 0 ? Math.max(...ends) : now };
}

// src/shell/cli/audit-command.ts
function auditCommand(process3) {
  const command = new Command("audit").description(
    "Report on all tuning jobs of a window: what they cost, who could save most, what to change."
  ).option(
    "--recording <dir>",
    "folder of AWS CLI outputs of one tuning job; repeat for several",
    another,
    []
  ).option("--since <start>", "7d, 24h, a date, or last-audit (with --state)").option("--region <region>", "AWS region; repeat for several", another, []).option(
    "--role <arn>",
    'audit the account of this role, "ARN external-id=ID" where its trust policy asks for one; repeat for several',
    another,
    []
  ).option("--keep-account-id", "show whole account ids, not only their last digits").option("--tag <key=value>", "only tuning jobs with this tag; repeat for several", another, []).option("--name-contains <text>", "only tuning jobs whose name holds this").option("--group-by <tag>", "tag:KEY for totals by owner or team").option("--state <file>", "keeps history and advice for the next audit; needed for last-audit").addOption(
    new Option("--format <format>", "what to print").choices(["markdown", "html", "json", "csv"]).default("markdown")
  ).option("--output <dir>", "also write tuning-report.json, .md, .html and .csv there");
  addAnalysisOptions(addAccessOptions(command));
  return addGateOptions(command).action((options) => run2(options, process3));
}
async function run2(options, process3) {
  const config = analysisConfig(options);
  const shared = {
    config,
    conditions: parseConditions("--fail-when", options.failWhen),
    groupBy: parseGroupBy("--group-by", options.groupBy ?? ""),
    previous: await loadState(options.state)
  };
  const since = options.since === void 0 ? null : parseSince("--since", options.since);
  if (options.recording.length === 0 && since === null) {
    throw new Problem(
      "Name what to audit: --since 7d for a live account, or --recording DIR for each recording."
    );
  }
  if (since !== null && "lastAudit" in since && options.state === void 0) {
    throw new Problem("--since: last-audit is remembered in a file: name it with --state.");
  }
  const { report, state } = options.recording.length > 0 ? await auditRecordings(options, since, shared, process3) : await auditLive(options, since ?? { ago: 0 }, shared, process3);
  const context = { ...TERMINAL, version: VERSION };
  if (options.output !== void 0) {
    for (const path2 of Object.values(
      await writeAuditFiles(options.output, report, context, config.costMetric)
    ))
      process3.stderr.write(`wrote ${path2}
`);
  }
  const text = await render2(options.format, report, context, config.costMetric);
  process3.stdout.write(asRead(text, options.format, process3));
  await saveState(options.state, state);
  closeGate(report.gate, options.gateUnknown === "fail", process3);
}
async function auditLive(options, since, shared, process3) {
  const { auditWindow } = await import("./chunks/audit-window-2UP24XHP.js");
  const now = Date.now() / 1e3;
  return auditWindow(
    {
      ...shared,
      window: { since: startOf(since, now, lastAudit(shared.previous)), until: now },
      regions: options.region.length > 0 ? options.region.map((each) => region("--region", each)) : [null],
      accounts: auditedAccounts(
        options.role.map(
          (each, index, { length }) => role(length === 1 ? "--role" : `--role, number ${index + 1}`, each)
        ),
        options.keepAccountId ?? false
      ),
      nameContains: options.nameContains ?? null,
      tags: parseTags("--tag", options.tag),
      options: { ...accessOptions(options), pricedByUser: Object.keys(shared.config.rates) },
      sinceLast: "lastAudit" in since,
      progressFolder: options.output ?? null
    },
    { ...liveDependencies(process3), charges: await openCharges(options, process3) }
  );
}
async function auditRecordings(options, since, shared, process3) {
  const now = Date.now() / 1e3;
  const charges = options.billingExport ? await openCharges(options, process3) : null;
  const filter = { nameContains: options.nameContains ?? "", tags: parseTags("--tag", options.tag) };
  const { kept: found, notRead } = oneOfEach(await listRecordings(options.recording, filter, charges));
  const window = windowOf(since, found, now, lastAudit(shared.previous));
  const wanted = found.filter(
    ({ createdAt, endedAt }) => since === null || (endedAt ?? createdAt) >= window.since
  );
  return runAudit(
    {
      ...shared,
      found: wanted.map((each) => each.found),
      window,
      notRead,
      collection: { awsCalls: {}, metricsRequested: 0, seconds: 0 },
      widths: { inLane: 1, inAll: 1 },
      progress: null,
      log: (line) => process3.stderr.write(`${line}
`)
    },
    now
  );
}
async function render2(format, report, context, metric) {
  if (format === "json") return renderJson(report);
  if (format === "html") return auditHtml(report, context);
  if (format === "csv") return (await import("./chunks/csv-Q6JKTE7B.js")).renderCsv(report, chargeColumn(metric));
  return renderMarkdown(report, context);
}

// src/plan/markdown.ts
function renderPlan(plan2) {
  const limits = [
    plan2.budgetUsd === null ? "" : `for at most ${money(plan2.budgetUsd, plan2.currency)}`,
    plan2.deadlineSeconds === null ? "" : `in at most ${duration(plan2.deadlineSeconds)}`
  ].filter(Boolean);
  const rows = plan2.settings.map((setting) => cells(setting, plan2));
  const table = markdownTable(
    [
      [
        "",
        "max jobs",
        "in parallel",
        "early stopping",
        ...plan2.settings.some((setting) => setting.spot) ? ["spot"] : [],
        "cost",
        "wall clock",
        `best ${escapeCode(plan2.objective.metric)}`
      ],
      ...rows.map((row) => plan2.settings.some((setting) => setting.spot) ? row : row.toSpliced(4, 1))
    ],
    { align: ["l", "r", "r"] }
  );
  const finds = plan2.settings.some(({ costUsd }) => costUsd !== null) ? "none costs less, ends sooner and finds a better model than another." : "none ends sooner and finds a better model than another.";
  return `${[
    `## Plan for the next run${limits.length > 0 ? ` ${limits.join(" and ")}` : ""}`,
    sentence(plan2),
    table,
    plan2.settings.some(({ spotBasis }) => spotBasis !== null && spotBasis !== "recorded") ? `Each row is a choice: of those on demand ${finds}` : `Each row is a choice: ${finds}`,
    plan2.notes.map((note) => `- ${escapeProse(note)}`).join("\n")
  ].join("\n\n")}
`;
}
function sentence({ settings, objective, currency, strategy }) {
  const best = settings.find((setting) => setting.recommended);
  if (!best) return "";
  const beside = best.alsoChange.map(({ parameter, to }) => `${escapeCode(parameter)} ${to}`).join(", ");
  const spot = best.spot ? `, on managed spot${beside && ` (${beside})`}` : "";
  const cost2 = best.costUsd ? ` about ${moneyRange(best.costUsd, currency)} and` : "";
  const set = strategy === "Hyperband" ? "Keep Hyperband and set" : "Set";
  return `**${set} \`MaxNumberOfTrainingJobs\` to ${best.maxJobs}, \`MaxParallelTrainingJobs\` to ${best.maxParallelJobs} and \`TrainingJobEarlyStoppingType\` to \`${best.earlyStopping}\`${spot}: expect${cost2} ${wallClock(best)}, with a best ${escapeCode(objective.metric)} of ${objectiveRange(best.objective)}.**`;
}
function wallClock({ wallClockSeconds }) {
  return durationRange(wallClockSeconds).replace("(0 s to ", "(up to ");
}
var SPOT = { recorded: "yes", "own-spot-jobs": "yes, by other jobs", published: "yes, stated range" };
function cells(setting, { strategy, currency }) {
  return [
    setting.recommended ? "**recommended**" : "",
    String(setting.maxJobs),
    String(setting.maxParallelJobs),
    strategy === "Hyperband" ? "by Hyperband" : setting.earlyStopping,
    setting.spot ? SPOT[setting.spotBasis ?? "recorded"] : "no",
    setting.costUsd ? moneyRange(setting.costUsd, currency) : "no price",
    wallClock(setting),
    objectiveRange(setting.objective)
  ];
}

// src/plan/most-parallel.ts
function mostParallel(runs, ran) {
  const read = runs.filter(({ quota }) => quota !== null);
  return (maxJobs, spot, hurried) => (read.length > 0 ? read : runs).flatMap((run5) => {
    const job = { ...run5.job, limits: { ...run5.job.limits, maxParallelJobs: ran } };
    const ceiling = (learning) => ceilingOf(job, onCapacity(run5, spot), run5.quota, learning, maxJobs);
    const asRan = run5.trials.some((trial) => trial.spot === spot);
    const account = asRan ? atLeast(ceiling(false), ran) : ceiling(false);
    return learns(run5) && !hurried ? [account, atLeast(ceiling(true), ran)] : [account];
  }).reduce((least, each) => each.value < least.value ? each : least);
}
function instanceQuotasKnown(runs, spot) {
  return runs.some((run5) => instanceQuotaKnown(onCapacity(run5, spot), run5.quota));
}
function learns({ parallelism }) {
  return (parallelism?.extraTrialsPerSlot.high ?? 0) > 0;
}
function onCapacity({ trials }, spot) {
  return trials.map((trial) => ({ ...trial, spot }));
}
function atLeast(ceiling, ran) {
  return { ...ceiling, value: Math.max(ceiling.value, ran) };
}

// src/plan/stated-spot.ts
function statedSpot(runs) {
  if (runs.some((run5) => run5.trials.some((trial) => trial.spot))) return null;
  const outlooks = runs.flatMap(({ spotOutlook }) => spotOutlook ?? []);
  const outlook = outlooks.find(({ basis: basis2 }) => basis2 === "own-spot-jobs") ?? outlooks[0];
  const definition = runs[0]?.job.definitions[0];
  if (!outlook || !definition) return null;
  const committed = runs.some(({ spend }) => spend.rates.some((rate) => rate.coveredByPlan));
  const { basis, billableShare } = outlook;
  const alsoChange = [{ parameter: "EnableManagedSpotTraining", to: "true" }, ...besideSpot(definition)];
  return {
    basis,
    billableShare: committed ? { ...billableShare, high: 1 } : billableShare,
    alsoChange: alsoChange.map(({ parameter, to }) => ({ parameter, to }))
  };
}
function onSpot(setting, { basis, billableShare, alsoChange }) {
  const { costUsd, wallClockSeconds } = setting;
  return {
    ...setting,
    spot: true,
    spotBasis: basis,
    alsoChange,
    costUsd: costUsd && interval(
      billableShare.estimate * costUsd.estimate,
      billableShare.low * costUsd.low,
      billableShare.high * costUsd.high
    ),
    wallClockSeconds: { ...wallClockSeconds, high: WAIT_FACTOR * wallClockSeconds.high }
  };
}
function spotNotes(spot) {
  const { estimate, low, high } = spot.billableShare;
  const whose = spot.basis === "published" ? "a stated range, nothing of this account's own: public spot training outputs were billed" : "from the account's other spot jobs, which were billed";
  const beside = spot.alsoChange.map(({ parameter, to }) => `${parameter} ${to}`).join(", ");
  return [
    `These runs did not use managed spot. What it would cost is ${whose} ${percent(estimate)} (${percent(low)} to ${percent(high)}) of their training time. So it is shown beside the setting to choose, and where it affords a better model, and is not weighed against the rest.`,
    `Spot is ${beside}, all of it: without a maximum wait SageMaker refuses it, and without checkpoints that the script resumes from an interrupted trial begins again. Trials may wait for capacity as long again as they run, which the wall clock's upper end holds.`
  ];
}

// src/plan/pool.ts
function pooled(parts, spot) {
  const trials = [];
  const usd = [];
  for (const { run: run5, seconds, without = 0 } of parts) {
    const whole = wholeSeconds(run5.trials, seconds);
    for (const [index, occupancy] of run5.schedule.trials.entries()) {
      const trial = run5.trials[index];
      const cost2 = run5.spend.perTrial.get(occupancy.name);
      if (!trial || trial.outcome === "running" || index < without) continue;
      const ran = actualSeconds(trial) ?? occupancy.run;
      const more = whole(trial, ran) - ran;
      const discount = trial.spot ? spotShare(trial.billableSecondsPerInstance, trial.trainingSeconds) : 1;
      const asRan = spot || !trial.spot;
      const price = asRan ? 1 : 1 / discount;
      trials.push({
        ...occupancy,
        gap: occupancy.gap ?? run5.schedule.typicalGap,
        // On demand nothing takes the instances away for a while.
        run: Math.max(0, (asRan ? occupancy.run : ran) + more)
      });
      usd.push(
        cost2 === void 0 || cost2.costUsd === null || cost2.unpriced.length > 0 ? null : price * Math.max(0, cost2.costUsd + more * cost2.usdPerSecond)
      );
    }
  }
  const priced = usd.filter((each) => each !== null);
  return { trials, usd: priced.length === usd.length ? priced : null };
}
var LEAST_SPOT_SHARE = 0.1;
function spotShare(billable, training) {
  if (billable === null || training === null || training <= 0) return 1;
  return Math.min(1, Math.max(LEAST_SPOT_SHARE, billable / training));
}
var LIMITS = /* @__PURE__ */ new Set(["max-runtime", "max-wait"]);
function isCutShort({ outcome, stoppedBecause }) {
  return outcome === "stopped" && !(stoppedBecause && LIMITS.has(stoppedBecause));
}
function wholeSeconds(trials, seconds) {
  const secondsOf = (trial) => seconds.get(trial.name) ?? actualSeconds(trial);
  const known = trials.flatMap((trial) => isCutShort(trial) ? [] : secondsOf(trial) ?? []);
  return (trial, ran) => {
    if (!isCutShort(trial)) return secondsOf(trial) ?? ran;
    const longer = known.filter((each) => each > ran);
    return longer.length > 0 ? mean(longer) : ran;
  };
}

// src/plan/ways-to-run.ts
function waysToRun(runs) {
  return runs[0]?.job.strategy === "Hyperband" ? underHyperband(runs) : stoppedOrNot(runs);
}
function underHyperband(runs) {
  const parts = runs.map((run5) => ({ ...AS_RAN, run: run5, earlyStopping: "Off" }));
  return {
    variants: onCapacities(runs, parts, []),
    notes: [
      ...spotNote(runs),
      "The strategy stays Hyperband, which stops trials by itself and excludes SageMaker's own early stopping: TrainingJobEarlyStoppingType has to be Off."
    ]
  };
}
function onCapacities(runs, parts, wholes) {
  return (ranOnSpot(runs) ? [true, false] : [false]).map((spot) => variantOf(parts, wholes, spot));
}
function ranOnSpot(runs) {
  return runs.some((run5) => run5.trials.some((trial) => trial.spot));
}
function spotNote(runs) {
  if (runs.some(({ spot }) => spot.trialsNotRecorded > 0))
    return [
      "Managed spot: how much of the trials' time was billed is not on record, so what settings on spot cost is an upper bound."
    ];
  return ranOnSpot(runs) || statedSpot(runs) ? [] : ["Managed spot is left out: these runs were on capacity that it does not take the place of."];
}
function stoppedOrNot(runs) {
  const notes = [];
  const off = runs.map(unstopped);
  const auto = runs.flatMap((run5) => stopped(run5) ?? []);
  const known = auto.length === runs.length;
  if (!known)
    notes.push("Early stopping is left out: without objective curves nothing tells what it would stop.");
  notes.push(...spotNote(runs));
  if (auto.some(({ bestLostProbability }) => (bestLostProbability ?? 0) > 0.5))
    notes.push(
      "Early stopping: in most replayed orders of these trials it stops the one that won; the expected objective holds that."
    );
  const variants = [...onCapacities(runs, off, []), ...known ? onCapacities(runs, auto, off) : []];
  return { variants, notes };
}
var BETWEEN_RUNS = 0.2;
var OF_UNSTOPPED = 0.1;
var AS_RAN = { seconds: /* @__PURE__ */ new Map(), ruleError: 0, bestLostProbability: 0 };
function ranAuto({ job, trials }) {
  return job.earlyStoppingType === "Auto" || trials.some(({ outcome }) => outcome === "earlyStopped");
}
function unstopped(run5) {
  const base = { ...AS_RAN, run: run5, earlyStopping: "Off" };
  if (!ranAuto(run5)) return base;
  const seconds = /* @__PURE__ */ new Map();
  for (const trial of run5.trials) {
    const whole = run5.durations?.trials.get(trial.name)?.seconds.estimate;
    if (whole !== void 0) seconds.set(trial.name, whole);
  }
  return { ...base, seconds, ruleError: OF_UNSTOPPED };
}
function stopped(run5) {
  const base = { ...AS_RAN, run: run5, earlyStopping: "Auto" };
  if (ranAuto(run5)) return { ...base, ruleError: BETWEEN_RUNS };
  const policy = run5.policies.find(({ name }) => name === "auto");
  const stops = policy?.replay?.stops;
  const told = policy?.costUsd ?? policy?.wallClockSeconds;
  if (!policy || !told || !stops) return null;
  const { estimate, low, high } = told;
  return {
    ...base,
    seconds: stops(run5.schedule, run5.courses),
    ruleError: estimate > 0 ? (high - low) / 2 / estimate : 0,
    bestLostProbability: policy.betterModelLostProbability
  };
}
var FEWEST_SETTLED = 5;
function variantOf(parts, wholes, spot) {
  const judged = wholes.length > 0 ? parts.map(({ run: run5, seconds }) => judgedAfter(run5, seconds)) : [];
  const told = judged.flatMap((each) => each ?? []);
  const later = pooled(
    parts.map((part, index) => ({
      ...part,
      without: launchedUntil(judged[index] ?? 0, part.run.schedule.slots)
    })),
    spot
  );
  const lost = parts.map((part) => part.bestLostProbability);
  return {
    earlyStopping: parts[0]?.earlyStopping ?? "Off",
    spot,
    settled: later.trials.length < FEWEST_SETTLED ? pooled(parts, spot) : later,
    opening: told.length > 0 ? { pool: pooled(wholes, spot), judgedAfter: mean(told) } : null,
    ruleError: Math.max(...parts.map((part) => part.ruleError)),
    bestLostProbability: lost.includes(null) ? null : Math.max(...lost.map((each) => each ?? 0))
  };
}

// src/plan/evidence.ts
var NO_EXTRA_TRIALS = { estimate: 0, low: 0, high: 0 };
function poolEvidence(runs) {
  const [first] = runs;
  if (!first)
    throw new Problem("Name at least one recording of the tuner: --recording DIR. See plan --help.");
  for (const [index, run5] of runs.entries()) {
    requireSame(first, run5);
    if (runs.findIndex(({ job: job2 }) => job2.arn === run5.job.arn && job2.createdAt === run5.job.createdAt) < index)
      throw new Problem(`${run5.job.name} is given twice: its trials would count double.`);
  }
  const { job } = first;
  const scores = runs.flatMap((run5) => scoredTrials(run5.job, run5.trials, run5.spend).map((trial) => trial.score)).sort((a, b) => a - b);
  if (scores.length < 2) {
    throw new Problem(
      `${runs.length === 1 ? "The recording has" : "The recordings have"} ${counted(scores.length, "trial")} that gave an objective: a plan needs at least two.`
    );
  }
  const sign = signOf(job.objective?.goal);
  const around = runs.map(({ schedule }) => schedule.leadIn + schedule.tail).sort((a, b) => a - b);
  const { variants, notes } = waysToRun(runs);
  const ranParallel = runs.reduce((most, run5) => Math.max(most, run5.schedule.slots), 1);
  return {
    runs,
    recordings: runs.map((run5) => run5.job.name),
    metric: job.objective?.metric ?? "",
    sign,
    strategy: job.strategy,
    currency: currencyOf(runs),
    bounds: metricBounds(
      job.objective?.metric ?? "",
      scores.map((score) => sign * score)
    ),
    launched: runs.reduce((sum, run5) => sum + run5.trials.length, 0),
    gridSize: job.strategy === "Grid" ? gridSize(runs) : null,
    scores,
    variants,
    statedSpot: statedSpot(runs),
    ranParallel,
    mostParallel: mostParallel(runs, ranParallel),
    extraTrialsPerSlot: first.parallelism?.extraTrialsPerSlot ?? NO_EXTRA_TRIALS,
    aroundSeconds: around[around.length >> 1] ?? 0,
    notes
  };
}
function currencyOf(runs) {
  const first = runs.find(({ spend }) => spend.currency !== null);
  const other = runs.find(({ spend }) => spend.currency !== null && spend.currency !== first?.spend.currency);
  if (first && other)
    throw new Problem(
      `The recordings are priced in different currencies: ${first.job.name} in ${first.spend.currency}, ${other.job.name} in ${other.spend.currency}. No exchange rate is applied: plan each by itself.`
    );
  return first?.spend.currency ?? "USD";
}
function gridSize(runs) {
  return Math.max(...runs.map(({ leaks, trials }) => leaks.duplicates.spaceSize ?? trials.length));
}
function requireSame(first, run5) {
  const { objective } = run5.job;
  if (objective === null)
    throw new Problem(
      `${run5.job.name}: its training job definitions have objectives of their own, so its trials cannot be planned as one search.`
    );
  if (run5.durations === null)
    throw new Problem(`${run5.job.name} has not ended: a plan is made from finished tuning jobs.`);
  if (first.job.objective?.metric !== objective.metric || first.job.objective.goal !== objective.goal) {
    throw new Problem(
      `The recordings are of different searches: ${first.job.name} has ${first.job.objective?.goal} ${first.job.objective?.metric}, ${run5.job.name} has ${objective.goal} ${objective.metric}. Plan each by itself.`
    );
  }
  if (first.job.strategy !== run5.job.strategy) {
    throw new Problem(
      `The recordings are of different searches: ${first.job.name} is ${first.job.strategy}, ${run5.job.name} is ${run5.job.strategy}. Plan each by itself.`
    );
  }
}

// src/plan/front.ts
var SAME_COST = 0.03;
var SAME_CLOCK = 0.1;
var SAME_SCORE = 0.02;
function planFront(settings, spread, nearly) {
  const known = paretoFront(
    settings.filter((setting) => !isStated(setting)),
    spread
  );
  const stated = settings.filter(isStated);
  if (known.length === 0) {
    const front = paretoFront(stated, spread);
    return { front, recommended: recommendedOf(front, spread, nearly) };
  }
  const recommended = recommendedOf(known, spread, nearly);
  const most = Math.max(...known.map(({ score }) => score)) + SAME_SCORE * spread;
  const beyond = paretoFront(stated, spread).filter(({ score }) => score > most);
  const twin = stated.filter((each) => recommended !== null && sameButSpot(each, recommended));
  return { front: inOrder2([.../* @__PURE__ */ new Set([...known, ...twin, ...beyond])]), recommended };
}
function isStated({ spotBasis }) {
  return spotBasis !== null && spotBasis !== "recorded";
}
function sameButSpot(a, b) {
  return a.maxJobs === b.maxJobs && a.maxParallelJobs === b.maxParallelJobs && a.earlyStopping === b.earlyStopping;
}
function inOrder2(settings) {
  return settings.toSorted((a, b) => a.score - b.score || cost(a) - cost(b));
}
function paretoFront(settings, spread) {
  const front = settings.filter(
    (setting) => !settings.some((other) => other !== setting && beats(other, setting))
  );
  const kept = [];
  for (const setting of front.toSorted((a, b) => cost(a) - cost(b) || clock(a) - clock(b))) {
    if (!kept.some((other) => asGood(other, setting, spread))) kept.push(setting);
  }
  return inOrder2(kept);
}
function beats(a, b) {
  const noWorse = cost(a) <= cost(b) && clock(a) <= clock(b) && a.score >= b.score;
  return noWorse && (cost(a) < cost(b) || clock(a) < clock(b) || a.score > b.score);
}
function asGood(kept, setting, spread) {
  return cost(kept) <= (1 + SAME_COST) * cost(setting) && clock(kept) <= (1 + SAME_CLOCK) * clock(setting) && kept.score >= setting.score - SAME_SCORE * spread;
}
var cost = (of) => of.costUsd?.estimate ?? of.maxJobs;
var clock = (of) => of.wallClockSeconds.estimate;
function recommendedOf(front, spread, nearly) {
  const best = front.reduce((most, each) => Math.max(most, each.score), Number.NEGATIVE_INFINITY);
  const good = front.filter((each) => each.score >= best - nearly * spread);
  return good.reduce((chosen, each) => {
    if (chosen === null) return each;
    const cheaper = cost(each) < (1 - SAME_COST) * cost(chosen);
    const asCheap = cost(each) <= (1 + SAME_COST) * cost(chosen);
    return cheaper || asCheap && clock(each) < clock(chosen) ? each : chosen;
  }, null);
}

// src/plan/notes.ts
function planNotes(evidence, front, best) {
  const { statedSpot: statedSpot2 } = evidence;
  return [
    ...evidence.notes,
    ...evidence.gridSize === null ? [] : ["Grid search tries each combination once: SageMaker takes no other number of training jobs."],
    ...statedSpot2 && front.some(({ spot }) => spot) ? spotNotes(statedSpot2) : [],
    ...best ? parallelNotes(evidence, best) : [],
    ...rateNote(evidence),
    ...generalNotes(evidence)
  ];
}
function rateNote({ runs }) {
  if (runs.every(({ spend }) => spend.range === null)) return [];
  const sum = (of) => runs.reduce((all, { spend }) => all + (of(spend) ?? 0), 0);
  const cost2 = sum((spend) => spend.costUsd);
  const [low, high] = [
    sum(({ range, costUsd }) => range?.low ?? costUsd),
    sum(({ range, costUsd }) => range?.high ?? costUsd)
  ];
  return [
    `The bill does not tell at which rate the trials ran: costs are at the average of their hours, and may be ${percent(1 - low / cost2)} lower or ${percent(high / cost2 - 1)} higher, beyond their ranges. A cost allocation tag on the tuning job makes them exact.`
  ];
}
function parallelNotes(evidence, { maxJobs, maxParallelJobs, spot }) {
  const { runs, ranParallel, mostParallel: mostParallel2, statedSpot: statedSpot2 } = evidence;
  const [ceiling, advised, onSpot2] = [
    mostParallel2(maxJobs, spot, true),
    mostParallel2(maxJobs, spot, false),
    mostParallel2(maxJobs, true, true)
  ];
  const limit = maxParallelJobs > advised.value ? ceiling : advised;
  const most = runs.reduce((sum, { trials }) => Math.max(sum, instancesPerTrial(trials)), 1);
  const limited = maxParallelJobs >= limit.value && maxJobs > limit.value;
  return [
    limited ? `MaxParallelTrainingJobs of ${maxParallelJobs} is limited by ${limit.why}.` : "",
    maxParallelJobs > advised.value ? `Without a deadline it would be at most ${advised.value}, limited by ${advised.why}.` : "",
    maxParallelJobs > ranParallel && !instanceQuotasKnown(runs, spot) ? `Check first that your account may run ${maxParallelJobs * most} such instances at once: their quota could not be read.` : "",
    statedSpot2 && onSpot2.value < maxParallelJobs ? `On managed spot at most ${onSpot2.value} may run at once, limited by ${onSpot2.why}.` : ""
  ].filter(Boolean);
}
function generalNotes({ strategy, launched, recordings, extraTrialsPerSlot }) {
  const from = recordings.length === 1 ? "one run" : `${recordings.length} runs`;
  const { estimate, low, high } = extraTrialsPerSlot;
  return [
    `Made from ${counted(launched, "trial")} of ${from}: the next run is taken to draw its trials from such as these. Ranges are 90 %; a setting counts as within a limit where the high end is.`,
    high > 0 ? `Under ${strategy} search later trials are better chosen than earlier ones and parallel ones worse: ${estimate} trials less for each further slot (${low} to ${high}) is a benchmark's figure, not measured here. The objective is an order of magnitude.` : "",
    recordings.length === 1 ? "One run cannot tell luck from a plateau." : ""
  ].filter(Boolean);
}

// src/plan/next-search.ts
var DRAWS = 24;
var NINETY_PERCENT = 1.645;
var FEW = 5;
var SPACINGS = 5;
var FIVE_SPACINGS = 137 / 60;
var NO_GAPS = { leadIn: 0, tail: 0, typicalGap: 0, openingStep: 0, wallClockSeconds: 0 };
function nextSearch(variant, maxJobs, slots, seen) {
  const { opening, settled, ruleError } = variant;
  const first = opening ? Math.min(maxJobs, launchedUntil(opening.judgedAfter, slots)) : 0;
  const parts = [
    { pool: opening?.pool ?? settled, count: first },
    { pool: settled, count: maxJobs - first }
  ];
  return { parts: parts.filter(({ count }) => count > 0), ruleError, seen };
}
function costOf(search) {
  let [estimate, variance, floor] = [0, 0, 0];
  for (const { pool, count } of search.parts) {
    if (pool.usd === null) return null;
    const usd = [...pool.usd];
    const spread = usd.length > 1 ? sampleVariance(usd) : 0;
    estimate += count * mean(usd);
    variance += count * spread * (1 + count / usd.length);
    floor += count * usd.reduce((least, each) => Math.min(least, each));
  }
  const margin = marginOf(search, variance, estimate);
  return interval(estimate, Math.max(floor, estimate - margin), estimate + margin);
}
function clockOf(search, slots, aroundSeconds, random) {
  const clocks = (drawing) => {
    const sources = search.parts.map(({ pool, count }) => ({ count, begin: drawing(pool.trials) }));
    return Array.from({ length: DRAWS }, () => {
      const trials = sources.flatMap(({ count, begin }) => Array.from({ length: count }, begin()));
      return aroundSeconds + lastEnd({ ...NO_GAPS, slots, trials }, slots);
    });
  };
  const estimate = mean(clocks((pool) => () => () => pick(pool, random)));
  const variance = sampleVariance(clocks((pool) => resampling(pool, random))) * (1 + 1 / DRAWS);
  const margin = marginOf(search, variance, estimate);
  const shortest = search.parts.flatMap(({ pool }) => pool.trials).reduce((least, trial) => Math.min(least, trial.startUp + trial.run), estimate);
  return interval(estimate, Math.max(aroundSeconds + shortest, estimate - margin), estimate + margin);
}
function marginOf({ ruleError, seen }, variance, estimate) {
  return (1 + FEW / seen) * Math.hypot(NINETY_PERCENT * Math.sqrt(variance), ruleError * estimate);
}
function pick(from, random) {
  return from[Math.floor(random.uniform() * from.length)];
}
function resampling(pool, random) {
  const runs = pool.map(({ run: run5 }) => run5).sort((a, b) => b - a);
  const longest = runs[0] ?? 0;
  const spacing = (longest - (runs[Math.min(SPACINGS, runs.length - 1)] ?? 0)) / FIVE_SPACINGS;
  return () => {
    const sample = pool.map(() => pick(pool, random));
    return () => {
      const trial = pick(sample, random);
      if (random.uniform() * (pool.length + 1) >= 1) return trial;
      return { ...trial, run: longest - spacing * Math.log(1 - random.uniform()) };
    };
  };
}

// src/plan/settings.ts
var MAX_JOBS = [3, 5, 10, 15, 20, 30, 40, 50, 60, 75, 100, 150, 200, 300, 500, 750];
var PARALLEL = [1, 2, 3, 4, 5, 8, 10, 15, 20];
var MOST_JOBS = 750;
var FARTHEST = 4;
var SEED = 20260101;
function possibleSettings(evidence, hurried) {
  const lengths = evidence.gridSize === null ? lengthsTo(evidence.launched) : [evidence.gridSize];
  const { statedSpot: statedSpot2, ranParallel, mostParallel: mostParallel2 } = evidence;
  const most = (length, spot) => Math.min(length, mostParallel2(length, spot, hurried).value);
  const setting = settingFrom(evidence);
  const seen = evidence.variants.flatMap(
    (variant) => lengths.flatMap((length) => {
      const limit = most(length, variant.spot);
      return [.../* @__PURE__ */ new Set([...PARALLEL, ranParallel, limit])].filter((slots) => slots > 0 && slots <= limit).map((slots) => setting(variant, length, slots));
    })
  );
  const onStatedSpot = statedSpot2 ? seen.filter((each) => each.costUsd !== null && each.maxParallelJobs <= most(each.maxJobs, true)).map((each) => onSpot(each, statedSpot2)) : [];
  return [...seen, ...onStatedSpot];
}
function lengthsTo(launched) {
  return [.../* @__PURE__ */ new Set([...MAX_JOBS, launched])].filter(
    (length) => length <= FARTHEST * launched && length <= MOST_JOBS
  );
}
function settingFrom(evidence) {
  const scoreOf = expectedScore(evidence);
  const { sign, bounds, launched, aroundSeconds } = evidence;
  return (variant, maxJobs, slots) => {
    const random = seededRandom(SEED + 1e3 * maxJobs + slots);
    const score = scoreOf(variant, maxJobs, slots);
    const search = nextSearch(variant, maxJobs, slots, launched);
    return {
      maxJobs,
      maxParallelJobs: slots,
      earlyStopping: variant.earlyStopping,
      spot: variant.spot,
      spotBasis: variant.spot ? "recorded" : null,
      alsoChange: [],
      costUsd: costOf(search),
      wallClockSeconds: clockOf(search, slots, aroundSeconds, random),
      objective: withinBounds(signed(score, sign), bounds),
      score: score.estimate
    };
  };
}
function expectedScore({ scores, launched, extraTrialsPerSlot: extra }) {
  const bestOfOne = remember((trials) => bestOf(scores, [trials])[0]?.oneSearch);
  return (variant, maxJobs, slots) => {
    const scored = maxJobs * scores.length / Math.max(1, launched);
    const effective = (tax) => Math.max(1, Math.round(scored - tax * (slots - 1)));
    const lost = variant.bestLostProbability ?? 0;
    const usual = effective(extra.estimate);
    const lengths = [usual, usual / 2, effective(extra.high), effective(extra.low)];
    const [middle, half, worst, best] = lengths.map((length) => bestOfOne(Math.max(1, Math.round(length))));
    if (!middle || !half || !worst || !best) return interval(0, 0, 0);
    const estimate = (1 - lost) * middle.estimate + lost * half.estimate;
    return interval(estimate, Math.min(worst.low, lost > 0.05 ? half.low : worst.low), best.high);
  };
}

// src/plan/plan.ts
var NEARLY = 0.05;
function plan(runs, limits) {
  const evidence = poolEvidence(runs);
  requireOneTrial(evidence, limits);
  const all = possibleSettings(evidence, limits.deadlineSeconds !== null);
  const within = all.filter((setting) => isWithin(setting, limits));
  if (within.length === 0) throw noneWithin(all, limits, evidence.currency);
  const spread = spreadOf(evidence.scores);
  const { front, recommended } = planFront(within, spread, NEARLY);
  return {
    schema: "sagemaker-tuning-plan/1",
    recordings: [...evidence.recordings],
    trials: evidence.launched,
    strategy: evidence.strategy,
    currency: evidence.currency,
    objective: { metric: evidence.metric, goal: evidence.sign === 1 ? "Maximize" : "Minimize" },
    ...limits,
    settings: front.map((setting) => {
      const { score: _, ...told } = setting;
      return { ...told, alsoChange: [...setting.alsoChange], recommended: setting === recommended };
    }),
    notes: planNotes(evidence, front, recommended)
  };
}
function isWithin(setting, { budgetUsd, deadlineSeconds }) {
  const paid = budgetUsd === null || setting.costUsd !== null && setting.costUsd.high <= budgetUsd;
  return paid && (deadlineSeconds === null || setting.wallClockSeconds.high <= deadlineSeconds);
}
function spreadOf(scores) {
  return Math.max(1e-12, (scores.at(-1) ?? 0) - (scores[scores.length >> 1] ?? 0));
}
function requireOneTrial({ variants, currency }, { budgetUsd, deadlineSeconds }) {
  if (budgetUsd !== null) {
    const prices = variants.flatMap(
      ({ settled: { usd } }) => usd ? [usd.reduce((sum, each) => sum + each, 0) / usd.length] : []
    );
    if (prices.length === 0)
      throw new Problem(
        "--budget: no price is known for these instance types. Give one with --rate, as ml.g5.xlarge=1.41."
      );
    const cheapest = Math.min(...prices);
    if (budgetUsd < cheapest)
      throw new Problem(
        `--budget: ${money(budgetUsd, currency)} does not pay for one trial; in these runs one cost about ${money(cheapest, currency)}.`
      );
  }
  if (deadlineSeconds !== null) {
    const lengths = variants.flatMap(
      ({ settled }) => settled.trials.map((trial) => trial.startUp + trial.run)
    );
    const typical = lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
    if (deadlineSeconds < typical)
      throw new Problem(
        `--deadline: ${duration(deadlineSeconds)} is shorter than one trial; in these runs one took about ${duration(typical)}.`
      );
  }
}
function noneWithin(all, { budgetUsd, deadlineSeconds }, currency) {
  const least = (of) => all.reduce((min, setting) => Math.min(min, of(setting)), Number.POSITIVE_INFINITY);
  const cost2 = least((setting) => setting.costUsd?.high ?? Number.POSITIVE_INFINITY);
  const clock2 = least((setting) => setting.wallClockSeconds.high);
  const needs = [
    budgetUsd === null ? "" : `${money(cost2, currency)} to be safe`,
    deadlineSeconds === null ? "" : `${duration(clock2)} to be safe`
  ].filter(Boolean);
  return new Problem(
    `No setting is safely within ${budgetUsd === null ? "the deadline" : deadlineSeconds === null ? "the budget" : "both limits"}: the smallest search, of ${counted(
      least((setting) => setting.maxJobs),
      "trial"
    )}, needs ${needs.join(" and ")}.`
  );
}

// src/shell/cli/plan-command.ts
var EXAMPLES2 = `
Example:
  node dist/cli.js plan --recording examples/market-lstm/recording --budget 10 --deadline 3h`;
function planCommand(process3) {
  return new Command("plan").description(
    "Settings for the next run of a tuner, from recordings of past ones: what to expect of each."
  ).option(
    "--recording <dir>",
    "folder of AWS CLI outputs of one tuning job; repeat for several runs of the same tuner",
    another,
    []
  ).option("--budget <usd>", "what the next run may cost, in the currency of the recordings").option("--deadline <duration>", "how long it may take, as 2h, 90m or 1h30m").option(
    "--rate <type=usd>",
    "price of an instance-hour in the bill's currency, as ml.m5.xlarge=0.23; overrides every source",
    another,
    []
  ).addOption(
    new Option("--format <format>", "what to print").choices(["markdown", "json"]).default("markdown")
  ).addHelpText("after", EXAMPLES2).action((options) => run3(options, process3));
}
async function run3(options, process3) {
  if (options.recording.length === 0)
    throw new Problem("Name at least one recording of the tuner: --recording DIR. See plan --help.");
  const limits = {
    budgetUsd: options.budget === void 0 ? null : parseNumber("--budget", options.budget.replace(/^\$/, "")),
    deadlineSeconds: options.deadline === void 0 ? null : parseDuration("--deadline", options.deadline)
  };
  const config = { ...DEFAULT_CONFIG, rates: parseRates("--rate", options.rate) };
  const observations = await inOrder(options.recording.map((folder) => readRecording(folder)));
  const { findings } = analyze(config, observations, Date.now() / 1e3);
  const found = plan(findings, limits);
  const text = options.format === "json" ? `${JSON.stringify(found, null, 2)}
` : renderPlan(found);
  process3.stdout.write(asRead(text, options.format, process3));
}

// src/shell/cli/record-command.ts
var EXAMPLES3 = `
Example:
  node dist/cli.js record --tuning-job churn-0307 --region eu-west-1 --output churn-0307
  node dist/cli.js analyze --recording churn-0307`;
function recordCommand(process3) {
  const command = new Command("record").description("Save a tuning job as a recording: it gives the same report again, without AWS.").requiredOption("--tuning-job <name>", "name or ARN of the tuning job").requiredOption("--output <dir>", "folder to write, new or a recording of that tuning job").option("--keep-account-id", "leave the account id as it is, instead of 111122223333").addHelpText("after", EXAMPLES3);
  return addLiveOptions(command).action((options) => run4(options, process3));
}
async function run4(options, process3) {
  const { openRecordingFolder, writeRecording } = await import("./chunks/record-T3PSFM2B.js");
  await openRecordingFolder(options.output, options.tuningJob);
  const charges = await openCharges(options, process3);
  const live = liveOptions(options);
  const { documents, gaps } = await collectLive(options.tuningJob, live, [], process3, { charges });
  const files = await writeRecording(options.output, documents, options.keepAccountId ?? false);
  for (const gap of gaps) process3.stderr.write(`not recorded: ${gap}
`);
  for (const file of files) process3.stderr.write(`wrote ${file}
`);
}

// src/shell/run-cli.ts
var EXIT_CODES = `
Exit codes: 0 done, 1 a gate failed (--fail-when), 2 bad input or usage, 3 AWS refused what the report needs.`;
var HELP = {
  optionDescription: (option) => new Help().optionDescription(option).replace(" (default: [])", "")
};
async function runCli(process3) {
  const program2 = new Command("node dist/cli.js").description(
    "What a SageMaker tuning job cost, what early stopping and parallelism saved, and what to set next time."
  ).version(VERSION).addHelpText("after", EXIT_CODES).configureHelp(HELP).exitOverride();
  for (const create of [analyzeCommand, auditCommand, planCommand, recordCommand]) {
    program2.addCommand(create(process3).configureHelp(HELP).exitOverride());
  }
  endCleanly(process3);
  try {
    await program2.parseAsync(process3.argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) process3.exitCode = 2;
    } else if (error instanceof Problem) {
      process3.stderr.write(`${error.message}
`);
      process3.exitCode = error.exitCode;
    } else {
      const text = error instanceof Error ? error.stack ?? error.message : String(error);
      process3.stderr.write(`This looks like a bug: please report it with the recording.
${text}
`);
      process3.exitCode = 2;
    }
  }
}
function endCleanly(process3) {
  process3.stdout.on("error", ({ code }) => {
    if (code === "EPIPE") return;
    const remedy = code === "ENOSPC" ? "Make room on the disk, or send it to another one" : "Send it elsewhere";
    process3.stderr.write(`The output cannot be written (${code ?? "unknown error"}). ${remedy}.
`);
    process3.exitCode = 2;
  });
  process3.stderr.on("error", () => void 0);
}

// src/cli.ts
void runCli(process).then(() => leave(process));
