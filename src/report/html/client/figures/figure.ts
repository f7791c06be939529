/** A figure as SVG with the sentence that says what it shows. */
export interface Figure {
  readonly draw: (width: number) => Element;
  readonly caption: string;
}

export const HEIGHT = 300;

/** Room for the label of the x axis below its ticks. */
export const BELOW = { marginBottom: 46 };

export const STYLE = { background: "none", fontSize: "12px", overflow: "visible" };

export const TIP = { fill: "var(--paper)", stroke: "var(--line)" };
