import type { WatchWord } from '../../lib/domain/glossary/watch-word.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { watchStore } from '../../lib/storage/watch-store.ts';
import { Button } from '../ui/button.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { WatchScope } from './watch-scope.tsx';

export type WatchWordLineProps = {
  readonly word: WatchWord;
  readonly suppliers: readonly Supplier[];
  readonly onAgree: (word: string) => void;
};

/** One watched word: with whom, and what to do about it. */
export function WatchWordLine({ word, suppliers, onAgree }: WatchWordLineProps) {
  const { db, write } = useStores();
  const offerUndo = useUndo();
  const stop = async () => {
    const result = await write(watchStore(db).remove(word.id));
    if (result.ok) offerUndo(t('watchStopped', '', word.text), () => write(watchStore(db).save(word, null)));
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
      <span className="flex min-w-40 flex-1 items-center gap-2 font-medium wrap-anywhere">
        {word.text}
        {word.sample && <SampleBadge />}
      </span>
      <WatchScope
        label={t('watchedWith', word.text)}
        scope={word.scope}
        suppliers={suppliers}
        onChange={(scope) => write(watchStore(db).save({ ...word, scope }, word.rev))}
      />
      <span className="flex gap-1">
        <Button size="sm" aria-label={t('watchAgreeNamed', word.text)} onClick={() => onAgree(word.text)}>
          {t('watchAgree')}
        </Button>
        <Button look="quiet" size="sm" aria-label={t('watchStopNamed', word.text)} onClick={stop}>
          {t('watchStop')}
        </Button>
      </span>
    </li>
  );
}
