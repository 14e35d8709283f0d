import { assertNever } from '../../assert-never.ts';
import { roleOfHeader } from '../header-words.ts';
import { ownNote, withOwnNotes } from '../own-notes.ts';
import { type Problem, problem } from '../problem.ts';
import { blankEntry, type ReadDefinition, type ReadEntry, type ReadLabel } from '../read-entry.ts';
import { statusOf } from '../status-words.ts';
import { normaliseLanguage, UNKNOWN_LANGUAGE } from '../text/languages.ts';
import { labelUseOf } from './label-status.ts';
import { languageOf, textOf, type XmlElement } from './read-xml.ts';

/** One concept with what was odd about it. */
export type ReadConcept = { readonly entry: ReadEntry; readonly problems: readonly Problem[] };

/** What a concept is being gathered into. */
type Gathered = {
  readonly labels: ReadLabel[];
  readonly definitions: ReadDefinition[];
  readonly notes: string[];
  readonly suppliers: string[];
  readonly statuses: ReadEntry['status'][];
  readonly senses: string[];
  readonly problems: Problem[];
  readonly place: number;
  emptyLabels: number;
  readonly read: (element: XmlElement) => string;
};

/** Reads one concept of any terminology file. */
export function readConcept(concept: XmlElement, place: number): ReadConcept {
  const into: Gathered = {
    labels: [],
    definitions: [],
    notes: [],
    suppliers: [],
    statuses: [],
    senses: [],
    problems: [],
    place,
    emptyLabels: 0,
    read: isOwn(concept) ? (element) => element.text : textOf,
  };
  gather(concept, null, into);
  if (into.emptyLabels > 0 && into.labels.length > 0)
    into.problems.push(problem(place, 'note', 'empty-label', into.emptyLabels));
  const entry: ReadEntry = {
    ...blankEntry(place),
    id: concept.attributes['id'] ?? conceptNumber(concept),
    labels: into.labels,
    definitions: into.definitions,
    notes: into.notes,
    suppliers: into.suppliers.length > 0 ? [...new Set(into.suppliers)] : null,
    status: into.statuses.find((status) => status !== 'agreed') ?? into.statuses[0] ?? null,
    sense: into.senses[0] ?? '',
    emptyLabels: into.emptyLabels,
  };
  return { entry: withOwnNotes(entry), problems: into.problems };
}

/** In a file of ours white space in a text is the user's; elsewhere it is the indentation of the file. */
const isOwn = (concept: XmlElement): boolean =>
  concept.children.some((child) => child.name === 'note' && ownNote(child.text) !== null);

const conceptNumber = (concept: XmlElement): string | null => {
  const number = concept.children.find((child) => child.name === 'concept');
  return number === undefined ? null : textOf(number);
};

const LANGUAGES: ReadonlySet<string> = new Set(['langSec', 'langSet', 'langGroup', 'languageGrp']);
const LABELS: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig', 'termGrp', 'termGroup']);
const WRAPPERS: ReadonlySet<string> = new Set(['descripGrp', 'adminGrp', 'termNoteGrp', 'termCompList']);

function gather(element: XmlElement, lang: string | null, into: Gathered): void {
  for (const child of element.children) gatherChild(child, lang, into);
}

function gatherChild(child: XmlElement, lang: string | null, into: Gathered): void {
  if (LABELS.has(child.name)) gatherLabel(child, lang, into);
  else if (LANGUAGES.has(child.name)) gather(child, languageIn(child, lang, into), into);
  else if (WRAPPERS.has(child.name)) gather(child, lang, into);
  else if (hasTerm(child)) {
    into.problems.push(problem(into.place, 'changed', 'unknown-element', child.name));
    gather(child, languageIn(child, lang, into), into);
  } else gatherField(child, lang, into);
}

const hasTerm = (element: XmlElement): boolean =>
  element.children.some((child) => child.name === 'term' || hasTerm(child));

/** The language of a section; MultiTerm names it in an element of its own. */
function languageIn(section: XmlElement, outer: string | null, into: Gathered): string | null {
  const written =
    languageOf(section) ?? section.children.find((child) => child.name === 'language')?.attributes['lang'];
  if (written === undefined || written === null) return outer;
  const lang = normaliseLanguage(written);
  if (lang === UNKNOWN_LANGUAGE) into.problems.push(problem(into.place, 'note', 'unknown-language', written));
  return lang;
}

/** A field that belongs to the concept or to one of its languages. */
function gatherField(field: XmlElement, lang: string | null, into: Gathered): void {
  const text = into.read(field);
  const kind = fieldOf(field);
  if (text.trim() === '' && kind !== 'definition') return;
  switch (kind) {
    case 'definition':
      into.definitions.push({ text, lang });
      return;
    case 'supplier':
      into.suppliers.push(text.trim());
      return;
    case 'status':
      gatherStatus(text, into);
      return;
    case 'note':
      into.notes.push(text);
      return;
    case 'subject':
      into.notes.push(`${field.attributes['type'] ?? field.name}: ${text}`);
      return;
    case null:
      return;
    default:
      assertNever(kind);
  }
}

type FieldKind = 'definition' | 'supplier' | 'status' | 'note' | 'subject' | null;

/** What a field is, from its `type` (DCA, v2, MultiTerm) or its name (DCT, 2013). */
function fieldOf(field: XmlElement): FieldKind {
  const kind = field.attributes['type'] ?? field.name;
  if (kind === 'definition') return 'definition';
  if (kind === 'customerSubset' || kind === 'customer' || kind === 'projectSubset') return 'supplier';
  if (kind === 'subjectField' || kind === 'context') return 'subject';
  if (field.name === 'note') return 'note';
  if (field.name !== 'descrip') return null;
  const role = roleOfHeader(kind)?.role;
  if (role === 'suppliers') return 'supplier';
  return role === 'definition' || role === 'status' || role === 'note' ? role : null;
}

function gatherStatus(word: string, into: Gathered): void {
  const status = statusOf(word);
  if (status === undefined) into.problems.push(problem(into.place, 'changed', 'unknown-status', word));
  else into.statuses.push(status);
}

/** One label with the fields beside it. */
function gatherLabel(section: XmlElement, lang: string | null, into: Gathered): void {
  const fields = flatten(section);
  const text = fields.filter((field) => field.name === 'term').map(into.read)[0] ?? '';
  if (text.trim() === '') {
    into.emptyLabels += 1;
    return;
  }
  const status = fields.find(isLabelStatus);
  const statusWord = status === undefined ? '' : textOf(status);
  const use = labelUseOf(statusWord) ?? null;
  if (use === null) gatherLabelStatus(statusWord, text, into);
  const label = { text, lang: lang ?? UNKNOWN_LANGUAGE, use };
  into.labels.push(statusWord === '' ? label : { ...label, statusWord });
  into.senses.push(...fields.filter(isPartOfSpeech).map(textOf));
  const others = fields.filter((field) => !isLabelStatus(field) && !isPartOfSpeech(field));
  for (const field of others) if (field.name !== 'term') gatherField(field, lang, into);
}

/** The fields of a label, out of the groups they may stand in. */
const flatten = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((child) =>
    LABELS.has(child.name) || WRAPPERS.has(child.name) ? flatten(child) : [child],
  );

const LABEL_STATUS: ReadonlySet<string> = new Set([
  'administrativeStatus',
  'normativeAuthorization',
  'termStatus',
  'processStatus',
]);

const isLabelStatus = (field: XmlElement): boolean => {
  const kind = field.attributes['type'] ?? field.name;
  return LABEL_STATUS.has(kind) || fieldOf(field) === 'status';
};

const isPartOfSpeech = (field: XmlElement): boolean =>
  (field.attributes['type'] ?? field.name) === 'partOfSpeech';

/** Some tools say at a label how far the whole entry is: NEW, APPROVED. */
function gatherLabelStatus(word: string, label: string, into: Gathered): void {
  const status = statusOf(word);
  if (status !== undefined) into.statuses.push(status);
  else if (word !== '')
    into.problems.push(problem(into.place, 'changed', 'unknown-label-status', word, label));
}
