import type { ImportPreview } from '../../lib/domain/exchange/preview.ts';
import { t } from '../../lib/i18n/t.ts';
import { useArrivalFocus } from '../ui/use-arrival-focus.ts';

/** How many terms are new, changed, the same or in conflict, and how many rows are not imported. */
export function PreviewCounts({ preview, name }: { readonly preview: ImportPreview; readonly name: string }) {
  const count = (kind: string) => preview.compared.filter((one) => one.kind === kind).length;
  const errors = new Set(
    preview.problems.filter(({ severity }) => severity === 'error').map(({ place }) => place),
  ).size;
  const isAllSame = preview.compared.length > 0 && count('same') === preview.compared.length;
  const heading = useArrivalFocus<HTMLHeadingElement>();
  return (
    <section aria-label={t('previewTitle')} className="flex flex-col gap-2">
      <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold break-words outline-none">
        {t('previewOf', name)}
      </h2>
      <dl className="grid grid-cols-2 gap-2 sm:grid-cols-5">
        {(
          [
            ['previewNew', count('new')],
            ['previewChanged', count('changed')],
            ['previewSame', count('same')],
            ['previewConflict', count('conflict')],
            ['previewErrors', errors],
          ] as const
        ).map(([key, number]) => (
          <div key={key} className="flex flex-col rounded-lg border border-line bg-surface px-3 py-2">
            <dt className="text-sm text-muted">{t(key)}</dt>
            <dd className="text-xl font-semibold tabular-nums">{number}</dd>
          </div>
        ))}
      </dl>
      <output className="text-sm text-muted">
        {preview.compared.length === 0 ? t('previewNothing') : isAllSame ? t('previewAllSame') : ''}
      </output>
    </section>
  );
}
