import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Renders an extension document into its `#root`, with title and language of the interface. Answers with what draws it anew. */
export function mount(title: string, content: ReactNode): (content: ReactNode) => void {
  document.title = title;
  document.documentElement.lang = navigator.language;
  const root = createRoot(document.getElementById('root') ?? document.body);
  root.render(content);
  return (next) => root.render(next);
}
