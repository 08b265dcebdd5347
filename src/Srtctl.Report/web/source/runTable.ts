import type { ReportedRun } from "./content";
import { symbol } from "d3-shape";
import { h, svg, tick } from "./elements";
import { exact, lengths, plural, short } from "./format";
import { mark } from "./look";
import type { State } from "./state";

function best(run: ReportedRun, read: (point: ReportedRun["points"][number]) => number | undefined): number | undefined {
  const values = run.points.map(read).filter((value) => value !== undefined);
  return values.length > 0 ? Math.max(...values) : undefined;
}

function badges(run: ReportedRun): Node[] {
  const all: [string, string, string][] = [];
  if (run.rehearsal) all.push(["warn", "rehearsal", "Mock engines: these figures are no measurements."]);
  if (run.status && run.status !== "completed") all.push(["bad", run.status, run.failure ?? ""]);
  if (run.missing.length > 0) all.push(["warn", "incomplete", `No result at concurrency ${run.missing.join(", ")}.`]);
  if (run.warnings.length > 0)
    all.push(["plain", plural(run.warnings.length, "note"), "See the notes at the end of the page."]);
  return all.map(([kind, text, title]) => h("span", { class: `badge ${kind}`, title }, text));
}

export function runMark(index: number): SVGElement {
  return svg("svg", { class: "run-mark", width: 16, height: 16, viewBox: "-8 -8 16 16", "aria-hidden": "true" },
    svg("path", { d: symbol(mark(index), 62)(), style: `fill:var(--series-${index % 8})` }));
}

function row(state: State, run: ReportedRun, index: number): HTMLTableRowElement {
  const box = h("input", {
    type: "checkbox", checked: state.selected.has(index), "aria-label": `Show run ${run.jobId}`,
    change: () => state.select([index], box.checked),
  });
  return h("tr", { "data-run": index, "data-text": `${run.jobId} ${run.name ?? ""} ${run.tags.join(" ")} ${run.model ?? ""} ${
    run.gpuType ?? ""} ${run.topology} ${run.engine ?? ""} ${lengths(run)}`.toLowerCase() },
    h("td", {}, box), h("td", {}, runMark(index)),
    h("th", { scope: "row" }, h("a", { href: "#details", click: () => state.focus(index) }, run.jobId)),
    h("td", { class: "name" }, run.name ?? "\u2013", " ", ...badges(run),
      ...run.tags.map((tag) => h("span", { class: "badge tag" }, tag))),
    h("td", {}, run.topology), h("td", { class: "number" }, exact(run.gpus)), h("td", {}, run.gpuType ?? "\u2013"),
    h("td", {}, run.engine ?? "\u2013"), h("td", {}, lengths(run)),
    h("td", { class: "number" }, short(best(run, (point) => point.outputPerGpu))),
    h("td", { class: "number" }, short(best(run, (point) => point.perUser))),
    h("td", {}, run.date ?? "\u2013"));
}

/** All runs; it is the legend of the charts as well. */
export function runTable(state: State): HTMLElement {
  const rows = state.content.runs.map((run, index) => row(state, run, index));
  const shown = (): number[] => rows.flatMap((one, index) => one.hidden ? [] : [index]);
  const filter = h("input", {
    type: "search", placeholder: "Filter by words", "aria-label": "Filter runs", input: () => {
      const words = filter.value.toLowerCase().split(/\s+/);
      for (const one of rows) one.hidden = !words.every((word) => one.dataset.text?.includes(word));
    },
  });
  const all = tick("all shown", state.selected.size === rows.length, (checked) => state.select(shown(), checked));
  state.on("selection", () => {
    rows.forEach((one, index) => {
      const box = one.querySelector("input");
      if (box) box.checked = state.selected.has(index);
    });
    const box = all.querySelector("input");
    if (box) box.checked = shown().every((index) => state.selected.has(index));
  });
  const titles = ["", "", "Job", "Name", "Workers", "GPUs", "GPU", "Engine", "ISL/OSL", "best tok/s/GPU",
    "best tok/s/user", "Date"];
  return h("section", { id: "runs" }, h("h2", {}, "Runs"),
    rows.length > 1 ? h("div", { class: "controls" }, filter, all) : null,
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Runs" }, h("table", { class: "runs" },
      h("thead", {}, h("tr", {}, ...titles.map((title, index) =>
        h("th", { scope: "col", class: [5, 9, 10].includes(index) ? "number" : null }, title)))),
      h("tbody", {}, ...rows))));
}
