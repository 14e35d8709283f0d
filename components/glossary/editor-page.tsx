import { useLocation } from 'wouter';
import { nameOf, Term } from '../../lib/domain/glossary/term.ts';
import { TermId } from '../../lib/domain/ids.ts';
import { t } from '../../lib/i18n/t.ts';
import { termTrash } from '../../lib/storage/term-trash.ts';
import { Button } from '../ui/button.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { useLive } from '../ui/use-live.ts';
import { NotFoundPage } from '../workspace/not-found-page.tsx';
import { Page } from '../workspace/page.tsx';
import { BackLink } from '../workspace/page-link.tsx';
import { type OpenEdits, useEditing } from '../workspace/use-editing.ts';
import { TermForm } from './editor-form.tsx';
import { TermHistory } from './editor-history.tsx';
import { MutedPlaces } from './muted-places.tsx';
import { TermStanding } from './term-standing.tsx';

const openEdits: OpenEdits<Term> = new Map();

/** One term to read, to edit and to agree on. */
export function TermPage({ id }: { readonly id: string }) {
  const { terms } = useStores();
  const live = useLive(() => terms.byId(TermId.parse(id)), [terms, id]);
  return (
    <Loaded live={live}>{(term) => (term === null ? <NotFoundPage /> : <TermEditor term={term} />)}</Loaded>
  );
}

function TermEditor({ term }: { readonly term: Term }) {
  const { terms, write } = useStores();
  const editing = useEditing({
    stored: term,
    schema: Term,
    openEdits,
    store: (row, rev) => write(terms.save(row, rev)),
  });
  return (
    <Page
      title={nameOf(term)}
      back={<BackLink to="/glossary">{t('navGlossary')}</BackLink>}
      marks={
        <span className="flex flex-wrap gap-1">
          <TermStanding term={term} />
          {term.sample && <SampleBadge />}
        </span>
      }
      actions={<DeleteTerm term={term} />}
    >
      <TermForm editing={editing} />
      <MutedPlaces termId={term.id} />
      <TermHistory term={term} />
    </Page>
  );
}

/** Into the trash, from where it comes back with its history. */
function DeleteTerm({ term }: { readonly term: Term }) {
  const { db, terms, write } = useStores();
  const [, navigate] = useLocation();
  const offerUndo = useUndo();
  const remove = async () => {
    const result = await write(terms.remove(term.id));
    if (!result.ok) return;
    offerUndo(t('termDeleted', nameOf(term)), () => write(termTrash(db).restore(term.id, Date.now())));
    navigate('/glossary', { replace: true });
  };
  return (
    <Button size="sm" onClick={remove}>
      {t('delete')}
    </Button>
  );
}
