import type { ReviewNotes as Notes } from '../../lib/domain/charter/review-notes.ts';
import type { SupplierId } from '../../lib/domain/ids.ts';
import type { Observation } from '../../lib/domain/journal/observation.ts';
import type { Target } from '../../lib/domain/programme/programme.ts';
import { t } from '../../lib/i18n/t.ts';
import { findReviewNotes } from '../../lib/storage/agenda-store.ts';
import { dayText } from '../ui/dates.ts';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { PointList } from './point-list.tsx';

/** What we look at in the review besides the agenda: private, and never part of what is copied. Nothing while there is none. */
export function ReviewNotes({ supplierId }: { readonly supplierId: SupplierId }) {
  const { db } = useStores();
  const live = useLive(() => findReviewNotes(db, supplierId), [db, supplierId]);
  const parts = live.kind === 'loaded' ? partsOf(live.value) : [];
  if (parts.length === 0) return null;
  return (
    <Section title={t('reviewNotes')}>
      <p className="text-sm text-muted">{t('reviewNotesHelp')}</p>
      {parts.map((part) => (
        <PointList key={part.title} part={part} />
      ))}
    </Section>
  );
}

const partsOf = ({ frictions, targets, unread }: Notes) =>
  [
    { title: t('reviewFriction'), points: frictions.map(frictionText) },
    { title: t('targets'), points: targets.map(targetText) },
    { title: t('touchNobodyReadsWhy'), points: unread.map(({ information, team }) => information || team) },
  ].filter(({ points }) => points.length > 0);

const frictionText = ({ atMs, note, source }: Observation): string =>
  [dayText(atMs), note || source?.quote].filter(Boolean).join(': ');

const targetText = ({ what, from, to, unit, byMs }: Target): string =>
  [
    `${what}: ${t('targetSummary', from || '?', to || '?', unit)}`,
    ...(byMs === null ? [] : [t('dueOn', dayText(byMs))]),
  ].join(', ');
