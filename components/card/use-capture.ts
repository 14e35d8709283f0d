import { useDeferredValue, useMemo, useState } from 'react';
import type { TermCapture } from '../../lib/domain/glossary/capture-term.ts';
import type { OpId, TermId } from '../../lib/domain/ids.ts';
import { recogniseLanguage } from '../../lib/domain/language/recognise-language.ts';
import type { CardSubject } from '../../lib/messaging/card-subject.ts';
import type { CallError, FoundTerm } from '../../lib/messaging/protocol.ts';
import { newOpId } from '../ui/new-op-id.ts';
import { useAnswer, useAsk } from './ask.ts';
import { useKeptText } from './use-kept-text.ts';

/** A word for the glossary, and where it stands. */
export type CaptureOn = Omit<Extract<CardSubject, { kind: 'capture' }>, 'kind'>;

type Whose = TermCapture['whose'];

/** What is chosen and typed. The meaning is kept apart: it survives a closed card. */
type Form = {
  readonly word: string;
  readonly whose: Whose;
  readonly variantOf: TermId | null;
  readonly forAll: boolean;
};

type State =
  | { readonly kind: 'writing' | 'saving' }
  | { readonly kind: 'saved'; readonly termId: TermId }
  | { readonly kind: 'failed'; readonly error: CallError };

/** A capture under way. */
export type Capture = {
  readonly form: Form;
  readonly meaning: string;
  readonly found: FoundTerm;
  /** The term it will be added to, or null for a new one. */
  readonly termId: TermId | null;
  readonly state: State;
  readonly isReady: boolean;
  readonly change: (patch: Partial<Form>) => void;
  readonly changeMeaning: (meaning: string) => void;
  readonly save: () => Promise<void>;
};

/** Whether it takes words to say whose meaning it is. */
export const saysMeaning = (whose: Whose): whose is 'ours' | 'theirs' | 'agreed' =>
  whose !== 'word' && whose !== 'variant';

const nothingKnown: FoundTerm = { supplier: null, known: null, similar: [] };

/** Keeps what is typed until it is saved. A retry of the same capture is one change, another capture another one. */
export function useCapture(on: CaptureOn): Capture {
  const ask = useAsk();
  const kept = useKeptText(`capture ${on.thread?.threadKey ?? ''} ${on.found}`);
  const [form, setForm] = useState<Form>(() => ({
    word: cleanWord(on.found),
    whose: 'word',
    variantOf: null,
    forAll: false,
  }));
  const [opId, setOpId] = useState<OpId>(newOpId);
  const [state, setState] = useState<State>({ kind: 'writing' });
  const found = useFoundTerm(form.word, on);
  const termId = termOf(form, found);
  const isReady = isComplete(form, kept.text, termId);
  const changing = (change: () => void) => {
    if (state.kind !== 'writing') setOpId(newOpId());
    change();
  };
  return {
    form,
    meaning: kept.text,
    found,
    termId,
    state,
    isReady,
    change: (patch) => changing(() => setForm({ ...form, ...patch })),
    changeMeaning: (meaning) => changing(() => kept.keep(meaning)),
    async save() {
      if (!isReady || state.kind === 'saving') return;
      setState({ kind: 'saving' });
      const result = await ask('addTerm', { opId, capture: captureOf(on, form, kept.text, found, termId) });
      if (result.ok) kept.forget();
      setState(result.ok ? { kind: 'saved', termId: result.value } : { kind: 'failed', error: result.error });
    },
  };
}

/** What the glossary knows of the word as it is typed; nothing until the answer is there. */
function useFoundTerm(word: string, { thread, address }: CaptureOn): FoundTerm {
  const text = useDeferredValue(word.trim());
  const request = useMemo(() => ({ text, thread, address }), [text, thread, address]);
  const [answer] = useAnswer('findTerm', request);
  return answer.kind === 'loaded' ? answer.value : nothingKnown;
}

const termOf = ({ whose, variantOf }: Form, { known, similar }: FoundTerm): TermId | null =>
  whose === 'variant' ? (variantOf ?? similar[0]?.id ?? null) : (known?.id ?? null);

function isComplete({ word, whose }: Form, meaning: string, termId: TermId | null): boolean {
  if (word.trim() === '') return false;
  return whose === 'variant' ? termId !== null : !saysMeaning(whose) || meaning.trim() !== '';
}

const captureOf = (
  { thread, messageKey, quote }: CaptureOn,
  { word, whose, forAll }: Form,
  meaning: string,
  { supplier }: FoundTerm,
  termId: TermId | null,
): TermCapture => ({
  text: word.trim(),
  lang: recogniseLanguage(quote ?? '') ?? 'en',
  whose,
  meaning: saysMeaning(whose) ? meaning : '',
  termId,
  supplierId: forAll ? null : (supplier?.id ?? null),
  source: thread === null ? null : { role: 'seen', thread, messageKey, quote: quote ?? '' },
});

/** The selection without the quotes and stops around it, as far as a term may be long; an acronym keeps its dots. */
const cleanWord = (found: string): string =>
  found
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s"'“”‘’«»(),.;:!?]+|[\s"'“”‘’«»(),;:!?]+$|(?<![A-Z])\.+$/gu, '')
    .slice(0, 200);
