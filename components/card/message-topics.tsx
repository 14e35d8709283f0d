import { useMemo } from 'react';
import type { CharterRow } from '../../lib/domain/charter/charter.ts';
import type { MessageOnPage } from '../../lib/domain/message/message.ts';
import { t } from '../../lib/i18n/t.ts';
import { useAnswer } from './ask.ts';

/** What the charter says about the topics of a message: by which channel, where the official record is, who owns it. */
export function MessageTopics({ message }: { readonly message: MessageOnPage }) {
  const request = useMemo(() => ({ message }), [message]);
  const [answer] = useAnswer('topics', request);
  if (answer.kind !== 'loaded' || answer.value.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1.5 border-t border-line pt-3 text-sm">
      {answer.value.map((row) => (
        <li key={row.id}>
          <span className="font-semibold">{row.topic}</span>{' '}
          <span className="text-muted">{t('charterSays')}</span> {saysOf(row)}
        </li>
      ))}
    </ul>
  );
}

const saysOf = ({ channel, record, owner, cadence }: CharterRow): string =>
  [
    channel || cadence,
    record === null ? '' : t('charterRecord', record),
    owner === null ? '' : t(owner.side === 'ours' ? 'charterOwnerOurs' : 'charterOwnerTheirs', owner.name),
  ]
    .filter(Boolean)
    .join(' · ');
