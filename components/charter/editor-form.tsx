import type { Charter } from '../../lib/domain/charter/charter.ts';
import { isSigned } from '../../lib/domain/charter/edit-charter.ts';
import { t } from '../../lib/i18n/t.ts';
import { SaveBar } from '../workspace/save-bar.tsx';
import type { Editing } from '../workspace/use-editing.ts';
import { LadderFields } from './editor-ladder.tsx';
import { MeetingFields } from './editor-meetings.tsx';
import { ReviewFields } from './editor-review.tsx';
import { RowFields } from './editor-rows.tsx';
import { ScopeFields } from './editor-scope.tsx';
import { CharterWeight } from './editor-weight.tsx';

export type CharterFormProps = { readonly editing: Editing<Charter>; readonly supplierName: string };

/** Rows, ladder, meetings, scope, review and sign-off. A change to a signed version makes the next one. */
export const CharterForm = ({ editing, supplierName }: CharterFormProps) => (
  <form
    className="flex flex-col gap-8"
    onSubmit={(event) => {
      event.preventDefault();
      void editing.save();
    }}
  >
    {isSigned(editing.draft) && <p className="text-sm text-muted">{t('signedChangeHelp')}</p>}
    <RowFields rows={editing.draft.rows} onChange={(rows) => editing.change({ rows })} />
    <LadderFields
      supplierId={editing.draft.supplierId}
      ladder={editing.draft.ladder}
      onChange={(ladder) => editing.change({ ladder })}
    />
    <MeetingFields meetings={editing.draft.meetings} onChange={(meetings) => editing.change({ meetings })} />
    <ScopeFields charter={editing.draft} onChange={editing.change} />
    <CharterWeight charter={editing.draft} />
    <ReviewFields editing={editing} supplierName={supplierName} />
    <SaveBar editing={editing} />
  </form>
);
