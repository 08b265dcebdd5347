import { axisBottom, axisLeft } from "d3-axis";
import { max } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";
import { select } from "d3-selection";
import { line, symbol } from "d3-shape";
import { drawTexts } from "./chartTexts";
import { ChartZoom } from "./chartZoom";
import { h, onWidth, svg, unique } from "./elements";
import { tickText } from "./format";
import type { Point } from "./frontier";
import { mark } from "./look";
import { tooltip } from "./tooltip";
import type { TipRow } from "./tooltip";

export interface ChartPoint extends Point {
  title: string;
  rows: TipRow[];
  text?: string;
  /** A figure that is not to be believed. */
  hollow?: boolean;
  pick?: () => void;
}

export interface ChartSeries {
  label: string;
  colour: string;
  mark: number;
  dashed?: boolean;
  unlabelled?: boolean;
  points: ChartPoint[];
}

export interface LineChart {
  title: string;
  xTitle: string;
  yTitle: string;
  logX?: boolean;
  logY?: boolean;
  height?: number;
  series: ChartSeries[];
  /** Drawn below everything. */
  frontier?: Point[];
  cutOff?: { x: number; text: string };
  empty: string;
}

export type Scale = ReturnType<typeof scaleLinear<number, number>> | ReturnType<typeof scaleLog<number, number>>;

const TOP = 26;
const BOTTOM = 40;
const LEFT = 52;

/** A chart of lines with marks: hover or arrow keys show values, dragging zooms, Escape or a double click goes back. */
export function lineChart(make: () => LineChart): { element: HTMLElement; draw: () => void } {
  const holder = h("div", { class: "plot" });
  const heading = h("h3");
  const reset = h("button", { type: "button", class: "reset", hidden: true }, "Reset zoom");
  const element = h("figure", { class: "chart" }, h("figcaption", {}, heading, reset), holder);
  const zoom = new ChartZoom(() => draw());
  reset.addEventListener("click", () => zoom.reset());

  function draw(): void {
    const chart = make();
    heading.textContent = chart.title;
    reset.hidden = !zoom.isOn;
    const width = holder.clientWidth;
    if (width === 0) return;
    const points = chart.series.flatMap((series) => series.points);
    holder.replaceChildren(points.length === 0
      ? h("p", { class: "empty" }, chart.empty)
      : picture(chart, points, width, zoom));
  }

  onWidth(holder, draw);
  return { element, draw };
}

function scale(values: number[], log: boolean | undefined, range: [number, number], zoomed?: [number, number]): Scale {
  const top = max(values) ?? 1;
  if (log) {
    const least = Math.min(...values.filter((value) => value > 0));
    return scaleLog().base(2).domain(zoomed ?? [least / 1.15, top * 1.15]).range(range);
  }
  return scaleLinear().domain(zoomed ?? [0, top * 1.06 || 1]).range(range);
}

function picture(chart: LineChart, points: ChartPoint[], width: number, zoom: ChartZoom): SVGElement {
  const height = chart.height ?? Math.round(Math.min(420, Math.max(240, width * 0.62)));
  const labelled = chart.series.filter((series) => !series.unlabelled && series.points.length > 0);
  const longest = Math.max(0, ...labelled.map((series) => series.label.length));
  const right = width > 480 && labelled.length <= 12 ? Math.min(150, 18 + longest * 6.6) : 14;
  const area = { left: LEFT, right: width - right, top: TOP, bottom: height - BOTTOM };
  const x = scale(points.map((point) => point.x).concat(chart.cutOff ? [chart.cutOff.x] : []), chart.logX,
    [area.left, area.right], zoom.x);
  const y = scale(points.map((point) => point.y), chart.logY, [area.bottom, area.top], zoom.y);
  const clip = unique("clip");
  const root = svg("svg", {
    width, height, viewBox: `0 0 ${width} ${height}`, tabindex: 0, role: "application",
    "aria-label": `${chart.title}. Arrow keys go from point to point.`,
  }, svg("clipPath", { id: clip }, svg("rect", {
    x: area.left - 6, y: area.top - 6, width: area.right - area.left + 12, height: area.bottom - area.top + 12,
  })));
  axes(root, chart, x, y, area, points);
  const drawn = svg("g", { "clip-path": `url(#${clip})` });
  root.append(drawn);
  if (chart.cutOff) {
    const at = x(chart.cutOff.x);
    drawn.append(svg("line", { class: "cut-off", x1: at, x2: at, y1: area.top, y2: area.bottom }),
      svg("text", { class: "note", x: at + 5, y: area.top + 10 }, chart.cutOff.text));
  }
  if (chart.frontier) drawFrontier(drawn, chart.frontier, x, y);
  const marks = chart.series.flatMap((series) => drawSeries(drawn, series, x, y));
  drawTexts(root, right > 14 ? labelled : [], chart.series, x, y, { ...area, right: width });
  zoom.attach(root, area, x, y);
  listen(root, marks);
  return root;
}

function axes(root: SVGElement, chart: LineChart, x: Scale, y: Scale,
  area: { left: number; right: number; top: number; bottom: number }, points: ChartPoint[]): void {
  const down = axisLeft(y).tickSize(area.left - area.right).tickPadding(8).ticks(5)
    .tickFormat((value) => tickText(Number(value)));
  if (chart.logY) down.tickValues(decades(y.domain() as [number, number]));
  const across = axisBottom(x).tickSize(4).tickPadding(6).ticks(Math.max(3, (area.right - area.left) / 90))
    .tickFormat((value) => tickText(Number(value)));
  if (chart.logX) across.tickValues(spread([...new Set(points.map((point) => point.x))].sort((a, b) => a - b), x));
  select(root).append("g").attr("class", "axis y").attr("transform", `translate(${area.left},0)`).call(down);
  select(root).append("g").attr("class", "axis x").attr("transform", `translate(0,${area.bottom})`).call(across);
  root.append(svg("text", { class: "axis-title", x: 0, y: 12 }, chart.yTitle),
    svg("text", { class: "axis-title", x: area.right, y: area.bottom + 36, "text-anchor": "end" }, chart.xTitle));
}

/** 1, 2 and 5 of every power of ten. */
function decades([low, high]: [number, number]): number[] {
  const values: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++)
    for (const digit of [1, 2, 5]) values.push(digit * 10 ** power);
  const inside = values.filter((value) => value >= low && value <= high);
  return inside.length > 8 ? inside.filter((value) => String(value).replace(/[0.]/g, "").startsWith("1")) : inside;
}

/** Values far enough from each other for their labels. */
function spread(values: number[], x: Scale): number[] {
  let last = -Infinity;
  return values.filter((value) => {
    const fits = x(value) - last >= 34;
    if (fits) last = x(value);
    return fits;
  });
}

function drawFrontier(into: SVGElement, points: Point[], x: Scale, y: Scale): void {
  into.append(svg("path", {
    class: "frontier", d: line<Point>((point) => x(point.x), (point) => y(point.y))(points),
  }));
  for (const point of points) into.append(svg("circle", { class: "frontier", cx: x(point.x), cy: y(point.y), r: 8 }));
}

function drawSeries(
  into: SVGElement, series: ChartSeries, x: Scale, y: Scale): { node: SVGElement; point: ChartPoint }[] {
  into.append(svg("path", {
    class: `line${series.dashed ? " dashed" : ""}`, stroke: series.colour,
    d: line<ChartPoint>((point) => x(point.x), (point) => y(point.y))(series.points),
  }));
  return series.points.map((point) => {
    const node = svg("path", {
      class: point.hollow ? "mark hollow" : "mark", d: symbol(mark(series.mark), series.dashed ? 34 : 56)(),
      style: point.hollow ? `stroke:${series.colour}` : `fill:${series.colour}`,
      transform: `translate(${x(point.x)},${y(point.y)})`, "data-title": point.title,
    });
    into.append(node);
    return { node, point };
  });
}

function listen(root: SVGElement, marks: { node: SVGElement; point: ChartPoint }[]): void {
  let active = -1;
  const show = (index: number): void => {
    marks[active]?.node.classList.remove("active");
    active = index;
    const found = marks[index];
    if (!found) return tooltip.hide();
    found.node.classList.add("active");
    const box = found.node.getBoundingClientRect();
    tooltip.show(found.point.title, found.point.rows, box.x + box.width / 2, box.y + box.height / 2);
  };
  const nearest = (event: PointerEvent): number => {
    let best = -1;
    let least = 28 ** 2;
    marks.forEach(({ node }, index) => {
      const box = node.getBoundingClientRect();
      const distance = (box.x + box.width / 2 - event.clientX) ** 2 + (box.y + box.height / 2 - event.clientY) ** 2;
      if (distance < least) [best, least] = [index, distance];
    });
    return best;
  };
  root.addEventListener("pointermove", (event) => show(nearest(event)));
  root.addEventListener("pointerleave", () => show(-1));
  root.addEventListener("blur", () => show(-1));
  root.addEventListener("click", (event) => marks[nearest(event as PointerEvent)]?.point.pick?.());
  root.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) show((active + step + marks.length) % marks.length);
    else if (event.key === "Enter") marks[active]?.point.pick?.();
    else return;
    event.preventDefault();
  });
}
