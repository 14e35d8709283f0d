import { err, ok, type Result } from '../../result.ts';
import { LIMITS } from '../limits.ts';
import { type Problem, problem, type Refusal } from '../problem.ts';
import type { ReadEntries, ReadEntry, Sliced } from '../read-entry.ts';
import { readConcept } from './read-concept.ts';
import { readXml, type XmlRoot } from './read-xml.ts';

/**
 * Reads TBX v3 (DCA and DCT, any dialect), TBX v2 (MARTIF), the TBX-Min of 2013 and MultiTerm XML. Elements are known
 * by their name without prefix, so that all of them share one reading; what is unknown is passed over with a note.
 */
export function* readTerminology(text: string): Sliced<Result<ReadEntries, Refusal>> {
  const entries: ReadEntry[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  let place = 0;
  const root = yield* readXml(text, {
    refuseRoot,
    isEntry: (name) => ENTRIES.has(name),
    onEntry(element) {
      place += 1;
      if (place > LIMITS.entries) return;
      const read = readConcept(element, place);
      if (read.entry.id !== null && ids.has(read.entry.id))
        problems.push(problem(place, 'changed', 'duplicate-id', read.entry.id));
      if (read.entry.id !== null) ids.add(read.entry.id);
      entries.push(read.entry);
      problems.push(...read.problems);
    },
  });
  if (!root.ok) return root;
  if (place > LIMITS.entries) return err({ kind: 'too-many-entries', count: place });
  return ok({ entries, problems, notes: [] });
}

const ENTRIES: ReadonlySet<string> = new Set(['conceptEntry', 'termEntry', 'entry', 'conceptGrp']);

const ROOTS: ReadonlySet<string> = new Set(['tbx', 'martif', 'TBX', 'mtf']);

function refuseRoot({ name, namespace }: XmlRoot): Refusal | null {
  const isTbx = namespace === '' || namespace.startsWith('urn:iso:std:iso:30042');
  const isKnown = ROOTS.has(name) && (name !== 'tbx' || isTbx);
  return isKnown ? null : { kind: 'unknown-root', name, namespace };
}
