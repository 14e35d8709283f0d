import type { Readback } from '../../lib/domain/charter/readback.ts';
import { reopen } from '../../lib/domain/glossary/edit-term.ts';
import { nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { WorkspaceLink } from '../sidepanel/workspace-link.tsx';
import { Button } from '../ui/button.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';

type MismatchProps = { readonly readback: Readback; readonly terms: readonly Term[] };

/** The two wordings differ: puts theirs into the glossary as their meaning, so that the divergence is seen in mail. */
export function Mismatch({ readback, terms }: MismatchProps) {
  const { terms: store, write } = useStores();
  const offerUndo = useUndo();
  const named = terms.filter(({ id }) => readback.termIds.includes(id));
  const about = named.filter(({ theirs }) => theirs?.text !== readback.theirs);
  const note = async (term: Term) => {
    const theirs = { text: readback.theirs, threshold: null };
    const result = await write(store.save(reopen({ ...term, theirs }), term.rev));
    if (!result.ok) return;
    const { rev } = result.value;
    offerUndo(t('meaningNoted', nameOf(term)), () => write(store.save({ ...term, rev }, rev)));
  };
  // None was named, or what was named is gone.
  if (named.length === 0) {
    return (
      <p className="text-sm">
        <WorkspaceLink to="/glossary">{t('mismatchAddTerm')}</WorkspaceLink>
      </p>
    );
  }
  return about.map((term) => (
    <Button key={term.id} size="sm" className="self-start" onClick={() => note(term)}>
      {t('noteTheirMeaning', nameOf(term))}
    </Button>
  ));
}
