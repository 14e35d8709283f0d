import type { Repeat } from '../../lib/domain/hints/asks/asked-before.ts';
import { t } from '../../lib/i18n/t.ts';
import { dayText } from '../ui/dates.ts';
import { DoubtList } from './doubt-list.tsx';
import type { Answers } from './use-answers.ts';

export type MessageRepeatsProps = {
  readonly repeats: readonly Repeat[];
  readonly ownText: string;
  readonly answers: Answers;
};

/** What a message asks for that was asked for before, and when. Nothing when all of it is new. */
export const MessageRepeats = ({ repeats, ownText, answers }: MessageRepeatsProps) => (
  <DoubtList
    title={t('repeatsTitle')}
    kind="friction"
    doubts={repeats.map(({ start, end, askedAtMs }) => ({
      key: String(start),
      quote: ownText.slice(start, end),
      why: t('repeatsAskedOn', days.format(new Set(askedAtMs.map(dayText)))),
    }))}
    answers={answers}
    closing={t('repeatsElse')}
  />
);

const days = new Intl.ListFormat(undefined, { type: 'conjunction' });
