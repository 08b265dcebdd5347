import type { ChartLine, ReportedRun } from "./content";
import { choice, h } from "./elements";
import { exact, plural, span } from "./format";
import { roleColour, roleName, seriesColour } from "./look";
import { TimeCharts } from "./timeCharts";
import type { TimeLine } from "./lineOverTime";

type View = "mean" | "rank" | "worker";

const ALL = "";
const READABLE = 12;

function name(line: ChartLine): string {
  const rank = line.rank === undefined || line.rank === null ? "" : ` DP${line.rank}`;
  if (line.node) return `${line.node} ${line.worker}${rank}`;
  return rank ? `rank${rank.slice(3)}` : "mean";
}

function worker(line: ChartLine): string {
  return `${line.node} ${line.worker}`;
}

/** Prefill comes first. */
function rolesOf(lines: ChartLine[]): string[] {
  return [...new Set(lines.map((line) => line.role))]
    .sort((one, other) => Number(one !== "prefill") - Number(other !== "prefill"));
}

function workersOf(lines: ChartLine[], role: string): string[] {
  return [...new Set(lines.filter((line) => line.node && line.role === role).map(worker))];
}

/** At first one worker of a role, unless all of them fit into a chart. */
function firstChoice(lines: ChartLine[], role: string): string {
  const [first] = lines.filter((line) => line.node && line.role === role);
  const together = lines.filter((line) => line.node && line.role === role && line.metric === first?.metric).length;
  return first && together > READABLE ? worker(first) : ALL;
}

export function secondsOf(steps: number[]): number[] {
  let time = 0;
  return steps.map((step) => (time += step) / 1000);
}

function drawn(line: ChartLine, colour: string): TimeLine {
  return {
    label: name(line), colour, times: secondsOf(line.steps), values: line.values,
    count: line.count, extremesOf: line.extremesOf,
  };
}

function wholeRange(lines: ChartLine[]): [number, number] {
  let end = 0;
  for (const line of lines) end = Math.max(end, line.steps.reduce((sum, step) => sum + step, 0) / 1000);
  return [0, end || 1];
}

/** Figures of the workers of a run over time. */
export class WorkerCharts {
  readonly element = h("div");
  private readonly charts = new TimeCharts();
  private view: View = "mean";
  private readonly only = new Map<string, string>();
  private run?: ReportedRun;

  show(run: ReportedRun | undefined): void {
    this.run = run;
    this.only.clear();
    for (const role of rolesOf(run?.charts?.lines ?? []))
      this.only.set(role, firstChoice(run?.charts?.lines ?? [], role));
    this.charts.reset();
    this.draw();
  }

  draw(): void {
    this.charts.clear();
    const charts = this.run?.charts;
    if (!charts) {
      this.element.replaceChildren(h("p", { class: "empty" }, "No worker log with times was read for this run."));
      return;
    }
    const roles = rolesOf(charts.lines);
    const shown = charts.lines.filter((line) => this.isShown(line));
    const range = wholeRange(charts.lines);
    this.element.replaceChildren(this.controls(charts.lines), h("p", { class: "hint" },
      `${exact(charts.records)} records from ${charts.start}${charts.isLocal ? " (the nodes\u2019 clock)" : " UTC"}`
      + `${charts.withoutTime > 0 ? `; ${exact(charts.withoutTime)} without a time are not drawn` : ""}. `
      + this.meaning(shown) + " Drag to zoom all charts, double-click to see everything."));
    const grid = h("div", { class: `roles columns-${Math.min(2, roles.length)}` });
    this.element.append(grid);
    const columns = roles.map((role) => {
      const lines = shown.filter((line) => line.role === role);
      const column = h("div", { class: "role" },
        h("h3", { style: `color:var(--${role})` }, `${roleName(role)} workers`), this.legend(lines));
      grid.append(column);
      return { column, lines };
    });
    for (const { column, lines } of columns) {
      for (const metric of charts.metrics) {
        const ofMetric = lines.filter((line) => line.metric === metric.id);
        if (ofMetric.length > 0 && ofMetric.some((line) => line.values.some((value) => value !== 0))) {
          this.charts.add(column, {
            title: metric.title, unit: metric.unit, range,
            lines: ofMetric.map((line) => drawn(line, this.colourOf(line, lines))),
          });
        }
      }
    }
  }

  private isShown(line: ChartLine): boolean {
    const hasRank = line.rank !== undefined && line.rank !== null;
    if (this.view === "worker")
      return line.node !== undefined && [ALL, worker(line)].includes(this.only.get(line.role) ?? ALL);
    return line.node === undefined && hasRank === (this.view === "rank");
  }

  private colourOf(line: ChartLine, lines: ChartLine[]): string {
    if (this.view === "mean") return roleColour(line.role);
    if (this.view === "rank" || this.only.get(line.role) !== ALL) return seriesColour(line.rank ?? 0);
    return seriesColour([...new Set(lines.map(worker))].indexOf(worker(line)));
  }

  private legend(lines: ChartLine[]): HTMLElement | null {
    if (this.view === "mean" || lines.length === 0) return null;
    const byRank = this.view === "rank" || this.only.get(lines[0]?.role ?? "") !== ALL;
    const names = new Map(lines.map((line) =>
      [byRank ? `rank ${line.rank ?? 0}` : worker(line), this.colourOf(line, lines)]));
    return h("p", { class: "legend" }, ...[...names].map(([text, colour]) =>
      h("span", {}, h("i", { style: `background:${colour}` }), text)));
  }

  private meaning(shown: ChartLine[]): string {
    const over = Math.max(0, ...shown.map((line) => line.meanOver));
    if (this.view === "worker") return "Single records of each worker and rank.";
    return `Means over ${over === 1000 ? "one second" : span(over)} of ${
      this.view === "rank" ? "all workers, by data-parallel rank." : "all workers of a role."}`;
  }

  private controls(lines: ChartLine[]): HTMLElement {
    const hasRanks = lines.some((line) => line.node === undefined && line.rank !== undefined && line.rank !== null);
    const views: [View, string][] = [["mean", "averaged"], ["rank", "by rank"], ["worker", "single workers"]];
    return h("div", { class: "controls" },
      choice("Lines", views.filter(([view]) => hasRanks || view !== "rank"), this.view, (view) => {
        this.view = view;
        this.draw();
      }), ...(this.view === "worker" ? [...this.only.keys()].map((role) => this.workerChoice(lines, role)) : []));
  }

  private workerChoice(lines: ChartLine[], role: string): HTMLElement {
    const workers = workersOf(lines, role);
    const choose = (): void => {
      this.only.set(role, only.value);
      this.draw();
    };
    const only = h("select", { "aria-label": `${roleName(role)} worker`, change: choose },
      h("option", { value: ALL }, `all ${plural(workers.length, "worker")}`),
      ...workers.map((text) => h("option", { value: text, selected: text === this.only.get(role) }, text)));
    return h("label", { class: "pair" }, roleName(role), only);
  }
}
