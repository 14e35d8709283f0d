/** Replaces every node below an element by an equal new one, as hosts do when they render a body again. */
export function rerenderBody(body: Element): void {
  body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)));
}

function textsWith(root: Element, word: string): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode instanceof Text && currentNode.data.toLowerCase().includes(word)) found.push(currentNode);
  }
  return found.filter((text) => text.parentElement?.localName !== 'style');
}

/** Wraps each hit of a word in an element that `wrapper` makes. */
export function markHits(root: Element, word: string, wrapper: () => HTMLElement): void {
  const wanted = word.toLowerCase();
  for (let text of textsWith(root, wanted)) {
    for (
      let at = text.data.toLowerCase().indexOf(wanted);
      at >= 0;
      at = text.data.toLowerCase().indexOf(wanted)
    ) {
      const hit = text.splitText(at);
      text = hit.splitText(wanted.length);
      const mark = wrapper();
      hit.replaceWith(mark);
      mark.append(hit);
    }
  }
}
