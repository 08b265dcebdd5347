import {
  symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye,
} from "d3-shape";
import type { SymbolType } from "d3-shape";

const COLOURS = 8;

/** A colour of the style sheet, as it is now. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** The colour of a run, node or rank: distinguishable with any colour vision, together with its mark. */
export function seriesColour(index: number): string {
  return colour(`series-${index % COLOURS}`);
}

export function roleColour(role: string): string {
  return colour(["prefill", "decode", "agg"].includes(role) ? role : "service");
}

const MARKS: SymbolType[] =
  [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar, symbolWye];

export function mark(index: number): SymbolType {
  return MARKS[index % MARKS.length] ?? symbolCircle;
}

const ROLES: Record<string, string> = { prefill: "Prefill", decode: "Decode", agg: "Aggregated" };

export function roleName(role: string): string {
  return ROLES[role] ?? role;
}
