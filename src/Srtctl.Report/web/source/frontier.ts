export interface Point { x: number; y: number }

/** The points that no other beats: none is at least as good in both and better in one. By rising x, each once. */
export function frontier<P extends Point>(points: P[]): P[] {
  const sorted = [...points].sort((one, other) => other.x - one.x || other.y - one.y);
  let highest = -Infinity;
  return sorted.filter((point) => {
    const beaten = point.y <= highest;
    highest = Math.max(highest, point.y);
    return !beaten;
  }).reverse();
}
