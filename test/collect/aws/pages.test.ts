import { expect, it } from "vitest";
import { followed } from "../../../src/collect/aws/bill-pages.ts";
import { allPages, EndlessPages } from "../../../src/collect/aws/pages.ts";

it("a list that sends new tokens and nothing else is given up", async () => {
  let asked = 0;
  const empty = async () => ({ items: [], token: `${++asked}` });
  await expect(allPages(empty)).rejects.toThrow(EndlessPages);
  expect(asked).toBe(21);
});

it("a list is followed over empty pages, and its tokens over pages that come between", async () => {
  const pages = [["a"], [], [], ["b"], []];
  const read = await allPages(async (token) => {
    const at = Number(token ?? 0);
    return { items: pages[at] ?? [], token: at + 1 < pages.length ? `${at + 1}` : undefined };
  });
  expect(read).toEqual(["a", "b"]);
  const circle = async (token: string | undefined) => ({ items: ["a"], token: token === "1" ? "2" : "1" });
  await expect(allPages(circle)).rejects.toThrow(EndlessPages);
});

it("a bill of more pages than are paid for says that the rest was not read", async () => {
  const page = async (token: string | undefined) => ({
    $metadata: {},
    NextPageToken: `${Number(token ?? 0) + 1}`,
  });
  const { pages, gaps } = await followed(page);
  expect(pages).toHaveLength(50);
  expect(gaps).toEqual(["The bill has more than 50 pages: the rest was not read."]);
});
