import type { OpenedFile } from '../../lib/domain/exchange/open-file.ts';
import type { ImportAnswers, ImportPreview } from '../../lib/domain/exchange/preview.ts';
import type { SupplierAnswer } from '../../lib/domain/exchange/supplier-refs.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Choice } from '../ui/choice.tsx';
import { Select } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';

export type ImportQuestionsProps = {
  readonly file: OpenedFile;
  readonly answers: ImportAnswers;
  readonly change: (patch: Partial<ImportAnswers>) => void;
  readonly here: { readonly suppliers: readonly Supplier[] };
  readonly preview: ImportPreview;
};

const NOISE: ReadonlySet<string> = new Set(['label-too-short', 'label-too-common']);

/** What the file leaves open: whose meanings its definitions are, who its suppliers are, whether noise is wanted. */
export function ImportQuestions({ file, answers, change, here, preview }: ImportQuestionsProps) {
  const isOwn = file.kind === 'own';
  const hasNoise = answers.allowNoise || preview.problems.some(({ kind }) => NOISE.has(kind));
  if (isOwn && preview.unknownSuppliers.length === 0) return null;
  return (
    <Section title={t('importQuestions')}>
      <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {!isOwn && (
          <Select
            label={t('importDefinitionsAre')}
            hint={t('importDefinitionsHint')}
            value={answers.definitionSide}
            onChange={({ target }) =>
              change({ definitionSide: sides.find((side) => side === target.value) ?? 'ours' })
            }
          >
            <option value="ours">{t('ourMeaning')}</option>
            <option value="theirs">{t('theirMeaning')}</option>
            <option value="agreed">{t('termAgreedMeaning')}</option>
          </Select>
        )}
        {file.kind === 'word-list' && (
          <Select
            label={t('importWordsAre')}
            value={answers.wordsAre}
            onChange={({ target }) =>
              change({ wordsAre: target.value === 'discouraged' ? 'discouraged' : 'preferred' })
            }
          >
            <option value="preferred">{t('columnTerm')}</option>
            <option value="discouraged">{t('columnDiscouraged')}</option>
          </Select>
        )}
        {preview.unknownSuppliers.map((name) => (
          <SupplierSelect
            key={name}
            name={name}
            suppliers={here.suppliers}
            answer={answers.suppliers.get(name)}
            onAnswer={(answer) => change({ suppliers: new Map([...answers.suppliers, [name, answer]]) })}
          />
        ))}
      </div>
      {hasNoise && (
        <Choice
          type="checkbox"
          checked={answers.allowNoise}
          detail={t('importNoiseHint')}
          onChange={(event) => change({ allowNoise: event.target.checked })}
        >
          {t('importNoise')}
        </Choice>
      )}
    </Section>
  );
}

const sides = ['ours', 'theirs', 'agreed'] as const;

type SupplierSelectProps = {
  readonly name: string;
  readonly suppliers: readonly Supplier[];
  readonly answer: SupplierAnswer | undefined;
  readonly onAnswer: (answer: SupplierAnswer) => void;
};

/** Who a supplier is that only the file knows. */
function SupplierSelect({ name, suppliers, answer, onAnswer }: SupplierSelectProps) {
  const value = answer === null ? 'all' : (answer?.[0] ?? '');
  const choose = (chosen: string) => {
    const supplier = suppliers.find(({ id }) => id === chosen);
    onAnswer(chosen === 'all' ? null : supplier === undefined ? [] : [supplier.id]);
  };
  return (
    <Select label={t('importSupplier', name)} value={value} onChange={(event) => choose(event.target.value)}>
      <option value="">{t('importSupplierNone')}</option>
      <option value="all">{t('allSuppliers')}</option>
      {suppliers.map((supplier) => (
        <option key={supplier.id} value={supplier.id}>
          {supplier.name}
        </option>
      ))}
    </Select>
  );
}
