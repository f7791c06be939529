import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);

// src/shell/version.ts
var VERSION = true ? "0.1.0" : "dev";

export {
  VERSION
};
