const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML. */
export const esc = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
