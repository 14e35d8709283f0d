// These run inside the page, so each stands on its own.

/**
 * Gives the page other numbers: generated ids, the counter of bodies and of compose boxes. The prefixes that the
 * adapters rest on stay.
 */
export function renumberIds(): void {
  for (const element of document.querySelectorAll('[id]')) {
    if (element.parentElement?.closest('.a3s, [id^="UniqueMessageBody"], [contenteditable="true"]') != null)
      continue;
    element.id = element.id
      .replace(/^(:[0-9a-z]+)$/u, '$19z')
      .replace(
        /^(UniqueMessageBody|docking_InitVisiblePart|docking_DockingTriggerPart|editorParent)_(\d+)$/u,
        (_, name: string, number: string) => `${name}_${Number(number) + 40}`,
      );
  }
}

/** Makes every label that the webmail translates say something else. What holds an address or a name stays. */
export function translateLabels(): void {
  const data = '[id^="MSG_"][id$="_TO"], [id^="MSG_"][id$="_CC"], [id^="MSG_"][id$="_BCC"]';
  for (const element of document.querySelectorAll('[aria-label], [data-tooltip], [placeholder]')) {
    const isData =
      element.closest(data) !== null || element.getAttribute('aria-label')?.includes('@') === true;
    if (isData) continue;
    for (const attribute of ['aria-label', 'data-tooltip', 'placeholder'])
      if (element.hasAttribute(attribute)) element.setAttribute(attribute, 'ŀȧƀḗŀ');
  }
}

/** Gives every class outside of mail bodies and drafts a new, meaningless name, also in the page's style sheets. */
export function renameClasses(): void {
  // What a mail body holds is the sender's, and stays as it is.
  const content =
    '.a3s, [jslog^="20277;"] > *, [id^="UniqueMessageBody"] > *, [contenteditable="true"][role="textbox"] > *';
  const names = new Map<string, string>();
  const bodies = [...document.querySelectorAll(content)];
  const isContent = (element: Element) => bodies.some((body) => body !== element && body.contains(element));
  const renamed = (name: string): string => {
    const known = names.get(name) ?? `z${names.size}q`;
    names.set(name, known);
    return known;
  };
  for (const element of document.querySelectorAll('[class]'))
    if (!isContent(element)) element.setAttribute('class', [...element.classList].map(renamed).join(' '));
  for (const style of document.querySelectorAll('style'))
    if (!isContent(style))
      style.textContent = style.textContent.replace(/\.([A-Za-z][\w-]*)/gu, (whole, name: string) =>
        names.has(name) ? `.${names.get(name)}` : whole,
      );
}
