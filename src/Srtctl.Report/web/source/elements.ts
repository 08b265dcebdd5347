// Builds elements. Text always becomes a text node, so no name can become markup.

type Child = Node | string | number | null | undefined | false;
type Attributes = Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>;

const SVG = "http://www.w3.org/2000/svg";

function fill<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false)
      element.append(child instanceof Node ? child : String(child));
  }
  return element;
}

export function h<K extends keyof HTMLElementTagNameMap>(
  name: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  return fill(document.createElement(name), attributes, children);
}

export function svg<K extends keyof SVGElementTagNameMap>(
  name: K, attributes: Attributes = {}, ...children: Child[]): SVGElementTagNameMap[K] {
  return fill(document.createElementNS(SVG, name) as SVGElementTagNameMap[K], attributes, children);
}

let names = 0;

/** A name that no other element has. */
export function unique(kind: string): string {
  return `${kind}-${++names}`;
}

/** Calls when the width of an element has become another one; not within the browser's own layout. */
export function onWidth(element: Element, act: (width: number) => void): ResizeObserver {
  let last = 0;
  const observer = new ResizeObserver(() => requestAnimationFrame(() => {
    const width = element.clientWidth;
    if (width === last) return;
    last = width;
    act(width);
  }));
  observer.observe(element);
  return observer;
}

/** A group of radio buttons that looks like one switch. */
export function choice<T extends string>(
  legend: string, options: [T, string][], chosen: T, change: (value: T) => void): HTMLElement {
  const name = unique("choice");
  return h("fieldset", { class: "choice" }, h("legend", {}, legend),
    ...options.map(([value, text]) => h("label", {},
      h("input", { type: "radio", name, value, checked: value === chosen, change: () => change(value) }),
      h("span", {}, text))));
}

/** A labelled checkbox. */
export function tick(text: string, checked: boolean, change: (value: boolean) => void): HTMLElement {
  const box = h("input", { type: "checkbox", checked, change: () => change(box.checked) });
  return h("label", { class: "tick" }, box, h("span", {}, text));
}

/** Offers text as a file. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
