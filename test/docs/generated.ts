/** Replaces what stands between the marks of a generated part of a document. */
export function withGenerated(document: string, from: string, part: string): string {
  const mark = `<!-- generated ${from} -->\n`;
  const start = document.indexOf(mark);
  const end = document.indexOf("<!-- end -->", start);
  if (start < 0 || end < 0) throw new Error(`the document has no part that is generated ${from}`);
  return `${document.slice(0, start + mark.length)}\n${part}\n\n${document.slice(end)}`;
}
