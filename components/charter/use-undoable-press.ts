import type { Charter } from '../../lib/domain/charter/charter.ts';
import { useUndo } from '../ui/undo.tsx';
import { useLatest } from '../ui/use-latest.ts';

/** Stores the charter as `next`, says what was `done`, and on a press stores what `back` makes of it by then. */
export type UndoablePress = (
  next: Charter,
  done: string,
  back: (now: Charter) => Charter,
) => Promise<boolean>;

/** What is stored at a press, beside a form: it can be taken back without losing what was typed since. */
export function useUndoablePress(charter: Charter, save: (next: Charter) => Promise<boolean>): UndoablePress {
  const latest = useLatest({ charter, save });
  const offerUndo = useUndo();
  return async (next, done, back) => {
    const stored = await save(next);
    if (stored) offerUndo(done, () => void latest.current.save(back(latest.current.charter)));
    return stored;
  };
}
