import type { Term } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import type { CardSubject } from '../../lib/messaging/card-subject.ts';
import { ReadbackRequest } from '../readback/readback-request.tsx';
import { termReadback } from './readback-words.ts';
import { useLogReadback } from './use-log-readback.ts';

export type ReadbackAdviceProps = {
  readonly term: Term;
  /** Where in the draft the term stands. */
  readonly subject: Extract<CardSubject, { kind: 'term' }>;
};

/** Nothing is agreed yet: offers words that state our meaning and ask for theirs. */
export function ReadbackAdvice({ term, subject }: ReadbackAdviceProps) {
  const log = useLogReadback({ ...subject, termIds: [term.id] });
  if (subject.hasReadback === true) return <p className="text-sm text-muted">{t('readbackDone')}</p>;
  return (
    <details className="text-sm">
      <summary className="text-muted">{t('readbackAsk')}</summary>
      <div className="mt-2">
        <ReadbackRequest start={termReadback(term, subject.quote ?? '')} log={log} inDraft />
      </div>
    </details>
  );
}
