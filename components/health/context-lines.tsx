/** Where the user noted what may explain a change, as upright lines across a drawing: `x` and the height of the box. */
export const ContextLines = ({ xs, height }: { readonly xs: readonly number[]; readonly height: number }) => (
  <>
    {xs.map((x) => (
      <g key={x} className="fill-amber stroke-amber">
        <line x1={x} x2={x} y1={0} y2={height} strokeWidth="1.2" />
        <path d={`M${x} 0h5l-1.6 2.2L${x + 5} 4.4H${x}z`} stroke="none" />
      </g>
    ))}
  </>
);
