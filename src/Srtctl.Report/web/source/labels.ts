import type { Point } from "./frontier";

/** A text that belongs to a point. */
export interface Label {
  text: string;
  /** Points that it may stand at, the better first. */
  at: Point[];
  letter: number;
  /** Left out when it would cover something. */
  optional?: boolean;
}

export interface Placed { x: number; y: number; anchor: "start" | "middle" | "end" }

export interface Area { left: number; right: number; top: number; bottom: number }

interface Place extends Placed { box: Area; cost: number }

const HEIGHT = 13;
const STEP = 5;
const LABEL_COVERED = 40;
const MARK_COVERED = 12;
const LINE_COVERED = 5;
const OUTSIDE = 500;
const MOST_FOR_OPTIONAL = 30;

/** Where a text can stand beside a point, the better first: anchor, and distance in pixels. */
const PLACES: [Placed["anchor"], number, number][] = [
  ["start", 10, 4], ["start", 9, -6], ["start", 9, 15], ["middle", 0, -10], ["middle", 0, 20], ["end", -10, 4],
  ["end", -9, -6], ["end", -9, 15], ["start", 12, 28], ["start", 12, -19], ["end", -12, 28], ["end", -12, -19],
];

const ABOVE_FIRST = [3, 0, 5, 4, 1, 6, 2, 7].flatMap((index) => PLACES.slice(index, index + 1));

function boxOf(anchor: Placed["anchor"], x: number, y: number, width: number): Area {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - HEIGHT + 3, bottom: y + 3 };
}

function inside({ left, right, top, bottom }: Area, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function share(one: Area, other: Area): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? 1 + (width * height) / ((one.right - one.left) * HEIGHT) : 0;
}

/** Points along lines, close enough to each other to tell what a text would cover. */
function along(lines: Point[][]): Point[] {
  return lines.flatMap((points) => points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
    return Array.from({ length: count }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / count, y: from.y + ((to.y - from.y) * step) / count,
    }));
  }));
}

/** Finds a place for every text where it covers as little as possible; null for one that is left out. */
export function placeLabels(labels: Label[], lines: Point[][], area: Area): (Placed | null)[] {
  const marks = lines.flat();
  const strokes = along(lines);
  const taken: Area[] = [];
  return labels.map((label) => {
    const width = label.text.length * label.letter;
    const places = label.at.filter((point) => inside(area, point)).flatMap((point, which) =>
      (label.optional ? ABOVE_FIRST : PLACES).map(([anchor, dx, dy], index): Place => {
        const box = boxOf(anchor, point.x + dx, point.y + dy, width);
        const isOutside = box.left < area.left || box.right > area.right
          || box.top < area.top || box.bottom > area.bottom;
        const cost = (isOutside ? OUTSIDE : 0) + index + 4 * which
          + LABEL_COVERED * taken.reduce((sum, other) => sum + share(box, other), 0)
          + MARK_COVERED * marks.filter((mark) => inside(box, mark)).length
          + LINE_COVERED * strokes.filter((stroke) => inside(box, stroke)).length;
        return { x: point.x + dx, y: point.y + dy, anchor, box, cost };
      }));
    const best = places.reduce<Place | null>((least, place) => least && least.cost <= place.cost ? least : place, null);
    if (!best || (label.optional && best.cost > MOST_FOR_OPTIONAL)) return null;
    taken.push(best.box);
    return best;
  });
}
