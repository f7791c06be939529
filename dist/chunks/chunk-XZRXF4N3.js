import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);

// src/model/counted.ts
function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}

export {
  counted
};
