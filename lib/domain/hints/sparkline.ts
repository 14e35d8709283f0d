/** A point of a sparkline, in the units of its box. */
export type Point = { readonly x: number; readonly y: number };

/** The box a sparkline is drawn in. */
export type Box = { readonly width: number; readonly height: number; readonly inset: number };

/**
 * Points of a line through `values`, evenly spaced, larger values higher, plus the height of `level` on the same scale, and how
 * far right `places` among the values are.
 *
 * Values that are all alike, and a single value, lie on the middle line. No values give no points.
 */
export function sparkline(
  values: readonly number[],
  level: number | null,
  box: Box,
  places: readonly number[] = [],
): {
  readonly points: readonly Point[];
  readonly levelY: number | null;
  readonly placesX: readonly number[];
} {
  const all = level === null ? values : [...values, level];
  const low = Math.min(...all);
  const span = Math.max(...all) - low;
  const inner = { width: box.width - 2 * box.inset, height: box.height - 2 * box.inset };
  const yOf = (value: number) =>
    round(box.inset + inner.height * (span > 0 ? 1 - (value - low) / span : 0.5));
  const step = values.length > 1 ? inner.width / (values.length - 1) : 0;
  const first = values.length > 1 ? box.inset : box.width / 2;
  return {
    points: values.map((value, index) => ({ x: round(first + index * step), y: yOf(value) })),
    levelY: level === null || values.length === 0 ? null : yOf(level),
    placesX: places.map((place) => round(Math.min(box.width - 1, first + place * step))),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
