import { Term } from '../../lib/domain/glossary/term.ts';
import type { ChangedPart, TermChange } from '../../lib/domain/glossary/term-changes.ts';
import { SupplierId } from '../../lib/domain/ids.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { WordDiff } from '../ui/word-diff.tsx';
import { scopeText } from './scope-text.ts';
import { statusText } from './term-standing.tsx';

const names: Record<ChangedPart, MessageKey> = {
  name: 'changedName',
  forms: 'writtenForms',
  ours: 'ourMeaning',
  theirs: 'theirMeaning',
  agreed: 'termAgreedMeaning',
  status: 'status',
  scope: 'holdsFor',
  ladder: 'ladderTitle',
  sources: 'termSources',
  note: 'termNote',
  other: 'changedOther',
};

export type ChangeLineProps = { readonly change: TermChange; readonly suppliers: readonly Supplier[] };

/** One difference in words: what was struck out and what came, inside what stayed. */
export function ChangeLine({ change, suppliers }: ChangeLineProps) {
  const [before, after] = [change.before, change.after].map((text) => shown(change.part, text, suppliers));
  return (
    <p className="text-sm whitespace-pre-line wrap-anywhere">
      <span className="text-muted">{t(names[change.part])} </span>
      <WordDiff before={before ?? ''} after={after ?? ''} around={AROUND} />
    </p>
  );
}

/** As much of what stayed is shown around a change. */
const AROUND = 80;

function shown(part: ChangedPart, text: string, suppliers: readonly Supplier[]): string {
  if (part === 'status') return statusText(Term.shape.status.parse(text));
  if (part !== 'scope') return text;
  return scopeText(text === '' ? null : text.split(', ').map((id) => SupplierId.parse(id)), suppliers);
}
