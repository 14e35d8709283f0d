import { useMemo } from 'react';
import { labelProblems } from '../../lib/domain/glossary/label-problems.ts';
import { isDivergence, Term } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { Select, TextArea } from '../ui/field.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { SaveBar } from '../workspace/save-bar.tsx';
import type { Editing } from '../workspace/use-editing.ts';
import { Agreement } from './editor-agreement.tsx';
import { LabelFields } from './editor-labels.tsx';
import { LadderFields } from './editor-ladder.tsx';
import { MeaningFields } from './editor-meaning.tsx';
import { ScopeFields } from './editor-scope.tsx';
import { TermSources } from './editor-sources.tsx';
import { NotWhenField } from './not-when-field.tsx';
import { statusText } from './term-standing.tsx';

export type TermFormProps = { readonly editing: Editing<Term> };

/** Everything about a term: what each side means, what both agreed, its written forms, for whom it holds. */
export function TermForm({ editing }: TermFormProps) {
  const { terms } = useStores();
  const live = useLive(() => terms.all(), [terms]);
  const others = live.kind === 'loaded' ? live.value : noTerms;
  const problems = useMemo(() => labelProblems(editing.draft, others), [editing.draft, others]);
  return (
    <form
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        void editing.save();
      }}
    >
      <BothMeanings editing={editing} />
      <Agreement editing={editing} />
      <Section title={t('writtenForms')}>
        <LabelFields
          labels={editing.draft.labels}
          problems={problems}
          onChange={(labels) => editing.change({ labels })}
        />
      </Section>
      <div className="grid gap-6 sm:grid-cols-2">
        <ScopeFields scope={editing.draft.scope} onChange={(scope) => editing.change({ scope })} />
        <StatusField editing={editing} />
      </div>
      <LadderFields editing={editing} terms={others} />
      <TextArea
        label={t('termNote')}
        rows={2}
        maxLength={4_000}
        value={editing.draft.note}
        onChange={(event) => editing.change({ note: event.target.value })}
      />
      <NotWhenField phrases={editing.draft.notWhen} onChange={(notWhen) => editing.change({ notWhen })} />
      <TermSources sources={editing.draft.sources} />
      <SaveBar editing={editing} />
    </form>
  );
}

const noTerms: readonly Term[] = [];

const BothMeanings = ({ editing: { draft, change } }: TermFormProps) => (
  <Section title={t('termEachSide')}>
    {isDivergence(draft) && <p className="text-sm text-amber-ink">{t('meaningsDifferHelp')}</p>}
    <div className="grid gap-4 md:grid-cols-2">
      <Card>
        <MeaningFields label={t('ourMeaning')} meaning={draft.ours} onChange={(ours) => change({ ours })} />
      </Card>
      <Card>
        <MeaningFields
          label={t('theirMeaning')}
          meaning={draft.theirs}
          onChange={(theirs) => change({ theirs })}
        />
      </Card>
    </div>
  </Section>
);

/** Agreed is not chosen here: it comes with an agreed meaning and its date. */
function StatusField({ editing: { draft, change } }: TermFormProps) {
  const usual: readonly Term['status'][] =
    draft.agreed === null ? ['proposed', 'disputed', 'retired'] : ['agreed', 'retired'];
  // A file can bring another: it is shown as it is.
  const choices = usual.includes(draft.status) ? usual : [draft.status, ...usual];
  return (
    <Select
      label={t('status')}
      hint={t('statusHint')}
      value={draft.status}
      onChange={(event) => change({ status: Term.shape.status.parse(event.target.value) })}
    >
      {choices.map((status) => (
        <option key={status} value={status}>
          {statusText(status)}
        </option>
      ))}
    </Select>
  );
}
