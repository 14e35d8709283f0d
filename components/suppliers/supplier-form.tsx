import { readAddresses, readDomains, readLines } from '../../lib/domain/relationship/read-lists.ts';
import { Distance, hintsAreOn, Supplier, Tier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Choice } from '../ui/choice.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { useStores } from '../ui/stores.tsx';
import { ListField } from '../workspace/list-field.tsx';
import { SaveBar } from '../workspace/save-bar.tsx';
import { type Editing, type OpenEdits, useEditing } from '../workspace/use-editing.ts';
import { distanceText, perspectiveText, tierText } from './supplier-words.ts';
import { useFollowedTwice } from './use-followed-twice.ts';

const openEdits: OpenEdits<Supplier> = new Map();

/** What the user says about a supplier, to edit. */
export function SupplierForm({ supplier }: { readonly supplier: Supplier }) {
  const { suppliers, write } = useStores();
  const editing = useEditing({
    stored: supplier,
    schema: Supplier,
    openEdits,
    store: (row, rev) => write(suppliers.save(row, rev)),
  });
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void editing.save();
      }}
    >
      <TextField
        label={t('supplierName')}
        value={editing.draft.name}
        required
        maxLength={200}
        onChange={(event) => editing.change({ name: event.target.value })}
      />
      <WhomWeFollow editing={editing} />
      <HowWeSeeThem editing={editing} />
      <SaveBar editing={editing} />
    </form>
  );
}

type Part = { readonly editing: Editing<Supplier> };

function WhomWeFollow({ editing: { draft, change } }: Part) {
  const twice = useFollowedTwice(draft.id);
  return (
    <>
      <ListField
        label={t('followedDomains')}
        hint={t('followedDomainsHint')}
        warning={twice(draft.domains)}
        values={draft.domains}
        read={readDomains}
        onChange={(domains) => change({ domains })}
      />
      <ListField
        label={t('followedAddresses')}
        hint={t('followedAddressesHint')}
        warning={twice(draft.addresses)}
        values={draft.addresses}
        read={readAddresses}
        onChange={(addresses) => change({ addresses })}
      />
    </>
  );
}

const HowWeSeeThem = ({ editing: { draft, change } }: Part) => (
  <>
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        label={t('tier')}
        value={draft.tier}
        onChange={(event) => change({ tier: Tier.parse(event.target.value) })}
      >
        {Tier.options.map((tier) => (
          <option key={tier} value={tier}>
            {tierText(tier)}
          </option>
        ))}
      </Select>
      <Select
        label={t('perspective')}
        value={draft.perspective}
        onChange={(event) => change({ perspective: Supplier.shape.perspective.parse(event.target.value) })}
      >
        {Supplier.shape.perspective.options.map((perspective) => (
          <option key={perspective} value={perspective}>
            {perspectiveText(perspective)}
          </option>
        ))}
      </Select>
      <Select
        label={t('distance')}
        value={draft.distance}
        onChange={(event) => change({ distance: Distance.parse(event.target.value) })}
      >
        {Distance.options.map((distance) => (
          <option key={distance} value={distance}>
            {distanceText(distance)}
          </option>
        ))}
      </Select>
      <HintsSelect draft={draft} change={change} />
    </div>
    <Choice
      type="checkbox"
      checked={draft.multiLanguage}
      detail={t('multiLanguageDetail')}
      onChange={(event) => change({ multiLanguage: event.target.checked })}
    >
      {t('multiLanguage')}
    </Choice>
    <ListField
      label={t('boundaries')}
      hint={t('boundariesHint')}
      values={draft.boundaries}
      read={(text) => readLines(text, { most: 100, longest: 100 })}
      onChange={(boundaries) => change({ boundaries })}
    />
  </>
);

function HintsSelect({ draft, change }: Pick<Editing<Supplier>, 'draft' | 'change'>) {
  const usual = hintsAreOn({ ...draft, hints: null });
  return (
    <Select
      label={t('hintsChoice')}
      hint={usual ? t('hintsUsuallyOn') : t('hintsUsuallyOff')}
      value={draft.hints ?? 'auto'}
      onChange={(event) =>
        change({
          hints: event.target.value === 'auto' ? null : Supplier.shape.hints.parse(event.target.value),
        })
      }
    >
      <option value="auto">{usual ? t('hintsAutoOn') : t('hintsAutoOff')}</option>
      <option value="on">{t('hintsAlwaysOn')}</option>
      <option value="off">{t('hintsAlwaysOff')}</option>
    </Select>
  );
}
