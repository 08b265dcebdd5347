import { axisBottom } from "d3-axis";
import { scaleLinear } from "d3-scale";
import { select } from "d3-selection";
import type { ReportedRun, TimelineBar, TimelineMark } from "./content";
import { h, svg } from "./elements";
import { clock, exact, span } from "./format";

const ROW = 22;
/** About the width of a letter in a mark's text. */
const LETTER = 6.9;
const LEGEND = "Pale: starting; full: ready; in between: nobody asked it. A worker that no probe asks is ready when "
  + "the frontend has counted all workers.";
const BAD = ["failure", "node-lost", "killed", "signal"];

function roleOf(process: string): string {
  return /^(prefill|decode|agg)\b/.exec(process)?.[1] ?? "service";
}

/** How long a process took, or at most took, until it was ready. */
function readyText(bar: TimelineBar, after: string, within: string): string {
  if (bar.ready !== undefined) return `${after}${span((bar.ready - bar.start) * 1000)}`;
  return bar.countedBy === undefined ? "" : `${within}${span((bar.countedBy - bar.start) * 1000)}`;
}

function words(bar: TimelineBar): string {
  const ready = readyText(bar, "ready after ", "ready within ");
  const exit = bar.exitCode ? `exit status ${bar.exitCode}` : "";
  return [ready, exit].filter((text) => text !== "").join(", ");
}

/** Levels of texts above the axis, so that none covers another. */
function levels(marks: { from: number; text: string }[]): number[] {
  const ends: number[] = [];
  return marks.map(({ from, text }) => {
    let level = ends.findIndex((end) => end < from);
    if (level < 0) level = ends.length;
    ends[level] = from + text.length * LETTER + 16;
    return level;
  });
}

/** When processes were started, became ready and ended, and what else happened. */
export function timelinePicture(run: ReportedRun, width: number): HTMLElement {
  const { timeline } = run;
  if (!timeline) return h("p", { class: "empty" }, "Neither events nor milestones in a log tell.");
  const bars = [...timeline.bars];
  const longest = Math.max(0, ...bars.map((bar) => bar.process.length + (bar.node?.length ?? 0) + 2));
  const left = bars.length === 0 ? 22 : Math.min(width > 600 ? 210 : 116, 14 + 7 * longest);
  const x = scaleLinear().domain([0, timeline.length || 1]).range([left, width - 16]);
  const marks = timeline.marks.map((mark) => ({
    ...mark, x: x(mark.time), from: Math.max(0, Math.min(x(mark.time), width - 4 - mark.text.length * LETTER)),
  })).sort((one, other) => one.x - other.x);
  const placed = levels(marks);
  const top = 18 * (Math.max(-1, ...placed) + 1) + 6;
  const height = top + bars.length * ROW + 34;
  const picture = svg("svg", { class: "timeline", width, height, viewBox: `0 0 ${width} ${height}`, role: "img",
    "aria-label": `Timeline of run ${run.jobId}; the same as a table below` });
  marks.forEach((mark, index) => drawMark(picture, mark, placed[index] ?? 0, top + bars.length * ROW));
  bars.forEach((bar, index) => drawBar(picture, bar, top + index * ROW, x, timeline.length, left));
  select(picture as SVGElement).append("g").attr("class", "axis x")
    .attr("transform", `translate(0,${top + bars.length * ROW + 4})`).call(
      axisBottom(x).ticks(Math.max(2, width / 140)).tickSize(4).tickFormat((value) => clock(Number(value))));
  return h("div", {}, h("p", { class: "hint" }, `From ${timeline.source}, since ${timeline.start}. ${
    bars.length > 0 ? LEGEND : ""}`),
    picture, table(bars, timeline.marks));
}

function drawMark(
  into: SVGElement, mark: TimelineMark & { x: number; from: number }, level: number, bottom: number): void {
  const bad = BAD.includes(mark.kind) ? " bad" : "";
  const y = 12 + 18 * level;
  into.append(svg("line", { class: `moment${bad}`, x1: mark.x, x2: mark.x, y1: y + 4, y2: bottom }),
    svg("text", { class: `moment${bad}`, x: mark.from, y }, mark.text));
}

function drawBar(into: SVGElement, bar: TimelineBar, y: number, x: (value: number) => number, length: number,
  left: number): void {
  const end = bar.end ?? length;
  const ready = bar.ready ?? bar.countedBy;
  const style = `fill:var(--${roleOf(bar.process)})`;
  const rect = (from: number, to: number, kind: string): SVGElement =>
    svg("rect", {
      class: kind, x: x(from), y: y + 5, width: Math.max(1.5, x(to) - x(from)), height: ROW - 9, rx: 2, style,
    });
  into.append(svg("g", { class: "life" }, svg("title", {}, `${bar.process} on ${bar.node ?? "?"}: ${words(bar)}`),
    svg("text", { class: "part", x: left - 10, y: y + 16, "text-anchor": "end" }, bar.process,
      svg("tspan", { class: "quiet" }, left > 130 && bar.node ? `  ${bar.node}` : "")),
    rect(bar.start, ready ?? end, ready === undefined ? "unknown" : "starting"),
    ready !== undefined && rect(ready, end, "ready")));
}

function table(bars: TimelineBar[], marks: TimelineMark[]): HTMLElement {
  return h("details", {}, h("summary", {}, "As a table"), h("div", { class: "scroll" },
    bars.length > 0 && h("table", { class: "narrow" }, h("thead", {}, h("tr", {},
      ...["Process", "Node", "Started", "Ready after", "Ended", "Exit status"].map((text) =>
        h("th", { scope: "col" }, text)))),
    h("tbody", {}, ...bars.map((bar) => h("tr", {},
      h("th", { scope: "row" }, bar.process), h("td", {}, bar.node ?? "\u2013"),
      h("td", {}, clock(bar.start)), h("td", {}, readyText(bar, "", "within ") || "\u2013"),
      h("td", {}, bar.end === undefined ? "\u2013" : clock(bar.end)), h("td", {}, exact(bar.exitCode)))))),
    h("ul", {}, ...marks.map((mark) => h("li", {}, `${clock(mark.time)} ${mark.text}`)))));
}
