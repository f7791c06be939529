import { afterEach, expect, it } from "vitest";

const own = Map.groupBy;

afterEach(() => {
  Map.groupBy = own;
});

it("a Node without Map.groupBy groups as a newer one does", async () => {
  const words = ["one", "two", "three", "four", "six"];
  const grouped = (): unknown[] => [
    [...Map.groupBy(words, ({ length }) => length)],
    [...Map.groupBy(words, (_word, index) => index % 2)],
  ];
  const expected = grouped();
  Object.assign(Map, { groupBy: undefined });
  await import("../../src/shell/older-node.ts");
  expect(Map.groupBy).not.toBe(own);
  expect(grouped()).toEqual(expected);
});
