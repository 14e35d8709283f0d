import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { CallError } from '../messaging/protocol.ts';

const NAME = 'refusedCalls';
const Counts = z.record(z.string(), z.number());

/** How many calls the guard refused since the browser started, by reason. */
export async function refusedCalls(): Promise<Readonly<Record<string, number>>> {
  const stored = await browser.storage.session.get(NAME);
  const counts = z.safeParse(Counts, stored[NAME]);
  return counts.success ? counts.data : {};
}

/** Counts a refused call. Two at the same moment may count as one: it is a sign, not a ledger. */
export async function countRefusal({ kind }: CallError): Promise<void> {
  const counts = await refusedCalls();
  await browser.storage.session.set({ [NAME]: { ...counts, [kind]: (counts[kind] ?? 0) + 1 } });
}
