import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

const looks = {
  primary: 'bg-accent text-on-accent border-transparent hover:bg-accent-hover',
  secondary: 'bg-surface text-ink border-edge hover:bg-sunken',
  quiet: 'bg-transparent text-accent-ink border-transparent hover:bg-accent-soft',
} as const;

const sizes = {
  md: 'min-h-8 px-3 text-base',
  sm: 'min-h-7 px-2 text-sm',
} as const;

/** Shared by buttons and by links that look like one. */
export const buttonClasses = (
  look: keyof typeof looks = 'secondary',
  size: keyof typeof sizes = 'md',
): string =>
  classes(
    'inline-flex items-center justify-center gap-1.5 rounded-md border py-1 font-medium cursor-pointer select-none',
    'motion-safe:transition-colors disabled:cursor-default disabled:opacity-55',
    looks[look],
    sizes[size],
  );

export type ButtonProps = ComponentProps<'button'> & {
  readonly look?: keyof typeof looks;
  readonly size?: keyof typeof sizes;
};

/** A press that does something here. One `primary` per view. */
export function Button({
  look = 'secondary',
  size = 'md',
  className,
  type = 'button',
  ...rest
}: ButtonProps) {
  // oxlint-disable-next-line react/button-has-type -- `type` is typed and defaults to "button"
  return <button type={type} className={classes(buttonClasses(look, size), className)} {...rest} />;
}
