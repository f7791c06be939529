import type { PageData } from "../page-data.ts";
import type { RankingData } from "../ranking-data.ts";
import { find } from "./dom.ts";
import type { Figure } from "./figures/figure.ts";
import { FIGURES } from "./figures.ts";
import { rankingTable } from "./ranking-table.ts";
import { trialTable } from "./trial-table.ts";
import { whatIfPanel } from "./what-if-panel.ts";

const all = JSON.parse(find(document, "#data").textContent ?? "[]") as PageData[];

const ranking = document.querySelector("#ranking");
if (ranking)
  rankingTable(find(document, "section.ranking"), JSON.parse(ranking.textContent ?? "null") as RankingData);

void drawAll();

/** One figure after the other, so that the first is seen and the page answers before the last is drawn. */
async function drawAll(): Promise<void> {
  for (const [index, data] of all.entries()) {
    const job = find(document, `[data-job="${index}"]`);
    for (const place of job.querySelectorAll<HTMLElement>("[data-figure]")) {
      const figure = FIGURES[place.dataset["figure"] ?? ""]?.(data) ?? null;
      if (figure) follow(place, figure);
      else place.remove();
      await new Promise((seen) => setTimeout(seen));
    }
    if (data.whatIf && data.whatIf.trials.length > 1) whatIfPanel(find(job, ".what-if"), data, data.whatIf);
    trialTable(find(job, ".trials"), data);
  }
  document.documentElement.dataset["drawn"] = "yes";
}

/** Draws a figure in its place, and again when its width changes. */
function follow(place: HTMLElement, figure: Figure): void {
  const plot = find(place, ".plot");
  find(place, "figcaption").textContent = figure.caption;
  place.hidden = false;
  let drawn = 0;
  const draw = (): void => {
    const width = Math.floor(plot.clientWidth);
    if (width === drawn || width === 0) return;
    drawn = width;
    plot.replaceChildren(asImage(figure.draw(width)));
  };
  draw();
  new ResizeObserver(draw).observe(plot);
}

/** A drawing is one image with one name: the library's names for its parts say nothing to a screen reader. */
function asImage(drawing: Element): Element {
  for (const svg of drawing instanceof SVGElement ? [drawing] : drawing.querySelectorAll("svg")) {
    svg.setAttribute("role", "img");
    for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
    for (const part of svg.querySelectorAll("[aria-description]")) part.removeAttribute("aria-description");
  }
  return drawing;
}
