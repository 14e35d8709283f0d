import type { ComparedTerm } from '../../lib/domain/exchange/compare.ts';
import type { Choice as Decision } from '../../lib/domain/exchange/decide.ts';
import { nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { statusText } from '../glossary/term-standing.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Card, Section } from '../ui/section.tsx';
import { StepByStep } from '../ui/step-by-step.tsx';

export type ChangeListProps = {
  readonly compared: readonly ComparedTerm[];
  readonly choiceOf: (index: number) => Decision;
  readonly onChoose: (indexes: readonly number[], choice: Decision) => void;
};

/** Lines shown at a time. */
const SHOWN = 50;

/** New and changed terms, each of which can be left out. */
export function ChangeList({ compared, choiceOf, onChoose }: ChangeListProps) {
  const changes = compared.flatMap((one, index) =>
    one.kind === 'new' || one.kind === 'changed' ? [{ one, index }] : [],
  );
  if (changes.length === 0) return null;
  const all = changes.map(({ index }) => index);
  return (
    <Section
      title={t('previewTerms')}
      count={changes.length}
      actions={
        <>
          <Button look="quiet" size="sm" onClick={() => onChoose(all, 'theirs')}>
            {t('chooseAll')}
          </Button>
          <Button look="quiet" size="sm" onClick={() => onChoose(all, 'ours')}>
            {t('chooseNone')}
          </Button>
        </>
      }
    >
      <StepByStep items={changes} step={SHOWN}>
        {(shown) => (
          <Card flush>
            <ul className="divide-y divide-line">
              {shown.map(({ one, index }) => (
                <li key={index} className="flex items-start gap-3 px-4 py-1.5">
                  <div className="min-w-0 grow">
                    <Choice
                      type="checkbox"
                      checked={choiceOf(index) !== 'ours'}
                      detail={detailOf(one.draft.term)}
                      onChange={(event) => onChoose([index], event.target.checked ? 'theirs' : 'ours')}
                    >
                      {nameOf(one.draft.term)}
                    </Choice>
                  </div>
                  <Badge tone={one.kind === 'new' ? 'accent' : 'neutral'}>
                    {one.kind === 'new' ? t('previewNew') : t('previewChanged')}
                  </Badge>
                  <Badge>{statusText(one.taken.status)}</Badge>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </StepByStep>
    </Section>
  );
}

const DETAIL_CHARS = 200;

/** Other forms and the meaning in one line. */
function detailOf(term: Term): string {
  const forms = term.labels.map(({ text }) => text).filter((text) => text !== nameOf(term));
  const meaning = (term.agreed ?? term.ours ?? term.theirs)?.text ?? '';
  const text = [forms.slice(0, 8).join(', '), meaning].filter((part) => part !== '').join(' · ');
  return text.length > DETAIL_CHARS ? `${text.slice(0, DETAIL_CHARS)}…` : text;
}
