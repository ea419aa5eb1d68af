/** What an element is made of: attributes, and children or text. `undefined` and `false` leave an attribute out. */
type Attributes = Record<string, string | number | boolean | undefined>;

function fill<Made extends Element>(made: Made, attributes: Attributes, children: (Node | string)[]): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** An element of HTML. Texts become text nodes: nothing in a result can become markup. */
export const html = <Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Attributes = {}, ...children: (Node | string)[]) =>
  fill(document.createElement(name), attributes, children);

/** An element of a drawing. */
export const svg = <Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Attributes = {}, ...children: (Node | string)[]) =>
  fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
