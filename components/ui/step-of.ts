/** The two arrows that walk along a row of stops. */
export type Arrows = { readonly back: string; readonly on: string };

/** Along a line of text. */
export const SIDEWAYS: Arrows = { back: 'ArrowLeft', on: 'ArrowRight' };
/** Along a list. */
export const UPRIGHT: Arrows = { back: 'ArrowUp', on: 'ArrowDown' };

/** Where a key leads from the stop `at` among `count`: arrows go round the ends, Home and End to them; null for other keys. */
export function stepOf(key: string, at: number, count: number, { back, on }: Arrows): number | null {
  switch (key) {
    case on:
      return (at + 1) % count;
    case back:
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
