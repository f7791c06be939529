import { escapeHtml } from "./document.ts";

const [WIDTH, HEIGHT, MARGIN] = [120, 24, 3];

/**
 * A row of numbers as a small line from zero to the largest, the last one marked; a gap where one is not known.
 *
 * @param told The same in words, for those who cannot see it.
 */
export function sparklineSvg(values: readonly (number | null)[], told: string): string {
  const most = Math.max(0, ...values.map((value) => value ?? 0)) || 1;
  const x = (place: number): number =>
    MARGIN + ((WIDTH - 2 * MARGIN) * place) / Math.max(1, values.length - 1);
  const y = (value: number): number => HEIGHT - MARGIN - ((HEIGHT - 2 * MARGIN) * Math.max(0, value)) / most;
  let path = "";
  let pen = "M";
  for (const [place, value] of values.entries()) {
    if (value !== null) path += `${pen}${x(place).toFixed(1)} ${y(value).toFixed(1)}`;
    pen = value === null ? "M" : "L";
  }
  const last = values.at(-1);
  const dot =
    last === null || last === undefined
      ? ""
      : `<circle cx="${x(values.length - 1).toFixed(1)}" cy="${y(last).toFixed(1)}" r="2.5"/>`;
  return `<svg class="spark" role="img" aria-label="${escapeHtml(told)}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><title>${escapeHtml(told)}</title><path d="${path}"/>${dot}</svg>`;
}
