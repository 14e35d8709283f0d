import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';

/** Renders an extension document into its `#root`, with title and language of the interface. */
export function mount(title: string, content: ReactNode): void {
  document.title = title;
  document.documentElement.lang = browser.i18n.getUILanguage();
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(content);
}
