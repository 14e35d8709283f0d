import type { Trend } from '../../lib/domain/hints/trend.ts';
import { classes } from '../ui/classes.ts';

const paths: Record<Trend['direction'], string> = {
  up: 'M3.5 12.5l9-9M6 3.5h6.5V10',
  down: 'M3.5 3.5l9 9M12.5 6v6.5H6',
  steady: 'M2.5 8h11M9.5 4l4 4-4 4',
  unknown: 'M3 8h.01M8 8h.01M13 8h.01',
};

/** Which way a habit went. Neither good nor bad: up and down look alike; the words beside it say the same. */
export const Arrow = ({ direction }: { readonly direction: Trend['direction'] }) => (
  <svg
    viewBox="0 0 16 16"
    aria-hidden="true"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    className={classes(
      'size-5 shrink-0 fill-none',
      direction === 'up' || direction === 'down' ? 'stroke-accent' : 'stroke-muted',
    )}
  >
    <path d={paths[direction]} />
  </svg>
);
