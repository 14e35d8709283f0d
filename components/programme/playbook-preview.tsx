import { useState } from 'react';
import { addedPlaybook, comparePlaybooks, type Playbook } from '../../lib/domain/programme/playbook.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { playbookStore } from '../../lib/storage/playbook-store.ts';
import { presetTemplates } from '../charter/charter-offers.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';

export type PlaybookPreviewProps = {
  readonly file: Playbook;
  /** The templates that are here, beside those that come with Parlance. */
  readonly own: Playbook;
  readonly onClose: () => void;
};

const states = { new: 'previewNew', changed: 'previewChanged', same: 'previewSame' } as const;

/** What a playbook of a file would add and change; nothing is stored before the press. */
export function PlaybookPreview({ file, own, onClose }: PlaybookPreviewProps) {
  const { db, write } = useStores();
  const offerUndo = useUndo();
  const [error, setError] = useState<SaveError | null>(null);
  const { charters, added } = comparePlaybooks(withPresets(own), file);
  const count = added.charters.length + added.discovery.length + added.agenda.length;
  const isTooMuch = addedPlaybook(own, added) === null;
  const take = async () => {
    const result = await write(playbookStore(db).update((now) => addedPlaybook(now, added) ?? now));
    if (!result.ok) return setError(result.error);
    const { undo } = result.value;
    onClose();
    offerUndo(plural('playbookTaken', count), () => write(undo()));
  };
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-col gap-1 text-sm">
        {charters.map(({ template, is }) => (
          <li key={template.name} className="flex flex-wrap items-center gap-2">
            <span className="min-w-0 wrap-anywhere">{t('playbookCharter', template.name)}</span>
            <span className="text-muted">{plural('charterRowCount', template.rows.length)}</span>
            <Badge tone={is === 'changed' ? 'amber' : 'neutral'}>{t(states[is])}</Badge>
          </li>
        ))}
        <NewLines title={t('playbookDiscovery')} lines={added.discovery} />
        <NewLines title={t('playbookAgenda')} lines={added.agenda} />
      </ul>
      {isTooMuch && <ErrorNote>{t('playbookFull')}</ErrorNote>}
      <SaveErrorNote error={error} />
      <div className="flex flex-wrap items-center gap-2">
        {count === 0 ? (
          <p className="text-sm">{t('playbookNothingNew')}</p>
        ) : (
          <Button look="primary" size="sm" disabled={isTooMuch} onClick={take}>
            {plural('playbookTake', count)}
          </Button>
        )}
        <Button look="quiet" size="sm" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

const NewLines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.map((line) => (
    <li key={line} className="flex flex-wrap items-center gap-2">
      <span className="min-w-0 wrap-anywhere">{`${title}: ${line}`}</span>
      <Badge>{t(states.new)}</Badge>
    </li>
  ));

/** What one may start from here: the presets, where no template of the same name took their place. */
export const withPresets = (own: Playbook): Playbook =>
  addedPlaybook({ ...own, charters: presetTemplates() }, own) ?? own;
