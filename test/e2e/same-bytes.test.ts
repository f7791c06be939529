import { expect, it } from "vitest";
import { exampleFolder } from "../example-recordings.ts";
import { runDist } from "./run.ts";

it("a recording gives the same bytes in another time zone and language", { timeout: 120_000 }, async () => {
  const args = (format: string): string[] => [
    "analyze",
    "--recording",
    exampleFolder("market-lstm"),
    "--format",
    format,
  ];
  const places = [
    { TZ: "America/St_Johns", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" },
    { TZ: "Pacific/Kiritimati", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" },
  ];
  for (const format of ["json", "markdown"]) {
    const [here, there] = await Promise.all(places.map((env) => runDist("cli.js", args(format), env)));
    // The moment of the report is the only thing that a second run may change.
    const timeless = (text = ""): string =>
      text.replace(/"generatedAt": "[^"]*"/, "").replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC\./, "");
    expect(here?.code).toBe(0);
    expect(here?.stdout.length).toBeGreaterThan(1_000);
    expect(timeless(there?.stdout)).toBe(timeless(here?.stdout));
  }
});
