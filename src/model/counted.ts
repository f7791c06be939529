/** A count with its noun, and what else depends on it: `1 trial was`, `3 trials were`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
