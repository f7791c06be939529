import type { Random } from "../../src/stats/random.ts";

/** Documents of a recording as text by file name, as they lie in its folder. */
export type Files = Readonly<Record<string, string>>;

const NUMBERS = [
  0,
  -0,
  -1,
  0.5,
  1e-320,
  1e15,
  1e308,
  -1e308,
  2 ** 53,
  2 ** 31,
  86_400,
  1.7e9,
  4_102_444_799,
] as const;
const STRINGS = [
  "",
  " ",
  "NaN",
  "-Infinity",
  "1e400",
  "null",
  "0x10",
  "1,5",
  "２",
  "Quantum",
  "Stopping",
  "ml.q9.huge",
  "__proto__",
  "constructor",
  "\u0000\u202e|`<!--",
  "1969-12-31T23:59:59Z",
  "2026-11-20T08:00:00",
  "2026-02-30T08:00:00Z",
  "2026-11-20T09:30:00+01:30",
  "2099-12-31T23:59:59Z",
  "x".repeat(5_000),
] as const;
const OTHERS = [null, true, false, [], {}, [[]], { Value: {} }] as const;

/** A place in a document: a member of an object or an array. */
interface Place {
  readonly parent: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

/**
 * Changes one to four things in a recording: a value's type, a missing or a new field, an extreme, a word nobody knows, a
 * moment moved, two values swapped, an entry repeated, dropped or moved; or, now and then, the text of a file cut off or
 * damaged.
 */
export function mutate(files: Files, random: Random): Files {
  const names = Object.keys(files);
  const changed: Record<string, string> = { ...files };
  const changes = 1 + Math.floor(4 * random.uniform() ** 3);
  for (let change = 0; change < changes; change += 1) {
    const name = pick(names, random);
    const text = changed[name] ?? "";
    changed[name] = random.uniform() < 0.02 ? damage(text, random) : mutateDocument(text, random);
  }
  return changed;
}

function damage(text: string, random: Random): string {
  const at = Math.floor(random.uniform() * text.length);
  const byte = String.fromCharCode(Math.floor(random.uniform() * 128));
  return pick(
    [
      text.slice(0, at),
      `${text.slice(0, at)}${byte}${text.slice(at + 1)}`,
      "",
      "null",
      "[]",
      "{}",
      "\uFEFF1",
    ],
    random,
  );
}

function mutateDocument(text: string, random: Random): string {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return text;
  }
  const places = [...placesOf(document)];
  if (places.length > 0) change(pick(places, random), places, random);
  return JSON.stringify(document);
}

function* placesOf(of: unknown): Generator<Place> {
  if (typeof of !== "object" || of === null) return;
  const keys = Array.isArray(of) ? of.keys() : Object.keys(of);
  for (const key of keys) {
    const parent = of as Place["parent"];
    yield { parent, key };
    yield* placesOf(get({ parent, key }));
  }
}

function change(place: Place, all: readonly Place[], random: Random): void {
  const value = get(place);
  const { parent, key } = place;
  if (Array.isArray(parent) && random.uniform() < 0.5) {
    changeList(parent, Number(key), random);
    return;
  }
  const dice = random.uniform();
  if (dice < 0.12) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  } else if (dice < 0.16) set(place, pick(OTHERS, random));
  else if (dice < 0.22) set(place, pick(STRINGS, random));
  else if (dice < 0.32) set(place, pick(NUMBERS, random));
  else if (dice < 0.5) {
    const alike = all.filter((other) => other.key === key);
    const other = pick(alike, random);
    const theirs = get(other);
    set(place, theirs);
    set(other, value);
  } else if (typeof value === "number") {
    set(place, value * (random.uniform() < 0.3 ? -1 : 10 ** Math.round(12 * random.uniform() - 6)));
  } else if (typeof value === "string" && Number.isFinite(Date.parse(value)) && value.includes("T")) {
    set(place, movedMoment(value, random));
  } else if (typeof value === "string") {
    set(place, random.uniform() < 0.5 ? `${value}\n${value}` : String(1e3 * random.normal()));
  } else if (!Array.isArray(parent)) parent[pick(STRINGS, random)] = value;
}

/** By up to a few seconds, hours or years, to either side. */
function movedMoment(iso: string, random: Random): string {
  const by = 1000 * random.normal() * 10 ** (9 * random.uniform());
  const moved = Date.parse(iso) + by;
  return Math.abs(moved) < 8e15 ? new Date(moved).toISOString() : iso;
}

function changeList(list: unknown[], at: number, random: Random): void {
  const dice = random.uniform();
  if (dice < 0.4) list.splice(at, 0, structuredClone(list[at]));
  else if (dice < 0.6) list.splice(at, 1);
  else if (dice < 0.8) list.reverse();
  else list.splice(Math.floor(random.uniform() * list.length));
}

function get({ parent, key }: Place): unknown {
  return (parent as Record<string | number, unknown>)[key];
}

function set({ parent, key }: Place, value: unknown): void {
  (parent as Record<string | number, unknown>)[key] = structuredClone(value);
}

function pick<T>(of: readonly T[], random: Random): T {
  return of[Math.floor(random.uniform() * of.length)] as T;
}
