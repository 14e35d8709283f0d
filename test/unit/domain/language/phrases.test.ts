import { expect, test } from 'vitest';
import { findPhrases, type PhraseTools } from '../../../../lib/domain/language/phrases.ts';

const toolsWith = (pause: PhraseTools['pause']): PhraseTools => ({
  load: async () => (await import('compromise/two')).default,
  pause,
});
const tools = toolsWith(async () => {});
const kindsIn = async (text: string) => (await findPhrases(text, tools)).map((phrase) => phrase.kind);

test.each([
  ['Could you confirm the quantity?', 'request'],
  ['Please send the drawings by Friday.', 'request'],
  ['Kindly confirm receipt.', 'request'],
  ['Send us the report today.', 'request'],
  ['Let me know if you need anything.', 'request'],
  ["I'll check with the shop tomorrow.", 'commitment'],
  ['We will ship the parts on Monday.', 'commitment'],
  ["Why don't we try rail?", 'suggestion'],
  ['We could stack them in pairs.', 'suggestion'],
  ['I would suggest a thinner wall.', 'suggestion'],
])('%j is a %s', async (text, kind) => {
  expect(await kindsIn(text)).toEqual([kind]);
});

test.each(['The parts left on Friday.', 'They will ship next week.', 'Thanks for the call.'])(
  '%j neither asks nor promises',
  async (text) => {
    expect(await kindsIn(text)).toEqual([]);
  },
);

test('a long text is read in slices, and offsets stay right', async () => {
  let pauses = 0;
  const text = `${'The crates stand in the yard. '.repeat(100)}Please send a truck.`;
  const found = await findPhrases(
    text,
    toolsWith(async () => {
      pauses += 1;
    }),
  );
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Please send a truck.']);
  expect(pauses).toBeGreaterThan(5);
});
