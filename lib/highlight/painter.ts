import type { Span, SpanKind } from '../domain/message/span.ts';
import { chooseMarks } from './choose-marks.ts';
import { createHitIndex, rectsOf } from './hit-test.ts';
import type { Hit, Mark, MarkRange, Piece } from './mark.ts';
import { marksOfSpans } from './marks.ts';
import { watchNearUnits } from './units.ts';

/**
 * Draws spans over the text of one document and says what is under a point. Never writes to the page:
 * only its highlight registry, which the page can see as places without text or reason.
 */
export type Painter = {
  /**
   * Replaces what is drawn in a unit (a message body, a draft). Marks that stay where they were keep their range.
   * Drawn while the unit is near the viewport. A unit that leaves the document is forgotten.
   */
  paint(unit: Element, pieces: readonly Piece[], spans: readonly Span[]): void;
  /** Takes everything away that was drawn in a unit. */
  forget(unit: Element): void;
  /** The mark under a point of the viewport. Cheap enough for one call a frame. */
  hitTest(x: number, y: number): Hit | null;
  /** The marks of a unit in text order, drawn or not; empty when the unit was not painted. */
  marksOf(unit: Element): readonly Mark[];
  /** The rectangles a mark covers on screen now. */
  rectsOf(mark: Mark): readonly DOMRect[];
  /** Shows which mark the open card is about. */
  setActive(mark: Mark | null): void;
};

type Layer = SpanKind | 'active';

/** Names in the page's registry: opaque, and the same as in `highlights.css`. The later ones paint over the earlier. */
const layers: Record<Layer, { readonly name: string; readonly priority: number }> = {
  agreed: { name: 'pl-a', priority: 0 },
  unagreed: { name: 'pl-g', priority: 0 },
  evidence: { name: 'pl-d', priority: 1 },
  advice: { name: 'pl-e', priority: 2 },
  discouraged: { name: 'pl-c', priority: 3 },
  divergence: { name: 'pl-b', priority: 4 },
  active: { name: 'pl-f', priority: 5 },
};

/** A painter for a document (the frame's own, where a mail lies in one). Everything is taken away when the signal ends. */
export function createPainter(document: Document, signal: AbortSignal): Painter {
  const window = document.defaultView;
  if (window === null) throw new TypeError('a painter needs a document that is shown');
  const registry = createRegistry(window, signal);
  const index = createHitIndex(document);
  const marksByUnit = new Map<Element, readonly Mark[]>();

  const near = watchNearUnits(
    window,
    (units) => {
      for (const unit of units) if (!unit.isConnected) drop(unit);
      flush();
    },
    signal,
  );
  const flush = () => {
    const units = [...marksByUnit].filter(([unit]) => near.isNear(unit)).map(([, marks]) => marks);
    registry.show(chooseMarks(units));
  };
  const drop = (unit: Element) => {
    near.unwatch(unit);
    for (const mark of marksByUnit.get(unit) ?? []) index.remove(mark);
    marksByUnit.delete(unit);
  };

  return {
    paint(unit, pieces, spans) {
      if (signal.aborted) return;
      const before = marksByUnit.get(unit) ?? [];
      const marks = marksOfSpans(unit, pieces, spans, before);
      for (const mark of before) index.remove(mark);
      for (const mark of marks) index.add(mark);
      if (!marksByUnit.has(unit)) near.watch(unit);
      marksByUnit.set(unit, marks);
      if (near.isNear(unit)) flush();
    },
    forget(unit) {
      drop(unit);
      flush();
    },
    hitTest: (x, y) => index.at(x, y),
    marksOf: (unit) => marksByUnit.get(unit) ?? [],
    rectsOf,
    setActive: (mark) => registry.setActive(mark),
  };
}

/** What stands in the registry for a mark. */
type Drawn = { readonly kind: Layer; readonly made: StaticRange };

type Registry = { show(marks: readonly Mark[]): void; setActive(mark: Mark | null): void };

/**
 * Ours in the highlight registry: one highlight a layer, changed range by range. Firefox cannot iterate the page's
 * registry or a highlight from an extension, so what is drawn is remembered here.
 */
function createRegistry(window: Window & typeof globalThis, signal: AbortSignal): Registry {
  const highlights = Object.fromEntries(
    Object.entries(layers).map(([layer, { priority }]) => {
      const highlight = new window.Highlight();
      highlight.priority = priority;
      return [layer, highlight];
    }),
  ) as Record<Layer, Highlight>; // same keys as `layers`
  const drawn = new Map<MarkRange, Drawn>();
  let active: StaticRange | null = null;

  // Other scripts clear the registry or replace names of ours; `document.open()` empties it.
  const claim = () => {
    for (const [layer, { name }] of Object.entries(layers)) {
      const ours = highlights[layer as Layer]; // keys of `layers`
      if (window.CSS.highlights.get(name) !== ours) window.CSS.highlights.set(name, ours);
    }
  };
  const release = () => {
    for (const [layer, { name }] of Object.entries(layers)) {
      if (window.CSS.highlights.get(name) === highlights[layer as Layer]) window.CSS.highlights.delete(name);
    }
  };
  signal.addEventListener('abort', release, { once: true });

  // A range of another window would be registered and never painted.
  const draw = (range: MarkRange, kind: Layer): Drawn => {
    const made = new window.StaticRange(range);
    highlights[kind].add(made);
    return { kind, made };
  };

  return {
    show(marks) {
      if (signal.aborted) return;
      claim();
      const wanted = new Map(marks.map(({ range, span }) => [range, span.kind]));
      for (const [range, { kind, made }] of drawn)
        if (!wanted.has(range)) {
          highlights[kind].delete(made);
          drawn.delete(range);
        }
      for (const [range, kind] of wanted) if (!drawn.has(range)) drawn.set(range, draw(range, kind));
    },
    setActive(mark) {
      if (signal.aborted) return;
      claim();
      if (active !== null) highlights.active.delete(active);
      active = mark === null ? null : draw(mark.range, 'active').made;
    },
  };
}
