import { useState } from 'react';
import type { ReadContacts } from '../../lib/domain/relationship/contacts/contact.ts';
import type { Person, Supplier } from '../../lib/domain/relationship/supplier.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { ChooseFile } from '../ui/choose-file.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Card } from '../ui/section.tsx';
import { ContactPreview } from './contact-preview.tsx';

export type ImportContactsProps = {
  readonly supplier: Supplier;
  readonly people: readonly Person[];
  readonly onClose: () => void;
};

type Step =
  | { readonly kind: 'choose'; readonly error: MessageKey | null }
  | { readonly kind: 'preview'; readonly read: ReadContacts };

/** Reads people from a vCard or CSV file; what it holds is shown before anything is stored. */
export function ImportContacts({ supplier, people, onClose }: ImportContactsProps) {
  const [step, setStep] = useState<Step>({ kind: 'choose', error: null });
  const take = async (file: File) => {
    // The readers are fetched when there is something to read.
    const { readContactFile } = await import('./read-contact-file.ts');
    const read = await readContactFile(file);
    setStep(read.ok ? { kind: 'preview', read: read.value } : { kind: 'choose', error: read.error });
  };
  return (
    <Card className="flex flex-col items-start gap-3">
      <h3 className="font-medium">{t('contactsImport')}</h3>
      {step.kind === 'choose' && (
        <>
          <p className="text-sm text-muted">{t('contactsHelp')}</p>
          {step.error !== null && <ErrorNote>{t(step.error)}</ErrorNote>}
          <div className="flex flex-wrap gap-2">
            <ChooseFile
              label={t('contactsChoose')}
              accept=".vcf,.vcard,.csv,.tsv,.txt,text/vcard,text/csv"
              onChoose={take}
            />
            <Button look="quiet" size="sm" onClick={onClose}>
              {t('cancel')}
            </Button>
          </div>
        </>
      )}
      {step.kind === 'preview' && (
        <ContactPreview read={step.read} supplier={supplier} people={people} onClose={onClose} />
      )}
    </Card>
  );
}
