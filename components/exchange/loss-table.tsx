import type { ExportChoice } from '../../lib/domain/exchange/write/choose-terms.ts';
import {
  type ExportFormat,
  type Kept,
  keeps,
  TERM_FIELDS,
  type TermField,
} from '../../lib/domain/exchange/write/formats.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { Card, Section } from '../ui/section.tsx';

const fields: Readonly<Partial<Record<TermField, MessageKey>>> = {
  id: 'fieldId',
  labels: 'fieldLabels',
  ours: 'ourMeaning',
  theirs: 'theirMeaning',
  agreed: 'termAgreedMeaning',
  agreedAtMs: 'columnAgreedAt',
  status: 'status',
  scope: 'navSuppliers',
  ladder: 'columnLadder',
  notWhen: 'columnNotWhen',
  sources: 'fieldSources',
  note: 'columnNote',
  createdAtMs: 'fieldCreated',
};

const partly: Readonly<Partial<Record<`${ExportFormat}-${TermField}`, MessageKey>>> = {
  'csv-labels': 'partlyLabelsCsv',
  'tbx-labels': 'partlyLabelsTbx',
  'csv-scope': 'partlyScope',
  'tbx-scope': 'partlyScope',
};

const words: Readonly<Record<Kept, MessageKey>> = {
  kept: 'lossKept',
  partly: 'lossReadable',
  lost: 'lossLost',
};

/** What a file of this format brings back, field by field; shown before it is made. */
export const LossTable = ({
  format,
  choice,
}: {
  readonly format: ExportFormat;
  readonly choice: ExportChoice;
}) => (
  <Section title={t('lossTitle')}>
    <Card flush className="overflow-x-auto">
      <table className="w-full">
        <caption className="sr-only">{t('lossTitle')}</caption>
        <thead>
          <tr className="border-b border-line text-left text-sm text-muted">
            <th scope="col" className="px-4 py-2 font-medium">
              {t('lossField')}
            </th>
            <th scope="col" className="px-4 py-2 font-medium">
              {t('lossComesBack')}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {TERM_FIELDS.map((field) => (
            <LossRow key={field} field={field} format={format} kept={keeps(format, field, choice)} />
          ))}
        </tbody>
      </table>
    </Card>
  </Section>
);

type LossRowProps = { readonly field: TermField; readonly format: ExportFormat; readonly kept: Kept };

function LossRow({ field, format, kept }: LossRowProps) {
  const name = fields[field];
  const how = kept === 'partly' ? (partly[`${format}-${field}`] ?? 'lossReadable') : words[kept];
  return (
    <tr>
      <th scope="row" className="px-4 py-1.5 text-left font-normal">
        {name === undefined ? field : t(name)}
      </th>
      <td className={`px-4 py-1.5 text-sm ${kept === 'kept' ? 'text-muted' : 'text-amber-ink'}`}>{t(how)}</td>
    </tr>
  );
}
