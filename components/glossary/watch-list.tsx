import { SUGGESTED_WORDS, type WatchWord } from '../../lib/domain/glossary/watch-word.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { watchStore } from '../../lib/storage/watch-store.ts';
import { Button } from '../ui/button.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Card } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { NewWatchWord } from './watch-new.tsx';
import { WatchWordLine } from './watch-word-line.tsx';

export type WatchListProps = {
  readonly words: readonly WatchWord[];
  /** Starts a term of a word. */
  readonly onAgree: (word: string) => void;
};

/** Words that ought to be agreed on: marked in mail wherever the glossary knows nothing of them. */
export function WatchList({ words, onAgree }: WatchListProps) {
  const { suppliers } = useStores();
  const live = useLive(() => suppliers.all(), [suppliers]);
  const known = new Set(words.map(({ text }) => text.toLowerCase()));
  const missing = SUGGESTED_WORDS.filter((text) => !known.has(text));
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-prose text-sm text-muted">{t('watchHelp')}</p>
      <Loaded live={live}>
        {(all) => (
          <>
            <NewWatchWord suppliers={all} words={words} />
            {words.length > 0 && (
              <Card flush>
                <ul className="divide-y divide-line">
                  {words.map((word) => (
                    <WatchWordLine key={word.id} word={word} suppliers={all} onAgree={onAgree} />
                  ))}
                </ul>
              </Card>
            )}
          </>
        )}
      </Loaded>
      {missing.length > 0 && <AddSuggested missing={missing} />}
    </div>
  );
}

function AddSuggested({ missing }: { readonly missing: readonly string[] }) {
  const { db, write } = useStores();
  const add = async () => {
    await write(watchStore(db).addAll(missing, Date.now()));
  };
  return (
    <div>
      <Button look="quiet" size="sm" onClick={add}>
        {plural('watchAddSuggested', missing.length)}
      </Button>
    </div>
  );
}
