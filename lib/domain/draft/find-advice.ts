import { sentencesOf } from '../language/sentences.ts';
import { actingClauses } from './acting-sentence.ts';
import type { DraftCheck, DraftRule } from './draft-check.ts';
import type { DraftKind } from './draft-kind.ts';
import { isName } from './is-name.ts';
import { maskUnwritten } from './mask-unwritten.ts';
import { hasPreciseDate } from './precise-date.ts';

/** A wording of a draft `[start, end)` that is worth a second look, and the rule that says so. */
export type AdviceMatch = {
  readonly start: number;
  readonly end: number;
  readonly kind: DraftKind;
  readonly rule: string;
};

/**
 * What the checks notice in a draft, in order and without overlap.
 *
 * Only in what the writer wrote as sentences: not in quoted or cited words, links, names and identifiers, and for most
 * kinds only where a sentence asks or promises something.
 */
export function findAdvice(ownText: string, checks: readonly DraftCheck[]): AdviceMatch[] {
  const masked = maskUnwritten(ownText);
  const sentences = sentencesOf(masked);
  const found = sentences.flatMap(({ start, end }, index) =>
    inSentence(
      // A reason often stands in the sentence behind.
      {
        start,
        text: masked.slice(start, end),
        around: masked.slice(start, sentences[index + 1]?.end ?? end),
      },
      masked,
      checks,
    ),
  );
  return withoutOverlap(found);
}

type Place = Pick<AdviceMatch, 'start' | 'end'>;
type Scope = { readonly start: number; readonly text: string; readonly around: string };

function inSentence(scope: Scope, draft: string, checks: readonly DraftCheck[]): AdviceMatch[] {
  const { start, text } = scope;
  const isDated = hasPreciseDate(text);
  const acts = actingClauses(text);
  return checks
    .filter((check) => !(check.settledByDate && isDated))
    .flatMap(({ kind, sentences, rules }) =>
      Object.entries(rules)
        .filter(([, rule]) => applies(rule, scope, draft))
        .flatMap(([name, { find }]) =>
          placesOf(text, find)
            .filter((place) => sentences === 'any' || acts(place.start))
            .map((place) => ({ start: start + place.start, end: start + place.end, kind, rule: name })),
        ),
    );
}

function applies({ given, unless, unlessNear, settledBy }: DraftRule, scope: Scope, draft: string): boolean {
  if (given?.test(scope.text) === false) return false;
  if (unless?.test(scope.text) === true || unlessNear?.test(scope.around) === true) return false;
  return settledBy?.test(draft) !== true;
}

const placesOf = (text: string, find: DraftRule['find']): Place[] =>
  [...text.matchAll(find)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.trimEnd().length }))
    .filter((place) => !isName(text, place));

/** In order; of those that overlap the one that begins first, then the longest. */
function withoutOverlap(found: readonly AdviceMatch[]): AdviceMatch[] {
  let taken = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < taken) return false;
      taken = end;
      return true;
    });
}
