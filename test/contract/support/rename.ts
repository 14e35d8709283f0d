// What a mail body holds is the sender's, and stays as it is.
const BODY =
  '.a3s, [jslog^="20277;"] > *, [id^="UniqueMessageBody"] > *, [contenteditable="true"][role="textbox"] > *';

/** Inside the page: gives every class outside of mail bodies and drafts a new, meaningless name. */
export function renameClasses(bodySelector: string): void {
  const names = new Map<string, string>();
  const bodies = [...document.querySelectorAll(bodySelector)];
  for (const element of document.querySelectorAll('[class]')) {
    if (bodies.some((body) => body !== element && body.contains(element))) continue;
    const renamed = [...element.classList].map((name) => {
      const known = names.get(name) ?? `z${names.size}q`;
      names.set(name, known);
      return known;
    });
    element.setAttribute('class', renamed.join(' '));
  }
  // The page's own style sheet hides super-collapsed messages by their class.
  for (const style of document.querySelectorAll('style'))
    if (!bodies.some((body) => body.contains(style)))
      style.textContent = (style.textContent ?? '').replace(/\.([A-Za-z][\w-]*)/gu, (whole, name: string) => {
        const known = names.get(name);
        return known === undefined ? whole : `.${known}`;
      });
}

/** The argument of {@link renameClasses}. */
export const BODY_SELECTOR = BODY;
