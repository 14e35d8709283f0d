import { compileGlossary } from '../../../lib/domain/glossary/compile-glossary.ts';
import { matchTerms } from '../../../lib/domain/glossary/match-terms.ts';
import { liveRange, placeOf } from '../../../lib/highlight/ranges.ts';
import { segmentBody } from '../../../lib/webmail/segmentation/segment-body.ts';
import { bareTerm } from '../../unit/bare-term.ts';

/** What `planted-in-page.ts` offers to a test inside the page. */
export type PlantedInPage = {
  /** The text of every range that would be drawn for these labels in the body of the page, in order. */
  marked(labels: readonly string[]): string[];
};

function marked(labels: readonly string[]): string[] {
  const { own } = segmentBody(document.body);
  const terms = labels.map((text) => bareTerm(text, [{ text, lang: 'en', use: 'preferred' }]));
  return matchTerms(own.text, compileGlossary(terms, null)).flatMap(({ start, end }) => {
    const place = placeOf(own.pieces, start, end);
    return place === null ? [] : (liveRange(place.range)?.toString() ?? []);
  });
}

Object.assign(window, { planted: { marked } satisfies PlantedInPage });
