/**
 * The official shapes, as the SDK clients export them: nested arrays of a kind (1 list, 2 map, 3 structure), a namespace, a
 * name, traits, and members. Simple types are numbers; members of a structure begin with the required ones.
 */
type Shape = number | readonly unknown[] | (() => Shape);

const STRING = 0;
const NUMBER = 1;
const BOOLEAN = 2;
const TIMESTAMP = 4;
const LIST_OF = 64;
const MAP_OF = 128;

/** A value that breaks its official shape, with the path to it. */
export class ShapeError extends Error {}

/**
 * Checks a value against a shape and gives its wire form: dates as seconds since the epoch. Members that the shape does not
 * have, wrong types and missing required members are refused.
 */
export function toWire(shape: unknown, value: unknown, path: string): unknown {
  const of = resolve(shape as Shape);
  if (typeof of === "number") return simple(of, value, path);
  switch (of[0]) {
    case 0:
      return simple(of[4] as number, value, path);
    case 1:
      return list(of[4], value, path);
    case 2:
      return map(of[5], value, path);
    case 3:
      return structure(of, value, path);
    default:
      throw new ShapeError(`${path}: the server does not know shape kind ${String(of[0])}`);
  }
}

/** A member may be a reference, and a reference or a simple type may come in a pair with its traits. */
function resolve(shape: Shape): number | readonly unknown[] {
  if (typeof shape === "function") return resolve(shape());
  return typeof shape === "object" && shape.length === 2 ? resolve(shape[0] as Shape) : shape;
}

function simple(type: number, value: unknown, path: string): unknown {
  if (type >= MAP_OF) return map(type - MAP_OF, value, path);
  if (type >= LIST_OF) return list(type - LIST_OF, value, path);
  const expected =
    type === STRING ? "string" : type === NUMBER ? "number" : type === BOOLEAN ? "boolean" : null;
  if (type === TIMESTAMP) return timestamp(value, path);
  if (expected !== null && typeof value !== expected) {
    throw new ShapeError(`${path}: ${JSON.stringify(value)} is no ${expected}`);
  }
  // AWS's JSON has NaN and infinities as text.
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}

function timestamp(value: unknown, path: string): number {
  const seconds = typeof value === "string" ? Date.parse(value) / 1000 : value;
  if (typeof seconds === "number" && Number.isFinite(seconds)) return seconds;
  throw new ShapeError(`${path}: ${JSON.stringify(value)} is no timestamp`);
}

function list(item: unknown, value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) throw new ShapeError(`${path}: is no list`);
  return value.map((each, index) => toWire(item, each, `${path}[${index}]`));
}

function map(item: unknown, value: unknown, path: string): Record<string, unknown> {
  if (!isRecord(value)) throw new ShapeError(`${path}: is no map`);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, toWire(item, each, `${path}.${key}`)]),
  );
}

function structure(shape: readonly unknown[], value: unknown, path: string): Record<string, unknown> {
  if (!isRecord(value)) throw new ShapeError(`${path}: is no structure ${String(shape[2])}`);
  const names = shape[4] as readonly string[];
  const members = shape[5] as readonly unknown[];
  const required = names.slice(0, (shape[6] as number | undefined) ?? 0);
  for (const name of required) {
    if (value[name] === undefined) throw new ShapeError(`${path}.${name}: is required and missing`);
  }
  const wire: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) {
    const index = names.indexOf(name);
    if (index < 0) throw new ShapeError(`${path}.${name}: ${String(shape[2])} has no such member`);
    if (each !== undefined && each !== null) wire[name] = toWire(members[index], each, `${path}.${name}`);
  }
  return wire;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
