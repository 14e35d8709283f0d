import { ContextLines } from './context-lines.tsx';

export type TicksProps = {
  /** One a message, oldest first: whether it does it. */
  readonly values: readonly boolean[];
  /** How many of the last are drawn in the accent. */
  readonly recent: number;
  /** Places among the messages where the user noted what may explain a change. */
  readonly marks: readonly number[];
};

const BOX = { width: 96, height: 28 };

/** A tick a message, tall where it does it. A drawing only: words and table say the same. */
export const Ticks = ({ values, recent, marks }: TicksProps) => (
  <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true" className="h-7 w-24 shrink-0">
    <ContextLines
      xs={marks.map((place) => Math.min(BOX.width - 1, ((place + 0.5) / values.length) * BOX.width))}
      height={BOX.height}
    />
    {values.map((does, place) => {
      const x = ((place + 0.5) / values.length) * BOX.width;
      return (
        <line
          // The places of a drawing are all that tells its ticks apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={place}
          x1={x}
          x2={x}
          y1={does ? 4 : 18}
          y2={22}
          strokeWidth="1.4"
          className={place >= values.length - recent ? 'stroke-accent' : 'stroke-muted'}
        />
      );
    })}
  </svg>
);
