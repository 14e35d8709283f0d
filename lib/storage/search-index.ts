import { nameOf } from '../domain/glossary/term.ts';
import type { SupplierId } from '../domain/ids.ts';
import { charterStore } from './charter-store.ts';
import type { ParlanceDatabase } from './database.ts';
import { peopleStore } from './people-store.ts';
import { supplierStore } from './supplier-store.ts';
import { termStore } from './term-store.ts';

/** One thing the search can find. `text` is searched beside `title`; `supplierId` is null for a term of all suppliers. */
export type SearchDocument = {
  /** Unique among all documents: kind and id. */
  readonly key: string;
  readonly kind: 'term' | 'row' | 'person' | 'supplier';
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly supplierId: SupplierId | null;
  readonly supplierName: string;
};

/** Everything the search in popup and omnibox looks through: suppliers, charter rows, people and terms. No notes. */
export async function searchDocuments(db: ParlanceDatabase): Promise<SearchDocument[]> {
  const [suppliers, people, charters, terms] = await Promise.all([
    supplierStore(db).all(),
    peopleStore(db).all(),
    charterStore(db).all(),
    termStore(db).all(),
  ]);
  const names = new Map(suppliers.map((supplier) => [supplier.id, supplier.name]));
  const document = (
    kind: SearchDocument['kind'],
    id: string,
    title: string,
    text: readonly (string | null | undefined)[],
    supplierId: SupplierId | null,
  ): SearchDocument => ({
    key: `${kind}:${id}`,
    kind,
    id,
    title,
    text: text.filter((part) => typeof part === 'string').join('\n'),
    supplierId,
    supplierName: supplierId === null ? '' : (names.get(supplierId) ?? ''),
  });
  return [
    ...suppliers.map((one) =>
      document('supplier', one.id, one.name, [...one.domains, ...one.addresses], one.id),
    ),
    ...charters.flatMap((charter) =>
      charter.rows.map((row) =>
        document(
          'row',
          row.id,
          row.topic,
          [row.channel, row.cadence, row.detail, row.record],
          charter.supplierId,
        ),
      ),
    ),
    ...people.map((one) =>
      document('person', one.id, one.name, [one.role, ...one.addresses], one.supplierId),
    ),
    ...terms
      .filter((term) => term.status !== 'retired')
      .map((term) => {
        const only = term.scope?.length === 1 ? (term.scope[0] ?? null) : null;
        const meanings = [term.agreed?.text, term.ours?.text, term.theirs?.text];
        const labels = term.labels.map((label) => label.text);
        return document('term', term.id, nameOf(term), [...labels, ...meanings], only);
      }),
  ];
}
