import type { Problem } from '../../lib/domain/exchange/problem.ts';
import { writeRows } from '../../lib/domain/exchange/write/write-csv.ts';
import { t } from '../../lib/i18n/t.ts';
import { downloadText } from '../settings/download-text.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { StepByStep } from '../ui/step-by-step.tsx';
import { problemLine, problemText, severityText } from './problem-words.ts';

export type ProblemListProps = {
  readonly problems: readonly Problem[];
  readonly name: string;
  /** Whether places are rows of a table; else they are entries. */
  readonly isTable: boolean;
};

/** Lines shown at a time. */
const SHOWN = 30;

/** Every row that is not imported, or not as it is written, by its number in the file; also as a file. */
export function ProblemList({ problems, name, isTable }: ProblemListProps) {
  if (problems.length === 0) return null;
  const save = () => {
    const rows = problems.map((one) => [String(one.place), severityText(one), problemText(one)]);
    const head = [isTable ? t('problemRow') : t('problemEntry'), t('problemEffect'), t('problemWhat')];
    downloadText(`${name}-problems.csv`, writeRows([head, ...rows]), 'text/csv');
  };
  return (
    <Section
      title={t('previewProblems')}
      count={problems.length}
      actions={
        <Button look="quiet" size="sm" onClick={save}>
          {t('problemsSave')}
        </Button>
      }
    >
      <StepByStep items={problems} step={SHOWN}>
        {(shown) => (
          <ul className="list-disc pl-5 text-sm">
            {shown.map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems never move, and two may read alike
              <li key={index} className="break-words">
                {problemLine(one, isTable)} <span className="text-muted">({severityText(one)})</span>
              </li>
            ))}
          </ul>
        )}
      </StepByStep>
    </Section>
  );
}
