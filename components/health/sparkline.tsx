import { sparkline } from '../../lib/domain/hints/sparkline.ts';
import { ContextLines } from './context-lines.tsx';

const BOX = { width: 96, height: 28, inset: 4 };

export type SparklineProps = {
  readonly values: readonly number[];
  /** The baseline, drawn as a dashed line. */
  readonly level: number | null;
  /** How many of the last values are drawn as dots. */
  readonly recent: number;
  /** Places among the values where the user noted what may explain a change. */
  readonly marks: readonly number[];
};

/** Readings in their order against the baseline. A drawing only: words and table say the same. */
export function Sparkline({ values, level, recent, marks }: SparklineProps) {
  const { points, levelY, placesX } = sparkline(values, level, BOX, marks);
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true" className="h-7 w-24 shrink-0">
      {levelY !== null && (
        <line x1={0} x2={BOX.width} y1={levelY} y2={levelY} strokeDasharray="2 3" className="stroke-edge" />
      )}
      <ContextLines xs={placesX} height={BOX.height} />
      <polyline points={line} strokeWidth="1.4" strokeLinejoin="round" className="fill-none stroke-muted" />
      {points.slice(-recent).map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="2.4" className="fill-accent" />
      ))}
    </svg>
  );
}
