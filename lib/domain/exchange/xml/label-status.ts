import type { Label } from '../../glossary/term.ts';

/**
 * What a label is for, from the words of TBX v3 (`preferredTerm-admn-sts`), v2 and 2013 (`preferred`, `notRecommended`,
 * `obsolete`), Phrase and MultiTerm; undefined for a word that is none of them.
 */
export function labelUseOf(word: string): Label['use'] | undefined {
  const bare = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '')
    .replace(/admnsts$/, '')
    .replace(/term$/, '');
  return USES[bare];
}

const USES: Readonly<Record<string, Label['use']>> = Object.assign(Object.create(null), {
  preferred: 'preferred',
  standardized: 'preferred',
  standardised: 'preferred',
  admitted: 'variant',
  allowed: 'variant',
  legal: 'variant',
  regulated: 'variant',
  synonym: 'variant',
  deprecated: 'discouraged',
  superseded: 'discouraged',
  notrecommended: 'discouraged',
  obsolete: 'discouraged',
  forbidden: 'discouraged',
  rejected: 'discouraged',
  prohibited: 'discouraged',
  donotuse: 'discouraged',
});
