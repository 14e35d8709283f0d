import { useCallback, useMemo, useState } from 'react';
import { type TermWrite, writesOf } from '../../lib/domain/exchange/decide.ts';
import type { OpenedFile } from '../../lib/domain/exchange/open-file.ts';
import { type ImportAnswers, type ImportPreview, previewImport } from '../../lib/domain/exchange/preview.ts';
import type { Term } from '../../lib/domain/glossary/term.ts';
import { TermId } from '../../lib/domain/ids.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { SaveErrorNote } from '../ui/save-error.tsx';
import { ChangeList } from './change-list.tsx';
import { ConflictList } from './conflict-list.tsx';
import { FileNotes } from './file-notes.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportQuestions } from './import-questions.tsx';
import { PreviewCounts } from './preview-counts.tsx';
import { ProblemList } from './problem-list.tsx';
import { Storing } from './storing.tsx';
import { type Choices, useChoices } from './use-choices.ts';
import { type ImportRun, useImportRun } from './use-import-run.ts';
import { useSliced } from './use-sliced.ts';
import { Working } from './working.tsx';

export type ImportPreviewProps = {
  readonly file: OpenedFile;
  readonly name: string;
  readonly answers: ImportAnswers;
  readonly change: (patch: Partial<ImportAnswers>) => void;
  readonly here: { readonly glossary: readonly Term[]; readonly suppliers: readonly Supplier[] };
  /** Back to the columns; null when there are none. */
  readonly onBack: (() => void) | null;
  readonly onLeave: () => void;
};

const nextId = (): TermId => TermId.parse(crypto.randomUUID());

/** Works out what an import would do and shows it; storing it is a press of its own. */
export function ImportPreviewStep(props: ImportPreviewProps) {
  const { file, answers, here, name } = props;
  const { run, store, stop } = useImportRun(name);
  const kept = useState<Choices>(new Map());
  // The glossary as it was when the preview began: an import of one's own must not be compared with itself.
  const [glossary, setGlossary] = useState(here.glossary);
  const work = useCallback(
    () => previewImport(file, answers, { glossary, suppliers: here.suppliers, nextId, nowMs: Date.now() }),
    [file, answers, glossary, here.suppliers],
  );
  const sliced = useSliced(work);
  if (run.kind === 'stored') return <ImportDone count={run.count} onMore={props.onLeave} />;
  if (run.kind === 'storing') return <Storing {...run} onStop={stop} />;
  if (sliced.state.kind !== 'done') return <Working sliced={sliced} onCancel={props.onLeave} />;
  return (
    <Preview
      {...props}
      preview={sliced.state.value}
      kept={kept}
      run={run}
      onStore={store}
      lookAgain={here.glossary === glossary ? null : () => setGlossary(here.glossary)}
    />
  );
}

type PreviewProps = ImportPreviewProps & {
  readonly preview: ImportPreview;
  readonly kept: readonly [Choices, (choices: Choices) => void];
  readonly run: ImportRun;
  readonly onStore: (writes: readonly TermWrite[]) => void;
  /** Compares with the glossary as it is now; null when it is still the same. */
  readonly lookAgain: (() => void) | null;
};

function Preview({ preview, kept, run, onStore, lookAgain, ...props }: PreviewProps) {
  const { compared } = preview;
  const { choiceOf, choose } = useChoices(compared, kept);
  const writes = useMemo(() => writesOf(compared, choiceOf, nextId), [compared, choiceOf]);
  return (
    <div className="flex flex-col gap-6">
      <FileNotes notes={preview.notes} />
      <PreviewCounts preview={preview} name={props.name} />
      <ImportQuestions {...props} preview={preview} />
      <ConflictList compared={compared} choiceOf={choiceOf} onChoose={choose} />
      <ChangeList compared={compared} choiceOf={choiceOf} onChoose={choose} />
      <ProblemList problems={preview.problems} name={props.name} isTable={props.file.kind === 'table'} />
      <div className="sticky bottom-0 -mx-1 flex flex-col gap-2 border-t border-line bg-canvas px-1 py-3">
        {lookAgain !== null && <Outdated lookAgain={lookAgain} />}
        <SaveErrorNote error={run.kind === 'refused' && lookAgain === null ? run.error : null} />
        <div className="flex flex-wrap items-center gap-2">
          <Button
            look="primary"
            disabled={writes.length === 0 || lookAgain !== null}
            onClick={() => onStore(writes)}
          >
            {plural('importConfirm', writes.length)}
          </Button>
          {props.onBack !== null && <Button onClick={props.onBack}>{t('importBack')}</Button>}
          <Button look="quiet" onClick={props.onLeave}>
            {t('cancel')}
          </Button>
          <output className="text-sm text-muted">
            {t(run.kind === 'stopped' ? 'importStopped' : 'importNothingYet')}
          </output>
        </div>
      </div>
    </div>
  );
}

/** The glossary changed while the preview was looked at, here or in another tab. */
const Outdated = ({ lookAgain }: { readonly lookAgain: () => void }) => (
  <ErrorNote
    action={
      <Button size="sm" onClick={lookAgain}>
        {t('importLookAgain')}
      </Button>
    }
  >
    {t('importOutdated')}
  </ErrorNote>
);
