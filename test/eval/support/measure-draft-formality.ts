import { formalityOfDraft, standardErrorsAbove } from '../../../lib/domain/draft/formality-shift.ts';
import { baselineOf, MAX_BASELINE, MIN_BASELINE } from '../../../lib/domain/hints/baseline.ts';
import { NOTICE_Z, POPULATION_DEVIATION } from '../../../lib/domain/hints/drift.ts';
import { readMessage } from '../../../lib/domain/hints/read-message.ts';
import { parseText } from '../../../lib/domain/language/parsed-text.ts';
import { chance, shuffled } from './chance.ts';
import { meanOverSenders } from './measure-drift.ts';
import type { ToneResult } from './measure-tone.ts';
import { readDatedMail } from './read-set.ts';
import { deviationWithin } from './senders.ts';

const DRAWS = 1_500;
const EARLIER = [MIN_BASELINE, 10, MAX_BASELINE];
/** Drafts of this many words are told apart as well: shorter ones raise less. */
const LONG = 60;
/** A writer pauses after about so many words, and each pause is a check. */
const WORDS_A_PAUSE = 10;

/** One mail as a baseline keeps it, as a finished draft, and as the most formal of its states while it was written. */
type Drafted = {
  readonly kept: number;
  readonly draft: number;
  readonly writing: number;
  readonly words: number;
};

/**
 * The shipped check of a draft, on the mail of persons in permuted order, each a random mail of one writer against so many others
 * of theirs.
 *
 * - `falseAlarm`: the finished mail is called too formal · `falseAlarmWriting`: it is in any pause, one each ten words ·
 *   `found2sd`: the finished mail shifted by two deviations within persons is called so
 */
export function measureDraftFormality(dir: string): ToneResult[] {
  const persons = (readDatedMail(dir) ?? []).filter(({ kind }) => kind === 'person');
  const series = [...Map.groupBy(persons, ({ sender }) => sender).values()].map((mails) =>
    mails.flatMap(({ own }) => draftedOf(own) ?? []),
  );
  const step = 2 * deviationWithin(series.map((mails) => mails.map(({ kept }) => kept)));
  return EARLIER.flatMap((earlier) =>
    [0, LONG].flatMap((fewestWords) => {
      const rates = series.flatMap(
        (mails, i) => ratesOf(mails, { earlier, fewestWords, step, seed: 4_000 + i }) ?? [],
      );
      const length = fewestWords === 0 ? '' : `/${fewestWords}-words-or-more`;
      return (['falseAlarm', 'falseAlarmWriting', 'found2sd'] as const).map((measure) =>
        meanOverSenders(
          `threads/draft-formality/person/${earlier}-earlier${length}`,
          measure,
          rates.map((rate) => rate[measure]),
        ),
      );
    }),
  );
}

/** Null where the mail is too short or in a language that is not judged. */
function draftedOf(own: string): Drafted | null {
  const kept = readMessage({ ownText: own }).scores.formalityLengthFree;
  const { formality: draft } = formalityOfDraft(own);
  if (kept === null || draft === null) return null;
  const { words } = parseText(own);
  const pauses = words
    .filter((_, at) => (at + 1) % WORDS_A_PAUSE === 0)
    .flatMap(({ end }) => formalityOfDraft(own.slice(0, end)).formality ?? []);
  return { kept, draft, writing: Math.max(draft, ...pauses), words: words.length };
}

type Trial = {
  readonly earlier: number;
  readonly fewestWords: number;
  readonly step: number;
  readonly seed: number;
};

/** Null for a writer with too few mails. */
function ratesOf(mails: readonly Drafted[], { earlier, fewestWords, step, seed }: Trial) {
  if (mails.length <= earlier || !mails.some(({ words }) => words >= fewestWords)) return null;
  const random = chance(seed);
  const counts = { falseAlarm: 0, falseAlarmWriting: 0, found2sd: 0 };
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const order = shuffled(mails, random);
    const mail = order.find(({ words }) => words >= fewestWords);
    const others = order.filter((one) => one !== mail).slice(0, earlier);
    const baseline = baselineOf(
      others.map(({ kept }) => kept),
      POPULATION_DEVIATION.formality,
    );
    if (mail === undefined || baseline === null) return null;
    const isCalled = (formality: number) => standardErrorsAbove(formality, baseline) > NOTICE_Z;
    counts.falseAlarm += Number(isCalled(mail.draft));
    counts.falseAlarmWriting += Number(isCalled(mail.writing));
    counts.found2sd += Number(isCalled(mail.draft + step));
  }
  return {
    falseAlarm: counts.falseAlarm / DRAWS,
    falseAlarmWriting: counts.falseAlarmWriting / DRAWS,
    found2sd: counts.found2sd / DRAWS,
  };
}
