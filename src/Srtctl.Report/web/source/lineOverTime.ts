import type uPlot from "uplot";
import { plural, span } from "./format";
import { colour } from "./look";

export interface TimeLine {
  label: string;
  colour: string;
  /** Seconds after the start, rising. */
  times: number[];
  values: (number | null)[];
  /** What the points stand for. */
  count: number;
  extremesOf: number;
}

export interface TimeChart {
  title: string;
  unit: string;
  lines: TimeLine[];
  /** The whole time axis, seconds. */
  range: [number, number];
  zoomed: (range: [number, number]) => void;
}

/** Distances between ticks, seconds. */
export const STEPS = [
  0.001, 0.01, 0.1, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400,
];

/** Index of the value that is nearest. */
export function nearest(sorted: number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return Math.abs((sorted[high] ?? 0) - value) < Math.abs((sorted[low] ?? 0) - value) ? high : low;
}

/** From zero to what the visible part needs. */
export function upTo({ lines, unit }: TimeChart, [from, to]: [number, number]): [number, number] {
  let top = 0;
  for (const { times, values } of lines) {
    for (let index = 0; index < times.length; index++) {
      const [time, value] = [times[index] ?? 0, values[index] ?? 0];
      if (time >= from && time <= to && value > top) top = value;
    }
  }
  return [0, unit === "%" && top > 0.5 ? 1 : top * 1.08 || 1];
}

/** The line through all its points that can be seen, and one more on each side. */
export function path(line: TimeLine): uPlot.Series.PathBuilder {
  return (plot) => {
    const stroke = new Path2D();
    const { times, values } = line;
    const { min = 0, max = 0 } = plot.scales.x ?? {};
    const first = Math.max(0, nearest(times, min ?? 0) - 1);
    const last = Math.min(times.length - 1, nearest(times, max ?? 0) + 1);
    let open = false;
    for (let index = first; index <= last; index++) {
      const value = values[index];
      if (value === null || value === undefined) {
        open = false;
        continue;
      }
      const x = plot.valToPos(times[index] ?? 0, "x", true);
      const y = plot.valToPos(value, "y", true);
      if (open) stroke.lineTo(x, y);
      else stroke.moveTo(x, y);
      if (times.length === 1) stroke.lineTo(x + 3, y);
      open = true;
    }
    return { stroke, fill: null, clip: null, band: null, gaps: null, flags: 0 } as unknown as uPlot.Series.Paths;
  };
}

export function stated({ lines }: TimeChart): string {
  const count = lines.reduce((sum, line) => sum + line.count, 0);
  const shown = lines.reduce((sum, line) => sum + line.times.length, 0);
  const widest = Math.max(...lines.map((line) => line.extremesOf));
  if (count === 0) return "";
  return widest === 0 ? plural(count, "value")
    : `${plural(count, "value")} as ${plural(shown, "point")}, extremes of every ${span(widest)} kept`;
}

export function axis(values: (value: number) => string, size: number): uPlot.Axis {
  return {
    stroke: colour("quiet"), font: "12px system-ui, sans-serif", size, gap: 6,
    grid: { stroke: colour("line"), width: 1 }, ticks: { show: false }, values: (_, all) => all.map(values),
  };
}
