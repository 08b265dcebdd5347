import type { ReportedRun } from "./content";
import { h, onWidth } from "./elements";
import { lengths } from "./format";
import { RateChart } from "./rates";
import type { State } from "./state";
import { timelinePicture } from "./timeline";
import { topologyPicture } from "./topology";
import { verdictOf } from "./verdicts";
import { WorkerCharts } from "./workers";

function facts(run: ReportedRun): string {
  return [run.topology, run.gpus === undefined ? "" : `${run.gpus} GPUs`, run.gpuType, run.engine, run.model,
    run.benchmark, run.isl === undefined ? "" : lengths(run), run.date, run.path].filter(Boolean).join(" \u00b7 ");
}

/** Everything about one run. */
export function detailSection(state: State): HTMLElement {
  const workers = new WorkerCharts();
  const rates = new RateChart();
  const nodes = h("div");
  const times = h("div");
  const verdict = h("div");
  const about = h("p", { class: "hint" });
  const failure = h("p", { class: "failure", hidden: true });
  const runs = h("select", { "aria-label": "Run", change: () => state.focus(Number(runs.value)) },
    ...state.content.runs.map((run, index) => h("option", { value: index }, `${run.jobId} ${run.name ?? ""}`)));
  const block = (title: string, ...content: Node[]): HTMLElement =>
    h("div", { class: "block" }, h("h3", {}, title), ...content);
  const section = h("section", { id: "details" }, h("h2", {}, "One run"),
    h("div", { class: "controls" }, h("label", { class: "pair" }, "Run ", runs)), about, failure,
    block("Verdict", verdict), block("What ran where", nodes), block("What happened when", times),
    block("Rate match", rates.element), block("Workers over time", workers.element));
  let width = 0;

  function draw(): void {
    const run = state.focusedRun;
    width ||= section.clientWidth;
    if (!run || width === 0) return;
    nodes.replaceChildren(topologyPicture(run, width));
    times.replaceChildren(timelinePicture(run, width));
  }

  function show(): void {
    const run = state.focusedRun;
    runs.value = String(state.focused);
    about.textContent = run ? facts(run) : "";
    failure.textContent = run?.failure ?? "";
    failure.hidden = !run?.failure;
    if (run) verdict.replaceChildren(verdictOf(run));
    rates.show(run);
    workers.show(run);
    draw();
  }

  state.on("focus", show);
  state.on("look", () => {
    width = section.clientWidth;
    draw();
    rates.draw();
    workers.draw();
  });
  onWidth(section, (now) => {
    width = now;
    draw();
  });
  return section;
}
