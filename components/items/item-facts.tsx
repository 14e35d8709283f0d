import { type GainShare, sharesOf } from '../../lib/domain/journal/gain-share.ts';
import { type Item, isOnlyNoted } from '../../lib/domain/journal/item.ts';
import { t } from '../../lib/i18n/t.ts';
import { moneyText } from './money-text.ts';
import { paybackFact } from './payback-text.ts';

export type ItemFactsProps = {
  readonly item: Item;
  /** Days for which nothing went back for an idea of theirs, once they are many. */
  readonly owedDays: number | null;
  readonly supplierName: string;
};

/** What is known of an item beside its title: what came back for an idea, what a constraint changed, how an escalation went, a note. */
export function ItemFacts({ item, owedDays, supplierName }: ItemFactsProps) {
  const facts = factsOf(item);
  return (
    <>
      {facts.length > 0 && (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-sm">
          {facts.map(([name, text]) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="wrap-anywhere">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {isOnlyNoted(item) && <p className="text-sm text-amber-ink">{t('constraintOnlyNoted')}</p>}
      {owedDays !== null && <p className="text-sm text-amber-ink">{t('owedFor', owedDays, supplierName)}</p>}
    </>
  );
}

function factsOf(item: Item): readonly (readonly [string, string])[] {
  const facts: (readonly [string, string])[] = [];
  if (item.kind === 'initiative')
    facts.push(
      [t('initiativeOther'), item.otherOwner],
      [t('initiativeGaveBack'), item.gaveBack],
      [t('paybackTitle'), item.payback === null ? '' : paybackFact(item.payback)],
      [t('gainTitle'), item.gainShare === null ? '' : gainText(item.gainShare)],
    );
  if (item.kind === 'constraint') facts.push([t('constraintChanged'), item.weChanged]);
  if (item.kind === 'escalation')
    facts.push(
      [t('escalationStep'), item.step],
      [t('escalationTried'), item.informalTried],
      [t('escalationOutcome'), item.outcome],
    );
  facts.push([t(item.kind === 'escalation' ? 'escalationReason' : 'itemNote'), item.note]);
  return facts.filter(([, text]) => text !== '');
}

function gainText(share: GainShare): string {
  const { theirs, ours } = sharesOf(share);
  const [theirPart, ourPart] = [theirs, ours].map((amount) => moneyText(amount, share.currency));
  const state = share.verifiedAtMs === null ? t('gainNotVerified') : t('gainBy', share.verifier);
  return t('gainParts', theirPart ?? '', ourPart ?? '', state);
}
