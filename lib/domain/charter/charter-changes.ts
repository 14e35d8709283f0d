import type { PersonId } from '../ids.ts';
import type { Charter, CharterRow, LadderStep, Meeting } from './charter.ts';

/** Parts of a charter that can change, in the order they are told. */
export type CharterPart = 'row' | 'step' | 'meeting' | 'scopeIn' | 'scopeOut';

/**
 * One difference. `name` says which row, step, meeting or scope line; `was` and `is` hold the differing fields in the
 * user's own words, and are empty for what was not there before or is gone.
 */
export type CharterChange = {
  readonly part: CharterPart;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly name: string;
  readonly was: string;
  readonly is: string;
};

/**
 * What a charter says differently than before; nothing for sign-offs and reviews, which have lists of their own. `whoIs`
 * names a person of the ladder.
 */
export const changesOfCharter = (
  before: Charter,
  after: Charter,
  whoIs: (id: PersonId) => string,
): CharterChange[] => [
  ...compare('row', before.rows, after.rows, {
    keyOf: ({ id }) => id,
    nameOf: ({ topic }) => topic,
    says: rowTexts,
  }),
  ...compare('step', before.ladder, after.ladder, {
    keyOf: ({ title }) => title,
    nameOf: ({ title }) => title,
    says: (step) => stepTexts(step, whoIs),
  }),
  ...compare('meeting', before.meetings, after.meetings, {
    keyOf: ({ title }) => title,
    nameOf: ({ title }) => title,
    says: meetingTexts,
  }),
  ...compare('scopeIn', before.scopeIn, after.scopeIn, line),
  ...compare('scopeOut', before.scopeOut, after.scopeOut, line),
];

type Told<T> = {
  readonly keyOf: (item: T) => string;
  readonly nameOf: (item: T) => string;
  /** What the item says, field by field in a fixed order. */
  readonly says: (item: T) => readonly string[];
};

const line: Told<string> = { keyOf: (text) => text, nameOf: (text) => text, says: (text) => [text] };

const rowTexts = (row: CharterRow): string[] => [
  row.topic,
  row.from,
  row.to,
  row.cadence,
  row.channel,
  row.detail,
  row.record ?? '',
  row.owner?.name ?? '',
  row.owner?.side ?? '',
  row.words.join(', '),
  row.requirement,
];

const stepTexts = (step: LadderStep, whoIs: (id: PersonId) => string): string[] => [
  step.title,
  step.personId === null ? '' : whoIs(step.personId),
  step.contact,
  `${step.waitHours} h`,
  step.cases,
];

const meetingTexts = ({ title, cadence, attendees, decision }: Meeting): string[] => [
  title,
  cadence,
  attendees,
  decision,
];

function compare<T>(
  part: CharterPart,
  before: readonly T[],
  after: readonly T[],
  { keyOf, nameOf, says }: Told<T>,
): CharterChange[] {
  const [earlier, later] = [numbered(before, keyOf), numbered(after, keyOf)];
  const kept = [...later].flatMap(([key, item]): CharterChange[] => {
    const was = earlier.get(key);
    if (was === undefined)
      return [{ part, kind: 'added', name: nameOf(item), was: '', is: joined(says(item)) }];
    const [old, now] = [says(was), says(item)];
    const differing = now.flatMap((text, index) => (text === old[index] ? [] : [index]));
    if (differing.length === 0) return [];
    const only = (texts: readonly string[]) => joined(differing.map((index) => texts[index] ?? ''));
    return [{ part, kind: 'changed', name: nameOf(item), was: only(old), is: only(now) }];
  });
  const gone = [...earlier]
    .filter(([key]) => !later.has(key))
    .map(
      ([, item]): CharterChange => ({
        part,
        kind: 'removed',
        name: nameOf(item),
        was: joined(says(item)),
        is: '',
      }),
    );
  return [...kept, ...gone, ...movedOf(part, before, after, { keyOf, nameOf, says })];
}

/** Items by their key; of several with the same one, the first is compared with the first, the second with the second. */
function numbered<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  const seen = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const count = (seen.get(keyOf(item)) ?? 0) + 1;
      seen.set(keyOf(item), count);
      return [`${keyOf(item)} ${count}`, item];
    }),
  );
}

/** The order matters for a ladder: steps that stand elsewhere among those that stayed. */
function movedOf<T>(
  part: CharterPart,
  before: readonly T[],
  after: readonly T[],
  told: Told<T>,
): CharterChange[] {
  if (part !== 'step') return [];
  const [earlier, later] = [numbered(before, told.keyOf), numbered(after, told.keyOf)];
  const old = [...earlier.keys()].filter((key) => later.has(key));
  const now = [...later].filter(([key]) => earlier.has(key));
  return now.flatMap(([key, item], index): CharterChange[] => {
    const wasAt = old.indexOf(key);
    if (wasAt === index) return [];
    return [{ part, kind: 'moved', name: told.nameOf(item), was: String(wasAt + 1), is: String(index + 1) }];
  });
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' · ');
