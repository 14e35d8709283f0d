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
  const earlier = new Map(before.map((item) => [keyOf(item), item]));
  const later = new Map(after.map((item) => [keyOf(item), item]));
  const kept = after.flatMap((item): CharterChange[] => {
    const was = earlier.get(keyOf(item));
    if (was === undefined)
      return [{ part, kind: 'added', name: nameOf(item), was: '', is: joined(says(item)) }];
    const [old, now] = [says(was), says(item)];
    const differing = now.flatMap((text, index) => (text === old[index] ? [] : [index]));
    if (differing.length === 0) return [];
    const only = (texts: readonly string[]) => joined(differing.map((index) => texts[index] ?? ''));
    return [{ part, kind: 'changed', name: nameOf(item), was: only(old), is: only(now) }];
  });
  const gone = before
    .filter((item) => !later.has(keyOf(item)))
    .map(
      (item): CharterChange => ({
        part,
        kind: 'removed',
        name: nameOf(item),
        was: joined(says(item)),
        is: '',
      }),
    );
  return [...kept, ...gone, ...movedOf(part, before, after, { keyOf, nameOf, says })];
}

/** The order matters for a ladder: steps that stand elsewhere among those that stayed. */
function movedOf<T>(
  part: CharterPart,
  before: readonly T[],
  after: readonly T[],
  told: Told<T>,
): CharterChange[] {
  if (part !== 'step') return [];
  const stays = (list: readonly T[], other: readonly T[]) => {
    const keys = new Set(other.map(told.keyOf));
    return list.filter((item) => keys.has(told.keyOf(item)));
  };
  const [old, now] = [stays(before, after), stays(after, before)];
  return now.flatMap((item, index): CharterChange[] => {
    const wasAt = old.findIndex((one) => told.keyOf(one) === told.keyOf(item));
    if (wasAt === index) return [];
    return [{ part, kind: 'moved', name: told.nameOf(item), was: String(wasAt + 1), is: String(index + 1) }];
  });
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' · ');
