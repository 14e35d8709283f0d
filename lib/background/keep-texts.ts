import { browser } from 'wxt/browser';
import { KEPT } from '../messaging/kept.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { type KeptTexts, keptTextStore } from '../storage/kept-texts.ts';
import { oncePerLife } from './once-per-life.ts';

/**
 * Carries what is being typed over an update of the extension: card and side panel keep it in session memory, which is
 * fast and forgotten with each life of the extension; here it is written down and brought back.
 */
export function keepTexts(db: ParlanceDatabase): void {
  const store = keptTextStore(db);
  const isBack = oncePerLife('texts', async () => {
    const [written, session] = [await store.all(), await browser.storage.session.get()];
    await browser.storage.session.set({ ...written, ...keptAmong(session) });
  });
  browser.storage.session.onChanged.addListener((changes) => {
    if (!Object.keys(changes).some((name) => name.startsWith(KEPT))) return;
    // What was there before is brought back first, or it would be replaced by nothing.
    void isBack.then(async () => store.replace(keptAmong(await browser.storage.session.get())));
  });
}

const keptAmong = (session: Readonly<Record<string, unknown>>): KeptTexts =>
  Object.fromEntries(
    Object.entries(session).flatMap(([name, text]) =>
      name.startsWith(KEPT) && typeof text === 'string' && text !== '' ? [[name, text]] : [],
    ),
  );
