import { svg } from "./elements";
import type { Point } from "./frontier";
import { placeLabels } from "./labels";
import type { Area, Label } from "./labels";
import type { ChartPoint, ChartSeries, Scale } from "./lineChart";

const BOLD_LETTER = 7.2;
const LETTER = 6.8;

/** Names of the series at their ends, then the texts of single points where there is room. */
export function drawTexts(root: SVGElement, labelled: ChartSeries[], all: ChartSeries[], x: Scale, y: Scale,
  area: Area): void {
  const place = (point: Point): Point => ({ x: x(point.x), y: y(point.y) });
  const names = labelled.map((series): { label: Label; node: SVGElement } => ({
    label: { text: series.label, letter: BOLD_LETTER, at: ends(series).map(place) },
    node: svg("text", { class: "label", fill: series.colour }, series.label),
  }));
  const texts = all.flatMap((series) => series.points).flatMap((point) => point.text === undefined ? [] : [{
    label: { text: point.text, letter: LETTER, at: [place(point)], optional: true },
    node: svg("text", { class: "point" }, point.text),
  }]);
  const labels = [...names, ...texts];
  placeLabels(labels.map(({ label }) => label), all.map((series) => series.points.map(place)), area)
    .forEach((placed, index) => {
      const node = labels[index]?.node;
      if (!placed || !node) return;
      for (const [name, value] of [["x", placed.x], ["y", placed.y], ["text-anchor", placed.anchor]] as const)
        node.setAttribute(name, String(value));
      root.append(node);
    });
}

/** The right end of a line, then the left one. */
function ends(series: ChartSeries): ChartPoint[] {
  const sorted = [...series.points].sort((one, other) => other.x - one.x);
  return [...sorted.slice(0, 1), ...sorted.slice(1).slice(-1)];
}
