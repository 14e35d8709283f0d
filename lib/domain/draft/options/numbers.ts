import type { AdviceOption, OptionsFor } from './option.ts';

/** Both readings of the mark in a number. */
export const numberOptions: OptionsFor = (_rule, found) => {
  const [whole = '', rest = ''] = found.split(/[.,]/u);
  return [
    { text: `${whole} ${rest}`, note: 'comma-groups' },
    { text: `${whole}.${rest.replace(/0+$/u, '') || '0'}`, note: 'comma-decimal' },
  ];
};

const MAGNITUDES: Readonly<Record<string, readonly string[]>> = {
  billion: ['1 000 000 000', '1 000 000 000 000'],
  bn: ['1 000 000 000', '1 000 000 000 000'],
  lakh: ['100 000'],
  crore: ['10 000 000'],
  mm: ['1 000 000', '1 000'],
};

/** The number in figures. */
export const magnitudeOptions: OptionsFor = (_rule, found) => {
  const [, count = '', word = ''] = /([\d.,]+)\s*(\p{L}+)/u.exec(found) ?? [];
  const sizes = MAGNITUDES[word.toLowerCase().replace(/s$/u, '')] ?? [];
  return sizes.map((size): AdviceOption => ({ text: `${count} × ${size}`, note: 'plain' }));
};

const UNITS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/gross/iu, ['144 pieces', 'gross weight']],
  [/ton/iu, ['metric tonnes (1 000 kg)', 'short tons (907 kg)', 'long tons (1 016 kg)']],
  [/gal/iu, ['US gallons (3.785 l)', 'imperial gallons (4.546 l)']],
  [/dozen/iu, ['12 pieces']],
];

/** Every unit of that name. */
export const unitOptions: OptionsFor = (_rule, found) =>
  (UNITS.find(([pattern]) => pattern.test(found))?.[1] ?? []).map(
    (text): AdviceOption => ({ text, note: 'plain' }),
  );
