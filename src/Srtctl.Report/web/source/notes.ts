import { h } from "./elements";
import { plural } from "./format";
import type { State } from "./state";

const FORMULAS: [string, string][] = [
  ["tok/s per user", "1000 / mean TPOT in ms."],
  ["tok/s per GPU", "Throughput / GPUs of all nodes that have workers."],
  ["Several results at one concurrency", "The newest counts."],
  ["Percentiles", "As the benchmark client states them; none is computed here."],
  ["Lines over time", "A line that stands for more values than it has points keeps, of each interval, the first, "
    + "the last, the lowest and the highest value: no extreme is lost. Every chart says how many values there were."],
  ["Means over workers", "Values are grouped by the second in which they were logged and averaged over the records "
    + "that have them. Very long runs are grouped by more than a second; the chart says so."],
  ["Rate match", "In each interval, the sum over ranks of the mean rate that a rank logs while it works. Divided by ISL "
    + "and OSL it is requests/s."],
  ["Verdicts", "Rules with codes and thresholds. Invalid measurements count neither for the frontier nor as the best."],
];

/** What a reader needs in order to trust the figures. */
export function notesSection(state: State): HTMLElement {
  const { runs, skipped } = state.content;
  const noted = runs.filter((run) => run.warnings.length > 0);
  const licences = document.getElementById("licences")?.textContent ?? "";
  return h("section", { id: "notes" }, h("h2", {}, "Notes"),
    noted.length > 0 && h("details", { open: noted.length < 4 },
      h("summary", {}, `${plural(noted.length, "run")} with notes`),
      ...noted.map((run) => h("div", {}, h("h3", {}, `Job ${run.jobId}`),
        h("ul", {}, ...run.warnings.map((text) => h("li", {}, text)))))),
    skipped.length > 0 && h("details", { open: skipped.length < 8 },
      h("summary", {}, `${plural(skipped.length, "directory", "directories")} not shown`),
      h("ul", { class: "skipped" }, ...skipped.map(({ path, reason }) =>
        h("li", {}, h("code", {}, path), `: ${reason}`)))),
    h("details", {}, h("summary", {}, "How the numbers are made"),
      h("dl", { class: "formulas" }, ...FORMULAS.flatMap(([name, text]) => [h("dt", {}, name), h("dd", {}, text)]))),
    h("details", { class: "licences" }, h("summary", {}, "Licences of the libraries in this page"),
      h("pre", {}, licences)));
}
