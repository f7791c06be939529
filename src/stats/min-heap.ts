/** A binary min-heap of numbers: the k slots of a schedule, each by the time it becomes free. */
export function minHeap(): {
  push: (value: number) => void;
  pop: () => number | undefined;
  size: () => number;
} {
  const items: number[] = [];
  const at = (index: number): number => items[index] ?? Number.POSITIVE_INFINITY;
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [at(b), at(a)];
  };
  return {
    size: () => items.length,
    push(value) {
      let child = items.push(value) - 1;
      while (child > 0) {
        const parent = (child - 1) >> 1;
        if (at(parent) <= at(child)) break;
        swap(parent, child);
        child = parent;
      }
    },
    pop() {
      const least = items[0];
      const last = items.pop();
      if (items.length === 0 || last === undefined) return least;
      items[0] = last;
      for (let parent = 0; ; ) {
        const child = at(2 * parent + 2) < at(2 * parent + 1) ? 2 * parent + 2 : 2 * parent + 1;
        if (at(child) >= at(parent)) return least;
        swap(parent, child);
        parent = child;
      }
    },
  };
}
