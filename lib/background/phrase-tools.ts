import { type FindPhrases, type Phrase, phraseFinder } from '../domain/language/phrases.ts';

let finder: Promise<FindPhrases> | undefined;

/**
 * Sentences of English own text that do something; in an answer to a message that wants something, a mere "OK" does. The
 * parser is evaluated on first use, not when the worker starts.
 */
export async function findPhrases(ownText: string, isAnswer: boolean): Promise<Phrase[]> {
  // The bundler puts the module into the worker's only file, as a function that runs when it is asked for.
  finder ??= import('compromise/one').then(({ default: parse }) => phraseFinder(parse));
  return (await finder)(ownText, pause, isAnswer);
}

/** Lets calls that came in meanwhile be answered first. */
export function pause(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve);
  return promise;
}
