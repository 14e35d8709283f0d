import { isInScope, type Term } from '../../glossary/term.ts';
import type { SupplierId } from '../../ids.ts';

/** What of the glossary is exported. */
export type ExportChoice = {
  readonly supplierId: SupplierId | null;
  /** Only terms both sides agreed on. */
  readonly agreedOnly: boolean;
  /** Whether places where terms were seen go along: quotes and threads name people. */
  readonly withPeople: boolean;
  /** Whether the notes go along: the editor calls them notes for oneself. */
  readonly withNotes: boolean;
};

/**
 * The terms of an export. For one supplier: those that hold for it, and no word about which other suppliers they hold for.
 */
export const chooseTerms = (terms: readonly Term[], choice: ExportChoice): Term[] =>
  terms
    .filter((term) => !choice.agreedOnly || term.status === 'agreed')
    .filter(
      (term) => choice.supplierId === null || term.status === 'retired' || isInScope(term, choice.supplierId),
    )
    .filter(
      (term) => choice.supplierId === null || term.scope === null || term.scope.includes(choice.supplierId),
    )
    .map((term) => ({
      ...term,
      scope: choice.supplierId === null || term.scope === null ? term.scope : [choice.supplierId],
      sources: choice.withPeople ? term.sources : [],
      note: choice.withNotes ? term.note : '',
    }));
