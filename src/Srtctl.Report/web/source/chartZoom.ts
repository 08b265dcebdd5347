import { svg } from "./elements";

interface Area { left: number; right: number; top: number; bottom: number }
interface Invertible { invert(value: number): number }

const LEAST = 8;

/** The part of a chart that is shown, chosen by dragging. */
export class ChartZoom {
  x?: [number, number];
  y?: [number, number];

  constructor(private readonly changed: () => void) {}

  get isOn(): boolean {
    return this.x !== undefined;
  }

  reset(): void {
    this.x = this.y = undefined;
    this.changed();
  }

  attach(root: SVGElement, area: Area, x: Invertible, y: Invertible): void {
    let from: { x: number; y: number } | null = null;
    const frame = svg("rect", { class: "zoom-frame", visibility: "hidden" });
    root.append(frame);
    const at = (event: PointerEvent): { x: number; y: number } => {
      const box = root.getBoundingClientRect();
      return {
        x: Math.min(area.right, Math.max(area.left, event.clientX - box.x)),
        y: Math.min(area.bottom, Math.max(area.top, event.clientY - box.y)),
      };
    };
    root.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || event.pointerType === "touch") return;
      from = at(event);
    });
    root.addEventListener("pointermove", (event) => {
      if (!from) return;
      const to = at(event);
      const size = { width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
      if (size.width + size.height > LEAST && !root.hasPointerCapture(event.pointerId))
        root.setPointerCapture(event.pointerId);
      for (const [name, value] of Object.entries({ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), ...size }))
        frame.setAttribute(name, String(value));
      frame.setAttribute("visibility", "visible");
    });
    root.addEventListener("pointerup", (event) => {
      const to = at(event);
      if (from && Math.abs(to.x - from.x) > LEAST && Math.abs(to.y - from.y) > LEAST) {
        this.x = [x.invert(Math.min(from.x, to.x)), x.invert(Math.max(from.x, to.x))];
        this.y = [y.invert(Math.max(from.y, to.y)), y.invert(Math.min(from.y, to.y))];
        this.changed();
      }
      from = null;
      frame.setAttribute("visibility", "hidden");
    });
    root.addEventListener("dblclick", () => this.isOn && this.reset());
    root.addEventListener("keydown", (event) => event.key === "Escape" && this.isOn && this.reset());
  }
}
