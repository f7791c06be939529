import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);

// src/model/problem.ts
var Problem = class extends Error {
  exitCode;
  constructor(message, exitCode = 2, options) {
    super(message, options);
    this.name = "Problem";
    this.exitCode = exitCode;
  }
};

export {
  Problem
};
