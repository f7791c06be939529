/** A string, be it cut off, or what Python's `json.dump` and the AWS CLI write for a number that is none. */
const STRING_OR_NO_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|-?\b(?:NaN|Infinity)\b/gs;

/**
 * Reads JSON, with or without a byte order mark, in which numbers may be a bare `NaN`, `Infinity` or `-Infinity`, as of a trial that diverged: they become `null`.
 *
 * @throws SyntaxError of the text as it is.
 */
export function parseJson(document: string): unknown {
  const text = document.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(text);
  } catch (error) {
    try {
      return JSON.parse(
        text.replace(STRING_OR_NO_NUMBER, (found) => (found.startsWith('"') ? found : "null")),
      );
    } catch {
      throw error;
    }
  }
}
