import type { ReportedRun, ResultPoint } from "./content";

const NONE = "\u2013";

/** Every digit that the source has. */
export function exact(value: number | null | undefined): string {
  if (value === null || value === undefined) return NONE;
  const [whole = "", part] = String(Number(value.toPrecision(12))).split(".");
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+(?!\d))/g, "\u202f");
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** Three significant digits, for tables that are compared by eye. */
export function short(value: number | null | undefined): string {
  if (value === null || value === undefined) return NONE;
  return exact(Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}

/** Labels of axes. */
export function tickText(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e6) return `${Number((value / 1e6).toPrecision(4))}M`;
  if (size >= 1e4) return `${Number((value / 1e3).toPrecision(4))}k`;
  return String(Number(value.toPrecision(6)));
}

/** A value with its unit; shares are written as percentages. */
export function withUnit(value: number | null | undefined, unit: string): string {
  if (value === null || value === undefined) return NONE;
  return unit === "%" ? `${exact(value * 100)} %` : `${exact(value)} ${unit}`;
}

/** Milliseconds as a length of time. */
export function span(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 1) return `${Math.round(milliseconds)} ms`;
  if (seconds < 120) return `${Number(seconds.toPrecision(3))} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 120
    ? `${minutes} min ${Math.round(seconds % 60)} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Time on an axis of seconds. */
export function clock(seconds: number): string {
  const sign = seconds < 0 ? "-" : "";
  const all = Math.abs(seconds);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const part = Number((all % 1).toFixed(3));
  return `${sign}${all >= 3600 ? `${Math.floor(all / 3600)}:` : ""}${two((all % 3600) / 60)}:${two(all % 60)}`
    + (part > 0 ? String(part).slice(1) : "");
}

export function lengths(run: ReportedRun): string {
  return run.isl === undefined && run.osl === undefined ? NONE : `${run.isl ?? "?"}/${run.osl ?? "?"}`;
}

export function concurrencyText({ concurrency }: ResultPoint): string {
  return concurrency === 0 ? "open loop" : exact(concurrency);
}

/** What a run is called in a chart. */
export function label(run: ReportedRun): string {
  return `${run.jobId} ${run.topology}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${exact(count)} ${count === 1 ? one : many}`;
}

/** One line of a CSV file. A value that a spreadsheet would calculate is quoted as text. */
export function csvLine(values: (string | number | null | undefined)[]): string {
  return values.map((value) => {
    if (value === null || value === undefined) return "";
    if (typeof value === "number") return String(value);
    const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }).join(",");
}
