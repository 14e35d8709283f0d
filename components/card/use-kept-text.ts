import { useState } from 'react';

/** Text that survives a closed card or a reloaded page for as long as the tab lives; emptied with `forget`. */
export function useKeptText(key: string): {
  readonly text: string;
  readonly keep: (text: string) => void;
  readonly forget: () => void;
} {
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  return {
    text,
    keep: (next) => {
      setText(next);
      sessionStorage.setItem(key, next);
    },
    forget: () => sessionStorage.removeItem(key),
  };
}
