import { useState } from 'react';
import type { Charter } from '../../lib/domain/charter/charter.ts';
import { sign } from '../../lib/domain/charter/edit-charter.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { dayText } from '../ui/dates.ts';
import { TextField } from '../ui/field.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useNow } from '../ui/use-now.ts';
import type { Editing } from '../workspace/use-editing.ts';
import { ReviewActions } from './review-actions.tsx';
import { ReviewLine } from './review-line.tsx';
import { useUndoablePress } from './use-undoable-press.ts';

type ReviewFieldsProps = { readonly editing: Editing<Charter> };
type ReviewProps = ReviewFieldsProps & { readonly supplierName: string };

/** When to look at the charter again, and who confirmed which version. Both are stored at the press. */
export const ReviewFields = ({ editing, supplierName }: ReviewProps) => (
  <div className="grid gap-6 md:grid-cols-2">
    <Section title={t('charterReview')}>
      <Card className="flex flex-col items-start gap-2">
        <Review editing={editing} supplierName={supplierName} />
      </Card>
    </Section>
    <Section title={t('charterSignOff')}>
      <Card className="flex flex-col gap-2">
        <SignOffs editing={editing} />
      </Card>
    </Section>
  </div>
);

function Review({ editing: { draft, change, save }, supplierName }: ReviewProps) {
  const nowMs = useNow();
  return (
    <>
      <p>
        <ReviewLine charter={draft} nowMs={nowMs} />
      </p>
      <p className="text-sm text-muted">
        {draft.lastReviewedAtMs === null
          ? t('reviewedNever', dayText(draft.startedAtMs))
          : t('reviewedOn', dayText(draft.lastReviewedAtMs))}
      </p>
      <Choice
        type="checkbox"
        checked={draft.stable}
        detail={t('stableDetail')}
        onChange={(event) => change({ stable: event.target.checked })}
      >
        {t('stable')}
      </Choice>
      <ReviewActions charter={draft} supplierName={supplierName} save={save} />
    </>
  );
}

function SignOffs({ editing: { draft, save } }: ReviewFieldsProps) {
  const [by, setBy] = useState('');
  const press = useUndoablePress(draft, save);
  const record = async () => {
    const atMs = Date.now();
    const done = t('signedBy', draft.version, by.trim(), dayText(atMs));
    const stored = await press(sign(draft, by.trim(), atMs), done, (now) => ({
      ...now,
      signOffs: now.signOffs.filter((signOff) => signOff.atMs !== atMs),
    }));
    if (stored) setBy('');
  };
  return (
    <>
      {draft.signOffs.length === 0 ? (
        <p className="text-sm text-muted">{t('nobodySigned')}</p>
      ) : (
        <ul className="text-sm">
          {draft.signOffs.map((signOff) => (
            <li key={`${signOff.version} ${signOff.atMs} ${signOff.by}`}>
              {t('signedBy', signOff.version, signOff.by, dayText(signOff.atMs))}
            </li>
          ))}
        </ul>
      )}
      {!draft.adapted && <p className="text-sm text-muted">{t('presetHelp')}</p>}
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          label={t('signOffBy', draft.version)}
          value={by}
          maxLength={200}
          onChange={(event) => setBy(event.target.value)}
          onKeyDown={(event) => {
            // The form around it would be stored, and its next version begun, without the name.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (by.trim() !== '') void record();
          }}
        />
        <Button size="sm" disabled={by.trim() === ''} onClick={record}>
          {t('recordSignOff')}
        </Button>
      </div>
    </>
  );
}
