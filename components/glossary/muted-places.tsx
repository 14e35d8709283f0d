import type { MutePlace } from '../../lib/domain/glossary/term-mute.ts';
import type { TermId } from '../../lib/domain/ids.ts';
import { t } from '../../lib/i18n/t.ts';
import { termMuteStore } from '../../lib/storage/term-mute-store.ts';
import { ThreadLink } from '../journal/thread-link.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';

/** Where the user does not want to see a term marked, each with the way back; nothing where it is marked everywhere. */
export function MutedPlaces({ termId }: { readonly termId: TermId }) {
  const { db, write } = useStores();
  const live = useLive(() => termMuteStore(db).of(termId), [db, termId]);
  if (live.kind !== 'loaded' || live.value.length === 0) return null;
  return (
    <Section title={t('mutedTitle')} count={live.value.length}>
      <ul className="flex flex-col gap-1">
        {live.value.map(({ id, place }) => (
          <li key={id} className="flex flex-wrap items-center gap-2 text-sm">
            <Place place={place} />
            <Button
              look="quiet"
              size="sm"
              aria-label={t('unmuteNamed', nameOf(place))}
              onClick={() => write(termMuteStore(db).unmute(id))}
            >
              {t('unmute')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const Place = ({ place }: { readonly place: MutePlace }) =>
  place.kind === 'thread' ? <ThreadLink thread={place.thread} /> : <span>{nameOf(place)}</span>;

function nameOf(place: MutePlace): string {
  if (place.kind === 'thread') return place.thread.subject ?? t('threadWithoutSubject');
  return place.kind === 'person' ? place.address : t('muteEverywhere');
}
