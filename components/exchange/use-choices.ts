import { useCallback } from 'react';
import type { ComparedTerm } from '../../lib/domain/exchange/compare.ts';
import { type Choice, defaultChoice } from '../../lib/domain/exchange/decide.ts';

/** What the user chose for terms of a file, by the row or entry each begins with. */
export type Choices = ReadonlyMap<number, Choice>;

const placeOf = (one: ComparedTerm): number => one.draft.places[0] ?? 0;

/** Choices by position in `compared`. They are kept with the rows, so that another answer about the file resets none. */
export function useChoices(
  compared: readonly ComparedTerm[],
  [choices, setChoices]: readonly [Choices, (choices: Choices) => void],
) {
  const choiceOf = useCallback(
    (index: number): Choice => {
      const one = compared[index];
      return one === undefined ? 'ours' : (choices.get(placeOf(one)) ?? defaultChoice(one));
    },
    [choices, compared],
  );
  const choose = (indexes: readonly number[], choice: Choice) => {
    const places = indexes.flatMap((index) => {
      const one = compared[index];
      return one === undefined ? [] : [placeOf(one)];
    });
    setChoices(new Map([...choices, ...places.map((place) => [place, choice] as const)]));
  };
  return { choiceOf, choose };
}
