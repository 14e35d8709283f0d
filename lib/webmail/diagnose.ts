import type { Diagnosis } from '../domain/message/diagnosis.ts';
import type { PageView, Webmail } from './webmail.ts';

/** Describes the structure of a page as a look at it found it. */
export function diagnose({ host, selectors }: Webmail, document: Document, view: PageView): Diagnosis {
  const messages = view.thread?.messages ?? [];
  const fields = [...new Set(messages.flatMap(({ strategies }) => Object.keys(strategies)))];
  return {
    host,
    page: view.kind,
    language: existing(document.documentElement.lang),
    selectors: Object.fromEntries(
      Object.entries(selectors).map(([name, selector]) => [name, document.querySelectorAll(selector).length]),
    ),
    messages: counts(messages.map(({ state }) => state)),
    drafts: counts(view.drafts.map(({ surface, kind }) => `${surface} ${kind}`)),
    strategies: Object.fromEntries(
      fields.map((field) => [field, counts(messages.map(({ strategies }) => strategies[field] ?? 'none'))]),
    ),
    missing: view.misses.map(({ what }) => what),
  };
}

function counts(names: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const name of names) found[name] = (found[name] ?? 0) + 1;
  return found;
}

/** The attribute is the page's and may hold anything: only the part that names a language is taken, if it does. */
function existing(lang: string): string | null {
  const language = /^[a-z]{2,3}(?=$|-)/iu.exec(lang)?.[0].toLowerCase();
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return language !== undefined && names.of(language) !== undefined ? language : null;
}
