/** Colour of an outcome, from the page's own style so that light and dark need no redrawing. */
export const COLOURS: Readonly<Record<string, string>> = {
  completed: "var(--finished)",
  earlyStopped: "var(--early)",
  stopped: "var(--stopped)",
  failed: "var(--failed)",
  running: "var(--accent)",
};

export const colourOf = (outcome: string | undefined): string => COLOURS[outcome ?? ""] ?? "var(--finished)";
