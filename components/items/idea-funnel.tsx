import { funnelOf } from '../../lib/domain/journal/idea-funnel.ts';
import type { Item } from '../../lib/domain/journal/item.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { itemStateText } from './item-words.ts';

export type IdeaFunnelProps = { readonly items: readonly Item[]; readonly supplierName: string };

const stages = ['idea', 'prototype', 'live', 'stopped'] as const;

/** Where the ideas with one supplier stand now, and for how many of theirs something went back. Counts, never a score. */
export function IdeaFunnel({ items, supplierName }: IdeaFunnelProps) {
  const funnel = funnelOf(items);
  if (funnel === null) return null;
  return (
    <section aria-label={t('funnelTitle')} className="flex flex-col gap-1 rounded-md bg-sunken p-3 text-sm">
      <p className="font-medium">{plural('funnelAll', funnel.all)}</p>
      <dl className="grid grid-cols-4 gap-2">
        {stages.map((stage) => (
          <div key={stage} className="flex flex-col">
            <dt className="text-muted">{itemStateText(stage)}</dt>
            <dd className="tabular-nums">{funnel[stage]}</dd>
          </div>
        ))}
      </dl>
      {funnel.theirs > 0 && <p>{t('funnelGaveBack', supplierName, funnel.gaveBack, funnel.theirs)}</p>}
    </section>
  );
}
