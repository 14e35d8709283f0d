import { type FindPhrases, phraseFinder } from '../language/phrases.ts';
import { JUDGED_LANGUAGE } from '../language/recognise-language.ts';
import { ACT_KINDS, actsOf } from './acts.ts';
import { topicsIn } from './asks/find-asks.ts';
import { factsIn, keptFacts } from './facts/find-facts.ts';
import { LONGEST_READ, type MessageReading } from './read-message.ts';
import type { Acts } from './reading.ts';
import { type AlsoRead, NOTHING_READ } from './take-reading.ts';

let finder: Promise<FindPhrases> | undefined;

/** What a message does that was read, the numbers it names and what it asks for, as a reading keeps it. */
export async function alsoRead(
  read: Pick<MessageReading, 'language' | 'habits'>,
  ownText: string,
  pause: () => Promise<void>,
): Promise<AlsoRead> {
  const acts = await actsIn(read, ownText, pause);
  if (acts === null) return NOTHING_READ;
  const text = ownText.slice(0, LONGEST_READ);
  return { acts, facts: keptFacts(factsIn(text)), askedFor: topicsIn(text) };
}

/**
 * What a message does that was read, or null in a language that is not judged. `pause` lets others run between slices. The
 * parser is evaluated on first use.
 */
async function actsIn(
  { language, habits }: Pick<MessageReading, 'language' | 'habits'>,
  ownText: string,
  pause: () => Promise<void>,
): Promise<Acts | null> {
  if (language !== null && language !== JUDGED_LANGUAGE) return null;
  finder ??= import('compromise/one').then(({ default: parse }) => phraseFinder(parse, ACT_KINDS));
  const read = ownText.slice(0, LONGEST_READ);
  return actsOf(read, await (await finder)(read, pause), habits.questions);
}
