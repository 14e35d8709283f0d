import { classes } from './classes.ts';

const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 5.5h6.5v8H6zM10 5.5v-3H3.5v8H6',
  check: 'M3 8.5l3.2 3.2L13 5',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.8 10.8L14 14',
  note: 'M3 2.5h10v11H3zM5.5 6h5M5.5 8.5h5M5.5 11h2.5',
  panel: 'M2 3h12v10H2zM9.5 3v10',
  open: 'M9 2.5h4.5V7M13.5 2.5L8 8M7 3.5H3v9.5h9.5V9',
  differ: 'M3 6h10M3 10h10M10.5 3l-5 10',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.2 1.6',
  chevron: 'M6 3.5L10.5 8 6 12.5',
} as const;

export type IconName = keyof typeof paths;

/** A line icon, hidden from screen readers: the words are the button's or stand beside it. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={classes('size-4 shrink-0 fill-none stroke-current', className)}
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
