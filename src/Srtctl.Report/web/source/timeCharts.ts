import { DrawnTimeChart } from "./timeChart";
import type { TimeChart } from "./lineOverTime";
import { h, onWidth } from "./elements";

/** Charts with one time axis: what one shows, all show. */
export class TimeCharts {
  private charts: DrawnTimeChart[] = [];
  private range?: [number, number];
  private sizes: ResizeObserver[] = [];

  /** Takes the charts off. */
  clear(): void {
    for (const chart of this.charts) chart.destroy();
    this.charts = [];
    for (const size of this.sizes) size.disconnect();
    this.sizes = [];
  }

  /** Forgets what was zoomed. */
  reset(): void {
    this.range = undefined;
  }

  add(into: HTMLElement, chart: Omit<TimeChart, "zoomed">): void {
    const width = Math.max(260, into.clientWidth > 0 ? this.columnOf(into) : 600);
    const drawn = new DrawnTimeChart({ ...chart, zoomed: (range) => this.zoom(range, chart.range) }, width);
    into.append(drawn.element);
    this.charts.push(drawn);
    if (this.range) drawn.show(this.range);
    this.sizes.push(onWidth(drawn.element, (now) => drawn.resize(now)));
  }

  private columnOf(into: HTMLElement): number {
    const probe = h("div");
    into.append(probe);
    const width = probe.clientWidth;
    probe.remove();
    return width;
  }

  private zoom(range: [number, number], whole: [number, number]): void {
    if (this.range?.[0] === range[0] && this.range[1] === range[1]) return;
    this.range = range[0] === whole[0] && range[1] === whole[1] ? undefined : range;
    for (const chart of this.charts) chart.show(range);
  }
}
