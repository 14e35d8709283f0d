import type { FileNote } from '../../lib/domain/exchange/read-entry.ts';
import { noteText } from './problem-words.ts';

/** What the user should know about the whole file, each once. */
export function FileNotes({ notes }: { readonly notes: readonly FileNote[] }) {
  const texts = [...new Set(notes.map(noteText))];
  if (texts.length === 0) return null;
  return (
    <ul className="list-disc rounded-md border border-amber/40 bg-amber-soft py-2 pr-3 pl-7 text-sm text-amber-ink">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
