import type { ReportedRun, ResultPoint } from "./content";
import { choice, h, tick } from "./elements";
import { concurrencyText, exact, label, short, withUnit } from "./format";
import { frontier } from "./frontier";
import { lineChart } from "./lineChart";
import type { ChartSeries } from "./lineChart";
import { seriesColour } from "./look";
import { runLegend } from "./runLegend";
import type { State } from "./state";
import type { TipRow } from "./tooltip";
import { isInvalid, verdictRows } from "./verdicts";

type Kind = "outputPerGpu" | "totalPerGpu";
interface Pick { run: ReportedRun; point: ResultPoint; x: number; y: number }

const POINTS_WITH_TEXT = 40;

export function pointRows(point: ResultPoint): TipRow[] {
  return [
    { name: "Concurrency", value: concurrencyText(point) },
    { name: "Output per GPU", value: withUnit(point.outputPerGpu, "tok/s") },
    { name: "Total per GPU", value: withUnit(point.totalPerGpu, "tok/s") },
    { name: "Output per user", value: withUnit(point.perUser, "tok/s") },
    { name: "Output", value: withUnit(point.output, "tok/s") },
    { name: "Mean TTFT", value: withUnit(point.ttft.mean, "ms") },
    { name: "Mean TPOT", value: withUnit(point.tpot.mean, "ms") },
    ...verdictRows(point),
  ];
}

/** Throughput of a GPU against what a user sees. */
export function paretoSection(state: State): HTMLElement {
  let kind: Kind = "outputPerGpu";
  let showFrontier = true;
  let cut: number | null = null;
  let picked: Pick[] = [];
  const comparison = h("div", { class: "comparison", "aria-live": "polite" });
  const pointsOf = (run: ReportedRun): { x: number; y: number; point: ResultPoint }[] => run.points
    .flatMap((point) => {
      const [x, y] = [point.perUser, point[kind]];
      return x === undefined || y === undefined ? [] : [{ x, y, point }];
    });

  const chart = lineChart(() => {
    const all = state.runs.flatMap(({ run }) => pointsOf(run));
    const believed = all.filter(({ point }) => !isInvalid(point));
    const series = state.runs.map(({ run, index }): ChartSeries => ({
      label: label(run), colour: seriesColour(index), mark: index,
      points: pointsOf(run).map(({ x, y, point }) => ({
        x, y, title: `${run.jobId} ${run.name ?? ""}`, rows: pointRows(point),
        hollow: isInvalid(point), text: all.length <= POINTS_WITH_TEXT ? concurrencyText(point) : undefined,
        pick: () => choose({ run, point, x, y }),
      })),
    }));
    return {
      title: "Throughput per GPU against throughput per user",
      yTitle: `${kind === "outputPerGpu" ? "output" : "total"} tok/s per GPU`, xTitle: "tok/s per user",
      height: matchMedia("print").matches ? 360 : 440, series,
      frontier: showFrontier && believed.length > 1 ? frontier(believed) : undefined,
      cutOff: cut === null ? undefined : { x: cut, text: `${cut} tok/s per user` },
      empty: "No selected run states TPOT, throughput and a number of GPUs.",
    };
  });

  function choose(pick: Pick): void {
    picked = picked.length === 1 ? [...picked, pick] : [pick];
    compare();
  }

  function compare(): void {
    const [one, other] = picked;
    if (!one) return comparison.replaceChildren();
    const name = ({ run, point }: Pick): string => `${run.jobId} at concurrency ${exact(point.concurrency)}`;
    if (!other) return comparison.replaceChildren(h("p", {}, `${name(one)}: choose a second point to compare.`));
    const change = (from: number, to: number): string =>
      from === 0 ? "\u2013" : `${to >= from ? "+" : "\u2212"}${short(Math.abs(100 * (to / from - 1)))} %`;
    comparison.replaceChildren(h("p", {},
      `From ${name(one)} to ${name(other)}: `, h("strong", {}, change(one.x, other.x)), " tok/s per user, ",
      h("strong", {}, change(one.y, other.y)), " tok/s per GPU. ",
      h("button", { type: "button", click: () => { picked = [other, one]; compare(); } }, "Swap")));
  }

  const value = h("input", {
    type: "number", min: 0, step: 5, value: 30, "aria-label": "tok/s per user", input: () => mark(box.checked),
  });
  const marked = tick("mark", false, (checked) => mark(checked));
  const box = marked.querySelector("input") as HTMLInputElement;
  function mark(checked: boolean): void {
    cut = checked && value.valueAsNumber >= 0 ? value.valueAsNumber : null;
    chart.draw();
  }

  state.on("selection", () => chart.draw());
  state.on("look", () => chart.draw());
  return h("section", { id: "pareto" }, h("h2", {}, "Pareto"),
    h("div", { class: "controls" },
      choice("Tokens", [["outputPerGpu", "output"], ["totalPerGpu", "input + output"]], kind, (chosen) => {
        kind = chosen;
        picked = [];
        compare();
        chart.draw();
      }),
      tick("frontier", true, (checked) => { showFrontier = checked; chart.draw(); }),
      h("span", { class: "pair" }, marked, value, "tok/s per user")),
    runLegend(state), chart.element, comparison,
    h("p", { class: "hint" }, "Small numbers are concurrencies. The grey band is the frontier: no other point is at "
      + "least as good in both and better in one. Hollow marks are invalid measurements and are left out of it. "
      + "Click two points to compare them; drag to zoom."));
}
