import type { AgendaPart } from './agenda-text.ts';

/** A heading with its points. */
export const PointList = ({ part: { title, points } }: { readonly part: AgendaPart }) => (
  <div className="text-sm">
    <h3 className="font-medium">{title}</h3>
    <ul className="list-disc pl-5">
      {points.map((point, index) => (
        // Two points may say the same, and none has a state of its own.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index} className="wrap-anywhere">
          {point}
        </li>
      ))}
    </ul>
  </div>
);
