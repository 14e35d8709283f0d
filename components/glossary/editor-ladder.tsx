import { useId } from 'react';
import {
  ladderNames,
  lastRank,
  movedOnLadder,
  neighboursOf,
  rungsOf,
} from '../../lib/domain/glossary/ladder.ts';
import { nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { TextField } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import type { Editing } from '../workspace/use-editing.ts';

export type LadderFieldsProps = {
  readonly editing: Editing<Term>;
  /** Every term, as stored. */
  readonly terms: readonly Term[];
};

/** The ladder of severity a term stands on, and its place among the others there. */
export function LadderFields({ editing, terms }: LadderFieldsProps) {
  const { draft, change } = editing;
  const list = useId();
  const others = terms.filter(({ id }) => id !== draft.id);
  const rename = (name: string) =>
    change({ ladder: name === '' ? null : { name, rank: lastRank(others, name) } });
  return (
    <Section title={t('ladderTitle')}>
      <TextField
        label={t('ladderName')}
        hint={t('ladderHint')}
        list={list}
        maxLength={100}
        className="max-w-md"
        value={draft.ladder?.name ?? ''}
        onChange={(event) => rename(event.target.value)}
      />
      <datalist id={list}>
        {ladderNames(others).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      {draft.ladder !== null && <Rungs draft={draft} others={others} change={change} />}
    </Section>
  );
}

type RungsProps = {
  readonly draft: Term;
  readonly others: readonly Term[];
  readonly change: Editing<Term>['change'];
};

function Rungs({ draft, others, change }: RungsProps) {
  const { above, below } = neighboursOf(draft, others);
  const move = (way: 'up' | 'down') => change({ ladder: movedOnLadder(draft, others, way).ladder });
  return (
    <>
      <ol className="flex flex-col text-sm" aria-label={t('ladderOrder')}>
        {rungsOf([...others, draft], draft.ladder?.name ?? '').map((term) => (
          <li
            key={term.id}
            aria-current={term.id === draft.id ? 'true' : undefined}
            className={classes(
              'border-l-2 py-1 pl-3',
              term.id === draft.id ? 'border-accent font-semibold' : 'border-line text-muted',
            )}
          >
            {nameOf(term)}
          </li>
        ))}
      </ol>
      <div className="flex gap-2">
        <Button size="sm" disabled={above === null} onClick={() => move('up')}>
          {t('moveUp')}
        </Button>
        <Button size="sm" disabled={below === null} onClick={() => move('down')}>
          {t('moveDown')}
        </Button>
      </div>
    </>
  );
}
