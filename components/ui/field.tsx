import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

/** Look of every text control. */
export const controlClasses =
  'w-full min-h-8 rounded-md border border-edge bg-surface px-2 py-1 text-base text-ink -outline-offset-1 disabled:opacity-55';

type Wiring = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly ref?: (control: { setCustomValidity(error: string): void } | null) => () => void;
};

export type FieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  /** Hides the label from sight, not from screen readers. */
  readonly bare?: boolean;
  /** The error is no mere remark: a form is not sent with it, and the browser leads to this field. */
  readonly refuses?: boolean;
  /** The control; spread the wiring onto it. */
  readonly children: (wiring: Wiring) => ReactNode;
};

/** Label, control, hint and error, wired together. */
export function Field({ label, hint, error, bare = false, refuses = false, children }: FieldProps) {
  const id = useId();
  const hasError = typeof error === 'string' && error !== '';
  const described = classes(hint !== undefined && `${id}-hint`, hasError && `${id}-error`);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={bare ? 'sr-only' : 'text-sm font-medium text-muted'}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': hasError ? true : undefined,
        ...(refuses && {
          ref: (control) => {
            control?.setCustomValidity(error ?? '');
            return () => control?.setCustomValidity('');
          },
        }),
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {hasError && (
        <p id={`${id}-error`} role="alert" className="text-xs text-amber-ink">
          {error}
        </p>
      )}
    </div>
  );
}

type Labelled = Omit<FieldProps, 'children'>;

/** One line of text with its label. */
export function TextField({
  label,
  hint,
  error,
  bare,
  refuses,
  className,
  ...rest
}: Labelled & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} error={error} bare={bare ?? false} refuses={refuses ?? false}>
      {(wiring) => <input {...rest} {...wiring} className={classes(controlClasses, className)} />}
    </Field>
  );
}

/** Several lines of text with their label. */
export function TextArea({
  label,
  hint,
  error,
  bare,
  refuses,
  className,
  ...rest
}: Labelled & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error} bare={bare ?? false} refuses={refuses ?? false}>
      {(wiring) => (
        <textarea rows={4} {...rest} {...wiring} className={classes(controlClasses, 'resize-y', className)} />
      )}
    </Field>
  );
}

/** A native select with its label; children are `<option>`s. */
export function Select({
  label,
  hint,
  error,
  bare,
  className,
  ...rest
}: Labelled & ComponentProps<'select'>) {
  return (
    <Field label={label} hint={hint} error={error} bare={bare ?? false}>
      {(wiring) => <select {...rest} {...wiring} className={classes(controlClasses, className)} />}
    </Field>
  );
}
