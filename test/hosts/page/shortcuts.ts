import type { FiredShortcut } from '../host-options.ts';

/** Keys of the host and the name of what they do. */
export const shortcutNames: Readonly<Record<string, string>> = {
  a: 'reply-all',
  c: 'compose',
  e: 'archive',
  f: 'forward',
  j: 'older',
  k: 'newer',
  r: 'reply',
  s: 'star',
  u: 'back-to-list',
  '#': 'delete',
  '!': 'report-spam',
};

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/**
 * Listens for single-key shortcuts the way the hosts do: on the document, looking at the event's target. Typing in a
 * shadow root therefore fires them, because the target is its host element.
 */
export function listenForShortcuts(log: FiredShortcut[], act: (action: string) => void): void {
  document.addEventListener('keydown', (event) => {
    if (isField(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
    const action = shortcutNames[event.key];
    if (action === undefined) return;
    log.push({ key: event.key, action });
    // Otherwise the letter would be typed into the editor that the shortcut opens.
    event.preventDefault();
    act(action);
  });
}
