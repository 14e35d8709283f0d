import { createContext, useContext, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { textHash } from '../../lib/domain/language/text-hash.ts';
import { KEPT } from '../../lib/messaging/kept.ts';
import type { Ask } from './ask.ts';

/** Where texts that are being typed are kept by name. An empty one is forgotten. */
export type TextMemory = {
  readonly get: (name: string) => Promise<string>;
  readonly set: (name: string, text: string) => void;
};

/**
 * The extension's session memory, which the background carries over an update. In a frame of a mail page the web's own
 * storage would be refused when the user blocks third-party cookies.
 */
const sessionMemory: TextMemory = {
  async get(name) {
    const { [name]: text } = await browser.storage.session.get(name);
    return typeof text === 'string' ? text : '';
  },
  set: (name, text) =>
    void (text === '' ? browser.storage.session.remove(name) : browser.storage.session.set({ [name]: text })),
};

/** The same memory by way of the background, for a frame that can't reach it. */
export const memoryBehind = (ask: Ask): TextMemory => ({
  async get(name) {
    const kept = await ask('keptText', { name });
    return kept.ok ? kept.value : '';
  },
  set: (name, text) => void ask('keepText', { name, text }),
});

export const TextMemoryContext = createContext<TextMemory>(sessionMemory);

/**
 * Text that survives a closed card, a reloaded page and an update of the extension; emptied with `forget`. `about` says
 * what it belongs to.
 */
export function useKeptText(about: string): {
  readonly text: string;
  readonly keep: (text: string) => void;
  readonly forget: () => void;
} {
  const memory = useContext(TextMemoryContext);
  const name = `${KEPT}${textHash(about)}`;
  const [text, setText] = useState('');
  useEffect(() => {
    const left = new AbortController();
    void memory.get(name).then((kept) => {
      // What was typed meanwhile wins.
      if (!left.signal.aborted) setText((typed) => typed || kept);
    });
    return () => left.abort();
  }, [memory, name]);
  return {
    text,
    keep: (next) => {
      setText(next);
      memory.set(name, next);
    },
    forget: () => memory.set(name, ''),
  };
}
