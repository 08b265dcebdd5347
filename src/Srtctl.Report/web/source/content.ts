// What the page shows, as the records of Srtctl.Report.Contents are written.

export interface Latency { mean?: number; median?: number; p99?: number; std?: number }

export type Level = "valid" | "suspect" | "invalid";

export interface VerdictFinding {
  code: string;
  level: Level;
  message: string;
  places: string[];
  waiver?: string;
}

export interface RunVerdict {
  level: Level;
  findings: VerdictFinding[];
  unjudged: { code: string; title: string; missing: string }[];
}

export interface ResultPoint {
  level?: Level;
  codes: string[];
  concurrency?: number;
  output?: number;
  total?: number;
  outputPerGpu?: number;
  totalPerGpu?: number;
  perUser?: number;
  requests?: number;
  ttft: Latency;
  tpot: Latency;
  itl: Latency;
  e2el: Latency;
  completed?: number;
  failed?: number;
  duration?: number;
  file: string;
}

export interface ChartMetric { id: string; title: string; unit: string }

export interface ChartLine {
  metric: string;
  role: string;
  node?: string;
  worker?: string;
  rank?: number;
  meanOver: number;
  extremesOf: number;
  count: number;
  steps: number[];
  values: number[];
}

export interface RunCharts {
  start: string;
  isLocal: boolean;
  records: number;
  withoutTime: number;
  metrics: ChartMetric[];
  lines: ChartLine[];
}

export interface RateMatch {
  width: number;
  times: number[];
  prefill: (number | null)[];
  decode: (number | null)[];
  prefillRanks: number;
  decodeRanks: number;
}

export interface TopologyPart { name: string; role: string; gpus: number[] }
export interface TopologyNode { name: string; parts: TopologyPart[] }
export interface RunTopology { gpusPerNode?: number; nodes: TopologyNode[]; unnamed: number }

export interface TimelineBar {
  process: string;
  stage?: string;
  node?: string;
  start: number;
  ready?: number;
  countedBy?: number;
  end?: number;
  exitCode?: number;
}

export interface TimelineMark { time: number; kind: string; text: string }

export interface RunTimeline {
  start: string;
  length: number;
  source: string;
  bars: TimelineBar[];
  marks: TimelineMark[];
}

export interface RunSetting { group: string; key: string; value: string }

export interface ReportedRun {
  jobId: string;
  name?: string;
  path: string;
  date?: string;
  topology: string;
  aggregated: boolean;
  gpuType?: string;
  gpus?: number;
  engine?: string;
  model?: string;
  benchmark: string;
  isl?: number;
  osl?: number;
  tags: string[];
  rehearsal: boolean;
  status?: string;
  failure?: string;
  missing: number[];
  warnings: string[];
  points: ResultPoint[];
  verdict?: RunVerdict;
  charts?: RunCharts;
  rates?: RateMatch;
  nodes?: RunTopology;
  timeline?: RunTimeline;
  settings: RunSetting[];
}

export interface ReportContent {
  madeAt: string;
  runs: ReportedRun[];
  skipped: { path: string; reason: string }[];
}

/** Unpacks the numbers that the page carries. */
export async function readContent(): Promise<ReportContent> {
  const packed = document.getElementById("content")?.textContent ?? "";
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const text = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  return JSON.parse(await text) as ReportContent;
}
