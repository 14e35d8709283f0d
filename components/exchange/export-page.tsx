import { type FormEvent, useState } from 'react';
import { chooseTerms, type ExportChoice } from '../../lib/domain/exchange/write/choose-terms.ts';
import { EXPORT_FORMATS, type ExportFormat, exportName } from '../../lib/domain/exchange/write/formats.ts';
import type { Term } from '../../lib/domain/glossary/term.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { downloadText } from '../settings/download-text.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Select } from '../ui/field.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { Page } from '../workspace/page.tsx';
import { BackLink } from '../workspace/page-link.tsx';
import { formatText, mediaTypes, writeExport } from './export-text.ts';
import { LossTable } from './loss-table.tsx';

/** The glossary as a file, after it was said what the file will not hold. */
export function ExportPage() {
  const { terms, suppliers } = useStores();
  const live = useLive<ExportFormProps>(
    async () => ({ terms: await terms.all(), suppliers: await suppliers.all() }),
    [terms, suppliers],
  );
  return (
    <Page
      title={t('exportTitle')}
      back={<BackLink to="/glossary">{t('navGlossary')}</BackLink>}
      lead={t('exportLead')}
    >
      <Loaded live={live}>{(all) => <ExportForm {...all} />}</Loaded>
    </Page>
  );
}

type ExportFormProps = { readonly terms: readonly Term[]; readonly suppliers: readonly Supplier[] };

function ExportForm({ terms, suppliers }: ExportFormProps) {
  const [format, setFormat] = useState<ExportFormat>('json');
  const [choice, setChoice] = useState<ExportChoice>({
    supplierId: null,
    agreedOnly: true,
    withPeople: false,
    withNotes: false,
  });
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const change = (patch: Partial<ExportChoice>) => setChoice({ ...choice, ...patch });
  const chosen = chooseTerms(terms, choice);
  const supplier = suppliers.find(({ id }) => id === choice.supplierId);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setSavedAs(saveExport(format, chosen, suppliers, supplier?.name ?? null));
  };
  return (
    <form onSubmit={save} className="flex flex-col gap-6">
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Section title={t('exportWhat')}>
          <div className="flex flex-col gap-3">
            <Select
              label={t('supplier')}
              value={choice.supplierId ?? ''}
              onChange={({ target }) =>
                change({ supplierId: suppliers.find(({ id }) => id === target.value)?.id ?? null })
              }
            >
              <option value="">{t('allSuppliers')}</option>
              {suppliers.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </Select>
            <Choice
              type="checkbox"
              checked={!choice.agreedOnly}
              detail={t('exportNotAgreedHint')}
              onChange={({ target }) => change({ agreedOnly: !target.checked })}
            >
              {t('exportNotAgreed')}
            </Choice>
            <Choice
              type="checkbox"
              checked={choice.withPeople}
              detail={t('exportPeopleHint')}
              onChange={({ target }) => change({ withPeople: target.checked })}
            >
              {t('exportPeople')}
            </Choice>
            <Choice
              type="checkbox"
              checked={choice.withNotes}
              detail={t('exportNotesHint')}
              onChange={({ target }) => change({ withNotes: target.checked })}
            >
              {t('exportNotes')}
            </Choice>
          </div>
        </Section>
        <Section title={t('exportAs')}>
          <div role="radiogroup" aria-label={t('exportAs')} className="flex flex-col">
            {EXPORT_FORMATS.map((one) => (
              <Choice
                key={one}
                type="radio"
                name="format"
                checked={format === one}
                detail={formatText(one).detail}
                onChange={() => setFormat(one)}
              >
                {formatText(one).name}
              </Choice>
            ))}
          </div>
        </Section>
      </div>
      <LossTable format={format} choice={choice} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" disabled={chosen.length === 0}>
          {plural('exportSave', chosen.length)}
        </Button>
        <output className="text-sm text-muted">
          {chosen.length === 0 ? t('exportNothing') : savedAs === null ? '' : t('ownFileSaved', savedAs)}
        </output>
      </div>
    </form>
  );
}

/** Hands the file to the browser and answers with its name. */
function saveExport(
  format: ExportFormat,
  terms: readonly Term[],
  suppliers: readonly Supplier[],
  supplierName: string | null,
): string {
  const nowMs = Date.now();
  const name = exportName(format, supplierName, nowMs);
  downloadText(name, writeExport(format, terms, suppliers, nowMs), mediaTypes[format]);
  return name;
}
