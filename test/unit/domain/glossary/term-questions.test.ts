import { expect, test } from 'vitest';
import { topicOf } from '../../../../lib/domain/glossary/term-questions.ts';

test.each([
  ['On-time delivery', 'onTime'],
  ['lead-time', 'leadTime'],
  ['delivered', 'deliveryDate'],
  ['minor deviation', 'severity'],
  ['acceptance test', 'acceptance'],
  ['acceptable variance', 'tolerance'],
  ['firm order', 'release'],
  ['net 30', 'payment'],
  ['translate', null],
  ['coffee chat', null],
])('%s asks about %s', (word, topic) => {
  expect(topicOf(word)).toBe(topic);
});
