/** Half the width of the drawing, in spreads of the sender. */
const REACH = 3;

/** Where a message stands against the sender's usual range: a band of one spread around the middle, and a dot. Words say the same. */
export function Scale({ spreadsOff }: { readonly spreadsOff: number }) {
  const x = 40 + (Math.max(-REACH, Math.min(REACH, spreadsOff)) / REACH) * 36;
  const isUsual = Math.abs(spreadsOff) < 1;
  return (
    <svg viewBox="0 0 80 12" aria-hidden="true" className="h-3 w-20 shrink-0">
      <line x1="4" x2="76" y1="6" y2="6" strokeWidth="1" className="stroke-edge" />
      <rect
        x="28"
        y="3.5"
        width="24"
        height="5"
        rx="2.5"
        className="fill-sunken stroke-edge"
        strokeWidth="1"
      />
      <circle cx={x} cy="6" r="4" className={isUsual ? 'fill-muted' : 'fill-accent'} />
    </svg>
  );
}
