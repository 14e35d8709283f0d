import { assertNever } from '../../lib/domain/assert-never.ts';
import { NO_GAIN_SHARE } from '../../lib/domain/journal/gain-share.ts';
import type { Item, ItemOf } from '../../lib/domain/journal/item.ts';
import { NO_PAYBACK } from '../../lib/domain/journal/payback.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { GainShareFields } from './gain-share-fields.tsx';
import { PaybackFields } from './payback-fields.tsx';

export type KindFieldsProps = {
  readonly draft: Item;
  readonly supplierName: string;
  readonly setDraft: (draft: Item) => void;
};

/** What is asked of an item beside what every item has. */
export function KindFields({ draft, ...rest }: KindFieldsProps) {
  switch (draft.kind) {
    case 'initiative':
      return <InitiativeFields draft={draft} {...rest} />;
    case 'escalation':
      return <EscalationFields draft={draft} {...rest} />;
    case 'constraint':
      return (
        <TextField
          label={t('constraintChanged')}
          maxLength={1_000}
          value={draft.weChanged}
          onChange={({ target }) => rest.setDraft({ ...draft, weChanged: target.value })}
        />
      );
    case 'commitment':
    case 'action':
    case 'request':
      return null;
    default:
      return assertNever(draft);
  }
}

type FieldsOf<K extends Item['kind']> = KindFieldsProps & { readonly draft: ItemOf<K> };

function InitiativeFields({ draft, supplierName, setDraft }: FieldsOf<'initiative'>) {
  return (
    <>
      <TextField
        label={t('initiativeOther')}
        maxLength={200}
        value={draft.otherOwner}
        onChange={({ target }) => setDraft({ ...draft, otherOwner: target.value })}
      />
      <TextField
        label={t('initiativeGaveBack')}
        maxLength={1_000}
        value={draft.gaveBack}
        onChange={({ target }) => setDraft({ ...draft, gaveBack: target.value })}
      />
      {draft.payback === null ? (
        <Opens label={t('paybackAdd')} onPress={() => setDraft({ ...draft, payback: NO_PAYBACK })} />
      ) : (
        <PaybackFields payback={draft.payback} onChange={(payback) => setDraft({ ...draft, payback })} />
      )}
      {draft.gainShare === null ? (
        <Opens label={t('gainAdd')} onPress={() => setDraft({ ...draft, gainShare: NO_GAIN_SHARE })} />
      ) : (
        <GainShareFields
          share={draft.gainShare}
          supplierName={supplierName}
          onChange={(gainShare) => setDraft({ ...draft, gainShare })}
        />
      )}
    </>
  );
}

const Opens = ({ label, onPress }: { readonly label: string; readonly onPress: () => void }) => (
  <Button look="quiet" size="sm" className="self-start" onClick={onPress}>
    {label}
  </Button>
);

const escalation = [
  ['step', 'escalationStep', 200],
  ['informalTried', 'escalationTried', 1_000],
  ['outcome', 'escalationOutcome', 1_000],
] as const;

const EscalationFields = ({ draft, setDraft }: FieldsOf<'escalation'>) =>
  escalation.map(([name, label, maxLength]) => (
    <TextField
      key={name}
      label={t(label)}
      maxLength={maxLength}
      value={draft[name]}
      onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
    />
  ));
