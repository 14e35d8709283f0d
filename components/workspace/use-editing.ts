import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { err, type Result } from '../../lib/domain/result.ts';
import type { ChangeError } from '../../lib/storage/change.ts';
import type { SaveError } from '../ui/save-error.tsx';
import { fieldName } from './field-names.ts';

type Row = { readonly id: string; readonly rev: number };

/** An edit under way: what it began from, and what it is now. */
type Edit<T> = { readonly base: T; readonly draft: T };

/** Edits under way by record, so that looking something up elsewhere in the workspace loses nothing. */
export type OpenEdits<T> = Map<string, Edit<T>>;

export type Editing<T> = {
  readonly draft: T;
  readonly dirty: boolean;
  /** The stored record changed while this edit was under way. */
  readonly outdated: boolean;
  readonly error: SaveError | null;
  readonly saved: boolean;
  readonly change: (patch: Partial<T>) => void;
  /** Stores the draft, or `next` when a press changes and stores at once. Answers whether it was stored. */
  readonly save: (next?: T) => Promise<boolean>;
  /** Stores the draft over a record that changed meanwhile. */
  readonly saveAnyway: () => Promise<boolean>;
  readonly discard: () => void;
};

export type EditingOptions<T> = {
  /** The record as stored now. */
  readonly stored: T;
  readonly schema: z.ZodMiniType<T>;
  readonly openEdits: OpenEdits<T>;
  readonly store: (row: T, expectedRev: number) => Promise<Result<T, ChangeError>>;
};

/** A form on a stored record: keeps the draft until it is stored, refuses what the schema refuses, notices a conflict. */
export function useEditing<T extends Row>({
  stored,
  schema,
  openEdits,
  store,
}: EditingOptions<T>): Editing<T> {
  const [edit, setEdit] = useState<Edit<T>>(
    () => openEdits.get(stored.id) ?? { base: stored, draft: stored },
  );
  const [error, setError] = useState<SaveError | null>(null);
  const [saved, setSaved] = useState(false);
  const dirty = !isSame(edit.draft, edit.base);
  const behind = stored.rev > edit.base.rev;
  const shown = behind && !dirty ? { base: stored, draft: stored } : edit;
  const keep = (next: Edit<T>) => {
    setEdit(next);
    if (isSame(next.base, next.draft)) openEdits.delete(stored.id);
    else openEdits.set(stored.id, next);
  };
  useLeaveWarning(dirty);
  const saveAt = async (draft: T, rev: number): Promise<boolean> => {
    const result = await checked(schema, draft, () => store(draft, rev));
    setError(result.ok ? null : result.error);
    setSaved(result.ok);
    if (result.ok) keep({ base: result.value, draft: result.value });
    return result.ok;
  };
  return {
    draft: shown.draft,
    dirty,
    outdated: behind && dirty,
    error,
    saved: saved && !dirty,
    change(patch) {
      setSaved(false);
      setError(null);
      keep({ base: shown.base, draft: { ...shown.draft, ...patch } });
    },
    save: (next = shown.draft) => saveAt(next, shown.base.rev),
    saveAnyway: () => saveAt(shown.draft, stored.rev),
    discard() {
      setError(null);
      keep({ base: stored, draft: stored });
    },
  };
}

async function checked<T>(
  schema: z.ZodMiniType<T>,
  draft: T,
  store: () => Promise<Result<T, ChangeError>>,
): Promise<Result<T, SaveError>> {
  const parsed = z.safeParse(schema, draft);
  if (parsed.success) return store();
  const fields = [...new Set(parsed.error.issues.map(({ path }) => fieldName(path)))];
  return err({ kind: 'malformed', fields });
}

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function useLeaveWarning(dirty: boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (dirty) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
}
