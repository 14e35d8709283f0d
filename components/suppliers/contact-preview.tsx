import { useMemo, useState } from 'react';
import type { ContactProblem, ReadContacts } from '../../lib/domain/relationship/contacts/contact.ts';
import { personFrom, planContacts } from '../../lib/domain/relationship/contacts/plan-contacts.ts';
import type { Person, Supplier } from '../../lib/domain/relationship/supplier.ts';
import { type MessageKey, plural, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';

/** As many of a long list as one looks through. */
const SHOWN = 20;

export type ContactPreviewProps = {
  readonly read: ReadContacts;
  readonly supplier: Supplier;
  readonly people: readonly Person[];
  readonly onClose: () => void;
};

/** Whom an import would add, whom not and why. */
export function ContactPreview({ read, supplier, people, onClose }: ContactPreviewProps) {
  const { people: store, write } = useStores();
  const offerUndo = useUndo();
  const [takesAll, setTakesAll] = useState(false);
  const [error, setError] = useState<SaveError | null>(null);
  const plan = useMemo(() => planContacts(read.contacts, supplier, people), [read, supplier, people]);
  const wanted = takesAll ? [...plan.here, ...plan.elsewhere] : plan.here;
  const add = async () => {
    const result = await write(
      store.addAll(wanted.map((contact) => personFrom(contact, crypto.randomUUID(), supplier.id))),
    );
    if (!result.ok) return setError(result.error);
    const { undo } = result.value;
    onClose();
    offerUndo(plural('contactsDone', wanted.length), () => write(undo()));
  };
  return (
    <>
      <p>{plural('contactsFound', read.contacts.length)}</p>
      <ul className="text-sm text-muted">
        <li>{t('contactsHere', plan.here.length)}</li>
        <li>{t('contactsKnown', plan.known.length)}</li>
        <li>{t('contactsElsewhere', plan.elsewhere.length)}</li>
      </ul>
      {plan.elsewhere.length > 0 && (
        <Choice
          type="checkbox"
          checked={takesAll}
          detail={t('contactsTakeAllDetail')}
          onChange={(event) => setTakesAll(event.target.checked)}
        >
          {t('contactsTakeAll')}
        </Choice>
      )}
      <Shortened
        lines={wanted.map(({ name, addresses, role }) =>
          [name, role, ...addresses].filter(Boolean).join(' · '),
        )}
      />
      {read.problems.length > 0 && (
        <details className="text-sm">
          <summary className="text-amber-ink">{plural('contactsProblems', read.problems.length)}</summary>
          <Shortened lines={read.problems.map(problemText)} />
        </details>
      )}
      <SaveErrorNote error={error} />
      <div className="flex flex-wrap items-center gap-2">
        {wanted.length === 0 ? (
          <p>{t('contactsNothing')}</p>
        ) : (
          <Button look="primary" onClick={add}>
            {plural('contactsImportN', wanted.length)}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </>
  );
}

const Shortened = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className="list-disc pl-5 text-sm wrap-anywhere">
    {lines.slice(0, SHOWN).map((line, index) => (
      // The list never changes its order.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <li key={index}>{line}</li>
    ))}
    {lines.length > SHOWN && <li>{plural('contactsMore', lines.length - SHOWN)}</li>}
  </ul>
);

const problems: Record<ContactProblem['kind'], MessageKey> = {
  nobody: 'contactsNobody',
  'cut-off': 'contactsCutOff',
  'bad-address': 'contactsBadAddress',
};

const problemText = ({ kind, place }: ContactProblem): string => t(problems[kind], t('contactsPlace', place));
