import uPlot from "uplot";
import { h } from "./elements";
import { clock, tickText, withUnit } from "./format";
import { STEPS, axis, nearest, path, stated, upTo } from "./lineOverTime";
import type { TimeChart, TimeLine } from "./lineOverTime";
import { tooltip } from "./tooltip";

/** A point near the pointer, with its place and distance in pixels. */
interface Found { line: TimeLine; time: number; value: number; x: number; y: number; far: number }

const HEIGHT = 190;
const ROWS = 9;
const MANY = 6;
const REACH = 5;

/** A chart over time: hover shows values, dragging zooms all charts of the run, a double click goes back. */
export class DrawnTimeChart {
  readonly element: HTMLElement;
  private readonly plot: uPlot;
  private height: [number, number];
  private readonly ring = h("div", { class: "ring", hidden: true });

  constructor(private readonly chart: TimeChart, width: number) {
    const share = chart.unit === "%";
    this.height = upTo(chart, chart.range);
    const holder = h("div", { class: "plot" });
    this.element = h("figure", { class: "chart time" },
      h("figcaption", {}, h("h4", {}, chart.title), h("span", { class: "unit" }, chart.unit)),
      holder, h("p", { class: "stated" }, stated(chart)));
    this.plot = new uPlot({
      width, height: HEIGHT, legend: { show: false }, padding: [6, 24, 0, 0],
      cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: true } },
      scales: {
        x: { time: false, range: (_, min, max) => [min, max] },
        y: { range: () => this.height },
      },
      axes: [
        { ...axis(clock, 30), incrs: STEPS, space: 70 }, axis((value) => tickText(share ? value * 100 : value), 52),
      ],
      series: [{}, ...chart.lines.map((line): uPlot.Series => ({
        scale: "y", stroke: line.colour, points: { show: false }, paths: path(line),
        width: chart.lines.length > MANY ? 1 : 1.5, alpha: chart.lines.length > MANY ? 0.6 : 1,
      }))],
      hooks: {
        setCursor: [() => this.hover()],
        setScale: [(plot, key) => {
          if (key !== "x") return;
          const range: [number, number] = [plot.scales.x?.min ?? 0, plot.scales.x?.max ?? 0];
          this.height = upTo(chart, range);
          plot.setScale("y", { min: this.height[0], max: this.height[1] });
          this.element.dataset.range = range.map((value) => value.toFixed(3)).join(" ");
          chart.zoomed(range);
        }],
      },
    }, [chart.range, ...chart.lines.map(() => [null, null])], holder);
    this.plot.over.append(this.ring);
    this.plot.over.addEventListener("mouseleave", () => this.leave());
    this.listen();
  }

  show([from, to]: [number, number]): void {
    if (this.plot.scales.x?.min !== from || this.plot.scales.x?.max !== to)
      this.plot.setScale("x", { min: from, max: to });
  }

  resize(width: number): void {
    this.plot.setSize({ width, height: HEIGHT });
  }

  destroy(): void {
    this.plot.destroy();
  }

  private leave(): void {
    this.ring.hidden = true;
    tooltip.hide();
  }

  private hover(): void {
    const { left = -1, top = -1 } = this.plot.cursor;
    if (left < 0) return this.leave();
    const focus = this.chart.lines.flatMap((line) => this.closest(line, left, top))
      .reduce<Found | null>((best, point) => best && best.far <= point.far ? best : point, null);
    if (!focus) return this.leave();
    const others = this.chart.lines.filter((line) => line !== focus.line).flatMap((line) => {
      const value = line.values[nearest(line.times, focus.time)];
      return value === null || value === undefined ? [] : [{ line, value }];
    }).sort((one, other) => Math.abs(one.value - focus.value) - Math.abs(other.value - focus.value));
    const found = [focus, ...others];
    this.ring.style.transform = `translate(${focus.x}px, ${focus.y}px)`;
    this.ring.style.borderColor = focus.line.colour;
    this.ring.hidden = focus.x < 0 || focus.x > this.plot.over.clientWidth;
    const box = this.plot.over.getBoundingClientRect();
    tooltip.show(`${clock(focus.time)}  ${this.chart.title}`, [
      ...found.slice(0, ROWS).map(({ line, value }) =>
        ({ name: line.label, value: withUnit(value, this.chart.unit), colour: line.colour })),
      ...(found.length > ROWS ? [{ name: `and ${found.length - ROWS} more`, value: "" }] : []),
    ], box.x + focus.x, box.y + Math.max(0, focus.y));
  }

  /** The point of a line that is closest to the pointer, of those that share its few pixels. */
  private closest(line: TimeLine, left: number, top: number): Found[] {
    const first = nearest(line.times, this.plot.posToVal(left - REACH, "x"));
    const last = nearest(line.times, this.plot.posToVal(left + REACH, "x"));
    const points: Found[] = [];
    for (let index = first; index <= last; index++) {
      const [time, value] = [line.times[index], line.values[index]];
      if (time === undefined || value === null || value === undefined) continue;
      const [x, y] = [this.plot.valToPos(time, "x"), this.plot.valToPos(value, "y")];
      points.push({ line, time, value, x, y, far: Math.hypot(x - left, (y - top) / 2) });
    }
    return points.sort((one, other) => one.far - other.far).slice(0, 1);
  }

  private listen(): void {
    const root = this.element.querySelector(".plot") as HTMLElement;
    const [whole] = [this.chart.range];
    root.tabIndex = 0;
    root.setAttribute("role", "application");
    root.setAttribute("aria-label", `${this.chart.title}. Arrow keys move, plus and minus zoom, 0 shows everything.`);
    root.addEventListener("blur", () => this.leave());
    root.addEventListener("keydown", (event) => {
      const [min, max] = [this.plot.scales.x?.min ?? whole[0], this.plot.scales.x?.max ?? whole[1]];
      const at = this.plot.cursor.left !== undefined && this.plot.cursor.left >= 0
        ? this.plot.posToVal(this.plot.cursor.left, "x") : (min + max) / 2;
      const zoom = (factor: number): void => {
        const half = (max - min) * factor / 2;
        this.show([Math.max(whole[0], at - half), Math.min(whole[1], at + half)]);
      };
      if (event.key === "+" || event.key === "=") zoom(0.5);
      else if (event.key === "-") zoom(2);
      else if (event.key === "0" || event.key === "Escape") this.show(whole);
      else if (event.key === "ArrowRight") this.step(at, 1);
      else if (event.key === "ArrowLeft") this.step(at, -1);
      else return;
      event.preventDefault();
    });
  }

  private step(at: number, by: number): void {
    const line = this.chart.lines[0];
    if (!line) return;
    const index = Math.max(0, Math.min(line.times.length - 1, nearest(line.times, at) + by));
    this.plot.setCursor({
      left: this.plot.valToPos(line.times[index] ?? 0, "x"), top: this.plot.valToPos(line.values[index] ?? 0, "y"),
    });
  }
}
