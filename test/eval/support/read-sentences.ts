import { readFileSync } from 'node:fs';
import type { Label, Term } from '../../../lib/domain/glossary/term.ts';
import { bareTerm } from '../../unit/bare-term.ts';

/** A stretch that stands for a term. */
export type GoldSpan = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly term: string;
};

/** An annotated sentence. What two readers could defend both ways is `unclear` and counts neither way. */
export type Sentence = {
  readonly id: string;
  readonly text: string;
  readonly matches: readonly GoldSpan[];
  readonly unclear: readonly GoldSpan[];
};

/** Sentences of a JSONL file. */
export const readSentences = (file: string): readonly Sentence[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Sentence); // the file is the evaluator's own, in the documented shape

type GlossaryFile = {
  readonly terms: readonly {
    readonly id: string;
    readonly forms: readonly {
      readonly text: string;
      readonly type: string;
      readonly caseSensitive?: boolean;
      readonly lang?: string;
    }[];
  }[];
};

const uses: Readonly<Record<string, Label['use']>> = { preferred: 'preferred', discouraged: 'discouraged' };

/** Terms of a glossary file: only their labels matter for matching. */
export function readGlossaryFile(file: string): readonly Term[] {
  const { terms } = JSON.parse(readFileSync(file, 'utf8')) as GlossaryFile; // as above
  return terms.map((term) =>
    bareTerm(
      term.id,
      term.forms.map((form) => ({
        text: form.text,
        lang: form.lang ?? 'en',
        use: uses[form.type] ?? 'variant',
        // A form without capitals has no case to keep; the flag is about acronyms.
        ...(form.caseSensitive === undefined ? {} : { matchCase: form.caseSensitive }),
      })),
    ),
  );
}
