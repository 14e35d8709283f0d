import type { DraftKind } from '../domain/draft/draft-kind.ts';
import { asksForReadback } from '../domain/draft/readback.ts';
import type { TermId } from '../domain/ids.ts';
import type { Address } from '../domain/message/address.ts';
import type { Correspondent, ThreadRef } from '../domain/message/message.ts';
import type { Span } from '../domain/message/span.ts';
import type { CardSubject } from '../messaging/card-subject.ts';
import type { TextMap } from '../webmail/webmail.ts';
import { sentenceAround } from './sentence-around.ts';

/** A message body or a draft that is being read, as the card, the markers and the keyboard see it. */
export type Unit = {
  readonly element: HTMLElement;
  readonly inDraft: boolean;
  readonly thread: ThreadRef | null;
  /** Whom a draft goes to; nobody for a message. */
  readonly recipients: readonly Correspondent[];
  readonly messageKey: string | null;
  /** Who wrote it, or null in a draft. */
  readonly address: Address | null;
  readonly own: TextMap;
  /** What the card shows for the whole of it, or null when there is no such card. */
  readonly subject: CardSubject | null;
};

/** Everything that is being read in this document, by the element it stands in. */
export type Units = Map<Element, Unit>;

/** What the card shows for a span of a unit, or null when there is nothing to show. */
export function subjectOf(unit: Unit, { ref, start, end }: Span): CardSubject | null {
  const { inDraft, thread, own } = unit;
  const [kind, id = ''] = ref.split(/:(.*)/s);
  const found = own.text.slice(start, end).slice(0, 400);
  const recipients = [...unit.recipients];
  if (kind === 'advice') {
    const [check, rule = ''] = id.split('/');
    return {
      kind,
      check: check as DraftKind, // the background wrote it into the span
      rule,
      found,
      draft: { thread, recipients },
      ownText: check === 'more-formal' ? own.text : undefined,
    };
  }
  if (kind !== 'term') return unit.subject;
  return {
    kind,
    termId: id as TermId, // the background wrote it into the span
    found,
    inDraft,
    hasReadback: inDraft && asksForReadback(own.text),
    thread,
    quote: sentenceAround(own.text, start),
    messageKey: unit.messageKey,
    address: unit.address,
    ...(inDraft ? { recipients } : {}),
  };
}

/** The unit whose text holds a node, or null. */
export function unitAround(units: Units, node: Node | null): Unit | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    const unit = units.get(at as Element); // any key may be looked up
    if (unit !== undefined) return unit;
  }
  return null;
}

/** The message that fills most of the screen, else the draft that does; null when none can be seen. */
export function mostVisible(units: Units, viewportHeightPx: number): Unit | null {
  const seen = [...units.values()].map((unit) => {
    const { top, bottom } = unit.element.getBoundingClientRect();
    return { unit, px: Math.min(bottom, viewportHeightPx) - Math.max(top, 0) };
  });
  const [best] = seen
    .filter(({ px }) => px > 0)
    .toSorted((a, b) => Number(a.unit.inDraft) - Number(b.unit.inDraft) || b.px - a.px);
  return best?.unit ?? null;
}
