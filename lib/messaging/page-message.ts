import type { PageCalls } from './page-protocol.ts';

/** Name of a call to a mail tab. */
export type PageCall = keyof PageCalls;

/** A call to a mail tab, as it travels. */
export type PageMessage = { readonly pageCall: string; readonly request: unknown };

/** An answer of a mail tab, as it travels. */
export type PageAnswer = { readonly reply: unknown };
