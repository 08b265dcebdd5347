import type { ReportedRun, ResultPoint } from "./content";
import { download, h } from "./elements";
import { csvLine, exact, label, short } from "./format";
import { lineChart } from "./lineChart";
import { seriesColour } from "./look";
import { pointRows } from "./pareto";
import { runLegend } from "./runLegend";
import type { State } from "./state";
import { isInvalid } from "./verdicts";

const FIGURES: [keyof ResultPoint & ("output" | "total" | "requests"), string, string][] = [
  ["output", "Output throughput", "tok/s"], ["total", "Input and output throughput", "tok/s"],
  ["requests", "Request throughput", "requests/s"],
];

type Column = [string, (run: ReportedRun, point: ResultPoint) => string | number | undefined];

const COLUMNS: Column[] = [
  ["Job", (run) => run.jobId], ["Name", (run) => run.name], ["Workers", (run) => run.topology],
  ["GPUs", (run) => run.gpus], ["ISL", (run) => run.isl], ["OSL", (run) => run.osl],
  ["Concurrency", (_, point) => point.concurrency],
  ["Output tok/s", (_, point) => point.output], ["Total tok/s", (_, point) => point.total],
  ["Output tok/s/GPU", (_, point) => point.outputPerGpu], ["Total tok/s/GPU", (_, point) => point.totalPerGpu],
  ["tok/s/user", (_, point) => point.perUser], ["Requests/s", (_, point) => point.requests],
  ["Mean TTFT ms", (_, point) => point.ttft.mean], ["Median TTFT ms", (_, point) => point.ttft.median],
  ["p99 TTFT ms", (_, point) => point.ttft.p99],
  ["Mean TPOT ms", (_, point) => point.tpot.mean], ["p99 TPOT ms", (_, point) => point.tpot.p99],
  ["Mean ITL ms", (_, point) => point.itl.mean], ["p99 ITL ms", (_, point) => point.itl.p99],
  ["Mean E2EL ms", (_, point) => point.e2el.mean], ["p99 E2EL ms", (_, point) => point.e2el.p99],
  ["Completed", (_, point) => point.completed], ["Failed", (_, point) => point.failed],
  ["Verdict", (_, point) => [point.level, ...point.codes].join(" ")], ["Duration s", (_, point) => point.duration],
  ["File", (_, point) => point.file],
];

const TEXTS = ["Job", "Name", "Workers", "Verdict", "File"];

function cell(value: string | number | undefined, title: string): HTMLElement {
  return TEXTS.includes(title)
    ? h("td", {}, value ?? "\u2013")
    : h("td", { class: "number", title: exact(value as number) }, short(value as number));
}

/** Throughput against concurrency, and every figure as a table. */
export function throughputSection(state: State): HTMLElement {
  const charts = FIGURES.map(([figure, title, unit]) => lineChart(() => ({
    title, xTitle: "concurrency", yTitle: unit, logX: true, empty: "No selected run states it.",
    series: state.runs.map(({ run, index }) => ({
      label: label(run), colour: seriesColour(index), mark: index,
      points: run.points.flatMap((point) => {
        const y = point[figure];
        return y === undefined || !point.concurrency ? [] : [{
          x: point.concurrency, y, title: `${run.jobId} ${run.name ?? ""}`, rows: pointRows(point),
          hollow: isInvalid(point),
        }];
      }),
    })),
  })));
  const body = h("tbody");
  const draw = (): void => {
    charts.forEach((chart) => chart.draw());
    body.replaceChildren(...state.runs.flatMap(({ run }) => run.points.map((point) =>
      h("tr", {}, ...COLUMNS.map(([title, read]) => cell(read(run, point), title))))));
  };
  const csv = (): string => [COLUMNS.map(([title]) => title), ...state.runs.flatMap(({ run }) =>
    run.points.map((point) => COLUMNS.map(([, read]) => read(run, point))))].map(csvLine).join("\r\n") + "\r\n";
  state.on("selection", draw);
  state.on("look", draw);
  return h("section", { id: "throughput" }, h("h2", {}, "Throughput"), runLegend(state, true),
    h("div", { class: "grid three" }, ...charts.map((chart) => chart.element)),
    h("details", { class: "figures" }, h("summary", {}, "All figures as a table"),
      h("button", { type: "button", click: () => download("results.csv", "text/csv", csv()) }, "Save as CSV"),
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Figures" },
        h("table", {}, h("thead", {}, h("tr", {}, ...COLUMNS.map(([title]) =>
          h("th", { scope: "col", class: TEXTS.includes(title) ? null : "number" }, title)))), body))));
}
