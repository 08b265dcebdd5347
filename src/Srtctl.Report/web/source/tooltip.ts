import { h } from "./elements";

export interface TipRow { name: string; value: string; colour?: string }

/** The one box that follows the pointer or the focused point, and is read aloud. */
class Tooltip {
  private readonly box = h("div", { class: "tooltip", role: "status", "aria-live": "polite", hidden: true });

  mount(): void {
    document.body.append(this.box);
  }

  show(title: string, rows: TipRow[], x: number, y: number): void {
    this.box.replaceChildren(
      h("strong", {}, title),
      h("dl", {}, ...rows.flatMap((row) => [
        h("dt", {}, row.colour ? h("i", { style: `background:${row.colour}` }) : null, row.name),
        h("dd", {}, row.value),
      ])));
    this.box.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const room = document.documentElement.clientWidth;
    const left = x + 14 + width > room ? x - 14 - width : x + 14;
    this.box.style.left = `${Math.max(4, Math.min(left, room - width - 4))}px`;
    this.box.style.top = `${Math.max(4, Math.min(y + 14, window.innerHeight - height - 4))}px`;
  }

  hide(): void {
    this.box.hidden = true;
  }
}

export const tooltip = new Tooltip();
