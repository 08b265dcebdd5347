/** A text beside the end of a line. */
export interface Label { x: number; y: number; text: string; colour: string }

const HEIGHT = 14;

/** Moves labels that would overlap apart, up and down. */
export function placeLabels(
  labels: Label[], area: { left: number; right: number; top: number; bottom: number }): Label[] {
  const inside = labels
    .filter((label) => label.x >= area.left - 1 && label.x <= area.right + 1
      && label.y >= area.top - 8 && label.y <= area.bottom + 8)
    .map((label) => ({ ...label, x: Math.min(label.x + 10, area.right + 8), y: label.y + 4 }))
    .sort((one, other) => one.y - other.y);
  for (let index = 1; index < inside.length; index++) {
    const [above, label] = [inside[index - 1], inside[index]];
    if (above && label && label.y - above.y < HEIGHT && Math.abs(label.x - above.x) < 110) label.y = above.y + HEIGHT;
  }
  const over = (inside.at(-1)?.y ?? 0) - area.bottom;
  return over > 0 ? inside.map((label) => ({ ...label, y: label.y - over })) : inside;
}
