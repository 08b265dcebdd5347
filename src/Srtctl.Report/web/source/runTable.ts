import { max } from "d3-array";
import { symbol } from "d3-shape";
import type { ReportedRun, ResultPoint } from "./content";
import { h, svg, tick } from "./elements";
import { exact, lengths, plural, short } from "./format";
import { mark } from "./look";
import type { State } from "./state";
import { isInvalid, levelBadge } from "./verdicts";

/** The highest figure that can be believed, else the highest, pale. */
function best(run: ReportedRun, read: (point: ResultPoint) => number | undefined): Node | string {
  const highest = (points: ResultPoint[]): number | undefined =>
    max(points.map(read).filter((value) => value !== undefined));
  const believed = highest(run.points.filter((point) => !isInvalid(point)));
  return believed === undefined
    ? h("span", { class: "quiet", title: "Of invalid measurements." }, short(highest(run.points)))
    : short(believed);
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

interface Column { title: string; number?: boolean; read: (run: ReportedRun) => Node | string }

const COLUMNS: Column[] = [
  { title: "Verdict", read: ({ verdict }) => verdict
    ? h("a", { href: "#verdicts", class: "plain" }, levelBadge(verdict.level)) : "\u2013" },
  { title: "Workers", read: (run) => run.topology },
  { title: "GPUs", number: true, read: (run) => exact(run.gpus) },
  { title: "GPU", read: (run) => run.gpuType ?? "\u2013" },
  { title: "Engine", read: (run) => run.engine ?? "\u2013" },
  { title: "ISL/OSL", read: lengths },
  { title: "best tok/s/GPU", number: true, read: (run) => best(run, (point) => point.outputPerGpu) },
  { title: "best tok/s/user", number: true, read: (run) => best(run, (point) => point.perUser) },
  { title: "Date", read: (run) => run.date ?? "\u2013" },
];

function row(state: State, run: ReportedRun, index: number): HTMLTableRowElement {
  const box = h("input", {
    type: "checkbox", checked: state.selected.has(index), "aria-label": `Show run ${run.jobId}`,
    change: () => state.select([index], box.checked),
  });
  const words = [run.jobId, run.name, ...run.tags, run.model, run.gpuType, run.topology, run.engine, lengths(run)];
  return h("tr", { "data-run": index, "data-text": words.join(" ").toLowerCase() },
    h("td", { class: "box" }, box), h("td", { class: "box" }, runMark(index)),
    h("th", { scope: "row" }, h("a", { href: "#details", click: () => state.focus(index) }, run.jobId)),
    h("td", { class: "name" }, run.name ?? "\u2013", " ", ...badges(run),
      ...run.tags.map((tag) => h("span", { class: "badge tag" }, tag))),
    ...COLUMNS.map(({ title, number, read }) =>
      h("td", { class: number ? "number" : null, "data-title": title }, read(run))));
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
  return h("section", { id: "runs" }, h("h2", {}, "Runs"),
    rows.length > 1 ? h("div", { class: "controls" }, filter, all) : null,
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Runs" }, h("table", { class: "runs" },
      h("thead", {}, h("tr", {}, h("td"), h("td"), h("th", { scope: "col" }, "Job"), h("th", { scope: "col" }, "Name"),
        ...COLUMNS.map(({ title, number }) => h("th", { scope: "col", class: number ? "number" : null }, title)))),
      h("tbody", {}, ...rows))));
}
