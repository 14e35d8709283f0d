import { assertNever } from '../../lib/domain/assert-never.ts';
import type { ComparedTerm, ConflictReason } from '../../lib/domain/exchange/compare.ts';
import type { Choice } from '../../lib/domain/exchange/decide.ts';
import { nameOf } from '../../lib/domain/glossary/term.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { statusText } from '../glossary/term-standing.tsx';
import { Button } from '../ui/button.tsx';
import { controlClasses } from '../ui/field.tsx';
import { Card, Section } from '../ui/section.tsx';
import { StepByStep } from '../ui/step-by-step.tsx';

export type ConflictListProps = {
  readonly compared: readonly ComparedTerm[];
  readonly choiceOf: (index: number) => Choice;
  readonly onChoose: (indexes: readonly number[], choice: Choice) => void;
};

/** Lines shown at a time. */
const SHOWN = 50;

const choices = [
  ['ours', 'conflictOurs'],
  ['theirs', 'conflictTheirs'],
  ['both', 'conflictBoth'],
] as const satisfies readonly (readonly [Choice, MessageKey])[];

/** Terms of which file and glossary say different things, and what to do with each. */
export function ConflictList({ compared, choiceOf, onChoose }: ConflictListProps) {
  const conflicts = compared.flatMap((one, index) => (one.kind === 'conflict' ? [{ one, index }] : []));
  if (conflicts.length === 0) return null;
  const all = conflicts.map(({ index }) => index);
  return (
    <Section
      title={t('previewConflict')}
      count={conflicts.length}
      actions={choices.map(([choice, key]) => (
        <Button key={choice} look="quiet" size="sm" onClick={() => onChoose(all, choice)}>
          {t('conflictAll', t(key))}
        </Button>
      ))}
    >
      <StepByStep items={conflicts} step={SHOWN}>
        {(shown) => (
          <Card flush>
            <ul className="divide-y divide-line">
              {shown.map(({ one, index }) => (
                <li key={index} className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3">
                  <ConflictText one={one} />
                  <select
                    aria-label={t('conflictChoice', nameOf(one.draft.term))}
                    className={`${controlClasses} ml-auto max-w-44`}
                    value={choiceOf(index)}
                    onChange={({ target }) =>
                      onChoose([index], choices.find(([choice]) => choice === target.value)?.[0] ?? 'ours')
                    }
                  >
                    {choices.map(([choice, key]) => (
                      <option key={choice} value={choice}>
                        {t(key)}
                      </option>
                    ))}
                  </select>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </StepByStep>
    </Section>
  );
}

function ConflictText({ one }: { readonly one: ComparedTerm }) {
  return (
    <div className="min-w-0 grow basis-80">
      <p className="font-medium">{nameOf(one.draft.term)}</p>
      {one.reasons.map((reason) => (
        <div key={reason} className="text-sm text-muted">
          <Reason reason={reason} one={one} />
        </div>
      ))}
    </div>
  );
}

const sideNames = { ours: 'ourMeaning', theirs: 'theirMeaning', agreed: 'termAgreedMeaning' } as const;

function Reason({ reason, one }: { readonly reason: ConflictReason; readonly one: ComparedTerm }) {
  switch (reason) {
    case 'status':
      return (
        <p>
          {t(
            'conflictStatus',
            statusText(one.current?.status ?? 'proposed'),
            statusText(one.draft.term.status),
          )}
          {one.current?.agreed == null && one.draft.term.agreed !== null && (
            <span className="block text-ink">{one.draft.term.agreed.text}</span>
          )}
        </p>
      );
    case 'discouraged-here':
      return <p>{t('conflictDiscouragedHere', one.clash === null ? '' : nameOf(one.clash))}</p>;
    case 'discouraged-there':
      return <p>{t('conflictDiscouragedThere', one.clash === null ? '' : nameOf(one.clash))}</p>;
    case 'ours':
    case 'theirs':
    case 'agreed':
      return (
        <dl className="grid grid-cols-[auto_1fr] gap-x-2">
          <dt className="col-span-2">{t(sideNames[reason])}</dt>
          <dt>{t('conflictHere')}</dt>
          <dd className="text-ink">{one.current?.[reason]?.text}</dd>
          <dt>{t('conflictFile')}</dt>
          <dd className="text-ink">{one.draft.term[reason]?.text}</dd>
        </dl>
      );
    default:
      return assertNever(reason);
  }
}
