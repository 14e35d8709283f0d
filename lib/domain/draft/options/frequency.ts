import type { OptionsFor } from './option.ts';

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/week/iu, 'week'],
  [/month/iu, 'month'],
  [/annual|year/iu, 'year'],
];

/** How often, in words with one reading. */
export const frequencyOptions: OptionsFor = (rule, found) => {
  if (rule === 'fortnight') return [{ text: 'every two weeks', note: 'plain' }];
  const unit = UNITS.find(([pattern]) => pattern.test(found))?.[1] ?? 'week';
  return [
    { text: `every two ${unit}s`, note: 'plain' },
    { text: `twice a ${unit}`, note: 'plain' },
  ];
};
