import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  money,
  moneyRange,
  percent,
  percentRange
} from "./chunk-JXN4FGRA.js";
import {
  costBounds
} from "./chunk-DDG5QTAD.js";

// src/report/markdown/money.ts
function moneyPrinter(mode, whole, currency) {
  const hidden = () => "not shown";
  if (mode === "off")
    return { shown: false, inDollars: false, currency, amount: hidden, about: hidden, estimate: hidden };
  if (mode === "usd") {
    const printed = (usd, digits) => money(usd, currency, digits);
    return {
      shown: true,
      inDollars: true,
      currency,
      amount: (usd) => usd === null ? "no price" : printed(usd),
      about: (usd) => usd === null ? "no price" : printed(twoDigits(usd), Math.abs(usd) < 9.95 ? 2 : 0),
      estimate: (of) => of === null ? "no price" : moneyRange(of, currency)
    };
  }
  const share = (usd) => usd === null || !whole ? "no price" : percent(usd / whole);
  return {
    shown: true,
    inDollars: false,
    currency,
    amount: share,
    about: share,
    estimate: (of) => of === null || !whole ? "no price" : percentRange(divided(of, whole))
  };
}
function moneyPrinters(mode, costs) {
  const printers = new Map(
    costs.map(({ currency, costUsd }) => [currency, moneyPrinter(mode, costUsd, currency)])
  );
  return {
    shown: mode !== "off",
    inDollars: mode === "usd",
    in: (currency) => printers.get(currency ?? "") ?? moneyPrinter(mode, null, currency ?? "")
  };
}
function isNothing({ low, high }) {
  return Math.max(Math.abs(low), Math.abs(high)) < 5e-3;
}
function actualCost(job, money2) {
  const { costUsd } = job.actual;
  if (costUsd === null && job.trials.total === 0 && money2.shown) return "not known";
  return boundedAmount(costUsd, costBounds(job), money2);
}
function boundedAmount(usd, bounds, money2) {
  if (usd === null) return money2.amount(usd);
  const { low, high } = bounds;
  const word = boundWord(bounds, money2);
  const bound = low ?? high ?? usd;
  if (word !== "" && money2.inDollars && isNothing({ low: bound, high: bound }))
    return `${money2.amount(bound)}${high === null ? " as far as is known" : ""}`;
  if (word !== "") return word + money2.amount(bound);
  return money2.estimate({ estimate: usd, low: low ?? usd, high: high ?? usd, level: 0.9 });
}
function boundedCost(job, of, money2) {
  if (of === null) return money2.estimate(of);
  const { low, high } = costBounds(job);
  const bounds = { low: low === null ? null : of.low, high: high === null ? null : of.high };
  return boundedAmount(of.estimate, bounds, money2);
}
function boundWord({ low, high }, money2) {
  if (!money2.shown) return "";
  if (low !== null || !money2.inDollars) return high === null ? "at least " : "";
  return high === null ? "as far as is known " : "at most ";
}
function whyNotKnown(jobs) {
  const unread = jobs.some(({ trials, trialsNotRead }) => trials.total === 0 && trialsNotRead > 0);
  return unread ? "" : ", because no instance type has a price";
}
function freeSentence(jobs) {
  const free = jobs.filter(
    ({ actual, rates }) => actual.costUsd && rates.some(({ isFree }) => isFree)
  ).length;
  if (free === 0) return "";
  const one = jobs.length === 1 ? "It has" : "One of them has";
  const [who, they] = free === 1 ? [one, "it counts"] : [`${free} of them have`, "they count"];
  return `${who} usage that was billed at no cost: ${they} with what that is worth.`;
}
function listed(items) {
  return new Intl.ListFormat("en-GB").format(items);
}
function twoDigits(usd) {
  return Number(usd.toPrecision(2));
}
function divided(of, by) {
  return { estimate: of.estimate / by, low: of.low / by, high: of.high / by, level: of.level };
}

// src/report/escape.ts
var LONGEST = 600;
var LONGEST_PROSE = 4e3;
var CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;
var SPECIAL = /[\\`*[\]<>|~$@#^&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?!\s|$)|(?<=www)\.|(?<=GH)-|!(?=\[)/giu;
var STARTS_REFERENCE = new RegExp("@(?=[\\p{L}\\p{N}])|#(?=\\p{N})|(?<=GH)-(?=\\p{N})|(?<=https?):(?=\\/\\/)|(?<=www)\\.|(?<=mailto|xmpp):", "giu");
var PARTED = "​";
var LEADING = /^([-+=]|\d+[.)])/;
function escapeText(text, longest = LONGEST) {
  const line = clip(text.replace(CONTROL, " ").trim(), longest);
  return line.replace(STARTS_REFERENCE, (start) => start === "." ? `${PARTED}${start}` : `${start}${PARTED}`).replace(SPECIAL, entity).replaceAll(PARTED, "&#8203;").replace(LEADING, (start) => `${start.slice(0, -1)}${entity(start.slice(-1))}`);
}
function escapeCode(text) {
  return `<code>${escapeText(text)}</code>`;
}
function escapeProse(text) {
  return text.split("`").map((part, index) => index % 2 === 1 ? escapeCode(part) : keepSpaces(part)).join("");
}
function keepSpaces(part) {
  const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(part) ?? [];
  return `${before && " "}${escapeText(inner, LONGEST_PROSE)}${after && " "}`;
}
function entity(character) {
  return character === "<" ? "&lt;" : character === "&" ? "&amp;" : `&#${character.codePointAt(0)};`;
}
function clip(text, longest) {
  const characters = [...text.slice(0, 2 * longest)];
  return characters.length > longest || text.length > 2 * longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}

export {
  escapeText,
  escapeCode,
  escapeProse,
  clip,
  moneyPrinter,
  moneyPrinters,
  isNothing,
  actualCost,
  boundedAmount,
  boundedCost,
  whyNotKnown,
  freeSentence,
  listed
};
