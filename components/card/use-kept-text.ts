import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * Text that survives a closed card or a reloaded page until the browser is closed; emptied with `forget`.
 *
 * Kept in the extension's session memory: in a frame of a mail page the web's own storage is refused when the user
 * blocks third-party cookies.
 */
export function useKeptText(key: string): {
  readonly text: string;
  readonly keep: (text: string) => void;
  readonly forget: () => void;
} {
  const [text, setText] = useState('');
  useEffect(() => {
    const left = new AbortController();
    void browser.storage.session.get(key).then(({ [key]: kept }) => {
      // What was typed meanwhile wins.
      if (!left.signal.aborted && typeof kept === 'string') setText((typed) => typed || kept);
    });
    return () => left.abort();
  }, [key]);
  return {
    text,
    keep: (next) => {
      setText(next);
      void browser.storage.session.set({ [key]: next });
    },
    forget: () => void browser.storage.session.remove(key),
  };
}
