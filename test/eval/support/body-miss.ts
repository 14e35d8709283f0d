/** A body whose own text is not right: words of it that are missing, and words that are not its author's. */
export type Miss = {
  readonly expected: string;
  readonly got: string;
  readonly lost: number;
  readonly kept: number;
};

/** Compares what was found with what was written, word by word. */
export function missOf(expected: string, got: string): Miss {
  const left = countsOf(got);
  let lost = 0;
  for (const word of wordsOf(expected)) {
    const count = left.get(word) ?? 0;
    if (count === 0) lost += 1;
    left.set(word, Math.max(0, count - 1));
  }
  const kept = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { expected, got, lost, kept };
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
