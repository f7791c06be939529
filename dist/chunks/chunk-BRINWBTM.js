import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);

// src/collect/parse/json.ts
var STRING_OR_NO_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|-?\b(?:NaN|Infinity)\b/gs;
function parseJson(document) {
  const text = document.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(text);
  } catch (error) {
    try {
      return JSON.parse(
        text.replace(STRING_OR_NO_NUMBER, (found) => found.startsWith('"') ? found : "null")
      );
    } catch {
      throw error;
    }
  }
}

export {
  parseJson
};
