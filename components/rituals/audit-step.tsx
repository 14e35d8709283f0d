import type { AuditAnswer } from '../../lib/domain/journal/audit.ts';
import type { ItemOf } from '../../lib/domain/journal/item.ts';
import { t } from '../../lib/i18n/t.ts';
import { ItemFacts } from '../items/item-facts.tsx';
import { Choice } from '../ui/choice.tsx';
import { dayText } from '../ui/dates.ts';
import { TextField } from '../ui/field.tsx';
import { Card } from '../ui/section.tsx';

export type AuditStepProps = {
  readonly item: ItemOf<'escalation'>;
  /** "2 of 5". */
  readonly place: string;
  readonly supplierName: string;
  readonly answer: AuditAnswer;
  readonly onAnswer: (answer: AuditAnswer) => void;
};

/** One escalation with what was logged of it, and what one thinks of it today. */
export const AuditStep = ({ item, place, supplierName, answer, onAnswer }: AuditStepProps) => (
  <Card className="flex flex-col gap-2">
    <p className="text-xs text-muted">{[place, supplierName, dayText(item.createdAtMs)].join(' · ')}</p>
    <h2 className="font-medium wrap-anywhere">{item.title}</h2>
    <ItemFacts item={item} owedDays={null} supplierName={supplierName} />
    {item.informalTried.trim() === '' && <p className="text-sm">{t('auditNothingTried')}</p>}
    <fieldset className="flex flex-wrap gap-x-4">
      <legend className="text-sm font-medium text-muted">{t('auditCould')}</legend>
      {([true, false] as const).map((could) => (
        <Choice
          key={String(could)}
          type="radio"
          name={`could-${item.id}`}
          checked={answer.couldBeInformal === could}
          onChange={() => onAnswer({ ...answer, couldBeInformal: could })}
        >
          {t(could ? 'auditYes' : 'auditNo')}
        </Choice>
      ))}
    </fieldset>
    <TextField
      label={t('auditWhy')}
      maxLength={500}
      value={answer.why}
      onChange={({ target }) => onAnswer({ ...answer, why: target.value })}
    />
    <TextField
      label={t('auditInstead')}
      maxLength={500}
      value={answer.instead}
      onChange={({ target }) => onAnswer({ ...answer, instead: target.value })}
    />
  </Card>
);
