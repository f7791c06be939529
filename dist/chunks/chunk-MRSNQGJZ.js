import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);

// src/report/context.ts
var TERMINAL = {
  money: "usd",
  links: {},
  commit: null,
  marker: "",
  version: "",
  allTrials: false
};

export {
  TERMINAL
};
