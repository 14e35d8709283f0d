import { TermId } from '../../lib/domain/ids.ts';
import type { MessageOnPage } from '../../lib/domain/message/message.ts';
import type { Span } from '../../lib/domain/message/span.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { DivergenceBadge } from '../glossary/term-standing.tsx';
import { Badge } from '../ui/badge.tsx';
import type { TermSubject } from './term-view.tsx';

export type MessageTermsProps = {
  readonly message: MessageOnPage;
  readonly terms: readonly Span[];
  readonly isOpen: boolean;
  readonly onTerm: (subject: TermSubject) => void;
};

/** The terms marked in a message as a list to open, each once: the marks themselves are for the eye only. */
export function MessageTerms({ message, terms, isOpen, onTerm }: MessageTermsProps) {
  const { ownText, thread, messageKey, sender } = message;
  const first = [...Map.groupBy(terms, (term) => term.ref).values()].flatMap((same) => same.slice(0, 1));
  if (first.length === 0) return null;
  const subjectOf = ({ start, end, ref }: Span): TermSubject => ({
    kind: 'term',
    termId: TermId.parse(ref.replace('term:', '')),
    found: ownText.slice(start, end).slice(0, 400),
    inDraft: false,
    thread,
    messageKey,
    address: sender.address,
  });
  return (
    <details open={isOpen}>
      <summary className="font-semibold">{plural('termsMarked', first.length)}</summary>
      <ul className="-mx-2 flex flex-col pt-1">
        {first.map((term) => (
          <li key={term.ref}>
            <button
              type="button"
              className="flex w-full cursor-pointer items-center gap-2 rounded-md px-2 py-1.5 text-left -outline-offset-2 hover:bg-sunken"
              onClick={() => onTerm(subjectOf(term))}
            >
              <span className="min-w-0 grow">{ownText.slice(term.start, term.end)}</span>
              <KindBadge kind={term.kind} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function KindBadge({ kind }: Pick<Span, 'kind'>) {
  if (kind === 'divergence') return <DivergenceBadge />;
  return kind === 'agreed' ? (
    <Badge tone="accent">{t('termStatusAgreed')}</Badge>
  ) : (
    <Badge>{t('termStatusProposed')}</Badge>
  );
}
