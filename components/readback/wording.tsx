import type { Fact } from '../../lib/domain/charter/amounts.ts';

export type WordingProps = {
  /** Whose words they are. */
  readonly whose: string;
  readonly text: string;
  /** Stretches that the other side does not name. */
  readonly differing: readonly Fact[];
};

/** One side's words; what only this side names is marked. */
export const Wording = ({ whose, text, differing }: WordingProps) => (
  <section aria-label={whose} className="min-w-0 rounded-md bg-sunken px-3 py-2">
    <p className="text-xs font-medium text-muted">{whose}</p>
    <p className="text-sm whitespace-pre-line wrap-anywhere">
      {pieces(text, differing).map(({ start, words, isMarked }) =>
        isMarked ? (
          <mark key={start} className="rounded-sm bg-amber-soft font-medium text-amber-ink">
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </p>
  </section>
);

type Piece = { readonly start: number; readonly words: string; readonly isMarked: boolean };

function pieces(text: string, marked: readonly Fact[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    if (start < at) continue;
    if (start > at) cut.push({ start: at, words: text.slice(at, start), isMarked: false });
    cut.push({ start, words: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) cut.push({ start: at, words: text.slice(at), isMarked: false });
  return cut;
}
