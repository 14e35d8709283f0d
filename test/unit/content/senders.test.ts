import { expect, test } from 'vitest';
import { createSenders } from '../../../lib/content/senders.ts';
import { ANA, buildAsk, LI, STRANGER } from './fake-page.ts';

const answer = { senders: { followed: [LI], ours: [ANA] } };

test('nobody is followed before the background has answered', async () => {
  const { ask } = buildAsk(answer);
  const senders = createSenders(ask, () => {});
  senders.learn([LI]);
  expect(senders.standingOf(LI)).toBe('unknown');
  await Promise.resolve();
  expect(senders.standingOf(LI)).toBe('followed');
});

test('each address is asked about once, together with the other new ones', async () => {
  const { ask, made } = buildAsk(answer);
  const senders = createSenders(ask, () => {});
  senders.learn([LI, ANA, LI, null]);
  senders.learn([ANA, STRANGER]);
  expect(made).toEqual([
    { call: 'senders', request: { addresses: [LI, ANA] } },
    { call: 'senders', request: { addresses: [STRANGER] } },
  ]);
  await Promise.resolve();
  expect([senders.standingOf(ANA), senders.standingOf(STRANGER)]).toEqual(['ours', 'other']);
});

test('without an answer nobody is followed', async () => {
  const senders = createSenders(buildAsk({}).ask, () => {});
  senders.learn([LI]);
  await Promise.resolve();
  expect(senders.standingOf(LI)).toBe('other');
});

test('a refresh keeps what is known until the new answer is there', async () => {
  let news = 0;
  const { ask, made } = buildAsk(answer);
  const senders = createSenders(ask, () => {
    news += 1;
  });
  senders.learn([LI]);
  await Promise.resolve();
  senders.refresh();
  expect(senders.standingOf(LI)).toBe('followed');
  await Promise.resolve();
  expect([made.length, news]).toEqual([2, 2]);
});

test('a crowd is asked about in calls that the protocol allows', () => {
  const { ask, made } = buildAsk(answer);
  const crowd = Array.from({ length: 501 }, (_, place) => `p${place}@x.example.com` as typeof LI);
  createSenders(ask, () => {}).learn(crowd);
  expect(made.map(({ request }) => (request as { addresses: unknown[] }).addresses.length)).toEqual([500, 1]);
});
