import type { Neighbours } from '../../lib/domain/glossary/ladder.ts';
import { nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { Section } from '../ui/section.tsx';

export type TermLadderProps = {
  readonly term: Term;
  readonly neighbours: Neighbours;
  /** Shows a neighbour. */
  readonly onOpen?: (term: Term) => void;
};

/** What a term is easily taken for: the more severe and the less severe neighbour on its ladder. */
export function TermLadder({ term, neighbours: { above, below }, onOpen }: TermLadderProps) {
  if (term.ladder === null || (above === null && below === null)) return null;
  return (
    <Section title={term.ladder.name} level={3}>
      <ol className="flex flex-col text-sm">
        {above !== null && <Rung label={t('ladderAbove')} term={above} onOpen={onOpen} />}
        <li className="border-l-2 border-accent py-1 pl-3 font-semibold">{nameOf(term)}</li>
        {below !== null && <Rung label={t('ladderBelow')} term={below} onOpen={onOpen} />}
      </ol>
    </Section>
  );
}

type RungProps = {
  readonly label: string;
  readonly term: Term;
  readonly onOpen: ((term: Term) => void) | undefined;
};

function Rung({ label, term, onOpen }: RungProps) {
  const meaning = term.agreed ?? term.ours ?? term.theirs;
  return (
    <li className="border-l-2 border-line py-1 pl-3">
      <span className="text-muted">{label} </span>
      {onOpen === undefined ? (
        <span className="font-medium">{nameOf(term)}</span>
      ) : (
        <button
          type="button"
          className="cursor-pointer font-medium text-accent-ink underline-offset-2 hover:underline"
          onClick={() => onOpen(term)}
        >
          {nameOf(term)}
        </button>
      )}
      {meaning !== null && <span className="line-clamp-2 text-muted">{meaning.text}</span>}
    </li>
  );
}
