import "uplot/dist/uPlot.min.css";
import "./colours.css";
import "./page.css";
import "./charts.css";
import "./narrow.css";
import "./print.css";
import { readContent } from "./content";
import type { ReportContent } from "./content";
import { detailSection } from "./details";
import { choice, h } from "./elements";
import { exact, plural, short } from "./format";
import { latencySection } from "./latency";
import { notesSection } from "./notes";
import { paretoSection } from "./pareto";
import { runTable } from "./runTable";
import { settingsSection } from "./settings";
import { State } from "./state";
import { throughputSection } from "./throughput";
import { tooltip } from "./tooltip";
import { isInvalid, verdictSection } from "./verdicts";

type Theme = "auto" | "light" | "dark";

function summary(content: ReportContent): string {
  const points = content.runs.flatMap((run) => run.points.map((point) => ({ run, point })));
  const [best] = points.filter(({ point }) => !isInvalid(point) && point.outputPerGpu !== undefined)
    .sort((one, other) => (other.point.outputPerGpu ?? 0) - (one.point.outputPerGpu ?? 0));
  const counts = `${plural(content.runs.length, "run")}, ${plural(points.length, "measurement")}.`;
  return best?.point.outputPerGpu === undefined ? counts
    : `${counts} Most output per GPU: ${short(best.point.outputPerGpu)} tok/s, job ${best.run.jobId} at concurrency ${
      exact(best.point.concurrency)}.`;
}

function header(state: State): HTMLElement {
  const look = (theme: Theme): void => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    state.tell("look");
  };
  const { runs, madeAt } = state.content;
  return h("header", {},
    h("div", {}, h("h1", {}, runs.length === 1 ? `${runs[0]?.jobId} ${runs[0]?.name ?? ""}` : "Benchmark report"),
      h("p", {}, summary(state.content)),
      h("p", { class: "hint" }, `Made ${madeAt.slice(0, 16).replace("T", " ")} UTC by srtctl.`)),
    choice<Theme>("Colours", [["auto", "auto"], ["light", "light"], ["dark", "dark"]], "auto", look));
}

function navigation(sections: HTMLElement[]): HTMLElement {
  return h("nav", { "aria-label": "Sections" }, ...sections.map((section) =>
    h("a", { href: `#${section.id}` }, section.querySelector("h2")?.textContent)));
}

async function start(): Promise<void> {
  const page = document.getElementById("page");
  if (!page) return;
  const state = new State(await readContent());
  const sections = [
    runTable(state), paretoSection(state), latencySection(state), throughputSection(state), verdictSection(state),
    detailSection(state), settingsSection(state), notesSection(state),
  ];
  page.append(header(state), navigation(sections), ...sections);
  page.removeAttribute("aria-busy");
  tooltip.mount();
  state.tell("selection");
  state.tell("focus");
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => state.tell("look"));
  matchMedia("print").addEventListener("change", () => state.tell("look"));
}

void start();
