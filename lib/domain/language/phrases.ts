/** What a phrase does. Proposed only; the user confirms. */
export type PhraseKind = 'request' | 'suggestion' | 'commitment';

/** A stretch `[start, end)` of own text that asks, suggests or promises something. */
export type Phrase = { readonly start: number; readonly end: number; readonly kind: PhraseKind };

/** The part of `compromise` that is used; `import('compromise/two')` fits. */
export type TagSentence = (text: string) => {
  match(pattern: string): { readonly found: boolean };
};

/** What {@link findPhrases} needs from outside. */
export type PhraseTools = {
  /** Loads compromise on first use, e.g. `async () => (await import('compromise/two')).default`. */
  readonly load: () => Promise<TagSentence>;
  /** Lets others run between slices, e.g. `() => scheduler.yield()`. */
  readonly pause: () => Promise<void>;
};
