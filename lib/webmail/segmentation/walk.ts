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
  // Asking every node for its parent costs as much as visiting it.
  const entered: Element[] = [];
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (!visitor.mayGoOn()) return false;
    node = visit(node, visitor, entered) ?? nextAfter(node, visitor, entered);
  }
  return true;
}

/** Node types by their numbers in the DOM standard: the names are looked up anew for every node. */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Visits a node; answers what to visit inside of it. */
function visit(node: Node, visitor: Visitor, entered: Element[]): Node | null {
  const type = node.nodeType;
  if (type === TEXT_NODE) visitor.text(node as Text); // by its node type
  if (type !== ELEMENT_NODE) return null;
  const element = node as Element; // by its node type
  if (!visitor.enter(element)) return null;
  const inside = element.firstChild;
  if (inside === null) visitor.leave(element);
  else entered.push(element);
  return inside;
}

/** The next node behind this one; the elements that end between them are left. */
function nextAfter(node: Node, visitor: Visitor, entered: Element[]): Node | null {
  let at = node;
  for (;;) {
    const next = at.nextSibling;
    if (next !== null) return next;
    const ended = entered.pop();
    if (ended === undefined) return null;
    visitor.leave(ended);
    at = ended;
  }
}
