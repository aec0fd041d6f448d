// A form's fields hide the form's own properties of the same name, and names of pictures and forms those of the document,
// in the world of content scripts too: `<input name="parentNode">` would lead a walk in circles. These read past those names
// that would; others can only keep a form of its own page unmarked.

const { call } = Function.prototype;

function getter<Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name): (of: Owner) => Owner[Name] {
  return call.bind(Object.getOwnPropertyDescriptor(owner, name)?.get as () => Owner[Name]);
}

type Method<Owner, Fn> = Fn extends (...args: infer Args) => infer Result ? (of: Owner, ...args: Args) => Result : never;
function method<Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name): Method<Owner, Owner[Name]> {
  return call.bind(owner[name] as () => unknown) as Method<Owner, Owner[Name]>;
}

export const parentNode = /* @__PURE__ */ getter(Node.prototype, 'parentNode');
export const parentElement = /* @__PURE__ */ getter(Node.prototype, 'parentElement');
export const firstChild = /* @__PURE__ */ getter(Node.prototype, 'firstChild');
export const nextSibling = /* @__PURE__ */ getter(Node.prototype, 'nextSibling');
export const textOf = /* @__PURE__ */ getter(Node.prototype, 'textContent');
export const childrenOf = /* @__PURE__ */ getter(Element.prototype, 'children');
export const localName = /* @__PURE__ */ getter(Element.prototype, 'localName');
export const widthOf = /* @__PURE__ */ getter(HTMLElement.prototype, 'offsetWidth');
export const heightOf = /* @__PURE__ */ getter(HTMLElement.prototype, 'offsetHeight');
export const slotOf = /* @__PURE__ */ getter(Element.prototype, 'assignedSlot');
export const fullscreen = /* @__PURE__ */ getter(Document.prototype, 'fullscreenElement');
export const rootElement = /* @__PURE__ */ getter(Document.prototype, 'documentElement');

export const contains = /* @__PURE__ */ method(Node.prototype, 'contains');
export const rootOf: (of: Node) => Node = /* @__PURE__ */ method(Node.prototype, 'getRootNode');
export const elementsIn: (of: Element, name: '*') => HTMLCollection = /* @__PURE__ */ method(
  Element.prototype,
  'getElementsByTagName',
);
export const isVisible = /* @__PURE__ */ method(Element.prototype, 'checkVisibility');
export const matches = /* @__PURE__ */ method(Element.prototype, 'matches');
export const closest: (of: Element, selector: string) => Element | null = /* @__PURE__ */ method(Element.prototype, 'closest');
export const all: (of: Element, selector: string) => NodeListOf<Element> = /* @__PURE__ */ method(
  Element.prototype,
  'querySelectorAll',
);

/** The elements in a part of a page that match; none in other nodes. */
export const allIn = (part: Node | null, selector: string): Iterable<Element> =>
  part instanceof Element ? all(part, selector) : part instanceof ShadowRoot ? part.querySelectorAll(selector) : [];

export const elementAt = /* @__PURE__ */ method(Document.prototype, 'elementFromPoint');
const createWalker = /* @__PURE__ */ method(Document.prototype, 'createTreeWalker');
/** Walks all text nodes below one. */
export const walkTexts = (root: Node): TreeWalker => createWalker(document, root, NodeFilter.SHOW_TEXT);

/** Whether what reads properties as they stand may walk up from an element: no form around it has fields named like its parts. */
export function isPlain(element: Element): boolean {
  for (let form = closest(element, 'form'); form; ) {
    for (const field of all(form, '[name], [id]')) {
      const names = [field.getAttribute('name') ?? '', field.id];
      if (names.some((name) => name in HTMLFormElement.prototype)) return false;
    }
    const around = parentElement(form);
    form = around && closest(around, 'form');
  }
  return true;
}
