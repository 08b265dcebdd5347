import { h, tick } from "./elements";
import { label } from "./format";
import { runMark } from "./runTable";
import type { State } from "./state";

/** How the selected runs were configured, and in what they differ. */
export function settingsSection(state: State): HTMLElement {
  let onlyDifferences = true;
  const holder = h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Configuration" });
  const filter = h("input", {
    type: "search", placeholder: "Filter by words", "aria-label": "Filter settings", input: () => draw(),
  });

  function draw(): void {
    const { runs } = state;
    const groups = new Map<string, Map<string, (string | undefined)[]>>();
    runs.forEach(({ run }, column) => {
      for (const { group, key, value } of run.settings) {
        const keys = groups.get(group) ?? new Map<string, (string | undefined)[]>();
        const values = keys.get(key) ?? Array.from<undefined>({ length: runs.length });
        values[column] = value;
        groups.set(group, keys.set(key, values));
      }
    });
    const titles = runs.map(({ run }) => label(run));
    const words = filter.value.toLowerCase();
    const bodies = [...groups].map(([group, keys]) => {
      const rows = [...keys].filter(([key, values]) =>
        `${group} ${key} ${values.join(" ")}`.toLowerCase().includes(words)
        && !(onlyDifferences && runs.length > 1 && values.every((value) => value === values[0])));
      return rows.length === 0 ? null : h("tbody", {},
        h("tr", { class: "group" }, h("th", { colspan: runs.length + 1, scope: "rowgroup" }, group)),
        ...rows.map(([key, values]) => h("tr", {}, h("th", { scope: "row" }, h("code", {}, key)),
          ...values.map((value, column) => h("td", { "data-title": titles[column] }, value === undefined
            ? h("span", { class: "quiet" }, "\u2013") : h("code", {}, value))))));
    });
    const any = bodies.some((body) => body !== null);
    holder.replaceChildren(any
      ? h("table", { class: "settings" }, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Setting"),
        ...runs.map(({ run, index }) => h("th", { scope: "col" }, runMark(index), label(run))))), ...bodies)
      : h("p", { class: "empty" }, runs.length > 1
        ? "The selected runs do not differ in anything that is known." : "Nothing is known."));
  }

  state.on("selection", draw);
  return h("section", { id: "configuration" }, h("h2", {}, "Configuration"),
    h("div", { class: "controls" }, filter,
      state.content.runs.length > 1
        ? tick("only differences", true, (checked) => { onlyDifferences = checked; draw(); }) : null),
    holder);
}
