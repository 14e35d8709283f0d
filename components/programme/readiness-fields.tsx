import { ReadinessAnswer } from '../../lib/domain/programme/programme.ts';
import { t } from '../../lib/i18n/t.ts';
import { Select } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import type { ProgrammePart } from './placement-fields.tsx';
import { readinessQuestions, readinessText } from './programme-words.ts';

const answers = { yes: 'answerYes', partly: 'answerPartly', no: 'answerNo' } as const;

/** The question, then an answer of each side; on a narrow page the question stands above both. */
const columns = 'grid grid-cols-2 items-center gap-x-3 gap-y-1 sm:grid-cols-[1fr_9rem_9rem]';

/** The same eight questions about both sides; the answer is words, never a number. */
export function ReadinessFields({
  draft: { readiness },
  change,
  supplierName,
}: ProgrammePart & { readonly supplierName: string }) {
  const answer = (index: number, side: 'ours' | 'theirs', value: string) =>
    change({
      readiness: readiness.map((both, at) =>
        at === index ? { ...both, [side]: ReadinessAnswer.parse(value === '' ? null : value) } : both,
      ),
    });
  return (
    <Section title={t('readiness')}>
      <p className="text-sm text-muted">{readinessText(readiness)}</p>
      <div aria-hidden="true" className={`${columns} text-sm font-medium text-muted`}>
        <span className="hidden sm:block" />
        <span>{t('sideOurs')}</span>
        <span>{supplierName}</span>
      </div>
      <ol className="flex flex-col gap-3">
        {readinessQuestions.map((key, index) => (
          <li key={key} className={columns}>
            <p className="col-span-2 sm:col-span-1">{t(key)}</p>
            {(['ours', 'theirs'] as const).map((side) => (
              <Select
                key={side}
                bare
                label={`${side === 'ours' ? t('sideOurs') : supplierName}: ${t(key)}`}
                value={readiness[index]?.[side] ?? ''}
                onChange={(event) => answer(index, side, event.target.value)}
              >
                <option value="">{t('notSaid')}</option>
                {(['yes', 'partly', 'no'] as const).map((one) => (
                  <option key={one} value={one}>
                    {t(answers[one])}
                  </option>
                ))}
              </Select>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}
