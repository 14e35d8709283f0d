import type { Discovery } from '../../lib/domain/programme/programme.ts';
import { t } from '../../lib/i18n/t.ts';
import { dayText } from '../ui/dates.ts';

/** What a session came to, as Markdown for both sides: its own lists and nothing else of the programme. */
export const summaryText = (discovery: Discovery, supplierName: string): string => {
  const { heldAtMs, minutes, objectives, pains, channels, terms } = discovery;
  const when = heldAtMs === null ? [] : [t('summaryHeld', dayText(heldAtMs), minutes)];
  const parts = [
    [t('discoveryObjectives'), objectives],
    [t('discoveryPains'), pains],
    [t('discoveryChannels'), channels],
    [t('discoveryTerms'), terms],
  ] as const;
  return [
    `# ${t('summaryWith', supplierName)}`,
    ...when,
    ...parts.flatMap(([title, lines]) =>
      lines.length === 0 ? [] : [[`## ${title}`, '', ...lines.map((line) => `- ${line}`)].join('\n')],
    ),
    t('summaryAsk'),
  ]
    .join('\n\n')
    .concat('\n');
};
