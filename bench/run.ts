/** `npm run bench -- NAME [options]`: prints a table, ours beside what a user would do instead. */
const BENCHES: Readonly<Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<void> }>>> =
  {
    audit: () => import("./audit.ts"),
    accuracy: () => import("./accuracy.ts"),
    billing: () => import("./billing.ts"),
    faults: () => import("./faults.ts"),
    forecast: () => import("./forecast.ts"),
    frontier: () => import("./frontier.ts"),
    fuzz: () => import("./fuzz.ts"),
    recorded: () => import("./recorded.ts"),
    "search-length": () => import("./search-length.ts"),
    page: () => import("./page.ts"),
    plan: () => import("./plan.ts"),
    risk: () => import("./risk.ts"),
    policies: () => import("./policies.ts"),
    speed: () => import("./speed.ts"),
  };

const [name = "", ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await (await bench()).run(args);
else {
  console.error(`${name || "no name"}: name one of ${Object.keys(BENCHES).join(", ")}.`);
  process.exitCode = 2;
}
