import type { RateMatch, ReportedRun } from "./content";
import { choice, h } from "./elements";
import { plural, short, span } from "./format";
import { roleColour } from "./look";
import { TimeCharts } from "./timeCharts";

function mean(values: (number | null)[]): number | undefined {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : undefined;
}

function verdict(run: ReportedRun, rates: RateMatch): string {
  const [prefill, decode] = [mean(rates.prefill), mean(rates.decode)];
  if (prefill === undefined || decode === undefined) return "";
  const tokens = `On average the prefill ranks (${rates.prefillRanks}) read ${short(prefill)} tok/s and the decode `
    + `ranks (${rates.decodeRanks}) write ${short(decode)} tok/s.`;
  if (!run.isl || !run.osl) return tokens;
  const [read, written] = [prefill / run.isl, decode / run.osl];
  const [more, less] = read >= written ? ["prefill", "decode"] : ["decode", "prefill"];
  const ratio = Math.max(read, written) / Math.min(read, written);
  return `${tokens} At ${run.isl}/${run.osl} that is ${short(read)} and ${short(written)} requests/s: `
    + (ratio < 1.1 ? "they match." : `${more} is ${short(ratio)} times as fast as ${less}.`);
}

/** Whether prefill and decode keep up with each other. */
export class RateChart {
  readonly element = h("div");
  private readonly charts = new TimeCharts();
  private unit: "tokens" | "requests" = "requests";
  private run?: ReportedRun;

  show(run: ReportedRun | undefined): void {
    this.run = run;
    this.charts.reset();
    this.draw();
  }

  draw(): void {
    this.charts.clear();
    const { run } = this;
    const rates = run?.rates;
    if (!run || !rates) {
      this.element.replaceChildren(h("p", { class: "empty" }, run?.aggregated
        ? "Workers of this run do both prefill and decode: there is nothing to match."
        : "The logs of this run do not state the rates of both prefill and decode."));
      return;
    }
    const inRequests = this.unit === "requests" && run.isl && run.osl;
    const times = rates.times.map((time) => time / 1000);
    const line = (role: "prefill" | "decode", length: number | undefined) => ({
      label: role === "prefill" ? "prefill reads" : "decode writes", colour: roleColour(role), times,
      values: rates[role].map((value) => value !== null && inRequests ? value / (length ?? 1) : value),
      count: 0, extremesOf: 0,
    });
    const holder = h("div", {});
    this.element.replaceChildren(
      h("p", { class: "finding" }, verdict(run, rates)),
      h("div", { class: "controls" }, run.isl && run.osl ? choice("Unit",
        [["requests", "requests/s"], ["tokens", "tokens/s"]], this.unit, (unit) => {
          this.unit = unit;
          this.draw();
        }) : null,
      h("p", { class: "legend" },
        h("span", {}, h("i", { style: "background:var(--prefill)" }), "prefill reads"),
        h("span", {}, h("i", { style: "background:var(--decode)" }), "decode writes"))),
      holder,
      h("p", { class: "hint" },
        `Sums over ranks of their mean rates, in ${plural(times.length, "interval")} of ${span(rates.width)}.`));
    this.charts.add(holder, {
      title: "All prefill and all decode workers", unit: inRequests ? "requests/s" : "tok/s",
      range: [0, (times.at(-1) ?? 0) + rates.width / 1000], lines: [line("prefill", run.isl), line("decode", run.osl)],
    });
  }
}
