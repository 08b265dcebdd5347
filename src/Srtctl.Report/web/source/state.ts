import type { ReportContent, ReportedRun } from "./content";

const SELECTED_AT_FIRST = 8;

/** What the reader has chosen. Whoever draws something listens. */
export class State {
  readonly selected = new Set<number>();
  focused = 0;
  private readonly listeners: { selection: (() => void)[]; focus: (() => void)[]; look: (() => void)[] } =
    { selection: [], focus: [], look: [] };

  constructor(readonly content: ReportContent) {
    const measured = content.runs.flatMap((run, index) => run.points.length > 0 && !run.rehearsal ? [index] : []);
    const all = content.runs.map((_, index) => index);
    for (const run of (measured.length > 0 ? measured : all).slice(0, SELECTED_AT_FIRST)) this.selected.add(run);
    this.focused = Math.min(...this.selected);
  }

  get runs(): { run: ReportedRun; index: number }[] {
    return this.content.runs.map((run, index) => ({ run, index })).filter(({ index }) => this.selected.has(index));
  }

  get focusedRun(): ReportedRun | undefined {
    return this.content.runs[this.focused];
  }

  select(indices: Iterable<number>, selected: boolean): void {
    for (const index of indices) {
      if (selected) this.selected.add(index);
      else this.selected.delete(index);
    }
    this.tell("selection");
  }

  focus(index: number): void {
    this.focused = index;
    this.tell("focus");
  }

  on(what: keyof State["listeners"], act: () => void): void {
    this.listeners[what].push(act);
  }

  tell(what: keyof State["listeners"]): void {
    for (const act of this.listeners[what]) act();
  }
}
