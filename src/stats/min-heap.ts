/** A binary min-heap of numbers: the k slots of a schedule, each by the time it becomes free. */
export function minHeap(): {
  push: (value: number) => void;
  pop: () => number | undefined;
  /** The least, without taking it. */
  least: () => number | undefined;
  /** Takes the least and pushes a value, in one go. */
  replaceLeast: (value: number) => void;
  size: () => number;
  /** All of them, in no order. */
  values: () => readonly number[];
} {
  const items: number[] = [];
  /** Puts a value where it belongs below the top, whose own is taken or moved. */
  const sink = (value: number): void => {
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && (items[child + 1] as number) < (items[child] as number)) child++;
      if ((items[child] as number) >= value) break;
      items[hole] = items[child] as number;
      hole = child;
    }
    items[hole] = value;
  };
  return {
    size: () => items.length,
    values: () => items,
    least: () => items[0],
    replaceLeast: sink,
    push(value) {
      let hole = items.push(value) - 1;
      while (hole > 0) {
        const parent = (hole - 1) >> 1;
        const above = items[parent] as number;
        if (above <= value) break;
        items[hole] = above;
        hole = parent;
      }
      items[hole] = value;
    },
    pop() {
      const least = items[0];
      const last = items.pop();
      if (items.length > 0 && last !== undefined) sink(last);
      return least;
    },
  };
}
