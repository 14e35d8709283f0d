import type { ComponentProps, ReactNode } from 'react';

export type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  readonly type: 'radio' | 'checkbox';
  readonly children: ReactNode;
  readonly detail?: string;
};

/** A native radio button or checkbox with its words, the whole line a target. */
export function Choice({ children, detail, ...rest }: ChoiceProps) {
  return (
    <label className="flex cursor-pointer items-start gap-2 rounded-md py-1 text-base">
      <input className="mt-0.5 size-4 shrink-0 accent-accent" {...rest} />
      <span className="min-w-0">
        {children}
        {detail !== undefined && <span className="block text-xs text-muted">{detail}</span>}
      </span>
    </label>
  );
}
