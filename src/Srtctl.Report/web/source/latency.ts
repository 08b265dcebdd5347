import type { Latency, ResultPoint } from "./content";
import { choice, h, tick } from "./elements";
import { concurrencyText, label, withUnit } from "./format";
import { lineChart } from "./lineChart";
import type { ChartSeries } from "./lineChart";
import { seriesColour } from "./look";
import { runLegend } from "./runLegend";
import type { State } from "./state";
import { isInvalid, verdictRows } from "./verdicts";

type Measure = "ttft" | "tpot" | "itl" | "e2el";
type Statistic = "mean" | "median" | "p99";
type Shown = Statistic | "both";

const MEASURES: [Measure, string][] = [
  ["ttft", "Time to first token"], ["tpot", "Time per output token"],
  ["itl", "Time between tokens"], ["e2el", "Whole request"],
];

const STATISTICS: Record<Shown, Statistic[]> =
  { mean: ["mean"], median: ["median"], p99: ["p99"], both: ["median", "p99"] };

function rows(latency: Latency, point: ResultPoint): { name: string; value: string }[] {
  return [
    { name: "Concurrency", value: concurrencyText(point) },
    { name: "Mean", value: withUnit(latency.mean, "ms") },
    { name: "Median", value: withUnit(latency.median, "ms") },
    { name: "99th percentile", value: withUnit(latency.p99, "ms") },
    { name: "Standard deviation", value: withUnit(latency.std, "ms") },
    ...verdictRows(point),
  ];
}

/** Latencies against concurrency. */
export function latencySection(state: State): HTMLElement {
  let shown: Shown = "both";
  let log = true;
  const seriesOf = (measure: Measure, name: string): ChartSeries[] => state.runs.flatMap(({ run, index }) =>
    STATISTICS[shown].map((statistic): ChartSeries => ({
      label: label(run), colour: seriesColour(index), mark: index, dashed: shown === "both" && statistic === "p99",
      unlabelled: shown === "both" && statistic === "p99",
      points: run.points.flatMap((point) => {
        const y = point[measure][statistic];
        return y === undefined || !point.concurrency ? [] : [{
          x: point.concurrency, y, title: `${run.jobId}: ${name.toLowerCase()}`, rows: rows(point[measure], point),
          hollow: isInvalid(point),
        }];
      }),
    })));
  const charts = MEASURES.map(([measure, name]) => lineChart(() => ({
    title: name, xTitle: "concurrency", yTitle: "ms", logX: true, logY: log,
    series: seriesOf(measure, name), empty: "No selected run states it.",
  })));
  const draw = (): void => charts.forEach((chart) => chart.draw());
  state.on("selection", draw);
  state.on("look", draw);
  return h("section", { id: "latency" }, h("h2", {}, "Latency"),
    h("div", { class: "controls" },
      choice<Shown>("Statistic", [["both", "median, p99"], ["mean", "mean"], ["median", "median"], ["p99", "p99"]],
        shown, (chosen) => { shown = chosen; draw(); }),
      tick("logarithmic", log, (checked) => { log = checked; draw(); })),
    h("p", { class: "hint" }, "With both, medians are solid and 99th percentiles dashed. Hollow marks are invalid."),
    runLegend(state),
    h("div", { class: "grid two" }, ...charts.map((chart) => chart.element)));
}
