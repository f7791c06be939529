import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);

// src/stats/remember.ts
function once(compute) {
  let known = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
function remember(compute) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    const found = known.get(key) ?? compute(key);
    known.set(key, found);
    return found;
  };
}

export {
  once,
  remember
};
