import { patternOf } from '../rules/idiom.ts';
import { IDIOMS } from '../rules/idiom-list.ts';
import type { OptionsFor } from './option.ts';

/** The plain words of the list. */
export const idiomOptions: OptionsFor = (_rule, found) => {
  const hit = [...IDIOMS].find(([entry]) =>
    new RegExp(`^(?:${patternOf(entry).replaceAll(' ', '\\s+')})$`, 'iu').test(found),
  );
  return (hit?.[1] ?? []).map((text) => ({ text, note: 'plain' }));
};
