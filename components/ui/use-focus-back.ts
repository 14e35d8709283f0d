import { type RefObject, useEffect, useRef } from 'react';

/**
 * The press that opens a form: when the form goes, and the focus with it, the press has it again. Its ref goes onto the
 * button, which may have been drawn anew meanwhile.
 */
export function useFocusBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return opener;
}
