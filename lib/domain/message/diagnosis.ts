import type { Host } from './message.ts';

/**
 * What a page looks like to an adapter, for a report to us: names that stand in our own code, and numbers. Never a text,
 * name, address, id or link of the page. The language is one that exists, or null.
 */
export type Diagnosis = {
  readonly host: Host;
  readonly page: string;
  readonly language: string | null;
  /** How many elements each selector finds, hidden ones included. */
  readonly selectors: Readonly<Record<string, number>>;
  readonly messages: Readonly<Record<string, number>>;
  readonly drafts: Readonly<Record<string, number>>;
  /** For each field, which strategy gave it how often; `none` where nothing did. */
  readonly strategies: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly missing: readonly string[];
};
