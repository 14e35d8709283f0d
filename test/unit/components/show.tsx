import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { StoresProvider } from '../../../components/ui/stores.tsx';
import { UndoProvider } from '../../../components/ui/undo.tsx';
import { ParlanceDatabase } from '../../../lib/storage/database.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

// Dexie looked for a database when it was loaded, which may have been before the fake one was there.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

/** Answers as the browser does: the English text with `$1`… filled in. */
const texts: Readonly<Record<string, { readonly message: string }>> = messages;
Object.assign(browser.i18n, {
  getMessage: (key: string, values: readonly string[] = []) =>
    (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
});

// The DOM of the tests is never idle.
Object.assign(globalThis, {
  requestIdleCallback: (run: () => void) => setTimeout(run),
  cancelIdleCallback: (id: number) => clearTimeout(id),
});

const roots: Root[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) root.unmount();
  document.body.replaceChildren();
  location.hash = '';
});

/** A database of its own, empty. */
export const freshDatabase = (): ParlanceDatabase => new ParlanceDatabase(crypto.randomUUID());

/** What a page shows, with the stores it reads and how often mail tabs were told of a change. */
export type Shown = { readonly changes: { count: number } };

/** Shows a part of an extension page over a database. */
export function show(content: ReactNode, db: ParlanceDatabase): Shown {
  const changes = { count: 0 };
  const onChanged = () => {
    changes.count += 1;
  };
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  roots.push(root);
  root.render(
    <StoresProvider db={db} onChanged={onChanged}>
      <UndoProvider>{content}</UndoProvider>
    </StoresProvider>,
  );
  return { changes };
}

/** Waits until the page shows what is expected. React renders in its own time, as in the browser. */
export const eventually = async (claim: () => void): Promise<void> => {
  await vi.waitFor(claim, { interval: 5, timeout: 10_000 });
};

/** Everything the page says. */
export const pageText = (): string => document.body.textContent ?? '';

/** Waits until the page says all of these. */
export const seeText = (...parts: readonly string[]): Promise<void> =>
  eventually(() => {
    for (const part of parts) expect(pageText()).toContain(part);
  });

/** The first element of a kind with this accessible name. */
function named(selector: string, name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) => nameOf(element) === name,
  );
  if (found === undefined) throw new Error(`No ${selector} named "${name}" in: ${pageText()}`);
  return found;
}

const nameOf = (element: HTMLElement): string =>
  element.getAttribute('aria-label') ??
  (element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`)?.textContent) ??
  element.closest('label')?.textContent ??
  element.textContent ??
  '';

/** Waits for a button or link of this name that can be pressed, and presses it. */
export async function press(name: string): Promise<void> {
  await eventually(() => expect(named('button, a, summary', name).matches(':disabled')).toBe(false));
  named('button, a, summary', name).click();
}

/** Waits for a radio button or checkbox of this name and presses it. */
export async function choose(name: string): Promise<void> {
  await eventually(() => named('input', name));
  named('input', name).click();
}

/** The text control of this name. */
export const control = (name: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  // The selector finds nothing else.
  named('input, textarea, select', name) as HTMLInputElement;

/** Waits for a control of this name and types into it, as React sees it. */
export async function type(name: string, text: string): Promise<void> {
  await eventually(() => control(name));
  fill(control(name), text);
  await eventually(() => expect(control(name).value).toBe(text));
}

/** Types into a control, as React sees it. */
export function fill(
  element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | undefined,
  text: string,
): void {
  if (element === undefined) throw new Error('no such control');
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, text);
  const event = element instanceof HTMLSelectElement ? 'change' : 'input';
  element.dispatchEvent(new Event(event, { bubbles: true }));
}
