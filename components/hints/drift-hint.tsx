import type { Dismissal, Drift } from '../../lib/domain/hints/reading.ts';
import type { Result } from '../../lib/domain/result.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { Badge } from '../ui/badge.tsx';
import { daysText } from '../ui/dates.ts';
import { DismissForm, type DismissReason } from './dismiss-form.tsx';
import { driftWords } from './score-words.ts';

export type DriftHintProps = {
  readonly drift: Drift;
  readonly who: string;
  /** The words behind it in the message on the card, strongest first; null where no message is at hand that it rests on. */
  readonly words: readonly string[] | null;
  /** Puts the hint away; the answer says whether it is away. */
  readonly dismiss: (reason: DismissReason) => Promise<Result<null, CallError>>;
};

/** What a dismissal of this hint holds besides the reason. */
export const restsOn = (drift: Drift): Pick<Dismissal, 'kind' | 'readingKeys'> => ({
  kind: drift.kind,
  readingKeys: [...drift.recent.keys],
});

/** A sustained change of one sender: what, against what, how many messages, what else could explain it, and a way to put it away. */
export function DriftHint({ drift, who, words, dismiss }: DriftHintProps) {
  const { [drift.direction]: title, else: elsewise } = driftWords[drift.kind];
  return (
    <section className="flex flex-col gap-2 rounded-md border border-line bg-sunken px-3 py-2.5">
      <div className="flex items-center gap-2">
        <h2 className="grow font-semibold">{t(title)}</h2>
        <Badge tone="accent">{t(drift.strength === 'strong' ? 'driftStrong' : 'driftNotice')}</Badge>
      </div>
      <p className="text-sm">
        {t('driftEvidence', plural('driftRecent', drift.recent.n), baselineText(drift), who)}
      </p>
      <p className="text-sm">
        <Evidence words={words} />
      </p>
      <p className="text-sm">
        <span className="font-semibold">{t('driftElse')}</span> {t(elsewise)}
      </p>
      <p className="text-sm text-muted">{t('driftNextStep')}</p>
      <DismissForm dismiss={dismiss} />
    </section>
  );
}

/** More would be the message itself. */
const MOST_WORDS = 4;

function Evidence({ words }: Pick<DriftHintProps, 'words'>) {
  if (words === null) return t('driftWordsThere');
  if (words.length === 0) return t('hintsNoMarkers');
  return (
    <>
      {t('driftWordsHere')}{' '}
      {words.slice(0, MOST_WORDS).map((word, place) => (
        <span key={word}>
          {place > 0 && ', '}
          <q className="font-semibold">{word}</q>
        </span>
      ))}
    </>
  );
}

function baselineText({ baseline }: Drift): string {
  const messages = plural('driftBefore', baseline.n);
  return baseline.fromMs === null || baseline.toMs === null
    ? messages
    : t('driftBeforeDated', messages, daysText(baseline.fromMs, baseline.toMs));
}
