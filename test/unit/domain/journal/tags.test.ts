import { expect, test } from 'vitest';
import { tagged, tagsIn } from '../../../../lib/domain/journal/tags.ts';

test.each([
  ['Rang them. #Call #site-visit', ['call', 'site-visit']],
  ['#anruf: über #Qualität, #anruf', ['anruf', 'qualität']],
  ['PO #4711 at https://x.example.com/#frag and a&#b', []],
])('%s', (text, tags) => {
  expect(tagsIn(text)).toEqual(tags);
});

test('a tag that is no longer in the words goes, one that came from elsewhere stays', () => {
  const entry = { text: 'Now a #visit', tags: ['ritual:check-in', 'call'] };
  expect(tagged(entry, 'A #call').tags).toEqual(['ritual:check-in', 'visit']);
});
