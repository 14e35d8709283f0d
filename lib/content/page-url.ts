/** The address of a document; for an `about:blank` pop-out that of the page which opened it. */
export function pageUrl(document: Document): URL {
  if (!document.URL.startsWith('about:')) return new URL(document.URL);
  // An empty document inherits the base address of its creator; nothing else says where it belongs.
  const inherited = URL.parse(document.baseURI);
  return inherited?.protocol === 'https:' ? inherited : new URL(self.origin);
}
