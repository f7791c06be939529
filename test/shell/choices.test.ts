import { expect, it } from "vitest";
import { parseDuration } from "../../src/shell/choices.ts";

it.each([
  ["2h", 7200],
  ["90m", 5400],
  ["1h30m", 5400],
  [" 1d 30s ", 86_430],
  ["0.5H", 1800],
])("%j is a length of time", (text, seconds) => {
  expect(parseDuration("--deadline", text)).toBe(seconds);
});

it.each(["0h", "", "2", "2 weeks", "about 2h", "2h ago", "-2h"])("%j is none", (text) => {
  expect(() => parseDuration("--deadline", text)).toThrow(/^--deadline: .* is no length of time; write 2h/);
});
