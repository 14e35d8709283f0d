import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

export type SectionProps = {
  readonly title: string;
  readonly count?: number | undefined;
  /** Small buttons at the end of the heading line. */
  readonly actions?: ReactNode;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
};

/** A named region: quiet heading, then its content. */
export function Section({ title, count, actions, level = 2, children }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <div className="flex min-h-6 flex-wrap items-center gap-x-2">
        <Heading id={id} className="text-sm font-semibold text-muted">
          {title}
          {count !== undefined && <span className="ml-1.5 font-normal tabular-nums">{count}</span>}
        </Heading>
        {actions !== undefined && (
          <div className="ml-auto flex flex-wrap items-center justify-end gap-1">{actions}</div>
        )}
      </div>
      {children}
    </section>
  );
}

export type CardProps = {
  readonly children: ReactNode;
  readonly className?: string;
  /** For a list or table that reaches the edges. */
  readonly flush?: boolean;
};

/** A sheet of content on the canvas. */
export function Card({ children, className, flush = false }: CardProps) {
  return (
    <div className={classes('rounded-lg border border-line bg-surface', !flush && 'p-4', className)}>
      {children}
    </div>
  );
}
