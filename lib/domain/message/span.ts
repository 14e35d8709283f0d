/**
 * Why a stretch of text is painted. The page can see the shape and nothing else.
 *
 * - `agreed`: a term with an agreed meaning · `divergence`: our and their meaning differ, nothing agreed
 * - `unagreed`: a term that both sides have not talked about yet · `discouraged`: a variant the glossary advises against · `evidence`: words that caused a hint
 * - `advice`: draft wording with a better alternative
 */
export type SpanKind = 'agreed' | 'divergence' | 'unagreed' | 'discouraged' | 'evidence' | 'advice';

/** A stretch `[start, end)` of own text and the opaque reference of what the card shows for it. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  /** `term:<TermId>`, `hint:<HintKind>` or `advice:<DraftKind>/<rule>`; never text of ours. */
  readonly ref: string;
};
