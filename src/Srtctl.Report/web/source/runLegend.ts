import { h } from "./elements";
import { label } from "./format";
import { runMark } from "./runTable";
import type { State } from "./state";

/** The marks of the selected runs, for charts that have no room for names; wide ones name their lines themselves. */
export function runLegend(state: State, always = false): HTMLElement {
  const legend = h("p", { class: always ? "legend" : "legend narrow-only" });
  state.on("selection", () => legend.replaceChildren(...state.runs.map(({ run, index }) =>
    h("span", {}, runMark(index), label(run)))));
  return legend;
}
