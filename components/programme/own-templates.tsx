import { useState } from 'react';
import type { Playbook } from '../../lib/domain/programme/playbook.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { playbookStore } from '../../lib/storage/playbook-store.ts';
import { Button } from '../ui/button.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';

type Own = {
  readonly key: string;
  readonly name: string;
  readonly what: string;
  readonly without: (playbook: Playbook) => Playbook;
};

/** The templates that were taken from files, each to be removed; nothing while there is none. */
export function OwnTemplates({ playbook }: { readonly playbook: Playbook }) {
  const { db, write } = useStores();
  const offerUndo = useUndo();
  const [error, setError] = useState<SaveError | null>(null);
  const all = ownOf(playbook);
  const remove = async ({ name, without }: Own) => {
    const result = await write(playbookStore(db).update(without));
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    const { undo } = result.value;
    offerUndo(t('itemRemoved', name), () => write(undo()));
  };
  if (all.length === 0) return null;
  return (
    <Section title={t('playbookOwn')} count={all.length}>
      <SaveErrorNote error={error} />
      <Card flush>
        <ul className="divide-y divide-line">
          {all.map((own) => (
            <li key={own.key} className="flex flex-wrap items-center gap-x-3 px-4 py-2">
              <div className="min-w-0 flex-1 basis-48">
                <p className="font-medium wrap-anywhere">{own.name}</p>
                <p className="text-sm text-muted">{own.what}</p>
              </div>
              <Button
                look="quiet"
                size="sm"
                aria-label={t('removeNamed', own.name)}
                onClick={() => remove(own)}
              >
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

const ownOf = ({ charters, discovery, agenda }: Playbook): Own[] => [
  ...charters.map(
    ({ name, rows }): Own => ({
      key: `charter ${name}`,
      name,
      what: `${t('charter')} · ${plural('charterRowCount', rows.length)}`,
      without: (now) => ({ ...now, charters: now.charters.filter((one) => one.name !== name) }),
    }),
  ),
  ...discovery.map(
    (line): Own => ({
      key: `discovery ${line}`,
      name: line,
      what: t('playbookDiscovery'),
      without: (now) => ({ ...now, discovery: now.discovery.filter((one) => one !== line) }),
    }),
  ),
  ...agenda.map(
    (line): Own => ({
      key: `agenda ${line}`,
      name: line,
      what: t('playbookAgenda'),
      without: (now) => ({ ...now, agenda: now.agenda.filter((one) => one !== line) }),
    }),
  ),
];
