import type { Agenda } from '../../lib/domain/charter/agenda.ts';
import { nameOf } from '../../lib/domain/glossary/term.ts';
import type { Item } from '../../lib/domain/journal/item.ts';
import { t } from '../../lib/i18n/t.ts';
import { kindText } from '../items/item-words.ts';
import { askedText } from '../readback/asked-text.ts';
import { dayText } from '../ui/dates.ts';
import { majorChangeText } from './major-change.ts';

/** A part of an agenda: its heading and its points in words. */
export type AgendaPart = { readonly title: string; readonly points: readonly string[] };

/** The parts of an agenda that have something in them, in the order in which to talk about them. */
export function agendaParts(
  { review, readbacks, disputed, items, standing }: Agenda,
  nowMs: number,
): AgendaPart[] {
  const parts: AgendaPart[] = [
    { title: t('charterReview'), points: review === null ? [] : [reviewText(review)] },
    { title: t('agendaDisputed'), points: disputed.map(nameOf) },
    {
      title: t('agendaReadbacks'),
      points: readbacks.map(({ ours, askedAtMs }) => `${ours} (${askedText(askedAtMs, nowMs)})`),
    },
    { title: t('agendaItems'), points: items.map(itemText) },
    { title: t('agendaStanding'), points: standing },
  ];
  return parts.filter(({ points }) => points.length > 0);
}

/** The agenda as plain text for a mail, an invitation or a document. */
export const agendaText = (agenda: Agenda, supplierName: string, nowMs: number): string =>
  [
    t('agendaWith', supplierName, dayText(nowMs)),
    ...agendaParts(agenda, nowMs).map(({ title, points }) =>
      [title, ...points.map((point) => `- ${point}`)].join('\n'),
    ),
  ].join('\n\n');

const reviewText = ({ because, state, dueAtMs }: NonNullable<Agenda['review']>): string =>
  because === null
    ? t(state === 'due' ? 'reviewDue' : 'reviewSoon', dayText(dueAtMs))
    : t('reviewBecause', majorChangeText(because.kind));

const itemText = ({ kind, title, dueAtMs }: Item): string =>
  [`${kindText(kind)}: ${title}`, ...(dueAtMs === null ? [] : [t('dueOn', dayText(dueAtMs))])].join(', ');
