import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';

const tones = {
  neutral: 'bg-sunken text-muted border-transparent',
  accent: 'bg-accent-soft text-accent-ink border-transparent',
  amber: 'bg-amber-soft text-amber-ink border-amber/40',
} as const;

export type BadgeProps = { readonly tone?: keyof typeof tones; readonly children: ReactNode };

/** A word about a thing: status, tier, kind. Never pressed. */
export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return (
    <span
      className={classes(
        'inline-flex max-w-full shrink-0 items-center gap-1 rounded-full border px-2 py-px text-xs font-medium',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}

/** A filter that is on or off. */
export function Chip({ pressed, ...rest }: ComponentProps<'button'> & { readonly pressed: boolean }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={classes(
        'inline-flex min-h-6 cursor-pointer items-center rounded-full border px-2 text-xs font-medium',
        pressed
          ? 'border-accent bg-accent-soft text-accent-ink'
          : 'border-edge bg-transparent text-muted hover:bg-sunken',
      )}
      {...rest}
    />
  );
}
