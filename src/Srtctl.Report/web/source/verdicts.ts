import type { Level, ReportedRun, ResultPoint, VerdictFinding } from "./content";
import { h } from "./elements";
import { concurrencyText, label, plural } from "./format";
import { runMark } from "./runTable";
import type { State } from "./state";
import type { TipRow } from "./tooltip";

const SIGNS: Record<Level, string> = { valid: "\u2713", suspect: "?", invalid: "\u2715" };

export function isInvalid(point: ResultPoint): boolean {
  return point.level === "invalid";
}

export function verdictRows(point: ResultPoint): TipRow[] {
  return point.level ? [{ name: "Verdict", value: [point.level, ...point.codes].join(" ") }] : [];
}

/** A level as sign, word and colour. */
export function levelBadge(level: Level, text: string = level): HTMLElement {
  return h("span", { class: `level ${level}` }, h("span", { "aria-hidden": "true" }, `${SIGNS[level]}\u2009`), text);
}

function finding({ code, level, message, places, waiver }: VerdictFinding): HTMLElement {
  return h("li", {}, waiver === undefined ? levelBadge(level) : h("span", { class: "level waived" }, "waived"), " ",
    h("code", {}, code), " ", places.length > 0 && h("strong", {}, `${places.join(", ")}: `), message,
    waiver !== undefined && h("span", { class: "quiet" }, ` Waived: ${waiver}`));
}

/** All that is said about a run's figures. */
export function verdictOf(run: ReportedRun): HTMLElement {
  const { verdict } = run;
  if (!verdict) return h("p", { class: "empty" }, "There are no results to judge.");
  return h("div", {},
    verdict.level === "valid" && h("p", {}, levelBadge("valid"), ": no rule speaks against these figures."),
    verdict.findings.length > 0 && h("ul", { class: "findings" }, ...verdict.findings.map(finding)),
    verdict.unjudged.length > 0 && h("details", {},
      h("summary", {}, `${plural(verdict.unjudged.length, "rule")} could not be judged`),
      h("ul", { class: "findings" }, ...verdict.unjudged.map(({ code, title, missing }) =>
        h("li", {}, h("code", {}, code), ` ${title}: ${missing}`)))));
}

function row(run: ReportedRun, index: number): HTMLElement {
  const { verdict } = run;
  return h("tr", {},
    h("th", { scope: "row" }, runMark(index), label(run)),
    h("td", {}, verdict ? levelBadge(verdict.level) : "\u2013"),
    h("td", { class: "levels" }, ...run.points.map((point) => point.level
      ? h("span", { title: verdictRows(point)[0]?.value },
        levelBadge(point.level, concurrencyText(point)))
      : null)),
    verdict?.findings.length === 0 ? h("td", { class: "nothing quiet" }, "\u2013")
      : h("td", { class: "reasons" }, verdict ? h("ul", { class: "findings" }, ...verdict.findings.map(finding))
        : "There are no results to judge."));
}

/** Whether the figures can be believed: of each run, and of each of its measurements. */
export function verdictSection(state: State): HTMLElement {
  const body = h("tbody");
  state.on("selection", () => body.replaceChildren(...state.runs.map(({ run, index }) => row(run, index))));
  return h("section", { id: "verdicts" }, h("h2", {}, "Verdicts"),
    h("p", { class: "hint" }, "Rules look for what makes figures mean something else than they seem to. ",
      levelBadge("valid"), " no rule speaks against them, ", levelBadge("suspect"), " look before you publish them, ",
      levelBadge("invalid"), " they do not measure what was asked for."),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Verdicts" },
      h("table", { class: "verdicts" }, h("thead", {}, h("tr", {},
        ...["Run", "Verdict", "By concurrency", "Reasons"].map((text) => h("th", { scope: "col" }, text)))), body)));
}
