import { type FormEvent, useId } from 'react';
import type { OpenedFile } from '../../lib/domain/exchange/open-file.ts';
import { type ImportAnswers, tableOf } from '../../lib/domain/exchange/preview.ts';
import { guessMapping, type Mapping } from '../../lib/domain/exchange/table/guess-mapping.ts';
import { withHeader, withoutHeader } from '../../lib/domain/exchange/table/table-header.ts';
import { SEPARATORS } from '../../lib/domain/exchange/text/value-list.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useArrivalFocus } from '../ui/use-arrival-focus.ts';
import { ColumnTable } from './column-table.tsx';
import { FileNotes } from './file-notes.tsx';
import { questionText } from './problem-words.ts';

type TableFile = Extract<OpenedFile, { kind: 'table' }>;

export type MapColumnsProps = {
  readonly file: TableFile;
  readonly answers: ImportAnswers;
  readonly change: (patch: Partial<ImportAnswers>) => void;
  readonly delimiter: string | undefined;
  readonly onDelimiter: (delimiter: string | undefined) => void;
  readonly onContinue: () => void;
  readonly onLeave: () => void;
};

const delimiters = [',', ';', '\t', '|'] as const;
const delimiterName = (sign: string): string => (sign === '\t' ? t('delimiterTab') : sign);

/** Says what each column of a table means, beside what it holds. */
export function MapColumns(props: MapColumnsProps) {
  const { file, answers, change } = props;
  const id = useId();
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const table = tableOf(file, answers);
  const { mapping } = answers;
  if (table === null || mapping === null) return null;
  const set = (patch: Partial<Mapping>) => change({ mapping: { ...mapping, ...patch } });
  const hasTerm = mapping.columns.some(({ role }) => ['term', 'label', 'variants'].includes(role));
  const question = questionText(guessMapping(table).question);
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (hasTerm) props.onContinue();
  };
  return (
    <form onSubmit={go} aria-labelledby={id} className="flex flex-col gap-4">
      <h2 ref={heading} tabIndex={-1} id={id} className="text-lg font-semibold outline-none">
        {t('mapTitle')}
      </h2>
      <FileNotes notes={file.notes} />
      {question !== null && <ErrorNote>{question}</ErrorNote>}
      <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {file.sheets.length > 1 && <SheetSelect {...props} />}
        <Select
          label={t('mapDelimiter')}
          value={props.delimiter ?? ''}
          onChange={(event) => props.onDelimiter(event.target.value || undefined)}
        >
          <option value="">{t('mapGuessed')}</option>
          {delimiters.map((sign) => (
            <option key={sign} value={sign}>
              {delimiterName(sign)}
            </option>
          ))}
        </Select>
        <Select
          label={t('mapSeparator')}
          value={mapping.separator}
          onChange={(event) =>
            set({ separator: SEPARATORS.find((one) => one === event.target.value) ?? ';' })
          }
        >
          {SEPARATORS.map((sign) => (
            <option key={sign} value={sign}>
              {sign === '\n' ? t('separatorLine') : sign}
            </option>
          ))}
        </Select>
        <TextField
          label={t('mapLanguage')}
          value={mapping.language}
          maxLength={35}
          onChange={(event) => {
            const language = event.target.value.trim();
            change({ language: language || 'en', mapping: { ...mapping, language: language || 'en' } });
          }}
        />
      </div>
      <Section title={t('mapColumns')} count={mapping.columns.length}>
        <Card flush className="overflow-x-auto">
          <ColumnTable table={table} mapping={mapping} onChange={set} />
        </Card>
        <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
          {plural('mapRows', table.rows.length)}
          <Button
            look="quiet"
            size="sm"
            onClick={() => {
              const next = table.header === null ? withHeader(table) : withoutHeader(table);
              change({ table: next, mapping: guessMapping(next).mapping });
            }}
          >
            {table.header === null ? t('mapFirstIsHeader') : t('mapFirstIsData')}
          </Button>
        </p>
      </Section>
      {!hasTerm && <ErrorNote>{t('questionNoTerm')}</ErrorNote>}
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={!hasTerm}>
          {t('mapContinue')}
        </Button>
        <Button look="quiet" onClick={props.onLeave}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

function SheetSelect({ file, answers, change }: MapColumnsProps) {
  const choose = (sheet: number) => {
    const table = file.sheets[sheet]?.table;
    if (table !== undefined) change({ sheet, table: null, mapping: guessMapping(table).mapping });
  };
  return (
    <Select
      label={t('mapSheet')}
      value={answers.sheet}
      onChange={(event) => choose(Number(event.target.value))}
    >
      {file.sheets.map((sheet, index) => (
        <option key={sheet.name} value={index}>
          {sheet.name}
        </option>
      ))}
    </Select>
  );
}
