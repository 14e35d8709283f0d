/** What a walk calls on its way. */
export type Visitor = {
  /** Whether the walk goes on. */
  mayGoOn(): boolean;
  text(node: Text): void;
  /** Whether the walk goes into the element; only then is it left again. */
  enter(element: Element): boolean;
  leave(element: Element): void;
};

/** Visits everything inside `root` in document order, without recursion. False when the visitor stopped it. */
export function walk(root: Element, visitor: Visitor): boolean {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (!visitor.mayGoOn()) return false;
    const goesIn = visit(node, visitor);
    node = goesIn && node.firstChild !== null ? node.firstChild : nextAfter(node, goesIn, root, visitor);
  }
  return true;
}

function visit(node: Node, visitor: Visitor): boolean {
  if (node.nodeType === Node.TEXT_NODE) visitor.text(node as Text); // by its node type
  return node.nodeType === Node.ELEMENT_NODE && visitor.enter(node as Element); // by its node type
}

function nextAfter(node: Node, wasEntered: boolean, root: Element, visitor: Visitor): Node | null {
  if (wasEntered) visitor.leave(node as Element); // only elements are entered
  let at = node;
  while (at.nextSibling === null) {
    const parent: Node | null = at.parentNode;
    if (parent === null || parent === root) return null;
    visitor.leave(parent as Element); // a parent inside an element is an element
    at = parent;
  }
  return at.nextSibling;
}
