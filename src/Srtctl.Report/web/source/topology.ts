import type { ReportedRun, RunTopology, TopologyNode } from "./content";
import { h, svg } from "./elements";
import { plural } from "./format";
import { roleName } from "./look";

const WIDTH = 204;
const GAP = 14;
const ROW = 19;
const TOP = 27;
const GPU = 13;
const ROLES = ["prefill", "decode", "agg"];

function clip(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, letters - 1)}\u2026` : text;
}

function roleOf(node: TopologyNode): string {
  return ROLES.find((role) => node.parts.some((part) => part.role === role)) ?? "service";
}

function heightOf(topology: RunTopology, node: TopologyNode): number {
  return TOP + ((topology.gpusPerNode ?? 0) > 0 ? GPU + 10 : 0) + node.parts.length * ROW + 8;
}

function gpuRole(node: TopologyNode, gpu: number): string {
  const owner = node.parts.find((part) => part.gpus.includes(gpu));
  if (owner) return owner.role;
  const workers = node.parts.filter((part) => ROLES.includes(part.role));
  return workers.every((part) => part.gpus.length === 0) && workers[0] ? workers[0].role : "none";
}

function box(topology: RunTopology, node: TopologyNode, x: number, y: number): SVGElement {
  const group = svg("g", { transform: `translate(${x},${y})` },
    svg("title", {}, `${node.name}: ${node.parts.map((part) =>
      part.name + (part.gpus.length > 0 ? ` (GPU ${part.gpus.join(", ")})` : "")).join(", ")}`),
    svg("rect", { class: "node", width: WIDTH, height: heightOf(topology, node), rx: 7 }),
    svg("text", { class: "node-name", x: 11, y: 18 }, clip(node.name, 26)));
  let top = TOP;
  if (topology.gpusPerNode) {
    const width = Math.min(GPU + 6, (WIDTH - 22) / topology.gpusPerNode - 3);
    for (let gpu = 0; gpu < topology.gpusPerNode; gpu++) {
      group.append(svg("rect", {
        class: "gpu", x: 11 + gpu * (width + 3), y: top, width, height: GPU, rx: 2,
        style: `fill:var(--${gpuRole(node, gpu)}, var(--line))`,
      }));
    }
    top += GPU + 10;
  }
  node.parts.forEach((part, index) => group.append(
    svg("circle", { cx: 15, cy: top + index * ROW + 8, r: 4, style: `fill:var(--${part.role})` }),
    svg("text", { class: "part", x: 25, y: top + index * ROW + 12 }, clip(part.name, 27))));
  return group;
}

/** Puts the nodes of a role into columns, as many as fit. */
function block(topology: RunTopology, nodes: TopologyNode[], x: number, columns: number, title: string):
  { drawn: SVGElement[]; width: number; height: number } {
  const drawn: SVGElement[] = [svg("text", { class: "block", x, y: 14 }, title)];
  const bottoms = Array.from({ length: Math.min(columns, nodes.length) }, () => 26);
  for (const node of nodes) {
    const column = bottoms.indexOf(Math.min(...bottoms));
    drawn.push(box(topology, node, x + column * (WIDTH + GAP), bottoms[column] ?? 0));
    bottoms[column] = (bottoms[column] ?? 0) + heightOf(topology, node) + GAP;
  }
  return { drawn, width: bottoms.length * (WIDTH + GAP) - GAP, height: Math.max(26, ...bottoms) };
}

/** Which worker and service ran on which node. */
export function topologyPicture(run: ReportedRun, width: number): HTMLElement {
  const topology = run.nodes;
  if (!topology) return h("p", { class: "empty" }, "Neither a plan nor a log names the nodes of this run.");
  const groups = [...ROLES, "service"]
    .map((role) => ({ role, nodes: topology.nodes.filter((node) => roleOf(node) === role) }))
    .filter((group) => group.nodes.length > 0);
  const wide = width > groups.length * (WIDTH + 70);
  const room = wide ? width / groups.length - 60 : width;
  const columns = Math.max(1, Math.floor(room / (WIDTH + GAP)));
  const picture = svg("svg", { class: "topology", role: "img", "aria-label": `Nodes of run ${run.jobId}` });
  let [x, y, right] = [0, 0, 0];
  groups.forEach(({ role, nodes }, index) => {
    const title = role === "service"
      ? plural(nodes.length, "other node") : `${roleName(role)}: ${plural(nodes.length, "node")}`;
    const part = block(topology, nodes, wide ? x : 0, columns, title);
    const into = svg("g", { transform: `translate(0,${wide ? 0 : y})` }, ...part.drawn);
    picture.append(into);
    const next = groups[index + 1];
    if (wide && role === "prefill" && next?.role === "decode") {
      into.append(svg("path", { class: "arrow", d: `M${x + part.width + 8},60 h34 m-7,-5 l7,5 l-7,5` }),
        svg("text", { class: "part", x: x + part.width + 25, y: 50, "text-anchor": "middle" }, "KV"));
    }
    right = Math.max(right, (wide ? x : 0) + part.width);
    if (wide) {
      x += part.width + 56;
      y = Math.max(y, part.height);
    } else y += part.height + 10;
  });
  picture.setAttribute("width", String(right + 2));
  picture.setAttribute("height", String(y));
  picture.setAttribute("viewBox", `0 0 ${right + 2} ${y}`);
  return h("div", { class: "scroll" }, picture,
    topology.unnamed > 0 && h("p", { class: "hint" }, `${plural(topology.unnamed, "more node")} without a log.`));
}
